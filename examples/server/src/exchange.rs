//! How a client and the server agree on a key: Diffie–Hellman, after a small proof of work, the client's first secret
//! encrypted with the server's RSA key.
//!
//! One [`Exchange`] belongs to one connection, and holds what was said there.
//!
//! Source: <https://core.telegram.org/mtproto/auth_key>

use crate::clock;
use crate::envelope::random;
use crate::key::AuthKey;
use crate::rsa::{ServerKey, big_endian};
use grammers_crypto::aes::{ige_decrypt, ige_encrypt};
use grammers_crypto::generate_key_data_from_nonce;
use num_bigint::BigUint;
use sha1::{Digest, Sha1};
use std::sync::LazyLock;
use tl_types::mtproto::{enums, functions, types};
use tl_types::{Blob, DecodeError, Deserializable, Identifiable, Serializable, name_for_id};

/// The prime that Telegram's servers use, which clients know to be safe.
const PRIME: &[u8] = b"\
    c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4dbfa336f6e0ac925139543aed4\
    4cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f642477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f\
    3a9060bee67cf9a4a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754fd17ed950d5965b4b9dd46582db1178d169c6bc4\
    65b0d6ff9ca3928fef5b9ae4e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf\
    6f4fadf034b10403119cd8e3b92fcc5b";
const GENERATOR: i32 = 3;
static DH_PRIME: LazyLock<BigUint> = LazyLock::new(|| BigUint::parse_bytes(PRIME, 16).expect("hexadecimal digits"));

