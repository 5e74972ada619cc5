//! What another schema does to code: the cases, one by one. That the compiler agrees is tested on real layers in `compiled`.

use tl_codegen::effects::{Use, effects};
use tl_codegen::interface::Interface;
use tl_codegen::{Config, Generator, Surface};

fn interface(text: &str) -> Interface {
    let (schema, _) = tl_parser::read_schema(text).unwrap_or_else(|found| panic!("{text}: {found:#?}"));
    let on = Surface::Always;
    let config = Config { equality: on, conversions: on, accessors: on, indirect_above: 64, ..Config::default() };
    Generator::new(&schema, &config).unwrap_or_else(|error| panic!("{text}: {error}")).interface()
}

fn name(text: &str) -> String {
    text.to_owned()
}

/// Checks what breaks, each with its item, from one schema to another.
#[track_caller]
fn check(old: &str, new: &str, expected: &[(&str, Use)]) {
    let found = effects(&interface(old), &interface(new));
    let found: Vec<(&str, Use)> =
        found.iter().flat_map(|effect| effect.breaks.iter().map(|of| (effect.path.as_str(), of.clone()))).collect();
    assert_eq!(found, expected, "{old} -> {new}");
}

#[test]
fn what_is_new_breaks_nothing() {
    check("a x:int = A;", "a x:int = A; b y:int = B; ---functions--- f = A;", &[]);
}

#[test]
fn an_id_alone_breaks_no_code() {
    check("a#1 x:int = A;", "a#2 x:int = A;", &[]);
}

#[test]
fn a_new_optional_field_breaks_literals() {
    check("a x:int = A;", "a flags:# x:int y:flags.0?int = A;", &[("types::A", Use::Literal)]);
}

#[test]
fn a_new_required_field_breaks_new() {
    check("a x:int = A;", "a x:int y:int = A;", &[("types::A", Use::Literal), ("types::A", Use::New)]);
}

#[test]
fn a_field_that_is_gone_or_of_another_type_breaks_what_reads_it() {
    let field = |of: &str| ("types::A", Use::Field(name(of)));
    check("a x:int y:int = A;", "a x:int = A;", &[("types::A", Use::Literal), field("y"), ("types::A", Use::New)]);
    check("a x:int = A;", "a x:long = A;", &[("types::A", Use::Literal), field("x"), ("types::A", Use::New)]);
    check(
        "a x:int = A;",
        "a flags:# x:flags.0?int = A;",
        &[("types::A", Use::Literal), field("x"), ("types::A", Use::New)],
    );
}

#[test]
fn another_order_of_equal_types_is_silent() {
    let found = effects(&interface("a x:int y:int = A;"), &interface("a y:int x:int = A;"));
    assert_eq!((found.len(), found[0].is_silent, found[0].breaks.as_slice()), (1, true, &[Use::New][..]));
    let found = effects(&interface("a x:int y:long = A;"), &interface("a y:long x:int = A;"));
    assert_eq!((found.len(), found[0].is_silent), (1, false));
}

#[test]
fn a_second_constructor_makes_a_struct_an_enum() {
    let old = "user id:int = User; chat owner:User = Chat; ---functions--- f user:User = User;";
    let new = "user id:int = User; userEmpty = User; chat owner:User = Chat; ---functions--- f user:User = User;";
    let owner = Use::Field(name("owner"));
    let user = Use::Field(name("user"));
    // `new` takes whatever turns into the enum, and the struct does.
    let expected = [
        ("functions::F", Use::Literal),
        ("functions::F", user),
        ("functions::F", Use::Default),
        ("functions::F", Use::Answer),
        ("types::Chat", Use::Literal),
        ("types::Chat", owner),
        ("types::Chat", Use::Default),
    ];
    check(old, new, &expected);
    let found = effects(&interface(old), &interface(new));
    assert!(found[0].why.ends_with("its type has several constructors"), "{}", found[0].why);
    assert_eq!(effects(&interface(new), &interface(old)).first().expect("there are some").breaks, [Use::Path]);
}

#[test]
fn variants_come_and_go() {
    let gone = [
        ("enums::A", Use::Match),
        ("enums::A", Use::Variant(name("C"))),
        ("enums::A", Use::From(name("C"))),
        ("enums::A", Use::Convert(name("C"))),
        ("types::C", Use::Path),
    ];
    check("a = A; b = A;", "a = A; b = A; c = A;", &[("enums::A", Use::Match)]);
    check(
        "a = A; b = A; c x:int = A;",
        "a = A; b = A;",
        &[&gone[..3], &gone[3..4], &[("enums::A", Use::Accessor(name("x")))], &gone[4..]].concat(),
    );
}

#[test]
fn a_box_that_moves_breaks_the_variant() {
    let large = "b:int128 c:int128 d:int128 e:int128";
    let (old, new) = ("a x:int = A; z = A;", format!("a x:int {large} y:int = A; z = A;"));
    let found = effects(&interface(old), &interface(&new));
    let moved = found.iter().find(|effect| effect.path == "enums::A").expect("the box moved");
    assert_eq!(moved.breaks, [Use::Variant(name("A"))]);
    assert_eq!(moved.why, "the variant `enums::A::A` has its struct in a `Box` now: it has become large");
}

#[test]
fn answers_accessors_and_equality() {
    check("a = A; ---functions--- f = A;", "a = A; ---functions--- f = Vector<A>;", &[("functions::F", Use::Answer)]);
    check(
        "a x:int = A; b x:int = A;",
        "a x:int = A; b x:int = A; c x:long = A;",
        &[("enums::A", Use::Match), ("enums::A", Use::Accessor(name("x")))],
    );
    check(
        "a x:B = A; b = B;",
        "a x:B = A; b y:double = B;",
        &[("types::A", Use::Eq), ("types::B", Use::Literal), ("types::B", Use::Eq)],
    );
}
