//! Random values of small schemas: exactly what they allow.

use std::collections::HashSet;
use tl_parser::schema::{ConstructorId, FunctionId, Schema};
use tl_parser::{IdRule, SchemaOptions, read_schema};
use tl_sample::Sampler;

/// How many values each test looks at.
const SEEDS: u64 = 500;

fn schema(source: &str) -> Schema {
    read_schema(source).unwrap_or_else(|found| panic!("{source}: {found:#?}")).0
}

fn constructor(schema: &Schema, name: &str) -> ConstructorId {
    let mut found = schema.constructors().filter(|(_, c)| c.name.to_string() == name);
    found.next().expect("a constructor of this name").0
}

fn function(schema: &Schema, name: &str) -> FunctionId {
    let mut found = schema.functions().filter(|(_, f)| f.name.to_string() == name);
    found.next().expect("a function of this name").0
}

/// Values of the constructor `a#1`, without the id.
fn values(source: &str) -> HashSet<Vec<u8>> {
    let schema = schema(source);
    let a = constructor(&schema, "a");
    let value = |seed| {
        let bytes = Sampler::new(&schema, seed).constructor(a);
        assert_eq!(bytes.len() % 4, 0, "{source}");
        bytes.strip_prefix(&[1, 0, 0, 0]).expect("the id").to_vec()
    };
    (0..SEEDS).map(value).collect()
}

fn words_of(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks(4).map(|word| u32::from_le_bytes(word.try_into().expect("4 bytes"))).collect()
}

/// Every value of `a#1`, as words.
fn words(source: &str) -> HashSet<Vec<u32>> {
    values(source).iter().map(|bytes| words_of(bytes)).collect()
}

/// Exactly these values of `a#1` occur.
#[track_caller]
fn check(source: &str, expected: &[&[u32]]) {
    let expected: HashSet<Vec<u32>> = expected.iter().map(|words| words.to_vec()).collect();
    assert_eq!(words(source), expected, "{source}");
}

/// All values of `a#1` have this many bytes.
#[track_caller]
fn check_size(source: &str, size: usize) {
    assert!(values(source).iter().all(|bytes| bytes.len() == size), "{source}");
}

const VECTOR: u32 = 0x1cb5_c415;
const TRUE: u32 = 0x9972_75b5;
const FALSE: u32 = 0xbc79_9737;

#[test]
fn same_seed_same_bytes() {
    let schema = schema("a#1 x:string y:long = A;");
    let a = constructor(&schema, "a");
    let two = |seed| {
        let mut sampler = Sampler::new(&schema, seed);
        [sampler.constructor(a), sampler.constructor(a)]
    };
    assert_eq!(two(7), two(7));
    assert_ne!(two(7), two(8));
    assert_ne!(two(7)[0], two(7)[1]);
}

#[test]
fn builtins() {
    check_size("a#1 x:int = A;", 4);
    check_size("a#1 x:long = A;", 8);
    check_size("a#1 x:double = A;", 8);
    check_size("a#1 x:float = A;", 4);
    check_size("a#1 x:int128 y:int256 z:int512 = A;", 112);
    check("a#1 x:true = A;", &[&[]]);
    check("a#1 x:True = A;", &[&[0x3fed_d339]]);
    check("a#1 x:Bool = A;", &[&[TRUE], &[FALSE]]);
}

#[test]
fn boxed_builtins() {
    for (source, id) in [
        ("a#1 x:Int = A;", 0xa850_9bda),
        ("int#2 ? = Int; a#1 x:Int = A;", 2),
        ("a#1 x:Long = A;", 0x2207_6cba),
        ("a#1 x:String = A;", 0xb528_6e24),
        ("a#1 x:Int128 = A;", 0x84cc_f7b7),
    ] {
        assert!(words(source).iter().all(|words| words[0] == id), "{source}");
    }
}

#[test]
fn bare_and_boxed() {
    let b = "b#2 = B; ";
    check(&format!("{b}a#1 x:B = A;"), &[&[2]]);
    check(&format!("{b}a#1 x:%B = A;"), &[&[]]);
    check(&format!("{b}a#1 x:b = A;"), &[&[]]);
    check("b#2 = B; c#3 = B; a#1 x:B = A;", &[&[2], &[3]]);
}

