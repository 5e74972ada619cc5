fn main() {
    for path in std::env::args().skip(1) {
        let source = std::fs::read_to_string(&path).unwrap();
        let start = std::time::Instant::now();
        let result = tl_parser::read_schema(&source);
        let time = start.elapsed();
        let (ok, diagnostics) = match result {
            Ok((s, d)) => (
                format!(
                    "{} types {} constructors {} functions",
                    s.types().count(),
                    s.constructors().count(),
                    s.functions().count()
                ),
                d,
            ),
            Err(d) => ("ERR".into(), d),
        };
        println!("{path}: {ok} {} diagnostics {time:?}", diagnostics.len());
        for d in diagnostics.iter().take(25) {
            let line = source[..d.primary.span.start as usize]
                .matches('\n')
                .count()
                + 1;
            println!(
                "  {line} {} {} `{}`",
                d.code,
                d.message,
                d.primary.span.text(&source)
            );
        }
    }
}
