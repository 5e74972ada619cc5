//! Docs, method info and the optional parts of the interface, on a small schema.

use std::collections::{BTreeMap, BTreeSet};
use tl_codegen::docs::{Definition, Docs};
use tl_codegen::method_info::{Callers, KnownError, Method, MethodInfo};
use tl_codegen::{Config, Count, ExampleValues, Examples, Generator, Output, Surface};
use tl_parser::Schema;

const SCHEMA: &str = "\
auth.sentCode flags:# type:int hash:string timeout:flags.0?int = auth.SentCode;
auth.sentCodeSuccess hash:string rate:double = auth.SentCode;
auth.sentCodeNone = auth.SentCode;
point x:int y:int = Point;
---functions---
auth.sendCode phone:string = auth.SentCode;
auth.resendCode flags:# phone:string hash:string reason:flags.0?string = auth.SentCode;
auth.cancelCode phone:string hash:string = Point;
";

fn schema() -> Schema {
    tl_parser::read_schema(SCHEMA).expect("the schema is sound").0
}

fn definition(about: &str, returns: Option<&str>, params: &[(&str, &str)]) -> Definition {
    let params = params.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Definition { about: about.to_owned(), returns: returns.map(str::to_owned), params }
}

fn docs() -> Docs {
    let resend = definition(
        "Sends the code again; see auth.sendCode. It <may> fail with TOO_SOON_%d.",
        Some("How it was sent, or auth.sentCodeNone."),
        &[("hash", "The hash of the last auth.sentCode."), ("reason", "Why | how.")],
    );
    let definitions = BTreeMap::from([
        ("auth.resendCode".to_owned(), resend),
        ("auth.sendCode".to_owned(), definition("Sends a code. And more.", None, &[])),
        ("auth.SentCode".to_owned(), definition("How a code was sent.", None, &[])),
        ("auth.sentCodeNone".to_owned(), definition("There is no code.", None, &[])),
    ]);
    let errors = BTreeMap::from([("TOO_SOON_%d".to_owned(), "Wait that many seconds.".to_owned())]);
    Docs { definitions, errors }
}

fn known(code: i32, name: &str) -> KnownError {
    KnownError { name: name.to_owned(), code }
}

fn method_info() -> MethodInfo {
    let errors = BTreeSet::from([known(420, "TOO_SOON_%d"), known(400, "HASH_EMPTY")]);
    let resend = Method { callers: Some(Callers::Users), before_login: true, errors, ..Method::default() };
    MethodInfo {
        methods: BTreeMap::from([
            ("auth.resendCode".to_owned(), resend),
            ("auth.sendCode".to_owned(), Method { over_business: true, ..Method::default() }),
        ]),
        any_method: BTreeSet::from([known(420, "TOO_SOON_%d")]),
        errors: BTreeMap::from([
            ("HASH_EMPTY".to_owned(), BTreeSet::from([400])),
            ("TOO_SOON_%d".to_owned(), BTreeSet::from([420])),
        ]),
    }
}

fn config() -> Config {
    Config {
        docs: docs(),
        method_info: method_info(),
        examples: Some(Examples {
            schema: "my_crate::tl".to_owned(),
            runtime: "tl_types".to_owned(),
            values: ExampleValues::default(),
        }),
        pages: Some("https://example.org".to_owned()),
        ..Config::default()
    }
}

fn output(config: &Config) -> Output {
    Generator::new(&schema(), config).expect("it can be generated").output()
}

#[test]
fn pages() {
    let output = output(&config());
    insta::assert_snapshot!("functions", output.files["functions/auth.rs"]);
    insta::assert_snapshot!("enums", output.files["enums/auth.rs"]);
}

#[test]
fn errors() {
    let text = tl_codegen::error_kinds(&method_info(), &docs(), "::tl_types").expect("all names differ");
    insta::assert_snapshot!("errors", text);
}