#[test]
fn ids_by_either_rule() {
    let ids = IdRule::ALL.map(|rule| {
        let (schema, _) = SchemaOptions::new().id_rule(rule).read("a x:bytes = A;").expect("the schema is sound");
        let a = constructor(&schema, "a");
        let bytes = Sampler::new(&schema, 1).constructor(a);
        assert_eq!(bytes[..4], schema[a].id.to_le_bytes());
        assert_ne!(Sampler::new(&schema, 1).bare_constructor(a)[..4], bytes[..4]);
        schema[a].id
    });
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn vectors() {
    let b = "b#2 = B; ";
    let counts = |source: &str, header: &[u32], item: &[u32]| {
        for words in words(source) {
            let count = words[header.len()] as usize;
            assert_eq!(words, [header, &[count as u32], &item.repeat(count)].concat(), "{source}");
        }
    };
    counts(&format!("{b}a#1 x:Vector<B> = A;"), &[VECTOR], &[2]);
    counts(&format!("{b}a#1 x:vector<B> = A;"), &[], &[2]);
    counts(&format!("{b}a#1 x:%Vector<B> = A;"), &[], &[2]);
    counts(&format!("{b}a#1 x:vector<%B> = A;"), &[], &[]);
    let lengths: HashSet<u32> = words(&format!("{b}a#1 x:vector<B> = A;")).iter().map(|words| words[0]).collect();
    assert!(lengths.contains(&0) && lengths.contains(&3));
}

#[test]
fn masks_hold_the_bits_of_fields_alone() {
    check("b#2 = B; a#1 flags:# x:flags.3?B = A;", &[&[0], &[8, 2]]);
    check("a#1 flags:# x:flags.0?true y:flags.31?true = A;", &[&[0], &[1], &[1 << 31], &[1 << 31 | 1]]);
    check("b#2 = B; c#3 = C; a#1 flags:# x:flags.1?B y:flags.1?C = A;", &[&[0], &[2, 2, 3]]);
}

#[test]
fn masks_anywhere() {
    let bc = "b#2 = B; c#3 = C; ";
    check(
        &format!("{bc}a#1 x:C m:# y:m.0?B n:# z:n.1?C = A;"),
        &[&[3, 0, 0], &[3, 1, 2, 0], &[3, 0, 2, 3], &[3, 1, 2, 2, 3]],
    );
    check(&format!("{bc}a#1 m:# n:m.0?# x:n.1?B = A;"), &[&[0], &[1, 0], &[1, 2, 2]]);
}

#[test]
fn numbers_that_nothing_refers_to() {
    check("a#1 flags:# = A;", &[&[0]]);
    check("a#1 flags2:# = A;", &[&[0]]);
    assert!(words("a#1 x:# = A;").len() > 100);
    assert!(words("a#1 flags:int = A;").len() > 100);
}

#[test]
fn repetitions() {
    let b = "b#2 = B; ";
    let counted: &[&[u32]] = &[&[0], &[1, 2], &[2, 2, 2], &[3, 2, 2, 2]];
    check(&format!("{b}a#1 n:# x:n*[ B ] = A;"), counted);
    check(&format!("{b}a#1 # [ B ] = A;"), counted);
    check(&format!("{b}a#1 x:3*[ B ] = A;"), &[&[2, 2, 2]]);
    check(&format!("{b}a#1 n:# x:(n+1)*[ B ] = A;"), &[&[0, 2], &[1, 2, 2], &[2, 2, 2, 2], &[3, 2, 2, 2, 2]]);
    check(&format!("{b}a#1 m:# x:2*[ y:m.0?B ] = A;"), &[&[0], &[1, 2, 2]]);
    check(&format!("{b}a#1 x:1*[ m:# y:m.0?B ] = A;"), &[&[0], &[1, 2]]);
}

#[test]
fn parameters() {
    let b = "b#2 = B; ";
    check(&format!("{b}box#3 {{t:Type}} x:t = Box t; a#1 x:(Box B) = A;"), &[&[3, 2]]);
    check(&format!("{b}tuple#3 {{t:Type}} {{n:#}} [ t ] = Tuple t n; a#1 x:(%Tuple B 3) = A;"), &[&[2, 2, 2]]);
    check(&format!("{b}if#3 {{m:#}} x:m.0?B = If m; a#1 x:(If 1) y:(If 2) = A;"), &[&[3, 2, 3]]);
    check(&format!("{b}if#3 {{m:#}} x:m.0?B = If m; a#1 m:# x:(%If m) = A;"), &[&[0], &[1, 2], &[2], &[3, 2]]);
    check(
        &format!("{b}nil#3 = List 0; cons#4 {{n:#}} head:B tail:(List n) = List (n + 1); a#1 x:(List 2) = A;"),
        &[&[4, 2, 4, 2, 3]],
    );
}

#[test]
fn calls() {
    let schema = schema("b#2 = B; ---functions--- get#3 = B; with#4 {X:Type} layer:B query:!X = X;");
    let with = function(&schema, "with");
    assert_eq!(Sampler::new(&schema, 1).function(with), [4, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0]);
    assert_eq!(Sampler::new(&schema, 1).call(&[9]).function(with), [4, 0, 0, 0, 2, 0, 0, 0, 9]);
}

#[test]
fn results() {
    let schema = schema(
        "b#2 = B; tuple#8 {t:Type} {n:#} [ t ] = Tuple t n; ---functions--- get#3 = B; all#4 = Vector<B>; is#5 = Bool; with#6 {X:Type} query:!X = X; \
         fill#7 n:# = Tuple B n;",
    );
    let words = |name| words_of(&Sampler::new(&schema, 1).result(function(&schema, name)));
    assert_eq!(words("get"), [2]);
    assert_eq!(words("all")[0], VECTOR);
    assert!([TRUE, FALSE].contains(&words("is")[0]));
    assert_eq!(words("with"), [2]);
    assert_eq!(words("fill"), [8]);
}

/// A `#` of the call counts in the result, and is small for that.
#[test]
fn answers_depend_on_the_call() {
    let schema = schema("b#2 = B; tuple#8 {t:Type} {n:#} [ t ] = Tuple t n; ---functions--- fill#7 n:# = Tuple B n;");
    let mut sampler = Sampler::new(&schema, 1);
    for _ in 0..100 {
        let (call, answer) = sampler.answered(function(&schema, "fill"));
        let n = usize::from(call[4]);
        assert_eq!((call, answer.len()), (vec![7, 0, 0, 0, n as u8, 0, 0, 0], 4 + 4 * n));
        assert!(n < 4);
    }
}

/// An argument that not every value holds may have no value that ends.
#[test]
fn arguments_may_be_endless() {
    let words = words("some#2 {t:Type} value:t = Maybe t; none#3 {t:Type} = Maybe t; a#1 next:(Maybe a) = A;");
    assert!(words.len() > 1, "some hold another one");
    for words in words {
        assert_eq!(words, [vec![2; words.len() - 1], vec![3]].concat());
    }
}

#[test]
fn objects() {
    let values = words("b#2 = B; c#3 {t:Type} = C t; a#1 x:Object = A;");
    let innermost: HashSet<u32> = values.iter().filter_map(|words| words.last().copied()).collect();
    assert!(innermost.contains(&2) && innermost.is_subset(&HashSet::from([2, TRUE, FALSE])), "{innermost:?}");
    assert!(values.iter().all(|words| words[..words.len() - 1].iter().all(|&id| id == 1)));
}

#[test]
fn strings_of_every_header_and_several_scripts() {
    let values = values("a#1 x:string = A;");
    assert!(values.iter().any(|bytes| bytes[0] == 253));
    assert!(values.iter().any(|bytes| bytes[0] == 254));
    let long: Vec<&[u8]> =
        values.iter().filter(|bytes| bytes[0] < 254).map(|bytes| &bytes[1..=bytes[0].into()]).collect();
    assert!(long.iter().all(|text| str::from_utf8(text).is_ok()));
    let widths: HashSet<usize> =
        long.iter().flat_map(|text| str::from_utf8(text).unwrap().chars().map(char::len_utf8)).collect();
    assert_eq!(widths, HashSet::from([1, 2, 3, 4]));
}

#[test]
fn recursive_values_end() {
    let sources = [
        "a#1 x:A y:A = A; leaf#2 = A;",
        "a#1 x:Vector<A> y:Vector<A> = A;",
        "a#1 flags:# x:flags.0?%A y:flags.0?%A = A;",
        "a#1 n:# x:n*[ y:%A z:%A ] = A;",
        "a#1 x:B y:B = A; b#2 x:A = B; c#3 x:D = B; d#4 = D; e#5 x:B = D;",
    ];
    for source in sources {
        let longest = values(source).iter().map(Vec::len).max().unwrap();
        assert!((100..10_000).contains(&longest), "{source}: {longest}");
    }
}

#[test]
fn size_is_up_to_the_caller() {
    let schema = schema("a#1 x:Vector<A> y:Vector<A> = A;");
    let a = constructor(&schema, "a");
    for seed in 0..SEEDS {
        let bytes = Sampler::new(&schema, seed).size(0).constructor(a);
        assert_eq!(bytes.len(), 4 + 2 * 8);
    }
}

#[test]
fn values_without_an_end_are_left_out() {
    let schema = schema("a#1 x:A = A; b#2 x:a = B; c#3 = C; d#4 x:B = C; e#5 = E;");
    let sampler = Sampler::new(&schema, 1);
    for (name, has_value) in [("a", false), ("b", false), ("c", true), ("d", false), ("e", true)] {
        assert_eq!(sampler.has_value(constructor(&schema, name)), has_value, "{name}");
    }
    let endless = "b#2 x:B = B; c#3 = C; ";
    check(&format!("{endless}a#1 flags:# x:flags.0?B y:flags.1?C = A;"), &[&[0], &[2, 3]]);
    check(&format!("{endless}a#1 x:vector<B> = A;"), &[&[0]]);
    check(&format!("{endless}a#1 n:# x:n*[ B ] = A;"), &[&[0]]);
}

#[test]
#[should_panic(expected = "no value of a ends")]
fn values_without_an_end_cannot_be_made() {
    let schema = schema("a#1 x:A = A;");
    Sampler::new(&schema, 1).constructor(constructor(&schema, "a"));
}

#[test]
fn telegrams_own_schemas() {
    for source in [include_str!("../../../schema/api.tl"), include_str!("../../../schema/mtproto.tl")] {
        let schema = schema(source);
        let mut sampler = Sampler::new(&schema, 1);
        for (id, constructor) in schema.constructors() {
            let bytes = sampler.constructor(id);
            assert_eq!(bytes[..4], constructor.id.to_le_bytes());
            assert!(bytes.len().is_multiple_of(4) && bytes.len() < 20_000, "{}: {}", constructor.name, bytes.len());
        }
        for (id, function) in schema.functions() {
            let bytes = sampler.function(id);
            assert_eq!(bytes[..4], function.id.to_le_bytes());
            assert_eq!(sampler.result(id).len() % 4, 0);
        }
    }
}

/// The nested values of every cycle, as words, with so many constructors.
fn nested(source: &str, steps: usize) -> Vec<Vec<u32>> {
    let schema = schema(source);
    let mut sampler = Sampler::new(&schema, 1);
    let cycles = sampler.cycles();
    cycles.iter().map(|cycle| words_of(&sampler.nested(cycle, steps))).collect()
}

#[test]
fn nested_values_follow_each_cycle() {
    let source = "a#1 x:Vector<A> flags:# y:flags.3?b z:flags.4?A = A; e#2 = A; b#3 a:A = B; c#4 b:B = C;";
    assert_eq!(
        nested(source, 3),
        [
            // a.x > a.x > a
            vec![1, VECTOR, 1, 1, VECTOR, 1, 1, VECTOR, 0, 0, 0, 0],
            // a.y > b.a > a
            vec![1, VECTOR, 0, 8, 1, VECTOR, 0, 0],
            // a.z > a.z > a
            vec![1, VECTOR, 0, 16, 1, VECTOR, 0, 16, 1, VECTOR, 0, 0],
            // b.a > a.y > b.a, the last of which is as short as can be
            vec![3, 1, VECTOR, 0, 8, 1, VECTOR, 0, 0],
        ]
    );
}

#[test]
fn a_schema_without_cycles_has_no_nested_values() {
    assert_eq!(nested("a#1 x:Vector<int> b:B = A; b#2 = B;", 2), Vec::<Vec<u32>>::new());
}
