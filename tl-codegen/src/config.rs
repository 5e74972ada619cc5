//! What a user of the generator may choose.

use tl_parser::schema::IdRule;

/// How a schema is generated.
#[derive(Clone, Debug)]
pub struct Config {
    /// The path of the runtime crate in generated code: `::tl_types` by default, `crate` inside that crate itself.
    pub runtime: String,
    /// Which CRC32 stands in for ids that the schema does not declare.
    pub id_rule: IdRule,
    /// Derives beside `Clone` and `Debug`, such as `PartialEq`. Every type must be able to have them.
    pub derives: Vec<String>,
    /// Names of masks whose other bits are kept, as a `u32` field: TON's `mode`.
    pub kept_masks: Vec<String>,
    /// The types that nearly every user decodes, by their TL names: the decoders of these, and of whatever they hold, are
    /// compiled once, with the crate. All others are `#[inline]`, compiled where they are used, if they are.
    pub shared_types: Vec<String>,
    /// Structs larger than this many bytes, on a 64-bit target, are boxed in enums.
    pub box_above: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            runtime: "::tl_types".to_owned(),
            id_rule: IdRule::default(),
            derives: Vec::new(),
            kept_masks: Vec::new(),
            shared_types: Vec::new(),
            box_above: 128,
        }
    }
}
