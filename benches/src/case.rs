//! The cases: values in bytes, and both implementations of their type.

use crate::allocator::{self, Heap};
use crate::side::{Codec, Side};
use crate::values::{self, Length, Script};
use std::fmt::Debug;
use tl_types::api::{enums, types};

/// How many different texts of a script there are: more than a branch predictor can learn.
const TEXTS: u64 = 8;

/// Values of one kind, and what both sides do with them.
pub struct Case {
    /// Its name in the table.
    pub name: String,
    /// What both sides read: one value, or several that take turns.
    pub samples: Vec<Vec<u8>>,
    /// tl-types.
    pub ours: Side,
    /// grammers-tl-types.
    pub theirs: Side,
    heap_of_ours: fn(&[u8]) -> Heap,
    heap_of_theirs: fn(&[u8]) -> Heap,
}

impl Case {
    /// What one decode of the first value requests from the allocator: ours, and theirs.
    pub fn heap(&self) -> (Heap, Heap) {
        ((self.heap_of_ours)(&self.samples[0]), (self.heap_of_theirs)(&self.samples[0]))
    }

    fn new<O: Ours, T: Theirs>(name: String, samples: Vec<Vec<u8>>) -> Self {
        Self {
            name,
            ours: Side::new(&samples, O::CODEC),
            theirs: Side::new(&samples, T::CODEC),
            heap_of_ours: |bytes| allocator::count(|| (O::CODEC.decode)(bytes)),
            heap_of_theirs: |bytes| allocator::count(|| (T::CODEC.decode)(bytes)),
            samples,
        }
    }
}

/// Makes a case of its name.
type Maker = Box<dyn Fn(String) -> Case>;

/// The cases whose name contains `part`. `seed` is what random text comes from. The others are not made, which takes time.
pub fn named(part: &str, seed: u64) -> Vec<Case> {
    let all = fixed().into_iter().chain(texts(seed));
    all.filter(|(name, _)| name.contains(part)).map(|(name, make)| make(name)).collect()
}

/// The cases that are the same in every run.
fn fixed() -> [(String, Maker); 7] {
    use enums::messages::Messages;
    use grammers_tl_types::enums as theirs;
    fn one<O: Ours, T: Theirs>(name: &str, bytes: fn() -> Vec<u8>) -> (String, Maker) {
        (name.to_owned(), Box::new(move |name| Case::new::<O, T>(name, vec![bytes()])))
    }
    [
        one::<Messages, theirs::messages::Messages>("messages.messages", values::history),
        one::<enums::Updates, theirs::Updates>("updates", values::updates),
        one::<types::Config, theirs::Config>("config", values::config),
        one::<enums::upload::File, theirs::upload::File>("upload.file", values::file_part),
        one::<Vec<i64>, Vec<i64>>("10,000 longs", values::ids),
        one::<Messages, theirs::messages::Messages>("random messages", values::random_messages),
        one::<enums::Updates, theirs::Updates>("random updates", values::random_updates),
    ]
}

/// `messages.messages` with text of each script, long and short.
fn texts(seed: u64) -> impl Iterator<Item = (String, Maker)> {
    use grammers_tl_types::enums::messages::Messages;
    let scripts =
        Script::ALL.into_iter().flat_map(|script| [Length::Short, Length::Long].map(|length| (script, length)));
    scripts.map(move |(script, length)| {
        let samples = move || (0..TEXTS).map(|n| values::history_in(script, length, seed.wrapping_add(n))).collect();
        let make: Maker = Box::new(move |name| Case::new::<enums::messages::Messages, Messages>(name, samples()));
        (text_name(script, length), make)
    })
}

fn text_name(script: Script, length: Length) -> String {
    match script {
        Script::All => format!("{length:?} text of all scripts").to_lowercase(),
        _ => format!("{length:?} {script:?} text").to_lowercase(),
    }
}

/// A type of tl-types.
trait Ours: Clone + Debug + PartialEq + 'static {
    const CODEC: Codec<Self>;
}

impl<T> Ours for T
where
    T: tl_types::Serializable + tl_types::Deserializable + Clone + Debug + PartialEq + 'static,
{
    const CODEC: Codec<T> = Codec {
        decode: |bytes| T::from_bytes(bytes).expect("the bytes are ours"),
        to_bytes: T::to_bytes,
        append: |value, buf| value.serialize(buf),
    };
}

/// A type of grammers-tl-types.
trait Theirs: Clone + Debug + PartialEq + 'static {
    const CODEC: Codec<Self>;
}

impl<T> Theirs for T
where
    T: grammers_tl_types::Serializable + grammers_tl_types::Deserializable + Clone + Debug + PartialEq + 'static,
{
    const CODEC: Codec<T> = Codec {
        decode: |bytes| T::from_bytes(bytes).expect("the bytes are of the same layer"),
        to_bytes: T::to_bytes,
        append: |value, buf| value.serialize(buf),
    };
}
