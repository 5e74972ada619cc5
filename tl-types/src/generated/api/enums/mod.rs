// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

pub mod account;
pub mod aicompose;
pub mod auth;
pub mod channels;
pub mod chatlists;
pub mod contacts;
pub mod ephemeral;
pub mod help;
pub mod messages;
pub mod payments;
pub mod photos;
pub mod storage;
pub mod stories;
pub mod updates;
pub mod upload;
pub mod users;
mod a;
mod b;
mod c;
mod d;
mod e;
mod f;
mod g;
mod i;
mod j;
mod l;
mod m;
mod n;
mod p;
mod r;
mod s;
mod t;
mod u;
mod v;
mod w;

pub use a::*;
pub use b::*;
pub use c::*;
pub use d::*;
pub use e::*;
pub use f::*;
pub use g::*;
pub use i::*;
pub use j::*;
pub use l::*;
pub use m::*;
pub use n::*;
pub use p::*;
pub use r::*;
pub use s::*;
pub use t::*;
pub use u::*;
pub use v::*;
pub use w::*;
