//! The numbers that follow from the other fields: masks from which fields are there, counts from how many items are.

use crate::schema::{Condition, Count, Expr, Field, Repeat, Var};

/// What is known about a field that is to be written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Given {
    /// Whether it is there.
    pub(super) is_present: bool,
    /// Its number, if it is a `#` that is there.
    pub(super) number: Option<u32>,
    /// How many items it has, if it is a repetition that is there.
    pub(super) items: Option<u32>,
}

/// The number in each `#` field, and 0 for the others; `None` for one that nothing says. Bits of fields that are there are
/// added to a mask that is given.
pub(super) fn numbers(fields: &[Field], mut given: Vec<Given>) -> Vec<Option<u32>> {
    let mut numbers = vec![Some(0); fields.len()];
    // The later before the earlier, which may say whether the later is there.
    for index in (0..fields.len()).rev().filter(|&index| fields[index].ty == Expr::Nat) {
        let number = number(fields, &given, index);
        given[index].is_present |= number.is_some_and(|number| number != 0);
        numbers[index] = number;
    }
    numbers
}

fn number(fields: &[Field], given: &[Given], index: usize) -> Option<u32> {
    let bits = bits(fields, given, index);
    let count = fields.iter().zip(given).find_map(|(field, given)| count(field, index, given.items?));
    match (given[index].number, bits, count) {
        (Some(number), bits, _) => Some(number | bits.unwrap_or(0)),
        (None, Some(bits), _) => Some(bits),
        (None, None, Some(count)) => Some(count),
        (None, None, None) if fields[index].condition.is_some() || is_called_mask(&fields[index]) => Some(0),
        (None, None, None) => None,
    }
}

/// The bits of the fields that are there; `None` if it is no mask. Where a condition names no bit, any will do: one that is
/// given is kept as it is.
fn bits(fields: &[Field], given: &[Given], mask: usize) -> Option<u32> {
    let on_mask = |condition: &Condition| condition.mask == Var::Field { depth: 0, index: mask };
    let conditions = fields.iter().zip(given).filter_map(|(field, given)| Some((field.condition?, given)));
    let has_bits = given[mask].number.is_some_and(|number| number != 0);
    let mut bits = None;
    for (condition, given) in conditions.filter(|(condition, _)| on_mask(condition)) {
        let bit = match condition.bit {
            _ if !given.is_present => 0,
            None if has_bits => 0,
            bit => 1 << bit.unwrap_or(0),
        };
        bits = Some(bits.unwrap_or(0) | bit);
    }
    bits
}

/// The number that makes a repetition have so many items, if the number at `index` counts them.
fn count(field: &Field, index: usize, items: u32) -> Option<u32> {
    let Expr::Repeat(Repeat { count, .. }) = &field.ty else { return None };
    match *count {
        Count::Var(Var::Field { depth: 0, index: counter }) if counter == index => Some(items),
        Count::Sum(Var::Field { depth: 0, index: counter }, more) if counter == index => items.checked_sub(more),
        _ => None,
    }
}

/// Whether a `#` is a mask by its name, though no condition names it.
fn is_called_mask(field: &Field) -> bool {
    matches!(field.name.as_deref(), Some("flags" | "flags2"))
}