/// Why an exchange ended.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// A request that does not come at this point, or is none of an exchange.
    #[error("{} is not expected here", name(*.0))]
    Unexpected(Option<u32>),
    /// A request that cannot be read.
    #[error(transparent)]
    Unreadable(#[from] DecodeError),
    /// What must be the same as before, or as another part of the request says, is not.
    #[error("the {0} is not the right one")]
    Mismatch(&'static str),
    /// What was encrypted with the server's RSA key cannot be decrypted.
    #[error("the secret is not encrypted with this server's key")]
    Rsa,
    /// The client's number is so small or large that others could guess the key.
    #[error("the client's number is out of the safe range")]
    Range,
}

/// What the server says to a request.
#[derive(Debug)]
pub struct Reply {
    /// The boxed value.
    pub body: Vec<u8>,
    /// The key, at the end, and the salt that goes with it at first.
    pub key: Option<(AuthKey, i64)>,
}

/// An exchange, from the server's side.
#[derive(Default)]
pub struct Exchange(Step);

#[derive(Default)]
enum Step {
    /// Nothing was said.
    #[default]
    Start,
    /// The client factorizes a number.
    Challenged { nonce: [u8; 16], server_nonce: [u8; 16], p: u32, q: u32 },
    /// The client has the server's number.
    Offered { nonce: [u8; 16], server_nonce: [u8; 16], new_nonce: [u8; 32], a: BigUint },
}

impl Exchange {
    /// Answers a request. Takes some milliseconds of computing. After an error, the exchange is at its start.
    ///
    /// # Errors
    ///
    /// Where the client is not one that follows the protocol.
    pub fn receive(&mut self, server: &ServerKey, request: &Blob) -> Result<Reply, ExchangeError> {
        match (std::mem::take(&mut self.0), request.peek_id()) {
            (_, Some(functions::ReqPqMulti::CONSTRUCTOR_ID)) => {
                Ok(self.challenge(server, request.decode::<functions::ReqPqMulti>()?.nonce))
            }
            (_, Some(functions::ReqPq::CONSTRUCTOR_ID)) => {
                Ok(self.challenge(server, request.decode::<functions::ReqPq>()?.nonce))
            }
            (Step::Challenged { nonce, server_nonce, p, q }, Some(functions::ReqDhParams::CONSTRUCTOR_ID)) => {
                let request: functions::ReqDhParams = request.decode()?;
                same("nonce", nonce, request.nonce)?;
                same("server nonce", server_nonce, request.server_nonce)?;
                same("factor p", p, number(&request.p))?;
                same("factor q", q, number(&request.q))?;
                same("fingerprint", server.fingerprint(), request.public_key_fingerprint)?;
                self.offer(
                    server.decrypt(&request.encrypted_data).ok_or(ExchangeError::Rsa)?,
                    (nonce, server_nonce, p, q),
                )
            }
            (
                Step::Offered { nonce, server_nonce, new_nonce, a },
                Some(functions::SetClientDhParams::CONSTRUCTOR_ID),
            ) => {
                let request: functions::SetClientDhParams = request.decode()?;
                same("nonce", nonce, request.nonce)?;
                same("server nonce", server_nonce, request.server_nonce)?;
                finish(&request, &new_nonce, &a)
            }
            (_, id) => Err(ExchangeError::Unexpected(id)),
        }
    }

    /// Gives the client a number to factorize.
    fn challenge(&mut self, server: &ServerKey, nonce: [u8; 16]) -> Reply {
        let (server_nonce, [p, q]) = (random(), two_primes());
        self.0 = Step::Challenged { nonce, server_nonce, p, q };
        let pq = (u64::from(p) * u64::from(q)).to_be_bytes().to_vec();
        let fingerprints = vec![server.fingerprint()];
        Reply::of(&types::ResPq { nonce, server_nonce, pq, server_public_key_fingerprints: fingerprints })
    }

    /// Gives the client the server's number.
    fn offer(
        &mut self,
        inner: enums::PQInnerData,
        (nonce, server_nonce, p, q): ([u8; 16], [u8; 16], u32, u32),
    ) -> Result<Reply, ExchangeError> {
        same("inner nonce", &nonce, &inner.nonce())?;
        same("inner server nonce", &server_nonce, &inner.server_nonce())?;
        same("number pq", [p, q], [number(inner.p()), number(inner.q())])?;
        let new_nonce = inner.new_nonce();
        if matches!(inner, enums::PQInnerData::Temp(_) | enums::PQInnerData::TempDc(_)) {
            // Keys that end are for forward secrecy, which this server does not have.
            let hash: [u8; 20] = Sha1::digest(new_nonce).into();
            let new_nonce_hash = *hash.last_chunk().expect("16 of 20 bytes");
            return Ok(Reply::of(&types::ServerDhParamsFail { nonce, server_nonce, new_nonce_hash }));
        }
        let (a, g_a) = secret_number();
        let inner = types::ServerDhInnerData {
            nonce,
            server_nonce,
            g: GENERATOR,
            dh_prime: big_endian(&DH_PRIME).to_vec(),
            g_a: big_endian(&g_a).to_vec(),
            server_time: clock::seconds(),
        };
        let encrypted_answer = encrypt(&inner.to_bytes(), &server_nonce, &new_nonce);
        self.0 = Step::Offered { nonce, server_nonce, new_nonce, a };
        Ok(Reply::of(&types::ServerDhParamsOk { nonce, server_nonce, encrypted_answer }))
    }
}

/// Makes the key of the client's number and the server's.
fn finish(request: &functions::SetClientDhParams, new_nonce: &[u8; 32], a: &BigUint) -> Result<Reply, ExchangeError> {
    let (nonce, server_nonce) = (request.nonce, request.server_nonce);
    let inner: types::ClientDhInnerData = decrypt(&request.encrypted_data, &server_nonce, new_nonce)?;
    same("inner nonce", nonce, inner.nonce)?;
    same("inner server nonce", server_nonce, inner.server_nonce)?;
    let g_b = BigUint::from_bytes_be(&inner.g_b);
    if !is_safe(&g_b) {
        return Err(ExchangeError::Range);
    }
    let bytes = big_endian(&g_b.modpow(a, &DH_PRIME));
    let new_nonce_hash1 = grammers_crypto::AuthKey::from_bytes(bytes).calc_new_nonce_hash(new_nonce, 1);
    let salt = std::array::from_fn(|i| new_nonce[i] ^ server_nonce[i]);
    let answer = types::DhGenOk { nonce, server_nonce, new_nonce_hash1 };
    Ok(Reply { body: answer.to_bytes(), key: Some((AuthKey::new(bytes), i64::from_le_bytes(salt))) })
}

impl Reply {
    fn of(value: &impl Serializable) -> Self {
        Self { body: value.to_bytes(), key: None }
    }
}

/// A random number and the generator to the power of it, which is safe and has 256 bytes: some clients drop zeros in front.
fn secret_number() -> (BigUint, BigUint) {
    loop {
        let a = BigUint::from_bytes_be(&random::<256>());
        let g_a = BigUint::from(GENERATOR as u32).modpow(&a, &DH_PRIME);
        if is_safe(&g_a) && g_a.bits() > 2040 {
            return (a, g_a);
        }
    }
}

/// Between 2^1984 and the prime less that.
fn is_safe(number: &BigUint) -> bool {
    let margin = BigUint::from(1_u8) << (2048 - 64);
    *number >= margin && *number <= &*DH_PRIME - margin
}

/// The SHA-1 of the value, the value, random bytes up to a whole block, encrypted with both sides' nonces.
fn encrypt(value: &[u8], server_nonce: &[u8; 16], new_nonce: &[u8; 32]) -> Vec<u8> {
    let mut data = [&Sha1::digest(value)[..], value].concat();
    let length = data.len().next_multiple_of(16);
    data.extend(random::<16>().iter().take(length - data.len()));
    let (key, iv) = generate_key_data_from_nonce(server_nonce, new_nonce);
    ige_encrypt(&mut data, &key, &iv);
    data
}

fn decrypt<T: Deserializable>(data: &[u8], server_nonce: &[u8; 16], new_nonce: &[u8; 32]) -> Result<T, ExchangeError> {
    if !data.len().is_multiple_of(16) {
        return Err(ExchangeError::Mismatch("length of the encrypted answer"));
    }
    let mut data = data.to_vec();
    let (key, iv) = generate_key_data_from_nonce(server_nonce, new_nonce);
    ige_decrypt(&mut data, &key, &iv);
    let (hash, data) =
        data.split_first_chunk::<20>().ok_or(ExchangeError::Mismatch("length of the encrypted answer"))?;
    let (value, padding) = T::from_prefix(data)?;
    let expected: [u8; 20] = Sha1::digest(&data[..data.len() - padding.len()]).into();
    same("hash", expected, *hash)?;
    Ok(value)
}

fn same<T: PartialEq>(what: &'static str, expected: T, found: T) -> Result<(), ExchangeError> {
    if expected == found { Ok(()) } else { Err(ExchangeError::Mismatch(what)) }
}

/// The number of these bytes, the highest first; 0, which no factor is, where it has more than 32 bits.
fn number(bytes: &[u8]) -> u32 {
    BigUint::from_bytes_be(bytes).try_into().unwrap_or_default()
}

/// Two primes of 31 bits, the smaller first.
fn two_primes() -> [u32; 2] {
    let mut primes = [prime(), prime()];
    while primes[0] == primes[1] {
        primes[1] = prime();
    }
    primes.sort_unstable();
    primes
}

fn prime() -> u32 {
    let start = (u32::from_le_bytes(random()) >> 2) | (1 << 30) | 1;
    (start..).step_by(2).find(|number| is_prime(*number)).expect("primes are close to each other")
}

/// By division, which is quick enough for 31 bits.
fn is_prime(odd: u32) -> bool {
    (3..).step_by(2).take_while(|divisor| divisor * divisor <= odd).all(|divisor| !odd.is_multiple_of(divisor))
}

fn name(id: Option<u32>) -> &'static str {
    id.and_then(name_for_id).unwrap_or("what was sent")
}

