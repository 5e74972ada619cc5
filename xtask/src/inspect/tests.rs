//! What is printed about bytes of others, and about broken ones.

use super::Args;
use super::given::Given;
use super::layers::Layers;
use super::read::Reader;
use crate::assemble;
use crate::values::schemas::{self, Named};
use clap::Parser;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use tl_sample::Sampler;

/// The arguments of the command.
#[derive(Parser)]
struct Line {
    #[command(flatten)]
    args: Args,
}

fn args(line: &[&str]) -> Args {
    let words = std::iter::once("inspect").chain(line.iter().copied());
    Line::try_parse_from(words).unwrap_or_else(|error| panic!("{error}")).args
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/inspect").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    let path = fixture(name);
    match Given::open(path.to_str().expect("a path of this workspace")).expect(name) {
        Given::Bytes(_, bytes) => bytes,
        Given::Stream(_) => unreachable!("it is a file"),
    }
}

/// What the command prints about bytes, and whether all of them could be read.
fn shown(line: &[&str], bytes: &[u8]) -> (String, bool) {
    let args = args(line);
    let reader = reader(&args);
    let inspected = reader.inspect(bytes, &args.wanted).expect("the schemas are there");
    (args.text(&reader, &inspected, 0).expect("it has this form"), inspected.failures.is_empty())
}

/// What reads bytes. The usual schemas are read once for all tests.
fn reader(args: &Args) -> Reader {
    if args.wanted.is_usual() && !args.any_layer {
        let key = args.auth_key().expect("it is a key");
        return Reader { layers: Layers::Chosen(Arc::clone(usual())), key, transport: args.transport.0 };
    }
    args.reader().expect("the options are right").expect("the schemas have no errors")
}

fn key() -> String {
    format!("--auth-key={}", fixture("auth_key.hex").display())
}

#[test]
fn what_others_wrote() {
    let key = key();
    let schema = format!("--schema={}", fixture("ton.tl").display());
    let rows: &[(&str, &[&str])] = &[
        ("telethon_messages", &[]),
        ("telethon_plain", &[]),
        ("telethon_client", &[&key]),
        ("telethon_server", &[&key]),
        ("gramjs_client", &[&key]),
        ("telethon_abridged", &[&key, "--transport=abridged"]),
        ("telethon_full", &["--transport=full"]),
        ("pyrogram_layer_143", &["--layer=143"]),
        ("pytoniq_ton_node", &[&schema, "--rule=tl"]),
    ];
    for (name, line) in rows {
        let (text, is_whole) = shown(line, &bytes(&format!("{name}.hex")));
        assert!(is_whole, "{name}: {text}");
        insta::assert_snapshot!(*name, text);
    }
}

#[test]
fn every_format() {
    let given = bytes("telethon_plain.hex");
    insta::assert_snapshot!("hexdump", shown(&["--format=hexdump"], &given).0);
    insta::assert_snapshot!("colours", shown(&["--color=always"], &given).0);
    insta::assert_snapshot!("rust", shown(&[&key(), "--format=rust"], &bytes("telethon_client.hex")).0);
    insta::assert_snapshot!("json", shown(&["--format=json"], &bytes("telethon_messages.hex")).0);
}

/// Definitions that the fixture needs are in a schema of the tests; they are those of TON's own, where it is there.
#[test]
#[expect(clippy::print_stdout, reason = "a skipped test says so")]
fn the_query_of_ton_by_its_own_schema() {
    let folder = std::env::var_os("TL_CORPUS").map(PathBuf::from);
    let schema = folder.map(|folder| folder.join("ton_blockchain__ton_api.tl")).filter(|schema| schema.is_file());
    let Some(schema) = schema else {
        println!("skipped: there is no ton_blockchain__ton_api.tl in the folder that TL_CORPUS names");
        return;
    };
    let given = bytes("pytoniq_ton_node.hex");
    let line = |path: &Path| format!("--schema={}", path.display());
    let ours = shown(&[&line(&fixture("ton.tl")), "--rule=tl"], &given);
    assert_eq!(shown(&[&line(&schema), "--rule=tl"], &given), ours);
}

#[test]
fn the_layer_that_fits_is_found() {
    let given = bytes("pyrogram_layer_143.hex");
    let args = args(&["--any-layer"]);
    let reader = args.reader().expect("there is a history").expect("it has no errors");
    let inspected = reader.inspect(&given, &args.wanted).expect("the schemas are there");
    // The newest layer whose definitions are still those of layer 143.
    assert_eq!((inspected.layer, inspected.failures.len()), (Some(144), 0));
    assert!(!shown(&[], &given).1, "the newest layer does not have it");
}

