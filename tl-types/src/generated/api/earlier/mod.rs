// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of earlier layers, as the types that decoders make of them.

use super::{enums, types};
use crate::wire::{self, Box, Vec};

mod auth;

impl types::Poll {
    /// `poll#58747131`, without its id.
    pub(crate) extern "C" fn poll_58747131(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.i64();
        let flags = cursor.flags();
        Self {
            id,
            closed: flags.has(0),
            public_voters: flags.has(1),
            multiple_choice: flags.has(2),
            quiz: flags.has(3),
            question: cursor.read(),
            answers: cursor.read(),
            close_period: cursor.read_optional(flags.has(4)),
            close_date: cursor.read_optional(flags.has(5)),
            open_answers: false,
            revoting_disabled: false,
            shuffle_answers: false,
            hide_results_until_close: false,
            creator: false,
            subscribers_only: false,
            countries_iso2: None,
            hash: 0,
        }
    }

    /// `poll#b8425be9`, without its id.
    pub(crate) extern "C" fn poll_b8425be9(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.i64();
        let flags = cursor.flags();
        Self {
            id,
            closed: flags.has(0),
            public_voters: flags.has(1),
            multiple_choice: flags.has(2),
            quiz: flags.has(3),
            open_answers: flags.has(6),
            revoting_disabled: flags.has(7),
            shuffle_answers: flags.has(8),
            hide_results_until_close: flags.has(9),
            creator: flags.has(10),
            question: cursor.read(),
            answers: cursor.read(),
            close_period: cursor.read_optional(flags.has(4)),
            close_date: cursor.read_optional(flags.has(5)),
            hash: cursor.i64(),
            subscribers_only: false,
            countries_iso2: None,
        }
    }
}

impl types::PollResults {
    /// `pollResults#7adf2420`, without its id.
    pub(crate) extern "C" fn poll_results_7adf2420(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self {
            min: flags.has(0),
            results: cursor.read_optional(flags.has(1)),
            total_voters: cursor.read_optional(flags.has(2)),
            recent_voters: cursor.read_optional(flags.has(3)),
            solution: cursor.read_optional(flags.has(4)),
            solution_entities: cursor.read_optional(flags.has(4)),
            has_unread_votes: false,
            can_view_stats: false,
            solution_media: None,
        }
    }
}

impl types::UserFull {
    /// `userFull#a02bc13e`, without its id.
    pub(crate) extern "C" fn user_full_a02bc13e(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let blocked = flags.has(0);
        let phone_calls_available = flags.has(4);
        let phone_calls_private = flags.has(5);
        let can_pin_message = flags.has(7);
        let has_scheduled = flags.has(12);
        let video_calls_available = flags.has(13);
        let voice_messages_forbidden = flags.has(20);
        let translations_disabled = flags.has(23);
        let stories_pinned_available = flags.has(26);
        let blocked_my_stories_from = flags.has(27);
        let wallpaper_overridden = flags.has(28);
        let contact_require_premium = flags.has(29);
        let read_dates_private = flags.has(30);
        let flags2 = cursor.flags();
        Self {
            blocked,
            phone_calls_available,
            phone_calls_private,
            can_pin_message,
            has_scheduled,
            video_calls_available,
            voice_messages_forbidden,
            translations_disabled,
            stories_pinned_available,
            blocked_my_stories_from,
            wallpaper_overridden,
            contact_require_premium,
            read_dates_private,
            sponsored_enabled: flags2.has(7),
            can_view_revenue: flags2.has(9),
            bot_can_manage_emoji_status: flags2.has(10),
            display_gifts_button: flags2.has(16),
            noforwards_my_enabled: flags2.has(23),
            noforwards_peer_enabled: flags2.has(24),
            id: cursor.i64(),
            about: cursor.read_optional(flags.has(1)),
            settings: cursor.read(),
            personal_photo: cursor.read_optional(flags.has(21)),
            profile_photo: cursor.read_optional(flags.has(2)),
            fallback_photo: cursor.read_optional(flags.has(22)),
            notify_settings: cursor.read(),
            bot_info: cursor.read_optional(flags.has(3)),
            pinned_msg_id: cursor.read_optional(flags.has(6)),
            common_chats_count: cursor.i32(),
            folder_id: cursor.read_optional(flags.has(11)),
            ttl_period: cursor.read_optional(flags.has(14)),
            theme: cursor.read_optional(flags.has(15)),
            private_forward_name: cursor.read_optional(flags.has(16)),
            bot_group_admin_rights: cursor.read_optional(flags.has(17)),
            bot_broadcast_admin_rights: cursor.read_optional(flags.has(18)),
            wallpaper: cursor.read_optional(flags.has(24)),
            stories: cursor.read_optional(flags.has(25)),
            business_work_hours: cursor.read_optional(flags2.has(0)),
            business_location: cursor.read_optional(flags2.has(1)),
            business_greeting_message: cursor.read_optional(flags2.has(2)),
            business_away_message: cursor.read_optional(flags2.has(3)),
            business_intro: cursor.read_optional(flags2.has(4)),
            birthday: cursor.read_optional(flags2.has(5)),
            personal_channel_id: cursor.read_optional(flags2.has(6)),
            personal_channel_message: cursor.read_optional(flags2.has(6)),
            stargifts_count: cursor.read_optional(flags2.has(8)),
            starref_program: cursor.read_optional(flags2.has(11)),
            bot_verification: cursor.read_optional(flags2.has(12)),
            send_paid_messages_stars: cursor.read_optional(flags2.has(14)),
            disallowed_gifts: cursor.read_optional(flags2.has(15)),
            stars_rating: cursor.read_optional(flags2.has(17)),
            stars_my_pending_rating: cursor.read_optional(flags2.has(18)),
            stars_my_pending_rating_date: cursor.read_optional(flags2.has(18)),
            main_tab: cursor.read_optional(flags2.has(20)),
            saved_music: cursor.read_optional(flags2.has(21)),
            note: cursor.read_optional(flags2.has(22)),
            unofficial_security_risk: false,
            bot_manager_id: None,
        }
    }
}

