//! `schema import`: moving a workspace to another layer.

use crate::support::{Folder, Run};
use std::fs;
use std::path::Path;

const OLD: &str = "\
// LAYER 7
a.one#5079e2c6 x:int = a.Type;
a.two#ba3d65d9 = a.Type;
---functions---
a.get#baedf7df x:int = a.Type;
a.set#9fe67cc1 x:int = a.Type;
";

/// The next layer: `a.one` is large and so in a box, `a.set` is gone, `a.put` is new, and the id of `a.get` is no checksum.
const NEW: &str = "\
// LAYER 8
a.one#5079e2c6 x:int b:string c:string d:string e:string f:string g:string = a.Type;
a.two#ba3d65d9 = a.Type;
---functions---
a.get#00000002 x:long = a.Type;
a.put#00000003 x:int = a.Type;
";

/// A workspace at layer 7.
fn workspace() -> Folder {
    let folder = Folder::new();
    folder.write("schema/api.tl", OLD);
    folder.write("schema/mtproto.tl", "resPQ nonce:int128 = ResPQ;\n");
    folder.write("schema/history/api.txt", "# Layers:\n---types---\n---functions---\n");
    folder.write("schema/docs/a.toml", "[\"a.set\"]\nabout = \"Sets it.\"\n[\"a.get\"]\nabout = \"Gets it.\"\n");
    folder.write("schema/coverage.toml", &coverage(&["a.get x", "a.one", "a.one x", "a.set x", "a.two", "a.Type"]));
    folder.write("new.tl", NEW);
    import(&folder, &["schema/api.tl"]).succeeds();
    folder
}

fn coverage(undocumented: &[&str]) -> String {
    let undocumented = undocumented.iter().map(|name| format!("{name:?} = \"It is not known.\"\n"));
    format!("methods = 2\n[undocumented]\n{}", undocumented.collect::<String>())
}

fn import(folder: &Folder, arguments: &[&str]) -> Run {
    folder.xtask(&[&["schema", "import", "--root", "."], arguments].concat())
}

/// Asserts that an import is refused, prints these texts and changes nothing.
#[track_caller]
fn refuses(folder: &Folder, arguments: &[&str], texts: &[&str]) {
    let before = folder.files();
    import(folder, arguments).fails_with(&[texts, &["error: nothing was written"]].concat());
    assert_eq!(folder.files(), before, "something was written");
}

#[test]
fn a_new_layer_is_written_everywhere() {
    let folder = workspace();
    import(&folder, &["new.tl"]).succeeds();
    assert_eq!(folder.read("schema/api.tl"), NEW);
    let history = "\
# Layers: 7 8
---types---
7\ta.one#5079e2c6 x:int = a.Type
8-\ta.one#5079e2c6 x:int b:string c:string d:string e:string f:string g:string = a.Type
7-\ta.two#ba3d65d9 = a.Type
---functions---
8-\ta.get#00000002 x:long = a.Type
7\ta.get#baedf7df x:int = a.Type
8-\ta.put#00000003 x:int = a.Type
7\ta.set#9fe67cc1 x:int = a.Type
";
    assert_eq!(folder.read("schema/history/api.txt"), history);
    assert!(folder.read("tl-types/src/generated/api/mod.rs").contains("pub const LAYER: i32 = 8;"));
    assert!(folder.read("tl-types/src/generated/api/functions/a.rs").contains("`x:long` since 8, `x:int` before."));
}

#[test]
fn the_report_says_what_changed_and_what_to_look_at() {
    let report = import(&workspace(), &["new.tl"]).succeeds();
    for part in [
        "From layer 7 to layer 8\n",
        "\nStale docs and facts: remove them, or move them to the new name (1):\n  there are docs for `a.set`, which",
        "\nNew methods without docs: write them in schema/docs (1):\n  a.put\n",
        "\nOther things without docs: write them, or list them in schema/coverage.toml (7):\n  a.one b\n",
        "\nWhat is wrong with schema/coverage.toml now (2):\n  coverage of methods fell from 2 to 1",
        "\nIds that match no rule: see whether they were published so (3):\n",
        "\nVariants that have their struct in a `Box` now, which users match in another way, or are new (1):\n  api::enums::a::Type::One\n",
        "\nTHEN\n",
        "Name layer 8 where",
    ] {
        assert!(report.contains(part), "{part:?} is not in {report}");
    }
}

#[test]
fn an_import_of_a_known_layer_leads_back() {
    let folder = workspace();
    folder.write("old.tl", OLD);
    import(&folder, &["new.tl"]).succeeds();
    import(&folder, &["old.tl"]).succeeds();
    let before = folder.files();
    import(&folder, &["new.tl"]).succeeds();
    assert_ne!(folder.files(), before);
    let report = import(&folder, &["old.tl"]).succeeds();
    assert_eq!(folder.files(), before);
    assert!(!report.contains("docs"), "all docs fit layer 7: {report}");
}

