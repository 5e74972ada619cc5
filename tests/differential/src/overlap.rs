//! What two layers have in common.

use crate::ours;
use crate::peer::Peer;
use std::collections::HashSet;
use tl_definitions::Tables;
use tl_parser::schema::{Combinator, ConstructorId, Expr, Schema};

/// The definitions that the peer's schema has word for word and that the peer can decode, without those that need others.
pub(crate) fn schema(tables: &Tables, peer: &Peer) -> Schema {
    let schema = ours::schema(tables.schema);
    let theirs: HashSet<&str> = peer.schema.lines().map(str::trim).collect();
    let is_known = |source: &Combinator| peer.known.contains(&source.id);
    let is_shared = |source: &Combinator| is_known(source) && theirs.contains(source.text.as_str());
    let made = made(&schema, &is_shared);
    let constructors = schema.constructors().filter(|(id, _)| made[id.index()]).map(|(_, source)| source.text.clone());
    let functions = schema.functions().map(|(_, source)| source);
    let functions = functions.filter(|source| is_shared(source) && can_be_made(&schema, &made, source)).map(call);
    let lines: Vec<String> = constructors.chain(["---functions---".to_owned()]).chain(functions).collect();
    ours::schema(&lines.join("\n"))
}

/// Which of the shared constructors need nothing but shared constructors.
fn made(schema: &Schema, is_shared: &dyn Fn(&Combinator) -> bool) -> Vec<bool> {
    let is_candidate = |source: &Combinator| source.builtin.is_some() || is_shared(source);
    let mut made: Vec<bool> = schema.constructors().map(|(_, source)| is_candidate(source)).collect();
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

/// Whether one of these constructors makes a value of the type.
fn is_made(schema: &Schema, made: &[bool], ty: &Expr) -> bool {
    let Expr::Named(named) = ty else { return true };
    let ty = &schema[named.ty];
    let is_inhabited = ty.builtin.is_some() || ty.constructors.iter().any(|id| made[id.index()]);
    is_inhabited && named.args.iter().all(|arg| is_made(schema, made, arg))
}

/// The function with a result that every schema has: its own result need not be shared.
fn call(source: &Combinator) -> String {
    match source.text.rsplit_once('=') {
        Some((fields, _)) if source.params.is_empty() => format!("{fields}= Bool;"),
        _ => source.text.clone(),
    }
}