#[cfg(test)]
mod tests {
    use super::*;
    use grammers_crypto::rsa::{Key, encrypt_hashed};

    /// A client's side of an exchange, as far as the tests need it.
    struct Client {
        server: ServerKey,
        exchange: Exchange,
        nonce: [u8; 16],
        new_nonce: [u8; 32],
    }

    impl Client {
        fn new() -> Self {
            Self {
                server: ServerKey::of_example(),
                exchange: Exchange::default(),
                nonce: random(),
                new_nonce: random(),
            }
        }

        fn say<T: Deserializable>(&mut self, request: &impl Serializable) -> Result<T, ExchangeError> {
            let reply = self.exchange.receive(&self.server, &Blob::of(request))?;
            Ok(T::from_bytes(&reply.body)?)
        }

        /// What proves that the number that was asked for is factorized.
        fn inner(&mut self) -> types::PQInnerData {
            let asked: types::ResPq = self.say(&functions::ReqPqMulti { nonce: self.nonce }).unwrap();
            let (p, q) = grammers_crypto::factorize(u64::from_be_bytes(asked.pq.clone().try_into().unwrap()));
            let bytes = |factor: u64| (factor as u32).to_be_bytes().to_vec();
            let (nonce, server_nonce, new_nonce) = (self.nonce, asked.server_nonce, self.new_nonce);
            types::PQInnerData { pq: asked.pq, p: bytes(p), q: bytes(q), nonce, server_nonce, new_nonce }
        }

