//! Values of earlier layers, written by the encoders of their own layers, become values of today.
//!
//! A program is built from the modules of earlier layers. It decodes random values, encodes them again, and decodes these bytes
//! with tl-types. Both values are compared as JSON: what both constructors have is equal, and the rest is neutral.

mod values;

use crate::HISTORY;
use crate::program::{cargo, hex, manifest, write_all};
use crate::slice;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tl_codegen::paths::Paths;
use tl_codegen::{Config, Generator, Surface};
use tl_parser::layers::History;
use tl_parser::schema::{Combinator, Expr, Schema};
use tl_parser::{SchemaOptions, read_schema};
use tl_sample::Sampler;
use values::Fields;

const TODAY: &str = include_str!("../../../schema/api.tl");
const COMPAT: &str = include_str!("../../../schema/compat.tl");

/// The layers before 230 that are known last.
const LAYERS: [u32; 5] = [223, 224, 225, 228, 229];

const VALUES_EACH: usize = 40;

/// At least so many values of each constructor must hold nothing else that only their layer has.
const DECODED_EACH: usize = 10;

#[test]
fn values_of_earlier_layers_become_values_of_today() {
    let (today, _) = read_schema(TODAY).expect("the schema has no errors");
    let (earlier, _) = SchemaOptions::new().read_earlier(TODAY, COMPAT).expect("its list has no errors");
    let ids: BTreeSet<u32> = earlier.iter().map(|constructor| constructor.id).collect();
    let layers = layers(&ids);
    let of_layers: usize = layers.iter().map(|layer| layer.constructors.len()).sum();
    assert_eq!((of_layers, ids.len()), (42, 42), "a layer for every constructor");

    let mut decoded: BTreeMap<String, usize> = BTreeMap::new();
    let printed = run(&layers, &today);
    for (line, printed) in lines(&layers).iter().zip(printed.lines()) {
        let layer = layers.iter().find(|layer| layer.number == line.layer).expect("a value is of a layer");
        let name = format!("{}#{:08x}", line.name, line.id);
        match printed.split('\t').collect::<Vec<_>>()[..] {
            ["value", old, new] => {
                Fields::of(&layer.schema, &today)
                    .compare(old, new)
                    .unwrap_or_else(|why| panic!("{name}: {why}\n{old}\n{new}"));
                *decoded.entry(name).or_default() += 1;
            }
            // Something within that only that layer has, and that cannot be accepted.
            ["unknown", id] => {
                let id: u32 = id.parse().expect("a number");
                let is_of_layer = layer.schema.constructors().any(|(_, constructor)| constructor.id == id);
                let is_of_today = today.constructors().any(|(_, constructor)| constructor.id == id);
                assert!(is_of_layer && !is_of_today && !ids.contains(&id), "{name}: {id:08x} must decode");
            }
            _ => panic!("{name}: {printed}"),
        }
    }
    assert_eq!(printed.lines().count(), 42 * VALUES_EACH);
    let few: Vec<_> = decoded.iter().filter(|(_, count)| **count < DECODED_EACH).collect();
    assert_eq!((decoded.len(), few), (42, vec![]));
}

/// An earlier layer, and those of its constructors that are tested with it.
struct Layer {
    number: u32,
    schema: Schema,
    constructors: Vec<(u32, String)>,
}

/// The layers that have constructors with these ids; each constructor is tested with the last one that has it.
fn layers(ids: &BTreeSet<u32>) -> Vec<Layer> {
    let history: History = HISTORY.parse().expect("the history can be read");
    let mut left = ids.clone();
    let mut layers = Vec::new();
    for number in LAYERS.into_iter().rev() {
        let text = history.schema(number).expect("the layer is known");
        let (schema, _) = read_schema(&text).expect("the layer has no errors");
        let is_tested = |constructor: &&Combinator| left.contains(&constructor.id);
        let tested: Vec<&Combinator> = schema.constructors().map(|(_, it)| it).filter(is_tested).collect();
        let constructors: Vec<_> = tested.iter().map(|it| (it.id, it.name.to_string())).collect();
        let types = tested.iter().flat_map(|constructor| slice::needed(&schema, constructor)).collect();
        let part = slice::constructors(&schema, &types);
        let (schema, _) = read_schema(&part).expect("a part of the layer has no errors");
        left.retain(|id| constructors.iter().all(|(known, _)| known != id));
        if !constructors.is_empty() {
            layers.push(Layer { number, schema, constructors });
        }
    }
    layers
}