/// Whatever texts and the comments of the schema contain, a page shows it, and rustc takes the code.
#[test]
fn texts_from_outside_do_nothing() {
    const EVIL: &str = "<script>alert(1)</script> ```\u{202e}\u{2066}\u{1b}[31m\u{0} [a](javascript:b) &lt; <!-- */ ";
    let source = format!("//@description {EVIL} @x {EVIL}\npoint x:int = Point;\n---functions---\nget x:int = Point;");
    let (schema, _) = tl_parser::read_schema(&source).expect("the schema is sound");
    let definitions = BTreeMap::from([("get".to_owned(), definition(EVIL, Some(EVIL), &[("x", EVIL)]))]);
    let errors = BTreeMap::from([("TOO_SOON_%d".to_owned(), EVIL.to_owned())]);
    let mut info = method_info();
    info.methods =
        BTreeMap::from([("get".to_owned(), Method { errors: info.any_method.clone(), ..Method::default() })]);
    let config = Config { docs: Docs { definitions, errors }, method_info: info, ..Config::default() };
    let output = Generator::new(&schema, &config).expect("it can be generated").output();
    let kinds = tl_codegen::error_kinds(&config.method_info, &config.docs, "crate").expect("the names differ");
    for text in output.files.values().chain([&kinds]) {
        for line in text.lines().filter(|line| line.trim_start().starts_with("///")) {
            let bare = without_escapes(line);
            let acting =
                ["<script", "</script", "](javascript", "&lt;", "<!--"].iter().find(|acting| bare.contains(**acting));
            assert_eq!(acting, None, "{line}");
        }
        assert!(!text.contains(|c| c != '\n' && tl_parser::is_control(c)), "{text:?}");
    }
    let shown = output.files.values().filter(|text| text.contains(r"\<script\>alert(1)\</script\>")).count();
    assert_eq!(shown, 2, "in the types and in the functions");
}

/// Markdown without the characters that a backslash makes plain text.
fn without_escapes(markdown: &str) -> String {
    let mut parts = markdown.split('\\');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.get(1..).unwrap_or_default())
}

#[test]
fn what_is_documented_is_counted() {
    let coverage = output(&config()).coverage;
    // Four constructors, one type with several of them, three functions.
    assert_eq!(coverage.methods, Count { documented: 2, all: 3 });
    assert_eq!(coverage.parameters, Count { documented: 2, all: 6 });
    assert_eq!(coverage.constructors, Count { documented: 1, all: 4 });
    assert_eq!(coverage.types, Count { documented: 1, all: 1 });
    assert_eq!(coverage.fields, Count { documented: 0, all: 7 });
    assert_eq!(coverage.errors, Count { documented: 1, all: 2 });
    assert_eq!(coverage.callers, Count { documented: 1, all: 3 });
    assert_eq!(coverage.methods_with_errors, Count { documented: 1, all: 3 });
    let undocumented: Vec<&str> = coverage.undocumented.iter().map(String::as_str).collect();
    assert!(undocumented.contains(&"auth.cancelCode"), "{undocumented:?}");
    assert!(undocumented.contains(&"auth.resendCode phone"), "{undocumented:?}");
    assert!(undocumented.contains(&"HASH_EMPTY"), "{undocumented:?}");
    assert_eq!(undocumented.len(), 1 + 4 + 3 + 7 + 1);
}

#[test]
fn nothing_else_is_there_unless_asked_for() {
    let output = output(&Config::default());
    let text: String = output.files.values().map(String::as_str).collect();
    assert!(!text.contains("cfg") && !text.contains("PartialEq") && !text.contains("as_sent_code"), "{text}");
    assert!(
        !output.files.keys().any(|file| ["accessors/", "convert/", "json/"].iter().any(|part| file.starts_with(part)))
    );
}

