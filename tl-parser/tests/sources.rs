//! Several files that are one schema, and where the findings about them are.

use tl_parser::{Diagnostic, Schema, SchemaOptions, SourceMap, Sources, read_schema};

fn sources(files: &[&str]) -> Sources {
    let mut sources = Sources::new();
    for (file, name) in files.iter().zip(["a.tl", "b.tl", "c.tl"]) {
        sources.add(name, file);
    }
    sources
}

/// A finding as `file:line:column code`, its other places after it.
fn place(map: &SourceMap<'_>, found: &Diagnostic) -> String {
    let located = map.locate(found);
    let place = |label: &tl_parser::LocatedLabel| format!("{}:{}:{}", label.file, label.start.line, label.start.column);
    let others: String = located.secondary.iter().map(|label| format!(" {}", place(label))).collect();
    format!("{} {}{others}", place(&located.primary), located.code)
}

/// The schema, and the places of everything but the note that there is no layer.
fn read(files: &[&str]) -> (Option<Schema>, Vec<String>) {
    let sources = sources(files);
    let (schema, found) = match SchemaOptions::new().read_sources(&sources) {
        Ok((schema, found)) => (Some(schema), found),
        Err(found) => (None, found),
    };
    let map = SourceMap::of(&sources);
    let places = found.iter().map(|found| place(&map, found)).filter(|place| place != "a.tl:1:1 N0401");
    (schema, places.collect())
}

/// Each row: files, and what is found in them.
#[test]
fn findings_name_their_file() {
    let rows: &[(&[&str], &[&str])] = &[
        // Each knows the others, in any order.
        (&["a x:B = A;", "b x:A = B;"], &[]),
        (&["a = A;\n\n", "\nb x:Zzz = B;\n"], &["b.tl:2:5 E0301"]),
        (&["a = A;", "b = B;\na = C;"], &["b.tl:2:1 E0402 a.tl:1:1"]),
        (&["a#00000001 = A;", "b#00000002 = B;"], &["a.tl:1:3 W0404", "b.tl:1:3 W0404"]),
        (&["a = A;\nFinal A;", "b = A;"], &["b.tl:1:1 E0405 a.tl:2:7"]),
        // What is wrong at the end of a file ends there.
        (&["a = A", "b = B;"], &["a.tl:1:6 E0201"]),
        (&["a = A;\nb =", "c = B;"], &["a.tl:2:4 E0202"]),
        (&["a = A;\n/* ", "b = B;"], &["a.tl:2:1 E0102"]),
        // Each begins with types, whatever its marks are.
        (&["---functions---\nf = A;", "a = A;"], &[]),
        (&["---types---\na = A;", "---types---\nb = B;"], &[]),
        (&["---types---\n---types---\na = A;", ""], &["a.tl:2:1 W0401"]),
        // Characters are counted as in the file, a byte order mark included.
        (&["\u{FEFF}a = A;\r\n", "\u{FEFF}/* é */ b x:Zzz = B;"], &["b.tl:1:14 E0301"]),
        (&["", "", "c x:Zzz = C;"], &["c.tl:1:5 E0301"]),
    ];
    for (files, expected) in rows {
        assert_eq!(read(files).1, *expected, "{files:?}");
    }
}

#[test]
fn a_layer_is_one_number() {
    let rows: &[(&[&str], Option<u32>)] = &[
        (&["a = A; // LAYER 2", "b = B;"], Some(2)),
        (&["a = A;", "// LAYER 3"], Some(3)),
        (&["// LAYER 4", "// LAYER 4\nb = B;"], Some(4)),
        (&["// LAYER 4", "// LAYER 5"], None),
    ];
    for (files, layer) in rows {
        let (schema, found) = read(files);
        assert_eq!(schema.expect("there is no error").layer(), *layer, "{found:?}");
    }
    assert!(read(&["// LAYER 4", "// LAYER 5"]).1.contains(&"b.tl:1:1 N0401 a.tl:1:1".to_owned()));
}

#[test]
fn documentation_does_not_leave_its_file() {
    let (schema, _) = read(&["a = A;\n//@description Of nothing", "b = B;\n//@description Of c\nc = C;"]);
    let schema = schema.expect("there is no error");
    let docs: Vec<&str> = schema.constructors().map(|(_, constructor)| constructor.doc.as_str()).collect();
    assert_eq!(docs, ["", "", "Of c"]);
}

#[test]
fn bytes_that_are_not_utf8_have_a_place() {
    let mut sources = Sources::new();
    sources.add("a.tl", "a = A;");
    sources.add("b.tl", b"b = B;\n// \xFF");
    let map = SourceMap::of(&sources);
    let places: Vec<String> = sources.parse().diagnostics.iter().map(|found| place(&map, found)).collect();
    assert_eq!(places, ["b.tl:2:4 E0111"]);
}

/// One excerpt for each file, though the lines are near each other in the joined text.
#[test]
fn excerpts_are_of_one_file() {
    let sources = sources(&["a = A;", "a = B;"]);
    let found = SchemaOptions::new().read_sources(&sources).expect_err("the name is there twice");
    let error = found.iter().find(|found| found.is_error()).expect("one is an error");
    let shown = SourceMap::of(&sources).render(error, false);
    let expected = "\
error[E0402]: constructor `a` is declared twice
 --> b.tl:1:1
  |
1 | a = B;
  | ^
  |
 ::: a.tl:1:1
  |
1 | a = A;
  | - first declared here";
    assert_eq!(shown, expected);
}

/// A single file is read as without `Sources`, but for advice: what is unknown in it may be in another one.
#[test]
fn advice_is_for_single_files() {
    let help = |found: Vec<Diagnostic>| found.into_iter().find(Diagnostic::is_error).expect("it is unknown").help;
    let alone = help(read_schema("a x:Elsewhere = A;").expect_err("it is unknown"));
    assert!(alone.as_deref().is_some_and(|help| help.contains("--together")), "{alone:?}");
    let together = sources(&["a x:Elsewhere = A;", "b = B;"]);
    assert_eq!(help(SchemaOptions::new().read_sources(&together).expect_err("it is unknown")), None);
}

#[test]
fn control_characters_are_shown() {
    let name = "\u{1b}[2J\u{202e}.tl";
    let source = "/* \u{1b}[31m \u{9b} \u{2066} */ a x:Zzz = A;";
    let found = read_schema(source).expect_err("a type is unknown");
    let error = found.iter().find(|found| found.is_error()).expect("one is an error");
    let shown = SourceMap::new(name, source).render(error, false);
    assert!(shown.contains("\\u{1b}[2J\\u{202e}.tl:1:21"), "{shown}");
    assert!(!shown.contains(|c| c != '\n' && tl_parser::is_control(c)), "{shown:?}");
}
