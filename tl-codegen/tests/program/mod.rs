//! A program that is built from generated code, to decode and encode random values with.

use crate::common::Fixture;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output as Finished};
use tl_codegen::{Config, Output};
use tl_parser::schema::{Combinator, ConstructorId, ParamKind, Schema};
use tl_sample::Sampler;

const VALUES_EACH: usize = 20;

/// The sources of the program, and the values to give it.
#[derive(Default)]
pub(crate) struct Program {
    files: BTreeMap<String, String>,
    schemas: Vec<String>,
    values: String,
    /// How many definitions have values.
    pub(crate) definitions: usize,
    /// How many values there are besides the random ones.
    extra: usize,
}

impl Program {
    /// Adds the code and the values of a schema; returns what has no values: what is not built in and was skipped, and
    /// constructors of which the sampler knows no value that ends.
    pub(crate) fn add(&mut self, fixture: &Fixture, schema: &Schema, config: &Config) -> Vec<String> {
        let name = &fixture.name;
        let generator = fixture.generator(schema, config);
        let (output, table) = (generator.output(), generator.definition_table(&format!("crate::schemas::{name}")));
        let endless = self.values(fixture, schema, &output);
        let files = output.files.into_iter().map(|(path, text)| (format!("src/schemas/{name}/{path}"), text));
        self.files.extend(files);
        self.answers(fixture, schema, &table);
        self.files.insert(format!("src/tables/{name}.rs"), table);
        self.schemas.push(name.clone());
        let skipped = output.skipped.into_iter().filter(|skipped| !skipped.reason.ends_with("built into the runtime"));
        skipped.map(|skipped| skipped.name).chain(endless).collect()
    }

    /// Adds a layer of Telegram's API as a module of its own.
    pub(crate) fn add_layer(&mut self, layer: u32, source: &str) {
        let module = Fixture { name: format!("layer_{layer}"), source: source.to_owned() };
        let (schema, _) = tl_parser::read_schema(source).unwrap_or_else(|found| panic!("{}", module.render(&found)));
        assert_eq!(schema.layer(), Some(layer));
        let skipped = self.add(&module, &schema, &Config::default());
        assert!(skipped.is_empty(), "layer {layer}: {skipped:?}");
    }

    /// Random values of every definition, and the deep ones that the lines `// deep: NAME DIGITS…` ask for: the id of a
    /// constructor, and what is repeated after it. A name among the digits means its id. The lines
    /// `// becomes: NAME DIGITS -> DIGITS` have a value with constructors of earlier layers, and what it is written as.
    /// Returns the constructors without a value.
    fn values(&mut self, fixture: &Fixture, schema: &Schema, output: &Output) -> Vec<String> {
        let is_emitted = |name: &String| !output.skipped.iter().any(|skipped| skipped.name == *name);
        let may_change = |name: &str| {
            let line = format!("masks may change in {name}");
            fixture.comments("test").any(|asked| asked == "masks may change" || asked == line)
        };
        let before = self.definitions;
        let mut sampler = Sampler::new(schema, 0x5eed);
        let is_endless = |(id, source): &(ConstructorId, &Combinator)| !is_part(source) && !sampler.has_value(*id);
        let endless: Vec<String> =
            schema.constructors().filter(is_endless).map(|(_, source)| source.name.to_string()).collect();
        let mut write = |name: String, sample: &mut dyn FnMut() -> Vec<u8>| {
            if is_emitted(&name) {
                self.definitions += 1;
                let how = if may_change(&name) { "again" } else { "exactly" };
                for _ in 0..VALUES_EACH {
                    self.values.push_str(&format!("{}\t{name}\t{how}\t{}\n", fixture.name, hex(&sample())));
                }
            }
        };
        let alone = schema.constructors().filter(|(_, source)| !is_part(source));
        for (id, source) in alone.filter(|(_, source)| !endless.contains(&source.name.to_string())) {
            write(source.name.to_string(), &mut || sampler.constructor(id));
        }
        for (id, source) in schema.functions() {
            write(source.name.to_string(), &mut || sampler.function(id));
        }
        for line in fixture.comments("deep") {
            let digits = |name: &str| id(schema, name).map_or(name.to_owned(), |id| hex(&id.to_le_bytes()));
            let name = line.split(' ').next().unwrap_or_default();
            let digits: Vec<String> = line.split(' ').map(digits).collect();
            self.extra += 1;
            self.values.push_str(&format!("{}\t{name}\tdeep\t{}\n", fixture.name, digits.concat()));
        }
        for line in fixture.comments("becomes") {
            let (name, values) = line.split_once(' ').expect("a name and two values");
            let (then, now) = values.split_once("->").expect("two values");
            let [then, now] = [then, now].map(|digits| digits.replace(' ', ""));
            self.extra += 1;
            self.values.push_str(&format!("{}\t{name}\tbecomes {now}\t{then}\n", fixture.name));
        }
        let parts = schema.constructors().filter(|(_, source)| is_part(source) && source.builtin.is_none()).count();
        let accounted = self.definitions - before + parts + endless.len();
        assert_eq!(accounted, output.emitted, "{}: every definition has values", fixture.name);
        endless
    }

