//! A number of measured values as one: the middle, and how far the others are from it.

use serde::{Deserialize, Serialize};

/// The median and the quartiles.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Spread {
    /// A quarter is less.
    pub low: f64,
    /// Half is less.
    pub median: f64,
    /// A quarter is more.
    pub high: f64,
}

impl Spread {
    /// The spread of `values`.
    ///
    /// # Panics
    ///
    /// Where there is none, or one is not a number.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(|a, b| a.partial_cmp(b).expect("times are numbers"));
        let at = |share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
        Self { low: at(0.25), median: at(0.5), high: at(0.75) }
    }

    /// How far the quartiles are apart, as a share of the median.
    pub fn width(self) -> f64 {
        (self.high - self.low) / self.median
    }
}

/// From the least to the most of a figure, over several runs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Range {
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
}

impl Range {
    /// The range of `values`; `None` where there is none.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let one = |value| Self { least: value, most: value };
        let both = |a: Self, b: Self| Self { least: a.least.min(b.least), most: a.most.max(b.most) };
        values.into_iter().map(one).reduce(both)
    }
}

/// Two decimals: `0.54`, or `0.54–0.56` where the two ends differ.
impl std::fmt::Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (least, most) = (format!("{:.2}", self.least), format!("{:.2}", self.most));
        if least == most { f.write_str(&least) } else { write!(f, "{least}–{most}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_quarters() {
        let spread = Spread::of(vec![5.0, 1.0, 2.0, 4.0, 3.0]);
        assert_eq!(spread, Spread { low: 2.0, median: 3.0, high: 4.0 });
        assert_eq!(Spread::of(vec![7.0]).width(), 0.0);
    }

    #[test]
    fn a_range_is_short_where_it_can_be() {
        let rows: [(&[f64], &str); 3] = [(&[0.541], "0.54"), (&[0.541, 0.544], "0.54"), (&[0.56, 0.54], "0.54–0.56")];
        for (values, text) in rows {
            assert_eq!(Range::of(values.iter().copied()).expect("values").to_string(), text);
        }
        assert_eq!(Range::of([]), None);
    }
}
