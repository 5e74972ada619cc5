//! The ids of everything in a file that has one.

use super::checksum::{self, combinator_id};
use super::rule::IdRule;
use crate::syntax::ast::{Combinator, ExprKind, File, ItemKind, Name, Partial, Section};
use crate::syntax::parse;
use std::collections::HashMap;

/// The ids of a combinator or of a partial application.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct IdLine<'a> {
    /// Its name; for a partial application, that of the type or combinator which is applied.
    pub name: Name<'a>,
    /// Its section. What VK's `=>` marks is a function in any section.
    pub section: Section,
    /// Whether it is a partial application.
    pub is_partial: bool,
    /// The id that it declares.
    pub declared: Option<u32>,
    /// The checksum by the rule of Telegram's published schemas.
    pub telegram_id: u32,
    /// The checksum by the rule of `tl-parser`.
    pub tl_id: u32,
}

impl IdLine<'_> {
    /// The checksum by a rule.
    pub fn computed(&self, rule: IdRule) -> u32 {
        match rule {
            IdRule::Telegram => self.telegram_id,
            IdRule::Tl => self.tl_id,
        }
    }
}

/// How many bytes the texts of all partial applications of a file may take. A short line can repeat a long declaration:
/// without a bound their size would grow with the square of the file's.
const BUDGET: usize = 64 << 20;

/// The declaration that `Vector int;` applies where a file has none of its own.
const VECTOR: &str = "vector {t:Type} # [ t ] = Vector t;";

/// The ids of every combinator and partial application of a file, in its order. Unknown names are allowed. A
/// partial application of a type has a line for each constructor of the type; one of something that the file does not
/// declare has none, and neither has one beyond 64 MiB of text.
pub fn id_lines<'a>(file: &File<'a>) -> Vec<IdLine<'a>> {
    let prelude = parse(VECTOR).file;
    let mut partials = Partials { by_name: HashMap::new(), by_type: HashMap::new(), budget: BUDGET };
    partials.add(file);
    if !partials.by_type.contains_key("Vector") {
        partials.add(&prelude);
    }
    let mut lines = Vec::with_capacity(file.items.len());
    for item in &file.items {
        match &item.kind {
            ItemKind::Combinator(combinator) => lines.push(combinator_line(combinator, item.section)),
            ItemKind::Partial(partial) => partials.lines(partial, item.section, &mut lines),
            _ => {}
        }
    }
    lines
}

fn combinator_line<'a>(combinator: &Combinator<'a>, section: Section) -> IdLine<'a> {
    IdLine {
        name: combinator.name,
        section: if combinator.arrow { Section::Functions } else { section },
        is_partial: false,
        declared: combinator.id.map(|id| id.value),
        telegram_id: combinator_id(combinator, IdRule::Telegram),
        tl_id: combinator_id(combinator, IdRule::Tl),
    }
}

/// The combinators that can be applied.
struct Partials<'a, 'f> {
    by_name: HashMap<&'a str, &'f Combinator<'a>>,
    by_type: HashMap<&'a str, Vec<&'f Combinator<'a>>>,
    budget: usize,
}

impl<'a, 'f> Partials<'a, 'f> {
    fn add(&mut self, file: &'f File<'a>) {
        for item in &file.items {
            let ItemKind::Combinator(combinator) = &item.kind else { continue };
            self.by_name.entry(combinator.name.text).or_insert(combinator);
            if let ExprKind::Apply(result, _) = &combinator.result.kind
                && !combinator.is_function(item.section)
            {
                self.by_type.entry(result.text).or_default().push(combinator);
            }
        }
    }

    fn lines(&mut self, partial: &Partial<'a>, section: Section, lines: &mut Vec<IdLine<'a>>) {
        let Partials { by_name, by_type, budget } = self;
        let of_type = by_type.get(partial.name.text).map(Vec::as_slice).unwrap_or_default();
        for combinator in by_name.get(partial.name.text).into_iter().chain(of_type) {
            let ids = IdRule::ALL.map(|rule| checksum::partial_id(combinator, &partial.args, rule, budget));
            let [Some(telegram_id), Some(tl_id)] = ids else { return };
            let (name, declared) = (partial.name, None);
            lines.push(IdLine { name, section, is_partial: true, declared, telegram_id, tl_id });
        }
    }
}
