//! Random values of a schema.

use tl_parser::schema::{Combinator, Schema};
use tl_sample::Sampler;

/// `help.getConfig`, the call within every generic function.
const GET_CONFIG: [u8; 4] = 0xc4f9_186b_u32.to_le_bytes();

/// A boxed value.
pub(crate) struct Sample {
    /// The id of the constructor or function.
    pub(crate) id: u32,
    /// Its TL name.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// Random values of every constructor and function of a schema.
pub(crate) fn samples(schema: &Schema, values_each: usize) -> Vec<Sample> {
    let mut sampler = Sampler::new(schema, 0x5eed).call(&GET_CONFIG);
    let mut samples = Vec::new();
    let mut add = |source: &Combinator, value: &mut dyn FnMut() -> Vec<u8>| {
        let (id, name) = (source.id, source.name.to_string());
        samples.extend((0..values_each).map(|_| Sample { id, name: name.clone(), bytes: value() }));
    };
    for (id, source) in schema.constructors().filter(|(_, source)| source.builtin.is_none()) {
        add(source, &mut || sampler.constructor(id));
    }
    for (id, source) in schema.functions() {
        add(source, &mut || sampler.function(id));
    }
    samples
}
