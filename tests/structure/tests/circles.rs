//! No modules of a crate of this workspace import each other in a circle.

use std::fs;
use std::path::{Path, PathBuf};
use tl_structure::Crate;

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The circles of a crate, each with the imports that close it.
fn circles(member: &str) -> Vec<String> {
    let source = Crate::read(&root().join(member).join("src")).expect("the sources can be read");
    let shown = |circle: Vec<String>| {
        let imports = source.imports_within(&circle).join("\n    ");
        format!("{member}: these import each other: {circle:?}\n    {imports}")
    };
    source.circles().into_iter().map(shown).collect()
}

#[test]
fn no_crate_has_a_circle() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the workspace has a manifest");
    let manifest: toml::Table = manifest.parse().expect("a manifest is TOML");
    let members = manifest["workspace"]["members"].as_array().expect("a list of members");
    let members: Vec<&str> = members.iter().map(|member| member.as_str().expect("a path")).collect();
    let circles: Vec<String> = members.iter().flat_map(|member| circles(member)).collect();
    assert!(circles.is_empty(), "\n{}", circles.join("\n"));
}

/// Each row: the files of a crate, and its circles.
#[test]
fn circles_are_found() {
    type Row = (&'static [(&'static str, &'static str)], &'static [&'static [&'static str]]);
    let rows: &[Row] = &[
        (&[("a", "use crate::b::B;"), ("b", "struct B;")], &[]),
        (&[("a", "use crate::b;"), ("b", "use super::a::A;")], &[&["a", "b"]]),
        (&[("a", "fn f() { crate::b::f() }"), ("b", "use crate::{a::{self, A}, c};")], &[&["a", "b"]]),
        (&[("a", "use crate::b;"), ("b", "use crate::c;"), ("c", "use crate::a as z;")], &[&["a", "b", "c"]]),
        // Through what the root re-exports, or imports for its own use
        (&[("lib", "pub use {a::A, b::*}; use b::B;"), ("a", "use crate::B;"), ("b", "use crate::A;")], &[&["a", "b"]]),
        (&[("lib", "pub use a::A as B;"), ("a", "use crate::b;"), ("b", "use crate::B;")], &[&["a", "b"]]),
        // Inside a folder
        (&[("a/mod", ""), ("a/x", "use super::y::Y;"), ("a/y", "use crate::a::x::X;")], &[&["a::x", "a::y"]]),
        // Between folders, though not between files
        (
            &[("a", ""), ("b", ""), ("a/x", "use crate::b;"), ("b/y", "use crate::a::y::Y;"), ("a/y", "")],
            &[&["a", "b"]],
        ),
        // A parent and its child are one
        (&[("a", "use x::X;"), ("a/x", "use super::A;")], &[]),
        // In an inline module
        (&[("a", "mod t { use super::super::b; }"), ("b", "use crate::a;")], &[&["a", "b"]]),
        // In code that is quoted, for another crate
        (&[("a", "fn f() { quote! { crate::b::B } }"), ("b", "use crate::a;")], &[]),
    ];
    for (files, expected) in rows {
        let files = files.iter().map(|(path, text)| (path.split('/').map(str::to_owned).collect(), (*text).to_owned()));
        let files: Vec<_> = files.collect();
        assert_eq!(Crate::new(files.clone()).circles(), *expected, "{files:?}");
    }
}
