//! By which schemas bytes are read: those that were chosen, or those of the layer that fits best.

use crate::values::schemas::{Named, Wanted};
use crate::{history, input};
use anyhow::Result;
use std::sync::Arc;
use tl_parser::layers::History;

/// By which schemas bytes are read.
pub(crate) enum Layers {
    /// By these.
    Chosen(Arc<[Named]>),
    /// By those of a layer in the history that makes sense of them.
    Any(Box<History>),
}

impl Layers {
    /// Reads the schemas. `None` where one has errors, which are printed.
    pub(crate) fn read(wanted: &Wanted, any_layer: bool) -> Result<Option<Self>> {
        if any_layer {
            return history::read(&input::workspace()).map(|history| Some(Self::Any(Box::new(history))));
        }
        Ok(wanted.read()?.map(|schemas| Self::Chosen(schemas.into())))
    }
}
