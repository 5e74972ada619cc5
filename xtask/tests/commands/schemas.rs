//! `check`, `ids` and `fmt` from the outside: what they print where, and how they exit.

use crate::support::{Folder, Run};
use std::fs;

/// The exit code, standard output and standard error.
fn outcome(folder: &Folder, args: &[&str]) -> (i32, String, String) {
    let Run { code, stdout, stderr } = folder.xtask(args);
    (code, stdout, stderr)
}

#[test]
fn check_is_silent_about_a_good_schema() {
    let folder = Folder::with(&[("good.tl", "// LAYER 1\na#7aae25b9 = A;\n")]);
    assert_eq!(outcome(&folder, &["check", "good.tl"]), (0, String::new(), String::new()));
}

#[test]
fn check_reports_every_error_on_standard_error() {
    let folder = Folder::with(&[("bad.tl", "// LAYER 1\na x:Zzz = A;\nb x = \n")]);
    let (code, out, err) = outcome(&folder, &["check", "bad.tl"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("error[E0301]: unknown type `Zzz`\n --> bad.tl:2:5"), "{err}");
    assert!(err.contains("error[E0202]: result type expected after `=`"), "{err}");
    assert!(!err.contains('\u{1b}'), "no colours where there is no terminal");
}

#[test]
fn check_warns_and_exits_with_0() {
    let folder = Folder::with(&[("warn.tl", "// LAYER 1\na#00000001 = A;\n")]);
    let (code, _, err) = outcome(&folder, &["check", "warn.tl"]);
    assert_eq!(code, 0);
    assert!(err.starts_with("warning[W0404]"), "{err}");
}

#[test]
fn check_as_json() {
    let folder = Folder::with(&[("bad.tl", "// LAYER 1\n/* é */ a x:int x:int = A;\n")]);
    let (code, out, err) = outcome(&folder, &["check", "--format", "json", "bad.tl"]);
    assert_eq!((code, err.as_str(), out.lines().count()), (1, "", 1));
    let object: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    let expected = serde_json::json!({
        "file": "bad.tl", "severity": "error", "code": "E0303", "message": "field `x` is declared twice",
        "line": 2, "column": 17, "end_line": 2, "end_column": 18, "label": "", "help": null,
        "secondary": [
            { "file": "bad.tl", "line": 2, "column": 11, "end_line": 2, "end_column": 12, "label": "first declared here" },
        ],
    });
    assert_eq!(object, expected);
}

#[test]
fn check_knows_the_exceptions_of_a_schema() {
    let schema = ("s.tl", "// LAYER 1\na#00000001 = A;\nb#a4070ed3 = B;\n");
    let good = Folder::with(&[schema, ("s.ids-allow", "# why\na#1 published so\n")]);
    assert_eq!(outcome(&good, &["check", "s.tl"]), (0, String::new(), String::new()));

    let stale = Folder::with(&[schema, ("s.ids-allow", "a#1 published so\na#2 gone\nb#a4070ed3 fits\nc#3 gone\nd\n")]);
    let (code, _, err) = outcome(&stale, &["check", "s.tl"]);
    assert_eq!(code, 1);
    assert!(err.contains("error[E0501]: `name#id` expected\n --> s.ids-allow:5:1"), "{err}");

    let stale = Folder::with(&[schema, ("s.ids-allow", "a#1 published so\na#2 gone\nb#a4070ed3 fits\nccc#3 gone\n")]);
    let (code, _, err) = outcome(&stale, &["check", "s.tl"]);
    assert_eq!((code, err.matches("error[E0502]").count()), (1, 3), "{err}");
    assert!(err.contains("s.ids-allow:2:1"), "{err}");
}

/// Two files of one schema: neither is right alone.
const TOGETHER: [(&str, &str); 2] = [
    ("common.tl", "// LAYER 2\nuser#00000001 id:long = User;\n---functions---\ngetCache = Cache;\n"),
    ("cache.tl", "cache#00000002 of:User = Cache;\n"),
];

#[test]
fn check_together_reads_files_as_one() {
    let folder = Folder::with(&TOGETHER);
    let (code, _, err) = outcome(&folder, &["check", "common.tl", "cache.tl"]);
    assert_eq!((code, err.matches("error[E0301]").count()), (1, 2), "{err}");
    assert_eq!(
        err.matches("help: if another file declares it, read both as one: `check --together`").count(),
        2,
        "{err}"
    );

    let (code, _, err) = outcome(&folder, &["check", "--together", "common.tl", "cache.tl"]);
    assert_eq!((code, err.matches("error").count()), (0, 0), "{err}");
    for place in ["warning[W0404]: id 00000001 of `user` is", "common.tl:2:6", "cache.tl:1:7"] {
        assert!(err.contains(place), "{place} is not in {err}");
    }
    let (_, out, _) = outcome(&folder, &["check", "--together", "--format", "json", "common.tl", "cache.tl"]);
    assert!(out.lines().last().is_some_and(|line| line.contains(r#""file":"cache.tl""#)), "{out}");

    folder.write("common.ids-allow", "user#1 published so");
    folder.write("cache.ids-allow", "cache#2 published so\nuser#3 gone\n");
    let (code, _, err) = outcome(&folder, &["check", "--together", "common.tl", "cache.tl"]);
    assert_eq!((code, err.matches("W0404").count()), (1, 0), "{err}");
    assert!(err.contains("error[E0502]") && err.contains("cache.ids-allow:2:1"), "{err}");
}

#[test]
fn codegen_reads_files_as_one() {
    let folder = Folder::with(&TOGETHER);
    let args = ["codegen", "--schema", "common.tl", "--schema", "cache.tl", "--out", "made"];
    let (code, out, err) = outcome(&folder, &args);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("common.tl, cache.tl: layer 2, 3 definitions read, 3 emitted"), "{out}");
    assert!(out.contains("2 warnings: cargo xtask check --together common.tl cache.tl\n"), "{out}");
    assert_eq!(outcome(&folder, &[&args[..], &["--check"]].concat()).0, 0);

    folder.write("common.ids-allow", "user#1 published so\n");
    let (_, out, _) = outcome(&folder, &args);
    assert!(out.contains("1 warning: cargo xtask check --together common.tl cache.tl\n"), "as check counts: {out}");

    folder.write("cache.tl", "cache of:Usr = Cache;\n");
    let (code, out, err) = outcome(&folder, &[&args[..], &["--check"]].concat());
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("unknown type `Usr`\n --> cache.tl:1:10"), "{err}");
}

#[cfg(unix)]
#[test]
fn control_characters_are_not_sent_to_the_terminal() {
    let name = "\u{1b}[2J.tl";
    let folder = Folder::with(&[(name, "/* \u{1b}[31m\u{202e} */ a  x:Zzz = A;\n")]);
    for args in [&["check", name][..], &["fmt", "--check", name], &["check", "\u{1b}[2J/missing.tl"]] {
        let (_, out, err) = outcome(&folder, args);
        let shown = out + &err;
        assert!(shown.contains(r"\u{1b}[2J"), "{shown:?}");
        assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown:?}");
    }
}

#[test]
fn files_that_cannot_be_read_exit_with_2_and_stop_nothing() {
    let folder = Folder::with(&[("bad.tl", "a = b;\n")]);
    for command in ["check", "fmt"] {
        let (code, _, err) = outcome(&folder, &[command, "missing.tl", "bad.tl"]);
        assert_eq!(code, 2);
        assert!(err.contains("cannot read missing.tl"), "{err}");
    }
    assert!(outcome(&folder, &["check", "missing.tl", "bad.tl"]).2.contains("E0315"));
    assert_eq!(outcome(&folder, &["ids", "missing.tl"]).0, 2);
}

#[test]
fn wrong_usage_exits_with_2() {
    let folder = Folder::new();
    for args in [&["check"][..], &["ids"], &["fmt"], &["ids", "--rule", "x", "a.tl"], &["check", "--format", "x", "a"]]
    {
        assert_eq!(outcome(&folder, args).0, 2, "{args:?}");
    }
    for command in ["check", "ids", "fmt"] {
        let (code, out, _) = outcome(&folder, &[command, "--help"]);
        assert_eq!(code, 0);
        assert!(out.contains("Exit status"), "{out}");
    }
}

#[test]
fn bytes_that_are_not_utf8_have_a_place() {
    let folder = Folder::new();
    fs::write(folder.path("bad.tl"), b"a = A;\nb \xFF = B;\n").expect("the file can be written");
    for command in ["check", "ids", "fmt"] {
        let (code, _, err) = outcome(&folder, &[command, "bad.tl"]);
        assert_eq!(code, 1);
        assert!(err.contains("error[E0111]: this is not UTF-8\n --> bad.tl:2:3"), "{err}");
    }
}

#[test]
fn ids_of_what_can_be_read() {
    let text =
        "invoke#1 {X:Type} q:!X = Zzz X;\nx = ;\nf x:int => X;\n---functions---\ng x:bytes = bool;\nVector int;\n";
    let folder = Folder::with(&[("s.tl", text)]);
    let (code, out, err) = outcome(&folder, &["ids", "s.tl"]);
    assert_eq!(code, 1, "a syntax error is one");
    assert!(err.contains("s.tl:2:5") && !err.contains("E03"), "what names mean does not matter: {err}");
    let expected = "1\ttypes\tinvoke\t00000001\t0e9c26e3\n\
                    3\tfunctions\tf\t-\t9ffac5b5\n\
                    5\tfunctions\tg\t-\t1a8f5f39\n\
                    6\tfunctions\tVector\t-\ta03855ae\n";
    assert_eq!(out, expected);
    let (_, out, _) = outcome(&folder, &["ids", "--rule", "tl", "s.tl"]);
    let expected = expected.replace("0e9c26e3", "dfeaa916").replace("1a8f5f39", "0c0424bd");
    assert_eq!(out, expected, "without the `!`, and `bytes` as it is");
}

#[test]
fn fmt_writes_what_check_shows() {
    let folder = Folder::with(&[("s.tl", "a  x : int=A ; // c\n")]);
    let (code, out, _) = outcome(&folder, &["fmt", "--check", "s.tl"]);
    assert_eq!(code, 1);
    assert!(out.contains("-a  x : int=A ; // c\n+a x:int = A; // c\n"), "{out}");
    assert_eq!(folder.read("s.tl"), "a  x : int=A ; // c\n", "nothing was written");

    assert_eq!(outcome(&folder, &["fmt", "s.tl"]), (0, String::new(), String::new()));
    assert_eq!(folder.read("s.tl"), "a x:int = A; // c\n");
    assert_eq!(outcome(&folder, &["fmt", "--check", "s.tl"]), (0, String::new(), String::new()));
    assert_eq!(folder.files().len(), 1, "no temporary file is left");
}

#[test]
fn fmt_leaves_a_file_with_errors_alone() {
    let text = "a  =  A;\nb = ;\n";
    let folder = Folder::with(&[("s.tl", text)]);
    let (code, _, err) = outcome(&folder, &["fmt", "s.tl"]);
    assert_eq!(code, 1);
    assert!(err.contains("s.tl:2:5"), "{err}");
    assert_eq!(folder.read("s.tl"), text);
}

#[cfg(unix)]
#[test]
fn fmt_keeps_permissions_and_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::with(&[("real.tl", "a=A;\n")]);
    let (real, link) = (folder.path("real.tl"), folder.path("link.tl"));
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("it is ours");
    symlink("real.tl", &link).expect("a link can be made");
    assert_eq!(outcome(&folder, &["fmt", "link.tl"]).0, 0);
    assert_eq!(folder.read("real.tl"), "a = A;\n");
    assert_eq!(fs::metadata(&real).expect("it is there").permissions().mode() & 0o777, 0o640);
    assert!(fs::symlink_metadata(&link).expect("it is there").is_symlink());
}

