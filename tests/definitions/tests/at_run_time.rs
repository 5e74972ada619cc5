//! The codec that reads a schema at run time and the decoders that were generated from it give the same verdict about the
//! same bytes: the same value, or the same error at the same offset.

use crate::faults::Noise;
use crate::known::{self, Known};
use std::thread;
use tl_definitions::Definition;
use tl_parser::schema::{Combinator, Expr, Named};
use tl_parser::value::{Codec, ReadError, ReadErrorKind, Reading, Value};

const VALUES_EACH: usize = 10;

#[test]
fn random_values() {
    each(
        |known| known.sampler(0x5eed),
        VALUES_EACH,
        |pair, bytes| {
            pair.compare(bytes);
            assert_eq!(pair.written(bytes), bytes, "{} encodes to other bytes", pair.definition.name);
        },
    );
}

#[test]
fn truncated_values() {
    each(
        |known| known.sampler(1).size(64),
        1,
        |pair, bytes| {
            (0..bytes.len()).for_each(|len| pair.compare(&bytes[..len]));
        },
    );
}

#[test]
fn every_single_bit_flipped() {
    each(
        |known| known.sampler(2).size(16),
        1,
        |pair, bytes| {
            let mut bytes = bytes.to_vec();
            for bit in 0..8 * bytes.len().min(MOST_BYTES) {
                bytes[bit / 8] ^= 1 << (bit % 8);
                pair.compare(&bytes);
                bytes[bit / 8] ^= 1 << (bit % 8);
            }
        },
    );
}

/// Of longer values, only this many bytes are flipped.
const MOST_BYTES: usize = 24;

#[test]
fn random_words() {
    for known in known::all() {
        let codec = Codec::new(&known.schema);
        let ids = crate::faults::ids(&known);
        let mut noise = Noise(3);
        known.each_value(known.sampler(3), 1, |definition, _| {
            let pair = Pair::of(&known, &codec, definition);
            (0..20).for_each(|_| pair.compare(&noise.bytes(definition.id, &ids)));
        });
    }
}

#[test]
fn every_cycle_around_the_limit_of_depth() {
    for known in known::all() {
        let codec = Codec::new(&known.schema);
        crate::depth::each_cycle(&known, |definition, around| {
            let pair = Pair::of(&known, &codec, definition);
            around.iter().for_each(|bytes| crate::depth::on_small_stack(|| pair.compare(bytes)));
        });
    }
}

/// What reads a definition: the code that was generated, and a codec.
struct Pair<'a> {
    definition: &'a Definition,
    codec: &'a Codec<'a>,
    root: Root<'a>,
}

/// The definition of a generated type: a constructor or function for a struct, a type for an enum.
enum Root<'a> {
    Combinator(&'a Combinator),
    Type(Expr),
}

impl<'a> Pair<'a> {
    fn of(known: &'a Known, codec: &'a Codec<'a>, definition: &'a Definition) -> Self {
        let combinator = codec.by_name(definition.name).expect("the table is that of the schema");
        let all = known.definitions(definition.name);
        let is_last = std::ptr::eq(*all.last().expect("there is one"), definition);
        let root = match &combinator.result {
            Expr::Named(result) if is_last && is_enum(known, combinator, result) => {
                Root::Type(Expr::Named(Named { boxed: true, ..result.clone() }))
            }
            _ => Root::Combinator(combinator),
        };
        Self { definition, codec, root }
    }

    fn read<'b>(&'b self, bytes: &'b [u8]) -> Reading<'b> {
        match &self.root {
            Root::Combinator(combinator) => self.codec.read_combinator(combinator, bytes, 0),
            Root::Type(ty) => self.codec.read(ty, bytes, 0),
        }
    }

    /// The value that all of the bytes are.
    fn whole<'b>(&'b self, bytes: &'b [u8]) -> Result<Value<'b>, ReadError> {
        let reading = self.read(bytes);
        let (end, count) = (reading.end, bytes.len() - reading.end);
        let value = reading.into_value()?;
        match count {
            0 => Ok(value),
            count => {
                Err(ReadError { offset: end, kind: ReadErrorKind::TrailingBytes { count }, expected: String::new() })
            }
        }
    }

    fn written(&self, bytes: &[u8]) -> Vec<u8> {
        let value = self.whole(bytes).expect("it was read before");
        self.codec.write_any(&value).unwrap_or_else(|error| panic!("{}: {error}", self.definition.name))
    }

    fn compare(&self, bytes: &[u8]) {
        let name = self.definition.name;
        match ((self.definition.recode)(bytes), self.whole(bytes)) {
            (Ok(again), Ok(_)) => {
                let written = (self.definition.recode)(&self.written(bytes));
                assert_eq!(written, Ok(again), "{name} is another value\n{bytes:02x?}");
            }
            (Err(theirs), Err(ours)) => {
                assert_eq!(format!("{:?}", ours.kind), format!("{:?}", theirs.kind()), "{name}\n{bytes:02x?}");
                assert_eq!(ours.offset, theirs.offset(), "{name}: {ours}\n{bytes:02x?}");
            }
            (theirs, ours) => panic!("{name}: {theirs:?} is not {ours:?}\n{bytes:02x?}"),
        }
    }
}

fn is_enum(known: &Known, combinator: &Combinator, result: &Named) -> bool {
    let is_constructor = known.schema.constructors().any(|(_, constructor)| std::ptr::eq(constructor, combinator));
    is_constructor && known.schema[result.ty].constructors.len() > 1
}

fn each(sampler: for<'a> fn(&'a Known) -> tl_sample::Sampler<'a>, count: usize, check: fn(&Pair<'_>, &[u8])) {
    thread::scope(|scope| {
        for known in known::all() {
            scope.spawn(move || {
                let codec = Codec::new(&known.schema);
                known.each_value(sampler(&known), count, |definition, bytes| {
                    check(&Pair::of(&known, &codec, definition), bytes);
                });
            });
        }
    });
}
