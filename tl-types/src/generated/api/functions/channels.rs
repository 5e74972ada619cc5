// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `channels`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::{String, Vec};

/// The method `channels.readHistory`.
///
/// ```text
/// channels.readHistory#cc104937 channel:InputChannel max_id:int = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct ReadHistory {
    pub channel: enums::InputChannel,
    pub max_id: i32,
}

impl ReadHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, max_id: i32) -> Self {
        Self {
            channel: channel.into(),
            max_id,
        }
    }
}

impl wire::Wire for ReadHistory {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.readHistory";
    const ID: u32 = 0xcc104937;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.i32(self.max_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadHistory {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.deleteMessages`.
///
/// ```text
/// channels.deleteMessages#84c1fd4e channel:InputChannel id:Vector<int> = messages.AffectedMessages;
/// ```
#[derive(Clone, Debug)]
pub struct DeleteMessages {
    pub channel: enums::InputChannel,
    pub id: Vec<i32>,
}

impl DeleteMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, id: Vec<i32>) -> Self {
        Self {
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for DeleteMessages {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.deleteMessages";
    const ID: u32 = 0x84c1fd4e;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteMessages {
    type Return = types::messages::AffectedMessages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(420, wire::ErrorKind::FrozenMethodInvalid),
        wire::known(403, wire::ErrorKind::MessageDeleteForbidden),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
}

/// The method `channels.reportSpam`.
///
/// ```text
/// channels.reportSpam#f44a8315 channel:InputChannel participant:InputPeer id:Vector<int> = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct ReportSpam {
    pub channel: enums::InputChannel,
    pub participant: enums::InputPeer,
    pub id: Vec<i32>,
}

impl ReportSpam {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
        id: Vec<i32>,
    ) -> Self {
        Self {
            channel: channel.into(),
            participant: participant.into(),
            id,
        }
    }
}

impl wire::Wire for ReportSpam {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.reportSpam";
    const ID: u32 = 0xf44a8315;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.participant);
        w.write(&self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            participant: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReportSpam {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.getMessages`.
///
/// ```text
/// channels.getMessages#ad8c9a23 channel:InputChannel id:Vector<InputMessage> = messages.Messages;
/// ```
#[derive(Clone, Debug)]
pub struct GetMessages {
    pub channel: enums::InputChannel,
    pub id: Vec<enums::InputMessage>,
}

impl GetMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        id: Vec<enums::InputMessage>,
    ) -> Self {
        Self {
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for GetMessages {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getMessages";
    const ID: u32 = 0xad8c9a23;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetMessages {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::FrozenParticipantMissing),
        wire::known(400, wire::ErrorKind::MessageIdsEmpty),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
}

/// The method `channels.getParticipants`.
///
/// ```text
/// channels.getParticipants#77ced9d0 channel:InputChannel filter:ChannelParticipantsFilter offset:int limit:int hash:long = channels.ChannelParticipants;
/// ```
#[derive(Clone, Debug)]
pub struct GetParticipants {
    pub channel: enums::InputChannel,
    pub filter: enums::ChannelParticipantsFilter,
    pub offset: i32,
    pub limit: i32,
    pub hash: i64,
}

impl GetParticipants {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        filter: impl Into<enums::ChannelParticipantsFilter>,
        offset: i32,
        limit: i32,
        hash: i64,
    ) -> Self {
        Self {
            channel: channel.into(),
            filter: filter.into(),
            offset,
            limit,
            hash,
        }
    }
}

impl wire::Wire for GetParticipants {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getParticipants";
    const ID: u32 = 0x77ced9d0;
    const MIN_SIZE: usize = 28;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.filter);
        w.i32(self.offset);
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            filter: cursor.read(),
            offset: cursor.i32(),
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetParticipants {
    type Return = enums::channels::ChannelParticipants;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
}

/// The method `channels.getParticipant`.
///
/// ```text
/// channels.getParticipant#a0ab6cc6 channel:InputChannel participant:InputPeer = channels.ChannelParticipant;
/// ```
#[derive(Clone, Debug)]
pub struct GetParticipant {
    pub channel: enums::InputChannel,
    pub participant: enums::InputPeer,
}

impl GetParticipant {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            channel: channel.into(),
            participant: participant.into(),
        }
    }
}

impl wire::Wire for GetParticipant {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getParticipant";
    const ID: u32 = 0xa0ab6cc6;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.participant);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetParticipant {
    type Return = types::channels::ChannelParticipant;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::ParticipantIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserNotParticipant),
    ];
}

/// The method `channels.getChannels`.
///
/// ```text
/// channels.getChannels#a7f6bbb id:Vector<InputChannel> = messages.Chats;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetChannels {
    pub id: Vec<enums::InputChannel>,
}

