//! From a job to the text of every file, in memory.

use super::job::{Compat, Folder, Job, Target};
use crate::input::{self, Source};
use anyhow::Result;
use std::borrow::Cow;
use std::collections::BTreeMap;
use tl_codegen::{Config, Coverage, Error, Generator, Output, Skipped};
use tl_parser::{AllowList, Diagnostic, Schema, SchemaOptions, Severity};

/// More errors of a schema are counted, not shown.
const MOST_ERRORS: usize = 20;

/// Everything that a job makes.
pub(super) struct Made<'a> {
    pub(super) trees: Vec<Tree<'a>>,
    pub(super) summaries: Vec<Summary>,
}

/// A folder, and the text of every generated file that it has to have.
pub(super) struct Tree<'a> {
    pub(super) folder: &'a Folder,
    /// By the path in the folder, with `/` on every platform.
    pub(super) files: BTreeMap<String, String>,
}

/// What became of one schema.
pub(super) struct Summary {
    /// The name of the schema in messages.
    pub(super) schema: String,
    /// The command that checks the schema.
    pub(super) check: String,
    pub(super) layer: Option<u32>,
    /// How many declarations the file has.
    pub(super) read: usize,
    pub(super) emitted: usize,
    pub(super) skipped: Vec<Skipped>,
    /// How many variants have their struct on the heap.
    pub(super) indirect: usize,
    pub(super) warnings: usize,
    pub(super) coverage: Coverage,
}

/// What is made of one schema.
struct Part {
    output: Output,
    /// The table of definitions, for a schema of the workspace.
    table: Option<String>,
    /// The names of what only other layers have, for the schema that has a history.
    earlier_names: Option<String>,
    summary: Summary,
    /// What is wrong with docs and facts, a sentence each.
    stale: Vec<String>,
}

/// Generates everything; `None` if that is not possible. The reasons are on standard error then.
pub(super) fn all(job: &Job) -> Result<Option<Made<'_>>> {
    let mut modules = Tree::new(&job.modules);
    let mut tables = job.workspace.as_ref().map(|workspace| Tree::new(&workspace.tables));
    let (mut summaries, mut problems) = (Vec::new(), Vec::new());
    for target in &job.targets {
        let Some(part) = part(target)? else { continue };
        problems.extend(part.problems(target));
        modules.add(target, part.output);
        modules.files.extend(part.earlier_names.map(|text| ("history.rs".to_owned(), text)));
        if let (Some(tables), Some(module), Some(table)) = (&mut tables, target.module, part.table) {
            tables.files.insert(format!("{module}.rs"), table);
        }
        summaries.push(part.summary);
    }
    if let Some(inputs) = job.workspace.as_ref().map(|workspace| &workspace.inputs) {
        problems.extend(inputs.problems.iter().cloned());
        match tl_codegen::error_kinds(&inputs.methods, &inputs.docs, "crate") {
            Ok(text) => drop(modules.files.insert("errors.rs".to_owned(), text)),
            Err(same_names) => problems.extend(same_names),
        }
    }
    problems.iter().for_each(input::print_error);
    let is_whole = problems.is_empty() && summaries.len() == job.targets.len();
    Ok(is_whole.then(|| Made { trees: [modules].into_iter().chain(tables).collect(), summaries }))
}

/// What is made of a schema; `None` if it has errors, which are on standard error then.
fn part(target: &Target) -> Result<Option<Part>> {
    let source = Source::read_as(target.files.iter().map(|file| (file.path.as_path(), file.name.clone())))?;
    input::print_message(format_args!("generating {}", source.name));
    let Some((schema, warnings)) = checked(target, &source)? else { return Ok(None) };
    let Some(config) = config(target, &source)? else { return Ok(None) };
    let generator = match Generator::new(&schema, &config) {
        Err(Error::Unsupported(found)) => {
            print_errors(&source, found.iter());
            return Ok(None);
        }
        Err(Error::Earlier(found)) => {
            target
                .compat
                .iter()
                .try_for_each(|compat| compat.read().map(|source| print_errors(&source, found.iter())))?;
            return Ok(None);
        }
        generator => generator?,
    };
    let output = generator.output();
    let summary = Summary::new(target, &schema, &output, warnings);
    let table = target.module.map(|module| generator.definition_table(&format!("tl_types::{module}")));
    let earlier_names = target.history.as_ref().map(|history| tl_codegen::earlier_names(history, &schema, "crate"));
    Ok(Some(Part { output, table, earlier_names, summary, stale: generator.stale() }))
}

