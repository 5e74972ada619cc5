//! Values that hold values of their own type: the cycles of a schema, and bytes that follow one.

use crate::variables::Variables;
use crate::{Sampler, VECTOR};
use std::collections::VecDeque;
use tl_parser::schema::{Builtin, Combinator, ConstructorId, Expr, Field, Named, Schema, TypeId, Var};

/// A way in which a value may hold another one of its type: constructors, each with the field that holds the next, and the
/// last with one that holds the first again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cycle {
    steps: Vec<Step>,
}

/// A constructor, and the position of its field that holds the next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Step {
    constructor: ConstructorId,
    field: usize,
}

impl Cycle {
    /// The constructor that it starts with.
    pub fn first(&self) -> ConstructorId {
        self.steps[0].constructor
    }

    fn step(&self, at: usize) -> Step {
        self.steps[at % self.steps.len()]
    }
}

fn is_plain(combinator: &Combinator) -> bool {
    combinator.builtin.is_none() && combinator.params.is_empty()
}

/// The shortest way from a step back to its constructor, breadth first.
fn shortest(schema: &Schema, first: Step) -> Option<Cycle> {
    let mut reached = vec![false; schema.constructors().count()];
    let mut queue = VecDeque::from([vec![first]]);
    while let Some(steps) = queue.pop_front() {
        for next in successors(schema, steps[steps.len() - 1]) {
            if next == first.constructor {
                return Some(Cycle { steps });
            }
            if std::mem::replace(&mut reached[next.index()], true) {
                continue;
            }
            let fields = 0..schema[next].fields.len();
            queue.extend(fields.map(|field| [&steps[..], &[Step { constructor: next, field }]].concat()));
        }
    }
    None
}

/// The constructors whose values the field of a step may hold.
fn successors(schema: &Schema, step: Step) -> impl Iterator<Item = ConstructorId> + '_ {
    let field = &schema[step.constructor].fields[step.field];
    let ty = held(schema, &field.ty);
    ty.into_iter().flat_map(|ty| schema[ty].constructors.iter().copied()).filter(|&id| is_plain(&schema[id]))
}

/// The type that a value of a type holds, through vectors.
fn held(schema: &Schema, expr: &Expr) -> Option<TypeId> {
    let Expr::Named(named) = expr else { return None };
    match schema[named.ty].builtin {
        Some(Builtin::Vector) => held(schema, &named.args[0]),
        Some(_) => None,
        None => Some(named.ty),
    }
}

impl Sampler<'_> {
    /// For every field through which a value can hold another one of its own type, the shortest [`Cycle`] that starts
    /// with it, in the schema's order.
    ///
    /// Types with parameters other than `Vector`, and repetitions, are ignored.
    pub fn cycles(&self) -> Vec<Cycle> {
        let plain = self.schema.constructors().filter(|(_, c)| is_plain(c));
        let steps = plain.flat_map(|(constructor, combinator)| {
            (0..combinator.fields.len()).map(move |field| Step { constructor, field })
        });
        steps.filter_map(|first| shortest(self.schema, first)).collect()
    }

    /// A boxed value that follows a cycle for `steps` constructors, and is as short as possible otherwise: vectors have
    /// one item on the cycle, and none elsewhere.
    pub fn nested(&mut self, cycle: &Cycle, steps: usize) -> Vec<u8> {
        let size = std::mem::replace(&mut self.size, 0);
        self.write_nested(cycle, 0, steps.max(1), true);
        self.size = size;
        std::mem::take(&mut self.out)
    }

    fn write_nested(&mut self, cycle: &Cycle, at: usize, steps: usize, boxed: bool) {
        let schema = self.schema;
        let Step { constructor, field: next } = cycle.step(at);
        let combinator = &schema[constructor];
        if boxed {
            self.write_u32(combinator.id);
        }
        let next = Some(next).filter(|_| at + 1 < steps);
        let masks = masks(&combinator.fields, next);
        let mut variables = Variables::any(0);
        variables.enter();
        for (index, field) in combinator.fields.iter().enumerate() {
            let present = field.condition.is_none_or(|condition| variables.is_present(condition));
            let number = match field.ty {
                Expr::Nat if present && masks[index] != 0 => {
                    self.write_u32(masks[index]);
                    masks[index]
                }
                _ if present && next == Some(index) => {
                    self.write_next(cycle, at + 1, steps, &field.ty);
                    0
                }
                _ if present => self.write_field(&combinator.fields, index, &mut variables),
                _ => 0,
            };
            variables.add(number);
        }
    }

    /// The field on the cycle: the next value of the cycle, within as many vectors as the field has.
    fn write_next(&mut self, cycle: &Cycle, at: usize, steps: usize, ty: &Expr) {
        let Expr::Named(Named { ty, boxed, args }) = ty else { unreachable!("what holds a value is named") };
        if self.schema[*ty].builtin.is_none() {
            return self.write_nested(cycle, at, steps, *boxed);
        }
        if *boxed {
            self.write_u32(VECTOR);
        }
        self.write_u32(1);
        self.write_next(cycle, at, steps, &args[0]);
    }
}

/// For each field, the bits to set so that the field at `wanted` is present.
fn masks(fields: &[Field], mut wanted: Option<usize>) -> Vec<u32> {
    let mut masks = vec![0; fields.len()];
    while let Some(condition) = wanted.and_then(|index| fields[index].condition) {
        let Var::Field { index, .. } = condition.mask else { break };
        masks[index] |= condition.bit.map_or(1, |bit| 1 << bit);
        wanted = Some(index);
    }
    masks
}
