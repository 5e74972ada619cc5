//! `cargo xtask inspect`: what bytes are, field by field.

mod crypt;
mod describe;
mod fault;
mod form;
mod given;
mod hexdump;
mod json;
mod layers;
mod lines;
mod node;
mod open;
mod paint;
mod read;
mod rust;
#[cfg(test)]
mod tests;
mod transport;
mod tree;
mod view;

use crate::input::{self, Outcome};
use crate::values::schemas::Wanted;
use anyhow::{Context, Result, anyhow};
use clap::ValueEnum;
use clap::builder::PossibleValue;
use crypt::AuthKey;
use given::{Given, Pending};
use layers::Layers;
use read::{Inspected, Reader};
use std::path::PathBuf;
use transport::Transport;
use view::View;

/// Show what bytes are, field by field
///
/// The bytes are hexadecimal digits (with spaces, line breaks, commas or 0x), a byte literal of Rust or Python, an array of
/// numbers, base64, or as they are; what they were taken for is said on standard error. There may be several values in a row.
///
/// Each line of the tree has an offset, a length, the first bytes, and the field with its value. name#id is a boxed value,
/// %name a bare one; a mask has the names of the fields whose bits are set. Message containers, packed data, answers, calls
/// within calls and unencrypted messages are opened, encrypted ones with their key. An offset 1:8 is in the first bytes that
/// were inflated or decrypted.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    #[command(flatten)]
    wanted: Wanted,

    /// Read by that layer of the history in which the bytes make sense, the newest of several
    #[arg(long, conflicts_with_all = ["files", "layer"])]
    any_layer: bool,

    /// What is printed
    #[arg(long, value_enum, default_value_t = Format::Tree)]
    format: Format,

    /// How packets follow each other; without it, there are values, or single packets
    #[arg(long, value_enum, default_value_t = Framing(None))]
    transport: Framing,

    /// Decrypt packets with this auth key: 256 bytes, in any of the forms
    #[arg(long, value_name = "FILE")]
    auth_key: Option<PathBuf>,

    /// When to use colours, which tie fields to their bytes
    #[arg(long, value_enum, default_value_t = paint::When::Auto)]
    color: paint::When,

    /// The bytes, or a file that has them; - is standard input, of which each value is shown as soon as it is whole
    #[arg(value_name = "HEX | FILE | -", default_value = "-")]
    given: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Format {
    /// A line for each value
    Tree,
    /// What tl-types writes with its feature serde, for assemble
    Json,
    /// The statements that make the values with the types of tl-types
    Rust,
    /// The bytes, with the names of the fields that begin in each row
    Hexdump,
}

/// A transport, or none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Framing(Option<Transport>);

impl ValueEnum for Framing {
    fn value_variants<'a>() -> &'a [Self] {
        use Transport::{Abridged, Full, Intermediate, Padded};
        &[Self(None), Self(Some(Abridged)), Self(Some(Intermediate)), Self(Some(Padded)), Self(Some(Full))]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self.0 {
            None => Some(PossibleValue::new("none").help("There is none")),
            Some(transport) => transport.to_possible_value(),
        }
    }
}

const HELP: &str = "\
Examples:
  cargo xtask inspect ec77be7a0700000000000000
  cargo xtask inspect answer.bin --any-layer
  cargo xtask inspect dump.bin --transport abridged --auth-key key.bin
  cargo xtask inspect query.bin --schema ton_api.tl --rule tl
  cargo xtask inspect update.hex --format json > update.json

Exit status: 0, 1 if something in the bytes could not be read, 2 if a file cannot be read or the usage is wrong.";

/// Shows what was given.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Some(reader) = args.reader()? else { return Ok(Outcome::Found) };
    match Given::open(&args.given)? {
        Given::Bytes(form, bytes) => {
            input::print_message(format_args!("{} bytes from {}", bytes.len(), form.name()));
            args.show(&reader, &bytes, 0, true).map(|shown| shown.outcome)
        }
        Given::Stream(mut pending) => args.follow(&reader, &mut pending),
    }
}

/// What became of some bytes.
struct Shown {
    outcome: Outcome,
    /// How many of them were shown.
    len: usize,
}