impl GetChannels {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputChannel>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetChannels {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getChannels";
    const ID: u32 = 0x0a7f6bbb;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetChannels {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
}

/// The method `channels.getFullChannel`.
///
/// ```text
/// channels.getFullChannel#8736a09 channel:InputChannel = messages.ChatFull;
/// ```
#[derive(Clone, Debug)]
pub struct GetFullChannel {
    pub channel: enums::InputChannel,
}

impl GetFullChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for GetFullChannel {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getFullChannel";
    const ID: u32 = 0x08736a09;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for GetFullChannel {
    type Return = types::messages::ChatFull;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChannelPublicGroupNa),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
}

/// The method `channels.createChannel`.
///
/// ```text
/// channels.createChannel#91006707 flags:# broadcast:flags.0?true megagroup:flags.1?true for_import:flags.3?true forum:flags.5?true title:string about:string geo_point:flags.2?InputGeoPoint address:flags.2?string ttl_period:flags.4?int = Updates;
/// ```
#[derive(Clone, Debug, Default)]
pub struct CreateChannel {
    pub broadcast: bool,
    pub megagroup: bool,
    pub for_import: bool,
    pub forum: bool,
    pub title: String,
    pub about: String,
    /// On the wire together with `address`, or not at all.
    pub geo_point: Option<enums::InputGeoPoint>,
    /// On the wire together with `geo_point`, or not at all.
    pub address: Option<String>,
    pub ttl_period: Option<i32>,
}

impl CreateChannel {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(title: impl Into<String>, about: impl Into<String>) -> Self {
        Self {
            broadcast: false,
            megagroup: false,
            for_import: false,
            forum: false,
            title: title.into(),
            about: about.into(),
            geo_point: None,
            address: None,
            ttl_period: None,
        }
    }
}

impl wire::Wire for CreateChannel {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.createChannel";
    const ID: u32 = 0x91006707;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.broadcast)
            .with(1, self.megagroup)
            .with(2, self.geo_point.is_some())
            .with(3, self.for_import)
            .with(4, self.ttl_period.is_some())
            .with(5, self.forum);
        w.flags(flags);
        w.string(&self.title);
        w.string(&self.about);
        w.write_when(flags.has(2), &self.geo_point);
        w.write_or_zero(flags.has(2), &self.address);
        w.write_if(&self.ttl_period);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            broadcast: flags.has(0),
            megagroup: flags.has(1),
            for_import: flags.has(3),
            forum: flags.has(5),
            title: cursor.string(),
            about: cursor.string(),
            geo_point: cursor.read_if(flags.has(2)),
            address: cursor.read_if(flags.has(2)),
            ttl_period: cursor.read_if(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for CreateChannel {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AddressInvalid),
        wire::known(400, wire::ErrorKind::ChannelsAdminLocatedTooMuch),
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChatAboutTooLong),
        wire::known(500, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatTitleEmpty),
        wire::known(400, wire::ErrorKind::TtlPeriodInvalid),
        wire::known(406, wire::ErrorKind::UserRestricted),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.editAdmin`.
///
/// ```text
/// channels.editAdmin#9a98ad68 flags:# channel:InputChannel user_id:InputUser admin_rights:ChatAdminRights rank:flags.0?string = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct EditAdmin {
    pub channel: enums::InputChannel,
    pub user_id: enums::InputUser,
    pub admin_rights: types::ChatAdminRights,
    pub rank: Option<String>,
}

impl EditAdmin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        user_id: impl Into<enums::InputUser>,
        admin_rights: types::ChatAdminRights,
    ) -> Self {
        Self {
            channel: channel.into(),
            user_id: user_id.into(),
            admin_rights,
            rank: None,
        }
    }
}

impl wire::Wire for EditAdmin {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.editAdmin";
    const ID: u32 = 0x9a98ad68;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.rank.is_some());
        w.flags(flags);
        w.write(&self.channel);
        w.write(&self.user_id);
        w.write(&self.admin_rights);
        w.write_if(&self.rank);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            channel: cursor.read(),
            user_id: cursor.read(),
            admin_rights: cursor.read(),
            rank: cursor.read_if(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for EditAdmin {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AdminsTooMuch),
        wire::known(400, wire::ErrorKind::AdminRankEmojiNotAllowed),
        wire::known(400, wire::ErrorKind::AdminRankInvalid),
        wire::known(400, wire::ErrorKind::BotsTooMuch),
        wire::known(400, wire::ErrorKind::BotChannelsNa),
        wire::known(400, wire::ErrorKind::BotGroupsBlocked),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminInviteRequired),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(406, wire::ErrorKind::FreshChangeAdminsForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::RightForbidden),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserBlocked),
        wire::known(403, wire::ErrorKind::UserChannelsTooMuch),
        wire::known(400, wire::ErrorKind::UserCreator),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserKicked),
        wire::known(403, wire::ErrorKind::UserNotMutualContact),
        wire::known(403, wire::ErrorKind::UserPrivacyRestricted),
        wire::known(403, wire::ErrorKind::UserRestricted),
    ];
}

/// The method `channels.editTitle`.
///
/// ```text
/// channels.editTitle#566decd0 channel:InputChannel title:string = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct EditTitle {
    pub channel: enums::InputChannel,
    pub title: String,
}

impl EditTitle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            title: title.into(),
        }
    }
}

impl wire::Wire for EditTitle {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.editTitle";
    const ID: u32 = 0x566decd0;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.string(&self.title);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            title: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditTitle {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ChatTitleEmpty),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
    ];
}

/// The method `channels.editPhoto`.
///
/// ```text
/// channels.editPhoto#f12e57c9 channel:InputChannel photo:InputChatPhoto = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct EditPhoto {
    pub channel: enums::InputChannel,
    pub photo: enums::InputChatPhoto,
}

impl EditPhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        photo: impl Into<enums::InputChatPhoto>,
    ) -> Self {
        Self {
            channel: channel.into(),
            photo: photo.into(),
        }
    }
}

impl wire::Wire for EditPhoto {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.editPhoto";
    const ID: u32 = 0xf12e57c9;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.photo);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            photo: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditPhoto {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::FileReferenceInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PhotoCropSizeSmall),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoFileMissing),
        wire::known(400, wire::ErrorKind::PhotoInvalid),
        wire::known(400, wire::ErrorKind::StickerMimeInvalid),
    ];
}

/// The method `channels.checkUsername`.
///
/// ```text
/// channels.checkUsername#10e6bd2c channel:InputChannel username:string = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct CheckUsername {
    pub channel: enums::InputChannel,
    pub username: String,
}

