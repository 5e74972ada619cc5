//! Which modules of a crate import which, read from its source files, and the circles among them.
//!
//! A module imports another where its file names it: in a `use`, or in any other path such as `crate::wire::Reader` or
//! `child::function`. A path leads to the file that defines what it names: through whatever modules only re-export it.
//! `mod child;` is no import, and neither are the paths in `quote!`, which are text of other crates.
//!
//! A module and what it holds are one: a parent uses its children, and they use what it defines. The children of one parent
//! must not form a circle, at any depth: not the modules at the top of a crate, and not the files of a folder. A file counts
//! with all that its module holds.
//!
//! A folder `generated` is not read: types of a schema refer to each other in circles of their own.

mod names;
mod paths;

use names::{Module, Names};
use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

/// A folder of generated code.
const GENERATED: &str = "generated";

/// An import between modules of one parent.
type Edge<'a> = (&'a [String], &'a [String]);

/// The imports between the files of a crate.
#[derive(Debug, Default)]
pub struct Crate {
    imports: BTreeSet<(Module, Module)>,
}

impl Crate {
    /// Reads the files below a folder `src`.
    ///
    /// # Errors
    ///
    /// If one of them cannot be read.
    pub fn read(src: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        collect(src, &mut Module::new(), &mut files)?;
        Ok(Self::new(files))
    }

    /// A crate of these files: their paths below `src`, as names without `.rs`, and their texts.
    ///
    /// # Panics
    ///
    /// If one of them is no Rust.
    pub fn new(files: Vec<(Vec<String>, String)>) -> Self {
        let (mut names, mut paths) = (Names::default(), Vec::new());
        for (mut file, text) in files {
            file.pop_if(|last| matches!(last.as_str(), "lib" | "main" | "mod"));
            let found = paths::read(&text, &file);
            found.modules.into_iter().for_each(|module| names.add_module(module, &file));
            found.paths.iter().for_each(|path| names.add_alias(path));
            paths.extend(found.paths.into_iter().map(|path| (file.clone(), path)));
        }
        let import = |(file, path): (Module, paths::Named)| Some((file, names.file_of(&path)?.clone()));
        Self { imports: paths.into_iter().filter_map(import).collect() }
    }

    /// The circles: each as the names of its members, all in alphabetical order.
    pub fn circles(&self) -> Vec<Vec<String>> {
        let mut graphs: BTreeMap<&[String], BTreeSet<Edge<'_>>> = BTreeMap::new();
        for (parent, from, to) in self.imports.iter().filter_map(siblings) {
            graphs.entry(parent).or_default().insert((from, to));
        }
        let mut circles: Vec<_> = graphs.values().flat_map(components).collect();
        circles.sort();
        circles
    }

    /// The imports between the members of a circle, to show what keeps it closed.
    pub fn imports_within(&self, circle: &[String]) -> Vec<String> {
        let is_within = |module: &[String]| circle.contains(&module.join("::"));
        let within = self
            .imports
            .iter()
            .filter(|import| siblings(import).is_some_and(|(_, from, to)| is_within(from) && is_within(to)));
        within.map(|(from, to)| format!("{} -> {}", from.join("::"), to.join("::"))).collect()
    }
}

/// The innermost module that holds both ends of an import, and the children of it that they are in. There are none where
/// one end holds the other.
fn siblings((from, to): &(Module, Module)) -> Option<(&[String], &[String], &[String])> {
    let shared = from.iter().zip(to).take_while(|(a, b)| a == b).count();
    Some((&from[..shared], from.get(..=shared)?, to.get(..=shared)?))
}

/// The strongly connected components of more than one module.
fn components(edges: &BTreeSet<Edge<'_>>) -> Vec<Vec<String>> {
    let mut graph = DiGraph::<String, ()>::new();
    let modules: BTreeSet<&[String]> = edges.iter().flat_map(|&(from, to)| [from, to]).collect();
    let nodes: BTreeMap<&[String], _> =
        modules.into_iter().map(|module| (module, graph.add_node(module.join("::")))).collect();
    graph.extend_with_edges(edges.iter().map(|(from, to)| (nodes[from], nodes[to])));
    let mut components = tarjan_scc(&graph);
    components.retain(|component| component.len() > 1);
    components.iter_mut().for_each(|component| component.sort());
    components.iter().map(|component| component.iter().map(|&node| graph[node].clone()).collect()).collect()
}

/// Adds the Rust files below a folder.
fn collect(folder: &Path, names: &mut Module, files: &mut Vec<(Module, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_generated = name == GENERATED;
        names.push(name);
        if path.is_dir() && !is_generated {
            collect(&path, names, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push((names.clone(), fs::read_to_string(&path)?));
        }
        names.pop();
    }
    Ok(())
}
