//! The layer of a schema, which a comment names.

use crate::diagnostic::span::Span;
use crate::syntax::ast::File;

/// The number of the `// LAYER N` comments of a file, if it is one number.
pub(crate) fn layer(file: &File<'_>) -> Option<u32> {
    let mut layers = layer_comments(file);
    let (layer, _) = layers.next()?;
    layers.all(|(other, _)| other == layer).then_some(layer)
}

/// The comments of a file that name a layer, wherever they are: `// LAYER 230`. Each has the layer, and its place.
pub fn layer_comments(file: &File<'_>) -> impl Iterator<Item = (u32, Span)> {
    file.comments.iter().filter_map(|comment| {
        let text = comment.span.text(file.source).strip_prefix("//")?.trim();
        let number = text.strip_prefix("LAYER")?.strip_prefix([' ', '\t'])?.trim();
        Some((number.parse().ok()?, comment.span))
    })
}