impl types::BotCommand {
    /// `botCommand#c27ac8c7`, without its id.
    pub(crate) extern "C" fn bot_command_c27ac8c7(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self {
            command: cursor.string(),
            description: cursor.string(),
            ephemeral: false,
        }
    }
}

impl types::EphemeralMessage {
    /// `ephemeralMessage#d9c6dc1a`, without its id.
    pub(crate) extern "C" fn ephemeral_message_d9c6dc1a(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self {
            out: flags.has(0),
            id: cursor.i32(),
            from_id: cursor.read(),
            peer_id: Some(cursor.read()),
            receiver_id: cursor.i64(),
            top_msg_id: cursor.read_optional(flags.has(1)),
            date: cursor.i32(),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(2)),
            media: cursor.read_optional(flags.has(3)),
            reply_markup: cursor.read_optional(flags.has(4)),
            reply_to: cursor.read_optional(flags.has(6)),
            welcome_template: false,
            invert_media: false,
            noforwards: false,
            rich_message: None,
            chat_instance: None,
            anchor_msg_id: None,
        }
    }
}

impl types::PollAnswerVoters {
    /// `pollAnswerVoters#3b6ddad2`, without its id.
    pub(crate) extern "C" fn poll_answer_voters_3b6ddad2(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self {
            chosen: flags.has(0),
            correct: flags.has(1),
            option: cursor.bytes(),
            voters: Some(cursor.i32()),
            recent_voters: None,
        }
    }
}

impl types::ConnectedBot {
    /// `connectedBot#cd64636c`, without its id.
    pub(crate) extern "C" fn connected_bot_cd64636c(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        cursor.flags();
        Self {
            bot_id: cursor.i64(),
            recipients: cursor.read(),
            rights: cursor.read(),
            device: None,
            date: None,
            location: None,
        }
    }
}

impl types::ReactionsNotifySettings {
    /// `reactionsNotifySettings#56e34970`, without its id.
    pub(crate) extern "C" fn reactions_notify_settings_56e34970(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self {
            messages_notify_from: cursor.read_optional(flags.has(0)),
            stories_notify_from: cursor.read_optional(flags.has(1)),
            sound: cursor.read(),
            show_previews: cursor.bool(),
            poll_votes_notify_from: None,
        }
    }
}

impl enums::InputMedia {
    /// `inputMediaPhoto#b3ba0635`, without its id.
    pub(crate) extern "C" fn input_media_photo_b3ba0635(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::Photo(types::InputMediaPhoto {
            spoiler: flags.has(1),
            id: cursor.read(),
            ttl_seconds: cursor.read_optional(flags.has(0)),
            live_photo: false,
            video: None,
        })
    }

    /// `inputMediaUploadedPhoto#1e287d04`, without its id.
    pub(crate) extern "C" fn input_media_uploaded_photo_1e287d04(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::UploadedPhoto(
            Box::new(types::InputMediaUploadedPhoto {
                spoiler: flags.has(2),
                file: cursor.read(),
                stickers: cursor.read_optional(flags.has(0)),
                ttl_seconds: cursor.read_optional(flags.has(1)),
                live_photo: false,
                video: None,
            }),
        )
    }
}

