//! The checked schema: which type a name means, boxed or bare, and which variable.

use tl_parser::schema::{Builtin, Combinator, Count, Expr, Named, ParamKind, Schema, Var};

fn read(source: &str) -> Schema {
    tl_parser::read_schema(source).map(|(schema, _)| schema).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn constructor<'s>(schema: &'s Schema, name: &str) -> &'s Combinator {
    let found = schema.constructors().map(|(_, c)| c).find(|c| c.name.to_string() == name);
    found.expect("the constructor is declared")
}

fn named(expr: &Expr) -> &Named {
    let Expr::Named(named) = expr else { panic!("a named type, not {expr:?}") };
    named
}

/// The type's name of each field of `a`, with `%` before it if it is bare.
fn fields(source: &str) -> Vec<String> {
    let schema = read(source);
    let fields = &constructor(&schema, "a").fields;
    let text = |named: &Named| format!("{}{}", if named.boxed { "" } else { "%" }, schema[named.ty].name);
    fields.iter().map(|field| text(named(&field.ty))).collect()
}

#[test]
fn names_mean_boxed_or_bare_types() {
    let source = "foo = Foo; a x:Foo y:%Foo z:foo v:Vector<int> w:vector<int> u:%Vector<int> = A;";
    assert_eq!(fields(source), ["Foo", "%Foo", "%Foo", "Vector", "%Vector", "%Vector"]);
    let source = "a i:int j:Int t:true u:True b:Bool s:string o:object p:Object l:int53 = A;";
    let expected = ["%Int", "Int", "%True", "True", "Bool", "%String", "%Object", "Object", "%Int53"];
    assert_eq!(fields(source), expected);
}

#[test]
fn builtins_are_known_by_name() {
    let declared =
        "int#a8509bda ? = Int; bytes data:string = Bytes; vector {t:Type} # [ t ] = Vector t; boolTrue = Bool;";
    let schema = read(&format!("{declared} a x:int y:bytes z:int256 w:Vector<int53> b:Bool = A;"));
    let builtins: Vec<_> = constructor(&schema, "a").fields.iter().map(|f| schema[named(&f.ty).ty].builtin).collect();
    let expected = [Builtin::Int, Builtin::Bytes, Builtin::Int256, Builtin::Vector, Builtin::Bool];
    assert_eq!(builtins, expected.map(Some));
    for (_, combinator) in schema.constructors() {
        assert_eq!(combinator.builtin.is_none(), combinator.name.ident == "a", "{}", combinator.text);
    }
    let vector = named(&constructor(&schema, "a").fields[3].ty);
    assert_eq!(schema[vector.ty].params, [ParamKind::Type]);
}

/// A type with a predefined name and constructors of its own is an ordinary one, except `Object`.
#[test]
fn own_types_may_have_predefined_names() {
    let schema = read("mono = Float; stereo = Float; gzip_packed data:bytes = Object; a x:Float y:Object = A;");
    let builtins: Vec<_> = constructor(&schema, "a").fields.iter().map(|f| schema[named(&f.ty).ty].builtin).collect();
    assert_eq!(builtins, [None, Some(Builtin::Object)]);
}

#[test]
fn variables_are_found_by_their_place() {
    let schema = read("a {X:Type} {n:#} m:# x:X y:m*[ int ] z:n*[ k:# t:k*[ X ] u:m*[ int ] ] w:[ int ] = A X (n+1);");
    let a = constructor(&schema, "a");
    let count = |field: &tl_parser::schema::Field| match &field.ty {
        Expr::Repeat(repeat) => (repeat.count, repeat.fields.clone()),
        other => panic!("a repetition, not {other:?}"),
    };
    assert_eq!(a.fields[1].ty, Expr::Var(Var::Param(0)));
    assert_eq!(count(&a.fields[2]).0, Count::Var(Var::Field { depth: 0, index: 0 }));
    let (outer, inner) = count(&a.fields[3]);
    assert_eq!(outer, Count::Var(Var::Param(1)));
    assert_eq!(count(&inner[1]).0, Count::Var(Var::Field { depth: 0, index: 0 }));
    assert_eq!(count(&inner[2]).0, Count::Var(Var::Field { depth: 1, index: 0 }));
    assert_eq!(count(&a.fields[4]).0, Count::Var(Var::Field { depth: 0, index: 0 }), "the last `#` in reach");
    assert_eq!(named(&a.result).args, [Expr::Var(Var::Param(0)), Expr::Sum(Var::Param(1), 1)]);
}

#[test]
fn conditions_name_masks_and_bits() {
    let schema = read("a flags:# x:flags.31?int y:flags?long z:(flags.0?true) = A;");
    let conditions: Vec<_> = constructor(&schema, "a").fields.iter().map(|f| f.condition.map(|c| c.bit)).collect();
    assert_eq!(conditions, [None, Some(Some(31)), Some(None), Some(Some(0))]);
}

#[test]
fn groups_and_anonymous_fields() {
    let schema = read("a (x _ y:int) long _:string = A;");
    let names: Vec<_> = constructor(&schema, "a").fields.iter().map(|f| f.name.as_deref()).collect();
    assert_eq!(names, [Some("x"), None, Some("y"), None, None]);
}

#[test]
fn functions_may_return_a_variable() {
    let schema = read("---functions---\ninvoke {X:Type} layer:int query:!X = X;\nget = Vector int;\n");
    let functions: Vec<_> = schema.functions().map(|(_, f)| f).collect();
    assert!(functions[0].fields[1].bang);
    assert_eq!(functions[0].result, Expr::Var(Var::Param(0)));
    assert!(named(&functions[1].result).boxed);
}

#[test]
fn the_text_of_a_declaration_is_one_line() {
    let schema = read("a // one\n  x : int /* two */\n  y:Vector < int >\n  = A ;");
    assert_eq!(constructor(&schema, "a").text, "a x:int y:Vector<int> = A;");
}
