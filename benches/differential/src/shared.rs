//! What two layers share, and random values of it.

use crate::ours::Side;
use crate::scripted::Peer;
use std::collections::HashSet;
use tl_parser::sample::Sampler;
use tl_parser::schema::{Combinator, Expr, Field, IdRule, Schema};

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
    let mut sampler = Sampler::new(schema, IdRule::Telegram, 0x5eed).call(&GET_CONFIG);
    let mut samples = Vec::new();
    let mut add = |source: &Combinator, value: &mut dyn FnMut() -> Vec<u8>| {
        let (id, name) = (source.id(IdRule::Telegram), source.name.to_string());
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
    let is_known = |source: &Combinator| peer.known.contains(&source.id(IdRule::Telegram));
    let is_shared =
        |source: &Combinator| source.builtin.is_some() || is_known(source) && theirs.contains(source.text.as_str());
    let mut constructors: Vec<bool> = schema.constructors().map(|(_, source)| is_shared(source)).collect();
    loop {
        let known = |source: &Combinator| source.fields.iter().all(|field| has_value(&schema, &constructors, field));
        let next: Vec<bool> =
            schema.constructors().map(|(id, source)| constructors[id.index()] && known(source)).collect();
        if next == constructors {
            break;
        }
        constructors = next;
    }
    let known = |source: &Combinator| {
        is_shared(source) && source.fields.iter().all(|field| has_value(&schema, &constructors, field))
    };
    let kept = schema.constructors().filter(|(id, _)| constructors[id.index()]).map(|(_, source)| source.text.as_str());
    let functions = schema.functions().filter(|(_, source)| known(source)).map(|(_, source)| call(source));
    parse(&format!(
        "{}\n---functions---\n{}",
        lines(kept),
        lines(functions.collect::<Vec<_>>().iter().map(String::as_str))
    ))
}

/// The function, answering what every schema has: its answer need not be shared.
fn call(source: &Combinator) -> String {
    let text = source.text.trim_end_matches(';');
    let (fields, _) = text.rsplit_once('=').expect("every declaration has a result");
    if source.params.is_empty() { format!("{fields}= Bool;") } else { source.text.clone() }
}

fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.collect::<Vec<_>>().join("\n")
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

/// Whether a constructor that is left makes the type of a field.
fn has_value(schema: &Schema, constructors: &[bool], field: &Field) -> bool {
    is_made(schema, constructors, &field.ty)
}

fn is_made(schema: &Schema, constructors: &[bool], ty: &Expr) -> bool {
    let Expr::Named(named) = ty else { return true };
    let ty = &schema[named.ty];
    let made = ty.builtin.is_some() || ty.constructors.iter().any(|id| constructors[id.index()]);
    made && named.args.iter().all(|arg| is_made(schema, constructors, arg))
}