impl enums::User {
    /// `user#31774388`, without its id.
    pub(crate) extern "C" fn user_31774388(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let self_ = flags.has(10);
        let contact = flags.has(11);
        let mutual_contact = flags.has(12);
        let deleted = flags.has(13);
        let bot = flags.has(14);
        let bot_chat_history = flags.has(15);
        let bot_nochats = flags.has(16);
        let verified = flags.has(17);
        let restricted = flags.has(18);
        let min = flags.has(20);
        let bot_inline_geo = flags.has(21);
        let support = flags.has(23);
        let scam = flags.has(24);
        let apply_min_photo = flags.has(25);
        let fake = flags.has(26);
        let bot_attach_menu = flags.has(27);
        let premium = flags.has(28);
        let attach_menu_enabled = flags.has(29);
        let flags2 = cursor.flags();
        Self::User(
            Box::new(types::User {
                self_,
                contact,
                mutual_contact,
                deleted,
                bot,
                bot_chat_history,
                bot_nochats,
                verified,
                restricted,
                min,
                bot_inline_geo,
                support,
                scam,
                apply_min_photo,
                fake,
                bot_attach_menu,
                premium,
                attach_menu_enabled,
                bot_can_edit: flags2.has(1),
                close_friend: flags2.has(2),
                stories_hidden: flags2.has(3),
                stories_unavailable: flags2.has(4),
                contact_require_premium: flags2.has(10),
                bot_business: flags2.has(11),
                bot_has_main_app: flags2.has(13),
                bot_forum_view: flags2.has(16),
                bot_forum_can_manage_topics: flags2.has(17),
                bot_can_manage_bots: flags2.has(18),
                bot_guestchat: flags2.has(19),
                id: cursor.i64(),
                access_hash: cursor.read_optional(flags.has(0)),
                first_name: cursor.read_optional(flags.has(1)),
                last_name: cursor.read_optional(flags.has(2)),
                username: cursor.read_optional(flags.has(3)),
                phone: cursor.read_optional(flags.has(4)),
                photo: cursor.read_optional(flags.has(5)),
                status: cursor.read_optional(flags.has(6)),
                bot_info_version: cursor.read_optional(flags.has(14)),
                restriction_reason: cursor.read_optional(flags.has(18)),
                bot_inline_placeholder: cursor.read_optional(flags.has(19)),
                lang_code: cursor.read_optional(flags.has(22)),
                emoji_status: cursor.read_optional(flags.has(30)),
                usernames: cursor.read_optional(flags2.has(0)),
                stories_max_id: cursor.read_optional(flags2.has(5)),
                color: cursor.read_optional(flags2.has(8)),
                profile_color: cursor.read_optional(flags2.has(9)),
                bot_active_users: cursor.read_optional(flags2.has(12)),
                bot_verification_icon: cursor.read_optional(flags2.has(14)),
                send_paid_messages_stars: cursor.read_optional(flags2.has(15)),
                bot_guard: false,
                linked_community_id: None,
            }),
        )
    }
}

impl enums::Chat {
    /// `channel#1c32b11c`, without its id.
    pub(crate) extern "C" fn channel_1c32b11c(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let creator = flags.has(0);
        let left = flags.has(2);
        let broadcast = flags.has(5);
        let verified = flags.has(7);
        let megagroup = flags.has(8);
        let restricted = flags.has(9);
        let signatures = flags.has(11);
        let min = flags.has(12);
        let scam = flags.has(19);
        let has_link = flags.has(20);
        let has_geo = flags.has(21);
        let slowmode_enabled = flags.has(22);
        let call_active = flags.has(23);
        let call_not_empty = flags.has(24);
        let fake = flags.has(25);
        let gigagroup = flags.has(26);
        let noforwards = flags.has(27);
        let join_to_send = flags.has(28);
        let join_request = flags.has(29);
        let forum = flags.has(30);
        let flags2 = cursor.flags();
        Self::Channel(
            Box::new(types::Channel {
                creator,
                left,
                broadcast,
                verified,
                megagroup,
                restricted,
                signatures,
                min,
                scam,
                has_link,
                has_geo,
                slowmode_enabled,
                call_active,
                call_not_empty,
                fake,
                gigagroup,
                noforwards,
                join_to_send,
                join_request,
                forum,
                stories_hidden: flags2.has(1),
                stories_hidden_min: flags2.has(2),
                stories_unavailable: flags2.has(3),
                signature_profiles: flags2.has(12),
                autotranslation: flags2.has(15),
                broadcast_messages_allowed: flags2.has(16),
                monoforum: flags2.has(17),
                forum_tabs: flags2.has(19),
                id: cursor.i64(),
                access_hash: cursor.read_optional(flags.has(13)),
                title: cursor.string(),
                username: cursor.read_optional(flags.has(6)),
                photo: cursor.read(),
                date: cursor.i32(),
                restriction_reason: cursor.read_optional(flags.has(9)),
                admin_rights: cursor.read_optional(flags.has(14)),
                banned_rights: cursor.read_optional(flags.has(15)),
                default_banned_rights: cursor.read_optional(flags.has(18)),
                participants_count: cursor.read_optional(flags.has(17)),
                usernames: cursor.read_optional(flags2.has(0)),
                stories_max_id: cursor.read_optional(flags2.has(4)),
                color: cursor.read_optional(flags2.has(7)),
                profile_color: cursor.read_optional(flags2.has(8)),
                emoji_status: cursor.read_optional(flags2.has(9)),
                level: cursor.read_optional(flags2.has(10)),
                subscription_until_date: cursor.read_optional(flags2.has(11)),
                bot_verification_icon: cursor.read_optional(flags2.has(13)),
                send_paid_messages_stars: cursor.read_optional(flags2.has(14)),
                linked_monoforum_id: cursor.read_optional(flags2.has(18)),
                linked_community_id: None,
            }),
        )
    }
}

