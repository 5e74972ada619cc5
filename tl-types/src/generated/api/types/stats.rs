// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `stats`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The statistics of a channel. A graph may be [`statsGraphAsync`](types::StatsGraphAsync); load it with
/// [`stats.loadAsyncGraph`](functions::stats::LoadAsyncGraph).
///
/// Returned by [`stats.getBroadcastStats`](functions::stats::GetBroadcastStats).
///
/// Since layer 111; `reactions_per_post`, `views_per_story`, `shares_per_story`, `reactions_per_story`,
/// `reactions_by_emotion_graph`, `story_interactions_graph`, `story_reactions_by_emotion_graph`,
/// `recent_posts_interactions` since 167; `recent_message_interactions` until 166.
///
/// ```text
/// stats.broadcastStats#396ca5fc period:StatsDateRangeDays
///     followers:StatsAbsValueAndPrev views_per_post:StatsAbsValueAndPrev
///     shares_per_post:StatsAbsValueAndPrev reactions_per_post:StatsAbsValueAndPrev
///     views_per_story:StatsAbsValueAndPrev shares_per_story:StatsAbsValueAndPrev
///     reactions_per_story:StatsAbsValueAndPrev
///     enabled_notifications:StatsPercentValue growth_graph:StatsGraph
///     followers_graph:StatsGraph mute_graph:StatsGraph top_hours_graph:StatsGraph
///     interactions_graph:StatsGraph iv_interactions_graph:StatsGraph
///     views_by_source_graph:StatsGraph new_followers_by_source_graph:StatsGraph
///     languages_graph:StatsGraph reactions_by_emotion_graph:StatsGraph
///     story_interactions_graph:StatsGraph
///     story_reactions_by_emotion_graph:StatsGraph
///     recent_posts_interactions:Vector<PostInteractionCounters> =
///     stats.BroadcastStats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stats.broadcastStats)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BroadcastStats {
    /// The days that the statistics cover.
    pub period: types::StatsDateRangeDays,
    /// Number of subscribers at the end of the period and of the one before.
    pub followers: types::StatsAbsValueAndPrev,
    /// Average number of views of a post that was published in the period, next to that of the period before.
    pub views_per_post: types::StatsAbsValueAndPrev,
    /// Average number of times that a post of the period was shared, next to that of the period before.
    pub shares_per_post: types::StatsAbsValueAndPrev,
    /// Average number of reactions to a post of the period, next to that of the period before.
    pub reactions_per_post: types::StatsAbsValueAndPrev,
    /// Average number of views of a story of the period, next to that of the period before.
    pub views_per_story: types::StatsAbsValueAndPrev,
    /// Average number of times that a story of the period was shared, next to that of the period before.
    pub shares_per_story: types::StatsAbsValueAndPrev,
    /// Average number of reactions to a story of the period, next to that of the period before.
    pub reactions_per_story: types::StatsAbsValueAndPrev,
    /// How many of the subscribers have notifications of the channel on.
    pub enabled_notifications: types::StatsPercentValue,
    /// Graph of the total number of subscribers.
    pub growth_graph: enums::StatsGraph,
    /// Graph of subscribers who joined and who left.
    pub followers_graph: enums::StatsGraph,
    /// Graph of subscribers who turned notifications off and on.
    pub mute_graph: enums::StatsGraph,
    /// Graph of the views by hour of the day.
    pub top_hours_graph: enums::StatsGraph,
    /// Graph of the views and shares of posts.
    pub interactions_graph: enums::StatsGraph,
    /// Graph of the views and shares of Instant View pages.
    pub iv_interactions_graph: enums::StatsGraph,
    /// Graph of where the views came from.
    pub views_by_source_graph: enums::StatsGraph,
    /// Graph of how new subscribers found the channel.
    pub new_followers_by_source_graph: enums::StatsGraph,
    /// Graph of the languages of the subscribers.
    pub languages_graph: enums::StatsGraph,
    /// Graph of the reactions to posts, by the emotion they express.
    pub reactions_by_emotion_graph: enums::StatsGraph,
    /// Graph of the views and shares of stories.
    pub story_interactions_graph: enums::StatsGraph,
    /// Graph of the reactions to stories, by the emotion they express.
    pub story_reactions_by_emotion_graph: enums::StatsGraph,
    /// Views, shares and reactions of each recent post and story.
    pub recent_posts_interactions: Vec<enums::PostInteractionCounters>,
}

