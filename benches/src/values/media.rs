//! Photos, documents and links.

use super::{DATE, peers, text};
use tl_types::api::{enums, types};

/// What message `n` carries: half of the messages nothing, the others a photo, a link or a video.
pub(super) fn of(n: usize) -> Option<enums::MessageMedia> {
    match n % 8 {
        1 | 5 => Some(with_photo(n).into()),
        4 => Some(types::MessageMediaWebPage::new(link(n)).into()),
        7 => Some(with_video(n).into()),
        _ => None,
    }
}

fn with_photo(n: usize) -> types::MessageMediaPhoto {
    types::MessageMediaPhoto { photo: Some(photo(n).into()), ..types::MessageMediaPhoto::default() }
}

fn photo(n: usize) -> types::Photo {
    let size = |r#type: &str, w, h, size| types::PhotoSize::new(r#type, w, h, size).into();
    types::Photo {
        id: peers::access_hash(n as i64),
        access_hash: peers::access_hash(n as i64 + 1),
        file_reference: text::bytes(29, n),
        date: DATE,
        sizes: vec![
            stripped(n),
            size("m", 320, 240, 21_000),
            size("x", 800, 600, 90_000),
            types::PhotoSizeProgressive::new("y", 1280, 960, vec![12_000, 31_000, 60_000, 99_000, 180_000]).into(),
        ],
        dc_id: 2,
        ..types::Photo::default()
    }
}

fn stripped(n: usize) -> enums::PhotoSize {
    types::PhotoStrippedSize::new("i", text::bytes(110, n)).into()
}

fn with_video(n: usize) -> types::MessageMediaDocument {
    types::MessageMediaDocument {
        video: true,
        document: Some(video(n).into()),
        ..types::MessageMediaDocument::default()
    }
}

fn video(n: usize) -> types::Document {
    types::Document {
        id: peers::access_hash(n as i64),
        access_hash: peers::access_hash(n as i64 + 1),
        file_reference: text::bytes(29, n),
        date: DATE,
        mime_type: "video/mp4".to_owned(),
        size: 14_000_000,
        thumbs: Some(vec![stripped(n), types::PhotoSize::new("m", 320, 180, 9000).into()]),
        dc_id: 4,
        attributes: vec![
            types::DocumentAttributeVideo {
                supports_streaming: true,
                ..types::DocumentAttributeVideo::new(31.5, 1280, 720)
            }
            .into(),
            types::DocumentAttributeFilename::new(format!("видео_{n}.mp4")).into(),
        ],
        ..types::Document::default()
    }
}

fn link(n: usize) -> types::WebPage {
    types::WebPage {
        id: peers::access_hash(n as i64),
        url: format!("https://example.org/articles/{n}"),
        display_url: format!("example.org/articles/{n}"),
        r#type: Some("article".to_owned()),
        site_name: Some("Example".to_owned()),
        title: Some(text::title(n)),
        description: Some(text::message(n + 2)),
        photo: (n % 16 == 4).then(|| photo(n).into()),
        ..types::WebPage::default()
    }
}