impl enums::ChatFull {
    /// `channelFull#e4e0b29d`, without its id.
    pub(crate) extern "C" fn channel_full_e4e0b29d(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        let can_view_participants = flags.has(3);
        let can_set_username = flags.has(6);
        let can_set_stickers = flags.has(7);
        let hidden_prehistory = flags.has(10);
        let can_set_location = flags.has(16);
        let has_scheduled = flags.has(19);
        let can_view_stats = flags.has(20);
        let blocked = flags.has(22);
        let flags2 = cursor.flags();
        Self::ChannelFull(
            Box::new(types::ChannelFull {
                can_view_participants,
                can_set_username,
                can_set_stickers,
                hidden_prehistory,
                can_set_location,
                has_scheduled,
                can_view_stats,
                blocked,
                can_delete_channel: flags2.has(0),
                antispam: flags2.has(1),
                participants_hidden: flags2.has(2),
                translations_disabled: flags2.has(3),
                stories_pinned_available: flags2.has(5),
                view_forum_as_messages: flags2.has(6),
                restricted_sponsored: flags2.has(11),
                can_view_revenue: flags2.has(12),
                paid_media_allowed: flags2.has(14),
                can_view_stars_revenue: flags2.has(15),
                paid_reactions_available: flags2.has(16),
                stargifts_available: flags2.has(19),
                paid_messages_available: flags2.has(20),
                id: cursor.i64(),
                about: cursor.string(),
                participants_count: cursor.read_optional(flags.has(0)),
                admins_count: cursor.read_optional(flags.has(1)),
                kicked_count: cursor.read_optional(flags.has(2)),
                banned_count: cursor.read_optional(flags.has(2)),
                online_count: cursor.read_optional(flags.has(13)),
                read_inbox_max_id: cursor.i32(),
                read_outbox_max_id: cursor.i32(),
                unread_count: cursor.i32(),
                chat_photo: cursor.read(),
                notify_settings: cursor.read(),
                exported_invite: cursor.read_optional(flags.has(23)),
                bot_info: cursor.read(),
                migrated_from_chat_id: cursor.read_optional(flags.has(4)),
                migrated_from_max_id: cursor.read_optional(flags.has(4)),
                pinned_msg_id: cursor.read_optional(flags.has(5)),
                stickerset: cursor.read_optional(flags.has(8)),
                available_min_id: cursor.read_optional(flags.has(9)),
                folder_id: cursor.read_optional(flags.has(11)),
                linked_chat_id: cursor.read_optional(flags.has(14)),
                location: cursor.read_optional(flags.has(15)),
                slowmode_seconds: cursor.read_optional(flags.has(17)),
                slowmode_next_send_date: cursor.read_optional(flags.has(18)),
                stats_dc: cursor.read_optional(flags.has(12)),
                pts: cursor.i32(),
                call: cursor.read_optional(flags.has(21)),
                ttl_period: cursor.read_optional(flags.has(24)),
                pending_suggestions: cursor.read_optional(flags.has(25)),
                groupcall_default_join_as: cursor.read_optional(flags.has(26)),
                theme_emoticon: cursor.read_optional(flags.has(27)),
                requests_pending: cursor.read_optional(flags.has(28)),
                recent_requesters: cursor.read_optional(flags.has(28)),
                default_send_as: cursor.read_optional(flags.has(29)),
                available_reactions: cursor.read_optional(flags.has(30)),
                reactions_limit: cursor.read_optional(flags2.has(13)),
                stories: cursor.read_optional(flags2.has(4)),
                wallpaper: cursor.read_optional(flags2.has(7)),
                boosts_applied: cursor.read_optional(flags2.has(8)),
                boosts_unrestrict: cursor.read_optional(flags2.has(9)),
                emojiset: cursor.read_optional(flags2.has(10)),
                bot_verification: cursor.read_optional(flags2.has(17)),
                stargifts_count: cursor.read_optional(flags2.has(18)),
                send_paid_messages_stars: cursor.read_optional(flags2.has(21)),
                main_tab: cursor.read_optional(flags2.has(22)),
                has_welcome_messages: false,
                guard_bot_id: None,
            }),
        )
    }
}

