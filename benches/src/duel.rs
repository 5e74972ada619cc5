//! Times both sides by turns.

use crate::case::Case;
use crate::side::{Action, Side};
use crate::spread::Spread;
use std::time::Duration;

/// About how long one side runs before it is the other's turn.
const TURN: Duration = Duration::from_micros(300);

/// The seconds that an action takes once.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Times {
    /// tl-types.
    pub ours: Spread,
    /// grammers-tl-types.
    pub theirs: Spread,
    /// The floor of ours, where there is one.
    pub floor: Option<Spread>,
}

/// Times an action of both sides, and its floor, in a number of rounds. Each has a turn in every round.
pub fn times(case: &Case, action: Action, rounds: usize) -> Times {
    let floor = action.floor().map(|floor| Player::new(&case.ours, floor));
    let mut players = vec![Player::new(&case.ours, action), Player::new(&case.theirs, action)];
    players.extend(floor);
    for round in 0..rounds {
        let first = round % players.len();
        players[first..].iter_mut().for_each(Player::play);
        players[..first].iter_mut().for_each(Player::play);
    }
    let mut spreads = players.into_iter().map(|player| Spread::of(player.turns));
    let mut next = || spreads.next();
    let (Some(ours), Some(theirs)) = (next(), next()) else { unreachable!("both play") };
    Times { ours, theirs, floor: next() }
}

/// A side with an action, which has turns.
struct Player<'a> {
    side: &'a Side,
    action: Action,
    /// How many times it runs in a turn.
    runs: usize,
    /// The seconds that one run took, by turn.
    turns: Vec<f64>,
}

impl<'a> Player<'a> {
    fn new(side: &'a Side, action: Action) -> Self {
        let samples = side.samples();
        let once = (0..3).map(|_| side.time(action, samples)).min().unwrap_or(TURN);
        let rounds = (TURN.as_nanos() / once.as_nanos().max(1)).clamp(1, 1000) as usize;
        Self { side, action, runs: rounds * samples, turns: Vec::new() }
    }

    fn play(&mut self) {
        let time = self.side.time(self.action, self.runs).as_secs_f64() / self.runs as f64;
        self.turns.push(time);
    }
}
