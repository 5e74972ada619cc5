//! How the time of the generator grows with the schema: `cargo bench -p tl-benches --bench codegen`.

use tl_benches::copies::Copies;
use tl_benches::growth::best;
use tl_codegen::{Config, Generator, Output};
use tl_parser::Schema;

const API: &str = include_str!("../../schema/api.tl");

fn main() {
    println!("| schema | definitions | read | generate | both | grows by |\n|---:|---:|---:|---:|---:|---:|");
    let copies = Copies::of(API);
    let mut first = None;
    for count in [1, 4, 16] {
        let text = copies.text(count);
        let schema = read(&text);
        let definitions = schema.constructors().count() + schema.functions().count();
        let (read, generate) = (best(|| read(&text)), best(|| generate(&schema)));
        let both = read + generate;
        let growth = both / *first.get_or_insert(both);
        println!("| {count}x | {definitions} | {read:.3} s | {generate:.3} s | {both:.3} s | {growth:.1}x |");
    }
}

fn generate(schema: &Schema) -> Output {
    Generator::new(schema, &Config::default()).expect("the schema can be generated").output()
}

fn read(text: &str) -> Schema {
    tl_parser::read_schema(text).expect("copies of a schema are a schema").0
}