impl enums::Message {
    /// `message#3ae56482`, without its id.
    pub(crate) extern "C" fn message_3ae56482(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let out = flags.has(1);
        let mentioned = flags.has(4);
        let media_unread = flags.has(5);
        let silent = flags.has(13);
        let post = flags.has(14);
        let from_scheduled = flags.has(18);
        let legacy = flags.has(19);
        let edit_hide = flags.has(21);
        let pinned = flags.has(24);
        let noforwards = flags.has(26);
        let invert_media = flags.has(27);
        let flags2 = cursor.flags();
        Self::Message(
            Box::new(types::Message {
                out,
                mentioned,
                media_unread,
                silent,
                post,
                from_scheduled,
                legacy,
                edit_hide,
                pinned,
                noforwards,
                invert_media,
                offline: flags2.has(1),
                video_processing_pending: flags2.has(4),
                paid_suggested_post_stars: flags2.has(8),
                paid_suggested_post_ton: flags2.has(9),
                id: cursor.i32(),
                from_id: cursor.read_optional(flags.has(8)),
                from_boosts_applied: cursor.read_optional(flags.has(29)),
                from_rank: cursor.read_optional(flags2.has(12)),
                peer_id: cursor.read(),
                saved_peer_id: cursor.read_optional(flags.has(28)),
                fwd_from: cursor.read_optional(flags.has(2)),
                via_bot_id: cursor.read_optional(flags.has(11)),
                via_business_bot_id: cursor.read_optional(flags2.has(0)),
                reply_to: cursor.read_optional(flags.has(3)),
                date: cursor.i32(),
                message: cursor.string(),
                media: cursor.read_optional(flags.has(9)),
                reply_markup: cursor.read_optional(flags.has(6)),
                entities: cursor.read_optional(flags.has(7)),
                views: cursor.read_optional(flags.has(10)),
                forwards: cursor.read_optional(flags.has(10)),
                replies: cursor.read_optional(flags.has(23)),
                edit_date: cursor.read_optional(flags.has(15)),
                post_author: cursor.read_optional(flags.has(16)),
                grouped_id: cursor.read_optional(flags.has(17)),
                reactions: cursor.read_optional(flags.has(20)),
                restriction_reason: cursor.read_optional(flags.has(22)),
                ttl_period: cursor.read_optional(flags.has(25)),
                quick_reply_shortcut_id: cursor.read_optional(flags.has(30)),
                effect: cursor.read_optional(flags2.has(2)),
                factcheck: cursor.read_optional(flags2.has(3)),
                report_delivery_until_date: cursor.read_optional(flags2.has(5)),
                paid_message_stars: cursor.read_optional(flags2.has(6)),
                suggested_post: cursor.read_optional(flags2.has(7)),
                schedule_repeat_period: cursor.read_optional(flags2.has(10)),
                summary_from_language: cursor.read_optional(flags2.has(11)),
                guestchat_via_from: None,
                rich_message: None,
            }),
        )
    }

    /// `message#95ef6f2b`, without its id.
    pub(crate) extern "C" fn message_95ef6f2b(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let out = flags.has(1);
        let mentioned = flags.has(4);
        let media_unread = flags.has(5);
        let silent = flags.has(13);
        let post = flags.has(14);
        let from_scheduled = flags.has(18);
        let legacy = flags.has(19);
        let edit_hide = flags.has(21);
        let pinned = flags.has(24);
        let noforwards = flags.has(26);
        let invert_media = flags.has(27);
        let flags2 = cursor.flags();
        Self::Message(
            Box::new(types::Message {
                out,
                mentioned,
                media_unread,
                silent,
                post,
                from_scheduled,
                legacy,
                edit_hide,
                pinned,
                noforwards,
                invert_media,
                offline: flags2.has(1),
                video_processing_pending: flags2.has(4),
                paid_suggested_post_stars: flags2.has(8),
                paid_suggested_post_ton: flags2.has(9),
                id: cursor.i32(),
                from_id: cursor.read_optional(flags.has(8)),
                from_boosts_applied: cursor.read_optional(flags.has(29)),
                from_rank: cursor.read_optional(flags2.has(12)),
                peer_id: cursor.read(),
                saved_peer_id: cursor.read_optional(flags.has(28)),
                fwd_from: cursor.read_optional(flags.has(2)),
                via_bot_id: cursor.read_optional(flags.has(11)),
                via_business_bot_id: cursor.read_optional(flags2.has(0)),
                guestchat_via_from: cursor.read_optional(flags2.has(19)),
                reply_to: cursor.read_optional(flags.has(3)),
                date: cursor.i32(),
                message: cursor.string(),
                media: cursor.read_optional(flags.has(9)),
                reply_markup: cursor.read_optional(flags.has(6)),
                entities: cursor.read_optional(flags.has(7)),
                views: cursor.read_optional(flags.has(10)),
                forwards: cursor.read_optional(flags.has(10)),
                replies: cursor.read_optional(flags.has(23)),
                edit_date: cursor.read_optional(flags.has(15)),
                post_author: cursor.read_optional(flags.has(16)),
                grouped_id: cursor.read_optional(flags.has(17)),
                reactions: cursor.read_optional(flags.has(20)),
                restriction_reason: cursor.read_optional(flags.has(22)),
                ttl_period: cursor.read_optional(flags.has(25)),
                quick_reply_shortcut_id: cursor.read_optional(flags.has(30)),
                effect: cursor.read_optional(flags2.has(2)),
                factcheck: cursor.read_optional(flags2.has(3)),
                report_delivery_until_date: cursor.read_optional(flags2.has(5)),
                paid_message_stars: cursor.read_optional(flags2.has(6)),
                suggested_post: cursor.read_optional(flags2.has(7)),
                schedule_repeat_period: cursor.read_optional(flags2.has(10)),
                summary_from_language: cursor.read_optional(flags2.has(11)),
                rich_message: None,
            }),
        )
    }
}

