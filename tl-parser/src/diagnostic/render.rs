//! Diagnostics as text for people, in the form of rustc, and as lines and columns for tools.

use super::sources::Sources;
use super::span::Span;
use super::visible::visible;
use super::{Diagnostic, Label, Severity};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// A source with the offsets of its lines, to turn offsets into files, lines and columns.
#[derive(Clone, Debug)]
pub struct SourceMap<'a> {
    source: &'a str,
    line_starts: Vec<u32>,
    is_ascii: bool,
    /// The files that the source is made of, in order. Each begins with a line; none is left out.
    files: Vec<MappedFile<'a>>,
}

/// A file of a source.
#[derive(Clone, Copy, Debug)]
struct MappedFile<'a> {
    /// Its name in messages.
    name: &'a str,
    /// Its first line in the source, from 0.
    line: usize,
}

/// A place in a file as an editor counts it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Position {
    /// The line, from 1. Lines end with `\n`.
    pub line: usize,
    /// The character in the line, from 1. Characters are Unicode scalar values: a tab counts as one, and so does `é`. A
    /// byte order mark at the start of the file counts too.
    pub column: usize,
}

/// A [`Label`] with its places.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LocatedLabel {
    /// The name of the file.
    pub file: String,
    /// Where it starts.
    pub start: Position,
    /// The place after its last character.
    pub end: Position,
    /// The text next to it; may be empty.
    pub text: String,
}

/// A [`Diagnostic`] with its places, ready to be written as JSON or the like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Located {
    /// `error`, `warning` or `note`
    pub severity: &'static str,
    /// A code of [`codes`](crate::codes).
    pub code: &'static str,
    /// One sentence.
    pub message: String,
    /// The place of the problem.
    pub primary: LocatedLabel,
    /// Other places that explain it.
    pub secondary: Vec<LocatedLabel>,
    /// What to do about it.
    pub help: Option<String>,
}

/// Lines longer than this many bytes are not shown.
const LONGEST_LINE: u32 = 2000;

/// Labels that are at most this many lines apart share one excerpt.
const NEAR: usize = 6;

impl Severity {
    /// `error`, `warning` or `note`
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }

    fn level(self) -> Level<'static> {
        match self {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        }
    }
}

impl<'a> SourceMap<'a> {
    /// Finds the lines of a file. `name` is what messages call it.
    pub fn new(name: &'a str, source: &'a str) -> Self {
        Self::with_files(source, [(name, 0)])
    }

    /// Finds the lines of several files.
    pub fn of(sources: &'a Sources) -> Self {
        let files = sources.files().iter().map(|file| (file.name.as_str(), file.span.start));
        Self::with_files(sources.text(), files)
    }

