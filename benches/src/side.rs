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

/// The actions on one value of one implementation.
pub struct Side {
    runs: Vec<(Action, Run)>,
}

impl Side {
    /// The actions on the value that `bytes` are.
    ///
    /// # Panics
    ///
    /// Where the value does not encode to the bytes that it comes from.
    pub fn new<T: Clone + Debug + PartialEq + 'static>(bytes: &[u8], codec: Codec<T>) -> Self {
        let Codec { decode, to_bytes, append } = codec;
        assert!(to_bytes(&decode(bytes)) == bytes, "a round trip changes the bytes");
        let mut side = Self { runs: Vec::new() };
        side.add(Action::Decode, bytes, move |n, bytes| kept(n, || decode(black_box(bytes))));
        side.add(Action::DecodeAndDrop, bytes, move |n, bytes| dropped(n, || decode(black_box(bytes))));
        side.add(Action::CopyNew, bytes, |n, bytes| dropped(n, || black_box(bytes).to_vec()));
        side.add(Action::CopyReused, bytes, |n, bytes| reused(n, |buf| buf.extend_from_slice(black_box(bytes))));
        side.add_on(Action::EncodeNew, decode(bytes), move |n, value| dropped(n, || to_bytes(black_box(value))));
        side.add_on(Action::EncodeReused, decode(bytes), move |n, value| {
            reused(n, |buf| append(black_box(value), buf))
        });
        side.add_on(Action::Clone, decode(bytes), |n, value| kept(n, || black_box(value).clone()));
        side.add_on(Action::CloneAndDrop, decode(bytes), |n, value| dropped(n, || black_box(value).clone()));
        side.add_on(Action::Debug, decode(bytes), |n, value| reused(n, |buf| print(black_box(value), buf)));
        let other = decode(bytes);
        side.add_on(Action::Eq, decode(bytes), move |n, value| dropped(n, || black_box(value) == black_box(&other)));
        side
    }

    /// How long `action` takes `n` times.
    pub fn time(&self, action: Action, n: usize) -> Duration {
        let run = self.runs.iter().find(|(other, _)| *other == action);
        let (_, run) = run.expect("every action is there from the start");
        run(n)
    }

    fn add(&mut self, action: Action, bytes: &[u8], run: impl Fn(usize, &[u8]) -> Duration + 'static) {
        self.add_on(action, bytes.to_vec(), move |n, bytes| run(n, bytes));
    }

    fn add_on<T: 'static>(&mut self, action: Action, value: T, run: impl Fn(usize, &T) -> Duration + 'static) {
        self.runs.push((action, Box::new(move |n| run(n, &value))));
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
fn kept<T>(n: usize, run: impl Fn() -> T) -> Duration {
    let mut results = Vec::with_capacity(64);
    let mut time = batch(&mut results, 1, &run);
    let size = (BATCH.as_nanos() / time.as_nanos().max(1)).clamp(1, 64) as usize;
    let mut left = n - 1;
    while left > 0 {
        let runs = left.min(size);
        time += batch(&mut results, runs, &run);
        left -= runs;
    }
    time
}

fn batch<T>(results: &mut Vec<T>, runs: usize, run: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    for _ in 0..runs {
        results.push(black_box(run()));
    }
    let time = start.elapsed();
    results.clear();
    time
}

/// Times `n` runs whose results are dropped at once.
fn dropped<T>(n: usize, run: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    for _ in 0..n {
        drop(black_box(run()));
    }
    start.elapsed()
}

/// Times `n` runs that fill a buffer that has the capacity.
fn reused(n: usize, fill: impl Fn(&mut Vec<u8>)) -> Duration {
    let mut buf = Vec::new();
    fill(&mut buf);
    let start = Instant::now();
    for _ in 0..n {
        buf.clear();
        fill(black_box(&mut buf));
    }
    start.elapsed()
}
