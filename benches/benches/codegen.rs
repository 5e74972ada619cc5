//! How the time of the generator grows with the schema: `cargo bench -p tl-benches --bench codegen`.

use tl_benches::copies::Copies;
use tl_benches::growth::best;
use tl_codegen::{Config, Generator, Output};
use tl_parser::Schema;

const API: &str = include_str!("../../schema/api.tl");

fn main() {
    println!("| schema | definitions | read | generate | both | grows by |\n|---:|---:|---:|---:|---:|---:|");
    let copies = Copies::of(API);
    rows([1, 4, 16].map(|count| (format!("{count} copies"), copies.text(count))));
    rows([10_000, 100_000].map(|count| (format!("a type of {count}"), one_type(count))));
}

/// A row for each schema. Time grows beside the first.
fn rows<const N: usize>(schemas: [(String, String); N]) {
    let mut first = None;
    for (name, text) in schemas {
        let schema = read(&text);
        let definitions = schema.constructors().count() + schema.functions().count();
        let (read, generate) = (best(|| read(&text)), best(|| generate(&schema)));
        let both = read + generate;
        let growth = both / *first.get_or_insert(both);
        println!("| {name} | {definitions} | {read:.3} s | {generate:.3} s | {both:.3} s | {growth:.1}x |");
    }
}

/// A type with so many constructors.
fn one_type(count: usize) -> String {
    (1..=count).map(|number| format!("case{number} value:int text:string = Case;\n")).collect()
}

fn generate(schema: &Schema) -> Output {
    Generator::new(schema, &Config::default()).expect("the schema can be generated").output()
}

fn read(text: &str) -> Schema {
    tl_parser::read_schema(text).expect("copies of a schema are a schema").0
}
