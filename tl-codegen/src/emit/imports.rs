//! What the files of the module tree may import.

use super::context::Context;
use super::types;
use crate::output::file::Import;
use crate::output::tree::Part;

/// The imports of a file that is `depth` modules below the schema's root, for a part of the tree; without one, those of the
/// runtime alone.
pub(super) fn imports(context: &Context<'_>, place: Option<(Part, usize)>) -> Vec<Import> {
    let runtime = &context.plan.config.runtime;
    let mut imports = Vec::new();
    if let Some((_, depth)) = place {
        imports.push(Import { path: "super::".repeat(depth), names: vec!["enums", "functions", "types"] });
    }
    let mut names = vec!["self"];
    names.extend(types::IMPORTED.into_iter().filter(|name| !context.is_taken(name)));
    if place.is_some_and(|(part, _)| part == Part::Json) {
        names.push("json");
    }
    names.push("Wire as _");
    imports.push(Import { path: format!("{runtime}::wire::"), names });
    imports
}