    /// Random calls, each with an answer whose form depends on it.
    fn answers(&mut self, fixture: &Fixture, schema: &Schema, table: &str) {
        let mut sampler = Sampler::new(schema, 0x5eed);
        let is_known =
            |name: &str| table.contains("ANSWERS") && table.contains(&format!("Answer {{\n        name: \"{name}\""));
        for (id, source) in schema.functions().filter(|(_, source)| is_known(&source.name.to_string())) {
            for _ in 0..VALUES_EACH {
                let (call, answer) = sampler.answered(id);
                let (name, call, answer) = (&source.name, hex(&call), hex(&answer));
                self.values.push_str(&format!("{}\t{name}\tanswer\t{call} {answer}\n", fixture.name));
                self.extra += 1;
            }
        }
    }

    /// Builds it and its documentation, with warnings as errors, and runs it, in the folder `name` of cargo's folder for
    /// tests. Only what changed is written, so that the next run need not build again.
    pub(crate) fn run(self, name: &str) {
        let folder = self.run_undocumented(name);
        cargo(&folder, &["doc", "--quiet", "--offline", "--no-deps", "--lib"]);
    }

    /// As [`run`](Self::run), without the documentation; returns the folder.
    pub(crate) fn run_undocumented(self, name: &str) -> PathBuf {
        let mut files = self.files.clone();
        files.insert("Cargo.toml".to_owned(), manifest("generated", &["serde"], ""));
        files.insert("src/lib.rs".to_owned(), self.lib());
        files.insert("src/main.rs".to_owned(), include_str!("template/main.rs").to_owned());
        files.insert("values".to_owned(), self.values.clone());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        write_all(&folder, files);
        let text = cargo(&folder, &["run", "--quiet", "--offline", "--", "values"]);
        assert_eq!(text, format!("{} values, 0 problems\n", self.definitions * VALUES_EACH + self.extra));
        folder
    }

    /// The root of the crate. Lints that a user may have set must not say anything either.
    fn lib(&self) -> String {
        let modules: String = self.schemas.iter().map(|name| format!("    pub mod {name};\n")).collect();
        let tables = self.schemas.iter().map(|name| {
            let entries = [("definitions", "DEFINITIONS"), ("types", "TYPES"), ("groups", "GROUPS")];
            let entries = entries.map(|(field, table)| format!(", {field}: &tables::{name}::{table}")).concat();
            let has_answers = self.files[&format!("src/tables/{name}.rs")].contains("static ANSWERS");
            let answers = if has_answers { format!("&tables::{name}::ANSWERS") } else { "&[]".to_owned() };
            format!("    Table {{ name: \"{name}\"{entries}, answers: {answers} }},\n")
        });
        format!(
            "{}\n\
             #[deny(missing_docs, unreachable_pub, rust_2018_idioms, unused_qualifications, missing_debug_implementations)]\n\
             pub mod schemas {{\n    //! The generated code.\n\n{modules}}}\n\n\
             pub mod tables {{\n{modules}}}\n\n\
             pub static TABLES: &[Table] = &[\n{}];\n",
            include_str!("template/lib.rs"),
            tables.collect::<String>(),
        )
    }
}

/// Whether a constructor's form may depend on a number that is not in it, so that its values are part of others alone.
fn is_part(source: &Combinator) -> bool {
    source.params.iter().any(|param| param.kind == ParamKind::Nat)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What cargo does in a folder. It prints no colours, whatever the environment asks for: tests read its messages.
pub(crate) fn run_cargo(folder: &Path, arguments: &[&str]) -> Finished {
    Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .expect("cargo can be run")
}

/// Runs cargo and gives what it printed, which is a failure where it fails.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> String {
    let output = run_cargo(folder, arguments);
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{text}");
    text
}

/// The id of a constructor.
fn id(schema: &Schema, name: &str) -> Option<u32> {
    let mut constructors = schema.constructors().map(|(_, constructor)| constructor);
    constructors.find(|constructor| constructor.name.to_string() == name).map(|found| found.id)
}

/// The manifest of a program that depends on the runtime with these features, and on what `dependencies` says.
pub(crate) fn manifest(name: &str, features: &[&str], dependencies: &str) -> String {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tl-types");
    format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\
         telegram-tl-types = {{ path = {runtime:?}, default-features = false, features = {features:?} }}\n\n\
         [profile.dev]\ndebug = 0\n\n[workspace]\n"
    )
}

/// Makes a folder hold these files; other sources, from an earlier run, are removed.
pub(crate) fn write_all(folder: &Path, files: BTreeMap<String, String>) {
    let files: BTreeMap<PathBuf, String> = files.into_iter().map(|(path, text)| (folder.join(path), text)).collect();
    remove_others(&folder.join("src"), &files);
    for (path, text) in files {
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }
}

fn remove_others(folder: &Path, files: &BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            remove_others(&path, files);
        } else if !files.contains_key(&path) {
            fs::remove_file(path).expect("files can be removed");
        }
    }
}