/// `vector`, a count, and so on.
fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn gzip(data: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(data).expect("memory can be written");
    encoder.finish().expect("memory can be written")
}

/// A `gzip_packed`.
fn packed(data: &[u8]) -> Vec<u8> {
    let mut bytes = words(&[0x3072_cfa1]);
    bytes.push(u8::try_from(data.len()).expect("few bytes"));
    bytes.extend(data);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

/// Telethon's answer with some bytes replaced.
fn with(offset: usize, replacement: &[u8]) -> Vec<u8> {
    let mut bytes = bytes("telethon_messages.hex");
    bytes.splice(offset..offset + replacement.len(), replacement.iter().copied());
    bytes
}

fn cut(len: usize) -> Vec<u8> {
    bytes("telethon_messages.hex")[..len].to_vec()
}

/// A container of a message whose length is this, and of a `ping`.
fn container(length: u32) -> Vec<u8> {
    let broken = [1, 0, 1, length, 0xdead_beef, 1];
    let ping = [2, 0, 3, 12, 0x7abe_77ec, 7, 0];
    words(&[&[0x73f1_f8dc, 2][..], &broken, &ping].concat())
}

/// Calls within calls: `invokeWithoutUpdates`.
fn calls(count: usize) -> Vec<u8> {
    words(&[vec![0xbf94_59b7; count], vec![0xc4f9_186b]].concat())
}

/// A `jsonArray` within another, and so on.
fn arrays(count: usize) -> Vec<u8> {
    words(&[[0xf744_4763, 0x1cb5_c415, 1].repeat(count), vec![0x3f6d_7b68]].concat())
}

/// A file whose checksum is not right.
fn flipped(name: &str, offset: usize) -> Vec<u8> {
    let mut bytes = bytes(name);
    bytes[offset] ^= 1;
    bytes
}

#[test]
fn broken_inputs() {
    let key = key();
    let key: &[&str] = &[&key];
    let none: &[&str] = &[];
    let rows: &[(&str, &[&str], Vec<u8>)] = &[
        ("cut_in_the_id", none, vec![0xec, 0x77, 0xbe]),
        ("unknown_id", none, words(&[0xdead_beef, 1])),
        ("id_of_another_layer", none, bytes("pyrogram_layer_143.hex")),
        ("cut_in_a_long", none, words(&[0x7abe_77ec, 7])),
        ("left_over_after_a_value", none, [words(&[0x7abe_77ec, 7, 0]), vec![1, 2]].concat()),
        ("cut_after_the_id", none, cut(4)),
        ("cut_in_a_count", none, cut(10)),
        ("cut_in_a_mask", none, cut(18)),
        ("cut_in_a_text", none, cut(80)),
        ("no_vector", none, with(4, &[1, 2, 3, 4])),
        ("negative_count", none, with(8, &[0xff; 4])),
        ("count_past_the_end", none, with(8, &[0, 1, 0, 0])),
        ("id_of_another_type", none, with(28, &[0x60, 0x8e, 0xc7, 0x75])),
        ("text_longer_than_the_rest", none, with(68, &[254, 0xff, 0xff, 0])),
        ("method_in_place_of_a_value", none, with(12, &[0x6b, 0x18, 0xf9, 0xc4])),
        ("no_bool", none, words(&[0x145a_de0b, 7, 0, 1])),
        ("type_that_does_not_fit", &["--as=Vector<Bool>"], words(&[0x1cb5_c415, 2, 0x9972_75b5, 3])),
        ("items_of_unknown_type", none, words(&[0x1cb5_c415, 2, 1, 2, 3])),
        ("bare_items_cut", &["--as=vector<%future_salt>"], words(&[2, 1, 2, 3, 4, 5])),
        ("nested_too_deep", none, arrays(66)),
        ("opened_too_deep", none, calls(20)),
        ("container_of_minus_one", none, words(&[0x73f1_f8dc, u32::MAX])),
        ("container_cut", none, container(4)[..40].to_vec()),
        ("body_with_unknown_id", none, container(8)),
        ("body_longer_than_the_rest", none, container(1000)),
        ("answer_without_a_body", none, words(&[0xf35c_6d01, 7, 0])),
        ("no_gzip", none, packed(&[1, 2, 3])),
        ("gzip_cut", none, packed(&gzip(&words(&[0x7abe_77ec, 7, 0]))[..20])),
        ("gzip_with_more_in_it", none, packed(&gzip(&words(&[0x7abe_77ec, 7, 0, 9])))),
        ("plain_message_of_wrong_length", none, words(&[0, 0, 1, 0, 99, 0x7abe_77ec, 7, 0])),
        ("encrypted_and_changed", key, flipped("telethon_client.hex", 60)),
        ("wrong_checksum", &["--transport=full"], flipped("telethon_full.hex", 20)),
        ("frame_cut", &["--transport=intermediate"], bytes("telethon_intermediate.hex")[..60].to_vec()),
    ];
    assert!(rows.len() >= 30);
    for (name, line, given) in rows {
        let (text, is_whole) = shown(line, given);
        assert!(!is_whole, "{name} is not broken: {text}");
        insta::assert_snapshot!(format!("broken_{name}"), text);
    }
}

/// The schemas that ids are looked up in unless others are named.
fn usual() -> &'static Arc<[Named]> {
    static SCHEMAS: OnceLock<Arc<[Named]>> = OnceLock::new();
    let read = || args(&[]).wanted.read().expect("they are there").expect("they have no errors").into();
    SCHEMAS.get_or_init(read)
}

