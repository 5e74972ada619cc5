//! Scratch.
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&args[1]).unwrap();
    let t = std::time::Instant::now();
    let (schema, _) = tl_parser::read_schema(&text)
        .map_err(|e| {
            for d in &e {
                if d.is_error() {
                    println!(
                        "{} {} {:?}",
                        d.code,
                        d.message,
                        &text[d.primary.span.start as usize..d.primary.span.end as usize]
                    );
                }
            }
        })
        .unwrap();
    eprintln!("parse {:?}", t.elapsed());
    let rule = if args.get(4).is_some_and(|a| a == "tl") { tl_parser::schema::IdRule::Tl } else { Default::default() };
    let config = tl_codegen::Config { runtime: args[3].clone(), id_rule: rule, ..Default::default() };
    let out = match tl_codegen::generate(&schema, &config) {
        Ok(o) => o,
        Err(e) => {
            for d in e {
                println!(
                    "{} {} {:?}",
                    d.code,
                    d.message,
                    &text[d.primary.span.start as usize..d.primary.span.end as usize]
                );
            }
            return;
        }
    };
    eprintln!("gen {:?} emitted {} skipped {} boxed {}", t.elapsed(), out.emitted, out.skipped.len(), out.boxed.len());
    if let Some(t) = args.get(5).or(args.get(4).filter(|a| a.ends_with(".rs"))) {
        std::fs::create_dir_all(std::path::Path::new(t).parent().unwrap()).unwrap();
        std::fs::write(t, tl_codegen::decoder_table(&schema, &config, &std::env::var("TABLE").unwrap()).unwrap())
            .unwrap();
    }
    for (p, t) in out.files {
        let p = std::path::Path::new(&args[2]).join(p);
        std::fs::create_dir_all(p.parent().unwrap()).unwrap();
        std::fs::write(p, t).unwrap();
    }
}
