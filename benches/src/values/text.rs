//! Text as people write it, in several scripts.

/// What a message may say.
const SENTENCES: [&str; 12] = [
    "See you at six, the train is late again.",
    "Doors open at 19:30. Bring a printed ticket and an ID; bags larger than A4 stay at the cloakroom. Full programme: https://example.org/programme",
    "Завтра в десять утра собираемся у главного входа, не опаздывайте!",
    "Спасибо, получилось. Осталось обновить документацию и проверить сборку на старых машинах, этим займусь вечером.",
    "فردا ساعت ده صبح جلوی در اصلی جمع می‌شویم، لطفاً دیر نکنید.",
    "شكرا جزيلا على المساعدة",
    "明天上午十点在正门集合,请不要迟到。天气预报说会下雨,记得带伞。",
    "了解しました。資料は今夜中に送ります。",
    "고마워요, 내일 봐요",
    "ok",
    "🎉🎉🎉 Поздравляю! 🥳",
    "Größe XL ist wieder da — solange der Vorrat reicht 👕",
];

/// What people are called.
const NAMES: [&str; 10] =
    ["Anna", "Иван Петров", "Mehmet", "سارا", "محمد رضایی", "李小龙", "Zoë Müller", "Дарья", "田中", "Lucas 🌵"];

/// What channels are called.
const TITLES: [&str; 5] = ["Rust News", "Новости технологий", "اخبار فناوری", "科技日报", "Daily Photo 📷"];

/// Text of message `n`: one sentence, or two.
pub(super) fn message(n: usize) -> String {
    let first = SENTENCES[n % SENTENCES.len()];
    if n.is_multiple_of(3) { format!("{first}\n\n{}", SENTENCES[n / 3 % SENTENCES.len()]) } else { first.to_owned() }
}

/// Name `n`.
pub(super) fn name(n: usize) -> String {
    NAMES[n % NAMES.len()].to_owned()
}

/// Title `n`.
pub(super) fn title(n: usize) -> String {
    TITLES[n % TITLES.len()].to_owned()
}

/// User name `n`.
pub(super) fn username(n: usize) -> String {
    format!("user_name_{n}")
}

/// `len` bytes that look like nothing in particular.
pub(super) fn bytes(len: usize, seed: usize) -> Vec<u8> {
    let mut state = seed as u32 | 1;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    std::iter::repeat_with(next).take(len).collect()
}