impl CheckUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            username: username.into(),
        }
    }
}

impl wire::Wire for CheckUsername {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.checkUsername";
    const ID: u32 = 0x10e6bd2c;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.string(&self.username);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            username: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CheckUsername {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsAdminPublicTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameOccupied),
        wire::known(400, wire::ErrorKind::UsernamePurchaseAvailable),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.updateUsername`.
///
/// ```text
/// channels.updateUsername#3514b3de channel:InputChannel username:string = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct UpdateUsername {
    pub channel: enums::InputChannel,
    pub username: String,
}

impl UpdateUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            username: username.into(),
        }
    }
}

impl wire::Wire for UpdateUsername {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.updateUsername";
    const ID: u32 = 0x3514b3de;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.string(&self.username);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            username: cursor.string(),
        }
    }
}

impl wire::RemoteCall for UpdateUsername {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsAdminPublicTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotModified),
        wire::known(400, wire::ErrorKind::UsernameOccupied),
        wire::known(400, wire::ErrorKind::UsernamePurchaseAvailable),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.joinChannel`.
///
/// ```text
/// channels.joinChannel#7f6a1e22 channel:InputChannel = messages.ChatInviteJoinResult;
/// ```
#[derive(Clone, Debug)]
pub struct JoinChannel {
    pub channel: enums::InputChannel,
}

impl JoinChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for JoinChannel {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.joinChannel";
    const ID: u32 = 0x7f6a1e22;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for JoinChannel {
    type Return = enums::messages::ChatInviteJoinResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(420, wire::ErrorKind::FrozenMethodInvalid),
        wire::known(400, wire::ErrorKind::InviteHashEmpty),
        wire::known(406, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::InviteHashInvalid),
        wire::known(400, wire::ErrorKind::InviteRequestSent),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserAlreadyParticipant),
        wire::known(400, wire::ErrorKind::UserChannelsTooMuch),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.leaveChannel`.
///
/// ```text
/// channels.leaveChannel#f836aa95 channel:InputChannel = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct LeaveChannel {
    pub channel: enums::InputChannel,
}

impl LeaveChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for LeaveChannel {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.leaveChannel";
    const ID: u32 = 0xf836aa95;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for LeaveChannel {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChannelPublicGroupNa),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::UserCreator),
        wire::known(400, wire::ErrorKind::UserNotParticipant),
    ];
}

/// The method `channels.inviteToChannel`.
///
/// ```text
/// channels.inviteToChannel#c9e33d54 channel:InputChannel users:Vector<InputUser> = messages.InvitedUsers;
/// ```
#[derive(Clone, Debug)]
pub struct InviteToChannel {
    pub channel: enums::InputChannel,
    pub users: Vec<enums::InputUser>,
}

impl InviteToChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        users: Vec<enums::InputUser>,
    ) -> Self {
        Self {
            channel: channel.into(),
            users,
        }
    }
}

impl wire::Wire for InviteToChannel {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.inviteToChannel";
    const ID: u32 = 0xc9e33d54;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            users: cursor.read(),
        }
    }
}

impl wire::RemoteCall for InviteToChannel {
    type Return = types::messages::InvitedUsers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotsTooMuch),
        wire::known(400, wire::ErrorKind::BotGroupsBlocked),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatMemberAddFailed),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::UserBlocked),
        wire::known(400, wire::ErrorKind::UserBot),
        wire::known(403, wire::ErrorKind::UserChannelsTooMuch),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserKicked),
        wire::known(403, wire::ErrorKind::UserNotMutualContact),
        wire::known(403, wire::ErrorKind::UserPrivacyRestricted),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.deleteChannel`.
///
/// ```text
/// channels.deleteChannel#c0111fe3 channel:InputChannel = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct DeleteChannel {
    pub channel: enums::InputChannel,
}

impl DeleteChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for DeleteChannel {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.deleteChannel";
    const ID: u32 = 0xc0111fe3;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for DeleteChannel {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(406, wire::ErrorKind::ChannelTooLarge),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.exportMessageLink`.
///
/// ```text
/// channels.exportMessageLink#e63fadeb flags:# grouped:flags.0?true thread:flags.1?true channel:InputChannel id:int = ExportedMessageLink;
/// ```
#[derive(Clone, Debug)]
pub struct ExportMessageLink {
    pub grouped: bool,
    pub thread: bool,
    pub channel: enums::InputChannel,
    pub id: i32,
}

impl ExportMessageLink {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, id: i32) -> Self {
        Self {
            grouped: false,
            thread: false,
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for ExportMessageLink {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.exportMessageLink";
    const ID: u32 = 0xe63fadeb;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.grouped).with(1, self.thread);
        w.flags(flags);
        w.write(&self.channel);
        w.i32(self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            grouped: flags.has(0),
            thread: flags.has(1),
            channel: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ExportMessageLink {
    type Return = types::ExportedMessageLink;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.toggleSignatures`.
///
/// ```text
/// channels.toggleSignatures#418d549c flags:# signatures_enabled:flags.0?true profiles_enabled:flags.1?true channel:InputChannel = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleSignatures {
    pub signatures_enabled: bool,
    pub profiles_enabled: bool,
    pub channel: enums::InputChannel,
}

impl ToggleSignatures {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self {
            signatures_enabled: false,
            profiles_enabled: false,
            channel: channel.into(),
        }
    }
}

impl wire::Wire for ToggleSignatures {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleSignatures";
    const ID: u32 = 0x418d549c;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.signatures_enabled)
            .with(1, self.profiles_enabled);
        w.flags(flags);
        w.write(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            signatures_enabled: flags.has(0),
            profiles_enabled: flags.has(1),
            channel: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleSignatures {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.getAdminedPublicChannels`.
///
/// ```text
/// channels.getAdminedPublicChannels#f8b036af flags:# by_location:flags.0?true check_limit:flags.1?true for_personal:flags.2?true for_community_peer:flags.3?true = messages.Chats;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetAdminedPublicChannels {
    pub by_location: bool,
    pub check_limit: bool,
    pub for_personal: bool,
    pub for_community_peer: bool,
}

impl GetAdminedPublicChannels {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            by_location: false,
            check_limit: false,
            for_personal: false,
            for_community_peer: false,
        }
    }
}

impl wire::Wire for GetAdminedPublicChannels {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getAdminedPublicChannels";
    const ID: u32 = 0xf8b036af;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.by_location)
            .with(1, self.check_limit)
            .with(2, self.for_personal)
            .with(3, self.for_community_peer);
        w.flags(flags);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            by_location: flags.has(0),
            check_limit: flags.has(1),
            for_personal: flags.has(2),
            for_community_peer: flags.has(3),
        }
    }
}

