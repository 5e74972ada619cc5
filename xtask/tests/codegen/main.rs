//! Runs `codegen` as a program, in folders of its own.

mod foreign;
mod inputs;
mod support;
mod workspace;
