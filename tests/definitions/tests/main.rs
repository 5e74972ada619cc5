//! Tests over every definition of both schemas.

mod at_run_time;
mod depth;
#[cfg(feature = "eq")]
mod equality;
mod faults;
mod groups;
#[cfg(feature = "serde")]
mod json;
mod known;
mod layout;
mod memory;
mod room;
mod round_trip;
