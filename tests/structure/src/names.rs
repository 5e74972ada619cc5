//! What the names in a path mean: modules, and what a `use` brings into one.

use crate::paths::Named;
use std::collections::BTreeMap;

/// The names from the root of a crate to a module; none for the root.
pub(crate) type Module = Vec<String>;

/// How many `use` a name is followed through.
const LONGEST: usize = 16;

#[derive(Default)]
pub(crate) struct Names {
    /// The file of each module: an inline one is in that of another.
    files: BTreeMap<Module, Module>,
    /// What `use` brings into a module under a name.
    aliases: BTreeMap<(Module, String), Module>,
}

impl Names {
    pub(crate) fn add_module(&mut self, module: Module, file: &Module) {
        self.files.insert(module, file.clone());
    }

    pub(crate) fn add_alias(&mut self, path: &Named) {
        if let Some(alias) = &path.alias {
            self.aliases.insert((path.module.clone(), alias.clone()), path.names.clone());
        }
    }

    /// The file that defines what a path names; `None` where another crate does.
    pub(crate) fn file_of(&self, path: &Named) -> Option<&Module> {
        self.files.get(&self.start(&path.module, &path.names, LONGEST)?)
    }

    fn start(&self, module: &Module, names: &[String], fuel: usize) -> Option<Module> {
        let (first, rest) = names.split_first()?;
        match first.as_str() {
            "crate" => Some(self.follow(Module::new(), rest, fuel)),
            "self" => Some(self.follow(module.clone(), rest, fuel)),
            "super" => Some(self.follow(parent(module), rest, fuel)),
            _ => self.member(module, first, rest, fuel),
        }
    }

    fn follow(&self, at: Module, names: &[String], fuel: usize) -> Module {
        match names.split_first() {
            None => at,
            Some((first, rest)) if first == "super" => self.follow(parent(&at), rest, fuel),
            Some((first, rest)) => self.member(&at, first, rest, fuel).unwrap_or(at),
        }
    }

    /// What a module declares or imports under a name.
    fn member(&self, module: &Module, name: &str, rest: &[String], fuel: usize) -> Option<Module> {
        let child = [module.as_slice(), &[name.to_owned()]].concat();
        if self.files.contains_key(&child) {
            return Some(self.follow(child, rest, fuel));
        }
        let target = self.aliases.get(&(module.clone(), name.to_owned()))?;
        self.start(module, &[target, rest].concat(), fuel.checked_sub(1)?)
    }
}

fn parent(module: &Module) -> Module {
    module[..module.len().saturating_sub(1)].to_vec()
}
