//! Programs that use everything of a layer's interface, to ask the compiler what another layer breaks.

use crate::HISTORY;
use crate::program::{cargo, manifest, run_cargo, write_all};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tl_codegen::effects::{Effect, Use, effects};
use tl_codegen::interface::{Enum, Form, Interface, Struct, Variant};
use tl_codegen::{Config, Generator, Output, Surface};
use tl_parser::layers::History;

/// What a program uses.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Everything.
    All,
    /// The items of which something is said: a smaller program.
    Named,
}

/// Compares what is said about a move between two layers with what the compiler says.
pub(crate) fn check(old: u32, new: u32, scope: Scope) {
    let ((old_output, old_interface), (new_output, new_interface)) = (layer(old), layer(new));
    let judged = Judged::of(&old_interface, &effects(&old_interface, &new_interface), scope);
    assert!(!judged.kept.is_empty() && !judged.lost.is_empty());
    let mut program = Program::new(&format!("from_{old}_to_{new}"));
    program.schema("old", old_output);
    program.schema("new", new_output);
    compiles(&mut program, &judged);
    let compiled = does_not_compile(&mut program, judged.lost);
    assert!(compiled.is_empty(), "this is said to break, but compiles with layer {new}:\n{}", compiled.join("\n"));
}

/// Uses of the old interface, a line of code each.
#[derive(Default)]
struct Judged {
    /// What is said to compile with the new one, too.
    kept: Vec<String>,
    /// What is said not to compile.
    lost: Vec<String>,
    /// What may compile, but means something else.
    silent: Vec<String>,
}

impl Judged {
    fn of(interface: &Interface, effects: &[Effect], scope: Scope) -> Self {
        let broken = |effect: &Effect| -> Vec<(String, Use)> {
            effect.breaks.iter().map(|of| (effect.path.clone(), of.clone())).collect()
        };
        let all: BTreeSet<(String, Use)> = effects.iter().flat_map(broken).collect();
        let silent: BTreeSet<(String, Use)> =
            effects.iter().filter(|effect| effect.is_silent).flat_map(broken).collect();
        let named: BTreeSet<&str> = effects.iter().map(|effect| effect.path.as_str()).collect();
        let (mut judged, mut known) = (Self::default(), BTreeSet::new());
        for (path, of, code) in uses(interface) {
            let is_gone = all.contains(&(path.to_owned(), Use::Path));
            let key = (path.to_owned(), of);
            match (is_gone || all.contains(&key), silent.contains(&key)) {
                (_, true) => judged.silent.push(code),
                (true, _) => judged.lost.push(code),
                _ if scope == Scope::All || named.contains(path) => judged.kept.push(code),
                _ => {}
            }
            known.insert(key);
        }
        let strange: Vec<_> = all.difference(&known).collect();
        assert!(strange.is_empty(), "the old interface has no such uses: {strange:?}");
        judged
    }
}

/// Everything compiles with the old schema, and what is kept with the new one.
fn compiles(program: &mut Program, judged: &Judged) {
    program.file("kept.rs", judged.kept.join("\n"));
    program.file("lost.rs", [judged.lost.join("\n"), judged.silent.join("\n")].join("\n"));
    program.lib(&[("old", "kept"), ("new", "kept"), ("old", "lost")]);
    cargo(&program.folder, &["check", "--quiet", "--offline"]);
}

/// The lines that compile with the new schema, of those that must not.
fn does_not_compile(program: &mut Program, mut lines: Vec<String>) -> Vec<String> {
    program.lib(&[("new", "lost")]);
    // Where the compiler finds one kind of error, it may not get to look for others.
    loop {
        program.file("lost.rs", lines.join("\n"));
        let errors = program.errors();
        if errors.is_empty() {
            return lines;
        }
        let numbered = (1..).zip(lines);
        lines = numbered.filter(|(number, _)| !errors.contains(number)).map(|(_, line)| line).collect();
    }
}

