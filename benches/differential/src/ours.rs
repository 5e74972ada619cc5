//! This workspace's side: the tables that the tests over every definition go through.

#[path = "../../../tl-types/tests/definitions/generated/mod.rs"]
mod generated;

pub(crate) use crate::table::Definition;

/// A schema, and what decodes its definitions.
pub(crate) struct Side {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
    pub(crate) definitions: &'static [Definition],
}

pub(crate) static SIDES: [Side; 2] = [
    Side { name: "api", text: include_str!("../../../schema/api.tl"), definitions: &generated::api::DEFINITIONS },
    Side {
        name: "mtproto",
        text: include_str!("../../../schema/mtproto.tl"),
        definitions: &generated::mtproto::DEFINITIONS,
    },
];

impl Side {
    /// What decodes the boxed value of a constructor or function: its enum, where it has one.
    pub(crate) fn definition(&self, id: u32) -> &'static Definition {
        let all = self.definitions.iter().rev();
        all.into_iter().find(|definition| definition.id == id).expect("every definition has a decoder")
    }

    /// Decodes a boxed value, and encodes it again.
    pub(crate) fn recode(&self, id: u32, bytes: &[u8]) -> Result<Vec<u8>, String> {
        (self.definition(id).recode)(bytes).map_err(|error| error.to_string())
    }
}
