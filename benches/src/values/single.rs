//! Values without much structure.

use super::text;
use tl_types::api::{enums, types};

/// The configuration that every session starts with.
pub(super) fn config() -> types::Config {
    types::Config {
        default_p2p_contacts: true,
        preload_featured_stickers: true,
        revoke_pm_inbox: true,
        date: super::DATE,
        expires: super::DATE + 3600,
        this_dc: 2,
        dc_options: (1..=5).flat_map(data_centre).collect(),
        dc_txt_domain_name: "apv3.stel.com".to_owned(),
        chat_size_max: 200,
        megagroup_size_max: 200_000,
        forwarded_count_max: 100,
        online_update_period_ms: 210_000,
        me_url_prefix: "https://t.me/".to_owned(),
        gif_search_username: Some("gif".to_owned()),
        venue_search_username: Some("foursquare".to_owned()),
        img_search_username: Some("bing".to_owned()),
        caption_length_max: 1024,
        message_length_max: 4096,
        webfile_dc_id: 4,
        suggested_lang_code: Some("ru".to_owned()),
        lang_pack_version: Some(1000),
        base_lang_pack_version: Some(900),
        reactions_default: Some(types::ReactionEmoji { emoticon: "❤".to_owned() }.into()),
        ..types::Config::default()
    }
}

fn data_centre(id: i32) -> [types::DcOption; 3] {
    let option = |ip: String| types::DcOption::new(id, ip, 443);
    [
        types::DcOption { r#static: true, ..option(format!("149.154.167.{id}")) },
        types::DcOption { ipv6: true, ..option(format!("2001:067c:04e8:f00{id}:0000:0000:0000:000a")) },
        types::DcOption { media_only: true, secret: Some(text::bytes(17, 1)), ..option(format!("149.154.165.{id}")) },
    ]
}

/// A part of a file.
pub(super) fn file_part(len: usize) -> enums::upload::File {
    types::upload::File::new(enums::storage::FileType::FileJpeg, super::DATE, text::bytes(len, 1)).into()
}

/// `count` ids.
pub(super) fn ids(count: usize) -> Vec<i64> {
    (0..count).map(super::peers::user_id).collect()
}