impl enums::MessageReplyHeader {
    /// `messageReplyHeader#6917560b`, without its id.
    pub(crate) extern "C" fn message_reply_header_6917560b(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::MessageReplyHeader(
            Box::new(types::MessageReplyHeader {
                reply_to_scheduled: flags.has(2),
                forum_topic: flags.has(3),
                quote: flags.has(9),
                reply_to_msg_id: cursor.read_optional(flags.has(4)),
                reply_to_peer_id: cursor.read_optional(flags.has(0)),
                reply_from: cursor.read_optional(flags.has(5)),
                reply_media: cursor.read_optional(flags.has(8)),
                reply_to_top_id: cursor.read_optional(flags.has(1)),
                quote_text: cursor.read_optional(flags.has(6)),
                quote_entities: cursor.read_optional(flags.has(7)),
                quote_offset: cursor.read_optional(flags.has(10)),
                todo_item_id: cursor.read_optional(flags.has(11)),
                reply_to_ephemeral: false,
                poll_option: None,
            }),
        )
    }
}

impl enums::MessageMedia {
    /// `messageMediaPhoto#695150d7`, without its id.
    pub(crate) extern "C" fn message_media_photo_695150d7(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::Photo(
            Box::new(types::MessageMediaPhoto {
                spoiler: flags.has(3),
                photo: cursor.read_optional(flags.has(0)),
                ttl_seconds: cursor.read_optional(flags.has(2)),
                live_photo: false,
                video: None,
            }),
        )
    }

    /// `messageMediaPoll#4bd6e798`, without its id.
    pub(crate) extern "C" fn message_media_poll_4bd6e798(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::Poll(
            Box::new(types::MessageMediaPoll {
                poll: cursor.read(),
                results: cursor.read(),
                attached_media: None,
            }),
        )
    }
}

impl enums::MessageAction {
    /// `messageActionStarGiftUnique#e6c31522`, without its id.
    pub(crate) extern "C" fn message_action_star_gift_unique_e6c31522(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::StarGiftUnique(
            Box::new(types::MessageActionStarGiftUnique {
                upgrade: flags.has(0),
                transferred: flags.has(1),
                saved: flags.has(2),
                refunded: flags.has(5),
                prepaid_upgrade: flags.has(11),
                assigned: flags.has(13),
                from_offer: flags.has(14),
                craft: flags.has(16),
                gift: cursor.read(),
                can_export_at: cursor.read_optional(flags.has(3)),
                transfer_stars: cursor.read_optional(flags.has(4)),
                from_id: cursor.read_optional(flags.has(6)),
                peer: cursor.read_optional(flags.has(7)),
                saved_id: cursor.read_optional(flags.has(7)),
                resale_amount: cursor.read_optional(flags.has(8)),
                can_transfer_at: cursor.read_optional(flags.has(9)),
                can_resell_at: cursor.read_optional(flags.has(10)),
                drop_original_details_stars: cursor.read_optional(flags.has(12)),
                can_craft_at: cursor.read_optional(flags.has(15)),
                name_hidden: false,
                message: None,
            }),
        )
    }
}

impl enums::StoryItem {
    /// `storyItem#edf164f1`, without its id.
    pub(crate) extern "C" fn story_item_edf164f1(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self::StoryItem(
            Box::new(types::StoryItem {
                pinned: flags.has(5),
                public: flags.has(7),
                close_friends: flags.has(8),
                min: flags.has(9),
                noforwards: flags.has(10),
                edited: flags.has(11),
                contacts: flags.has(12),
                selected_contacts: flags.has(13),
                out: flags.has(16),
                id: cursor.i32(),
                date: cursor.i32(),
                from_id: cursor.read_optional(flags.has(18)),
                fwd_from: cursor.read_optional(flags.has(17)),
                expire_date: cursor.i32(),
                caption: cursor.read_optional(flags.has(0)),
                entities: cursor.read_optional(flags.has(1)),
                media: cursor.read(),
                media_areas: cursor.read_optional(flags.has(14)),
                privacy: cursor.read_optional(flags.has(2)),
                views: cursor.read_optional(flags.has(3)),
                sent_reaction: cursor.read_optional(flags.has(15)),
                albums: cursor.read_optional(flags.has(19)),
                music: None,
            }),
        )
    }
}

impl enums::PollAnswer {
    /// `pollAnswer#ff16e2ca`, without its id.
    pub(crate) extern "C" fn poll_answer_ff16e2ca(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::PollAnswer(
            Box::new(types::PollAnswer {
                text: cursor.read(),
                option: cursor.bytes(),
                media: None,
                added_by: None,
                date: None,
            }),
        )
    }
}

