//! `codegen --schema FILE --out DIR`: any schema, in any crate.

use crate::support::Folder;
use std::fs;

const SCHEMA: &str = "\
pair left:int right:int = Pair;
shape.circle radius:double = Shape;
shape.none = Shape;
---functions---
shape.draw shape:Shape = Pair;
";

const GENERATE: [&str; 4] = ["--schema", "my.tl", "--out", "src/my schema"];

const DRAW: &str = "src/my schema/functions/shape.rs";

/// A folder with a schema.
fn folder() -> Folder {
    Folder::with(&[("my.tl", SCHEMA)])
}

#[test]
fn a_module_tree_is_written_and_then_up_to_date() {
    let folder = folder();
    let report = folder.codegen(&GENERATE).succeeds();
    assert!(report.contains("my.tl: 4 definitions read, 4 emitted, 0 skipped"), "{report}");
    assert!(!report.contains("warning"), "that there is no layer is a note: {report}");
    assert!(folder.read("src/my schema/mod.rs").contains("pub mod functions;"));
    assert!(folder.read(DRAW).contains("::tl_types::"));
    folder.codegen(&[&GENERATE[..], &["--check"]].concat()).succeeds();
}

#[test]
fn the_generated_code_follows_the_options() {
    let folder = folder();
    folder.codegen(&[&GENERATE[..], &["--runtime", "crate::wire_format", "--derive", "PartialEq"]].concat()).succeeds();
    let text = folder.read("src/my schema/types/mod.rs");
    assert!(text.contains("use crate::wire_format::"), "{text}");
    assert!(text.contains("PartialEq"), "{text}");
}

#[test]
fn check_shows_the_difference_and_the_whole_command() {
    let folder = folder();
    let options = ["--rule", "tl", "--derive", "PartialEq", "--keep-mask", "mode"];
    folder.codegen(&[&GENERATE[..], &options].concat()).succeeds();
    folder.remove(DRAW);
    folder.codegen(&[&GENERATE[..], &options, &["--check"]].concat()).fails_with(&[
        "missing: src/my schema/functions/shape.rs",
        "run: cargo xtask codegen --schema my.tl --out 'src/my schema' --rule tl --derive PartialEq --keep-mask mode",
    ]);
}

#[test]
fn a_file_in_the_way_stops_the_run() {
    for path in [DRAW, "src/my schema/functions", "src/my schema/types.rs", "src/my schema/functions/shape/mod.rs"] {
        let folder = folder();
        folder.write(path, "// mine\n");
        folder.codegen(&GENERATE).fails_with(&[&format!("in the way: {path}"), "nothing was written"]);
        assert_eq!(folder.files().len(), 2, "{path}");
    }
}

#[test]
fn a_folder_in_the_way_stops_the_run() {
    let folder = folder();
    fs::create_dir_all(folder.path(DRAW)).expect("the folder can be made");
    folder.codegen(&GENERATE).fails_with(&["in the way: src/my schema/functions/shape.rs"]);
    assert_eq!(folder.files().len(), 1);
}

#[test]
fn other_files_stay_and_stale_ones_go() {
    let folder = folder();
    folder.write("src/my schema/notes.md", "mine\n");
    folder.write("src/my schema/helpers.rs", "// mine\n");
    folder.write("src/my schema/types/old.rs", &format!("{}\n", tl_codegen::HEADER));
    let report = folder.codegen(&GENERATE).succeeds();
    assert!(report.contains("removed: types/old.rs"), "{report}");
    let files = folder.files();
    assert!(!files.contains_key("src/my schema/types/old.rs"));
    assert_eq!(files["src/my schema/notes.md"], "mine\n");
    assert_eq!(files["src/my schema/helpers.rs"], "// mine\n");
}

#[cfg(unix)]
#[test]
fn links_are_in_the_way_and_not_followed() {
    let folder = folder();
    folder.write("elsewhere/shape.rs", &format!("{}\n", tl_codegen::HEADER));
    fs::create_dir_all(folder.path("src/my schema")).expect("the folder can be made");
    std::os::unix::fs::symlink(folder.path("elsewhere"), folder.path("src/my schema/functions")).expect("links exist");
    folder.codegen(&GENERATE).fails_with(&["in the way: src/my schema/functions"]);
    assert_eq!(folder.read("elsewhere/shape.rs"), format!("{}\n", tl_codegen::HEADER));
}

#[test]
fn a_refused_definition_writes_nothing() {
    let folder = folder();
    folder.write("my.tl", "thing x:int = Thing;\nholder {n:#} x:(n*[int]) = Holder n;\n");
    folder.codegen(&GENERATE).fails_with(&["my.tl:2:", "^", "nothing was written"]);
    assert_eq!(folder.files().len(), 1);
}

#[test]
fn bytes_that_are_not_utf8_have_a_place() {
    let folder = folder();
    fs::write(folder.path("my.tl"), b"thing x:int = Thing;\n// \xFF\n").expect("the file can be written");
    folder.codegen(&GENERATE).fails_with(&["error[E0111]: this is not UTF-8\n --> my.tl:2:4", "nothing was written"]);
}

#[cfg(unix)]
#[test]
fn generated_files_have_the_permissions_of_new_files_and_keep_those_of_old_ones() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    folder.codegen(&GENERATE).succeeds();
    let mode = |path: &str| fs::metadata(folder.path(path)).expect("the file exists").permissions().mode();
    assert_eq!(mode(DRAW), mode("my.tl"));
    fs::set_permissions(folder.path(DRAW), fs::Permissions::from_mode(0o640)).expect("the file is ours");
    folder.write(DRAW, tl_codegen::HEADER);
    folder.codegen(&GENERATE).succeeds();
    assert_eq!(mode(DRAW) & 0o777, 0o640);
}

/// The superuser can read every folder: then there is nothing to see.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    folder.codegen(&GENERATE).succeeds();
    let inner = folder.path("src/my schema/functions");
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o000)).expect("the folder is ours");
    if fs::read_dir(&inner).is_err() {
        folder.codegen(&GENERATE).exits_with(2, &["cannot read the folder src/my schema/functions: "]);
    }
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o755)).expect("the folder is ours");
}

#[test]
fn wrong_usage_is_another_exit_code() {
    let folder = folder();
    let wrong: [&[&str]; 6] = [
        &["--schema", "my.tl"],
        &["--out", "src"],
        &["--rule", "tl"],
        &["--schema", "no.tl", "--out", "src"],
        &["--schema", "my.tl", "--out", "src", "--derive", "Not a path"],
        &["--schema", "my.tl", "--out", "src", "--root", "."],
    ];
    for arguments in wrong {
        assert_eq!(folder.codegen(arguments).code, 2, "{arguments:?}");
    }
    assert_eq!(folder.files().len(), 1);
}
