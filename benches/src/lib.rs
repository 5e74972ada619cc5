//! Measurements. They stand in `benches/`; this library is empty.
