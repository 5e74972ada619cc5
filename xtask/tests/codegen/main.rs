//! Runs `codegen` and `schema import` as programs, in folders of their own.

mod foreign;
mod import;
mod inputs;
mod support;
mod workspace;