/// The code of a layer with all its features, and its interface.
fn layer(number: u32) -> (Output, Interface) {
    let history: History = HISTORY.parse().expect("the history can be read");
    let text = history.schema(number).expect("the layer is known");
    let (schema, _) = tl_parser::read_schema(&text).expect("the schema has no error");
    let (equality, conversions, accessors) = (Surface::Always, Surface::Always, Surface::Always);
    let config = Config { equality, conversions, accessors, ..Config::default() };
    let generator = Generator::new(&schema, &config).expect("everything is supported");
    (generator.output(), generator.interface())
}

/// A program below cargo's folder for tests.
struct Program {
    folder: PathBuf,
    files: BTreeMap<String, String>,
}

impl Program {
    fn new(name: &str) -> Self {
        let files = BTreeMap::from([("Cargo.toml".to_owned(), manifest("generated", &["serde"], ""))]);
        Self { folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), files }
    }

    fn schema(&mut self, name: &str, output: Output) {
        let files = output.files.into_iter().map(|(path, text)| (format!("src/{name}/{path}"), text));
        self.files.extend(files);
    }

    fn file(&mut self, name: &str, text: String) {
        self.files.insert(format!("src/{name}"), text);
    }

    /// Makes the root have modules that use a schema.
    fn lib(&mut self, modules: &[(&str, &str)]) {
        let schemas: BTreeSet<&str> = modules.iter().map(|(schema, _)| *schema).collect();
        let schemas = schemas.iter().map(|schema| format!("pub mod {schema};\n"));
        let modules = modules.iter().map(|(schema, uses)| {
            format!(
                "pub mod {uses}_{schema} {{\n    use crate::{schema}::{{enums, functions, types}};\n    \
                 use ::tl_types::wire;\n    include!(\"{uses}.rs\");\n}}\n"
            )
        });
        let text = schemas.chain(modules).collect::<String>();
        self.file("lib.rs", format!("#![allow(unused)]\n\n{text}"));
        write_all(&self.folder, self.files.clone());
    }

    /// The lines of `lost.rs` in which the compiler finds errors.
    fn errors(&self) -> BTreeSet<usize> {
        write_all(&self.folder, self.files.clone());
        let output = run_cargo(&self.folder, &["check", "--quiet", "--offline", "--message-format=short"]);
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let line = |line: &str| line.strip_prefix("src/lost.rs:")?.split(':').next()?.parse().ok();
        let errors: BTreeSet<usize> = text.lines().filter(|line| line.contains(": error")).filter_map(line).collect();
        assert!(output.status.success() || !errors.is_empty(), "{text}");
        errors
    }
}

/// Every use of an interface, with a line of code that is that use.
fn uses(interface: &Interface) -> Vec<(&str, Use, String)> {
    let mut all = Vec::new();
    for (path, item) in &interface.items {
        let uses = match &item.form {
            Form::Struct(item) => of_struct(path, item),
            Form::Enum(item) => of_enum(path, item),
            Form::Alias(_) => vec![(Use::Path, format!("(_: &{path}) {{}}"))],
        };
        for (of, code) in uses {
            let code = format!("pub fn f{}{code}", all.len());
            all.push((path.as_str(), of, code));
        }
    }
    all
}

