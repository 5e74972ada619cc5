// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

mod a;
mod c;
mod d;
mod e;
mod f;
mod g;
mod h;
mod i;
mod m;
mod p;
mod r;
mod s;
mod t;
mod u;
mod v;

pub use a::*;
pub use c::*;
pub use d::*;
pub use e::*;
pub use f::*;
pub use g::*;
pub use h::*;
pub use i::*;
pub use m::*;
pub use p::*;
pub use r::*;
pub use s::*;
pub use t::*;
pub use u::*;
pub use v::*;