        fn proof(&self, inner: &types::PQInnerData, encrypted: &impl Serializable) -> functions::ReqDhParams {
            let key = Key::new(&self.server.modulus(), "65537").unwrap();
            functions::ReqDhParams {
                nonce: inner.nonce,
                server_nonce: inner.server_nonce,
                p: inner.p.clone(),
                q: inner.q.clone(),
                public_key_fingerprint: self.server.fingerprint(),
                encrypted_data: encrypt_hashed(&encrypted.to_bytes(), &key, &random()),
            }
        }

        /// As far as the server's number.
        fn offered(&mut self) -> types::ServerDhInnerData {
            let inner = self.inner();
            let request = self.proof(&inner, &inner);
            let answer: enums::ServerDhParams = self.say(&request).unwrap();
            let enums::ServerDhParams::Ok(ok) = answer else { panic!("{answer:?}") };
            decrypt(&ok.encrypted_answer, &inner.server_nonce, &self.new_nonce).unwrap()
        }

        fn finish(&mut self, offered: &types::ServerDhInnerData, g_b: &BigUint) -> Result<Reply, ExchangeError> {
            let (nonce, server_nonce) = (offered.nonce, offered.server_nonce);
            let inner = types::ClientDhInnerData { nonce, server_nonce, retry_id: 0, g_b: g_b.to_bytes_be() };
            let encrypted_data = encrypt(&inner.to_bytes(), &server_nonce, &self.new_nonce);
            let request = functions::SetClientDhParams { nonce, server_nonce, encrypted_data };
            self.exchange.receive(&self.server, &Blob::of(&request))
        }
    }

    #[test]
    fn both_sides_have_the_same_key() {
        let mut client = Client::new();
        let offered = client.offered();
        let (b, g_b) = secret_number();
        let reply = client.finish(&offered, &g_b).unwrap();
        let (key, salt) = reply.key.unwrap();
        let theirs = big_endian(&BigUint::from_bytes_be(&offered.g_a).modpow(&b, &DH_PRIME));
        assert_eq!(key.bytes(), &theirs);
        assert_eq!(salt.to_le_bytes()[0], client.new_nonce[0] ^ offered.server_nonce[0]);
        let hash = grammers_crypto::AuthKey::from_bytes(theirs).calc_new_nonce_hash(&client.new_nonce, 1);
        let answer = enums::SetClientDhParamsAnswer::from_bytes(&reply.body).unwrap();
        assert!(matches!(answer, enums::SetClientDhParamsAnswer::DhGenOk(ok) if ok.new_nonce_hash1 == hash));
    }

