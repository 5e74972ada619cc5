// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

mod a;
mod b;
mod c;
mod d;
mod e;
mod f;
mod g;
mod h;
mod i;
mod m;
mod p;
mod q;
mod r;
mod s;
mod t;
mod u;
mod v;
mod w;
