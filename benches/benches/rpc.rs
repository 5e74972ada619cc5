//! How the time of reading an RPC error's name grows with the name: `cargo bench -p tl-benches --bench rpc`.
//!
//! A server chooses the name. Four times the name must take about four times the time, whatever is repeated in it.

use std::hint::black_box;
use tl_benches::growth::best;
use tl_types::rpc::RpcError;

/// How a name starts, and what is repeated after it.
const NAMES: [(&str, &str); 6] =
    [("", "_1"), ("", "_x1"), ("", "A"), ("", "1"), ("FLOOD_WAIT_", "0"), ("RECAPTCHA_CHECK_", "_1")];

/// The lengths in bytes.
const LENGTHS: [usize; 3] = [1 << 16, 1 << 18, 1 << 20];

fn main() {
    println!(
        "| start | repeated | 64 KiB | 256 KiB | grows by | 1 MiB | grows by |\n|---|---|---:|---:|---:|---:|---:|"
    );
    for (start, repeated) in NAMES {
        let [first, second, third] = LENGTHS.map(|length| time(start, repeated, length));
        println!(
            "| {start} | {repeated} | {:.3} ms | {:.3} ms | {:.1}x | {:.3} ms | {:.1}x |",
            first * 1e3,
            second * 1e3,
            second / first,
            third * 1e3,
            third / second
        );
    }
}

/// The seconds for a name of so many bytes.
fn time(start: &str, repeated: &str, length: usize) -> f64 {
    let name = start.to_owned() + &repeated.repeat(length / repeated.len());
    best(|| RpcError::new(420, black_box(name.as_str())))
}
