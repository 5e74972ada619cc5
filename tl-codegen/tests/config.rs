//! What is wrong with a configuration.

use std::collections::{BTreeMap, BTreeSet};
use tl_codegen::docs::Docs;
use tl_codegen::method_info::{KnownError, Method, MethodInfo};
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

/// A name that no variant could have is an error wherever it is given.
#[test]
fn names_of_errors_are_names() {
    let (schema, _) = tl_parser::read_schema("point x:int = Point;").expect("the schema is sound");
    for name in ["", "_", "12", "%d", "flood", "A B", "A\nB", "<script>", "A%x"] {
        let errors = BTreeSet::from([KnownError { name: name.to_owned(), code: 400 }]);
        let method = Method { errors: errors.clone(), ..Method::default() };
        let infos = [
            MethodInfo { errors: BTreeMap::from([(name.to_owned(), BTreeSet::from([400]))]), ..MethodInfo::default() },
            MethodInfo { any_method: errors, ..MethodInfo::default() },
            MethodInfo { methods: BTreeMap::from([("get".to_owned(), method)]), ..MethodInfo::default() },
        ];
        let expected = format!("{name:?} in `method_info` cannot be the name of an error");
        for method_info in infos {
            assert_eq!(tl_codegen::error_kinds(&method_info, &Docs::default(), "crate"), Err(vec![expected.clone()]));
            let config = Config { method_info, ..Config::default() };
            let error: Option<Error> = Generator::new(&schema, &config).err();
            assert_eq!(error.map(|error| error.to_string()), Some(expected.clone()));
        }
    }
}
