//! Prints how tl-types compares with grammers-tl-types.

use anyhow::{Context, Result, ensure};
use clap::Parser;
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use tl_benches::case::{self, Case};
use tl_benches::heap::{self, Heap};
use tl_benches::instructions::{self, Instructions};
use tl_benches::run::{self, Row};
use tl_benches::side::Action;
use tl_benches::table::{self, Line};
use tl_benches::{allocator, chart, document, processor};

#[global_allocator]
static ALLOCATOR: allocator::Chosen = allocator::Chosen;

/// Print a table of ratios: tl-types to grammers-tl-types, on the same bytes
///
/// Each run is a process of its own with one heap for both sides: glibc's, kept from giving memory back, or mimalloc. In a
/// run the sides take turns, and the median of the turns counts. Ranges are over the runs.
#[derive(Parser)]
struct Args {
    /// Rounds in which each side has a turn
    #[arg(long, default_value_t = 100)]
    rounds: usize,
    /// Runs with each heap
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// Only values whose name contains this text
    #[arg(long, default_value = "")]
    value: String,
    /// What random text is made from; without it, from the time of day
    #[arg(long)]
    seed: Option<u64>,
    /// Count instructions, too; needs valgrind
    #[arg(long)]
    instructions: bool,
    /// Write the table and its chart into benches/README.md and benches/chart.svg, too
    #[arg(long)]
    write: bool,
    /// What a process of one run does
    #[arg(long, hide = true)]
    part: Option<Part>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Measures, and prints rows as JSON.
    Measure,
    /// Performs what valgrind counts.
    Perform,
}

impl Args {
    fn cases(&self, seed: u64) -> Vec<Case> {
        case::named(&self.value, seed)
    }

    /// The command of a process of one run.
    fn process(&self, heap: Heap, part: &str, seed: u64) -> Result<Command> {
        let mut command = heap.program()?;
        command.args(["--part", part, "--value", &self.value]);
        command.args(["--seed", &seed.to_string(), "--rounds", &self.rounds.to_string()]);
        Ok(command)
    }
}

fn main() -> Result<()> {
    let args = Args::parse();
    let seed = args.seed.unwrap_or_else(|| fastrand::u64(..));
    match args.part {
        Some(Part::Measure) => measure(&args.cases(seed), args.rounds),
        Some(Part::Perform) => instructions::perform(&args.cases(seed)),
        None => report(&args, seed)?,
    }
    Ok(())
}

fn measure(cases: &[Case], rounds: usize) {
    for row in cases.iter().flat_map(|case| run::rows(case, rounds)) {
        println!("{}", serde_json::to_string(&row).expect("a row is JSON"));
    }
}

fn report(args: &Args, seed: u64) -> Result<()> {
    let lines = lines(args, seed)?;
    let figures = figures(args, seed, &lines);
    std::io::stdout().write_all(figures.as_bytes())?;
    if args.write { write(&figures, &lines) } else { Ok(()) }
}

/// All runs, and the instructions.
fn lines(args: &Args, seed: u64) -> Result<Vec<Line>> {
    let mut lines: Vec<Line> = Vec::new();
    for _ in 0..args.runs {
        for heap in Heap::ALL {
            let rows = rows(args.process(heap, "measure", seed)?)?;
            rows.into_iter().enumerate().for_each(|(index, row)| match lines.get_mut(index) {
                Some(line) => line.runs.push((heap, row)),
                None => lines.push(Line { runs: vec![(heap, row)], instructions: None }),
            });
        }
    }
    if args.instructions {
        count(args, seed, &mut lines)?;
    }
    Ok(lines)
}

fn rows(mut process: Command) -> Result<Vec<Row>> {
    let output = process.stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "a run failed: {}", output.status);
    let text = String::from_utf8(output.stdout)?;
    text.lines().map(|line| serde_json::from_str(line).context("a run printed what is no row")).collect()
}

fn count(args: &Args, seed: u64, lines: &mut [Line]) -> Result<()> {
    let cases = args.cases(seed);
    let counts = instructions::count(&cases, &args.process(Heap::Fixed, "perform", seed)?)?;
    let of = |line: &Line| -> Option<Instructions> {
        let is_it = |(case, action, _): &&(&Case, Action, _)| case.name == line.value() && action.name() == line.work();
        counts.iter().find(is_it).map(|(_, _, count)| *count)
    };
    lines.iter_mut().for_each(|line| line.instructions = of(line));
    Ok(())
}

/// What is printed, and what the document has between its marks.
fn figures(args: &Args, seed: u64, lines: &[Line]) -> String {
    let Args { runs, rounds, .. } = args;
    let table: Vec<String> = lines.iter().map(Line::markdown).collect();
    format!(
        "{}. {runs} runs with {rounds} rounds each, random text from seed {seed}. {}\n\n{}\n{}\n",
        processor::name(),
        heap::note(),
        table::HEADER,
        table.join("\n")
    )
}

fn write(figures: &str, lines: &[Line]) -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = folder.join("README.md");
    let text = document::with(&fs::read_to_string(&readme)?, figures)?;
    replace(&folder.join("chart.svg"), &chart::svg(lines))?;
    replace(&readme, &text)
}

/// Writes a file whole or not at all.
fn replace(path: &Path, text: &str) -> Result<()> {
    let readable = fs::Permissions::from_mode(0o644);
    let mut file = tempfile::Builder::new().permissions(readable).tempfile_in(path.with_file_name(""))?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}
