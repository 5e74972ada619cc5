//! Tests over every definition of both schemas, in one binary: its tables make the compiler see every decoder, once.

mod depth;
mod faults;
mod generated;
mod groups;
mod known;
mod layout;
mod memory;
mod round_trip;
mod table;

use table::{Definition, Group, Layout};
