//! The schemas of a workspace: `codegen` and `codegen --check`.

use crate::support::Folder;
use std::fs;

const API: &str = "\
// LAYER 7
boolFalse#bc799737 = Bool;
boolTrue#997275b5 = Bool;
auth.sentCode phone_code_hash:string = auth.SentCode;
auth.sentCodeSuccess = auth.SentCode;
help.country name:string = help.Country;
---functions---
auth.resendCode phone_number:string = auth.SentCode;
";

const MTPROTO: &str = "resPQ nonce:int128 = ResPQ;\n---functions---\nreq_pq nonce:int128 = ResPQ;\n";

/// A file that every run makes.
const AUTH: &str = "tl-types/src/generated/api/functions/auth.rs";

/// A workspace with two small schemas.
fn fresh() -> Folder {
    Folder::with(&[("schema/api.tl", API), ("schema/mtproto.tl", MTPROTO)])
}

/// One whose files are generated.
fn generated() -> Folder {
    let workspace = fresh();
    workspace.generate(&[]).succeeds();
    workspace
}

/// Asserts that `--check` fails, prints these texts and changes nothing, and that a run then makes the wanted files.
#[track_caller]
fn check_fails_and_run_updates(workspace: &Folder, wanted: &Folder, texts: &[&str]) {
    let before = workspace.files();
    workspace.generate(&["--check"]).fails_with(texts);
    assert_eq!(workspace.files(), before, "--check wrote something");
    workspace.generate(&[]).succeeds();
    assert_eq!(workspace.files(), wanted.files());
    workspace.generate(&["--check"]).succeeds();
}

#[test]
fn a_fresh_run_writes_modules_and_tables_and_says_what_it_did() {
    let workspace = fresh();
    let report = workspace.generate(&[]).succeeds();
    assert!(report.contains("schema/api.tl: layer 7, 6 definitions read, 4 emitted, 2 skipped"), "{report}");
    assert!(report.contains("skipped: boolFalse, boolTrue ("), "{report}");
    assert!(report.contains("schema/mtproto.tl: 2 definitions read, 2 emitted, 0 skipped"), "{report}");
    assert!(report.contains("written: api/functions/auth.rs"), "{report}");
    let files = workspace.files();
    for file in [AUTH, "tl-types/src/generated/mtproto/mod.rs", "tests/definitions/src/generated/mtproto.rs"] {
        assert!(files[file].starts_with(tl_codegen::HEADER), "{file}");
    }
    assert!(!files.keys().any(|file| file.contains("/.")), "a staging folder is left");
}

#[test]
fn a_second_run_writes_nothing() {
    let workspace = generated();
    let time = || fs::metadata(workspace.path(AUTH)).and_then(|file| file.modified()).expect("the file has a time");
    let (files, before) = (workspace.files(), time());
    let report = workspace.generate(&[]).succeeds();
    assert!(report.contains("tl-types/src/generated: 0 files written, 0 removed"), "{report}");
    assert_eq!((workspace.files(), time()), (files, before));
    workspace.generate(&["--check"]).succeeds();
}

#[test]
fn a_deleted_file_is_found_and_restored() {
    let workspace = generated();
    workspace.remove(AUTH);
    check_fails_and_run_updates(
        &workspace,
        &generated(),
        &["missing: tl-types/src/generated/api/functions/auth.rs", "1 missing", "run: cargo xtask codegen"],
    );
}

#[test]
fn a_deleted_tree_is_restored() {
    let workspace = generated();
    fs::remove_dir_all(workspace.path("tl-types/src/generated")).expect("the tree is there");
    check_fails_and_run_updates(&workspace, &generated(), &["missing: tl-types/src/generated/api/mod.rs"]);
}

#[test]
fn an_edit_is_shown_as_a_diff_and_undone() {
    let workspace = generated();
    let text = workspace.read(AUTH);
    workspace.write(AUTH, &text.replace("pub struct ResendCode", "pub struct SendAgain"));
    check_fails_and_run_updates(
        &workspace,
        &generated(),
        &["-pub struct SendAgain", "+pub struct ResendCode", "(on disk)", "1 different"],
    );
}

#[test]
fn a_file_that_lost_its_header_is_replaced() {
    let workspace = generated();
    workspace.write(AUTH, "");
    check_fails_and_run_updates(&workspace, &generated(), &["1 different"]);
}

#[test]
fn a_long_difference_is_cut_and_counted() {
    let workspace = generated();
    let more: String = (0..500).map(|number| format!("// {number}\n")).collect();
    workspace.write(AUTH, &(workspace.read(AUTH) + &more));
    let table = "tests/definitions/src/generated/api.rs";
    workspace.write(table, &(workspace.read(table) + "// more\n"));
    let run = workspace.generate(&["--check"]);
    assert!(run.stdout.lines().count() < 220, "{run:#?}");
    run.fails_with(&["more lines of this file", "different: tests/definitions/src/generated/api.rs", "2 different"]);
}