    #[test]
    fn a_proof_that_is_not_right_is_refused() {
        type Change = fn(&mut functions::ReqDhParams, &mut types::PQInnerData);
        let cases: [(&str, Change); 7] = [
            ("nonce", |request, _| request.nonce[0] ^= 1),
            ("server nonce", |request, _| request.server_nonce[0] ^= 1),
            ("factor p", |request, _| request.p[0] ^= 1),
            ("factor q", |request, _| request.q = vec![9; 9]),
            ("fingerprint", |request, _| request.public_key_fingerprint ^= 1),
            ("inner nonce", |_, inner| inner.nonce[0] ^= 1),
            ("number pq", |_, inner| std::mem::swap(&mut inner.p, &mut inner.q)),
        ];
        for (what, change) in cases {
            let mut client = Client::new();
            let mut inner = client.inner();
            let mut request = client.proof(&inner, &inner);
            change(&mut request, &mut inner);
            request.encrypted_data = client.proof(&inner, &inner).encrypted_data;
            let error = client.say::<Blob>(&request).unwrap_err();
            assert_eq!(error.to_string(), format!("the {what} is not the right one"));
        }
    }

    #[test]
    fn a_secret_of_no_form_is_refused() {
        let mut client = Client::new();
        let inner = client.inner();
        for secret in [Blob(vec![1; 8]), Blob::of(&inner.to_bytes())] {
            let inner = client.inner();
            let error = client.say::<Blob>(&client.proof(&inner, &secret)).unwrap_err();
            assert!(matches!(error, ExchangeError::Rsa), "{error}");
        }
    }

    #[test]
    fn keys_that_end_are_declined() {
        let mut client = Client::new();
        let inner = client.inner();
        let types::PQInnerData { pq, p, q, nonce, server_nonce, new_nonce } = inner.clone();
        let temporary = types::PQInnerDataTemp { pq, p, q, nonce, server_nonce, new_nonce, expires_in: 60 };
        let answer: enums::ServerDhParams = client.say(&client.proof(&inner, &temporary)).unwrap();
        assert!(matches!(answer, enums::ServerDhParams::Fail(_)), "{answer:?}");
    }

    #[test]
    fn numbers_that_others_could_guess_are_refused() {
        let one = BigUint::from(1_u8);
        for g_b in [BigUint::ZERO, one.clone(), &one << 1983, &*DH_PRIME - &one, DH_PRIME.clone(), &one << 2048] {
            let mut client = Client::new();
            let offered = client.offered();
            let error = client.finish(&offered, &g_b).unwrap_err();
            assert!(matches!(error, ExchangeError::Range), "{g_b}: {error}");
        }
    }

    #[test]
    fn steps_out_of_order_are_refused() {
        let mut client = Client::new();
        let offered = client.offered();
        let number = BigUint::from(1_u8) << 2000;
        client.finish(&offered, &number).unwrap();
        let error = client.finish(&offered, &number).unwrap_err();
        assert_eq!(error.to_string(), "set_client_DH_params is not expected here");
        let error = client.say::<Blob>(&functions::Ping { ping_id: 1 }).unwrap_err();
        assert_eq!(error.to_string(), "ping is not expected here");
        assert_eq!(client.say::<Blob>(&Blob(vec![])).unwrap_err().to_string(), "what was sent is not expected here");
    }

    #[test]
    fn factors_are_primes_of_31_bits() {
        assert!([1_073_741_827, 2_147_483_647].into_iter().all(is_prime));
        assert!(![1_073_741_825, 2_147_483_645, 46_337 * 46_337].into_iter().any(is_prime));
        let [p, q] = two_primes();
        assert!(1 << 30 < p && p < q && q < 1 << 31);
    }
}
