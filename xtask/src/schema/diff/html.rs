//! A report as one HTML page that needs no other file.
//!
//! The page can be read as it is; its script only searches and filters. Names of types that are on the page are links.

use super::report::{Entry, Group, Report};
use super::words;
use std::collections::BTreeSet;
use tl_codegen::effects::Effect;
use tl_parser::layers::diff::{Change, Kind, WireBreak};

const PAGE: &str = include_str!("html/page.html");
const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");

/// The whole page.
pub(crate) fn html(report: &Report<'_>) -> String {
    let page = Page::of(report);
    let title = escaped(&format!("From {} to {}", report.old, report.new));
    let types = page.section("Types", report.groups.iter().map(|group| page.group(group)));
    let methods = page.section("Methods", report.methods.iter().map(|method| page.method(method)));
    let parts = [
        ("title", title),
        ("style", STYLE.to_owned()),
        ("numbers", words::summary(report).iter().map(|line| number(line)).collect()),
        ("body", types + &methods),
        ("script", SCRIPT.to_owned()),
    ];
    filled(PAGE, &parts)
}

/// A template with its `{{name}}`s replaced; what is put in is not looked at again.
fn filled(template: &str, parts: &[(&str, String)]) -> String {
    let mut pieces = template.split("{{");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once("}}").expect("a placeholder of the page has an end");
        let (_, part) = parts.iter().find(|(known, _)| *known == name).expect("the page has only known placeholders");
        text += part;
        text += rest;
    }
    text
}

/// `types: 3 added` as a term and what it is.
fn number(line: &str) -> String {
    let (term, value) = line.split_once(": ").unwrap_or(("", line));
    format!("<div><dt>{}</dt><dd>{}</dd></div>\n", escaped(term), escaped(value))
}

/// The types that are on the page, which links can lead to.
struct Page(BTreeSet<String>);

impl Page {
    fn of(report: &Report<'_>) -> Self {
        Self(report.groups.iter().map(|group| group.name.to_string()).collect())
    }

    fn section(&self, title: &str, articles: impl Iterator<Item = String>) -> String {
        let articles: String = articles.collect();
        if articles.is_empty() { articles } else { format!("<section>\n<h2>{title}</h2>\n{articles}</section>\n") }
    }

    fn group(&self, group: &Group<'_>) -> String {
        let (name, status) = (escaped(&group.name.to_string()), words::status(group.status()));
        let moved = group.moved.iter().map(|moved| format!("<li>{}</li>", self.prose(&words::moved(moved))));
        let moved: String = moved.collect();
        let own = if group.effects.is_empty() && moved.is_empty() {
            String::new()
        } else {
            let tags = format!("type {status}{}", if group.effects.is_empty() { "" } else { " source" });
            format!(
                "<div class=\"row\" data-tags=\"{tags}\"><ul>{moved}</ul>{}</div>\n",
                self.effects(None, &group.effects)
            )
        };
        let rows: String = group.entries.iter().map(|entry| self.row(entry, "type", 'c')).collect();
        let rows = if own.is_empty() && rows.is_empty() { self.bare(status) } else { own + &rows };
        let badge = format!("<span class=\"badge {status}\">{status}</span>");
        format!(
            "<article id=\"t-{name}\" data-name=\"{name}\"><h3><a href=\"#t-{name}\">{name}</a>{badge}</h3>\n{rows}</article>\n"
        )
    }

    /// A row for a type that came or went without a constructor that did.
    fn bare(&self, status: &str) -> String {
        format!("<div class=\"row {status}\" data-tags=\"type {status}\">Its constructors are of other types.</div>\n")
    }

    fn method(&self, method: &Entry<'_>) -> String {
        let name = escaped(&method.name.to_string());
        format!("<article data-name=\"{name}\">{}</article>\n", self.row(method, "method", 'm'))
    }

    fn row(&self, entry: &Entry<'_>, kind: &str, anchor: char) -> String {
        let (name, status) = (escaped(&entry.name.to_string()), words::entry_status(entry));
        let tags = [
            Some(kind),
            Some(if status == "same" { "changed" } else { status }),
            (!entry.effects.is_empty()).then_some("source"),
            entry.wire.is_some().then_some("wire"),
            entry.rename.is_some().then_some("guess"),
        ];
        let tags = tags.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let definition = self.linked_title(entry, &format!("{anchor}-{name}"));
        let lines =
            words::lines(entry).iter().map(|line| self.line(line)).chain(self.rename(entry)).collect::<String>();
        let lines = if lines.is_empty() { lines } else { format!("<ul>{lines}</ul>") };
        let badge = if status == "same" { "only in Rust" } else { status };
        format!(
            "<div class=\"row {status}\" id=\"{anchor}-{name}\" data-tags=\"{tags}\"><div class=\"head\"><p class=\"tl\">{definition}</p>\
             <span class=\"badge {status}\">{badge}</span></div>{lines}{}{}</div>\n",
            self.effects(entry.wire, &entry.effects),
            self.both(entry),
        )
    }

