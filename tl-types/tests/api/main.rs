//! Tests on types of the API, as clients meet them.

mod errors;
mod nesting;
