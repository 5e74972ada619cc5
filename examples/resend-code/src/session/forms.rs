//! The bytes of each form.

use super::{Account, DataCenter, Form, Key, SessionError, StringSession};
use std::net::{IpAddr, SocketAddr};
use tl_types::{Cursor, DecodeError, Serializable};
use zeroize::Zeroizing;

const KEY: usize = 256;
/// Telethon's form, with an address of either kind.
const TELETHON_V4: usize = 1 + 4 + 2 + KEY;
const TELETHON_V6: usize = 1 + 16 + 2 + KEY;
/// GramJS's form, with an address of at most 57 characters.
const GRAMJS: std::ops::RangeInclusive<usize> = 263..=320;
const PYROGRAM: usize = 1 + 4 + 1 + KEY + 8 + 1;
const PYROGRAM_OLD: usize = 1 + 1 + KEY + 8 + 1;
/// mtcute's form with the shortest address.
const MTCUTE: usize = 277;
const MTCUTE_VERSION: u8 = 3;
/// The version of a server within it; the first one had no tests.
const SERVER_VERSION: u8 = 2;

/// Flags of mtcute's form, and of a server within it.
const HAS_ACCOUNT: i32 = 1;
const IS_TEST_OLD: i32 = 2;
const HAS_MEDIA: i32 = 4;
const IS_V6: u8 = 1;
const IS_MEDIA_ONLY: u8 = 2;
const IS_TEST: u8 = 4;

/// The addresses of the data centres, the first at index 0, and of those for tests.
const ADDRESSES: [[u8; 4]; 5] =
    [[149, 154, 175, 53], [149, 154, 167, 51], [149, 154, 175, 100], [149, 154, 167, 91], [91, 108, 56, 130]];
const TEST_ADDRESSES: [[u8; 4]; 3] = [[149, 154, 175, 10], [149, 154, 167, 40], [149, 154, 175, 117]];
const PORT: u16 = 443;
const TEST_PORT: u16 = 80;

/// What follows a `1`: Telethon's form or GramJS's.
pub(super) fn with_address(bytes: &[u8]) -> Result<StringSession, SessionError> {
    match bytes.len() {
        // An address of 14 characters makes GramJS's form as long as Telethon's with IPv6, whose address would start 000e.
        _ if is_gramjs(bytes) => gramjs(bytes),
        TELETHON_V4 => telethon::<4>(bytes),
        TELETHON_V6 => telethon::<16>(bytes),
        length => Err(SessionError::Form { bytes: length, after: "after a 1" }),
    }
}

/// What follows nothing: Pyrogram's form or mtcute's.
pub(super) fn without_prefix(bytes: &[u8]) -> Result<StringSession, SessionError> {
    match (bytes.len(), bytes.first()) {
        (PYROGRAM | PYROGRAM_OLD, _) => pyrogram(bytes),
        (MTCUTE.., Some(&MTCUTE_VERSION)) => mtcute(bytes),
        (MTCUTE.., Some(&version @ 1..=2)) => Err(SessionError::Version(version)),
        (length, _) => Err(SessionError::Form { bytes: length, after: "with nothing in front" }),
    }
}

