//! Runs commands as programs, in folders of their own.

mod docs;
mod foreign;
mod import;
mod inputs;
mod schemas;
mod support;
mod workspace;
