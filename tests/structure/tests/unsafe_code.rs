//! `unsafe` is denied everywhere, and the files that allow it to themselves are these.

use std::fs;
use std::path::{Path, PathBuf};

/// Each with the most lines that it may have.
const ALLOWED: [(&str, usize); 2] = [("benches/src/allocator.rs", 110), ("tl-types/src/writer/store.rs", 150)];

#[test]
fn few_files_allow_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut sources = Vec::new();
    let folders = ["tl-parser", "tl-codegen", "tl-types", "xtask", "benches", "tests", "examples"];
    folders.iter().for_each(|folder| find(&root.join(folder), &mut sources));
    assert!(sources.len() > 100, "the sources are found");
    let mut allowing: Vec<String> = Vec::new();
    for path in sources {
        let text = fs::read_to_string(&path).expect("a source is text");
        let allows = |line: &str| ["expect", "allow"].iter().any(|how| line.contains(&format!("{how}(unsafe_code")));
        if text.lines().any(|line| line.trim_start().starts_with('#') && allows(line)) {
            allowing.push(path.strip_prefix(&root).expect("it is below").display().to_string());
        }
    }
    allowing.sort();
    assert_eq!(allowing, ALLOWED.map(|(path, _)| path));
    for (path, most) in ALLOWED {
        let lines = fs::read_to_string(root.join(path)).expect("it is there").lines().count();
        assert!(lines <= most, "{path} has {lines} lines, more than {most}");
    }
}

/// The Rust files of a folder, but for what was built.
fn find(folder: &Path, sources: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() && !entry.ends_with("target") {
            find(&entry, sources);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            sources.push(entry);
        }
    }
}
