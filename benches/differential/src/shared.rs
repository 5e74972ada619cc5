//! What two layers share, and random values of it.

use crate::ours::Side;
use crate::scripted::Peer;
use std::collections::HashSet;
use tl_parser::schema::{Combinator, ConstructorId, Expr, Schema};
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

/// All of a schema.
pub(crate) fn whole(side: &Side) -> Schema {
    parse(side.text)
}

/// The definitions that stand word for word in the peer's schema, too, and that it can decode, as far as they need no others.
pub(crate) fn between(side: &Side, peer: &Peer) -> Schema {
    let schema = parse(side.text);
    let theirs: HashSet<&str> = peer.schema.lines().map(str::trim).collect();
    let is_known = |source: &Combinator| peer.known.contains(&source.id);
    let is_shared = |source: &Combinator| is_known(source) && theirs.contains(source.text.as_str());
    let made = made(&schema, &is_shared);
    let constructors = schema.constructors().filter(|(id, _)| made[id.index()]).map(|(_, source)| source.text.clone());
    let functions = schema.functions().map(|(_, source)| source);
    let functions = functions.filter(|source| is_shared(source) && can_be_made(&schema, &made, source)).map(call);
    let lines: Vec<String> = constructors.chain(["---functions---".to_owned()]).chain(functions).collect();
    parse(&lines.join("\n"))
}

/// Which of the constructors that are shared hold nothing but what such constructors make.
fn made(schema: &Schema, is_shared: &dyn Fn(&Combinator) -> bool) -> Vec<bool> {
    let is_there = |source: &Combinator| source.builtin.is_some() || is_shared(source);
    let mut made: Vec<bool> = schema.constructors().map(|(_, source)| is_there(source)).collect();
    loop {
        let still = |(id, source): (ConstructorId, &_)| made[id.index()] && can_be_made(schema, &made, source);
        let next: Vec<bool> = schema.constructors().map(still).collect();
        if next == made {
            return made;
        }
        made = next;
    }
}

fn can_be_made(schema: &Schema, made: &[bool], source: &Combinator) -> bool {
    source.fields.iter().all(|field| is_made(schema, made, &field.ty))
}

/// Whether one of the constructors left makes a value of the type.
fn is_made(schema: &Schema, made: &[bool], ty: &Expr) -> bool {
    let Expr::Named(named) = ty else { return true };
    let ty = &schema[named.ty];
    let is_inhabited = ty.builtin.is_some() || ty.constructors.iter().any(|id| made[id.index()]);
    is_inhabited && named.args.iter().all(|arg| is_made(schema, made, arg))
}

/// The function, answering what every schema has: its own answer need not be shared.
fn call(source: &Combinator) -> String {
    match source.text.rsplit_once('=') {
        Some((fields, _)) if source.params.is_empty() => format!("{fields}= Bool;"),
        _ => source.text.clone(),
    }
}

fn parse(text: &str) -> Schema {
    match tl_parser::read_schema(text) {
        Ok((schema, _)) => schema,
        Err(diagnostics) => {
            let messages: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
            panic!("the schema is not sound: {messages:?}")
        }
    }
}
