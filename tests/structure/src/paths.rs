//! The paths in the text of a file, from its tokens.

use proc_macro2::{TokenStream, TokenTree};

/// A path, and where it is.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    /// The module that it is in.
    pub(crate) module: Vec<String>,
    pub(crate) names: Vec<String>,
    /// The name that a `use` gives it.
    pub(crate) alias: Option<String>,
}

/// What is in a file.
#[derive(Default)]
pub(crate) struct Found {
    /// Its own module, and those inline: `mod name { … }`.
    pub(crate) modules: Vec<Vec<String>>,
    pub(crate) paths: Vec<Named>,
}

/// Reads the file of a module.
pub(crate) fn read(text: &str, module: &[String]) -> Found {
    let mut found = Found::default();
    found.modules.push(module.to_vec());
    found.read(text.parse().unwrap_or_else(|error| panic!("a source file is Rust: {error}")), module);
    found
}

impl Found {
    /// Reads the tokens of a module, or a part of them.
    fn read(&mut self, tokens: TokenStream, module: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        while !rest.is_empty() {
            rest = self.item(rest, module);
        }
    }

    /// Reads what is at the start of the tokens, which are not empty; gives the others.
    fn item<'t>(&mut self, tokens: &'t [TokenTree], module: &[String]) -> &'t [TokenTree] {
        match tokens {
            [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Group(body), rest @ ..] if word == "mod" => {
                let inner = [module, &[name.to_string()]].concat();
                self.modules.push(inner.clone());
                self.read(body.stream(), &inner);
                rest
            }
            [TokenTree::Ident(name), mark, TokenTree::Group(_), rest @ ..] if is_quote(name) && is_punct(mark, '!') => {
                rest
            }
            [TokenTree::Ident(word), rest @ ..] if word == "use" => {
                let end = rest.iter().position(|token| is_punct(token, ';')).unwrap_or(rest.len());
                self.tree(&rest[..end], &[], module);
                &rest[end..]
            }
            [TokenTree::Ident(first), rest @ ..] => {
                let mut names = vec![first.to_string()];
                let rest = pass_names(rest, &mut names);
                self.paths.extend((names.len() > 1).then(|| Named { module: module.to_vec(), names, alias: None }));
                rest
            }
            [TokenTree::Group(group), rest @ ..] => {
                self.read(group.stream(), module);
                rest
            }
            [_, rest @ ..] => rest,
            [] => &[],
        }
    }

    /// Reads a tree of a `use`: `a::b`, `a as b`, `a::{b, c}`, `a::*`.
    fn tree(&mut self, tokens: &[TokenTree], before: &[String], module: &[String]) {
        let mut names = before.to_vec();
        let rest = match tokens {
            [TokenTree::Ident(first), rest @ ..] => {
                names.push(first.to_string());
                pass_names(rest, &mut names)
            }
            other => other,
        };
        if let Some(TokenTree::Group(group)) = after_colons(rest).unwrap_or(rest).first() {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            inside.split(|token| is_punct(token, ',')).for_each(|tree| self.tree(tree, &names, module));
            return;
        }
        names.pop_if(|last| last == "self" && !before.is_empty());
        let alias = match rest {
            [TokenTree::Ident(word), TokenTree::Ident(alias)] if word == "as" => Some(alias.to_string()),
            [] => names.last().cloned(),
            _ => None,
        };
        self.paths.push(Named { module: module.to_vec(), names, alias });
    }
}

/// Passes `::name` as often as it comes.
fn pass_names<'t>(mut tokens: &'t [TokenTree], names: &mut Vec<String>) -> &'t [TokenTree] {
    while let Some([TokenTree::Ident(name), after @ ..]) = after_colons(tokens) {
        names.push(name.to_string());
        tokens = after;
    }
    tokens
}

fn after_colons(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [one, two, after @ ..] if is_punct(one, ':') && is_punct(two, ':') => Some(after),
        _ => None,
    }
}

fn is_quote(name: &proc_macro2::Ident) -> bool {
    matches!(name.to_string().as_str(), "quote" | "quote_spanned" | "parse_quote")
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}