    /// The definition, or what became of its id, after its name as a link to itself.
    fn linked_title(&self, entry: &Entry<'_>, anchor: &str) -> String {
        let name = entry.name.to_string();
        let title = match entry.change {
            Some(Change::Added(it) | Change::Removed(it)) => self.definition(&it.text),
            _ => format!("<b>{}</b>{}", escaped(&name), escaped(words::title(entry).trim_start_matches(&name))),
        };
        title.replacen("<b>", &format!("<a class=\"self\" href=\"#{anchor}\"><b>"), 1).replacen("</b>", "</b></a>", 1)
    }

    /// Both forms of what has changed, folded.
    fn both(&self, entry: &Entry<'_>) -> String {
        let Some(Change::Changed { old, new, .. }) = entry.change else { return String::new() };
        let (old, new) = (self.definition(&old.text), self.definition(&new.text));
        format!(
            "<details><summary>before and after</summary><p class=\"tl\"><span class=\"sign removed\">-</span>{old}</p>\
             <p class=\"tl\"><span class=\"sign added\">+</span>{new}</p></details>"
        )
    }

    fn effects(&self, wire: Option<WireBreak>, effects: &[Effect]) -> String {
        let wire = wire.map(|wire| format!("<div class=\"effect\"><span class=\"level\">wire</span> {wire}</div>"));
        let source = effects.iter().map(|effect| {
            format!(
                "<div class=\"effect\"><span class=\"level\">source</span> {}<p class=\"uses\">{}</p><p>To mend it: {}</p></div>",
                self.prose(&effect.why),
                self.prose(&words::breaks(effect)),
                self.prose(&effect.mend),
            )
        });
        let all: String = wire.into_iter().chain(source).collect();
        if all.is_empty() { all } else { format!("<div class=\"effects\">{all}</div>") }
    }

    fn line(&self, line: &str) -> String {
        let (class, sign, rest) = match line.split_at_checked(2) {
            Some(("+ ", rest)) => ("added", "+", rest),
            Some(("- ", rest)) => ("removed", "-", rest),
            _ => ("", "", line),
        };
        format!("<li><span class=\"sign {class}\">{sign}</span>{}</li>", self.prose(rest))
    }

    /// A guess, with a link to the other one.
    fn rename(&self, entry: &Entry<'_>) -> Option<String> {
        let (text, rename) = (words::rename(entry)?, entry.rename?);
        let other = if *rename.old == entry.name { rename.new } else { rename.old };
        let anchor = if rename.kind == Kind::Method { 'm' } else { 'c' };
        let link = format!("<a href=\"#{anchor}-{other}\">{other}</a>");
        Some(format!("<li>{}</li>", text.replace(&format!("`{other}`"), &format!("<code>{link}</code>"))))
    }

    /// A definition, its name bold and its id dim.
    fn definition(&self, text: &str) -> String {
        let end = text.find(['#', ' ']).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        let (id, rest) = rest.split_at(rest.find(' ').unwrap_or(rest.len()));
        format!("<b>{}</b><i>{}</i>{}", escaped(name), escaped(id), self.linked(rest))
    }

    /// A sentence, what is in backticks as code.
    fn prose(&self, text: &str) -> String {
        let part = |(index, part): (usize, &str)| match index % 2 {
            0 => escaped(part),
            _ => format!("<code>{}</code>", self.linked(part)),
        };
        text.split('`').enumerate().map(part).collect()
    }

    /// TL or Rust, in which the types that are on the page are links.
    fn linked(&self, text: &str) -> String {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
        let (mut html, mut start) = (String::new(), 0);
        while let Some(first) = text[start..].chars().next() {
            let same = text[start..].find(|c: char| is_word(c) != is_word(first)).unwrap_or(text.len() - start);
            let part = &text[start..start + same];
            html += &if self.0.contains(part) && is_type(text, start) {
                format!("<a href=\"#t-{part}\">{part}</a>")
            } else {
                escaped(part)
            };
            start += same;
        }
        html
    }
}

/// Whether the word at a position is a type: in Rust code after the module of types, in TL at any place.
fn is_type(text: &str, start: usize) -> bool {
    let before = &text[..start];
    !text.contains("::") || before.ends_with("types::") || before.ends_with("enums::")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