impl wire::RemoteCall for GetAdminedPublicChannels {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsAdminLocatedTooMuch),
        wire::known(400, wire::ErrorKind::ChannelsAdminPublicTooMuch),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.editBanned`.
///
/// ```text
/// channels.editBanned#96e6cd81 channel:InputChannel participant:InputPeer banned_rights:ChatBannedRights = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct EditBanned {
    pub channel: enums::InputChannel,
    pub participant: enums::InputPeer,
    pub banned_rights: types::ChatBannedRights,
}

impl EditBanned {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
        banned_rights: types::ChatBannedRights,
    ) -> Self {
        Self {
            channel: channel.into(),
            participant: participant.into(),
            banned_rights,
        }
    }
}

impl wire::Wire for EditBanned {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.editBanned";
    const ID: u32 = 0x96e6cd81;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.participant);
        w.write(&self.banned_rights);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            participant: cursor.read(),
            banned_rights: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditBanned {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::BannedRightsInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::ParticipantIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserAdminInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// The method `channels.getAdminLog`.
///
/// ```text
/// channels.getAdminLog#33ddf480 flags:# channel:InputChannel q:string events_filter:flags.0?ChannelAdminLogEventsFilter admins:flags.1?Vector<InputUser> max_id:long min_id:long limit:int = channels.AdminLogResults;
/// ```
#[derive(Clone, Debug)]
pub struct GetAdminLog {
    pub channel: enums::InputChannel,
    pub q: String,
    pub events_filter: Option<types::ChannelAdminLogEventsFilter>,
    pub admins: Option<Vec<enums::InputUser>>,
    pub max_id: i64,
    pub min_id: i64,
    pub limit: i32,
}

impl GetAdminLog {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        q: impl Into<String>,
        max_id: i64,
        min_id: i64,
        limit: i32,
    ) -> Self {
        Self {
            channel: channel.into(),
            q: q.into(),
            events_filter: None,
            admins: None,
            max_id,
            min_id,
            limit,
        }
    }
}

impl wire::Wire for GetAdminLog {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getAdminLog";
    const ID: u32 = 0x33ddf480;
    const MIN_SIZE: usize = 36;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.events_filter.is_some())
            .with(1, self.admins.is_some());
        w.flags(flags);
        w.write(&self.channel);
        w.string(&self.q);
        w.write_if(&self.events_filter);
        w.write_if(&self.admins);
        w.i64(self.max_id);
        w.i64(self.min_id);
        w.i32(self.limit);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            channel: cursor.read(),
            q: cursor.string(),
            events_filter: cursor.read_if(flags.has(0)),
            admins: cursor.read_if(flags.has(1)),
            max_id: cursor.i64(),
            min_id: cursor.i64(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetAdminLog {
    type Return = types::channels::AdminLogResults;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.setStickers`.
///
/// ```text
/// channels.setStickers#ea8ca4f9 channel:InputChannel stickerset:InputStickerSet = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct SetStickers {
    pub channel: enums::InputChannel,
    pub stickerset: enums::InputStickerSet,
}

impl SetStickers {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        stickerset: impl Into<enums::InputStickerSet>,
    ) -> Self {
        Self {
            channel: channel.into(),
            stickerset: stickerset.into(),
        }
    }
}

impl wire::Wire for SetStickers {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.setStickers";
    const ID: u32 = 0xea8ca4f9;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.stickerset);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            stickerset: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetStickers {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ParticipantsTooFew),
        wire::known(406, wire::ErrorKind::StickersetOwnerAnonymous),
    ];
}

/// The method `channels.readMessageContents`.
///
/// ```text
/// channels.readMessageContents#eab5dc38 channel:InputChannel id:Vector<int> = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct ReadMessageContents {
    pub channel: enums::InputChannel,
    pub id: Vec<i32>,
}

