//! What is to be generated: the schemas of this workspace, or the one that the command line names.

use super::Args;
use super::inputs::{Floor, Inputs};
use crate::compat;
use crate::docs;
use crate::input::{self, API, MTPROTO, Rule, Source};
use anyhow::Result;
use std::path::{Path, PathBuf};
use tl_codegen::{Config, ExampleValues, Examples, Surface};
use tl_parser::IdRule;
use tl_parser::layers::History;

/// The schemas of this workspace; the first is the one with layers.
const SCHEMAS: [WorkspaceSchema; 2] = [
    WorkspaceSchema { file: API, module: "api", pages: Some("https://core.telegram.org") },
    WorkspaceSchema { file: MTPROTO, module: "mtproto", pages: None },
];

/// The folder with the generated modules of tl-types.
const MODULES: &str = "tl-types/src/generated";

/// The folder with the tables for the tests over every definition.
const TABLES: &str = "tests/definitions/src/generated";

/// What every client decodes: results of most requests, and what comes without a request.
const SHARED_TYPES: [&str; 4] = ["Updates", "messages.Messages", "messages.Dialogs", "updates.Difference"];

/// What every client sends: its fields include most of those that requests have in common.
const SHARED_FUNCTIONS: [&str; 1] = ["messages.sendMessage"];

/// A schema of this workspace.
struct WorkspaceSchema {
    file: &'static str,
    /// The module of tl-types that it becomes.
    module: &'static str,
    /// The site that describes its definitions, for the schema that docs, facts and history are about.
    pages: Option<&'static str>,
}

/// Everything that one run generates.
pub(super) struct Job {
    pub(super) targets: Vec<Target>,
    /// Where the module trees go.
    pub(super) modules: Folder,
    /// What a workspace has besides; `None` for a schema of somebody else.
    pub(super) workspace: Option<Workspace>,
    /// The command that writes what this job generates.
    pub(super) command: String,
}

/// What is generated for a workspace besides the module trees: the names of errors, and the tables.
pub(super) struct Workspace {
    pub(super) inputs: Inputs,
    /// Where the tables of definitions go.
    pub(super) tables: Folder,
}

/// A schema, and what becomes of it.
pub(super) struct Target {
    /// The files of the schema.
    pub(super) files: Vec<PathBuf>,
    /// What they say, or will say.
    pub(super) source: Source,
    /// The command that checks the schema.
    pub(super) check: String,
    /// The module in the folder of modules; `None` if the whole folder is the module.
    pub(super) module: Option<&'static str>,
    /// How its undeclared ids are computed.
    pub(super) id_rule: IdRule,
    pub(super) config: Config,
    /// How much of it has to be documented.
    pub(super) floor: Floor,
    /// The constructors of earlier layers that its decoders accept.
    pub(super) compat: Option<Compat>,
}

/// Constructors of earlier layers.
pub(super) struct Compat {
    pub(super) source: Source,
    /// Whether the decoders always accept them, or for a feature.
    pub(super) surface: Surface,
}

/// A folder of generated files.
pub(super) struct Folder {
    pub(super) path: PathBuf,
    /// Its name in messages.
    pub(super) name: String,
    pub(super) owner: Owner,
}

/// Whose files a folder may have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Owner {
    /// Only those of the generator. A generated file is replaced whatever it contains; any other file is an error.
    Generator,
    /// Other files, too, which are left as they are.
    Shared,
}

impl Job {
    pub(super) fn new(args: &Args) -> Result<Self> {
        match &args.out {
            Some(out) => Self::foreign(args, out),
            None => Self::workspace(&args.root.clone().unwrap_or_else(input::workspace), args.docs.as_deref()),
        }
    }

    /// A workspace as it would be with another text of its first schema, another history of that, and other constructors of
    /// earlier layers if there are any.
    pub(super) fn of_layer(root: &Path, text: &str, history: History, compat: Option<&str>) -> Result<Self> {
        let mut job = Self::workspace(root, None)?;
        let api = &mut job.targets[0];
        api.source = Source::of_text(API.to_owned(), text);
        api.config.history = history;
        if let (Some(known), Some(text)) = (&mut api.compat, compat) {
            known.source = Source::of_text(compat::FILE.to_owned(), text);
        }
        Ok(job)
    }

    fn workspace(root: &Path, docs: Option<&Path>) -> Result<Self> {
        let inputs = Inputs::read(root, docs)?;
        let folder = |name: &str| Folder { path: root.join(name), name: name.to_owned(), owner: Owner::Generator };
        let docs = docs.map(|path| format!(" --docs {}", input::quoted(path))).unwrap_or_default();
        Ok(Self {
            targets: SCHEMAS.iter().map(|schema| Target::workspace(root, schema, &inputs)).collect::<Result<_>>()?,
            modules: folder(MODULES),
            workspace: Some(Workspace { inputs, tables: folder(TABLES) }),
            command: format!("cargo xtask codegen{docs}"),
        })
    }

