//! Closer looks at what the table measures: `cargo bench -p tl-benches --bench types -- messages.messages/decode`.

use criterion::{Criterion, criterion_group, criterion_main};
use tl_benches::case::{self, Case};
use tl_benches::side::{Action, Side};

fn cases(criterion: &mut Criterion) {
    case::named("", 0).iter().for_each(|case| actions(criterion, case));
}

fn actions(criterion: &mut Criterion, case: &Case) {
    for action in Action::MEASURED {
        let mut group = criterion.benchmark_group(format!("{}/{}", case.name, action.name()));
        for (name, side) in [("ours", &case.ours), ("grammers", &case.theirs)] {
            group.bench_function(name, |bencher| bencher.iter_custom(|n| time(side, action, n)));
        }
    }
}

fn time(side: &Side, action: Action, n: u64) -> std::time::Duration {
    side.time(action, usize::try_from(n).expect("fits in memory"))
}

criterion_group!(types, cases);
criterion_main!(types);
