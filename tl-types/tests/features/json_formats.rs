//! Other formats than JSON: those that describe themselves have every value, the others are refused when writing.

use serde::de::value::Error;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, forward_to_deserialize_any};
use tl_types::api::{enums, functions, types};
use tl_types::{Blob, Serializable, True};

fn values() -> Vec<enums::RichText> {
    let bold = |text: enums::RichText| enums::RichText::from(types::TextBold::new(text));
    let url = types::TextUrl::new(bold(enums::RichText::TextEmpty), "https://example.com", 7);
    vec![enums::RichText::TextEmpty, url.into(), types::TextConcat::new(vec![bold(enums::RichText::TextEmpty)]).into()]
}

fn message_pack<T: Serialize + DeserializeOwned>(value: &T) -> T {
    rmp_serde::from_slice(&rmp_serde::to_vec(value).unwrap()).unwrap()
}

fn cbor<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    ciborium::from_reader(&*bytes).unwrap()
}

#[test]
fn formats_that_describe_themselves_hold_every_value() {
    let request = functions::InvokeWithLayer::new(230, functions::auth::ResendCode::new("+15550123", "ab"));
    for recoded in [message_pack(&request), cbor(&request)] {
        assert_eq!(recoded.to_bytes(), request.to_bytes());
    }
    for recoded in [message_pack(&values()), cbor(&values())] {
        assert_eq!(recoded, values());
    }
}

#[test]
fn others_are_refused_when_writing() {
    let postcard = |value: &enums::RichText| postcard::to_allocvec(value).map_err(|error| error.to_string());
    let bincode = |value: &enums::RichText| bincode::serialize(value).map_err(|error| error.to_string());
    for value in values() {
        assert!(postcard(&value).is_err()); // postcard's error has room for no reason
        let reason = bincode(&value).unwrap_err();
        assert!(reason.starts_with("this format does not describe itself and could not be read again: "), "{reason}");
    }
    assert!(postcard::to_allocvec(&True).is_err());
    assert!(postcard::to_allocvec(&values()).is_err());
}

/// A text is one in every format.
#[test]
fn blobs_are_held_by_all() {
    let blob = Blob(vec![1, 2, 3]);
    let bytes = postcard::to_allocvec(&blob).unwrap();
    assert_eq!(postcard::from_bytes::<Blob>(&bytes).unwrap(), blob);
    let bytes = bincode::serialize(&blob).unwrap();
    assert_eq!(bincode::deserialize::<Blob>(&bytes).unwrap(), blob);
    assert_eq!((message_pack(&blob), cbor(&blob)), (blob.clone(), blob));
}

/// How a format may go into a value: for ever, or to a number.
#[derive(Clone, Copy)]
enum Format {
    Some,
    Newtype,
    Array,
    SomeNumber,
}

impl<'de> Deserializer<'de> for Format {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Some => visitor.visit_some(self),
            Self::Newtype => visitor.visit_newtype_struct(self),
            Self::Array => visitor.visit_seq(self),
            Self::SomeNumber => visitor.visit_some(IntoDeserializer::<Error>::into_deserializer(7_u32)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> SeqAccess<'de> for Format {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        seed.deserialize(*self).map(Some)
    }
}

#[test]
fn no_format_goes_deeper_than_the_limit() {
    for (format, reason) in [
        (Format::Some, "nested deeper than the limit of 64"),
        (Format::Array, "nested deeper than the limit of 64"),
        (Format::Newtype, "invalid type: newtype struct, expected a value"),
    ] {
        assert_eq!(enums::RichText::deserialize(format).unwrap_err().to_string(), reason);
    }
}

/// `Some` is what it holds, as in JSON.
#[test]
fn optional_values_are_read() {
    let error = enums::RichText::deserialize(Format::SomeNumber).unwrap_err();
    assert_eq!(error.to_string(), "expected RichText, found 7");
}
