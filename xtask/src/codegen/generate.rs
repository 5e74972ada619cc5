//! From a job to the text of every file, in memory.

use super::job::{Folder, Job, Target};
use crate::history;
use crate::input::{self, Source};
use anyhow::Result;
use std::borrow::Cow;
use std::collections::BTreeMap;
use tl_codegen::{Config, Coverage, Error, Generator, Output, Skipped};
use tl_parser::ast::File;
use tl_parser::{AllowList, Diagnostic, Parsed, Schema, SchemaOptions, Severity};

/// More errors of a schema are counted, not shown.
const MOST_ERRORS: usize = 20;

/// Everything that a job makes.
pub(super) struct Made<'a> {
    pub(super) trees: Vec<Tree<'a>>,
    pub(super) summaries: Vec<Summary>,
    pub(super) review: Review,
}

/// What does not fit the schemas. The code can be made without it, but a person has to look at it.
#[derive(Default)]
pub(crate) struct Review {
    /// What is wrong with docs and facts, a sentence each.
    pub(crate) stale: Vec<String>,
    /// What has no docs and must have some, by the names of [`Coverage::undocumented`].
    pub(crate) undocumented: Vec<String>,
    /// How `schema/coverage.toml` is wrong, a sentence each.
    pub(crate) coverage: Vec<String>,
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
    /// An error if the history does not have this layer as it is.
    unknown_layer: Option<String>,
}

/// Generates everything; `None` if that is not possible. The reasons are on standard error then.
pub(super) fn all(job: &Job) -> Result<Option<Made<'_>>> {
    let mut modules = Tree::new(&job.modules);
    let mut tables = job.workspace.as_ref().map(|workspace| Tree::new(&workspace.tables));
    let (mut summaries, mut problems, mut review) = (Vec::new(), Vec::new(), Review::default());
    for target in &job.targets {
        let Some(part) = part(target)? else { continue };
        problems.extend(part.summary.lost());
        problems.extend(part.unknown_layer);
        review.add(target, part.stale, &part.summary.coverage);
        modules.add(target, part.output);
        modules.files.extend(part.earlier_names.map(|text| ("history.rs".to_owned(), text)));
        if let (Some(tables), Some(module), Some(table)) = (&mut tables, target.module, part.table) {
            tables.files.insert(format!("{module}.rs"), table);
        }
        summaries.push(part.summary);
    }
    if let Some(inputs) = job.workspace.as_ref().map(|workspace| &workspace.inputs) {
        review.stale.extend(inputs.problems.iter().cloned());
        match tl_codegen::error_kinds(&inputs.methods, &inputs.docs, "crate") {
            Ok(text) => drop(modules.files.insert("errors.rs".to_owned(), text)),
            Err(same_names) => problems.extend(same_names),
        }
    }
    problems.iter().for_each(input::print_error);
    let is_whole = problems.is_empty() && summaries.len() == job.targets.len();
    Ok(is_whole.then(|| Made { trees: [modules].into_iter().chain(tables).collect(), summaries, review }))
}

/// What is made of a schema; `None` if it has errors, which are on standard error then.
fn part(target: &Target) -> Result<Option<Part>> {
    let source = &target.source;
    input::print_message(format_args!("generating {}", source.name));
    let parsed = source.files.parse();
    let Some((schema, warnings)) = checked(target, &parsed)? else { return Ok(None) };
    let Some(config) = config(target, &parsed.file) else { return Ok(None) };
    let generator = match Generator::new(&schema, &config) {
        Err(Error::Unsupported(found)) => {
            print_errors(source, found.iter());
            return Ok(None);
        }
        Err(Error::Earlier(found)) => {
            target.compat.iter().for_each(|compat| print_errors(&compat.source, found.iter()));
            return Ok(None);
        }
        generator => generator?,
    };
    let output = generator.output();
    let summary = Summary::new(target, &schema, &output, warnings);
    let table = target.module.map(|module| generator.definition_table(&format!("tl_types::{module}")));
    let unknown_layer = unknown_layer(target, schema.layer(), &parsed.file);
    Ok(Some(Part {
        output,
        table,
        earlier_names: earlier_names(target, &schema),
        summary,
        stale: generator.stale(),
        unknown_layer,
    }))
}

/// The names of earlier layers, if the target has a history.
fn earlier_names(target: &Target, schema: &Schema) -> Option<String> {
    let history = &target.config.history;
    history.layers().next()?;
    Some(tl_codegen::earlier_names(history, schema, "crate"))
}

/// An error if the target has a history, and that does not have the layer, or has something else for it.
fn unknown_layer(target: &Target, layer: Option<u32>, schema: &File<'_>) -> Option<String> {
    let (history, layer) = (&target.config.history, layer?);
    let is_known = history.has(layer) && !history.contradicts(layer, schema);
    (history.layers().next().is_some() && !is_known).then(|| {
        let (name, file) = (&target.source.name, history::FILE);
        format!("{file} does not have layer {layer} as it is in {name}: run `cargo xtask schema import {name}`")
    })
}

/// The schema and how many warnings there are about it, by the lists of exceptions next to its files; `None` if it has errors.
fn checked(target: &Target, parsed: &Parsed<'_>) -> Result<Option<(Schema, usize)>> {
    let list = Source::read_exceptions(&target.files)?;
    let allowed = AllowList::parse(list.text()).unwrap_or_default();
    let options = SchemaOptions::new().id_rule(target.id_rule).allow(&allowed);
    match options.read_parsed(parsed) {
        Ok((schema, found)) => {
            let warnings = found.iter().filter(|found| found.severity == Severity::Warning);
            Ok(Some((schema, warnings.count())))
        }
        Err(found) => {
            print_errors(&target.source, found.iter());
            Ok(None)
        }
    }
}

/// The configuration, with the constructors of earlier layers; `None` if those have errors, which are on standard error then.
fn config<'t>(target: &'t Target, schema: &File<'_>) -> Option<Cow<'t, Config>> {
    let Some(compat) = &target.compat else { return Some(Cow::Borrowed(&target.config)) };
    let options = SchemaOptions::new().id_rule(target.id_rule);
    match options.read_earlier_parsed(schema, compat.source.files.parse()) {
        Ok((earlier, _)) => Some(Cow::Owned(Config { earlier, compat: compat.surface, ..target.config.clone() })),
        Err(found) => {
            print_errors(&compat.source, found.iter());
            None
        }
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

impl Review {
    fn add(&mut self, target: &Target, stale: Vec<String>, coverage: &Coverage) {
        self.stale.extend(stale);
        self.undocumented.extend(target.floor.undocumented(coverage));
        self.coverage.extend(target.floor.problems(coverage));
    }

    /// All of it, a sentence each.
    pub(super) fn sentences(&self) -> impl Iterator<Item = String> {
        let undocumented = self.undocumented.iter().map(|name| {
            format!("`{name}` has no docs: write them, or list it with the reason in schema/coverage.toml")
        });
        self.stale.iter().chain(&self.coverage).cloned().chain(undocumented)
    }
}

impl Summary {
    fn new(target: &Target, schema: &Schema, output: &Output, warnings: usize) -> Self {
        Self {
            schema: target.source.name.clone(),
            check: target.check.clone(),
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