/// The bytes that come back through JSON.
fn through_json(given: &[u8]) -> Vec<u8> {
    let codecs = schemas::codecs(usual());
    through_json_by(&codecs, given)
}

fn through_json_by(codecs: &[(&str, tl_parser::value::Codec<'_>)], given: &[u8]) -> Vec<u8> {
    let mut opener = super::open::Opener::new(codecs, None, given);
    let nodes = opener.values(schemas::Root::Any, 0..given.len());
    assert!(opener.failures.is_empty(), "{:?}\n{given:02x?}", opener.failures);
    let json = super::json::json(&nodes);
    assemble::assemble(codecs, schemas::Root::Any, &json).unwrap_or_else(|error| panic!("{error:#}\n{json}"))
}

#[test]
fn every_definition_comes_back_through_json() {
    let codecs = schemas::codecs(usual());
    for named in usual().iter() {
        let schema = &named.schema;
        let mut sampler = Sampler::new(schema, 0x15);
        let constructors = schema.constructors().filter(|(_, constructor)| constructor.builtin.is_none());
        for (id, constructor) in constructors {
            let given = sampler.constructor(id);
            assert_eq!(through_json_by(&codecs, &given), given, "{}", constructor.name);
        }
        for (id, function) in schema.functions() {
            let given = sampler.function(id);
            assert_eq!(through_json_by(&codecs, &given), given, "{}", function.name);
        }
    }
}

#[test]
fn the_envelope_comes_back_through_json() {
    let ping = words(&[0x7abe_77ec, 7, 0]);
    let message = |body: &[u8]| [words(&[1, 2, 3, body.len() as u32]), body.to_vec()].concat();
    let answer = [words(&[0xf35c_6d01, 1, 2]), packed(&gzip(&ping))].concat();
    let container = [words(&[0x73f1_f8dc, 2]), message(&ping), message(&answer)].concat();
    let copy = [words(&[0xe060_46b2, 0x5bb8_e511]), message(&ping)].concat();
    for given in [container.clone(), copy, [answer, container].concat()] {
        assert_eq!(through_json(&given), given);
    }
}

/// The values of the benchmarks: three as files, and two that a formula gives.
#[test]
fn the_values_of_the_benchmarks() {
    let file = |name: &str| std::fs::read(fixture(name)).expect(name);
    for given in [file("history.bin"), file("updates.bin"), file("config.bin"), file_part(), ids()] {
        let (text, is_whole) = shown(&[], &given);
        assert!(is_whole, "{text}");
    }
    for given in [file("history.bin"), file("updates.bin"), file("config.bin"), file_part()] {
        assert_eq!(through_json(&given), given);
    }
}

/// tl-types writes and reads the same JSON.
#[test]
fn json_is_that_of_tl_types() {
    let theirs = std::fs::read_to_string(fixture("config.json")).expect("it is there");
    let given = std::fs::read(fixture("config.bin")).expect("it is there");
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("it is JSON");
    assert_eq!(value(&shown(&["--format=json"], &given).0), value(&theirs));
    let codecs = schemas::codecs(usual());
    assert_eq!(assemble::assemble(&codecs, schemas::Root::Any, &theirs).expect("it is a value"), given);
}

/// What `upload.file` is in the benchmarks: bytes of Knuth's generator of random numbers.
fn file_part() -> Vec<u8> {
    let mut state = 1_u32;
    let mut byte = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let len = 512 << 10;
    let header = words(&[0x096a_18d5, 0x007e_fe0e, 1_790_000_000, len << 8 | 254]);
    [header, (0..len).map(|_| byte()).collect()].concat()
}

/// What the vector of ids is in the benchmarks.
fn ids() -> Vec<u8> {
    let ids = (0..10_000_i64).flat_map(|n| (5_000_000_000 + 7919 * n).to_le_bytes());
    words(&[0x1cb5_c415, 10_000]).into_iter().chain(ids).collect()
}
