// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `fragment`.

use super::super::{enums, types};
use crate::wire;

/// The method `fragment.getCollectibleInfo`.
///
/// ```text
/// fragment.getCollectibleInfo#be1e85ba collectible:InputCollectible = fragment.CollectibleInfo;
/// ```
#[derive(Clone, Debug)]
pub struct GetCollectibleInfo {
    pub collectible: enums::InputCollectible,
}

impl GetCollectibleInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(collectible: impl Into<enums::InputCollectible>) -> Self {
        Self {
            collectible: collectible.into(),
        }
    }
}

impl wire::Wire for GetCollectibleInfo {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "fragment.getCollectibleInfo";
    const ID: u32 = 0xbe1e85ba;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.collectible);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { collectible: cursor.read() }
    }
}

impl wire::RemoteCall for GetCollectibleInfo {
    type Return = types::fragment::CollectibleInfo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CollectibleInvalid),
        wire::known(400, wire::ErrorKind::CollectibleNotFound),
    ];
}
