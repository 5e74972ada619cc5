//! `string` and `bytes`: three forms of length, padding, and text that is not UTF-8.

use crate::{check_trailing, check_truncated, hex};
use tl_types::{Deserializable, Serializable};

/// Length, bytes on the wire, header, bytes of padding.
const FORMS: [(usize, usize, &[u8], usize); 16] = [
    (0, 4, &[0x00], 3),
    (1, 4, &[0x01], 2),
    (2, 4, &[0x02], 1),
    (3, 4, &[0x03], 0),
    (4, 8, &[0x04], 3),
    (252, 256, &[0xfc], 3),
    (253, 256, &[0xfd], 2),
    (254, 260, &[0xfe, 0xfe, 0x00, 0x00], 2),
    (255, 260, &[0xfe, 0xff, 0x00, 0x00], 1),
    (256, 260, &[0xfe, 0x00, 0x01, 0x00], 0),
    (257, 264, &[0xfe, 0x01, 0x01, 0x00], 3),
    (65535, 65540, &[0xfe, 0xff, 0xff, 0x00], 1),
    (65536, 65540, &[0xfe, 0x00, 0x00, 0x01], 0),
    ((1 << 24) - 1, 16_777_220, &[0xfe, 0xff, 0xff, 0xff], 1),
    (1 << 24, 16_777_224, &[0xff, 0, 0, 0, 1, 0, 0, 0], 0),
    ((1 << 24) + 1, 16_777_228, &[0xff, 1, 0, 0, 1, 0, 0, 0], 3),
];

#[test]
fn every_form_of_length() {
    for (len, total, header, padding) in FORMS {
        let data = vec![b'x'; len];
        let bytes = data.to_bytes();
        assert_eq!(bytes.len(), total, "{len}");
        assert!(bytes.starts_with(header), "{len}");
        assert!(bytes.ends_with(&[0, 0, 0][..padding]), "{len}");
        assert!(Vec::<u8>::from_bytes(&bytes) == Ok(data), "{len}");
        assert!(String::from_bytes(&bytes).is_ok_and(|text| text.len() == len && text.to_bytes() == bytes), "{len}");
    }
}

#[test]
fn truncated_anywhere() {
    for (len, ..) in &FORMS[..11] {
        let data = vec![b'x'; *len];
        let bytes = data.to_bytes();
        check_truncated::<Vec<u8>>(&bytes);
        check_truncated::<String>(&bytes);
        check_trailing(&data, &bytes);
    }
}

#[test]
fn long_header_truncated_anywhere() {
    for header in ["ff 00 00 00 01 00 00 00", "ff ff ff ff ff ff ff ff", "fe ff ff ff"] {
        check_truncated::<Vec<u8>>(&hex(header));
        assert!(Vec::<u8>::from_bytes(&hex(header)).is_err());
    }
}

#[test]
fn longer_headers_than_needed_are_read() {
    for bytes in ["02 61 62 00", "fe 02 00 00 61 62 00 00", "ff 02 00 00 00 00 00 00 61 62 00 00"] {
        assert_eq!(String::from_bytes(&hex(bytes)).as_deref(), Ok("ab"), "{bytes}");
        check_truncated::<String>(&hex(bytes));
    }
}

#[test]
fn padding_may_be_anything() {
    for bytes in ["02 61 62 ff", "01 61 01 02"] {
        assert!(String::from_bytes(&hex(bytes)).is_ok(), "{bytes}");
    }
}

#[test]
fn text_that_is_not_utf8_is_replaced() {
    assert_eq!(String::from_bytes(&hex("03 61 ff 62")).as_deref(), Ok("a\u{fffd}b"));
    assert_eq!(Vec::<u8>::from_bytes(&hex("03 61 ff 62")), Ok(vec![0x61, 0xff, 0x62]));
}
