//! Times both sides by turns.

use crate::case::Case;
use crate::side::{Action, Side};
use std::time::Duration;

/// About how long one side runs before it is the other's turn.
const TURN: Duration = Duration::from_micros(300);

/// The seconds that an action takes once; `None` where an implementation has no such action.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Times {
    /// tl-types.
    pub ours: Option<f64>,
    /// grammers-tl-types.
    pub theirs: Option<f64>,
    /// The floor of ours.
    pub floor: Option<f64>,
}

/// Times an action of both sides, and its floor, in so many rounds. Each has a turn in every round, and the best of one's
/// turns counts: whatever else the machine does can only make a turn longer.
pub fn times(case: &Case, action: Action, rounds: usize) -> Times {
    let mut players = [
        Player::new(&case.ours, Some(action)),
        Player::new(&case.theirs, Some(action)),
        Player::new(&case.ours, action.floor()),
    ];
    for round in 0..rounds {
        for turn in 0..players.len() {
            players[(round + turn) % 3].play();
        }
    }
    let [ours, theirs, floor] = players.map(|player| player.best);
    Times { ours, theirs, floor }
}

/// One that has turns.
struct Player<'a> {
    side: &'a Side,
    action: Option<Action>,
    /// How many times it runs in a turn.
    runs: usize,
    best: Option<f64>,
}

impl<'a> Player<'a> {
    fn new(side: &'a Side, action: Option<Action>) -> Self {
        let once = action.and_then(|action| (0..3).filter_map(|_| side.time(action, 1)).min()).unwrap_or(TURN);
        let runs = (TURN.as_nanos() / once.as_nanos().max(1)).clamp(1, 1000) as usize;
        Self { side, action, runs, best: None }
    }

    fn play(&mut self) {
        let Some(time) = self.action.and_then(|action| self.side.time(action, self.runs)) else { return };
        let time = time.as_secs_f64() / self.runs as f64;
        self.best = Some(self.best.map_or(time, |best| best.min(time)));
    }
}
