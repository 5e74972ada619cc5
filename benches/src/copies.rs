//! A schema as large as several: copies of one, in which everything that it declares has another name.

use std::collections::HashSet;

/// A schema to copy.
#[derive(Clone, Debug)]
pub struct Copies<'a> {
    types: &'a str,
    functions: &'a str,
    /// The names that a copy changes: of constructors, types and functions that the language itself does not know.
    names: HashSet<String>,
}

impl<'a> Copies<'a> {
    /// Takes a schema apart.
    ///
    /// # Panics
    ///
    /// Where `schema` is not one.
    pub fn of(schema: &'a str) -> Self {
        let (types, functions) = schema.split_once("---functions---").unwrap_or((schema, ""));
        Self { types, functions, names: names(schema) }
    }

    /// The text of a schema of `count` copies. The first is unchanged.
    pub fn text(&self, count: usize) -> String {
        let mut text = self.types.to_owned();
        (1..count).for_each(|copy| self.copy(self.types, copy, &mut text));
        text.push_str("---functions---");
        text.push_str(self.functions);
        (1..count).for_each(|copy| self.copy(self.functions, copy, &mut text));
        text
    }

    fn copy(&self, section: &str, copy: usize, out: &mut String) {
        let definitions = section.lines().filter(|line| self.is_own(line));
        definitions.for_each(|line| self.rename(line, copy, out));
    }

    /// Whether a line defines something that each copy has to have.
    fn is_own(&self, line: &str) -> bool {
        line.split(['#', ' ']).next().is_some_and(|name| self.names.contains(name))
    }

    fn rename(&self, line: &str, copy: usize, out: &mut String) {
        let (name, fields) = line.split_once(' ').unwrap_or((line, ""));
        let name = name.split('#').next().unwrap_or(name);
        out.push_str(&format!("{name}Copy{copy}"));
        let mut rest = fields;
        out.push(' ');
        while let Some(start) = rest.find(is_word) {
            let end = rest[start..].find(|c| !is_word(c)).map_or(rest.len(), |len| start + len);
            out.push_str(&rest[..end]);
            if self.names.contains(&rest[start..end]) && !rest[end..].starts_with(':') {
                out.push_str(&format!("Copy{copy}"));
            }
            rest = &rest[end..];
        }
        out.push_str(rest);
        out.push('\n');
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.')
}

fn names(schema: &str) -> HashSet<String> {
    let (schema, _) = tl_parser::read_schema(schema).expect("a schema");
    let types = schema.types().filter(|(_, ty)| ty.builtin.is_none()).map(|(_, ty)| ty.name.to_string());
    let constructors = schema.constructors().map(|(_, constructor)| constructor);
    let functions = schema.functions().map(|(_, function)| function);
    let combinators = constructors.chain(functions).filter(|combinator| combinator.builtin.is_none());
    types.chain(combinators.map(|combinator| combinator.name.to_string())).collect()
}
