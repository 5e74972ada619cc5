//! What a comparison of two schemas says.

use std::collections::{BTreeMap, BTreeSet};
use tl_parser::layers::History;
use tl_parser::layers::diff::{ArgumentChange, Change, Diff, Kind, Status};
use tl_parser::{Schema, read_schema};

fn schema(text: &str) -> Schema {
    read_schema(text).unwrap_or_else(|found| panic!("{text}: {found:#?}")).0
}

/// An argument's change in a few words.
fn shown(change: &ArgumentChange) -> String {
    match change {
        ArgumentChange::Removed { text, .. } => format!("-{text}"),
        ArgumentChange::Added { text, .. } => format!("+{text}"),
        ArgumentChange::Renamed { old, new } => format!("{old} renamed {new}"),
        ArgumentChange::Retyped { name, old, new } => format!("{name} {old}>{new}"),
        ArgumentChange::MovedBit { name, old, new } => format!("{name} {old}>{new}"),
        ArgumentChange::MadeOptional { name, bit } => format!("{name} optional {bit}"),
        ArgumentChange::MadeRequired { name, bit } => format!("{name} required {bit}"),
        ArgumentChange::Reordered { name, after } => format!("{name} after {}", after.as_deref().unwrap_or("nothing")),
    }
}

/// The arguments before and after, and what that is called.
const ARGUMENTS: &[(&str, &str, &str)] = &[
    ("", "", ""),
    ("x:int", "x:int y:long", "+y:long"),
    ("x:int y:long", "x:int", "-y:long"),
    ("x:int", "x:long", "x int>long"),
    ("x:Vector<int>", "x:(Vector int)", ""),
    ("x:%B", "x:b", ""),
    ("x:B", "x:b", "x B>b"),
    ("x:vector<%B>", "x:Vector<B>", "x vector<b>>Vector<B>"),
    ("flags:# x:flags.0?int", "flags:# x:flags.1?int", "x flags.0>flags.1"),
    ("flags:# flags2:# x:flags.0?int", "flags:# flags2:# x:flags2.0?int", "x flags.0>flags2.0"),
    ("x:int", "flags:# x:flags.0?int", "+flags:#; x optional flags.0"),
    ("flags:# x:flags.0?int", "flags:# x:int", "x required flags.0"),
    ("flags:# x:flags.0?true", "flags:# x:Bool", "x true>Bool; x required flags.0"),
    ("x:int y:long z:string", "z:string x:int y:long", "z after nothing"),
    ("x:int y:long z:string", "x:int z:string y:long", "y after z"),
    ("w:int x:int y:int z:int", "w:int z:int x:int y:long", "z after w; y int>long"),
    ("x:int y:long", "x:int z:long", "y renamed z"),
    ("x:int y:long", "z:long x:int", "-y:long; +z:long"),
    ("x:int y:long", "x:int z:string", "-y:long; +z:string"),
    ("flags:# x:flags.0?int", "flags:# y:flags.0?int", "x renamed y"),
    ("flags:# x:flags.0?int", "flags:# y:flags.1?int", "-x:flags.0?int; +y:flags.1?int"),
    ("n:# x:n*[ int ]", "n:# x:n*[ a:int b:long ]", "x n*[ int ]>n*[ a:int b:long ]"),
];

#[test]
fn arguments_are_compared_one_by_one() {
    for (old, new, expected) in ARGUMENTS {
        let of = |arguments: &str| schema(&format!("a#1 {arguments} = A; b#2 = B;"));
        let (old_schema, new_schema) = (of(old), of(new));
        let diff = Diff::new(&old_schema, &new_schema);
        let found = diff.constructors.iter().map(|change| match change {
            Change::Changed { what, .. } => what.arguments.iter().map(shown).collect::<Vec<_>>().join("; "),
            other => panic!("{other:?}"),
        });
        assert_eq!(found.collect::<Vec<_>>().join("\n"), *expected, "{old} -> {new}");
    }
}

/// Two schemas, and whether the old bytes of a definition are read.
const WIRE: &[(&str, &str, Option<&str>)] = &[
    ("a#1 = A;", "a#2 = A;", Some("the id 00000001 is not known any more")),
    ("a#1 = A; b#2 = A;", "b#2 = A;", Some("the id 00000001 is not known any more")),
    ("a#1 x:int = A;", "b#1 x:int = A;", None),
    ("a#1 x:int = A;", "a#1 y:int = A;", None),
    ("a#1 x:int = A;", "a#1 x:long = A;", Some("what follows the id 00000001 has another form")),
    ("a#1 flags:# x:flags.0?int = A;", "a#1 flags:# x:flags.0?int y:flags.1?int = A;", None),
    (
        "a#1 flags:# x:flags.0?int = A;",
        "a#1 flags:# x:flags.0?int y:flags.0?int = A;",
        Some("what follows the id 00000001 has another form"),
    ),
    ("a#1 x:int = A;", "a#1 x:int flags:# y:flags.0?int = A;", Some("what follows the id 00000001 has another form")),
    ("a#1 = A; b#2 = B;", "a#1 = B; b#2 = B;", Some("the id 00000001 is of another type")),
    (
        "a#1 = A; b#2 = B; ---functions--- f#3 = A;",
        "a#1 = A; b#2 = B; ---functions--- f#3 = B;",
        Some("the call 00000003 has an answer of another type"),
    ),
];

