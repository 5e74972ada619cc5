//! The history of the API is what its form says, and every layer of it is a schema without an error.

use tl_parser::layers::History;
use tl_parser::{SourceMap, parse, read_schema};

const TEXT: &str = include_str!("../../schema/history/api.txt");
const NEWEST: &str = include_str!("../../schema/api.tl");

fn history() -> History {
    TEXT.parse().expect("the history can be read")
}

#[test]
fn it_is_written_as_it_is_read() {
    assert!(history().to_string() == TEXT, "reading and writing changes schema/history/api.txt");
}

#[test]
fn every_layer_is_a_schema() {
    let history = history();
    assert_eq!(history.layers().count(), 125);
    for layer in history.layers() {
        let text = history.schema(layer).expect("the layer is known");
        let (schema, _) = read_schema(&text).unwrap_or_else(|found| {
            let errors = found.iter().filter(|diagnostic| diagnostic.is_error());
            let map = SourceMap::new("layer", &text);
            panic!("{}", errors.map(|error| map.render(error, false)).collect::<Vec<_>>().join("\n"))
        });
        assert_eq!(schema.layer(), Some(layer));
    }
}

#[test]
fn the_newest_layer_is_the_schema() {
    let layer = read_schema(NEWEST).expect("the schema has no error").0.layer().expect("it names its layer");
    assert!(!history().contradicts(layer, &parse(NEWEST).file));
}

#[test]
fn a_layer_that_is_set_again_changes_nothing() {
    let mut again = history();
    again.set(230, &parse(&history().schema(229).expect("it is known")).file);
    assert_ne!(again, history());
    again.set(230, &parse(NEWEST).file);
    assert_eq!(again, history());
}

#[test]
fn a_new_layer_changes_only_what_comes_or_goes() {
    let mut next = history();
    let changed = NEWEST.replace("userEmpty#d3bc4b7a id:long = User;", "userEmpty#12345678 id:int = User;");
    next.set(231, &parse(&changed).file);
    let next = next.to_string();
    let new: Vec<&str> = next.lines().filter(|line| !TEXT.lines().any(|old| old == *line)).collect();
    assert_eq!(new.len(), 3, "{new:#?}");
    assert!(new[0].starts_with("# Layers: ") && new[0].ends_with(" 230 231"));
    assert_eq!(new[1], "231-\tuserEmpty#12345678 id:int = User");
    assert!(new[2].ends_with("230\tuserEmpty#d3bc4b7a id:long = User"));
}
