//! Where bytes come from: the command line, a file, or standard input as it arrives.

use super::form::{self, Form};
use anyhow::{Context, Result, bail};
use std::io::{self, BufRead};
use std::path::Path;

/// What was given.
pub(crate) enum Given {
    /// All of it, and the form that it had.
    Bytes(Form, Vec<u8>),
    /// More may come.
    Stream(Pending),
}

impl Given {
    /// A `-`, a file, or the bytes themselves.
    pub(crate) fn open(given: &str) -> Result<Self> {
        if given == "-" {
            return Ok(Self::Stream(Pending::default()));
        }
        let path = Path::new(given);
        if path.is_file() {
            let bytes = std::fs::read(path).with_context(|| format!("cannot read {given}"))?;
            let (form, bytes) = form::recognise(&bytes).with_context(|| given.to_owned())?;
            return Ok(Self::Bytes(form, bytes));
        }
        match form::recognise(given.as_bytes())? {
            (Form::Binary, _) => bail!("{given:?} is neither a file nor hexadecimal digits, base64 or a byte literal"),
            (form, bytes) => Ok(Self::Bytes(form, bytes)),
        }
    }
}

/// Bytes from standard input that were not shown yet.
#[derive(Default)]
pub(crate) struct Pending {
    /// Whether the input is text, of which a line is read at a time; unknown before the first bytes.
    is_text: Option<bool>,
    /// The text of a value that may go on in the next line.
    text: String,
    bytes: Vec<u8>,
    base: usize,
}

impl Pending {
    /// Waits for more bytes; `false` where there are none.
    pub(crate) fn read(&mut self) -> Result<bool> {
        let mut stdin = io::stdin().lock();
        let chunk = stdin.fill_buf().context("cannot read standard input")?;
        if chunk.is_empty() {
            return self.finish().map(|()| false);
        }
        let is_text = *self.is_text.get_or_insert_with(|| is_text(chunk));
        if is_text {
            let mut line = String::new();
            stdin.read_line(&mut line).context("standard input began as text and goes on as something else")?;
            self.line(&line)?;
        } else {
            let len = chunk.len();
            self.bytes.extend_from_slice(chunk);
            stdin.consume(len);
        }
        Ok(true)
    }

    /// A line of digits is some bytes more; any other text goes on until it makes sense.
    fn line(&mut self, line: &str) -> Result<()> {
        self.text.push_str(line);
        match form::recognise(self.text.as_bytes()) {
            Ok((Form::Binary, _)) | Err(_) => {}
            Ok((_, bytes)) => {
                self.bytes.extend(bytes);
                self.text.clear();
            }
        }
        Ok(())
    }

    /// What is left of a text is an error, if there is more than space.
    fn finish(&mut self) -> Result<()> {
        if self.text.trim().is_empty() {
            return Ok(());
        }
        match form::recognise(self.text.as_bytes())? {
            (Form::Binary, _) => {
                bail!("standard input is text, but neither hexadecimal digits, base64 nor a byte literal")
            }
            (_, bytes) => self.bytes.extend(bytes),
        }
        Ok(())
    }

    /// What was not shown yet.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many bytes came before them.
    pub(crate) fn base(&self) -> usize {
        self.base
    }

    /// Notes that so many bytes were shown.
    pub(crate) fn take(&mut self, len: usize) {
        self.bytes.drain(..len);
        self.base += len;
    }
}

/// Whether the first bytes of a stream are text.
fn is_text(chunk: &[u8]) -> bool {
    chunk.iter().all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace())
}

#[cfg(test)]
mod tests {
    use super::Pending;

    #[test]
    fn a_value_may_go_on_in_the_next_line() {
        let mut pending = Pending::default();
        for line in ["15c4\n", "b51c\n", "(b'\\x01'\n", " b'\\x02')\n"] {
            pending.line(line).expect("it is text of some form");
        }
        assert_eq!(pending.bytes(), [0x15, 0xc4, 0xb5, 0x1c, 1, 2]);
        pending.take(4);
        assert_eq!((pending.bytes(), pending.base()), (&[1, 2][..], 4));
    }
}