    fn foreign(args: &Args, out: &Path) -> Result<Self> {
        let config = Config {
            runtime: args.runtime.clone(),
            derives: args.derive.clone(),
            kept_masks: args.keep_mask.clone(),
            docs: args.docs.as_deref().map(docs::read_json).transpose()?.unwrap_or_default(),
            ..Config::default()
        };
        let target = Target {
            source: Source::read(&args.schema)?,
            check: check(&args.schema),
            files: args.schema.clone(),
            module: None,
            id_rule: args.rule.into(),
            config,
            floor: Floor::default(),
            compat: args.compat.as_deref().map(Compat::of_argument).transpose()?,
        };
        let modules = Folder { path: out.to_owned(), name: out.display().to_string(), owner: Owner::Shared };
        Ok(Self { targets: vec![target], modules, workspace: None, command: command(args, out) })
    }
}

impl Target {
    fn workspace(root: &Path, schema: &WorkspaceSchema, inputs: &Inputs) -> Result<Self> {
        let mut config = Config {
            runtime: "crate".to_owned(),
            examples: Some(examples(schema, inputs)),
            shared_types: SHARED_TYPES.map(str::to_owned).to_vec(),
            shared_functions: SHARED_FUNCTIONS.map(str::to_owned).to_vec(),
            equality: Surface::Feature,
            conversions: Surface::Feature,
            accessors: Surface::Feature,
            serde: Surface::Feature,
            ..Config::default()
        };
        let (mut floor, mut compat) = (Floor::default(), None);
        if let Some(pages) = schema.pages {
            config.pages = Some(pages.to_owned());
            (config.docs, config.method_info) = (inputs.docs.clone(), inputs.methods.clone());
            config.history = inputs.history.clone();
            floor = inputs.floor.clone();
            compat = Compat::of_workspace(root)?;
        }
        let path = root.join(schema.file);
        Ok(Self {
            source: Source::read_as([(path.as_path(), schema.file.to_owned())])?,
            check: check(&[schema.file.into()]),
            files: vec![path],
            module: Some(schema.module),
            id_rule: IdRule::Telegram,
            config,
            floor,
            compat,
        })
    }
}

/// The examples of a schema. Their values are those of the schema that docs and facts are about.
fn examples(schema: &WorkspaceSchema, inputs: &Inputs) -> Examples {
    let values = if schema.pages.is_some() { inputs.examples.clone() } else { ExampleValues::default() };
    Examples { schema: format!("tl_types::{}", schema.module), runtime: "tl_types".to_owned(), values }
}

impl Compat {
    /// Those of a workspace, which need not have any.
    fn of_workspace(root: &Path) -> Result<Option<Self>> {
        let path = root.join(compat::FILE);
        if !path.exists() {
            return Ok(None);
        }
        let source = Source::read_as([(path.as_path(), compat::FILE.to_owned())])?;
        Ok(Some(Self { source, surface: Surface::Feature }))
    }

    fn of_argument(file: &Path) -> Result<Self> {
        Ok(Self { source: Source::read(&[file])?, surface: Surface::Always })
    }
}

/// The command that checks a schema.
fn check(files: &[PathBuf]) -> String {
    let together = if files.len() > 1 { "--together " } else { "" };
    let files: Vec<String> = files.iter().map(|file| input::quoted(file)).collect();
    format!("cargo xtask check {together}{}", files.join(" "))
}

/// The command that was given, without `--check`.
fn command(args: &Args, out: &Path) -> String {
    let mut words = vec!["cargo xtask codegen".to_owned()];
    words.extend(args.schema.iter().map(|path| format!("--schema {}", input::quoted(path))));
    words.push(format!("--out {}", input::quoted(out)));
    if args.runtime != Config::default().runtime {
        words.push(format!("--runtime {}", args.runtime));
    }
    if args.rule != Rule::Telegram {
        words.push("--rule tl".to_owned());
    }
    words.extend(args.compat.iter().map(|path| format!("--compat {}", input::quoted(path))));
    words.extend(args.docs.iter().map(|path| format!("--docs {}", input::quoted(path))));
    words.extend(args.derive.iter().map(|name| format!("--derive {name}")));
    words.extend(args.keep_mask.iter().map(|name| format!("--keep-mask {}", input::quoted(Path::new(name)))));
    words.join(" ")
}