/// The bytes of a session in a form.
pub(super) fn write(session: &StringSession, form: Form) -> Result<Zeroizing<Vec<u8>>, SessionError> {
    // As long as any of them, so that no copy of the key is left where a vector grew.
    let mut bytes = Zeroizing::new(Vec::with_capacity(512));
    let DataCenter { id, address, is_test, .. } = session.main;
    match form {
        Form::Telethon => {
            bytes.push(id);
            match address.ip() {
                IpAddr::V4(ip) => bytes.extend(ip.octets()),
                IpAddr::V6(ip) => bytes.extend(ip.octets()),
            }
            bytes.extend(address.port().to_be_bytes());
            bytes.extend(session.key.bytes());
        }
        Form::GramJs => {
            let text = address.ip().to_string();
            // GramJS has it with a sign, and throws at larger ones.
            let port = i16::try_from(address.port()).map_err(|_| SessionError::Port(address.port().into()))?;
            bytes.push(id);
            bytes.extend((text.len() as u16).to_be_bytes());
            bytes.extend(text.as_bytes());
            bytes.extend(port.to_be_bytes());
            bytes.extend(session.key.bytes());
        }
        Form::Pyrogram | Form::PyrogramOld => {
            let account = session.account.ok_or(SessionError::Missing("the user's id"))?;
            bytes.push(id);
            if form == Form::Pyrogram {
                bytes.extend(session.api_id.ok_or(SessionError::Missing("the program's id"))?.to_be_bytes());
            }
            bytes.push(is_test.into());
            bytes.extend(session.key.bytes());
            bytes.extend(account.id.to_be_bytes());
            bytes.push(account.is_bot.into());
        }
        Form::Mtcute => {
            let flag = |is_set: bool, flag: i32| if is_set { flag } else { 0 };
            bytes.push(MTCUTE_VERSION);
            let flags = flag(session.account.is_some(), HAS_ACCOUNT) | flag(session.media.is_some(), HAS_MEDIA);
            flags.serialize(&mut bytes);
            for server in [session.main].iter().chain(&session.media) {
                server_of_mtcute(server).serialize(&mut bytes);
            }
            if let Some(account) = session.account {
                account.id.serialize(&mut bytes);
                account.is_bot.serialize(&mut bytes);
            }
            Zeroizing::new(session.key.bytes().to_vec()).serialize(&mut bytes);
        }
    }
    Ok(bytes)
}

fn telethon<const ADDRESS: usize>(bytes: &[u8]) -> Result<StringSession, SessionError>
where
    IpAddr: From<[u8; ADDRESS]>,
{
    let mut reader = Reader(bytes);
    let id = reader.byte()?;
    let address = SocketAddr::new(IpAddr::from(*reader.take::<ADDRESS>()?), u16::from_be_bytes(*reader.take()?));
    session(Form::Telethon, server(id, address), reader.key()?)
}

fn is_gramjs(bytes: &[u8]) -> bool {
    let Some(&[_, high, low]) = bytes.first_chunk() else { return false };
    let length = usize::from(u16::from_be_bytes([high, low]));
    GRAMJS.contains(&bytes.len()) && bytes.len() == 1 + 2 + length + 2 + KEY
}

fn gramjs(bytes: &[u8]) -> Result<StringSession, SessionError> {
    let mut reader = Reader(bytes);
    let id = reader.byte()?;
    let length = u16::from_be_bytes(*reader.take()?);
    let text = String::from_utf8_lossy(reader.slice(length.into())?).into_owned();
    let port = u16::from_be_bytes(*reader.take()?);
    let key = reader.key()?;
    let server = match text.parse() {
        Ok(ip) => server(id, SocketAddr::new(ip, port)),
        // In a browser, it connects to names like this, which are for WebSockets.
        Err(_) if text.ends_with(".web.telegram.org") => well_known(id, false)?,
        Err(_) => return Err(SessionError::Address(text)),
    };
    session(Form::GramJs, server, key)
}

fn pyrogram(bytes: &[u8]) -> Result<StringSession, SessionError> {
    let mut reader = Reader(bytes);
    let id = reader.byte()?;
    let (form, api_id) = match bytes.len() {
        PYROGRAM => (Form::Pyrogram, Some(u32::from_be_bytes(*reader.take()?))),
        _ => (Form::PyrogramOld, None),
    };
    let is_test = reader.byte()? != 0;
    let key = reader.key_within()?;
    let account = Account { id: i64::from_be_bytes(*reader.take()?), is_bot: reader.byte()? != 0 };
    Ok(StringSession { account: Some(account), api_id, ..session(form, well_known(id, is_test)?, key)? })
}