fn of_struct(path: &str, item: &Struct) -> Vec<(Use, String)> {
    let bounds: Vec<String> = item.generics.iter().map(|name| format!("{name}: ::tl_types::RemoteCall")).collect();
    let bounds = if bounds.is_empty() { String::new() } else { format!("<{}>", bounds.join(", ")) };
    let ty = if bounds.is_empty() { path.to_owned() } else { format!("{path}<{}>", item.generics.join(", ")) };
    let list = |parts: Vec<String>| parts.join(", ");
    let fields = || item.fields.iter().enumerate();
    let mut uses = vec![(Use::Path, format!("{bounds}(_: &{ty}) {{}}"))];
    uses.push(if item.fields.is_empty() {
        (Use::Literal, format!("() -> {path} {{ {path} }}"))
    } else {
        let pattern = list(fields().map(|(_, field)| format!("{}: _", field.name)).collect());
        let taken = list(fields().map(|(index, field)| format!("a{index}: {}", field.ty)).collect());
        let given = list(fields().map(|(index, field)| format!("{}: a{index}", field.name)).collect());
        let body = format!("let {path} {{ {pattern} }} = x; {path} {{ {given} }}");
        (Use::Literal, format!("{bounds}(x: {ty}, {taken}) -> {ty} {{ {body} }}"))
    });
    uses.extend(item.new.iter().map(|arguments| {
        let taken = list(arguments.iter().enumerate().map(|(index, it)| format!("a{index}: {}", it.ty)).collect());
        let given = list((0..arguments.len()).map(|index| format!("a{index}")).collect());
        (Use::New, format!("{bounds}({taken}) -> {ty} {{ {path}::new({given}) }}"))
    }));
    uses.extend(item.fields.iter().map(|field| {
        let code = format!("{bounds}(x: &{ty}) -> &{} {{ &x.{} }}", field.ty, field.name);
        (Use::Field(field.name.clone()), code)
    }));
    if item.has_default {
        uses.push((Use::Default, format!("() -> {path} {{ {path}::default() }}")));
    }
    uses.extend(item.result.iter().map(|result| {
        (Use::Answer, format!("{bounds}(x: <{ty} as ::tl_types::RemoteCall>::Return) -> {result} {{ x }}"))
    }));
    uses.extend((item.is_eq && item.generics.is_empty()).then(|| eq(path)));
    uses
}

fn eq(path: &str) -> (Use, String) {
    (Use::Eq, format!("() {{ fn eq<T: Eq + ::core::hash::Hash>() {{}} eq::<{path}>() }}"))
}

fn of_enum(path: &str, item: &Enum) -> Vec<(Use, String)> {
    let arms = item.variants.iter().map(|variant| {
        let content = if variant.payload.is_some() { "(_)" } else { "" };
        format!("{path}::{}{content} => {{}}", variant.name)
    });
    let arms = arms.collect::<Vec<_>>().join(", ");
    let mut uses = vec![
        (Use::Path, format!("(_: &{path}) {{}}")),
        (Use::Match, format!("(x: &{path}) {{ match x {{ {arms} }} }}")),
    ];
    uses.extend(item.variants.iter().flat_map(|variant| of_variant(path, variant)));
    uses.extend(
        item.accessors
            .iter()
            .map(|(name, result)| (Use::Accessor(name.clone()), format!("(x: &{path}) -> {result} {{ x.{name}() }}"))),
    );
    uses.extend(item.is_eq.then(|| eq(path)));
    uses
}

fn of_variant(path: &str, variant: &Variant) -> Vec<(Use, String)> {
    let name = &variant.name;
    let (Some(content), Some(payload)) = (variant.content(), &variant.payload) else {
        let constant = variant.id_constant.as_deref().expect("a unit variant has a constant");
        let code = format!("() -> {path} {{ let _: u32 = {path}::{constant}; {path}::{name} }}");
        return vec![(Use::Variant(name.clone()), code)];
    };
    let [as_name, into_name] = variant.conversions.as_ref().expect("a variant with a struct has conversions");
    let matched = format!("if let {path}::{name}(z) = y {{ let _: {content} = z; }}");
    let converted = format!("let _: Option<&{payload}> = x.{as_name}(); let _ = {payload}::try_from(x);");
    vec![
        (Use::Variant(name.clone()), format!("(x: {content}, y: {path}) -> {path} {{ {matched} {path}::{name}(x) }}")),
        (Use::From(name.clone()), format!("(x: {payload}) -> {path} {{ x.into() }}")),
        (
            Use::Convert(name.clone()),
            format!("(x: {path}, y: {path}) -> Option<{payload}> {{ {converted} y.{into_name}() }}"),
        ),
    ]
}