impl enums::DraftMessage {
    /// `draftMessage#96eaa5eb`, without its id.
    pub(crate) extern "C" fn draft_message_96eaa5eb(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::DraftMessage(
            Box::new(types::DraftMessage {
                no_webpage: flags.has(1),
                invert_media: flags.has(6),
                reply_to: cursor.read_optional(flags.has(4)),
                message: cursor.string(),
                entities: cursor.read_optional(flags.has(3)),
                media: cursor.read_optional(flags.has(5)),
                date: cursor.i32(),
                effect: cursor.read_optional(flags.has(7)),
                suggested_post: cursor.read_optional(flags.has(8)),
                rich_message: None,
            }),
        )
    }
}

impl enums::Dialog {
    /// `dialog#d58a08c6`, without its id.
    pub(crate) extern "C" fn dialog_d58a08c6(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self::Dialog(
            Box::new(types::Dialog {
                pinned: flags.has(2),
                unread_mark: flags.has(3),
                view_forum_as_messages: flags.has(6),
                peer: cursor.read(),
                top_message: cursor.i32(),
                read_inbox_max_id: cursor.i32(),
                read_outbox_max_id: cursor.i32(),
                unread_count: cursor.i32(),
                unread_mentions_count: cursor.i32(),
                unread_reactions_count: cursor.i32(),
                notify_settings: cursor.read(),
                pts: cursor.read_optional(flags.has(0)),
                draft: cursor.read_optional(flags.has(1)),
                folder_id: cursor.read_optional(flags.has(4)),
                ttl_period: cursor.read_optional(flags.has(5)),
                unread_poll_votes_count: 0,
            }),
        )
    }
}

impl enums::ForumTopic {
    /// `forumTopic#cdff0eca`, without its id.
    pub(crate) extern "C" fn forum_topic_cdff0eca(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::ForumTopic(
            Box::new(types::ForumTopic {
                my: flags.has(1),
                closed: flags.has(2),
                pinned: flags.has(3),
                short: flags.has(5),
                hidden: flags.has(6),
                title_missing: flags.has(7),
                id: cursor.i32(),
                date: cursor.i32(),
                peer: cursor.read(),
                title: cursor.string(),
                icon_color: cursor.i32(),
                icon_emoji_id: cursor.read_optional(flags.has(0)),
                top_message: cursor.i32(),
                read_inbox_max_id: cursor.i32(),
                read_outbox_max_id: cursor.i32(),
                unread_count: cursor.i32(),
                unread_mentions_count: cursor.i32(),
                unread_reactions_count: cursor.i32(),
                from_id: cursor.read(),
                notify_settings: cursor.read(),
                draft: cursor.read_optional(flags.has(4)),
                unread_poll_votes_count: 0,
            }),
        )
    }
}

impl enums::Update {
    /// `updateBotChatInviteRequester#11dfa986`, without its id.
    pub(crate) extern "C" fn update_bot_chat_invite_requester_11dfa986(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::BotChatInviteRequester(types::UpdateBotChatInviteRequester {
            peer: cursor.read(),
            date: cursor.i32(),
            user_id: cursor.i64(),
            about: cursor.string(),
            invite: cursor.read(),
            qts: cursor.i32(),
            query_id: None,
        })
    }

    /// `updateMessagePoll#aca1657b`, without its id.
    pub(crate) extern "C" fn update_message_poll_aca1657b(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::MessagePoll(
            Box::new(types::UpdateMessagePoll {
                poll_id: cursor.i64(),
                poll: cursor.read_optional(flags.has(0)),
                results: cursor.read(),
                peer: None,
                msg_id: None,
                top_msg_id: None,
            }),
        )
    }

    /// `updateMessagePollVote#24f40e77`, without its id.
    pub(crate) extern "C" fn update_message_poll_vote_24f40e77(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::MessagePollVote(types::UpdateMessagePollVote {
            poll_id: cursor.i64(),
            peer: cursor.read(),
            options: cursor.read(),
            qts: cursor.i32(),
            positions: Vec::new(),
        })
    }
}

impl enums::SendMessageAction {
    /// `inputSendMessageRichMessageDraftAction#e2b23b51`, without its id.
    pub(crate) extern "C" fn input_send_message_rich_message_draft_action_e2b23b51(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::InputSendMessageRichMessageDraftAction(types::InputSendMessageRichMessageDraftAction {
            random_id: cursor.i64(),
            rich_message: cursor.read(),
            can_stop: false,
            keep_on_stop: false,
        })
    }

    /// `sendMessageRichMessageDraftAction#a2cb24f9`, without its id.
    pub(crate) extern "C" fn send_message_rich_message_draft_action_a2cb24f9(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::SendMessageRichMessageDraftAction(types::SendMessageRichMessageDraftAction {
            random_id: cursor.i64(),
            rich_message: cursor.read(),
            can_stop: false,
            keep_on_stop: false,
        })
    }