impl wire::Wire for BroadcastStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.broadcastStats",
        id: 0x396ca5fc,
        min_size: 280,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.period);
        w.write(&self.followers);
        w.write(&self.views_per_post);
        w.write(&self.shares_per_post);
        w.write(&self.reactions_per_post);
        w.write(&self.views_per_story);
        w.write(&self.shares_per_story);
        w.write(&self.reactions_per_story);
        w.write(&self.enabled_notifications);
        w.write(&self.growth_graph);
        w.write(&self.followers_graph);
        w.write(&self.mute_graph);
        w.write(&self.top_hours_graph);
        w.write(&self.interactions_graph);
        w.write(&self.iv_interactions_graph);
        w.write(&self.views_by_source_graph);
        w.write(&self.new_followers_by_source_graph);
        w.write(&self.languages_graph);
        w.write(&self.reactions_by_emotion_graph);
        w.write(&self.story_interactions_graph);
        w.write(&self.story_reactions_by_emotion_graph);
        w.write(&self.recent_posts_interactions);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            period: cursor.read(),
            followers: cursor.read(),
            views_per_post: cursor.read(),
            shares_per_post: cursor.read(),
            reactions_per_post: cursor.read(),
            views_per_story: cursor.read(),
            shares_per_story: cursor.read(),
            reactions_per_story: cursor.read(),
            enabled_notifications: cursor.read(),
            growth_graph: cursor.read(),
            followers_graph: cursor.read(),
            mute_graph: cursor.read(),
            top_hours_graph: cursor.read(),
            interactions_graph: cursor.read(),
            iv_interactions_graph: cursor.read(),
            views_by_source_graph: cursor.read(),
            new_followers_by_source_graph: cursor.read(),
            languages_graph: cursor.read(),
            reactions_by_emotion_graph: cursor.read(),
            story_interactions_graph: cursor.read(),
            story_reactions_by_emotion_graph: cursor.read(),
            recent_posts_interactions: cursor.read(),
        }
    }
}

/// The statistics of a supergroup. A graph may be [`statsGraphAsync`](types::StatsGraphAsync); load it with
/// [`stats.loadAsyncGraph`](functions::stats::LoadAsyncGraph).
///
/// Returned by [`stats.getMegagroupStats`](functions::stats::GetMegagroupStats).
///
/// Since layer 117 or earlier.
///
/// ```text
/// stats.megagroupStats#ef7ff916 period:StatsDateRangeDays
///     members:StatsAbsValueAndPrev messages:StatsAbsValueAndPrev
///     viewers:StatsAbsValueAndPrev posters:StatsAbsValueAndPrev
///     growth_graph:StatsGraph members_graph:StatsGraph
///     new_members_by_source_graph:StatsGraph languages_graph:StatsGraph
///     messages_graph:StatsGraph actions_graph:StatsGraph
///     top_hours_graph:StatsGraph weekdays_graph:StatsGraph
///     top_posters:Vector<StatsGroupTopPoster>
///     top_admins:Vector<StatsGroupTopAdmin>
///     top_inviters:Vector<StatsGroupTopInviter> users:Vector<User> =
///     stats.MegagroupStats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stats.megagroupStats)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MegagroupStats {
    /// The days that the statistics cover.
    pub period: types::StatsDateRangeDays,
    /// Number of members at the end of the period and of the one before.
    pub members: types::StatsAbsValueAndPrev,
    /// Number of messages sent in the period, next to that of the period before.
    pub messages: types::StatsAbsValueAndPrev,
    /// Number of members who read messages in the period, next to that of the period before.
    pub viewers: types::StatsAbsValueAndPrev,
    /// Number of members who wrote in the period, next to that of the period before.
    pub posters: types::StatsAbsValueAndPrev,
    /// Graph of the total number of members.
    pub growth_graph: enums::StatsGraph,
    /// Graph of members who joined and who left.
    pub members_graph: enums::StatsGraph,
    /// Graph of how new members found the supergroup.
    pub new_members_by_source_graph: enums::StatsGraph,
    /// Graph of the languages of the members.
    pub languages_graph: enums::StatsGraph,
    /// Graph of the messages by kind, such as text or photo.
    pub messages_graph: enums::StatsGraph,
    /// Graph of what administrators and members did, such as deleting messages or banning users.
    pub actions_graph: enums::StatsGraph,
    /// Graph of the activity by hour of the day.
    pub top_hours_graph: enums::StatsGraph,
    /// Graph of the activity by day of the week.
    pub weekdays_graph: enums::StatsGraph,
    /// The members who wrote most.
    pub top_posters: Vec<types::StatsGroupTopPoster>,
    /// The administrators who did most.
    pub top_admins: Vec<types::StatsGroupTopAdmin>,
    /// The members who invited most others.
    pub top_inviters: Vec<types::StatsGroupTopInviter>,
    /// The users that the top lists refer to.
    pub users: Vec<enums::User>,
}

