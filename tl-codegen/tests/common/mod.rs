//! Fixtures: small schemas, each with the configuration that its comments ask for.

use std::fs;
use std::path::{Path, PathBuf};
use tl_codegen::{Config, Error, Generator, Surface};
use tl_parser::{Diagnostic, IdRule, Schema, SchemaOptions, SourceMap, codes};

/// What the parser may find in fixtures.
const EXPECTED: [&str; 4] = [codes::NO_LAYER, codes::ID_MISMATCH, codes::SHARED_ID, codes::BANG_OUTSIDE_FUNCTION];

/// What a line with a constructor of an earlier layer starts with.
const EARLIER: &str = "// earlier: ";

/// A schema in a file.
pub(crate) struct Fixture {
    /// The name of the file, without `.tl`.
    pub(crate) name: String,
    pub(crate) source: String,
}

/// The fixtures of a folder.
pub(crate) fn fixtures(folder: &str) -> Vec<Fixture> {
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder))
}

/// The schemas in a folder, in the order of their names.
pub(crate) fn read_folder(folder: &Path) -> Vec<Fixture> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.sort();
    paths.iter().map(|path| Fixture::read(path)).collect()
}

/// Generates all that can be generated.
fn everything(config: &mut Config) {
    for surface in [&mut config.equality, &mut config.conversions, &mut config.accessors, &mut config.serde] {
        *surface = Surface::Always;
    }
}

impl Fixture {
    /// Reads one from disk.
    pub(crate) fn read(path: &Path) -> Self {
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        Self { name, source: fs::read_to_string(path).expect("a schema is text") }
    }

    /// How the schema is read: by the rule for ids that a line `// rule: tl` asks for.
    fn options(&self) -> SchemaOptions<'static> {
        let is_tl = self.comments("rule").any(|rule| rule == "tl");
        SchemaOptions::new().id_rule(if is_tl { IdRule::Tl } else { IdRule::Telegram })
    }

    /// The checked schema. What the parser finds is a failure, but for a missing layer and made-up ids.
    pub(crate) fn schema(&self) -> Schema {
        match self.options().read(&self.source) {
            Ok((schema, found)) => {
                let found: Vec<_> = found.into_iter().filter(|found| !EXPECTED.contains(&found.code)).collect();
                assert!(found.is_empty(), "{}", self.render(&found));
                schema
            }
            Err(found) => panic!("{}", self.render(&found)),
        }
    }

    /// The constructors of earlier layers in the lines `// earlier: …`, at their places in the source.
    fn earlier(&self) -> String {
        let blank = |text: &str| text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect::<String>();
        let line = |line: &str| match line.strip_prefix(EARLIER) {
            Some(text) => format!("{}{text}", blank(EARLIER)),
            None => blank(line),
        };
        self.source.split_inclusive('\n').map(line).collect()
    }

    /// The configuration that the lines `// config: KEY VALUE` and `// earlier: CONSTRUCTOR` ask for.
    pub(crate) fn config(&self) -> Config {
        let (earlier, _) = self
            .options()
            .read_earlier(&self.source, &self.earlier())
            .unwrap_or_else(|found| panic!("{}", self.render(&found)));
        let mut config = Config { earlier, compat: Surface::Always, ..Config::default() };
        for line in self.comments("config") {
            match line.split_once(' ') {
                None if line == "everything" => everything(&mut config),
                Some(("keep", mask)) => config.kept_masks.push(mask.to_owned()),
                Some(("derive", path)) => config.derives.push(path.to_owned()),
                Some(("indirect-above", bytes)) => config.indirect_above = bytes.parse().expect("a number of bytes"),
                _ => panic!("{}: what does `{line}` ask for?", self.name),
            }
        }
        config
    }

    /// The generator. It is a failure if anything is not supported.
    pub(crate) fn generator<'a>(&self, schema: &'a Schema, config: &'a Config) -> Generator<'a> {
        match Generator::new(schema, config) {
            Ok(generator) => generator,
            Err(Error::Unsupported(found) | Error::Earlier(found)) => panic!("{}", self.render(&found)),
            Err(error) => panic!("{}: {error}", self.name),
        }
    }

    /// What follows `// KIND:`, line by line.
    pub(crate) fn comments<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.source.lines().filter_map(move |line| line.strip_prefix("// ")?.strip_prefix(kind)?.strip_prefix(": "))
    }

    /// Findings as a user sees them.
    pub(crate) fn render(&self, found: &[Diagnostic]) -> String {
        let path = format!("{}.tl", self.name);
        let map = SourceMap::new(&path, &self.source);
        found.iter().map(|found| map.render(found, false)).collect::<Vec<_>>().join("\n\n")
    }
}
