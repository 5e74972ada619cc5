//! Generated code compiles without a warning, and random values, made by code that knows nothing of it, come back byte for
//! byte: for the fixtures, and for schemas that others have published.

mod common;
mod earlier;
mod program;
mod slice;
mod uses;

use common::{Fixture, fixtures, read_folder};
use program::Program;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tl_codegen::{Config, Error, Generator};
use tl_parser::layers::History;
use tl_parser::{IdRule, SchemaOptions};
use uses::Scope;

const HISTORY: &str = include_str!("../../schema/history/api.txt");

#[test]
fn fixtures_round_trip() {
    let mut program = Program::default();
    for fixture in fixtures("ok") {
        let without = program.add(&fixture, &fixture.schema(), &fixture.config());
        assert!(fixture.name == "skipped_object" || without.is_empty(), "{}: {without:?}", fixture.name);
    }
    program.run("fixtures");
}

/// A published schema, the rule for its ids, and what has no values: it is skipped, or would have no end.
const PUBLISHED: [(&str, IdRule, &[&str]); 8] = [
    ("ton_blockchain__ton_api", IdRule::Tl, &["testObject"]),
    ("ton_blockchain__lite_api", IdRule::Tl, &[]),
    ("tdlib__td_api", IdRule::Tl, &[]),
    ("tdlib__td_telegram_api", IdRule::Telegram, &[]),
    ("tdlib__td_secret_api", IdRule::Tl, &[]),
    ("VKCOM_tl__cases", IdRule::Tl, &[]),
    ("VKCOM_tl__goldmaster", IdRule::Tl, &["cycleTuple"]),
    ("vkcom_kdb__tl", IdRule::Tl, &[]),
];

/// A mask that is there but 0, which is written as one that is not.
const MASKS_MAY_CHANGE: &str = "// test: masks may change in cases.testLocalFieldmask";

#[test]
fn published_schemas_round_trip() {
    let corpus = corpus();
    let mut program = Program::default();
    for (name, id_rule, expected) in PUBLISHED {
        let Some(file) = corpus.iter().find(|file| file.name == name) else { continue };
        let read = SchemaOptions::new().id_rule(id_rule).read(&file.source);
        let (schema, _) = read.unwrap_or_else(|found| panic!("{}", file.render(&found)));
        let source = format!("{MASKS_MAY_CHANGE}\n{}", file.source);
        let module = Fixture { name: name.replace("__", "_").to_lowercase(), source };
        assert_eq!(program.add(&module, &schema, &Config::default()), expected, "{name}");
    }
    if program.definitions > 0 {
        program.run("published");
    }
}

/// Layers of Telegram's API that are far apart.
const LAYERS: [u32; 6] = [46, 73, 100, 131, 166, 229];

/// The methods that need few types, in six layers.
#[test]
fn layers_far_apart_round_trip() {
    let mut program = Program::default();
    for (layer, whole) in layers() {
        let part = slice::of_small_methods(&whole, 8);
        program.add_layer(layer, &part);
    }
    program.run_undocumented("layers");
}

#[test]
#[ignore = "takes minutes: every definition of six layers"]
fn whole_layers_far_apart_round_trip() {
    let mut program = Program::default();
    layers().for_each(|(layer, whole)| program.add_layer(layer, &whole));
    program.run("whole_layers");
}

/// The schemas of the layers, as `cargo xtask schema show` prints them.
fn layers() -> impl Iterator<Item = (u32, String)> {
    let history: History = HISTORY.parse().expect("the history can be read");
    LAYERS.into_iter().map(move |layer| (layer, history.schema(layer).expect("the layer is known")))
}

/// Published schemas that are refused, and with which codes.
const REFUSED: [(&str, &[&str]); 2] = [
    // Several layers in one file
    ("danog__TL_secret_layers", &["G0009"]),
    // An anonymous constructor
    ("vkcom_kdb__common", &["G0007", "G0008"]),
];

#[test]
fn every_published_schema_is_generated_or_refused() {
    for file in corpus() {
        let Ok((schema, _)) = tl_parser::read_schema(&file.source) else { continue };
        let config = Config::default();
        let found = match Generator::new(&schema, &config) {
            Err(Error::Unsupported(found)) => found,
            _ => Vec::new(),
        };
        let codes: BTreeSet<&str> = found.iter().map(|diagnostic| diagnostic.code).collect();
        if let Some((name, expected)) = REFUSED.iter().find(|(name, _)| *name == file.name) {
            assert_eq!(Vec::from_iter(codes), *expected, "{name}");
        }
    }
}

/// The published schemas in the folder that `TL_CORPUS` names, else in one next to the workspace. They are not part of the
/// project: without a folder there are none, and a line says so.
#[expect(clippy::print_stdout, reason = "a skipped test says so")]
fn corpus() -> Vec<Fixture> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/schemas/corpus");
    let folder = std::env::var_os("TL_CORPUS").map_or_else(beside, PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: {} with published schemas is not there; TL_CORPUS may name another", folder.display());
        return Vec::new();
    }
    read_folder(&folder)
}

/// What is said to break nothing compiles with both layers, and each use that is said to break does not.
#[test]
fn effects_of_a_layer_are_those_that_the_compiler_finds() {
    uses::check(229, 230, Scope::Named);
}

/// As above, of layers that are years apart.
#[test]
#[ignore = "takes minutes: every use of two whole layers, one by one"]
fn effects_of_many_layers_are_those_that_the_compiler_finds() {
    uses::check(143, 230, Scope::All);
}
