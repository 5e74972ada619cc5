//! How much of a schema is documented.

use super::model::{Plan, Struct};
use std::ops::AddAssign;

/// How many things there are, and how many of them are documented.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Count {
    /// Those that are documented.
    pub documented: usize,
    /// All.
    pub all: usize,
}

/// How much of a schema the docs and the method info of a configuration describe.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Coverage {
    /// Types, constructors and functions with docs.
    pub definitions: Count,
    /// Fields and parameters with docs.
    pub params: Count,
    /// Errors with a meaning.
    pub errors: Count,
    /// Methods for which it is recorded who may call them.
    pub callers: Count,
    /// Methods with errors of their own.
    pub methods_with_errors: Count,
}

impl Coverage {
    /// Every count under its name.
    #[must_use]
    pub fn counts(&self) -> [(&'static str, Count); 5] {
        [
            ("definitions", self.definitions),
            ("params", self.params),
            ("errors", self.errors),
            ("callers", self.callers),
            ("methods_with_errors", self.methods_with_errors),
        ]
    }
}

impl AddAssign<bool> for Count {
    fn add_assign(&mut self, is_documented: bool) {
        self.all += 1;
        self.documented += usize::from(is_documented);
    }
}

/// Counts what is documented.
pub(crate) fn coverage(plan: &Plan<'_>) -> Coverage {
    let config = plan.config;
    let mut coverage = Coverage::default();
    for name in names(plan) {
        coverage.definitions += config.docs.about(&name).is_some();
    }
    for item in &plan.structs {
        params(plan, item, &mut coverage.params);
    }
    for name in config.method_info.errors.keys() {
        coverage.errors += config.docs.errors.contains_key(name);
    }
    for (_, function) in plan.functions() {
        let info = config.method_info.method(&function.tl_name());
        coverage.callers += info.is_some_and(|info| info.callers.is_some());
        coverage.methods_with_errors += info.is_some_and(|info| !info.errors.is_empty());
    }
    coverage
}

/// The TL names of everything that has a page, or a place on one.
fn names(plan: &Plan<'_>) -> impl Iterator<Item = String> {
    let structs = plan.structs.iter().map(Struct::tl_name);
    let enums = plan.enums.iter().map(|item| item.tl_name());
    let aliases = plan.aliases.iter().map(|alias| alias.source.name.to_string());
    let units = plan.enums.iter().flat_map(|item| item.units()).map(|variant| variant.tl_name());
    structs.chain(enums).chain(aliases).chain(units)
}

fn params(plan: &Plan<'_>, item: &Struct<'_>, count: &mut Count) {
    let name = item.tl_name();
    for param in item.fields().map(|field| field.source.name.as_deref().unwrap_or_default()) {
        *count += plan.config.docs.param(&name, param).is_some();
    }
}
