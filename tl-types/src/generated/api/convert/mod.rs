// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

mod account;
mod aicompose;
mod auth;
mod channels;
mod chatlists;
mod contacts;
mod ephemeral;
mod help;
mod messages;
mod payments;
mod photos;
mod storage;
mod stories;
mod updates;
mod upload;
mod users;
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
mod u;
mod v;
mod w;