/// Fields by name, by definition and name, in vectors; constructors by type and by field; an error that the text tells of.
#[test]
fn examples_are_like_real_calls() {
    let source = "\
        peerSelf = Peer;
        peerUser user_id:long rate:double = Peer;
        peerIn peer:Peer = Peer;
        ok = Ok;
        ---functions---
        send peer:Peer text:string key:bytes ids:Vector<int> = Ok;
        block peer:Peer text:string = Ok;
        nest peer:Peer = Ok;
    ";
    let (schema, _) = tl_parser::read_schema(source).expect("the schema is sound");
    let strings =
        |pairs: &[(&str, &str)]| pairs.iter().map(|&(key, value)| (key.to_owned(), value.to_owned())).collect();
    let values = ExampleValues {
        numbers: BTreeMap::from([("user_id".to_owned(), 77), ("ids".to_owned(), 5), ("send ids".to_owned(), 6)]),
        decimals: BTreeMap::from([("peerUser rate".to_owned(), -0.5)]),
        texts: strings(&[("text", "Hello!"), ("key", "k"), ("block text", "Why.")]),
        constructors: strings(&[
            ("Peer", "peerSelf"),
            ("block peer", "peerUser"),
            ("nest peer", "peerIn"),
            ("peerIn peer", "peerIn"),
        ]),
    };
    let mut config = config();
    (config.docs, config.method_info) = (Docs::default(), MethodInfo::default());
    config.examples.as_mut().expect("there are examples").values = values;
    let generator = Generator::new(&schema, &config).expect("it can be generated");
    assert_eq!(generator.stale(), [""; 0]);
    let functions = &generator.output().files["functions/mod.rs"];
    let requests = [
        "Send::new(enums::Peer::PeerSelf, \"Hello!\", b\"k\", vec![6]);",
        "types::PeerUser::new(77, -0.5), \"Why.\"",
        "types::PeerIn::new(",
    ];
    for request in requests {
        assert!(functions.contains(request), "{request} is not in {functions}");
    }
}

#[test]
fn examples_show_only_what_there_is() {
    let mut config = config();
    let values = &mut config.examples.as_mut().expect("there are examples").values;
    values.numbers.extend([("hash".to_owned(), 1), ("point x".to_owned(), 1 << 40), ("point z".to_owned(), 1)]);
    values.decimals.extend([("x".to_owned(), 1.0), ("rate".to_owned(), 1.0)]);
    values.texts.extend([("type".to_owned(), String::new()), ("auth.sendCode phone".to_owned(), String::new())]);
    let constructors = [("Point", "point"), ("auth.SentCode", "point"), ("auth.sendCode phone", "point")];
    values.constructors.extend(constructors.map(|(key, name)| (key.to_owned(), name.to_owned())));
    let expected = [
        "there is a number for `hash` in examples, which no such field has",
        "there is a number for `point z` in examples, which no such field has",
        "there is a decimal number for `x` in examples, which no such field has",
        "there is a text for `type` in examples, which no such field has",
        "1099511627776 for `point x` in examples does not fit an `int`",
        "there is a constructor for `Point` in examples, which has only one or none",
        "`point` for `auth.SentCode` in examples is not a constructor of `auth.SentCode`",
        "there is a constructor for `auth.sendCode phone` in examples, which has only one or none",
    ];
    assert_eq!(Generator::new(&schema(), &config).expect("it can be generated").stale(), expected);
}

/// Of three errors, the one that the method's own text names comes first, though its name says less than the others'.
#[test]
fn an_example_handles_first_what_the_text_tells_of() {
    let mut config = config();
    let names = ["FLOOD_LIMIT", "HASH_EMPTY", "ODD_CASE", "TOO_SOON_%d"];
    let resend = config.method_info.methods.get_mut("auth.resendCode").expect("it is there");
    resend.errors = names.map(|name| known(400, name)).into();
    config.method_info.errors = names.map(|name| (name.to_owned(), BTreeSet::from([400]))).into();
    let arms = |config: &Config| {
        let text = output(config).files["functions/auth.rs"].clone();
        let kinds = text.lines().filter_map(|line| line.trim().strip_prefix("///         ErrorKind::"));
        kinds.filter_map(|line| line.split(' ').next().map(str::to_owned)).collect::<Vec<_>>()
    };
    config.docs.definitions.insert("auth.resendCode".to_owned(), definition("Gives HASH_EMPTY.", None, &[]));
    assert_eq!(arms(&config), ["HashEmpty", "FloodLimit"]);
    config.docs.definitions.insert("auth.resendCode".to_owned(), definition("Sends again.", None, &[]));
    assert_eq!(arms(&config), ["FloodLimit", "OddCase"]);
}