fn mtcute(bytes: &[u8]) -> Result<StringSession, SessionError> {
    let mut cursor = Cursor::new(&bytes[1..]);
    let flags: i32 = decode(&mut cursor)?;
    let mut main = read_server_of_mtcute(&decode::<Vec<u8>>(&mut cursor)?)?;
    let media = match flags & HAS_MEDIA {
        0 => None,
        _ => Some(read_server_of_mtcute(&decode::<Vec<u8>>(&mut cursor)?)?),
    };
    main.is_test |= flags & IS_TEST_OLD != 0;
    let account = match flags & HAS_ACCOUNT {
        0 => None,
        _ => Some(Account { id: decode(&mut cursor)?, is_bot: decode(&mut cursor)? }),
    };
    let key = Zeroizing::new(decode::<Vec<u8>>(&mut cursor)?);
    if !cursor.rest().is_empty() {
        return Err(SessionError::Length("after the key"));
    }
    Ok(StringSession { media, account, ..session(Form::Mtcute, main, Reader(&key).key()?)? })
}

/// Three bytes, the address as text, the port.
fn read_server_of_mtcute(bytes: &[u8]) -> Result<DataCenter, SessionError> {
    let Some((&[version, id, flags], rest)) = bytes.split_first_chunk() else {
        return Err(SessionError::Length("a data centre"));
    };
    if !(1..=SERVER_VERSION).contains(&version) {
        return Err(SessionError::Length("a data centre"));
    }
    let mut cursor = Cursor::new(rest);
    let text: String = decode(&mut cursor)?;
    let port: i32 = decode(&mut cursor)?;
    let ip = text.parse().map_err(|_| SessionError::Address(text))?;
    let port = u16::try_from(port).map_err(|_| SessionError::Port(port.into()))?;
    let is_test = version == SERVER_VERSION && flags & IS_TEST != 0;
    Ok(DataCenter { is_test, is_media_only: flags & IS_MEDIA_ONLY != 0, ..server(id, SocketAddr::new(ip, port)) })
}

fn server_of_mtcute(server: &DataCenter) -> Vec<u8> {
    let flag = |is_set: bool, flag: u8| if is_set { flag } else { 0 };
    let is_v6 = flag(server.address.is_ipv6(), IS_V6);
    let flags = is_v6 | flag(server.is_media_only, IS_MEDIA_ONLY) | flag(server.is_test, IS_TEST);
    let mut bytes = vec![SERVER_VERSION, server.id, flags];
    server.address.ip().to_string().serialize(&mut bytes);
    i32::from(server.address.port()).serialize(&mut bytes);
    bytes
}

fn session(form: Form, main: DataCenter, key: Key) -> Result<StringSession, SessionError> {
    Ok(StringSession { form, main, media: None, key, account: None, api_id: None })
}

fn server(id: u8, address: SocketAddr) -> DataCenter {
    DataCenter { id, address, is_test: false, is_media_only: false }
}

/// The data centre at its own address.
fn well_known(id: u8, is_test: bool) -> Result<DataCenter, SessionError> {
    let (addresses, port) = if is_test { (&TEST_ADDRESSES[..], TEST_PORT) } else { (&ADDRESSES[..], PORT) };
    let address = usize::from(id).checked_sub(1).and_then(|index| addresses.get(index));
    let address = address.ok_or(SessionError::DataCenter(id))?;
    Ok(DataCenter { is_test, ..server(id, SocketAddr::from((*address, port))) })
}

fn decode<T: tl_types::Deserializable>(cursor: &mut Cursor<'_>) -> Result<T, SessionError> {
    cursor.decode().map_err(|_: DecodeError| SessionError::Length("mtcute's form"))
}

/// The rest of the bytes.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take<const N: usize>(&mut self) -> Result<&'a [u8; N], SessionError> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(SessionError::Length("a field"))?;
        self.0 = rest;
        Ok(taken)
    }

    fn slice(&mut self, length: usize) -> Result<&'a [u8], SessionError> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(SessionError::Length("the address"))?;
        self.0 = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, SessionError> {
        self.take::<1>().map(|byte| byte[0])
    }

    /// The key, with which the form ends.
    fn key(mut self) -> Result<Key, SessionError> {
        let key = self.key_within()?;
        if self.0.is_empty() { Ok(key) } else { Err(SessionError::Length("after the key")) }
    }

    fn key_within(&mut self) -> Result<Key, SessionError> {
        let bytes: &[u8; KEY] = self.take()?;
        Ok(Key::from(*bytes))
    }
}