impl ReadMessageContents {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, id: Vec<i32>) -> Self {
        Self {
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for ReadMessageContents {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.readMessageContents";
    const ID: u32 = 0xeab5dc38;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReadMessageContents {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.deleteHistory`.
///
/// ```text
/// channels.deleteHistory#9baa9647 flags:# for_everyone:flags.0?true channel:InputChannel max_id:int = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct DeleteHistory {
    pub for_everyone: bool,
    pub channel: enums::InputChannel,
    pub max_id: i32,
}

impl DeleteHistory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, max_id: i32) -> Self {
        Self {
            for_everyone: false,
            channel: channel.into(),
            max_id,
        }
    }
}

impl wire::Wire for DeleteHistory {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.deleteHistory";
    const ID: u32 = 0x9baa9647;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.for_everyone);
        w.flags(flags);
        w.write(&self.channel);
        w.i32(self.max_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_everyone: flags.has(0),
            channel: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for DeleteHistory {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelParicipantMissing),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChannelTooBig),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.togglePreHistoryHidden`.
///
/// ```text
/// channels.togglePreHistoryHidden#eabbb94c channel:InputChannel enabled:Bool = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct TogglePreHistoryHidden {
    pub channel: enums::InputChannel,
    pub enabled: bool,
}

impl TogglePreHistoryHidden {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for TogglePreHistoryHidden {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.togglePreHistoryHidden";
    const ID: u32 = 0xeabbb94c;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.bool(self.enabled);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for TogglePreHistoryHidden {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatLinkExists),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ForumEnabled),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.getLeftChannels`.
///
/// ```text
/// channels.getLeftChannels#8341ecc0 offset:int = messages.Chats;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetLeftChannels {
    pub offset: i32,
}

impl GetLeftChannels {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32) -> Self {
        Self { offset }
    }
}

impl wire::Wire for GetLeftChannels {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getLeftChannels";
    const ID: u32 = 0x8341ecc0;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.offset);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { offset: cursor.i32() }
    }
}

impl wire::RemoteCall for GetLeftChannels {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TakeoutInvalid),
        wire::known(403, wire::ErrorKind::TakeoutRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.getGroupsForDiscussion`.
///
/// ```text
/// channels.getGroupsForDiscussion#f5dad378 = messages.Chats;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetGroupsForDiscussion;

impl wire::Wire for GetGroupsForDiscussion {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getGroupsForDiscussion";
    const ID: u32 = 0xf5dad378;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetGroupsForDiscussion {
    type Return = enums::messages::Chats;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.setDiscussionGroup`.
///
/// ```text
/// channels.setDiscussionGroup#40582bb2 broadcast:InputChannel group:InputChannel = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct SetDiscussionGroup {
    pub broadcast: enums::InputChannel,
    pub group: enums::InputChannel,
}

impl SetDiscussionGroup {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        broadcast: impl Into<enums::InputChannel>,
        group: impl Into<enums::InputChannel>,
    ) -> Self {
        Self {
            broadcast: broadcast.into(),
            group: group.into(),
        }
    }
}

impl wire::Wire for SetDiscussionGroup {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.setDiscussionGroup";
    const ID: u32 = 0x40582bb2;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.broadcast);
        w.write(&self.group);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            broadcast: cursor.read(),
            group: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetDiscussionGroup {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BroadcastIdInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::LinkNotModified),
        wire::known(400, wire::ErrorKind::MegagroupIdInvalid),
        wire::known(400, wire::ErrorKind::MegagroupPrehistoryHidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.editLocation`.
///
/// ```text
/// channels.editLocation#58e63f6d channel:InputChannel geo_point:InputGeoPoint address:string = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct EditLocation {
    pub channel: enums::InputChannel,
    pub geo_point: enums::InputGeoPoint,
    pub address: String,
}

impl EditLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        geo_point: impl Into<enums::InputGeoPoint>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            geo_point: geo_point.into(),
            address: address.into(),
        }
    }
}

impl wire::Wire for EditLocation {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.editLocation";
    const ID: u32 = 0x58e63f6d;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.geo_point);
        w.string(&self.address);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            geo_point: cursor.read(),
            address: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditLocation {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::MegagroupGeoRequired),
        wire::known(400, wire::ErrorKind::MegagroupRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.toggleSlowMode`.
///
/// ```text
/// channels.toggleSlowMode#edd49ef0 channel:InputChannel seconds:int = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleSlowMode {
    pub channel: enums::InputChannel,
    pub seconds: i32,
}

impl ToggleSlowMode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, seconds: i32) -> Self {
        Self {
            channel: channel.into(),
            seconds,
        }
    }
}

