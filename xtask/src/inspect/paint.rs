//! Colours: a field has one for its line and its bytes, so that a reader sees which bytes belong to which line.

use anstyle::{AnsiColor, Color, Style};
use std::env;
use std::io::{self, IsTerminal};

/// When to print in colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum When {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

impl When {
    /// Whether to print in colour now.
    pub(crate) fn is_now(self) -> bool {
        match self {
            Self::Auto => io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
            Self::Always => true,
            Self::Never => false,
        }
    }
}

/// The colours of fields, one after the other.
const COLOURS: [AnsiColor; 6] =
    [AnsiColor::Cyan, AnsiColor::Green, AnsiColor::Yellow, AnsiColor::Blue, AnsiColor::Magenta, AnsiColor::BrightCyan];

/// How a piece of text looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Paint {
    Plain,
    /// That of the field with this number.
    Field(usize),
    Wrong,
}

impl Paint {
    /// The text in this colour, if there are colours.
    pub(crate) fn over(self, text: &str, has_colours: bool) -> String {
        let style = match self {
            Self::Field(number) => Style::new().fg_color(Some(Color::Ansi(COLOURS[number % COLOURS.len()]))),
            Self::Wrong => Style::new().fg_color(Some(Color::Ansi(AnsiColor::Red))).bold(),
            Self::Plain => return text.to_owned(),
        };
        if has_colours && !text.trim().is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}