    /// `sendMessageTextDraftAction#376d975c`, without its id.
    pub(crate) extern "C" fn send_message_text_draft_action_376d975c(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::SendMessageTextDraftAction(types::SendMessageTextDraftAction {
            random_id: cursor.i64(),
            text: cursor.read(),
            can_stop: false,
            keep_on_stop: false,
        })
    }
}

impl enums::InputReplyTo {
    /// `inputReplyToMessage#869fbe10`, without its id.
    pub(crate) extern "C" fn input_reply_to_message_869fbe10(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::Message(
            Box::new(types::InputReplyToMessage {
                reply_to_msg_id: cursor.i32(),
                top_msg_id: cursor.read_optional(flags.has(0)),
                reply_to_peer_id: cursor.read_optional(flags.has(1)),
                quote_text: cursor.read_optional(flags.has(2)),
                quote_entities: cursor.read_optional(flags.has(3)),
                quote_offset: cursor.read_optional(flags.has(4)),
                monoforum_peer_id: cursor.read_optional(flags.has(5)),
                todo_item_id: cursor.read_optional(flags.has(6)),
                poll_option: None,
            }),
        )
    }
}

impl enums::PageBlock {
    /// `pageBlockBlockquote#263d7c26`, without its id.
    pub(crate) extern "C" fn page_block_blockquote_263d7c26(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::Blockquote(types::PageBlockBlockquote {
            text: cursor.read(),
            caption: cursor.read(),
            collapsed: false,
        })
    }

    /// `pageBlockOrderedList#9a8ae1e1`, without its id.
    pub(crate) extern "C" fn page_block_ordered_list_9a8ae1e1(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::OrderedList(types::PageBlockOrderedList {
            items: cursor.read(),
            reversed: false,
            start: None,
            r#type: None,
        })
    }
}

impl enums::PageListItem {
    /// `pageListItemBlocks#25e073fc`, without its id.
    pub(crate) extern "C" fn page_list_item_blocks_25e073fc(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::Blocks(types::PageListItemBlocks {
            blocks: cursor.read(),
            checkbox: false,
            checked: false,
        })
    }

    /// `pageListItemText#b92fb6cd`, without its id.
    pub(crate) extern "C" fn page_list_item_text_b92fb6cd(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::Text(types::PageListItemText {
            text: cursor.read(),
            checkbox: false,
            checked: false,
        })
    }
}

impl enums::PageListOrderedItem {
    /// `pageListOrderedItemBlocks#98dd8936`, without its id.
    pub(crate) extern "C" fn page_list_ordered_item_blocks_98dd8936(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::Blocks(types::PageListOrderedItemBlocks {
            num: Some(cursor.string()),
            blocks: cursor.read(),
            checkbox: false,
            checked: false,
            value: None,
            r#type: None,
        })
    }

    /// `pageListOrderedItemText#5e068047`, without its id.
    pub(crate) extern "C" fn page_list_ordered_item_text_5e068047(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::Text(types::PageListOrderedItemText {
            num: Some(cursor.string()),
            text: cursor.read(),
            checkbox: false,
            checked: false,
            value: None,
            r#type: None,
        })
    }
}

impl enums::UrlAuthResult {
    /// `urlAuthResultRequest#f8f8eb1e`, without its id.
    pub(crate) extern "C" fn url_auth_result_request_f8f8eb1e(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::Request(
            Box::new(types::UrlAuthResultRequest {
                request_write_access: flags.has(0),
                request_phone_number: flags.has(1),
                match_codes_first: flags.has(5),
                bot: cursor.read(),
                domain: cursor.string(),
                browser: cursor.read_optional(flags.has(2)),
                platform: cursor.read_optional(flags.has(2)),
                ip: cursor.read_optional(flags.has(2)),
                region: cursor.read_optional(flags.has(2)),
                match_codes: cursor.read_optional(flags.has(3)),
                user_id_hint: cursor.read_optional(flags.has(4)),
                is_app: false,
                verified_app_name: None,
            }),
        )
    }
}

impl enums::InputInvoice {
    /// `inputInvoiceStarGiftResale#c39f5324`, without its id.
    pub(crate) extern "C" fn input_invoice_star_gift_resale_c39f5324(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::StarGiftResale(types::InputInvoiceStarGiftResale {
            ton: flags.has(0),
            slug: cursor.string(),
            to_id: cursor.read(),
            show_name: false,
            message: None,
        })
    }
}

impl enums::InputStorePaymentPurpose {
    /// `inputStorePaymentAuthCode#9bb2636d`, without its id.
    pub(crate) extern "C" fn input_store_payment_auth_code_9bb2636d(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        let flags = cursor.flags();
        Self::InputStorePaymentAuthCode(types::InputStorePaymentAuthCode {
            restore: flags.has(0),
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            currency: cursor.string(),
            amount: cursor.i64(),
            premium_days: 0,
        })
    }
}
