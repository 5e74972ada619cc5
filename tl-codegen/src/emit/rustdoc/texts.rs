//! What is written about definitions, as Markdown with links.

use super::{links, markdown};
use crate::docs::first_sentence;
use crate::emit::context::Context;
use crate::plan::model::{Field, Struct};

/// A text as Markdown, with its names as links.
pub(super) fn linked(context: &Context<'_>, text: &str) -> String {
    markdown::markdown(text, &|name| links::target(context, name))
}

/// What a definition is: by the docs, else by the comment in the schema.
pub(super) fn about(context: &Context<'_>, name: &str, comment: &str) -> Option<String> {
    let text = context.plan.config.docs.about(name).unwrap_or(comment);
    (!text.trim().is_empty()).then(|| linked(context, text))
}

/// The first sentence about a definition.
pub(super) fn summary(context: &Context<'_>, name: &str) -> Option<String> {
    let text = context.plan.config.docs.about(name)?;
    Some(linked(context, first_sentence(text)))
}

/// What a field means; empty where that is not written down.
pub(super) fn meaning(context: &Context<'_>, item: &Struct<'_>, field: &Field<'_>) -> String {
    let param = field.source.name.as_deref().unwrap_or_default();
    let text = context.plan.config.docs.param(&item.tl_name(), param);
    linked(context, text.unwrap_or(&field.source.doc))
}
