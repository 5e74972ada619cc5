//! How time grows with the size of what is worked on.

use std::hint::black_box;
use std::time::Instant;

/// How often each is timed; the best time counts.
const RUNS: usize = 3;

/// The seconds of the best of a few runs.
pub fn best<T>(run: impl Fn() -> T) -> f64 {
    let time = || {
        let start = Instant::now();
        black_box(run());
        start.elapsed().as_secs_f64()
    };
    std::iter::repeat_with(time).take(RUNS).fold(f64::INFINITY, f64::min)
}