#[test]
fn a_generated_file_that_is_no_longer_made_is_removed_with_its_folder() {
    let workspace = generated();
    let stale = "tl-types/src/generated/api/types/old/deep/mod.rs";
    workspace.write(stale, &format!("{}\n", tl_codegen::HEADER));
    check_fails_and_run_updates(
        &workspace,
        &generated(),
        &["no longer generated: tl-types/src/generated/api/types/old/deep/mod.rs"],
    );
    assert!(!workspace.path("tl-types/src/generated/api/types/old").exists());
}

#[test]
fn a_file_of_somebody_else_stops_the_run() {
    let workspace = generated();
    let mine = "tl-types/src/generated/api/types/mine.rs";
    workspace.write(mine, "pub struct Mine;\n");
    workspace.remove(AUTH);
    let before = workspace.files();
    workspace.generate(&["--check"]).fails_with(&["not generated: tl-types/src/generated/api/types/mine.rs"]);
    workspace
        .generate(&[])
        .fails_with(&["in the way: tl-types/src/generated/api/types/mine.rs", "nothing was written"]);
    assert_eq!(workspace.files(), before);
}

#[test]
fn hidden_files_are_left_alone() {
    let workspace = generated();
    workspace.write("tl-types/src/generated/.DS_Store", "");
    workspace.generate(&["--check"]).succeeds();
    workspace.generate(&[]).succeeds();
    assert_eq!(workspace.read("tl-types/src/generated/.DS_Store"), "");
}

#[test]
fn a_new_schema_changes_only_what_differs() {
    let workspace = generated();
    let schema = API.replace("help.country name:string = help.Country;\n", "").replace("phone_number", "phone");
    workspace.write("schema/api.tl", &schema);
    let report = workspace.generate(&[]).succeeds();
    assert!(report.contains("written: api/functions/auth.rs"), "{report}");
    assert!(report.contains("removed: api/types/help.rs"), "{report}");
    assert!(!report.contains("written: api/types/auth.rs"), "{report}");
    assert!(!report.contains("written: mtproto"), "{report}");
}

#[test]
fn variants_that_become_indirect_are_named_and_listed() {
    let workspace = generated();
    let old = "auth.sentCode phone_code_hash:string = auth.SentCode;";
    let fields: String = (0..40).map(|number| format!(" field{number}:long")).collect();
    workspace.write("schema/api.tl", &API.replace(old, &format!("auth.sentCode{fields} = auth.SentCode;")));
    let report = workspace.generate(&[]).succeeds();
    assert!(report.contains("now indirect: api::enums::auth::SentCode::SentCode"), "{report}");
    let list = "tl-types/src/generated/api/indirect.txt";
    assert!(workspace.read(list).ends_with("\nenums::auth::SentCode::SentCode\n"));
    workspace.write("schema/api.tl", API);
    let report = workspace.generate(&[]).succeeds();
    assert!(report.contains("no longer indirect: api::enums::auth::SentCode::SentCode"), "{report}");
}

#[test]
fn a_schema_with_an_error_changes_nothing() {
    let workspace = generated();
    workspace.write("schema/mtproto.tl", "resPQ nonce:Nonsense = ResPQ;\n");
    workspace.write("schema/api.tl", &API.replace("resendCode", "sendAgain"));
    let before = workspace.files();
    let caret = "resPQ nonce:Nonsense = ResPQ;";
    workspace.generate(&[]).fails_with(&[
        "schema/mtproto.tl:1:13",
        "Nonsense",
        caret,
        "^^^^^^^^",
        "nothing was written",
    ]);
    workspace.generate(&["--check"]).fails_with(&["schema/mtproto.tl:1:13"]);
    assert_eq!(workspace.files(), before);
}

#[test]
fn an_interruption_before_the_first_rename_is_undone() {
    let workspace = generated();
    workspace.write("tl-types/src/generated/api/.xtask-Left", "half a fi");
    let report = workspace.generate(&["--check"]).succeeds();
    assert!(report.contains("left by an interrupted run: "), "{report}");
    workspace.generate(&[]).succeeds();
    assert_eq!(workspace.files(), generated().files());
}

#[test]
fn an_interruption_between_two_renames_is_completed() {
    let workspace = generated();
    let schema = API.replace("help.country name:string = help.Country;\n", "").replace("resendCode", "sendAgain");
    let wanted = fresh();
    wanted.write("schema/api.tl", &schema);
    wanted.generate(&[]).succeeds();
    // Half of the new files are in place, the others are still temporary, and the stale ones are not removed.
    workspace.write("schema/api.tl", &schema);
    workspace.write(AUTH, &wanted.read(AUTH));
    let names = "tl-types/src/generated/api/.xtask-Left";
    workspace.write(names, &wanted.read("tl-types/src/generated/api/names.rs"));
    check_fails_and_run_updates(
        &workspace,
        &wanted,
        &["left by an interrupted run", "no longer generated", "api/names.rs"],
    );
}

#[test]
fn a_schema_that_cannot_be_read_is_another_exit_code() {
    let workspace = generated();
    workspace.remove("schema/api.tl");
    workspace.generate(&[]).exits_with(2, &["cannot read schema/api.tl"]);
}