impl wire::Wire for ToggleSlowMode {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleSlowMode";
    const ID: u32 = 0xedd49ef0;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.i32(self.seconds);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            seconds: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ToggleSlowMode {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::SecondsInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.getInactiveChannels`.
///
/// ```text
/// channels.getInactiveChannels#11e831ee = messages.InactiveChats;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetInactiveChannels;

impl wire::Wire for GetInactiveChannels {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getInactiveChannels";
    const ID: u32 = 0x11e831ee;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetInactiveChannels {
    type Return = types::messages::InactiveChats;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.convertToGigagroup`.
///
/// ```text
/// channels.convertToGigagroup#b290c69 channel:InputChannel = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ConvertToGigagroup {
    pub channel: enums::InputChannel,
}

impl ConvertToGigagroup {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for ConvertToGigagroup {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.convertToGigagroup";
    const ID: u32 = 0x0b290c69;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for ConvertToGigagroup {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelIdInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::ForumEnabled),
        wire::known(400, wire::ErrorKind::ParticipantsTooFew),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.getSendAs`.
///
/// ```text
/// channels.getSendAs#e785a43f flags:# for_paid_reactions:flags.0?true for_live_stories:flags.1?true peer:InputPeer = channels.SendAsPeers;
/// ```
#[derive(Clone, Debug)]
pub struct GetSendAs {
    pub for_paid_reactions: bool,
    pub for_live_stories: bool,
    pub peer: enums::InputPeer,
}

impl GetSendAs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            for_paid_reactions: false,
            for_live_stories: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for GetSendAs {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getSendAs";
    const ID: u32 = 0xe785a43f;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.for_paid_reactions)
            .with(1, self.for_live_stories);
        w.flags(flags);
        w.write(&self.peer);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_paid_reactions: flags.has(0),
            for_live_stories: flags.has(1),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetSendAs {
    type Return = types::channels::SendAsPeers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.deleteParticipantHistory`.
///
/// ```text
/// channels.deleteParticipantHistory#367544db channel:InputChannel participant:InputPeer = messages.AffectedHistory;
/// ```
#[derive(Clone, Debug)]
pub struct DeleteParticipantHistory {
    pub channel: enums::InputChannel,
    pub participant: enums::InputPeer,
}

impl DeleteParticipantHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            channel: channel.into(),
            participant: participant.into(),
        }
    }
}

impl wire::Wire for DeleteParticipantHistory {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.deleteParticipantHistory";
    const ID: u32 = 0x367544db;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.participant);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteParticipantHistory {
    type Return = types::messages::AffectedHistory;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::ParticipantIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.toggleJoinToSend`.
///
/// ```text
/// channels.toggleJoinToSend#e4cb9580 channel:InputChannel enabled:Bool = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleJoinToSend {
    pub channel: enums::InputChannel,
    pub enabled: bool,
}

impl ToggleJoinToSend {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleJoinToSend {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleJoinToSend";
    const ID: u32 = 0xe4cb9580;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.bool(self.enabled);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleJoinToSend {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.toggleJoinRequest`.
///
/// ```text
/// channels.toggleJoinRequest#ecc2618 flags:# apply_to_invites:flags.1?true channel:InputChannel enabled:Bool guard_bot:flags.0?InputUser = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleJoinRequest {
    pub apply_to_invites: bool,
    pub channel: enums::InputChannel,
    pub enabled: bool,
    pub guard_bot: Option<enums::InputUser>,
}

impl ToggleJoinRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            apply_to_invites: false,
            channel: channel.into(),
            enabled,
            guard_bot: None,
        }
    }
}

impl wire::Wire for ToggleJoinRequest {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleJoinRequest";
    const ID: u32 = 0x0ecc2618;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.guard_bot.is_some())
            .with(1, self.apply_to_invites);
        w.flags(flags);
        w.write(&self.channel);
        w.bool(self.enabled);
        w.write_if(&self.guard_bot);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            apply_to_invites: flags.has(1),
            channel: cursor.read(),
            enabled: cursor.bool(),
            guard_bot: cursor.read_if(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ToggleJoinRequest {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ChatPublicRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `channels.reorderUsernames`.
///
/// ```text
/// channels.reorderUsernames#b45ced1d channel:InputChannel order:Vector<string> = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct ReorderUsernames {
    pub channel: enums::InputChannel,
    pub order: Vec<String>,
}

impl ReorderUsernames {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, order: Vec<String>) -> Self {
        Self {
            channel: channel.into(),
            order,
        }
    }
}

impl wire::Wire for ReorderUsernames {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.reorderUsernames";
    const ID: u32 = 0xb45ced1d;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.order);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderUsernames {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
}

/// The method `channels.toggleUsername`.
///
/// ```text
/// channels.toggleUsername#50f24105 channel:InputChannel username:string active:Bool = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleUsername {
    pub channel: enums::InputChannel,
    pub username: String,
    pub active: bool,
}

impl ToggleUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        username: impl Into<String>,
        active: bool,
    ) -> Self {
        Self {
            channel: channel.into(),
            username: username.into(),
            active,
        }
    }
}

impl wire::Wire for ToggleUsername {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleUsername";
    const ID: u32 = 0x50f24105;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.string(&self.username);
        w.bool(self.active);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            username: cursor.string(),
            active: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleUsername {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::UsernamesActiveTooMuch),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotModified),
    ];
}

/// The method `channels.deactivateAllUsernames`.
///
/// ```text
/// channels.deactivateAllUsernames#a245dd3 channel:InputChannel = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct DeactivateAllUsernames {
    pub channel: enums::InputChannel,
}

impl DeactivateAllUsernames {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for DeactivateAllUsernames {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.deactivateAllUsernames";
    const ID: u32 = 0x0a245dd3;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for DeactivateAllUsernames {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.toggleForum`.
///
/// ```text
/// channels.toggleForum#3ff75734 channel:InputChannel enabled:Bool tabs:Bool = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleForum {
    pub channel: enums::InputChannel,
    pub enabled: bool,
    pub tabs: bool,
}

impl ToggleForum {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        enabled: bool,
        tabs: bool,
    ) -> Self {
        Self {
            channel: channel.into(),
            enabled,
            tabs,
        }
    }
}

impl wire::Wire for ToggleForum {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleForum";
    const ID: u32 = 0x3ff75734;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.bool(self.enabled);
        w.bool(self.tabs);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
            tabs: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleForum {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatDiscussionUnallowed),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
}

/// The method `channels.toggleAntiSpam`.
///
/// ```text
/// channels.toggleAntiSpam#68f3e4eb channel:InputChannel enabled:Bool = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleAntiSpam {
    pub channel: enums::InputChannel,
    pub enabled: bool,
}

impl ToggleAntiSpam {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleAntiSpam {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleAntiSpam";
    const ID: u32 = 0x68f3e4eb;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.bool(self.enabled);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleAntiSpam {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
}

/// The method `channels.reportAntiSpamFalsePositive`.
///
/// ```text
/// channels.reportAntiSpamFalsePositive#a850a693 channel:InputChannel msg_id:int = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct ReportAntiSpamFalsePositive {
    pub channel: enums::InputChannel,
    pub msg_id: i32,
}

impl ReportAntiSpamFalsePositive {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, msg_id: i32) -> Self {
        Self {
            channel: channel.into(),
            msg_id,
        }
    }
}

