//! Tests on types of the API, as clients meet them.

mod errors;
mod nesting;
mod out_of_memory;