/// The optional parts of the interface.
fn with_surfaces(surface: Surface) -> Config {
    Config { equality: surface, conversions: surface, accessors: surface, serde: surface, ..Config::default() }
}

#[test]
fn surfaces_are_there_always() {
    let output = output(&with_surfaces(Surface::Always));
    assert!(!output.files.values().any(|text| text.contains("cfg")));
    let root = &output.files["mod.rs"];
    assert!(root.contains("\nmod convert;\nmod accessors;\nmod json;\n"), "{root}");
    insta::assert_snapshot!("accessors", output.files["accessors/auth.rs"]);
    insta::assert_snapshot!("convert", output.files["convert/auth.rs"]);
    insta::assert_snapshot!("json", output.files["json/auth.rs"]);
    let types = &output.files["types/auth.rs"];
    assert!(types.contains("#[derive(PartialEq)]\npub struct SentCodeSuccess"), "{types}");
    assert!(types.contains("#[derive(PartialEq, Eq, Hash)]\npub struct SentCode {"), "{types}");
}

#[test]
fn surfaces_are_behind_features() {
    let output = output(&with_surfaces(Surface::Feature));
    let root = &output.files["mod.rs"];
    assert!(root.contains("#[cfg(feature = \"convert\")]\nmod convert;"), "{root}");
    assert!(root.contains("#[cfg(feature = \"accessors\")]\nmod accessors;"), "{root}");
    assert!(root.contains("#[cfg(feature = \"serde\")]\nmod json;"), "{root}");
    assert!(output.files["types/mod.rs"].contains(
        "#[cfg_attr(feature = \"eq\", derive(PartialEq))]\n#[cfg_attr(feature = \"hash\", derive(Eq, Hash))]"
    ));
}

/// The lines about the history of a definition in the layers 1, 2, 5 and 6; its last text is the schema's.
#[track_caller]
fn check_history(lines: &[(&str, &str)], expected: &str) {
    let (_, newest) = lines.last().expect("there is a line");
    let lines: String = lines.iter().map(|(layers, text)| format!("{layers}\t{text}\n")).collect();
    let text = format!("# Layers: 1 2 5 6\n---types---\n6\tb#b0 = Point\n{lines}");
    let history = text.parse().expect("the history can be read");
    let schema = format!("// LAYER 6\n{newest}; b#b0 = Point;");
    let (schema, _) = tl_parser::read_schema(&schema).expect("the schema is sound");
    let output =
        Generator::new(&schema, &Config { history, ..Config::default() }).expect("it can be generated").output();
    let lines = output.files.values().flat_map(|text| text.lines());
    let text: Vec<&str> = lines.map(|line| line.trim_start().trim_start_matches("/// ")).collect();
    let text = text.join(" ");
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("The known layers are 1–2, 5–6."), "{text}");
}

#[test]
fn pages_say_since_when_and_what_changed() {
    let (one, two) = ("a#1 x:int y:int = Point", "a#2 x:int y:int z:int w:int = Point");
    check_history(&[("1-", one)], "Since layer 1.");
    check_history(&[("2-", one)], "Since layer 2.");
    check_history(&[("5-", one)], "Since layer 5 or earlier.");
    check_history(&[("1-2", one), ("5-", two)], "Since layer 1; `z`, `w` since 5 or earlier.");
    check_history(&[("1-5", two), ("6-", one)], "Since layer 1; `z`, `w` until 5.");
    check_history(&[("1-2", two), ("5-", one)], "Since layer 1; `z`, `w` until 2 or later.");
    check_history(&[("2,6-", one)], "Since layer 2; not in layer 5.");
    check_history(&[("1,6-", one)], "Since layer 1; not in the known layers 2–5.");
    let of = |new: &'static str, expected| check_history(&[("1-5", one), ("6-", new)], expected);
    of("a#2 x:long y:int = Point", "`x:long` since 6, `x:int` before.");
    of("a#2 f:# x:f.0?int y:int = Point", "`x:f.0?int` since 6, `x:int` before.");
    of("a#2 y:int x:int = Point", "fields in another order since 6.");
    of("a#2 x:int y:int = Other", "result `Other` since 6, `Point` before.");
    of("a#2 x:int y:int = Point", "id `00000002` since 6, `00000001` before.");
}