/// The schema and how many warnings there are about it, by the lists of exceptions next to its files; `None` if it has errors.
fn checked(target: &Target, source: &Source) -> Result<Option<(Schema, usize)>> {
    let list = Source::read_exceptions(target.files.iter().map(|file| file.path.as_path()))?;
    let allowed = AllowList::parse(list.text()).unwrap_or_default();
    let options = SchemaOptions::new().id_rule(target.id_rule).allow(&allowed);
    match options.read_sources(&source.files) {
        Ok((schema, found)) => {
            let warnings = found.iter().filter(|found| found.severity == Severity::Warning);
            Ok(Some((schema, warnings.count())))
        }
        Err(found) => {
            print_errors(source, found.iter());
            Ok(None)
        }
    }
}

/// The configuration, with the constructors of earlier layers; `None` if those have errors, which are on standard error then.
fn config<'t>(target: &'t Target, schema: &Source) -> Result<Option<Cow<'t, Config>>> {
    let Some(compat) = &target.compat else { return Ok(Some(Cow::Borrowed(&target.config))) };
    let source = compat.read()?;
    match SchemaOptions::new().id_rule(target.id_rule).read_earlier_sources(&schema.files, &source.files) {
        Ok((earlier, _)) => Ok(Some(Cow::Owned(Config { earlier, compat: compat.surface, ..target.config.clone() }))),
        Err(found) => {
            print_errors(&source, found.iter());
            Ok(None)
        }
    }
}

impl Compat {
    fn read(&self) -> Result<Source> {
        Source::read_as([(self.file.as_path(), self.name.clone())])
    }
}

/// Prints the errors. Warnings are for `cargo xtask check`.
fn print_errors<'d>(source: &Source, found: impl Iterator<Item = &'d Diagnostic>) {
    let mut errors = found.filter(|diagnostic| diagnostic.is_error());
    source.print(errors.by_ref().take(MOST_ERRORS));
    let rest = errors.count();
    if rest > 0 {
        input::print_message(format_args!("… and {rest} more errors\n"));
    }
}

impl<'a> Tree<'a> {
    fn new(folder: &'a Folder) -> Self {
        Self { folder, files: BTreeMap::new() }
    }

    /// Adds the module of a schema.
    fn add(&mut self, target: &Target, output: Output) {
        let prefix = target.module.map(|module| format!("{module}/")).unwrap_or_default();
        self.files.extend(output.files.into_iter().map(|(path, text)| (format!("{prefix}{path}"), text)));
    }
}

impl Part {
    /// Why this part cannot be written, a sentence each.
    fn problems(&self, target: &Target) -> Vec<String> {
        let fallen = target.floor.problems(&self.summary.coverage);
        self.summary.lost().into_iter().chain(self.stale.iter().cloned()).chain(fallen).collect()
    }
}

impl Summary {
    fn new(target: &Target, schema: &Schema, output: &Output, warnings: usize) -> Self {
        Self {
            schema: target.name(),
            check: target.check(),
            layer: schema.layer(),
            read: schema.declared(),
            emitted: output.emitted,
            skipped: output.skipped.clone(),
            indirect: output.indirect.len(),
            warnings,
            coverage: output.coverage.clone(),
        }
    }

    /// An error unless every definition is emitted, or skipped for a stated reason.
    fn lost(&self) -> Option<String> {
        let Self { schema, read, emitted, skipped, .. } = self;
        let skipped = skipped.len();
        (emitted + skipped != *read).then(|| {
            format!(
                "{schema}: {read} definitions, but {emitted} emitted and {skipped} skipped: the generator lost some"
            )
        })
    }
}