/// A value to try.
struct Line {
    layer: u32,
    id: u32,
    name: String,
    digits: String,
}

/// The values of all layers; the same in every call.
fn lines(layers: &[Layer]) -> Vec<Line> {
    let mut lines = Vec::new();
    for Layer { number, schema, constructors } in layers {
        let mut sampler = Sampler::new(schema, 0x5eed).size(256);
        for (id, name) in constructors {
            let (constructor, _) = schema.constructors().find(|(_, known)| known.id == *id).expect("of this layer");
            let line = |digits| Line { layer: *number, id: *id, name: name.clone(), digits };
            lines.extend((0..VALUES_EACH).map(|_| line(hex(&sampler.constructor(constructor)))));
        }
    }
    lines
}

/// Builds the program, gives it the values, and returns what it printed.
fn run(layers: &[Layer], today: &Schema) -> String {
    let config = Config { serde: Surface::Always, ..Config::default() };
    let mut files = BTreeMap::new();
    for Layer { number, schema, .. } in layers {
        let output = Generator::new(schema, &config).expect("an earlier layer can be generated").output();
        let files_of = output.files.into_iter().map(|(path, text)| (format!("src/layers/layer_{number}/{path}"), text));
        files.extend(files_of);
    }
    files.insert("Cargo.toml".to_owned(), manifest("earlier", &["api", "compat", "serde"], DEPENDENCIES));
    files.insert("Cargo.lock".to_owned(), include_str!("../../../Cargo.lock").to_owned());
    files.insert("src/main.rs".to_owned(), include_str!("template.rs").to_owned());
    files.insert("src/layers.rs".to_owned(), layer_modules(layers));
    files.insert("src/table.rs".to_owned(), table(layers, today));
    let lines = lines(layers).into_iter().map(|Line { layer, id, digits, .. }| format!("{layer}\t{id}\t{digits}\n"));
    files.insert("values".to_owned(), lines.collect());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("earlier");
    write_all(&folder, files);
    cargo(&folder, &["run", "--quiet", "--offline", "--", "values"])
}

/// What the program depends on beside the runtime.
const DEPENDENCIES: &str = "serde_json = { version = \"1\", features = [\"float_roundtrip\"] }\nserde = \"1\"\n";

fn layer_modules(layers: &[Layer]) -> String {
    layers.iter().map(|layer| format!("pub mod layer_{};\n", layer.number)).collect()
}

/// How each constructor is decoded, in its layer and today.
fn table(layers: &[Layer], today: &Schema) -> String {
    let mut entries = String::new();
    for Layer { number, schema, constructors } in layers {
        for (id, name) in constructors {
            let (then, now) = (path(schema, name), path(today, name));
            let types = format!("layers::layer_{number}::{then}, tl_types::api::{now}");
            entries.push_str(&format!("    ({number}, {id}, translate::<{types}>),\n"));
        }
    }
    format!(
        "use crate::{{layers, translate}};\n\n\
         pub static TABLE: &[(u32, u32, fn(&[u8]) -> String)] = &[\n{entries}];\n"
    )
}

/// The path of what reads the boxed form of a constructor.
fn path(schema: &Schema, name: &str) -> String {
    let mut constructors = schema.constructors().map(|(_, constructor)| constructor);
    let constructor = constructors.find(|constructor| constructor.name.to_string() == name).expect("of this layer");
    let Expr::Named(result) = &constructor.result else { unreachable!("a constructor makes a type") };
    Paths::new(schema).ty(result.ty).expect("the type has constructors").to_string()
}
