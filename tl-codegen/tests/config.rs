//! What is wrong with a configuration.

use tl_codegen::{Config, Error, ExampleValues, Examples, Generator};

#[test]
fn paths_of_the_configuration_are_paths() {
    let derives =
        |derive: &str| Config { derives: vec!["PartialEq".to_owned(), derive.to_owned()], ..Config::default() };
    let examples = |schema: &str| Examples {
        schema: schema.to_owned(),
        runtime: "tl_types".to_owned(),
        values: ExampleValues::default(),
    };
    let table = [
        (derives("Partial\"Eq"), "`Partial\"Eq` in `derives` is not a path of Rust names"),
        (derives("Eq, Hash"), "`Eq, Hash` in `derives` is not a path of Rust names"),
        (Config { runtime: String::new(), ..Config::default() }, "`` in `runtime` is not a path of Rust names"),
        (
            Config { examples: Some(examples("my-crate")), ..Config::default() },
            "`my-crate` in `examples.schema` is not a path of Rust names",
        ),
    ];
    let (schema, _) = tl_parser::read_schema("point x:int = Point;").expect("the schema is sound");
    for (config, expected) in table {
        let error: Option<Error> = Generator::new(&schema, &config).err();
        assert_eq!(error.map(|error| error.to_string()).as_deref(), Some(expected));
    }
}
