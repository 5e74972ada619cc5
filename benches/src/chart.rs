//! The bar chart of ratios, as SVG that is readable on light and on dark pages.

use crate::goal;
use crate::heap::Heap;
use crate::side::Action;
use crate::table::Line;
use std::fmt::Write;

/// The works that the chart shows.
const SHOWN: [Action; 2] = [Action::Decode, Action::EncodeNew];

const ROW: usize = 22;
const TOP: usize = 54;
/// Where bars begin, after the names.
const LEFT: usize = 250;
/// How long the bar of grammers is.
const WHOLE: f64 = 420.0;

const STYLE: &str = "\
text { font: 12px system-ui, sans-serif; fill: #1f2328 } .title { font-size: 15px; font-weight: 600 } \
.bar { fill: #2f6fb0 } .peer { stroke: #6e7781 } .goal { stroke: #bc4c00; stroke-width: 2 } \
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bar { fill: #6cb0f5 } .peer { stroke: #9da7b3 } \
.goal { stroke: #ffa657 } }";

/// The chart of the lines that it shows: ours to grammers' with the fixed heap, the most of the runs.
pub fn svg(lines: &[Line]) -> String {
    let shown = |line: &&Line| SHOWN.iter().any(|action| action.name() == line.work());
    let bars: Vec<String> = lines.iter().filter(shown).enumerate().map(|(row, line)| bar(row, line)).collect();
    let (width, height) = (LEFT + WHOLE as usize + 60, TOP + bars.len() * ROW + 12);
    let peer = LEFT as f64 + WHOLE;
    let mut svg = String::new();
    let _ = write!(
        svg,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<title>Time of tl-types, where grammers-tl-types is 1</title>
<style>{STYLE}</style>
<text class="title" x="8" y="22">Time, where grammers-tl-types takes 1: shorter is faster</text>
<text x="8" y="42">The mark on a row is its goal.</text>
<line class="peer" x1="{peer}" x2="{peer}" y1="{TOP}" y2="{height}"/>
<text x="{peer}" y="{}" text-anchor="middle">1</text>
{}</svg>
"#,
        TOP - 6,
        bars.concat()
    );
    svg
}

fn bar(row: usize, line: &Line) -> String {
    let (y, name) = (TOP + row * ROW, escape(&format!("{}: {}", short_work(line.work()), line.value())));
    let Some(ratio) = line.ratio(Heap::Fixed) else { return String::new() };
    let length = (ratio.most * WHOLE).min(WHOLE * 1.1);
    let mut text = format!(
        r#"<text x="{}" y="{}" text-anchor="end">{name}</text><rect class="bar" x="{LEFT}" y="{}" width="{length:.1}" height="{}"/>"#,
        LEFT - 8,
        y + 15,
        y + 4,
        ROW - 8
    );
    let _ = write!(text, r#"<text x="{:.1}" y="{}">{ratio}</text>"#, LEFT as f64 + length + 6.0, y + 15);
    if let Some(goal) = goal::of(line.value(), line.work()).ratio {
        let x = LEFT as f64 + goal * WHOLE;
        let _ = write!(text, r#"<line class="goal" x1="{x:.1}" x2="{x:.1}" y1="{}" y2="{}"/>"#, y + 2, y + ROW - 2);
    }
    text + "\n"
}

fn short_work(work: &str) -> &str {
    work.split(',').next().unwrap_or(work)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
