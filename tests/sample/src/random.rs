//! Random numbers and text, the same for the same seed.

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

/// Letters of one to four bytes in UTF-8.
const SCRIPTS: [&str; 7] =
    ["abc XYZ 019 \n\"\\\0", "äßñø", "привет", "שלום مرحبا", "你好世界", "नमस्ते ไทย", "😀🦀👩\u{200d}💻"];

/// Lengths around the border between the short and the long header.
const BORDER: [usize; 6] = [252, 253, 254, 255, 256, 257];

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Random(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, which is not 0.
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        (self.next() % u64::from(limit)) as u32
    }

    /// A position in a list of `len` items, which has some.
    pub(super) fn index(&mut self, len: usize) -> usize {
        (self.next() % len as u64) as usize
    }

    /// True once in `times` calls.
    fn once_in(&mut self, times: u32) -> bool {
        self.below(times) == 0
    }

    /// 64 bits: small, of any size, or all ones.
    pub(super) fn long(&mut self) -> u64 {
        match self.below(8) {
            0 => 0,
            1 => u64::MAX,
            2 => i64::MIN as u64,
            3 => self.next() % 100,
            _ => self.next(),
        }
    }

    /// 32 bits, as [`long`](Self::long).
    pub(super) fn int(&mut self) -> u32 {
        match self.below(8) {
            0 => i32::MIN as u32,
            _ => self.long() as u32,
        }
    }

    /// A number that is not NaN.
    pub(super) fn double(&mut self) -> f64 {
        match self.below(8) {
            0 => -0.0,
            1 => f64::INFINITY,
            2 => f64::MIN_POSITIVE,
            _ => f64::from(self.int() as i32) / 64.0,
        }
    }

    /// Some of `bits`, now and then all or none.
    pub(super) fn mask(&mut self, bits: u32) -> u32 {
        match self.below(8) {
            0 => 0,
            1 => bits,
            _ => bits & self.next() as u32,
        }
    }

    /// How many items a vector has.
    pub(super) fn count(&mut self) -> u32 {
        if self.once_in(16) { 4 + self.below(8) } else { self.below(4) }
    }

    /// How many bytes a string has.
    fn length(&mut self) -> usize {
        match self.below(32) {
            0 => BORDER[self.index(BORDER.len())],
            1 => self.index(600),
            _ => self.index(20),
        }
    }

    /// Any bytes.
    pub(super) fn bytes(&mut self) -> Vec<u8> {
        let len = self.length();
        (0..len).map(|_| self.next() as u8).collect()
    }

    /// `N` bytes.
    pub(super) fn array<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.next() as u8)
    }

    /// UTF-8 in one or two scripts.
    pub(super) fn text(&mut self) -> String {
        let len = self.length();
        let scripts = [self.script(), self.script()];
        let mut text = String::with_capacity(len);
        while text.len() < len {
            let letters = &scripts[self.index(2)];
            let letter = letters[self.index(letters.len())];
            text.push(if text.len() + letter.len_utf8() <= len { letter } else { '.' });
        }
        text
    }

    fn script(&mut self) -> Vec<char> {
        SCRIPTS[self.index(SCRIPTS.len())].chars().collect()
    }
}
