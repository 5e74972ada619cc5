//! Prints how tl-types compares with grammers-tl-types.

use clap::Parser;
use tl_benches::{case, counting, table};

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;

/// Print a table of ratios: tl-types to grammers-tl-types, on the same bytes
#[derive(Parser)]
struct Args {
    /// Rounds in which each side has a turn; the best turn counts
    #[arg(long, default_value_t = 300)]
    rounds: usize,
    /// Only values whose name contains this text
    #[arg(long, default_value = "")]
    value: String,
}

fn main() {
    let args = Args::parse();
    println!("{}", table::HEADER);
    for case in case::all().iter().filter(|case| case.name.contains(&args.value)) {
        table::rows(case, args.rounds).iter().for_each(|row| println!("{row}"));
    }
}
