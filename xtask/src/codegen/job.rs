//! What is to be generated: the table of this workspace's schemas, or what the command line names.

use super::Args;
use super::inputs::Inputs;
use crate::words;
use anyhow::Result;
use std::env;
use std::path::{Path, PathBuf};
use tl_codegen::{Config, Examples, Surface};
use tl_parser::IdRule;

/// The schemas of this workspace.
const SCHEMAS: [Workspace; 2] = [
    Workspace { schema: "schema/api.tl", module: "api", pages: Some("https://core.telegram.org") },
    Workspace { schema: "schema/mtproto.tl", module: "mtproto", pages: None },
];

/// Where the generated modules of tl-types are.
const MODULES: &str = "tl-types/src/generated";

/// What every client decodes: answers to most requests, and what comes unasked.
const SHARED_TYPES: [&str; 4] = ["Updates", "messages.Messages", "messages.Dialogs", "updates.Difference"];

/// What every client sends: among its fields are most of those that requests have in common.
const SHARED_FUNCTIONS: [&str; 1] = ["messages.sendMessage"];

/// Where the tables for the tests over every definition are.
const TABLES: &str = "tests/definitions/src/generated";

/// A schema of this workspace.
struct Workspace {
    schema: &'static str,
    /// The module of tl-types that it becomes.
    module: &'static str,
    /// Where its definitions are described, for the schema that words and facts are about.
    pages: Option<&'static str>,
}

/// Everything that one run generates.
pub(super) struct Job {
    pub(super) targets: Vec<Target>,
    pub(super) folders: Vec<Folder>,
    /// What the first folder gets beside the schemas' own modules: the names of errors. `None` where there is a runtime
    /// elsewhere.
    pub(super) inputs: Option<Inputs>,
    /// The command that writes what this job generates.
    pub(super) command: String,
}

/// A schema, and what becomes of it.
pub(super) struct Target {
    /// Where the schema is.
    pub(super) schema: PathBuf,
    /// How messages call it.
    pub(super) shown: String,
    /// The rule by which its undeclared ids are computed.
    pub(super) id_rule: IdRule,
    pub(super) config: Config,
    /// The module tree.
    pub(super) modules: Place,
    /// The table of decoders.
    pub(super) table: Option<Table>,
}

/// Where files go: below a folder of the job.
pub(super) struct Place {
    /// The position of the folder in [`Job::folders`].
    pub(super) folder: usize,
    /// What stands before the path of each file: empty, or with `/` at its end.
    pub(super) prefix: String,
}

/// The table of decoders of a schema.
pub(super) struct Table {
    /// The position of the folder in [`Job::folders`].
    pub(super) folder: usize,
    pub(super) file: String,
    /// The module of the schema as the tests see it.
    pub(super) path: String,
}

/// A folder of generated files.
pub(super) struct Folder {
    pub(super) path: PathBuf,
    /// How messages call it.
    pub(super) shown: String,
    pub(super) owner: Owner,
}

/// Whose files a folder may hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Owner {
    /// The generator's alone. A generated file is replaced whatever became of it; any other file must not be there.
    Generator,
    /// Also somebody else's, which are left as they are.
    Shared,
}

impl Job {
    pub(super) fn new(args: &Args) -> Result<Self> {
        match (&args.schema, &args.out) {
            (Some(schema), Some(out)) => Self::foreign(args, schema, out),
            _ => Self::workspace(args, &args.root.clone().unwrap_or_else(workspace_root)),
        }
    }

    fn workspace(args: &Args, root: &Path) -> Result<Self> {
        let inputs = Inputs::read(root, args.docs.as_deref())?;
        let folder = |shown: &str| Folder { path: root.join(shown), shown: shown.to_owned(), owner: Owner::Generator };
        let docs = args.docs.as_ref().map(|path| format!(" --docs {}", quoted(path))).unwrap_or_default();
        Ok(Self {
            targets: SCHEMAS.iter().map(|schema| Target::workspace(root, schema, &inputs)).collect(),
            folders: vec![folder(MODULES), folder(TABLES)],
            inputs: Some(inputs),
            command: format!("cargo xtask codegen{docs}"),
        })
    }

    fn foreign(args: &Args, schema: &Path, out: &Path) -> Result<Self> {
        let config = Config {
            runtime: args.runtime.clone(),
            derives: args.derive.clone(),
            kept_masks: args.keep_mask.clone(),
            docs: args.docs.as_deref().map(words::read_json).transpose()?.unwrap_or_default(),
            ..Config::default()
        };
        let modules = Place { folder: 0, prefix: String::new() };
        let shown = schema.display().to_string();
        let id_rule = args.rule.into();
        let target = Target { schema: schema.to_owned(), shown, id_rule, config, modules, table: None };
        let folder = Folder { path: out.to_owned(), shown: out.display().to_string(), owner: Owner::Shared };
        Ok(Self { targets: vec![target], folders: vec![folder], inputs: None, command: command(args, schema, out) })
    }
}

impl Target {
    fn workspace(root: &Path, schema: &Workspace, inputs: &Inputs) -> Self {
        let module = schema.module;
        let shared_types = SHARED_TYPES.map(str::to_owned).to_vec();
        let shared_functions = SHARED_FUNCTIONS.map(str::to_owned).to_vec();
        let examples = Examples { schema: format!("tl_types::{module}"), runtime: "tl_types".to_owned() };
        let mut config = Config {
            runtime: "crate".to_owned(),
            examples: Some(examples),
            shared_types,
            shared_functions,
            ..Config::default()
        };
        (config.equality, config.conversions, config.serde) = (Surface::Feature, Surface::Feature, Surface::Feature);
        if let Some(pages) = schema.pages {
            config.pages = Some(pages.to_owned());
            (config.docs, config.method_info) = (inputs.words.clone(), inputs.facts.clone());
        }
        let table = Table { folder: 1, file: format!("{module}.rs"), path: format!("tl_types::{module}") };
        Self {
            schema: root.join(schema.schema),
            shown: schema.schema.to_owned(),
            id_rule: IdRule::Telegram,
            config,
            modules: Place { folder: 0, prefix: format!("{module}/") },
            table: Some(table),
        }
    }
}

/// The folder above this package: cargo says where it is, also when the program was built elsewhere.
fn workspace_root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().unwrap_or(Path::new(".")).to_owned()
}

/// The command that was given, without `--check`.
fn command(args: &Args, schema: &Path, out: &Path) -> String {
    let mut words = vec![format!("cargo xtask codegen --schema {} --out {}", quoted(schema), quoted(out))];
    if args.runtime != Config::default().runtime {
        words.push(format!("--runtime {}", args.runtime));
    }
    if args.rule != super::Rule::Telegram {
        words.push("--rule tl".to_owned());
    }
    words.extend(args.docs.iter().map(|path| format!("--docs {}", quoted(path))));
    words.extend(args.derive.iter().map(|name| format!("--derive {name}")));
    words.extend(args.keep_mask.iter().map(|name| format!("--keep-mask {}", quoted(Path::new(name)))));
    words.join(" ")
}

/// In quotes where a shell would take it apart.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/\\._-+:=@,".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}
