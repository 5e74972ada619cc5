//! The schemas of a workspace: `codegen` and `codegen --check`.

use crate::support::{Folder, Run};
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
struct Workspace(Folder);

impl Workspace {
    fn new() -> Self {
        Self(Folder::with(&[("schema/api.tl", API), ("schema/mtproto.tl", MTPROTO)]))
    }

    /// One whose files are generated.
    fn generated() -> Self {
        let workspace = Self::new();
        workspace.run(&[]).succeeds();
        workspace
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.0.codegen(&[&["--root", "."], arguments].concat())
    }

    /// Asserts that `--check` fails, prints these texts and changes nothing, and that a run then makes the wanted files.
    #[track_caller]
    fn check_fails_and_run_updates(&self, wanted: &Workspace, texts: &[&str]) {
        let before = self.0.files();
        self.run(&["--check"]).fails_with(texts);
        assert_eq!(self.0.files(), before, "--check wrote something");
        self.run(&[]).succeeds();
        assert_eq!(self.0.files(), wanted.0.files());
        self.run(&["--check"]).succeeds();
    }
}

#[test]
fn a_fresh_run_writes_modules_and_tables_and_says_what_it_did() {
    let workspace = Workspace::new();
    let report = workspace.run(&[]).succeeds();
    assert!(report.contains("schema/api.tl: layer 7, 6 definitions read, 4 emitted, 2 skipped"), "{report}");
    assert!(report.contains("skipped: boolFalse, boolTrue ("), "{report}");
    assert!(report.contains("schema/mtproto.tl: 2 definitions read, 2 emitted, 0 skipped"), "{report}");
    assert!(report.contains("written: api/functions/auth.rs"), "{report}");
    let files = workspace.0.files();
    for file in [AUTH, "tl-types/src/generated/mtproto/mod.rs", "tests/definitions/src/generated/mtproto.rs"] {
        assert!(files[file].starts_with(tl_codegen::HEADER), "{file}");
    }
    assert!(!files.keys().any(|file| file.contains("/.")), "a staging folder is left");
}

#[test]
fn a_second_run_writes_nothing() {
    let workspace = Workspace::generated();
    let time = || fs::metadata(workspace.0.path(AUTH)).and_then(|file| file.modified()).expect("the file has a time");
    let (files, before) = (workspace.0.files(), time());
    let report = workspace.run(&[]).succeeds();
    assert!(report.contains("tl-types/src/generated: 0 files written, 0 removed"), "{report}");
    assert_eq!((workspace.0.files(), time()), (files, before));
    workspace.run(&["--check"]).succeeds();
}

#[test]
fn two_runs_make_the_same_bytes() {
    assert_eq!(Workspace::generated().0.files(), Workspace::generated().0.files());
}

#[test]
fn a_deleted_file_is_found_and_restored() {
    let workspace = Workspace::generated();
    workspace.0.remove(AUTH);
    workspace.check_fails_and_run_updates(
        &Workspace::generated(),
        &["missing: tl-types/src/generated/api/functions/auth.rs", "1 missing", "run: cargo xtask codegen"],
    );
}

#[test]
fn a_deleted_tree_is_restored() {
    let workspace = Workspace::generated();
    fs::remove_dir_all(workspace.0.path("tl-types/src/generated")).expect("the tree is there");
    workspace.check_fails_and_run_updates(&Workspace::generated(), &["missing: tl-types/src/generated/api/mod.rs"]);
}

#[test]
fn an_edit_is_shown_as_a_diff_and_undone() {
    let workspace = Workspace::generated();
    let text = workspace.0.read(AUTH);
    workspace.0.write(AUTH, &text.replace("pub struct ResendCode", "pub struct SendAgain"));
    workspace.check_fails_and_run_updates(
        &Workspace::generated(),
        &["-pub struct SendAgain", "+pub struct ResendCode", "(on disk)", "1 different"],
    );
}

#[test]
fn a_file_that_lost_its_header_is_replaced() {
    let workspace = Workspace::generated();
    workspace.0.write(AUTH, "");
    workspace.check_fails_and_run_updates(&Workspace::generated(), &["1 different"]);
}

#[test]
fn a_long_difference_is_cut_and_counted() {
    let workspace = Workspace::generated();
    let more: String = (0..500).map(|number| format!("// {number}\n")).collect();
    workspace.0.write(AUTH, &(workspace.0.read(AUTH) + &more));
    let table = "tests/definitions/src/generated/api.rs";
    workspace.0.write(table, &(workspace.0.read(table) + "// more\n"));
    let run = workspace.run(&["--check"]);
    assert!(run.stdout.lines().count() < 220, "{run:#?}");
    run.fails_with(&["more lines of this file", "different: tests/definitions/src/generated/api.rs", "2 different"]);
}

#[test]
fn a_generated_file_that_is_no_longer_made_is_removed_with_its_folder() {
    let workspace = Workspace::generated();
    let stale = "tl-types/src/generated/api/types/old/deep/mod.rs";
    workspace.0.write(stale, &format!("{}\n", tl_codegen::HEADER));
    workspace.check_fails_and_run_updates(
        &Workspace::generated(),
        &["no longer generated: tl-types/src/generated/api/types/old/deep/mod.rs"],
    );
    assert!(!workspace.0.path("tl-types/src/generated/api/types/old").exists());
}

