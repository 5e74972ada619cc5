//! The values in the examples of functions.

use std::collections::BTreeMap;

/// What an example shows for a field, so that it reads like a real call.
///
/// A key is the TL name of a field, such as `limit`, or that of a definition and its field, such as `upload.getFile limit`, which
/// counts first. What has no entry gets a value of its type.
#[derive(Clone, Debug, Default)]
pub struct ExampleValues {
    /// For integers.
    pub numbers: BTreeMap<String, i64>,
    /// For floating-point numbers.
    pub decimals: BTreeMap<String, f64>,
    /// For strings, and for bytes.
    pub texts: BTreeMap<String, String>,
    /// The constructors to show. A key is the TL name of a type, or that of a definition and its field.
    pub constructors: BTreeMap<String, String>,
}

impl ExampleValues {
    pub(crate) fn number(&self, owner: &str, field: &str) -> Option<i64> {
        find(&self.numbers, owner, field, field).copied()
    }

    pub(crate) fn decimal(&self, owner: &str, field: &str) -> Option<f64> {
        find(&self.decimals, owner, field, field).copied()
    }

    pub(crate) fn text(&self, owner: &str, field: &str) -> Option<&str> {
        find(&self.texts, owner, field, field).map(String::as_str)
    }

    pub(crate) fn constructor(&self, owner: &str, field: &str, ty: &str) -> Option<&str> {
        find(&self.constructors, owner, field, ty).map(String::as_str)
    }
}

/// The entry of the field of the definition, else that of the general key.
fn find<'a, T>(table: &'a BTreeMap<String, T>, owner: &str, field: &str, general: &str) -> Option<&'a T> {
    table.get(&format!("{owner} {field}")).or_else(|| table.get(general))
}
