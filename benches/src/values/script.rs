//! Random text of one script or of all, as people write it: words with spaces, digits and marks between them.

use super::messages;
use fastrand::Rng;
use std::ops::Range;
use tl_types::Serializable;
use tl_types::api::enums;

/// What text is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Script {
    /// English.
    Ascii,
    /// Russian: two bytes a letter, one a space.
    Cyrillic,
    /// Persian: two bytes a letter, three a joiner.
    Persian,
    /// Chinese: three bytes a character.
    Chinese,
    /// Four bytes a character, and more for some.
    Emoji,
    /// Each word in any of them.
    All,
}

/// How long texts are, in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Length {
    /// Names, titles, answers.
    Short,
    /// Messages of a sentence to a paragraph.
    Long,
}

impl Length {
    fn range(self) -> Range<usize> {
        match self {
            Self::Short => 3..20,
            Self::Long => 80..400,
        }
    }
}

#[rustfmt::skip]
const ASCII: &[&str] = &[
    "the", "train", "is", "late", "again", "tomorrow", "we", "meet", "at", "main", "entrance", "please", "bring",
    "printed", "ticket", "and", "photo", "of", "programme", "thanks", "received", "update", "documentation", "ok", "see",
    "you", "evening", "old", "machine", "works", "weather", "rain", "umbrella", "https://example.org/a", "Anna", "Lucas",
];
#[rustfmt::skip]
const CYRILLIC: &[&str] = &[
    "завтра", "в", "десять", "утра", "собираемся", "у", "главного", "входа", "не", "опаздывайте", "спасибо", "получилось",
    "осталось", "обновить", "документацию", "и", "проверить", "сборку", "на", "старых", "машинах", "этим", "займусь",
    "вечером", "Иван", "Дарья", "новости", "технологий", "да", "хорошо", "погода", "дождь", "билет", "фото",
];
#[rustfmt::skip]
const PERSIAN: &[&str] = &[
    "فردا", "ساعت", "ده", "صبح", "جلوی", "در", "اصلی", "جمع", "می‌شویم", "لطفاً", "دیر", "نکنید", "سارا", "محمد", "رضایی",
    "اخبار", "فناوری", "ممنون", "از", "کمک", "شما", "خوب", "است", "عکس", "بلیت", "باران", "هوا", "شب", "کتاب‌ها", "بله",
];
#[rustfmt::skip]
const CHINESE: &[&str] = &[
    "明天", "上午", "十点", "在", "正门", "集合", "请", "不要", "迟到", "天气预报", "说", "会", "下雨", "记得", "带伞", "科技",
    "日报", "谢谢", "收到", "资料", "今晚", "发送", "好的", "照片", "门票", "李小龙", "田中", "更新", "文档", "机器",
];
#[rustfmt::skip]
const EMOJI: &[&str] =
    &["🎉", "🥳", "👍", "🔥", "❤️", "😂", "🙏", "📷", "🌵", "👕", "🚆", "☔", "👩‍💻", "🇩🇪", "👍🏽", "✨", "🎂", "🤷‍♂️"];

/// What may be between two words. Most often that is one space.
const MARKS: [&str; 12] = [" ", " ", " ", " ", " ", " ", " ", ", ", ". ", "\n", " 7 ", " 2024 "];

impl Script {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Ascii, Self::Cyrillic, Self::Persian, Self::Chinese, Self::Emoji, Self::All];

    fn words(self, rng: &mut Rng) -> &'static [&'static str] {
        match self {
            Self::Ascii => ASCII,
            Self::Cyrillic => CYRILLIC,
            Self::Persian => PERSIAN,
            Self::Chinese => CHINESE,
            Self::Emoji => EMOJI,
            Self::All => [ASCII, CYRILLIC, PERSIAN, CHINESE, EMOJI][rng.usize(..5)],
        }
    }

    /// A text of about `length` characters.
    fn text(self, length: Length, rng: &mut Rng) -> String {
        let end = rng.usize(length.range());
        let (mut text, mut characters) = (String::new(), 0);
        while characters < end {
            let words = self.words(rng);
            for part in [words[rng.usize(..words.len())], MARKS[rng.usize(..MARKS.len())]] {
                text.push_str(part);
                characters += part.chars().count();
            }
        }
        text
    }
}

/// `messages.messages` whose messages are random text, of `length`; names and titles are as long as those are.
pub fn history(script: Script, length: Length, seed: u64) -> Vec<u8> {
    let mut rng = Rng::with_seed(seed);
    let mut history = messages::history(100, 10, 50);
    let enums::messages::Messages::Messages(value) = &mut history else { unreachable!("it is made as such") };
    let mut fill = |text: &mut String, length| *text = script.text(length, &mut rng);
    for message in &mut value.messages {
        if let enums::Message::Message(message) = message {
            fill(&mut message.message, length);
        }
    }
    for user in &mut value.users {
        if let enums::User::User(user) = user {
            [&mut user.first_name, &mut user.last_name]
                .into_iter()
                .flatten()
                .for_each(|name| fill(name, Length::Short));
        }
    }
    for chat in &mut value.chats {
        if let enums::Chat::Channel(channel) = chat {
            fill(&mut channel.title, Length::Short);
        }
    }
    history.to_bytes()
}