    /// `files` are names and where in the source they start.
    fn with_files(source: &'a str, files: impl IntoIterator<Item = (&'a str, u32)>) -> Self {
        let ends = source.bytes().zip(1_u32..).filter(|(byte, _)| *byte == b'\n');
        let line_starts = std::iter::once(0).chain(ends.map(|(_, next)| next)).collect();
        let mut map = SourceMap { source, line_starts, is_ascii: source.is_ascii(), files: Vec::new() };
        map.files = files.into_iter().map(|(name, start)| MappedFile { name, line: map.line_index(start) }).collect();
        map
    }

    /// The line and column of an offset, in its file. An offset inside a character counts as the next one.
    pub fn position(&self, offset: u32) -> Position {
        let line = self.line_index(offset);
        let before = Span::new(self.line_starts[line], offset.min(self.source.len() as u32));
        let before = &self.source.as_bytes()[before.start as usize..before.end as usize];
        // Every character has one byte that does not continue another.
        let is_start = |byte: &&u8| (**byte & 0xC0) != 0x80;
        let column = if self.is_ascii { before.len() } else { before.iter().filter(is_start).count() };
        Position { line: line - self.file_at(line).line + 1, column: column + 1 }
    }

    /// The file with a line, which counts from 0.
    fn file_at(&self, line: usize) -> MappedFile<'a> {
        let index = self.files.partition_point(|file| file.line <= line);
        index.checked_sub(1).map_or(MappedFile { name: "", line: 0 }, |index| self.files[index])
    }

    /// The line of an offset, from 0.
    fn line_index(&self, offset: u32) -> usize {
        self.line_starts.partition_point(|start| *start <= offset) - 1
    }

    /// The text from one line through another, without the end of the last.
    fn lines(&self, first: usize, last: usize) -> Span {
        let end = self.line_starts.get(last + 1).map_or(self.source.len() as u32, |next| next - 1);
        let start = self.line_starts[first];
        let text = Span::new(start, end).text(self.source);
        Span::new(start, end - u32::from(text.ends_with('\r')))
    }

    /// The places of a diagnostic.
    pub fn locate(&self, diagnostic: &Diagnostic) -> Located {
        Located {
            severity: diagnostic.severity.word(),
            code: diagnostic.code,
            message: diagnostic.message.clone(),
            primary: self.locate_label(&diagnostic.primary),
            secondary: diagnostic.secondary.iter().map(|label| self.locate_label(label)).collect(),
            help: diagnostic.help.clone(),
        }
    }

    fn locate_label(&self, label: &Label) -> LocatedLabel {
        let Span { start, end } = label.span;
        let file = self.file_at(self.line_index(start)).name.to_owned();
        LocatedLabel { file, start: self.position(start), end: self.position(end), text: label.text.clone() }
    }

    /// A diagnostic as text, with the lines it is about. `coloured` adds ANSI escapes. Those in a source or a name are shown,
    /// and so do nothing.
    pub fn render(&self, diagnostic: &Diagnostic, coloured: bool) -> String {
        let title = diagnostic.severity.level().primary_title(visible(&diagnostic.message)).id(diagnostic.code);
        let mut group = Group::with_title(title);
        for cluster in self.clusters(diagnostic) {
            group = self.excerpt(group, &cluster);
        }
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(visible(help)));
        }
        let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
        // It shows the other control characters of a source itself.
        renderer.render(&[group]).replace(|c| matches!(c, '\u{80}'..='\u{9F}'), "\u{FFFD}")
    }

    /// The labels of a diagnostic, the primary first, those that are near each other in a file together.
    fn clusters<'d>(&self, diagnostic: &'d Diagnostic) -> Vec<Cluster<'d>> {
        let mut clusters = vec![vec![(&diagnostic.primary, AnnotationKind::Primary)]];
        for label in &diagnostic.secondary {
            let line = self.line_index(label.span.start);
            let is_near = |c: &&mut Cluster<'_>| {
                let (first, last) = self.range(c);
                line + NEAR >= first && line <= last + NEAR && self.file_at(line).line == self.file_at(first).line
            };
            match clusters.iter_mut().find(is_near) {
                Some(cluster) => cluster.push((label, AnnotationKind::Context)),
                None => clusters.push(vec![(label, AnnotationKind::Context)]),
            }
        }
        clusters
    }

    /// The first and last line of a cluster, from 0.
    fn range(&self, cluster: &[(&Label, AnnotationKind)]) -> (usize, usize) {
        let spans = cluster.iter().map(|(label, _)| label.span);
        let all = spans.reduce(Span::to).unwrap_or_default();
        (self.line_index(all.start), self.line_index(all.end))
    }

    fn excerpt<'g>(&self, group: Group<'g>, cluster: &[(&'g Label, AnnotationKind)]) -> Group<'g>
    where
        'a: 'g,
    {
        let (first, last) = self.range(cluster);
        let file = self.file_at(first);
        let is_long = (first..=last).any(|line| self.lines(line, line).len() > LONGEST_LINE as usize);
        if is_long || last - first > 4 * NEAR {
            let place = self.position(cluster[0].0.span.start);
            return group.element(Origin::path(visible(file.name)).line(place.line).char_column(place.column));
        }
        let shown = self.lines(first, last);
        let annotations = cluster.iter().map(|(label, kind)| self.annotation(label, *kind, shown));
        let snippet = Snippet::source(shown.text(self.source))
            .path(visible(file.name))
            .line_start(first - file.line + 1)
            .fold(true);
        group.element(snippet.annotations(annotations))
    }

    fn annotation<'g>(&self, label: &'g Label, kind: AnnotationKind, shown: Span) -> Annotation<'g> {
        let start = (label.span.start - shown.start) as usize;
        let end = (label.span.end.min(shown.end).max(label.span.start) - shown.start) as usize;
        let annotation = kind.span(start..end);
        if label.text.is_empty() { annotation } else { annotation.label(visible(&label.text)) }
    }
}

/// Labels that are shown in one excerpt.
type Cluster<'d> = Vec<(&'d Label, AnnotationKind)>;