impl wire::Wire for ReportAntiSpamFalsePositive {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.reportAntiSpamFalsePositive";
    const ID: u32 = 0xa850a693;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.i32(self.msg_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReportAntiSpamFalsePositive {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.toggleParticipantsHidden`.
///
/// ```text
/// channels.toggleParticipantsHidden#6a6e7854 channel:InputChannel enabled:Bool = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleParticipantsHidden {
    pub channel: enums::InputChannel,
    pub enabled: bool,
}

impl ToggleParticipantsHidden {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleParticipantsHidden {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleParticipantsHidden";
    const ID: u32 = 0x6a6e7854;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.bool(self.enabled);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleParticipantsHidden {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ParticipantsTooFew),
    ];
}

/// The method `channels.updateColor`.
///
/// ```text
/// channels.updateColor#d8aa3671 flags:# for_profile:flags.1?true channel:InputChannel color:flags.2?int background_emoji_id:flags.0?long = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct UpdateColor {
    pub for_profile: bool,
    pub channel: enums::InputChannel,
    pub color: Option<i32>,
    pub background_emoji_id: Option<i64>,
}

impl UpdateColor {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self {
            for_profile: false,
            channel: channel.into(),
            color: None,
            background_emoji_id: None,
        }
    }
}

impl wire::Wire for UpdateColor {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.updateColor";
    const ID: u32 = 0xd8aa3671;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.background_emoji_id.is_some())
            .with(1, self.for_profile)
            .with(2, self.color.is_some());
        w.flags(flags);
        w.write(&self.channel);
        w.write_if(&self.color);
        w.write_if(&self.background_emoji_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_profile: flags.has(1),
            channel: cursor.read(),
            color: cursor.read_if(flags.has(2)),
            background_emoji_id: cursor.read_if(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateColor {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BoostsRequired),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.toggleViewForumAsMessages`.
///
/// ```text
/// channels.toggleViewForumAsMessages#9738bb15 channel:InputChannel enabled:Bool = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleViewForumAsMessages {
    pub channel: enums::InputChannel,
    pub enabled: bool,
}

impl ToggleViewForumAsMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleViewForumAsMessages {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleViewForumAsMessages";
    const ID: u32 = 0x9738bb15;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.bool(self.enabled);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleViewForumAsMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.getChannelRecommendations`.
///
/// ```text
/// channels.getChannelRecommendations#25a71742 flags:# channel:flags.0?InputChannel = messages.Chats;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetChannelRecommendations {
    pub channel: Option<enums::InputChannel>,
}

impl GetChannelRecommendations {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { channel: None }
    }
}

impl wire::Wire for GetChannelRecommendations {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getChannelRecommendations";
    const ID: u32 = 0x25a71742;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.channel.is_some());
        w.flags(flags);
        w.write_if(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            channel: cursor.read_if(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetChannelRecommendations {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
}

/// The method `channels.updateEmojiStatus`.
///
/// ```text
/// channels.updateEmojiStatus#f0d3e6a8 channel:InputChannel emoji_status:EmojiStatus = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct UpdateEmojiStatus {
    pub channel: enums::InputChannel,
    pub emoji_status: enums::EmojiStatus,
}

impl UpdateEmojiStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        emoji_status: impl Into<enums::EmojiStatus>,
    ) -> Self {
        Self {
            channel: channel.into(),
            emoji_status: emoji_status.into(),
        }
    }
}

impl wire::Wire for UpdateEmojiStatus {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.updateEmojiStatus";
    const ID: u32 = 0xf0d3e6a8;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.emoji_status);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            emoji_status: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdateEmojiStatus {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.setBoostsToUnblockRestrictions`.
///
/// ```text
/// channels.setBoostsToUnblockRestrictions#ad399cee channel:InputChannel boosts:int = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct SetBoostsToUnblockRestrictions {
    pub channel: enums::InputChannel,
    pub boosts: i32,
}

impl SetBoostsToUnblockRestrictions {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, boosts: i32) -> Self {
        Self {
            channel: channel.into(),
            boosts,
        }
    }
}

impl wire::Wire for SetBoostsToUnblockRestrictions {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.setBoostsToUnblockRestrictions";
    const ID: u32 = 0xad399cee;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.i32(self.boosts);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            boosts: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetBoostsToUnblockRestrictions {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.setEmojiStickers`.
///
/// ```text
/// channels.setEmojiStickers#3cd930b7 channel:InputChannel stickerset:InputStickerSet = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct SetEmojiStickers {
    pub channel: enums::InputChannel,
    pub stickerset: enums::InputStickerSet,
}

impl SetEmojiStickers {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        stickerset: impl Into<enums::InputStickerSet>,
    ) -> Self {
        Self {
            channel: channel.into(),
            stickerset: stickerset.into(),
        }
    }
}

impl wire::Wire for SetEmojiStickers {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.setEmojiStickers";
    const ID: u32 = 0x3cd930b7;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.stickerset);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            stickerset: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetEmojiStickers {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.restrictSponsoredMessages`.
///
/// ```text
/// channels.restrictSponsoredMessages#9ae91519 channel:InputChannel restricted:Bool = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct RestrictSponsoredMessages {
    pub channel: enums::InputChannel,
    pub restricted: bool,
}

impl RestrictSponsoredMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, restricted: bool) -> Self {
        Self {
            channel: channel.into(),
            restricted,
        }
    }
}