#[test]
fn old_bytes_are_read_or_it_is_said_why_not() {
    for (old, new, expected) in WIRE {
        let (old_schema, new_schema) = (schema(old), schema(new));
        let diff = Diff::new(&old_schema, &new_schema);
        let found = diff.changes().find_map(|(kind, change)| diff.wire_break(kind, change));
        assert_eq!(found.map(|found| found.to_string()).as_deref(), *expected, "{old} -> {new}");
    }
}

#[test]
fn renames_are_guessed() {
    let table = [
        (
            "messageUserVote#1 user_id:long date:int = MessageUserVote;",
            "messagePeerVote#2 peer:long date:int = MessagePeerVote;",
            true,
        ),
        ("---functions--- channels.getAll#1 x:int = Bool;", "---functions--- messages.getAll#2 y:long = Bool;", true),
        (
            "---functions--- auth.sendCall#1 phone:string = Bool;",
            "---functions--- auth.cancelCode#2 phone:string = Bool;",
            false,
        ),
        ("user#1 id:int = User;", "chat#1 id:int = Chat;", true),
        ("user#1 id:int = User;", "chat#2 id:int = Chat;", false),
    ];
    for (old, new, expected) in table {
        let (old_schema, new_schema) = (schema(old), schema(new));
        assert_eq!(Diff::new(&old_schema, &new_schema).renames.len(), usize::from(expected), "{old} -> {new}");
    }
}

#[test]
fn types_gain_and_lose_constructors() {
    let old = schema("a#1 = A; b#2 = A; c#3 = C; d#4 = D;");
    let new = schema("a#1 = A; c#3 = A; d#4 = D; e#5 = E;");
    let diff = Diff::new(&old, &new);
    let names =
        |names: &[&tl_parser::schema::Name]| names.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let found = diff
        .types
        .iter()
        .map(|change| (change.name.ident.as_str(), change.status, names(&change.gained), names(&change.lost)));
    let expected = [("A", Status::Changed, "c", "b"), ("C", Status::Removed, "", "c"), ("E", Status::Added, "e", "")];
    let expected = expected.map(|(name, status, gained, lost)| (name, status, gained.to_owned(), lost.to_owned()));
    assert_eq!(found.collect::<Vec<_>>(), expected);
    let Change::Changed { what, .. } =
        diff.constructors.iter().find(|change| change.name().ident == "c").expect("it moved")
    else {
        panic!("it is in both");
    };
    assert_eq!(what.result, Some(("C".to_owned(), "A".to_owned())));
}

/// The definitions of a layer by section and name, as the history writes them.
fn lines(text: &str) -> BTreeMap<(bool, &str), &str> {
    let mut is_function = false;
    let mut lines = BTreeMap::new();
    for line in text.lines() {
        is_function |= line.starts_with("---functions---");
        if let Some((name, _)) = line.split_once('#').filter(|_| line.ends_with(';')) {
            lines.insert((is_function, name), line);
        }
    }
    lines
}

/// The names whose texts differ are those that the comparison gives, for each two of every tenth layer.
#[test]
fn what_differs_in_the_history_is_what_is_named() {
    let history: History = include_str!("../../schema/history/api.txt").parse().expect("the history can be read");
    let texts: Vec<String> =
        history.layers().step_by(10).map(|layer| history.schema(layer).expect("it is known")).collect();
    let schemas: Vec<Schema> = texts.iter().map(|text| schema(text)).collect();
    for (texts, schemas) in texts.windows(2).zip(schemas.windows(2)) {
        let (old, new) = (lines(&texts[0]), lines(&texts[1]));
        let all: BTreeSet<&(bool, &str)> = old.keys().chain(new.keys()).collect();
        let builtins = ["boolFalse", "boolTrue", "true", "vector"];
        let expected = all.into_iter().filter(|key| old.get(*key) != new.get(*key) && !builtins.contains(&key.1));
        let diff = Diff::new(&schemas[0], &schemas[1]);
        let found: BTreeSet<(bool, String)> =
            diff.changes().map(|(kind, change)| (kind == Kind::Method, change.name().to_string())).collect();
        let expected: BTreeSet<(bool, String)> = expected.map(|(kind, name)| (*kind, (*name).to_owned())).collect();
        assert_eq!(found, expected, "to layer {:?}", schemas[1].layer());
    }
}

#[test]
fn layer_230_differs_from_229_in_ninety_one_definitions() {
    let history: History = include_str!("../../schema/history/api.txt").parse().expect("the history can be read");
    let [old, new] = [229, 230].map(|layer| schema(&history.schema(layer).expect("it is known")));
    let diff = Diff::new(&old, &new);
    let count = |changes: &[Change<'_>], status| changes.iter().filter(|change| change.status() == status).count();
    let counts = |changes| [Status::Added, Status::Removed, Status::Changed].map(|status| count(changes, status));
    assert_eq!((counts(&diff.constructors), counts(&diff.methods)), ([47, 1, 3], [37, 0, 3]));
}
