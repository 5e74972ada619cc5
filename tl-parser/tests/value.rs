//! Values at run time, in what the generated code of the schemas does not have: types with parameters, repetitions, schemas
//! that are hostile themselves, and values made by hand.

use tl_parser::schema::Schema;
use tl_parser::value::{Codec, Data, FieldValue, Object, ReadErrorKind, Value};

fn schema(text: &str) -> Schema {
    tl_parser::read_schema(text).unwrap_or_else(|found| panic!("{text}: {found:#?}")).0
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// A value in short: `point(1 2)`.
fn told(value: &Value<'_>) -> String {
    let all = |values: Vec<String>| values.join(" ");
    let of_fields = |fields: &[FieldValue<'_>]| all(fields.iter().map(|field| told(&field.value)).collect());
    match &value.data {
        Data::Int(number) => number.to_string(),
        Data::Long(number) => number.to_string(),
        Data::Nat(number) => format!("#{number}"),
        Data::Bool(value) => value.to_string(),
        Data::True => "true".to_owned(),
        Data::String(text) => format!("{:?}", String::from_utf8_lossy(text)),
        Data::Items(items) => format!("[{}]", all(items.iter().map(told).collect())),
        Data::Group(fields) => format!("<{}>", of_fields(fields)),
        Data::Object(object) => format!("{}({})", object.combinator.name, of_fields(&object.fields)),
        Data::Rest(bytes) => format!("{} bytes", bytes.len()),
        Data::Missing => "missing".to_owned(),
        other => format!("{other:?}"),
    }
}

/// Each row: a schema whose constructors have the ids 1, 2 and so on, the words of a value, and the value.
const READS: &[(&str, &[u32], &str)] = &[
    ("a#1 n:# 2*[ int ] = A;", &[1, 5, 7, 8], "a(#5 [7 8])"),
    ("a#1 n:# x:n*[ int ] = A;", &[1, 2, 7, 8], "a(#2 [7 8])"),
    ("a#1 n:# n*[ x:int y:int ] = A;", &[1, 2, 1, 2, 3, 4], "a(#2 [<1 2> <3 4>])"),
    ("a#1 n:# n*[ m:# m*[ int ] ] = A;", &[1, 2, 1, 7, 0], "a(#2 [<#1 [7]> <#0 []>])"),
    ("a#1 n:# (n+1)*[ int ] = A;", &[1, 1, 7, 8], "a(#1 [7 8])"),
    ("a#1 m:# x:m*[ flags:# y:flags.0?int ] = A;", &[1, 2, 0, 1, 7], "a(#2 [<#0> <#1 7>])"),
    ("some#1 {t:Type} x:t = Maybe t; a#2 x:(Maybe int) = A;", &[2, 1, 7], "a(some(7))"),
    ("none#1 {t:Type} = Maybe t; some#2 {t:Type} x:t = Maybe t; a#3 x:(Maybe int) = A;", &[3, 1], "a(none())"),
    ("tuple#1 {t:Type} {n:#} [ t ] = Tuple t n; a#2 x:(%(Tuple int 2)) = A;", &[2, 7, 8], "a(tuple([7 8]))"),
    (TUP, &[3, 7, 8], "a(tup1(7 tup1(8 tup0())))"),
    ("p#1 x:int = P; a#2 x:p = A;", &[2, 7], "a(p(7))"),
    ("a#1 x:vector<int> = A;", &[1, 2, 7, 8], "a([7 8])"),
    ("a#1 x:Int y:True = A;", &[1, 0xa850_9bda, 7, 0x3fed_d339], "a(7 true)"),
    ("a#1 x:Object = A;", &[1, 7, 8], "a(8 bytes)"),
    ("p#1 x:int = P; a#2 x:Object y:int = A;", &[2, 1, 7, 8], "a(p(7) 8)"),
    ("a#1 f:# x:f?int = A;", &[1, 4, 7], "a(#4 7)"),
];

/// A bare value is of the constructor that fits the number.
const TUP: &str =
    "tup0#1 {t:Type} = Tup t 0; tup1#2 {t:Type} {n:#} x:t y:%(Tup t n) = Tup t (n+1); a#3 x:%(Tup int 2) = A;";

#[test]
fn what_is_read_is_written_again() {
    for (text, given, expected) in READS {
        let (schema, bytes) = (schema(text), words(given));
        let codec = Codec::new(&schema);
        let reading = codec.read_any(&bytes, 0);
        assert_eq!((reading.error.as_ref(), reading.end), (None, bytes.len()), "{text}");
        assert_eq!(told(&reading.value), *expected, "{text}");
        assert_eq!(codec.write_any(&reading.value), Ok(bytes.clone()), "{text}");
    }
}

/// Each row: a schema, the words of a value, and the error with its offset.
const ERRORS: &[(&str, &[u32], usize, ReadErrorKind)] = &[
    // A value of it would never end, and takes no bytes.
    ("a#1 x:a = A;", &[1], 4, ReadErrorKind::TooDeep { limit: 64 }),
    (
        "a#1 {t:Type} x:(%(A (Maybe t))) = A t; some#2 {t:Type} x:t = Maybe t;",
        &[1],
        4,
        ReadErrorKind::TooDeep { limit: 64 },
    ),
    // Two of the one before in each: 2²⁰ values without a byte.
    (DOUBLED, &[21], 4, ReadErrorKind::TooMany),
    // Items without bytes count as one byte.
    ("a#1 n:# n*[ true ] = A;", &[1, 9, 0], 8, ReadErrorKind::UnexpectedEnd),
    ("a#1 n:# n*[ int ] = A;", &[1, u32::MAX, 0], 8, ReadErrorKind::UnexpectedEnd),
];

const DOUBLED: &str = "b0#1 = B0; b1#2 x:b0 y:b0 = B1; b2#3 x:b1 y:b1 = B2; b3#4 x:b2 y:b2 = B3; b4#5 x:b3 y:b3 = B4;
    b5#6 x:b4 y:b4 = B5; b6#7 x:b5 y:b5 = B6; b7#8 x:b6 y:b6 = B7; b8#9 x:b7 y:b7 = B8; b9#a x:b8 y:b8 = B9;
    b10#b x:b9 y:b9 = B10; b11#c x:b10 y:b10 = B11; b12#d x:b11 y:b11 = B12; b13#e x:b12 y:b12 = B13;
    b14#f x:b13 y:b13 = B14; b15#10 x:b14 y:b14 = B15; b16#11 x:b15 y:b15 = B16; b17#12 x:b16 y:b16 = B17;
    b18#13 x:b17 y:b17 = B18; b19#14 x:b18 y:b18 = B19; b20#15 x:b19 y:b19 = B20;";

#[test]
fn hostile_schemas_are_bounded() {
    for (text, given, offset, kind) in ERRORS {
        let schema = schema(text);
        let bytes = words(given);
        let error = Codec::new(&schema).read_any(&bytes, 0).error.unwrap_or_else(|| panic!("{text} reads"));
        assert_eq!((error.offset, error.kind), (*offset, *kind), "{text}");
    }
}

/// Fields by their names.
type Fields<'a> = Vec<(&'a str, Data<'a>)>;

/// A value that was made by hand.
fn by_hand(data: Data<'_>) -> Value<'_> {
    Value { offset: 0, len: 0, id: None, data }
}

/// A value of the constructor `a` with fields by their names.
fn object<'a>(codec: &Codec<'a>, fields: &[(&str, Data<'a>)]) -> Value<'a> {
    let combinator = codec.by_name("a").expect("it is in the schema");
    let field = |(name, data): &(&str, Data<'a>)| {
        let field = combinator.fields.iter().find(|field| field.name.as_deref() == Some(name)).expect("it is a field");
        FieldValue { field, value: by_hand(data.clone()) }
    };
    by_hand(Data::Object(Object { combinator, fields: fields.iter().map(field).collect() }))
}

#[test]
fn masks_and_counts_follow_from_the_fields() {
    let schema = schema("a#1 flags:# x:flags.1?int y:flags.1?int n:# z:n*[ int ] = A;");
    let codec = Codec::new(&schema);
    let items = || ("z", Data::Items(vec![by_hand(Data::Int(7)), by_hand(Data::Int(8))]));
    let rows: [(Fields<'_>, &[u32]); 4] = [
        (vec![items()], &[1, 0, 2, 7, 8]),
        (vec![("x", Data::Int(5)), ("y", Data::Int(6)), items()], &[1, 2, 5, 6, 2, 7, 8]),
        // On a shared bit, what is missing is zero.
        (vec![("y", Data::Int(6)), items()], &[1, 2, 0, 6, 2, 7, 8]),
        // A mask that is given adds its bits.
        (vec![("flags", Data::Nat(8)), items()], &[1, 8, 2, 7, 8]),
    ];
    for (fields, expected) in rows {
        assert_eq!(codec.write_any(&object(&codec, &fields)), Ok(words(expected)), "{fields:?}");
    }
}

#[test]
fn what_cannot_be_written_says_where() {
    let schema = schema("p#2 = P; a#1 x:Vector<int> flags:# y:flags.0?P z:flags.0?int = A;");
    let codec = Codec::new(&schema);
    let items = Data::Items(vec![by_hand(Data::Int(7)), by_hand(Data::Long(8))]);
    let empty = || ("x", Data::Items(Vec::new()));
    let rows: [(Fields<'_>, &str); 3] = [
        (vec![], "missing, in a.x"),
        (vec![("x", items)], "expected an int, in [1], in a.x"),
        // A `P` has no zero.
        (vec![empty(), ("z", Data::Int(1))], "missing, in a.y"),
    ];
    for (fields, expected) in rows {
        let error = codec.write_any(&object(&codec, &fields)).expect_err(expected);
        assert_eq!(error.to_string(), expected);
    }
}
