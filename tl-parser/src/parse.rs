//! The first phase: from text to the syntax tree.

use crate::ast::{File, Item, ItemKind, Section};
use crate::lower::{self, Failure};
use crate::split::{Piece, split};
use crate::{Diagnostic, Schema, Span, codes};

/// What [`parse`] gives: a tree of everything that could be read, and what was wrong with the rest.
#[derive(Clone, Debug, Default)]
pub struct Parsed<'a> {
    /// The tree.
    pub file: File<'a>,
    /// What was wrong, in the order of the source.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a schema. Nothing is looked up yet: see [`Schema::check`](crate::Schema::check).
///
/// Every declaration that can be read is in the tree, whatever stands before or behind it.
pub fn parse(source: &str) -> Parsed<'_> {
    if u32::try_from(source.len()).is_err() {
        let error = Diagnostic::error(
            codes::SOURCE_TOO_LONG,
            Span::default(),
            "the source is longer than 4 GiB",
        );
        return Parsed {
            file: File::default(),
            diagnostics: vec![error],
        };
    }
    let pieces = split(source);
    let file = File {
        source,
        items: Vec::new(),
        comments: pieces.comments,
    };
    let mut reader = Reader {
        file,
        diagnostics: pieces.diagnostics,
        section: Section::Types,
    };
    for piece in pieces.pieces {
        reader.piece(piece);
    }
    reader.diagnostics.sort_by_key(|d| d.primary.span);
    Parsed {
        file: reader.file,
        diagnostics: reader.diagnostics,
    }
}

/// Reads and checks a schema in one go.
///
/// # Errors
///
/// Everything that was found, warnings included, if there is an error among it. Otherwise the warnings come with the
/// schema.
pub fn read_schema(source: &str) -> Result<(Schema, Vec<Diagnostic>), Vec<Diagnostic>> {
    let parsed = parse(source);
    let (schema, found) = Schema::check(&parsed.file);
    let mut diagnostics = parsed.diagnostics;
    diagnostics.extend(found);
    diagnostics.sort_by_key(|d| d.primary.span);
    match schema {
        Some(schema) if !diagnostics.iter().any(Diagnostic::is_error) => Ok((schema, diagnostics)),
        _ => Err(diagnostics),
    }
}

struct Reader<'a> {
    file: File<'a>,
    diagnostics: Vec<Diagnostic>,
    section: Section,
}

impl<'a> Reader<'a> {
    fn piece(&mut self, piece: Piece) {
        match piece {
            Piece::Section(section, span) => {
                self.section = section;
                self.push(ItemKind::Section(section), span);
            }
            Piece::Layer(span, number) => match number.text(self.file.source).parse() {
                Ok(layer) => self.push(ItemKind::Layer(layer), span),
                Err(_) => {
                    let error = Diagnostic::error(
                        codes::NUMBER_RANGE,
                        number,
                        "number does not fit 32 bits",
                    );
                    self.diagnostics.push(error);
                }
            },
            Piece::Declaration { span, end } => self.declaration(span, end),
        }
    }

    fn push(&mut self, kind: ItemKind<'a>, span: Span) {
        self.file.items.push(Item {
            kind,
            span,
            section: self.section,
        });
    }

    fn declaration(&mut self, span: Span, end: Option<Span>) {
        match lower::declaration(self.file.source, span) {
            Ok(kind) => {
                if end.is_none() {
                    self.missing_semicolon(span);
                }
                self.push(kind, end.map_or(span, |end| span.to(end)));
            }
            Err(Failure::Value(errors)) => self.diagnostics.extend(errors),
            Err(Failure::Grammar(stopped)) => {
                let place = Span::new(stopped.offset, stopped.offset);
                self.diagnostics
                    .push(Diagnostic::error(codes::SYNTAX, place, "syntax error"));
            }
        }
    }

    fn missing_semicolon(&mut self, span: Span) {
        let place = Span::empty(span.end);
        self.diagnostics.push(Diagnostic::error(
            codes::MISSING_SEMICOLON,
            place,
            "expected `;`",
        ));
    }
}
