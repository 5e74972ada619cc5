//! One of the two implementations, as actions that can be timed.

use std::fmt::Debug;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Action {
    /// Bytes to a value; the value is dropped outside the time.
    Decode,
    /// Bytes to a value, and the value dropped.
    DecodeAndDrop,
    /// A value to bytes, in a new buffer.
    EncodeNew,
    /// A value to bytes, in a buffer that has the capacity.
    EncodeReused,
    /// A copy of the value; it is dropped outside the time.
    Clone,
    /// A copy of the value, and the copy dropped.
    CloneAndDrop,
    /// The value as text, in a buffer that has the capacity.
    Debug,
    /// The value compared with an equal one.
    Eq,
    /// The bytes copied into a new buffer.
    CopyNew,
    /// The bytes copied into a buffer that has the capacity.
    CopyReused,
}

impl Action {
    /// Those of the table, in its order. The others are floors.
    pub const MEASURED: [Self; 7] =
        [Self::Decode, Self::DecodeAndDrop, Self::EncodeNew, Self::EncodeReused, Self::Clone, Self::Debug, Self::Eq];

    /// Its name in the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::DecodeAndDrop => "decode and drop",
            Self::EncodeNew => "encode, new buffer",
            Self::EncodeReused => "encode, reused buffer",
            Self::Clone => "clone",
            Self::CloneAndDrop => "clone and drop",
            Self::Debug => "Debug",
            Self::Eq => "PartialEq",
            Self::CopyNew => "copy, new buffer",
            Self::CopyReused => "copy, reused buffer",
        }
    }

    /// The action that does the least necessary work: a decode makes the value that a clone makes, an encode writes the bytes
    /// that a copy writes.
    pub fn floor(self) -> Option<Self> {
        match self {
            Self::Decode => Some(Self::Clone),
            Self::DecodeAndDrop => Some(Self::CloneAndDrop),
            Self::EncodeNew => Some(Self::CopyNew),
            Self::EncodeReused => Some(Self::CopyReused),
            _ => None,
        }
    }
}

/// How an implementation reads and writes a type.
#[derive(Clone, Copy, Debug)]
pub struct Codec<T> {
    /// Bytes to a value.
    pub decode: fn(&[u8]) -> T,
    /// A value to bytes.
    pub to_bytes: fn(&T) -> Vec<u8>,
    /// A value to bytes, after other bytes.
    pub append: fn(&T, &mut Vec<u8>),
}

/// Runs an action a number of times, and gives how long that took.
type Run = Box<dyn Fn(usize) -> Duration>;

/// The actions on some values of one implementation. Runs take the values by turns.
pub struct Side {
    samples: usize,
    runs: Vec<(Action, Run)>,
}

impl Side {
    /// The actions on the values that `samples` are.
    ///
    /// # Panics
    ///
    /// Where there is no sample, or a value does not encode to the bytes that it comes from.
    pub fn new<T: Clone + Debug + PartialEq + 'static>(samples: &[Vec<u8>], codec: Codec<T>) -> Self {
        let Codec { decode, to_bytes, append } = codec;
        let values = || samples.iter().map(|bytes| decode(bytes)).collect::<Vec<T>>();
        assert!(values().iter().map(to_bytes).eq(samples.iter().cloned()), "a round trip changes the bytes");
        let mut side = Self { samples: samples.len(), runs: Vec::new() };
        side.add(Action::Decode, samples.to_vec(), move |n, samples| {
            kept(n, samples, |bytes| decode(black_box(bytes)))
        });
        side.add(Action::DecodeAndDrop, samples.to_vec(), move |n, samples| {
            dropped(n, samples, |bytes| decode(black_box(bytes)))
        });
        side.add(Action::CopyNew, samples.to_vec(), |n, samples| dropped(n, samples, |bytes| black_box(bytes).clone()));
        side.add(Action::CopyReused, samples.to_vec(), |n, samples| {
            reused(n, samples, |bytes, buf| buf.extend_from_slice(black_box(bytes)))
        });
        side.add(Action::EncodeNew, values(), move |n, values| dropped(n, values, |value| to_bytes(black_box(value))));
        side.add(Action::EncodeReused, values(), move |n, values| {
            reused(n, values, |value, buf| append(black_box(value), buf))
        });
        side.add(Action::Clone, values(), |n, values| kept(n, values, |value| black_box(value).clone()));
        side.add(Action::CloneAndDrop, values(), |n, values| dropped(n, values, |value| black_box(value).clone()));
        side.add(Action::Debug, values(), |n, values| reused(n, values, |value, buf| print(black_box(value), buf)));
        let pairs = values().into_iter().zip(values()).collect();
        side.add(Action::Eq, pairs, |n, pairs| dropped(n, pairs, |(a, b)| black_box(a) == black_box(b)));
        side
    }

    /// How many values there are.
    pub fn samples(&self) -> usize {
        self.samples
    }

    /// How long `action` takes `n` times.
    pub fn time(&self, action: Action, n: usize) -> Duration {
        let run = self.runs.iter().find(|(other, _)| *other == action);
        let (_, run) = run.expect("every action is there from the start");
        run(n)
    }

    fn add<S: 'static>(&mut self, action: Action, samples: Vec<S>, run: impl Fn(usize, &[S]) -> Duration + 'static) {
        self.runs.push((action, Box::new(move |n| run(n, &samples))));
    }
}

fn print<T: Debug>(value: &T, buf: &mut Vec<u8>) {
    use std::io::Write;
    write!(buf, "{value:?}").expect("a vector takes all that is written");
}

/// How long runs are timed together whose results are dropped afterwards. A longer time would need more memory from the
/// system each time, and measure page faults.
const BATCH: Duration = Duration::from_micros(10);

/// Times `n` runs whose results are dropped outside the time, a batch at a time.
fn kept<S, T>(n: usize, samples: &[S], run: impl Fn(&S) -> T) -> Duration {
    let mut samples = samples.iter().cycle();
    let mut results = Vec::with_capacity(64);
    let mut batch = |runs: usize| {
        let start = Instant::now();
        measured(runs, &mut samples, |sample| results.push(black_box(run(sample))));
        let time = start.elapsed();
        results.clear();
        time
    };
    let mut time = batch(1);
    let size = (BATCH.as_nanos() / time.as_nanos().max(1)).clamp(1, 64) as usize;
    let mut left = n - 1;
    while left > 0 {
        let runs = left.min(size);
        time += batch(runs);
        left -= runs;
    }
    time
}

/// Times `n` runs whose results are dropped at once.
fn dropped<S, T>(n: usize, samples: &[S], run: impl Fn(&S) -> T) -> Duration {
    let start = Instant::now();
    measured(n, &mut samples.iter().cycle(), |sample| drop(black_box(run(sample))));
    start.elapsed()
}

/// Times `n` runs that fill a buffer that has the capacity.
fn reused<S>(n: usize, samples: &[S], fill: impl Fn(&S, &mut Vec<u8>)) -> Duration {
    let mut buf = Vec::new();
    samples.iter().for_each(|sample| {
        buf.clear();
        fill(sample, &mut buf);
    });
    let start = Instant::now();
    measured(n, &mut samples.iter().cycle(), |sample| {
        buf.clear();
        fill(sample, black_box(&mut buf));
    });
    start.elapsed()
}

/// What is timed and nothing else. A profiler knows it by its name, which [`instructions`](crate::instructions) relies on.
#[inline(never)]
fn measured<'a, S: 'a>(n: usize, samples: &mut impl Iterator<Item = &'a S>, run: impl FnMut(&'a S)) {
    samples.take(n).for_each(run);
}
