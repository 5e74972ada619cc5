//! Runs one action of one side many times, for a profiler:
//! `valgrind --tool=callgrind target/release/examples/action messages.messages decode ours 100`.

use tl_benches::case;
use tl_benches::side::Action;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [value, work, side, times] = &args[..] else { panic!("usage: action VALUE WORK ours|grammers TIMES") };
    let case = case::named(value, 0).into_iter().next().expect("a value of the table");
    let action = Action::MEASURED.into_iter().find(|action| action.name() == work).expect("a work of the table");
    let side = if side == "ours" { &case.ours } else { &case.theirs };
    let time = side.time(action, times.parse().expect("a number"));
    println!("{time:?}");
}