impl Args {
    /// What reads the bytes. `None` where a schema has errors, which are printed.
    fn reader(&self) -> Result<Option<Reader>> {
        let key = self.auth_key()?;
        let layers = Layers::read(&self.wanted, self.any_layer)?;
        Ok(layers.map(|layers| Reader { layers, key, transport: self.transport.0 }))
    }

    fn auth_key(&self) -> Result<Option<AuthKey>> {
        let Some(path) = &self.auth_key else { return Ok(None) };
        let file = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        // Nearly any 256 bytes are a key; text that is one says so by its length.
        let bytes = if file.len() == 256 { file } else { form::recognise(&file)?.1 };
        let key = AuthKey::try_from(&bytes[..]).map_err(|error| anyhow!("{}: {error}", path.display()))?;
        Ok(Some(key))
    }

    /// Shows each value of a stream as soon as it is whole.
    fn follow(&self, reader: &Reader, pending: &mut Pending) -> Result<Outcome> {
        let mut outcome = Outcome::Fine;
        loop {
            let is_last = !pending.read()?;
            let shown = self.show(reader, pending.bytes(), pending.base(), is_last)?;
            pending.take(shown.len);
            outcome = outcome.max(shown.outcome);
            if is_last || shown.outcome != Outcome::Fine {
                return Ok(outcome);
            }
        }
    }

    /// Shows the values in some bytes; unless they are the last, without one that may go on.
    fn show(&self, reader: &Reader, bytes: &[u8], base: usize, is_last: bool) -> Result<Shown> {
        let mut inspected = reader.inspect(bytes, &self.wanted)?;
        let whole = if is_last { bytes.len() } else { inspected.leave_unfinished() };
        if inspected.nodes.is_empty() && inspected.failures.is_empty() {
            return Ok(Shown { outcome: Outcome::Fine, len: whole });
        }
        if let Some(layer) = inspected.layer {
            input::print_message(format_args!("by layer {layer}"));
        }
        let text = self.text(reader, &inspected, base)?;
        match self.format {
            // Texts are escaped in them, and colours are not to be.
            Format::Tree | Format::Hexdump if !self.color.is_now() => input::print(&text)?,
            _ => input::print_data(&text)?,
        }
        self.tell(reader, &inspected, bytes)?;
        let outcome = if inspected.failures.is_empty() { Outcome::Fine } else { Outcome::Found };
        Ok(Shown { outcome, len: whole })
    }

    fn text(&self, reader: &Reader, inspected: &Inspected, base: usize) -> Result<String> {
        let Inspected { nodes, buffers, failures, .. } = inspected;
        let view = View { nodes, buffers, failures, base, has_colours: self.color.is_now() };
        Ok(match self.format {
            Format::Tree => tree::tree(&view),
            Format::Json => json::json(nodes),
            Format::Rust => reader.with_schemas(inspected, &self.wanted, |schemas| rust::rust(&view, schemas))?,
            Format::Hexdump => hexdump::hexdump(&view),
        })
    }

    /// Says what the format does not show.
    fn tell(&self, reader: &Reader, inspected: &Inspected, bytes: &[u8]) -> Result<()> {
        if !self.any_layer && inspected.failures.iter().any(|failure| failure.message.starts_with(open::UNKNOWN_ID)) {
            input::print_message(
                "help: --any-layer looks into older layers, --schema FILE into another schema, --auth-key FILE opens encrypted packets",
            );
        }
        if !matches!(self.format, Format::Json | Format::Rust) {
            return Ok(());
        }
        for failure in &inspected.failures {
            input::print_error(format_args!("at offset {}: {}", failure.offset, failure.message));
        }
        if self.format == Format::Json && inspected.failures.is_empty() && self.transport == Framing(None) {
            let again = reader.assemble(inspected, &self.wanted, &json::json(&inspected.nodes))?;
            let difference = again.iter().zip(bytes).position(|(again, byte)| again != byte);
            let difference = difference.or_else(|| (again.len() < bytes.len()).then_some(again.len()));
            if let Some(offset) = difference.filter(|_| !inspected.has_packets()) {
                input::print_message(format_args!(
                    "warning: JSON does not keep the bytes from offset {offset} on: a length, padding or text was not in its usual form"
                ));
            }
        }
        Ok(())
    }
}