#[test]
fn a_file_of_somebody_else_stops_the_run() {
    let workspace = Workspace::generated();
    let mine = "tl-types/src/generated/api/types/mine.rs";
    workspace.0.write(mine, "pub struct Mine;\n");
    workspace.0.remove(AUTH);
    let before = workspace.0.files();
    workspace.run(&["--check"]).fails_with(&["not generated: tl-types/src/generated/api/types/mine.rs"]);
    workspace.run(&[]).fails_with(&["in the way: tl-types/src/generated/api/types/mine.rs", "nothing was written"]);
    assert_eq!(workspace.0.files(), before);
}

#[test]
fn hidden_files_are_left_alone() {
    let workspace = Workspace::generated();
    workspace.0.write("tl-types/src/generated/.DS_Store", "");
    workspace.run(&["--check"]).succeeds();
    workspace.run(&[]).succeeds();
    assert_eq!(workspace.0.read("tl-types/src/generated/.DS_Store"), "");
}

#[test]
fn a_new_schema_changes_only_what_differs() {
    let workspace = Workspace::generated();
    let schema = API.replace("help.country name:string = help.Country;\n", "").replace("phone_number", "phone");
    workspace.0.write("schema/api.tl", &schema);
    let report = workspace.run(&[]).succeeds();
    assert!(report.contains("written: api/functions/auth.rs"), "{report}");
    assert!(report.contains("removed: api/types/help.rs"), "{report}");
    assert!(!report.contains("written: api/types/auth.rs"), "{report}");
    assert!(!report.contains("written: mtproto"), "{report}");
}

#[test]
fn variants_that_become_indirect_are_named_and_listed() {
    let workspace = Workspace::generated();
    let old = "auth.sentCode phone_code_hash:string = auth.SentCode;";
    let fields: String = (0..40).map(|number| format!(" field{number}:long")).collect();
    workspace.0.write("schema/api.tl", &API.replace(old, &format!("auth.sentCode{fields} = auth.SentCode;")));
    let report = workspace.run(&[]).succeeds();
    assert!(report.contains("now indirect: api::enums::auth::SentCode::SentCode"), "{report}");
    let list = "tl-types/src/generated/api/indirect.txt";
    assert!(workspace.0.read(list).ends_with("\nenums::auth::SentCode::SentCode\n"));
    workspace.0.write("schema/api.tl", API);
    let report = workspace.run(&[]).succeeds();
    assert!(report.contains("no longer indirect: api::enums::auth::SentCode::SentCode"), "{report}");
}

#[test]
fn a_schema_with_an_error_changes_nothing() {
    let workspace = Workspace::generated();
    workspace.0.write("schema/mtproto.tl", "resPQ nonce:Nonsense = ResPQ;\n");
    workspace.0.write("schema/api.tl", &API.replace("resendCode", "sendAgain"));
    let before = workspace.0.files();
    let caret = "resPQ nonce:Nonsense = ResPQ;";
    workspace.run(&[]).fails_with(&["schema/mtproto.tl:1:13", "Nonsense", caret, "^^^^^^^^", "nothing was written"]);
    workspace.run(&["--check"]).fails_with(&["schema/mtproto.tl:1:13"]);
    assert_eq!(workspace.0.files(), before);
}

#[test]
fn an_interruption_before_the_first_rename_is_undone() {
    let workspace = Workspace::generated();
    workspace.0.write("tl-types/src/generated/api/.xtask-Left", "half a fi");
    let report = workspace.run(&["--check"]).succeeds();
    assert!(report.contains("left by an interrupted run: "), "{report}");
    workspace.run(&[]).succeeds();
    assert_eq!(workspace.0.files(), Workspace::generated().0.files());
}

#[test]
fn an_interruption_between_two_renames_is_completed() {
    let workspace = Workspace::generated();
    let schema = API.replace("help.country name:string = help.Country;\n", "").replace("resendCode", "sendAgain");
    let wanted = Workspace::new();
    wanted.0.write("schema/api.tl", &schema);
    wanted.run(&[]).succeeds();
    // Half of the new files are in place, the others are still temporary, and the stale ones are not removed.
    workspace.0.write("schema/api.tl", &schema);
    workspace.0.write(AUTH, &wanted.0.read(AUTH));
    let names = "tl-types/src/generated/api/.xtask-Left";
    workspace.0.write(names, &wanted.0.read("tl-types/src/generated/api/names.rs"));
    workspace
        .check_fails_and_run_updates(&wanted, &["left by an interrupted run", "no longer generated", "api/names.rs"]);
}

#[test]
fn a_schema_that_cannot_be_read_is_another_exit_code() {
    let workspace = Workspace::generated();
    workspace.0.remove("schema/api.tl");
    workspace.run(&[]).exits_with(2, &["cannot read schema/api.tl"]);
}
