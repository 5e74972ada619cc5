//! What a user of the generator may choose.

use crate::docs::Docs;
use crate::error::Error;
use crate::example_values::ExampleValues;
use crate::method_info::MethodInfo;
use syn::Path;
use syn::parse::Parser;
use tl_parser::layers::History;
use tl_parser::schema::Combinator;

/// Whether a part of the interface is generated.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Surface {
    /// It is not.
    #[default]
    Never,
    /// It is.
    Always,
    /// It is, for a feature of the crate that the code is part of.
    Feature,
}

/// How a schema is generated.
#[derive(Clone, Debug)]
pub struct Config {
    /// The path of the runtime crate in generated code: `::tl_types` by default, `crate` inside that crate itself.
    pub runtime: String,
    /// Derives in addition to `Clone` and `Debug`, such as `PartialEq`. Every type must be able to have them.
    pub derives: Vec<String>,
    /// Names of masks whose other bits are kept, as a `u32` field: TON's `mode`.
    pub kept_masks: Vec<String>,
    /// The types that nearly every user decodes, by their TL names: the decoders of these, and of all types that they hold, are
    /// compiled once, with the crate. All others are `#[inline]`, compiled where they are used.
    pub shared_types: Vec<String>,
    /// The functions that nearly every user calls, by their TL names: as [`shared_types`](Self::shared_types), for the
    /// encoders of all types that their fields hold.
    pub shared_functions: Vec<String>,
    /// Structs larger than this many bytes, on a 64-bit target, are in a `Box` in their enum.
    pub indirect_above: usize,
    /// `PartialEq`, and `Eq` and `Hash` for what holds no floating-point number. The features are `eq` and `hash`.
    pub equality: Surface,
    /// Conversions of enums: `TryFrom`, `as_…` and `into_…` for each variant. The feature is `convert`.
    pub conversions: Surface,
    /// Accessors of enums: the fields that variants share. The feature is `accessors`.
    pub accessors: Surface,
    /// serde's traits, which need the feature `serde` of the runtime. The feature is `serde`.
    pub serde: Surface,
    /// Constructors of earlier layers, from [`SchemaOptions::read_earlier`](tl_parser::SchemaOptions::read_earlier): decoders
    /// accept them, and make today's constructors of the same names of them.
    pub earlier: Vec<Combinator>,
    /// Whether decoders accept what is in [`earlier`](Self::earlier). The feature is `compat`.
    pub compat: Surface,
    /// What is known about the methods. The runtime must have a kind for every error in it.
    pub method_info: MethodInfo,
    /// The texts of the documentation.
    pub docs: Docs,
    /// The layers that are known: the documentation says since when definitions are there, and how they changed.
    pub history: History,
    /// The examples of functions; without it there are no examples.
    pub examples: Option<Examples>,
    /// Where the maker of the schema describes definitions: `https://core.telegram.org`, below which there are the folders
    /// `method`, `constructor` and `type`.
    pub pages: Option<String>,
}

/// The paths in examples, as a user of the generated crate writes them, and their values.
#[derive(Clone, Debug)]
pub struct Examples {
    /// The module of the schema: `tl_types::api`.
    pub schema: String,
    /// The runtime: `tl_types`.
    pub runtime: String,
    /// What the examples show.
    pub values: ExampleValues,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            runtime: "::tl_types".to_owned(),
            derives: Vec::new(),
            kept_masks: Vec::new(),
            shared_types: Vec::new(),
            shared_functions: Vec::new(),
            indirect_above: 128,
            equality: Surface::Never,
            conversions: Surface::Never,
            accessors: Surface::Never,
            serde: Surface::Never,
            earlier: Vec::new(),
            compat: Surface::Never,
            method_info: MethodInfo::default(),
            docs: Docs::default(),
            history: History::default(),
            examples: None,
            pages: None,
        }
    }
}

impl Config {
    /// Checks that the paths are paths, and that the names of errors can be some.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if let Some(name) = self.method_info.wrong_names().first() {
            return Err(Error::ErrorName((*name).to_owned()));
        }
        let derives = self.derives.iter().map(|derive| ("derives", derive));
        let examples = self
            .examples
            .iter()
            .flat_map(|examples| [("examples.schema", &examples.schema), ("examples.runtime", &examples.runtime)]);
        let mut paths = [("runtime", &self.runtime)].into_iter().chain(derives).chain(examples);
        match paths.find(|(_, text)| Path::parse_mod_style.parse_str(text).is_err()) {
            Some((option, text)) => Err(Error::Path { option, text: text.clone() }),
            None => Ok(()),
        }
    }
}
