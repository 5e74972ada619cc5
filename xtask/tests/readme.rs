//! The examples of the workspace's README are those of tl-types, where they are compiled and run.

/// The Rust examples of a text.
fn examples(text: &str) -> Vec<&str> {
    text.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

#[test]
fn the_examples_are_those_of_tl_types() {
    let found = examples(include_str!("../../README.md"));
    assert!(!found.is_empty());
    assert_eq!(found, examples(include_str!("../../tl-types/README.md")));
}