#[test]
fn the_schema_of_an_old_layer_generates() {
    for layer in ["46", "143", "229"] {
        let folder = Folder::new();
        let (code, schema, err) = outcome(&folder, &["schema", "show", "--layer", layer]);
        assert_eq!((code, err.as_str()), (0, ""));
        folder.write("old.tl", &schema);
        let (code, _, err) = outcome(&folder, &["codegen", "--schema", "old.tl", "--out", "generated"]);
        assert_eq!(code, 0, "layer {layer}: {err}");
    }
}

#[test]
fn an_unknown_layer_is_refused_with_those_that_are_known() {
    let (code, out, err) = outcome(&Folder::new(), &["schema", "show", "--layer", "47"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("layer 47 is not known; known are 46, 62, 65–66"), "{err}");
}

#[test]
fn diff_names_what_changed_and_what_that_breaks() {
    let old = ("old.tl", "a#1 x:int = A;\nb#2 = B;\n---functions---\nf#3 = A;\n");
    let new = ("new.tl", "a#4 x:long = A;\nb#2 = B;\nc#5 = B;\n---functions---\nf#3 = A;\n");
    let folder = Folder::with(&[old, new]);
    let (code, out, err) = outcome(&folder, &["schema", "diff", "old.tl", "new.tl"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let expected = "\
From old.tl to new.tl

types: 1 changed
constructors: 1 added, 1 changed
methods: no change
source: 3 breaking changes
wire: 1 breaking change

TYPES

~ A
    ~ a#1 is #4 now
        `x`: `int` is `long` now
        ! wire: the id 00000001 is not known any more
        ! source: the field `x: i32` is `i64` now
            breaks: literals and patterns with all fields, the field `x`; write `i64::from(…)` where an `i32` is at hand
        ! source: `new(x)` takes other types
            breaks: `new`; call `new` with `(x: i64)`
~ B
    + c#5 = B;
    = b, the definition is the same
        ! source: `types::B` is gone: the constructor has no fields now
            breaks: every use; use `enums::B::B`
";
    assert_eq!(out, expected);
}

#[test]
fn diff_fails_on_what_breaks_at_the_level_that_is_asked_for() {
    let (old, same) = ("a#1 x:int = A;\n", "// c\na#1\n  x:int = A;\n");
    let files = [("old.tl", old), ("same.tl", same), ("id.tl", "a#2 x:int = A;\n"), ("name.tl", "a#1 y:int = A;\n")];
    let folder = Folder::with(&files);
    let table = [
        ("same.tl", "--breaking", 0),
        ("same.tl", "--breaking=wire", 0),
        ("id.tl", "--breaking=source", 0),
        ("id.tl", "--breaking=wire", 1),
        ("name.tl", "--breaking", 1),
        ("name.tl", "--breaking=wire", 0),
    ];
    for (new, level, expected) in table {
        let (code, out, err) = outcome(&folder, &["schema", "diff", "old.tl", new, level]);
        assert_eq!((code, err.as_str()), (expected, ""), "{new} {level}: {out}");
    }
    assert_eq!(outcome(&folder, &["schema", "diff", "old.tl", "new.tl"]).0, 2, "there is no such file");
    assert_eq!(outcome(&folder, &["schema", "diff", "47", "old.tl"]).0, 2, "there is no such layer");
}

#[test]
fn diff_refuses_a_schema_with_an_error() {
    let folder = Folder::with(&[("old.tl", "a#1 = A;\n"), ("bad.tl", "a#1 x:Zzz = A;\n")]);
    let (code, out, err) = outcome(&folder, &["schema", "diff", "old.tl", "bad.tl"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("error[E0301]: unknown type `Zzz`\n --> bad.tl:1:7"), "{err}");
}

/// Each format names each definition that differs.
#[test]
fn every_format_names_every_change() {
    let run = |format| outcome(&Folder::new(), &["schema", "diff", "229", "230", "--format", format]).1;
    let json: serde_json::Value = serde_json::from_str(&run("json")).expect("it is JSON");
    let rows = |value: &serde_json::Value| value.as_array().expect("it is a list").clone();
    let constructors = rows(&json["types"]).into_iter().flat_map(|ty| rows(&ty["constructors"]));
    let all: Vec<serde_json::Value> = constructors.chain(rows(&json["methods"])).collect();
    assert_eq!(all.iter().filter(|row| row["status"] != "same").count(), 91);
    for text in [run("text"), run("markdown"), run("html")] {
        for row in &all {
            let name = row["name"].as_str().expect("a definition has a name");
            assert!(text.contains(name), "{name} is not in\n{text}");
        }
    }
    let html = run("html");
    assert!(!html.contains("{{") && !html.contains("src=") && !html.contains("http"), "the page needs nothing else");
    let targets = html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
    for target in targets {
        assert!(html.contains(&format!("id=\"{target}\"")), "the link to {target} leads nowhere");
    }
}

#[test]
fn the_changelog_has_the_entry_that_the_diff_writes() {
    let changelog = include_str!("../../../CHANGELOG.md");
    let folder = Folder::with(&[("CHANGELOG.md", changelog), ("none.md", "# Changelog\n")]);
    let args = ["schema", "diff", "229", "230", "--changelog"];
    assert_eq!(outcome(&folder, &[&args[..], &["CHANGELOG.md"]].concat()), (0, String::new(), String::new()));
    assert_eq!(folder.read("CHANGELOG.md"), changelog);
    let (code, _, err) = outcome(&folder, &[&args[..], &["none.md"]].concat());
    assert_eq!(code, 2);
    assert!(err.contains("none.md has no line `## Unreleased`"), "{err}");
}

const COMPAT: &str = include_str!("../../../schema/compat.tl");

#[test]
fn what_decoders_accept_of_earlier_layers_is_what_is_proposed() {
    let folder = Folder::new();
    let (code, out, err) = outcome(&folder, &["schema", "compat"]);
    assert_eq!((code, out.as_str()), (0, COMPAT));
    let refused = "not taken: replyInlineMarkup#48a30254 of layers 62–228: today's field `rows` is of another type\n";
    assert!(err.contains(refused), "{err}");
    assert_eq!(outcome(&folder, &["schema", "compat", "--out", "compat.tl"]).0, 0);
    assert_eq!(folder.read("compat.tl"), COMPAT);
}

#[test]
fn layers_and_schema_of_a_proposal_can_be_chosen() {
    let folder = Folder::with(&[
        ("now.tl", "peer#1 id:long = Peer;\ndialog#2 flags:# peer:Peer folder_id:flags.4?int = Dialog;\n"),
        ("bad.tl", "a = ;\n"),
    ]);
    let (code, _, err) = outcome(&folder, &["schema", "compat", "--schema", "now.tl"]);
    assert_eq!(code, 2);
    assert!(err.contains("now.tl names no layer: say which earlier ones with --layer"), "{err}");
    let (code, out, err) = outcome(&folder, &["schema", "compat", "--schema", "now.tl", "--layer", "46"]);
    assert_eq!((code, out.lines().count()), (0, 3), "nothing but comments: {out}");
    assert!(err.contains("not taken: dialog#c1dd804a of layer 46: unknown type `PeerNotifySettings`"), "{err}");
    assert_eq!(outcome(&folder, &["schema", "compat", "--layer", "47"]).0, 2);
    let (code, out, err) = outcome(&folder, &["schema", "compat", "--schema", "bad.tl"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("bad.tl:1:5"), "{err}");
}

#[test]
fn codegen_takes_constructors_of_earlier_layers() {
    let folder = Folder::with(&[
        ("now.tl", "user#2 id:long age:int = User;\n"),
        ("compat.tl", "user#1 id:long = User;\n"),
        ("bad.tl", "user#1 age:long = User;\n"),
    ]);
    let codegen = |compat| ["codegen", "--schema", "now.tl", "--out", "out", "--compat", compat];
    let (code, _, err) = outcome(&folder, &codegen("bad.tl"));
    assert_eq!(code, 1);
    assert!(err.contains("bad.tl:1:"), "{err}");
    assert!(!folder.path("out").exists(), "nothing was written");
    assert_eq!(outcome(&folder, &codegen("compat.tl")).0, 0);
    let reader = folder.read("out/earlier/mod.rs");
    assert!(reader.contains("fn user_00000001("), "{reader}");
}
