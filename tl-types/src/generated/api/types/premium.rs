// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `premium`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// One part of the boosts that a channel or supergroup received.
///
/// Returned by [`premium.getBoostsList`](functions::premium::GetBoostsList),
/// [`premium.getUserBoosts`](functions::premium::GetUserBoosts).
///
/// Since layer 166.
///
/// ```text
/// premium.boostsList#86f8613c flags:# count:int boosts:Vector<Boost>
///     next_offset:flags.0?string users:Vector<User> = premium.BoostsList;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/premium.boostsList)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BoostsList {
    /// Number of all boosts that match the request.
    pub count: i32,
    /// The boosts of this part.
    pub boosts: Vec<types::Boost>,
    /// The offset for the next part; absent if there is none.
    pub next_offset: Option<String>,
    /// The users that boosts refers to.
    pub users: Vec<enums::User>,
}

impl BoostsList {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(count: i32, boosts: Vec<types::Boost>, users: Vec<enums::User>) -> Self {
        Self {
            count,
            boosts,
            next_offset: None,
            users,
        }
    }
}

impl wire::Wire for BoostsList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premium.boostsList",
        id: 0x86f8613c,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.count);
        w.write(&self.boosts);
        flags.set(0, w.write_optional(&self.next_offset));
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            count,
            boosts: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
            users: cursor.read(),
        }
    }
}

/// The boosts that the account can give, and which chats they are given to.
///
/// Returned by [`premium.getMyBoosts`](functions::premium::GetMyBoosts),
/// [`premium.applyBoost`](functions::premium::ApplyBoost).
///
/// Since layer 166.
///
/// ```text
/// premium.myBoosts#9ae228e2 my_boosts:Vector<MyBoost> chats:Vector<Chat>
///     users:Vector<User> = premium.MyBoosts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/premium.myBoosts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MyBoosts {
    /// The boost slots of the account, one entry for each.
    pub my_boosts: Vec<types::MyBoost>,
    /// The groups and channels that receive the boosts.
    pub chats: Vec<enums::Chat>,
    /// The users that `my_boosts` refers to.
    pub users: Vec<enums::User>,
}

impl MyBoosts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        my_boosts: Vec<types::MyBoost>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { my_boosts, chats, users }
    }
}

impl wire::Wire for MyBoosts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premium.myBoosts",
        id: 0x9ae228e2,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.my_boosts);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            my_boosts: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// How many boosts a channel or supergroup has, and which level it has reached with them.
///
/// Returned by [`premium.getBoostsStatus`](functions::premium::GetBoostsStatus).
///
/// Since layer 166.
///
/// ```text
/// premium.boostsStatus#4959427a flags:# my_boost:flags.2?true level:int
///     current_level_boosts:int boosts:int gift_boosts:flags.4?int
///     next_level_boosts:flags.0?int premium_audience:flags.1?StatsPercentValue
///     boost_url:string prepaid_giveaways:flags.3?Vector<PrepaidGiveaway>
///     my_boost_slots:flags.2?Vector<int> = premium.BoostsStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/premium.boostsStatus)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BoostsStatus {
    /// If set, the account boosts this chat; `my_boost_slots` is there too.
    ///
    /// On the wire together with `my_boost_slots`, or not at all.
    pub my_boost: bool,
    /// The level that the chat has reached.
    pub level: i32,
    /// How many boosts the current level takes.
    pub current_level_boosts: i32,
    /// Number of all boosts of the chat.
    pub boosts: i32,
    /// How many of the boosts come from gifts and giveaways of the chat; only administrators see it.
    pub gift_boosts: Option<i32>,
    /// How many boosts in all the next level takes; absent at the highest level.
    pub next_level_boosts: Option<i32>,
    /// How many of the members have Telegram Premium, roughly; only administrators see it.
    pub premium_audience: Option<types::StatsPercentValue>,
    /// A link by which others can boost the chat.
    pub boost_url: String,
    /// Giveaways that are paid for and not started yet; only administrators see them.
    pub prepaid_giveaways: Option<Vec<enums::PrepaidGiveaway>>,
    /// Which boost slots of the account are given to this chat.
    ///
    /// On the wire together with `my_boost`, or not at all.
    pub my_boost_slots: Option<Vec<i32>>,
}

impl BoostsStatus {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        level: i32,
        current_level_boosts: i32,
        boosts: i32,
        boost_url: impl Into<String>,
    ) -> Self {
        Self {
            my_boost: false,
            level,
            current_level_boosts,
            boosts,
            gift_boosts: None,
            next_level_boosts: None,
            premium_audience: None,
            boost_url: boost_url.into(),
            prepaid_giveaways: None,
            my_boost_slots: None,
        }
    }
}

impl wire::Wire for BoostsStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premium.boostsStatus",
        id: 0x4959427a,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.my_boost || self.my_boost_slots.is_some()),
            );
        w.fixed((self.level, self.current_level_boosts, self.boosts));
        flags.set(4, w.write_optional(&self.gift_boosts));
        flags.set(0, w.write_optional(&self.next_level_boosts));
        flags.set(1, w.write_optional(&self.premium_audience));
        w.string(&self.boost_url);
        flags.set(3, w.write_optional(&self.prepaid_giveaways));
        w.write_shared_or_zero(flags.has(2), &self.my_boost_slots);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, level, current_level_boosts, boosts) = cursor
            .fixed::<(wire::Flags, i32, i32, i32)>();
        Self {
            my_boost: flags.has(2),
            level,
            current_level_boosts,
            boosts,
            gift_boosts: cursor.read_optional(flags.has(4)),
            next_level_boosts: cursor.read_optional(flags.has(0)),
            premium_audience: cursor.read_optional(flags.has(1)),
            boost_url: cursor.string(),
            prepaid_giveaways: cursor.read_optional(flags.has(3)),
            my_boost_slots: cursor.read_optional(flags.has(2)),
        }
    }
}