/// The workspace itself, but without its crates.
#[test]
fn telegrams_api_goes_a_layer_back_and_forth() {
    let folder = Folder::new();
    for part in ["schema", "tl-types/src/generated", "tests/definitions/src/generated"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(part), &folder.path(part));
    }
    folder.write("230.tl", &folder.read("schema/api.tl"));
    folder.write("229.tl", &folder.xtask(&["schema", "show", "--layer", "229"]).succeeds());
    let before = folder.files();
    import(&folder, &["229.tl"]).succeeds();
    let root = folder.read("tl-types/src/generated/api/mod.rs");
    assert!(root.contains("pub const LAYER: i32 = 229;"));
    assert_eq!(folder.read("schema/history/api.txt"), before["schema/history/api.txt"], "the layer is known");
    import(&folder, &["230.tl"]).succeeds();
    let after = folder.files();
    let different: Vec<&String> = after.keys().filter(|file| before.get(*file) != after.get(*file)).collect();
    assert_eq!(different, [""; 0]);
    assert_eq!(before.len(), after.len());
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let entry = entry.expect("the entry can be read");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("the file can be copied");
        }
    }
}

#[test]
fn a_schema_with_an_error_changes_nothing() {
    let folder = workspace();
    folder.write("bad.tl", &NEW.replace("a.put#00000003 x:int", "a.put#00000003 x:Nowhere"));
    refuses(&folder, &["bad.tl"], &["error[E0301]: unknown type `Nowhere`", "bad.tl:6:18"]);
    folder.write("refused.tl", &NEW.replace("a.two#ba3d65d9 =", "a.typeOne#ba3d65d9 ="));
    refuses(&folder, &["refused.tl"], &["error[G0009]"]);
    folder.write("tl-types/src/generated/mine.rs", "// This is mine.\n");
    refuses(&folder, &["new.tl"], &["in the way: tl-types/src/generated/mine.rs"]);
}

#[test]
fn a_layer_that_is_not_certain_is_asked() {
    let folder = workspace();
    folder.write("none.tl", NEW.trim_start_matches("// LAYER 8\n"));
    refuses(&folder, &["none.tl"], &["none.tl does not say which layer it is\nSay it with --layer N"]);
    folder.write("two.tl", &format!("{NEW}// LAYER 9\n"));
    refuses(&folder, &["two.tl"], &["two.tl names several layers: 8 (line 1), 9 (line 7)"]);
    refuses(&folder, &["new.tl", "--layer", "9"], &["--layer says 9, but new.tl says 8 (line 1)"]);
    import(&folder, &["none.tl", "--layer", "8"]).succeeds();
    assert_eq!(folder.read("schema/api.tl"), NEW);
}

#[test]
fn a_layer_that_changed_under_its_number_is_asked() {
    let folder = workspace();
    let changed = OLD.replace("a.two#ba3d65d9 =", "a.two#00000009 =");
    folder.write("changed.tl", &changed);
    let command = "cargo xtask schema import changed.tl --layer 7 --replace";
    refuses(&folder, &["changed.tl"], &["has other definitions of layer 7 than changed.tl", "a.two#ba3d65d9", command]);
    refuses(&folder, &["changed.tl", "--layer", "7"], &[command]);
    import(&folder, &["changed.tl", "--layer", "7", "--replace"]).succeeds();
    assert_eq!(folder.read("schema/api.tl"), changed);
    assert!(folder.read("schema/history/api.txt").contains("7-\ta.two#00000009 = a.Type\n"));
}

#[test]
fn json_becomes_tl() {
    let folder = workspace();
    let json = r##"{
        "constructors": [
            {"id": "1350165190", "predicate": "a.one", "params": [{"name": "x", "type": "int"}], "type": "a.Type"},
            {"id": "-1170381351", "predicate": "a.two", "params": [], "type": "a.Type"}
        ],
        "methods": [{"id": "3", "method": "a.put", "params": [{"name": "x", "type": "int"}], "type": "a.Type"}]
    }"##;
    folder.write("new.json", json);
    refuses(&folder, &["new.json"], &["new.json as TL does not say which layer it is"]);
    import(&folder, &["new.json", "--layer", "8"]).succeeds();
    let tl = "\
// LAYER 8
a.one#5079e2c6 x:int = a.Type;
a.two#ba3d65d9 = a.Type;

---functions---

a.put#3 x:int = a.Type;
";
    assert_eq!(folder.read("schema/api.tl"), tl);
    folder.write("bad.json", &json.replace("\"-1170381351\"", "\"two\""));
    let message = "bad.json is not Telegram's JSON: the definition `a.two`: `two` is no id";
    import(&folder, &["bad.json", "--layer", "9"]).exits_with(2, &[message]);
}

#[test]
fn check_compares_and_writes_nothing() {
    let folder = workspace();
    folder.write("same.tl", &format!("// More\n{}", OLD.trim_start_matches("// LAYER 7\n")));
    folder.write("next.tl", &OLD.replace("LAYER 7", "LAYER 8"));
    let before = folder.files();
    import(&folder, &["--check", "same.tl"]).succeeds();
    let command = |file| format!("To move, run: cargo xtask schema import {file}");
    import(&folder, &["--check", "new.tl"]).fails_with(&["is layer 7, not layer 8", "a.put", &command("new.tl")]);
    import(&folder, &["--check", "next.tl"]).fails_with(&["is layer 7, not layer 8", &command("next.tl")]);
    assert_eq!(folder.files(), before);
}

#[test]
fn a_schema_that_was_replaced_by_hand_is_not_generated() {
    let folder = workspace();
    folder.write("schema/api.tl", NEW);
    let before = folder.files();
    folder.generate(&[]).fails_with(&["run `cargo xtask schema import schema/api.tl`"]);
    assert_eq!(folder.files(), before);
    import(&folder, &["schema/api.tl"]).succeeds();
}