#[test]
fn a_variant_without_a_struct_says_it_itself() {
    check_history(&[("2-", "a#1 = Point")], "Since layer 2. /// `a#1 = Point;` A,");
}

#[test]
fn a_layer_that_is_not_known_says_nothing() {
    let (schema, _) = tl_parser::read_schema("// LAYER 3\na#1 = A;").expect("the schema is sound");
    let history = "# Layers: 2 4\n---types---\n2-\ta#1 = A\n".parse().expect("the history can be read");
    let config = Config { history, ..Config::default() };
    let output = Generator::new(&schema, &config).expect("it can be generated").output();
    assert!(!output.files["types/mod.rs"].contains("Since layer"));
}

/// A `#` has docs exactly where it is a field.
#[test]
fn only_fields_have_docs() {
    let source = "\
        masked flags:# x:flags.0?int = Masked;
        kept mode:# x:mode.0?int = Kept;
        counted n:# x:n*[int] = Counted;
        unused flags:# = Unused;
        plain number:# = Plain;
    ";
    let (schema, _) = tl_parser::read_schema(source).expect("the schema is sound");
    let params = [("masked", "flags"), ("kept", "mode"), ("counted", "n"), ("unused", "flags"), ("plain", "number")];
    let definitions = params.map(|(name, param)| (name.to_owned(), definition("About.", None, &[(param, "A field.")])));
    let docs = Docs { definitions: BTreeMap::from(definitions), ..Docs::default() };
    let config = Config { docs, kept_masks: vec!["mode".to_owned()], ..Config::default() };
    let expected = [
        "there are docs for `n` of `counted`, which has no such field",
        "there are docs for `flags` of `masked`, which has no such field",
        "there are docs for `flags` of `unused`, which has no such field",
    ];
    assert_eq!(Generator::new(&schema, &config).expect("it can be generated").stale(), expected);
}

#[test]
fn what_is_not_there_cannot_be_documented() {
    assert_eq!(Generator::new(&schema(), &config()).expect("it can be generated").stale(), [""; 0]);
    let mut config = config();
    let docs = &mut config.docs.definitions;
    docs.insert("auth.gone".to_owned(), definition("It is gone.", None, &[]));
    docs.insert("point".to_owned(), definition(" ", Some("No function."), &[("z", "No field.")]));
    docs.insert("auth.sentCode".to_owned(), definition("A code.", None, &[("flags", "Not visible.")]));
    config.docs.errors.insert("UNHEARD_OF".to_owned(), "What?".to_owned());
    config.method_info.methods.insert("auth.sentCode".to_owned(), Method::default());
    config.method_info.any_method.insert(known(400, "TOO_SOON_%d"));
    let expected = [
        "there are docs for `auth.gone`, which the schema does not have",
        "there are docs for `flags` of `auth.sentCode`, which has no such field",
        "the docs for `point` do not say what it is about",
        "there are docs for what `point` returns, which is not a function",
        "there are docs for `z` of `point`, which has no such field",
        "there are docs for the error `UNHEARD_OF`, which the method info does not have",
        "there is method info for `auth.sentCode`, which is not a function of the schema",
        "`any method` gives 400 `TOO_SOON_%d`, which is no known error",
    ];
    assert_eq!(Generator::new(&schema(), &config).expect("it can be generated").stale(), expected);
}
