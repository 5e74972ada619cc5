//! The figures of one library, and the table of both.

use crate::build::{Build, Profile};
use crate::leaf::Artifacts;
use crate::library::{Features, Library};

/// The first two lines of the table.
pub(crate) const HEADER: &str = "\
| profile | features | measure | grammers | ours | ours / grammers | goal |
|---|---|---|---:|---:|---:|---:|";

/// The ratios to reach.
const GOALS: [(&str, Features, Profile, f64); 8] = [
    ("cold: CPU of types and leaf", Features::Default, Profile::Dev, 0.45),
    ("cold: CPU of types and leaf", Features::Default, Profile::Release, 0.45),
    ("cold: CPU of types and leaf", Features::Library, Profile::Dev, 0.60),
    ("cold: CPU of types and leaf", Features::Library, Profile::Release, 0.45),
    ("cold: peak memory of types", Features::Default, Profile::Dev, 0.55),
    ("cold: peak memory of types", Features::Default, Profile::Release, 0.60),
    ("after an edit: CPU of leaf", Features::Default, Profile::Release, 1.00),
    ("binary of the leaf", Features::Default, Profile::Release, 0.80),
];

/// The figures of both libraries with a set of features.
pub(crate) struct Pair {
    pub(crate) profile: Profile,
    pub(crate) features: Features,
    pub(crate) ours: Figures,
    pub(crate) theirs: Figures,
}

/// What a library costs its users: a name, a number and its unit each.
#[derive(Clone, Debug)]
pub(crate) struct Figures(Vec<(&'static str, f64, Unit)>);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Unit {
    Seconds,
    Bytes,
    Lines,
}

impl Figures {
    pub(crate) fn new(library: Library, cold: &Build, edit: &Build, artifacts: Artifacts) -> Self {
        use Unit::{Bytes, Lines, Seconds};
        let name = library.crate_name();
        let (types, leaf) = (cpu(cold, name), cpu(cold, "leaf"));
        Self(vec![
            ("cold: CPU of types and leaf", types + leaf, Seconds),
            ("cold: CPU of types", types, Seconds),
            ("cold: CPU of leaf", leaf, Seconds),
            ("cold: CPU of build scripts, their dependencies and cargo", cold.cpu - types - leaf, Seconds),
            ("cold: wall", cold.wall, Seconds),
            ("cold: peak memory of types", peak(cold, name), Bytes),
            ("after an edit: CPU of leaf", cpu(edit, "leaf"), Seconds),
            ("after an edit: wall", edit.wall, Seconds),
            ("rlib", artifacts.rlib, Bytes),
            ("rmeta", artifacts.rmeta, Bytes),
            ("binary of the leaf", artifacts.binary, Bytes),
            ("generated code", artifacts.lines, Lines),
        ])
    }

    /// The least of each figure.
    pub(crate) fn least(mut self, other: Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(figure, other)| figure.1 = figure.1.min(other.1));
        self
    }
}

fn cpu(build: &Build, name: &str) -> f64 {
    build.crates.iter().filter(|compiled| compiled.name == name).map(|compiled| compiled.usage.cpu).sum()
}

fn peak(build: &Build, name: &str) -> f64 {
    let peaks = build.crates.iter().filter(|compiled| compiled.name == name).map(|compiled| compiled.usage.peak);
    peaks.fold(0.0, f64::max)
}

impl Pair {
    /// The rows of the table.
    pub(crate) fn rows(&self) -> Vec<String> {
        let Self { profile, features, ours, theirs } = self;
        let row = |index: usize| {
            let (name, figure, unit) = ours.0[index];
            let (theirs, ours) = (unit.show(theirs.0[index].1), unit.show(figure));
            let (ratio, verdict) = (self.ratio(index), self.verdict(index).unwrap_or_default());
            format!("| {} | {features} | {name} | {theirs} | {ours} | {ratio:.2} | {verdict} |", profile.name())
        };
        (0..ours.0.len()).map(row).collect()
    }

    /// Ours / grammers of a figure.
    fn ratio(&self, index: usize) -> f64 {
        self.ours.0[index].1 / self.theirs.0[index].1
    }

    /// The goal of a figure that has one, and whether it is missed.
    fn verdict(&self, index: usize) -> Option<String> {
        let goal = goal(self.profile, self.features, self.ours.0[index].0)?;
        Some(format!("{goal:.2}{}", if self.ratio(index) > goal { " ✗" } else { "" }))
    }

    /// The ratio, and the goal where there is one.
    fn cell(&self, index: usize) -> String {
        let goal = self.verdict(index).map(|verdict| format!(" ({verdict})")).unwrap_or_default();
        format!(" {:.2}{goal} |", self.ratio(index))
    }
}

/// A table of the ratios alone, in which each set of features is a column.
pub(crate) fn summary(pairs: &[Pair]) -> Vec<String> {
    let of = |profile: Profile| pairs.iter().filter(move |pair| pair.profile == profile);
    let titles: String = of(Profile::Dev).map(|pair| format!(" {} |", pair.features)).collect();
    let mut lines = vec![format!("| profile | ours / grammers (goal) |{titles}")];
    lines.push(format!("|---|---|{}", "---:|".repeat(of(Profile::Dev).count())));
    for profile in Profile::ALL {
        let names = of(profile).next().into_iter().flat_map(|pair| pair.ours.0.iter().enumerate());
        lines.extend(names.map(|(index, (name, ..))| {
            let cells: String = of(profile).map(|pair| pair.cell(index)).collect();
            format!("| {} | {name} |{cells}", profile.name())
        }));
    }
    lines
}

fn goal(profile: Profile, features: Features, name: &str) -> Option<f64> {
    let known = GOALS.into_iter().find(|&(of, with, built, _)| (of, with, built) == (name, features, profile));
    known.map(|(.., goal)| goal)
}

impl Unit {
    fn show(self, number: f64) -> String {
        match self {
            Self::Seconds => format!("{number:.2} s"),
            Self::Bytes => format!("{:.2} MB", number / 1e6),
            Self::Lines => format!("{number} lines"),
        }
    }
}