impl wire::Wire for MegagroupStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.megagroupStats",
        id: 0xef7ff916,
        min_size: 192,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.period);
        w.write(&self.members);
        w.write(&self.messages);
        w.write(&self.viewers);
        w.write(&self.posters);
        w.write(&self.growth_graph);
        w.write(&self.members_graph);
        w.write(&self.new_members_by_source_graph);
        w.write(&self.languages_graph);
        w.write(&self.messages_graph);
        w.write(&self.actions_graph);
        w.write(&self.top_hours_graph);
        w.write(&self.weekdays_graph);
        w.write(&self.top_posters);
        w.write(&self.top_admins);
        w.write(&self.top_inviters);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            period: cursor.read(),
            members: cursor.read(),
            messages: cursor.read(),
            viewers: cursor.read(),
            posters: cursor.read(),
            growth_graph: cursor.read(),
            members_graph: cursor.read(),
            new_members_by_source_graph: cursor.read(),
            languages_graph: cursor.read(),
            messages_graph: cursor.read(),
            actions_graph: cursor.read(),
            top_hours_graph: cursor.read(),
            weekdays_graph: cursor.read(),
            top_posters: cursor.read(),
            top_admins: cursor.read(),
            top_inviters: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The statistics of a message of a channel.
///
/// Returned by [`stats.getMessageStats`](functions::stats::GetMessageStats).
///
/// Since layer 119 or earlier; `reactions_by_emotion_graph` since 167.
///
/// ```text
/// stats.messageStats#7fe91c14 views_graph:StatsGraph
///     reactions_by_emotion_graph:StatsGraph = stats.MessageStats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stats.messageStats)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageStats {
    /// Graph of the views and shares of the message.
    pub views_graph: enums::StatsGraph,
    /// Graph of the reactions to the message, by the emotion they express.
    pub reactions_by_emotion_graph: enums::StatsGraph,
}

impl MessageStats {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        views_graph: impl Into<enums::StatsGraph>,
        reactions_by_emotion_graph: impl Into<enums::StatsGraph>,
    ) -> Self {
        Self {
            views_graph: views_graph.into(),
            reactions_by_emotion_graph: reactions_by_emotion_graph.into(),
        }
    }
}

impl wire::Wire for MessageStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.messageStats",
        id: 0x7fe91c14,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.views_graph);
        w.write(&self.reactions_by_emotion_graph);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            views_graph: cursor.read(),
            reactions_by_emotion_graph: cursor.read(),
        }
    }
}

/// The statistics of a story.
///
/// Returned by [`stats.getStoryStats`](functions::stats::GetStoryStats).
///
/// Since layer 167.
///
/// ```text
/// stats.storyStats#50cd067c views_graph:StatsGraph
///     reactions_by_emotion_graph:StatsGraph = stats.StoryStats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stats.storyStats)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StoryStats {
    /// Graph of the views and shares of the story.
    pub views_graph: enums::StatsGraph,
    /// Graph of the reactions to the story, by the emotion they express.
    pub reactions_by_emotion_graph: enums::StatsGraph,
}

impl StoryStats {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        views_graph: impl Into<enums::StatsGraph>,
        reactions_by_emotion_graph: impl Into<enums::StatsGraph>,
    ) -> Self {
        Self {
            views_graph: views_graph.into(),
            reactions_by_emotion_graph: reactions_by_emotion_graph.into(),
        }
    }
}

impl wire::Wire for StoryStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.storyStats",
        id: 0x50cd067c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.views_graph);
        w.write(&self.reactions_by_emotion_graph);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            views_graph: cursor.read(),
            reactions_by_emotion_graph: cursor.read(),
        }
    }
}

/// One part of the public places that a message or story was forwarded or reposted to.
///
/// Returned by [`stats.getMessagePublicForwards`](functions::stats::GetMessagePublicForwards),
/// [`stats.getStoryPublicForwards`](functions::stats::GetStoryPublicForwards).
///
/// Since layer 167.
///
/// ```text
/// stats.publicForwards#93037e20 flags:# count:int forwards:Vector<PublicForward>
///     next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> =
///     stats.PublicForwards;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stats.publicForwards)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PublicForwards {
    /// Number of all public forwards.
    pub count: i32,
    /// The forwards and reposts of this part.
    pub forwards: Vec<enums::PublicForward>,
    /// The offset to get the next part with; absent if this is the last one.
    pub next_offset: Option<String>,
    /// The chats that forwards refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that forwards refers to.
    pub users: Vec<enums::User>,
}

impl PublicForwards {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        forwards: Vec<enums::PublicForward>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            forwards,
            next_offset: None,
            chats,
            users,
        }
    }
}

impl wire::Wire for PublicForwards {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.publicForwards",
        id: 0x93037e20,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.count);
        w.write(&self.forwards);
        flags.set(0, w.write_optional(&self.next_offset));
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            count,
            forwards: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The statistics of a poll.
///
/// Returned by [`stats.getPollStats`](functions::stats::GetPollStats).
///
/// Since layer 225.
///
/// ```text
/// stats.pollStats#2999beed votes_graph:StatsGraph = stats.PollStats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stats.pollStats)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PollStats {
    /// Graph of the votes over time.
    pub votes_graph: enums::StatsGraph,
}

impl PollStats {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(votes_graph: impl Into<enums::StatsGraph>) -> Self {
        Self {
            votes_graph: votes_graph.into(),
        }
    }
}

impl wire::Wire for PollStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.pollStats",
        id: 0x2999beed,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.votes_graph);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { votes_graph: cursor.read() }
    }
}
