//! The schemas, each with the tables of what was generated from it.

use std::collections::BTreeMap;
use tl_definitions::{API, Definition, Group, Layout, MTPROTO, Tables};
use tl_parser::schema::{Combinator, Schema};
use tl_sample::Sampler;

/// `help.getConfig`, the call within every generic function.
const GET_CONFIG: [u8; 4] = 0xc4f9_186b_u32.to_le_bytes();

/// A schema, and what was generated from it.
pub(crate) struct Known {
    pub(crate) schema: Schema,
    pub(crate) types: &'static [Layout],
    pub(crate) groups: &'static [Group],
    by_name: BTreeMap<&'static str, Vec<&'static Definition>>,
}

/// Both schemas.
pub(crate) fn all() -> [Known; 2] {
    [api(), mtproto()]
}

/// Telegram's API.
pub(crate) fn api() -> Known {
    Known::new(&API)
}

/// The protocol below it.
pub(crate) fn mtproto() -> Known {
    Known::new(&MTPROTO)
}

impl Known {
    fn new(tables: &Tables) -> Self {
        let (schema, _) = tl_parser::read_schema(tables.schema).expect("the schema has no errors");
        let mut by_name: BTreeMap<&str, Vec<&Definition>> = BTreeMap::new();
        for definition in tables.definitions {
            by_name.entry(definition.name).or_default().push(definition);
        }
        Self { schema, types: tables.types, groups: tables.groups, by_name }
    }

    /// What decodes a constructor or function: its struct, its enum, or both.
    pub(crate) fn definitions(&self, name: &str) -> &[&'static Definition] {
        &self.by_name[name]
    }

    /// What makes random values.
    pub(crate) fn sampler(&self, seed: u64) -> Sampler<'_> {
        Sampler::new(&self.schema, seed).call(&GET_CONFIG)
    }

    /// Calls `check` with so many random values of every constructor and function, for each definition that decodes it.
    /// Returns the number of constructors and functions.
    pub(crate) fn each_value(
        &self,
        sampler: Sampler<'_>,
        values_each: usize,
        mut check: impl FnMut(&'static Definition, &[u8]),
    ) -> usize {
        self.each(sampler, |definitions, value| {
            for bytes in std::iter::repeat_with(value).take(values_each) {
                definitions.iter().for_each(|definition| check(definition, &bytes));
            }
        })
    }

    /// Calls `check` for every constructor and function, with what decodes it and what makes values of it. Returns their
    /// number.
    pub(crate) fn each(
        &self,
        mut sampler: Sampler<'_>,
        mut check: impl FnMut(&[&'static Definition], &mut dyn FnMut() -> Vec<u8>),
    ) -> usize {
        let is_generated = |combinator: &Combinator| combinator.builtin.is_none();
        let mut count = 0;
        for (id, source) in self.schema.constructors().filter(|(_, source)| is_generated(source)) {
            check(self.definitions(&source.name.to_string()), &mut || sampler.constructor(id));
            count += 1;
        }
        for (id, source) in self.schema.functions() {
            check(self.definitions(&source.name.to_string()), &mut || sampler.function(id));
            count += 1;
        }
        count
    }
}
