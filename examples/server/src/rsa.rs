//! The server's own RSA key, which a client encrypts the first secret with.
//!
//! Source: <https://core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication>

use grammers_crypto::aes::ige_decrypt;
use num_bigint::BigUint;
use pkcs1::{DecodeRsaPrivateKey, EncodeRsaPublicKey, LineEnding, RsaPrivateKeyOwned, RsaPublicKeyOwned};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use tl_types::{Deserializable, Serializable};

/// The key of this example. It is no secret, and serves a loopback address alone.
const PEM: &str = include_str!("rsa.pem");
const SIZE: usize = 256;

/// An RSA key of 2048 bits.
pub struct ServerKey {
    modulus: BigUint,
    private_exponent: BigUint,
    public: RsaPublicKeyOwned,
}

impl ServerKey {
    /// The key of this example.
    #[must_use]
    pub fn of_example() -> Self {
        Self::from_pem(PEM).expect("the key is sound")
    }

    /// Reads a private key in the form of PKCS #1: `-----BEGIN RSA PRIVATE KEY-----`.
    ///
    /// # Errors
    ///
    /// Where the text is no such key.
    pub fn from_pem(pem: &str) -> Result<Self, pkcs1::Error> {
        let key = RsaPrivateKeyOwned::from_pkcs1_pem(pem)?;
        Ok(Self {
            modulus: BigUint::from_bytes_be(key.modulus.as_bytes()),
            private_exponent: BigUint::from_bytes_be(key.private_exponent.as_bytes()),
            public: RsaPublicKeyOwned { modulus: key.modulus, public_exponent: key.public_exponent },
        })
    }

    /// The public half, in the form that clients take: `-----BEGIN RSA PUBLIC KEY-----`.
    #[must_use]
    pub fn public_pem(&self) -> String {
        self.public.to_pkcs1_pem(LineEnding::LF).expect("two numbers can be encoded")
    }

    /// The modulus in decimal digits, for clients that take it so.
    #[must_use]
    pub fn modulus(&self) -> String {
        self.modulus.to_string()
    }

    /// What clients name the key by: the lower 64 bits of the SHA-1 of its two numbers.
    #[must_use]
    pub fn fingerprint(&self) -> i64 {
        let numbers =
            [&self.public.modulus, &self.public.public_exponent].map(|number| number.as_bytes().to_vec().to_bytes());
        let hash: [u8; 20] = Sha1::digest(numbers.concat()).into();
        i64::from_le_bytes(*hash.last_chunk().expect("8 of 20 bytes"))
    }

    /// Decrypts a value, padded in the way of today (`RSA_PAD`) or in that of before 2021, which some clients still use.
    /// `None` where it is neither.
    #[must_use]
    pub fn decrypt<T: Deserializable>(&self, data: &[u8]) -> Option<T> {
        let number = BigUint::from_bytes_be(data);
        if data.len() > SIZE || number >= self.modulus {
            return None;
        }
        let block = big_endian(&number.modpow(&self.private_exponent, &self.modulus));
        unpad(&block).or_else(|| unpad_old(&block))
    }
}

/// A number of 2048 bits as bytes, the highest first.
pub(crate) fn big_endian(number: &BigUint) -> [u8; SIZE] {
    let bytes = number.to_bytes_be();
    let mut padded = [0; SIZE];
    padded[SIZE - bytes.len()..].copy_from_slice(&bytes);
    padded
}

/// `RSA_PAD`: a temporary key, hidden by a hash of what it encrypts: the padded value backwards, and a hash of both.
fn unpad<T: Deserializable>(block: &[u8; SIZE]) -> Option<T> {
    let (hidden_key, encrypted) = block.split_first_chunk::<32>()?;
    let mask: [u8; 32] = Sha256::digest(encrypted).into();
    let key: [u8; 32] = std::array::from_fn(|i| hidden_key[i] ^ mask[i]);
    let mut plain = encrypted.to_vec();
    ige_decrypt(&mut plain, &key, &[0; 32]);
    let hash = plain.split_off(192);
    plain.reverse();
    let expected: [u8; 32] = Sha256::new().chain_update(key).chain_update(&plain).finalize().into();
    (hash == expected).then(|| T::from_prefix(&plain).ok())?.map(|(value, _)| value)
}

/// A zero, the SHA-1 of the value, the value, random bytes.
fn unpad_old<T: Deserializable>(block: &[u8; SIZE]) -> Option<T> {
    let (hash, data) = block[1..].split_first_chunk::<20>()?;
    let (value, rest) = T::from_prefix(data).ok()?;
    let expected: [u8; 20] = Sha1::digest(&data[..data.len() - rest.len()]).into();
    (block[0] == 0 && *hash == expected).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::envelope::random;
    use grammers_crypto::rsa::{Key, encrypt_hashed};

    #[test]
    fn what_grammers_encrypts_is_read() {
        let key = ServerKey::of_example();
        let public = Key::new(&key.modulus(), "65537").unwrap();
        let value = vec![1_i64, 2, 3];
        let encrypted = encrypt_hashed(&value.to_bytes(), &public, &random());
        assert_eq!(key.decrypt::<Vec<i64>>(&encrypted), Some(value));
        let changed = [&[encrypted[0] ^ 1], &encrypted[1..]].concat();
        assert_eq!(key.decrypt::<Vec<i64>>(&changed), None);
        assert_eq!(key.decrypt::<Vec<bool>>(&encrypted), None);
    }

    #[test]
    fn the_old_padding_is_read() {
        let key = ServerKey::of_example();
        let value = vec![1_i64, 2, 3].to_bytes();
        let mut block = [&Sha1::digest(&value)[..], &value].concat();
        block.resize(255, 7);
        let encrypt =
            |block: &[u8]| big_endian(&BigUint::from_bytes_be(block).modpow(&BigUint::from(65537_u32), &key.modulus));
        assert_eq!(key.decrypt(&encrypt(&block)), Some(vec![1_i64, 2, 3]));
        block[0] ^= 1;
        assert_eq!(key.decrypt::<Vec<i64>>(&encrypt(&block)), None);
    }

    #[test]
    fn numbers_of_another_size_are_refused() {
        let key = ServerKey::of_example();
        for data in [&[][..], &[0; SIZE], &[255; SIZE], &[0; SIZE + 1]] {
            assert_eq!(key.decrypt::<i64>(data), None);
        }
    }

    #[test]
    fn the_public_half_is_a_pem() {
        let pem = ServerKey::of_example().public_pem();
        assert!(pem.starts_with("-----BEGIN RSA PUBLIC KEY-----\nMIIBCgKCAQEA"), "{pem}");
    }
}
