//! How much of a schema is documented.

use super::model::{Kind, Plan};
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
    /// Functions with docs.
    pub methods: Count,
    /// Parameters of functions with docs.
    pub parameters: Count,
    /// Constructors with docs.
    pub constructors: Count,
    /// Types with docs.
    pub types: Count,
    /// Fields of constructors with docs.
    pub fields: Count,
    /// Errors with a meaning.
    pub errors: Count,
    /// Methods for which it is recorded who may call them.
    pub callers: Count,
    /// Methods with errors of their own.
    pub methods_with_errors: Count,
    /// Everything that has no docs: the TL name of a definition or the name of an error, or a definition and, after a
    /// space, its parameter or field.
    pub undocumented: Vec<String>,
}

impl Coverage {
    /// Every count under its name.
    #[must_use]
    pub fn counts(&self) -> [(&'static str, Count); 8] {
        [
            ("methods", self.methods),
            ("parameters", self.parameters),
            ("constructors", self.constructors),
            ("types", self.types),
            ("fields", self.fields),
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
    let mut coverage = Coverage::default();
    coverage.structs(plan);
    coverage.units_and_types(plan);
    coverage.errors(plan);
    coverage.facts(plan);
    coverage
}

impl Coverage {
    /// Functions and constructors with fields, and what is in both.
    fn structs(&mut self, plan: &Plan<'_>) {
        let Self { methods, parameters, constructors, fields, undocumented, .. } = self;
        for item in &plan.structs {
            let is_function = item.place.kind == Kind::Functions;
            let (count, params) =
                if is_function { (&mut *methods, &mut *parameters) } else { (&mut *constructors, &mut *fields) };
            let name = item.tl_name();
            count.add(plan.config.docs.about(&name).is_some(), &name, undocumented);
            for param in item.fields().map(|field| field.source.name.as_deref().unwrap_or_default()) {
                let is_documented = plan.config.docs.param(&name, param).is_some();
                params.add(is_documented, &format!("{name} {param}"), undocumented);
            }
        }
    }

    /// Constructors without fields, and types.
    fn units_and_types(&mut self, plan: &Plan<'_>) {
        let Self { constructors, types, undocumented, .. } = self;
        let units = plan.enums.iter().flat_map(|item| item.units()).map(|variant| variant.tl_name());
        for name in units {
            constructors.add(plan.config.docs.about(&name).is_some(), &name, undocumented);
        }
        let aliases = plan.aliases.iter().map(|alias| alias.source.name.to_string());
        for name in plan.enums.iter().map(|item| item.tl_name()).chain(aliases) {
            types.add(plan.config.docs.about(&name).is_some(), &name, undocumented);
        }
    }

    fn errors(&mut self, plan: &Plan<'_>) {
        for name in plan.config.method_info.errors.keys() {
            let is_documented = plan.config.docs.errors.contains_key(name);
            self.errors.add(is_documented, name, &mut self.undocumented);
        }
    }

    /// What is known about methods besides their docs.
    fn facts(&mut self, plan: &Plan<'_>) {
        for (_, function) in plan.functions() {
            let info = plan.config.method_info.methods.get(&function.tl_name());
            self.callers += info.is_some_and(|info| info.callers.is_some());
            self.methods_with_errors += info.is_some_and(|info| !info.errors.is_empty());
        }
    }
}

impl Count {
    fn add(&mut self, is_documented: bool, name: &str, undocumented: &mut Vec<String>) {
        *self += is_documented;
        undocumented.extend((!is_documented).then(|| name.to_owned()));
    }
}