impl wire::Wire for RestrictSponsoredMessages {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.restrictSponsoredMessages";
    const ID: u32 = 0x9ae91519;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.bool(self.restricted);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            restricted: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for RestrictSponsoredMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.searchPosts`.
///
/// ```text
/// channels.searchPosts#f2c4f24d flags:# hashtag:flags.0?string query:flags.1?string offset_rate:int offset_peer:InputPeer offset_id:int limit:int allow_paid_stars:flags.2?long = messages.Messages;
/// ```
#[derive(Clone, Debug)]
pub struct SearchPosts {
    pub hashtag: Option<String>,
    pub query: Option<String>,
    pub offset_rate: i32,
    pub offset_peer: enums::InputPeer,
    pub offset_id: i32,
    pub limit: i32,
    pub allow_paid_stars: Option<i64>,
}

impl SearchPosts {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        offset_rate: i32,
        offset_peer: impl Into<enums::InputPeer>,
        offset_id: i32,
        limit: i32,
    ) -> Self {
        Self {
            hashtag: None,
            query: None,
            offset_rate,
            offset_peer: offset_peer.into(),
            offset_id,
            limit,
            allow_paid_stars: None,
        }
    }
}

impl wire::Wire for SearchPosts {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.searchPosts";
    const ID: u32 = 0xf2c4f24d;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.hashtag.is_some())
            .with(1, self.query.is_some())
            .with(2, self.allow_paid_stars.is_some());
        w.flags(flags);
        w.write_if(&self.hashtag);
        w.write_if(&self.query);
        w.i32(self.offset_rate);
        w.write(&self.offset_peer);
        w.i32(self.offset_id);
        w.i32(self.limit);
        w.write_if(&self.allow_paid_stars);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            hashtag: cursor.read_if(flags.has(0)),
            query: cursor.read_if(flags.has(1)),
            offset_rate: cursor.i32(),
            offset_peer: cursor.read(),
            offset_id: cursor.i32(),
            limit: cursor.i32(),
            allow_paid_stars: cursor.read_if(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for SearchPosts {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(420, wire::ErrorKind::FrozenMethodInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// The method `channels.updatePaidMessagesPrice`.
///
/// ```text
/// channels.updatePaidMessagesPrice#4b12327b flags:# broadcast_messages_allowed:flags.0?true channel:InputChannel send_paid_messages_stars:long = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct UpdatePaidMessagesPrice {
    pub broadcast_messages_allowed: bool,
    pub channel: enums::InputChannel,
    pub send_paid_messages_stars: i64,
}

impl UpdatePaidMessagesPrice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        send_paid_messages_stars: i64,
    ) -> Self {
        Self {
            broadcast_messages_allowed: false,
            channel: channel.into(),
            send_paid_messages_stars,
        }
    }
}

impl wire::Wire for UpdatePaidMessagesPrice {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.updatePaidMessagesPrice";
    const ID: u32 = 0x4b12327b;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.broadcast_messages_allowed);
        w.flags(flags);
        w.write(&self.channel);
        w.i64(self.send_paid_messages_stars);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            broadcast_messages_allowed: flags.has(0),
            channel: cursor.read(),
            send_paid_messages_stars: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for UpdatePaidMessagesPrice {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::StarsAmountInvalid),
    ];
}

/// The method `channels.toggleAutotranslation`.
///
/// ```text
/// channels.toggleAutotranslation#167fc0a1 channel:InputChannel enabled:Bool = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct ToggleAutotranslation {
    pub channel: enums::InputChannel,
    pub enabled: bool,
}

impl ToggleAutotranslation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleAutotranslation {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.toggleAutotranslation";
    const ID: u32 = 0x167fc0a1;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.bool(self.enabled);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleAutotranslation {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.getMessageAuthor`.
///
/// ```text
/// channels.getMessageAuthor#ece2a0e6 channel:InputChannel id:int = User;
/// ```
#[derive(Clone, Debug)]
pub struct GetMessageAuthor {
    pub channel: enums::InputChannel,
    pub id: i32,
}

impl GetMessageAuthor {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, id: i32) -> Self {
        Self {
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for GetMessageAuthor {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.getMessageAuthor";
    const ID: u32 = 0xece2a0e6;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.i32(self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetMessageAuthor {
    type Return = enums::User;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `channels.checkSearchPostsFlood`.
///
/// ```text
/// channels.checkSearchPostsFlood#22567115 flags:# query:flags.0?string = SearchPostsFlood;
/// ```
#[derive(Clone, Debug, Default)]
pub struct CheckSearchPostsFlood {
    pub query: Option<String>,
}

impl CheckSearchPostsFlood {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { query: None }
    }
}

impl wire::Wire for CheckSearchPostsFlood {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.checkSearchPostsFlood";
    const ID: u32 = 0x22567115;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.query.is_some());
        w.flags(flags);
        w.write_if(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            query: cursor.read_if(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for CheckSearchPostsFlood {
    type Return = types::SearchPostsFlood;
}

/// The method `channels.setMainProfileTab`.
///
/// ```text
/// channels.setMainProfileTab#3583fcb1 channel:InputChannel tab:ProfileTab = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct SetMainProfileTab {
    pub channel: enums::InputChannel,
    pub tab: enums::ProfileTab,
}

impl SetMainProfileTab {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        tab: impl Into<enums::ProfileTab>,
    ) -> Self {
        Self {
            channel: channel.into(),
            tab: tab.into(),
        }
    }
}

impl wire::Wire for SetMainProfileTab {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "channels.setMainProfileTab";
    const ID: u32 = 0x3583fcb1;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.write(&self.tab);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            tab: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetMainProfileTab {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}
