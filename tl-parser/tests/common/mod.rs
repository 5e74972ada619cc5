//! The tree as text, for several tests.

use std::fmt::Write;
use tl_parser::ast::{Arg, Combinator, Expr, ExprKind, File, FinalKind, Item, ItemKind, Param};

/// A tree as text, without places: an item a line, applications in parentheses, then the comments.
pub(crate) fn dump(file: &File<'_>) -> String {
    let mut text = String::new();
    for item in &file.items {
        let _ = writeln!(text, "{}", item_line(item));
    }
    for comment in &file.comments {
        let _ = writeln!(text, "comment {:?}", comment.span.text(file.source));
    }
    text
}

fn item_line(item: &Item<'_>) -> String {
    match &item.kind {
        ItemKind::Section(section) => format!("section {}", section.word()),
        ItemKind::File => "file".to_owned(),
        ItemKind::Layer(layer) => format!("layer {layer}"),
        ItemKind::Partial(partial) => format!("partial {} {}", partial.name.text, exprs(&partial.args)),
        ItemKind::Final(last) => {
            let word = match last.kind {
                FinalKind::New => "new",
                FinalKind::Final => "final",
                FinalKind::Empty => "empty",
            };
            format!("{word} {}", last.name.text)
        }
        ItemKind::Combinator(c) if c.is_function(item.section) => format!("function {}", combinator(c)),
        ItemKind::Combinator(c) => format!("constructor {}", combinator(c)),
    }
}

/// A combinator as text.
pub(crate) fn combinator(combinator: &Combinator<'_>) -> String {
    let mut parts: Vec<String> = combinator.annotations.iter().map(|a| format!("@{}", a.text)).collect();
    parts.push(combinator.name.text.to_owned());
    parts.extend(combinator.id.map(|id| format!("#{:08x}", id.value)));
    parts.extend(combinator.builtin.then(|| "?".to_owned()));
    parts.extend(combinator.params.iter().map(param));
    parts.extend(combinator.args.iter().map(arg));
    parts.push(if combinator.arrow { "=>" } else { "=" }.to_owned());
    parts.push(format!("{}{}", if combinator.bang.is_some() { "!" } else { "" }, expr(&combinator.result)));
    parts.join(" ")
}

fn param(param: &Param<'_>) -> String {
    let names: Vec<&str> = param.names.iter().map(|n| n.text).collect();
    format!("{{{}:{}}}", names.join(" "), expr(&param.ty))
}

fn arg(arg: &Arg<'_>) -> String {
    let names: Vec<&str> = arg.names.iter().map(|n| n.text).collect();
    let condition = arg.condition.as_ref().map_or(String::new(), |c| match c.bit {
        Some((bit, _)) => format!("{}.{bit}?", c.mask.text),
        None => format!("{}?", c.mask.text),
    });
    let bang = if arg.bang.is_some() { "!" } else { "" };
    let colon = if names.is_empty() { "" } else { ":" };
    format!("{}{colon}{condition}{bang}{}", names.join("&"), expr(&arg.ty))
}

fn exprs(all: &[Expr<'_>]) -> String {
    all.iter().map(expr).collect::<Vec<_>>().join(" ")
}

fn expr(source: &Expr<'_>) -> String {
    let text = match &source.kind {
        ExprKind::Nat => "#".to_owned(),
        ExprKind::Number(number) => number.to_string(),
        ExprKind::Sum(name, number) => format!("({}+{number})", name.text),
        ExprKind::Apply(name, args) if args.is_empty() => name.text.to_owned(),
        ExprKind::Apply(name, args) => format!("({} {})", name.text, exprs(args)),
        ExprKind::Repeat(repeat) => {
            let count = repeat.count.as_ref().map_or(String::new(), |count| format!("{}*", expr(count)));
            let args: Vec<String> = repeat.args.iter().map(arg).collect();
            format!("{count}[{}]", args.join(" "))
        }
    };
    if source.percent { format!("%{text}") } else { text }
}
