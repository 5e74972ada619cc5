//! From a job to the text of every file, in memory.

use super::inputs::Inputs;
use super::job::{Folder, Job, Target};
use super::source::Source;
use anyhow::Result;
use std::collections::BTreeMap;
use tl_codegen::{Coverage, Error, Generator, Output, Skipped};
use tl_parser::{Schema, SchemaOptions};

/// Everything that a job makes.
pub(super) struct Made<'a> {
    pub(super) trees: Vec<Tree<'a>>,
    pub(super) summaries: Vec<Summary>,
}

/// A folder and the text of every generated file that it has to hold.
pub(super) struct Tree<'a> {
    pub(super) folder: &'a Folder,
    /// By the path below the folder, with `/` on every platform.
    pub(super) files: BTreeMap<String, String>,
}

/// What became of one schema.
pub(super) struct Summary {
    /// How messages call the schema.
    pub(super) schema: String,
    pub(super) layer: Option<u32>,
    /// How many declarations the file has.
    pub(super) read: usize,
    pub(super) emitted: usize,
    pub(super) skipped: Vec<Skipped>,
    pub(super) boxed: usize,
    pub(super) warnings: usize,
    pub(super) coverage: Coverage,
}

/// One schema's part of [`Made`].
struct Part {
    output: Output,
    table: Option<String>,
    summary: Summary,
    /// What is wrong with words and facts, a sentence each.
    stale: Vec<String>,
}

/// Generates everything. There is nothing where a schema has an error; that is on stderr then.
pub(super) fn all(job: &Job) -> Result<Option<Made<'_>>> {
    let trees = job.folders.iter().map(|folder| Tree { folder, files: BTreeMap::new() }).collect();
    let mut made = Made { trees, summaries: Vec::new() };
    let mut is_whole = true;
    for target in &job.targets {
        let source = Source::read(&target.schema, &target.shown)?;
        eprintln!("generating {}", target.shown);
        match part(target, &source) {
            Ok(part) => is_whole &= made.add(target, part),
            Err(Error::Unsupported(errors)) => {
                source.show_errors(&errors);
                is_whole = false;
            }
            Err(error @ Error::Path { .. }) => return Err(error.into()),
        }
    }
    if let Some(inputs) = &job.inputs {
        is_whole &= made.add_errors(inputs) & made.is_covered(inputs);
    }
    Ok(is_whole.then_some(made))
}

/// The output of a schema, and what is made beside it.
fn part(target: &Target, source: &Source) -> Result<Part, Error> {
    let (schema, warnings) =
        SchemaOptions::new().id_rule(target.id_rule).read(&source.text).map_err(Error::Unsupported)?;
    let generator = Generator::new(&schema, &target.config)?;
    let output = generator.output();
    let table = target.table.as_ref().map(|table| generator.definition_table(&table.path));
    let summary = summary(source, &schema, &output, warnings.len());
    Ok(Part { output, table, summary, stale: generator.stale() })
}

fn summary(source: &Source, schema: &Schema, output: &Output, warnings: usize) -> Summary {
    Summary {
        schema: source.shown.clone(),
        layer: schema.layer(),
        read: schema.declared(),
        emitted: output.emitted,
        skipped: output.skipped.clone(),
        boxed: output.indirect.len(),
        warnings,
        coverage: output.coverage.clone(),
    }
}

impl Made<'_> {
    /// Takes what was made of a schema. `false` where a definition is neither emitted nor skipped.
    fn add(&mut self, target: &Target, part: Part) -> bool {
        let files = part.output.files.into_iter();
        let modules = &target.modules;
        let prefixed = files.map(|(path, text)| (format!("{}{path}", modules.prefix), text));
        self.trees[modules.folder].files.extend(prefixed);
        if let (Some(table), Some(text)) = (&target.table, part.table) {
            self.trees[table.folder].files.insert(table.file.clone(), text);
        }
        let is_whole = part.summary.is_whole();
        if !is_whole {
            eprintln!("error: {}", part.summary.lost());
        }
        self.summaries.push(part.summary);
        is_whole && is_empty(&part.stale)
    }

    /// Makes the file with the names of errors. `false` where that cannot be, or the inputs have problems.
    fn add_errors(&mut self, inputs: &Inputs) -> bool {
        let problems = match tl_codegen::error_kinds(&inputs.facts, &inputs.words, "crate") {
            Ok(text) => {
                self.trees[0].files.insert("errors.rs".to_owned(), text);
                Vec::new()
            }
            Err(problems) => problems,
        };
        is_empty(&problems) & is_empty(&inputs.problems)
    }

    /// Whether words and facts tell about as much as they did. They are about the first schema.
    fn is_covered(&self, inputs: &Inputs) -> bool {
        self.summaries.first().is_none_or(|summary| is_empty(&inputs.fallen(&summary.coverage)))
    }
}

/// Whether there are no problems. Those that there are go to stderr.
fn is_empty(problems: &[String]) -> bool {
    problems.iter().for_each(|problem| eprintln!("error: {problem}"));
    problems.is_empty()
}

impl Summary {
    /// Whether every definition is emitted, or skipped for a stated reason.
    fn is_whole(&self) -> bool {
        self.emitted + self.skipped.len() == self.read
    }

    fn lost(&self) -> String {
        let Self { schema, read, emitted, skipped, .. } = self;
        let skipped = skipped.len();
        format!("{schema}: {read} definitions, but {emitted} emitted and {skipped} skipped: the generator lost some")
    }
}
