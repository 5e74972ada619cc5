// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `payments`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::payments::PaymentForm {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.paymentForm")
            .with_flag("can_save_credentials", self.can_save_credentials)
            .with_flag("password_missing", self.password_missing)
            .with("form_id", &self.form_id)
            .with("bot_id", &self.bot_id)
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("photo", &self.photo)
            .with("invoice", &self.invoice)
            .with("provider_id", &self.provider_id)
            .with("url", &self.url)
            .with_optional("native_provider", &self.native_provider)
            .with_optional("native_params", &self.native_params)
            .with_optional("additional_methods", &self.additional_methods)
            .with_optional("saved_info", &self.saved_info)
            .with_optional("saved_credentials", &self.saved_credentials)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.paymentForm")?;
        Ok(Self {
            can_save_credentials: object.flag("can_save_credentials")?,
            password_missing: object.flag("password_missing")?,
            form_id: object.field("form_id")?,
            bot_id: object.field("bot_id")?,
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.optional("photo")?,
            invoice: object.field("invoice")?,
            provider_id: object.field("provider_id")?,
            url: object.field("url")?,
            native_provider: object.optional("native_provider")?,
            native_params: object.optional("native_params")?,
            additional_methods: object.optional("additional_methods")?,
            saved_info: object.optional("saved_info")?,
            saved_credentials: object.optional("saved_credentials")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::PaymentForm {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::PaymentForm {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::PaymentFormStars {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.paymentFormStars")
            .with("form_id", &self.form_id)
            .with("bot_id", &self.bot_id)
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("photo", &self.photo)
            .with("invoice", &self.invoice)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.paymentFormStars")?;
        Ok(Self {
            form_id: object.field("form_id")?,
            bot_id: object.field("bot_id")?,
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.optional("photo")?,
            invoice: object.field("invoice")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::PaymentFormStars {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::PaymentFormStars {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::PaymentFormStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.paymentFormStarGift")
            .with("form_id", &self.form_id)
            .with("invoice", &self.invoice)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.paymentFormStarGift")?;
        Ok(Self {
            form_id: object.field("form_id")?,
            invoice: object.field("invoice")?,
        })
    }
}

impl json::Serialize for types::payments::PaymentFormStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::PaymentFormStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::ValidatedRequestedInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.validatedRequestedInfo")
            .with_optional("id", &self.id)
            .with_optional("shipping_options", &self.shipping_options)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.validatedRequestedInfo")?;
        Ok(Self {
            id: object.optional("id")?,
            shipping_options: object.optional("shipping_options")?,
        })
    }
}

impl json::Serialize for types::payments::ValidatedRequestedInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::ValidatedRequestedInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::PaymentResult {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.paymentResult")
            .with("updates", &self.updates)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.paymentResult")?;
        Ok(Self {
            updates: object.field("updates")?,
        })
    }
}

impl json::Serialize for types::payments::PaymentResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::PaymentResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::PaymentVerificationNeeded {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.paymentVerificationNeeded")
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.paymentVerificationNeeded")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::payments::PaymentVerificationNeeded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::PaymentVerificationNeeded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::PaymentReceipt {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.paymentReceipt")
            .with("date", &self.date)
            .with("bot_id", &self.bot_id)
            .with("provider_id", &self.provider_id)
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("photo", &self.photo)
            .with("invoice", &self.invoice)
            .with_optional("info", &self.info)
            .with_optional("shipping", &self.shipping)
            .with_optional("tip_amount", &self.tip_amount)
            .with("currency", &self.currency)
            .with("total_amount", &self.total_amount)
            .with("credentials_title", &self.credentials_title)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.paymentReceipt")?;
        Ok(Self {
            date: object.field("date")?,
            bot_id: object.field("bot_id")?,
            provider_id: object.field("provider_id")?,
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.optional("photo")?,
            invoice: object.field("invoice")?,
            info: object.optional("info")?,
            shipping: object.optional("shipping")?,
            tip_amount: object.optional("tip_amount")?,
            currency: object.field("currency")?,
            total_amount: object.field("total_amount")?,
            credentials_title: object.field("credentials_title")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::PaymentReceipt {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::PaymentReceipt {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::PaymentReceiptStars {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.paymentReceiptStars")
            .with("date", &self.date)
            .with("bot_id", &self.bot_id)
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("photo", &self.photo)
            .with("invoice", &self.invoice)
            .with("currency", &self.currency)
            .with("total_amount", &self.total_amount)
            .with("transaction_id", &self.transaction_id)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.paymentReceiptStars")?;
        Ok(Self {
            date: object.field("date")?,
            bot_id: object.field("bot_id")?,
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.optional("photo")?,
            invoice: object.field("invoice")?,
            currency: object.field("currency")?,
            total_amount: object.field("total_amount")?,
            transaction_id: object.field("transaction_id")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::PaymentReceiptStars {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::PaymentReceiptStars {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::SavedInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.savedInfo")
            .with_flag("has_saved_credentials", self.has_saved_credentials)
            .with_optional("saved_info", &self.saved_info)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.savedInfo")?;
        Ok(Self {
            has_saved_credentials: object.flag("has_saved_credentials")?,
            saved_info: object.optional("saved_info")?,
        })
    }
}

impl json::Serialize for types::payments::SavedInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::SavedInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::BankCardData {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.bankCardData")
            .with("title", &self.title)
            .with("open_urls", &self.open_urls)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.bankCardData")?;
        Ok(Self {
            title: object.field("title")?,
            open_urls: object.field("open_urls")?,
        })
    }
}

impl json::Serialize for types::payments::BankCardData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::BankCardData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::ExportedInvoice {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.exportedInvoice").with("url", &self.url).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.exportedInvoice")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::payments::ExportedInvoice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::ExportedInvoice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::CheckedGiftCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.checkedGiftCode")
            .with_flag("via_giveaway", self.via_giveaway)
            .with_optional("from_id", &self.from_id)
            .with_optional("giveaway_msg_id", &self.giveaway_msg_id)
            .with_optional("to_id", &self.to_id)
            .with("date", &self.date)
            .with("days", &self.days)
            .with_optional("used_date", &self.used_date)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.checkedGiftCode")?;
        Ok(Self {
            via_giveaway: object.flag("via_giveaway")?,
            from_id: object.optional("from_id")?,
            giveaway_msg_id: object.optional("giveaway_msg_id")?,
            to_id: object.optional("to_id")?,
            date: object.field("date")?,
            days: object.field("days")?,
            used_date: object.optional("used_date")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::CheckedGiftCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::CheckedGiftCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::GiveawayInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.giveawayInfo")
            .with_flag("participating", self.participating)
            .with_flag("preparing_results", self.preparing_results)
            .with("start_date", &self.start_date)
            .with_optional("joined_too_early_date", &self.joined_too_early_date)
            .with_optional("admin_disallowed_chat_id", &self.admin_disallowed_chat_id)
            .with_optional("disallowed_country", &self.disallowed_country)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.giveawayInfo")?;
        Ok(Self {
            participating: object.flag("participating")?,
            preparing_results: object.flag("preparing_results")?,
            start_date: object.field("start_date")?,
            joined_too_early_date: object.optional("joined_too_early_date")?,
            admin_disallowed_chat_id: object.optional("admin_disallowed_chat_id")?,
            disallowed_country: object.optional("disallowed_country")?,
        })
    }
}

impl json::Serialize for types::payments::GiveawayInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::GiveawayInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::GiveawayInfoResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.giveawayInfoResults")
            .with_flag("winner", self.winner)
            .with_flag("refunded", self.refunded)
            .with("start_date", &self.start_date)
            .with_optional("gift_code_slug", &self.gift_code_slug)
            .with_optional("stars_prize", &self.stars_prize)
            .with("finish_date", &self.finish_date)
            .with("winners_count", &self.winners_count)
            .with_optional("activated_count", &self.activated_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.giveawayInfoResults")?;
        Ok(Self {
            winner: object.flag("winner")?,
            refunded: object.flag("refunded")?,
            start_date: object.field("start_date")?,
            gift_code_slug: object.optional("gift_code_slug")?,
            stars_prize: object.optional("stars_prize")?,
            finish_date: object.field("finish_date")?,
            winners_count: object.field("winners_count")?,
            activated_count: object.optional("activated_count")?,
        })
    }
}

impl json::Serialize for types::payments::GiveawayInfoResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::GiveawayInfoResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarsStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starsStatus")
            .with("balance", &self.balance)
            .with_optional("subscriptions", &self.subscriptions)
            .with_optional("subscriptions_next_offset", &self.subscriptions_next_offset)
            .with_optional(
                "subscriptions_missing_balance",
                &self.subscriptions_missing_balance,
            )
            .with_optional("history", &self.history)
            .with_optional("next_offset", &self.next_offset)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starsStatus")?;
        Ok(Self {
            balance: object.field("balance")?,
            subscriptions: object.optional("subscriptions")?,
            subscriptions_next_offset: object.optional("subscriptions_next_offset")?,
            subscriptions_missing_balance: object
                .optional("subscriptions_missing_balance")?,
            history: object.optional("history")?,
            next_offset: object.optional("next_offset")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::StarsStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarsStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarsRevenueStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starsRevenueStats")
            .with_optional("top_hours_graph", &self.top_hours_graph)
            .with("revenue_graph", &self.revenue_graph)
            .with("status", &self.status)
            .with("usd_rate", &self.usd_rate)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starsRevenueStats")?;
        Ok(Self {
            top_hours_graph: object.optional("top_hours_graph")?,
            revenue_graph: object.field("revenue_graph")?,
            status: object.field("status")?,
            usd_rate: object.field("usd_rate")?,
        })
    }
}

impl json::Serialize for types::payments::StarsRevenueStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarsRevenueStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarsRevenueWithdrawalUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starsRevenueWithdrawalUrl")
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starsRevenueWithdrawalUrl")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::payments::StarsRevenueWithdrawalUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarsRevenueWithdrawalUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarsRevenueAdsAccountUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starsRevenueAdsAccountUrl")
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starsRevenueAdsAccountUrl")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::payments::StarsRevenueAdsAccountUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarsRevenueAdsAccountUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarGifts {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starGifts")
            .with("hash", &self.hash)
            .with("gifts", &self.gifts)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starGifts")?;
        Ok(Self {
            hash: object.field("hash")?,
            gifts: object.field("gifts")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::StarGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::ConnectedStarRefBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.connectedStarRefBots")
            .with("count", &self.count)
            .with("connected_bots", &self.connected_bots)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.connectedStarRefBots")?;
        Ok(Self {
            count: object.field("count")?,
            connected_bots: object.field("connected_bots")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::ConnectedStarRefBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::ConnectedStarRefBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::SuggestedStarRefBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.suggestedStarRefBots")
            .with("count", &self.count)
            .with("suggested_bots", &self.suggested_bots)
            .with("users", &self.users)
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.suggestedStarRefBots")?;
        Ok(Self {
            count: object.field("count")?,
            suggested_bots: object.field("suggested_bots")?,
            users: object.field("users")?,
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::payments::SuggestedStarRefBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::SuggestedStarRefBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarGiftUpgradePreview {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starGiftUpgradePreview")
            .with("sample_attributes", &self.sample_attributes)
            .with("prices", &self.prices)
            .with("next_prices", &self.next_prices)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starGiftUpgradePreview")?;
        Ok(Self {
            sample_attributes: object.field("sample_attributes")?,
            prices: object.field("prices")?,
            next_prices: object.field("next_prices")?,
        })
    }
}

impl json::Serialize for types::payments::StarGiftUpgradePreview {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarGiftUpgradePreview {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::UniqueStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.uniqueStarGift")
            .with("gift", &self.gift)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.uniqueStarGift")?;
        Ok(Self {
            gift: object.field("gift")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::UniqueStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::UniqueStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::SavedStarGifts {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.savedStarGifts")
            .with("count", &self.count)
            .with_optional(
                "chat_notifications_enabled",
                &self.chat_notifications_enabled,
            )
            .with("gifts", &self.gifts)
            .with_optional("next_offset", &self.next_offset)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.savedStarGifts")?;
        Ok(Self {
            count: object.field("count")?,
            chat_notifications_enabled: object.optional("chat_notifications_enabled")?,
            gifts: object.field("gifts")?,
            next_offset: object.optional("next_offset")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::SavedStarGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::SavedStarGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarGiftWithdrawalUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starGiftWithdrawalUrl")
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starGiftWithdrawalUrl")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::payments::StarGiftWithdrawalUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarGiftWithdrawalUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::ResaleStarGifts {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.resaleStarGifts")
            .with("count", &self.count)
            .with("gifts", &self.gifts)
            .with_optional("next_offset", &self.next_offset)
            .with_optional("attributes", &self.attributes)
            .with_optional("attributes_hash", &self.attributes_hash)
            .with("chats", &self.chats)
            .with_optional("counters", &self.counters)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.resaleStarGifts")?;
        Ok(Self {
            count: object.field("count")?,
            gifts: object.field("gifts")?,
            next_offset: object.optional("next_offset")?,
            attributes: object.optional("attributes")?,
            attributes_hash: object.optional("attributes_hash")?,
            chats: object.field("chats")?,
            counters: object.optional("counters")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::payments::ResaleStarGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::ResaleStarGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarGiftCollections {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starGiftCollections")
            .with("collections", &self.collections)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starGiftCollections")?;
        Ok(Self {
            collections: object.field("collections")?,
        })
    }
}

impl json::Serialize for types::payments::StarGiftCollections {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarGiftCollections {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::UniqueStarGiftValueInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.uniqueStarGiftValueInfo")
            .with_flag("last_sale_on_fragment", self.last_sale_on_fragment)
            .with_flag("value_is_average", self.value_is_average)
            .with("currency", &self.currency)
            .with("value", &self.value)
            .with("initial_sale_date", &self.initial_sale_date)
            .with("initial_sale_stars", &self.initial_sale_stars)
            .with("initial_sale_price", &self.initial_sale_price)
            .with_optional("last_sale_date", &self.last_sale_date)
            .with_optional("last_sale_price", &self.last_sale_price)
            .with_optional("floor_price", &self.floor_price)
            .with_optional("average_price", &self.average_price)
            .with_optional("listed_count", &self.listed_count)
            .with_optional("fragment_listed_count", &self.fragment_listed_count)
            .with_optional("fragment_listed_url", &self.fragment_listed_url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.uniqueStarGiftValueInfo")?;
        Ok(Self {
            last_sale_on_fragment: object.flag("last_sale_on_fragment")?,
            value_is_average: object.flag("value_is_average")?,
            currency: object.field("currency")?,
            value: object.field("value")?,
            initial_sale_date: object.field("initial_sale_date")?,
            initial_sale_stars: object.field("initial_sale_stars")?,
            initial_sale_price: object.field("initial_sale_price")?,
            last_sale_date: object.optional("last_sale_date")?,
            last_sale_price: object.optional("last_sale_price")?,
            floor_price: object.optional("floor_price")?,
            average_price: object.optional("average_price")?,
            listed_count: object.optional("listed_count")?,
            fragment_listed_count: object.optional("fragment_listed_count")?,
            fragment_listed_url: object.optional("fragment_listed_url")?,
        })
    }
}

impl json::Serialize for types::payments::UniqueStarGiftValueInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::UniqueStarGiftValueInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::CheckCanSendGiftResultFail {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.checkCanSendGiftResultFail")
            .with("reason", &self.reason)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.checkCanSendGiftResultFail")?;
        Ok(Self {
            reason: object.field("reason")?,
        })
    }
}

impl json::Serialize for types::payments::CheckCanSendGiftResultFail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::CheckCanSendGiftResultFail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarGiftAuctionState {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starGiftAuctionState")
            .with("gift", &self.gift)
            .with("state", &self.state)
            .with("user_state", &self.user_state)
            .with("timeout", &self.timeout)
            .with("users", &self.users)
            .with("chats", &self.chats)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starGiftAuctionState")?;
        Ok(Self {
            gift: object.field("gift")?,
            state: object.field("state")?,
            user_state: object.field("user_state")?,
            timeout: object.field("timeout")?,
            users: object.field("users")?,
            chats: object.field("chats")?,
        })
    }
}

impl json::Serialize for types::payments::StarGiftAuctionState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarGiftAuctionState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarGiftAuctionAcquiredGifts {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starGiftAuctionAcquiredGifts")
            .with("gifts", &self.gifts)
            .with("users", &self.users)
            .with("chats", &self.chats)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starGiftAuctionAcquiredGifts")?;
        Ok(Self {
            gifts: object.field("gifts")?,
            users: object.field("users")?,
            chats: object.field("chats")?,
        })
    }
}

impl json::Serialize for types::payments::StarGiftAuctionAcquiredGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarGiftAuctionAcquiredGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarGiftActiveAuctions {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starGiftActiveAuctions")
            .with("auctions", &self.auctions)
            .with("users", &self.users)
            .with("chats", &self.chats)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starGiftActiveAuctions")?;
        Ok(Self {
            auctions: object.field("auctions")?,
            users: object.field("users")?,
            chats: object.field("chats")?,
        })
    }
}

impl json::Serialize for types::payments::StarGiftActiveAuctions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarGiftActiveAuctions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::StarGiftUpgradeAttributes {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.starGiftUpgradeAttributes")
            .with("attributes", &self.attributes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.starGiftUpgradeAttributes")?;
        Ok(Self {
            attributes: object.field("attributes")?,
        })
    }
}

impl json::Serialize for types::payments::StarGiftUpgradeAttributes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::StarGiftUpgradeAttributes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::payments::CurrencyRates {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.currencyRates").with("rates", &self.rates).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.currencyRates")?;
        Ok(Self {
            rates: object.field("rates")?,
        })
    }
}

impl json::Serialize for types::payments::CurrencyRates {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::payments::CurrencyRates {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetPaymentForm {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getPaymentForm")
            .with("invoice", &self.invoice)
            .with_optional("theme_params", &self.theme_params)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getPaymentForm")?;
        Ok(Self {
            invoice: object.field("invoice")?,
            theme_params: object.optional("theme_params")?,
        })
    }
}

impl json::Serialize for functions::payments::GetPaymentForm {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetPaymentForm {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetPaymentReceipt {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getPaymentReceipt")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getPaymentReceipt")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::payments::GetPaymentReceipt {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetPaymentReceipt {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ValidateRequestedInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.validateRequestedInfo")
            .with_flag("save", self.save)
            .with("invoice", &self.invoice)
            .with("info", &self.info)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.validateRequestedInfo")?;
        Ok(Self {
            save: object.flag("save")?,
            invoice: object.field("invoice")?,
            info: object.field("info")?,
        })
    }
}

impl json::Serialize for functions::payments::ValidateRequestedInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ValidateRequestedInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::SendPaymentForm {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.sendPaymentForm")
            .with("form_id", &self.form_id)
            .with("invoice", &self.invoice)
            .with_optional("requested_info_id", &self.requested_info_id)
            .with_optional("shipping_option_id", &self.shipping_option_id)
            .with("credentials", &self.credentials)
            .with_optional("tip_amount", &self.tip_amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.sendPaymentForm")?;
        Ok(Self {
            form_id: object.field("form_id")?,
            invoice: object.field("invoice")?,
            requested_info_id: object.optional("requested_info_id")?,
            shipping_option_id: object.optional("shipping_option_id")?,
            credentials: object.field("credentials")?,
            tip_amount: object.optional("tip_amount")?,
        })
    }
}

impl json::Serialize for functions::payments::SendPaymentForm {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::SendPaymentForm {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetSavedInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getSavedInfo").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("payments.getSavedInfo").map(|_| Self)
    }
}

impl json::Serialize for functions::payments::GetSavedInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetSavedInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ClearSavedInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.clearSavedInfo")
            .with_flag("credentials", self.credentials)
            .with_flag("info", self.info)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.clearSavedInfo")?;
        Ok(Self {
            credentials: object.flag("credentials")?,
            info: object.flag("info")?,
        })
    }
}

impl json::Serialize for functions::payments::ClearSavedInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ClearSavedInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetBankCardData {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getBankCardData")
            .with("number", &self.number)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getBankCardData")?;
        Ok(Self {
            number: object.field("number")?,
        })
    }
}

impl json::Serialize for functions::payments::GetBankCardData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetBankCardData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ExportInvoice {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.exportInvoice")
            .with("invoice_media", &self.invoice_media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.exportInvoice")?;
        Ok(Self {
            invoice_media: object.field("invoice_media")?,
        })
    }
}

impl json::Serialize for functions::payments::ExportInvoice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ExportInvoice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::AssignAppStoreTransaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.assignAppStoreTransaction")
            .with("receipt", &self.receipt)
            .with("purpose", &self.purpose)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.assignAppStoreTransaction")?;
        Ok(Self {
            receipt: object.field("receipt")?,
            purpose: object.field("purpose")?,
        })
    }
}

impl json::Serialize for functions::payments::AssignAppStoreTransaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::AssignAppStoreTransaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::AssignPlayMarketTransaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.assignPlayMarketTransaction")
            .with("receipt", &self.receipt)
            .with("purpose", &self.purpose)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.assignPlayMarketTransaction")?;
        Ok(Self {
            receipt: object.field("receipt")?,
            purpose: object.field("purpose")?,
        })
    }
}

impl json::Serialize for functions::payments::AssignPlayMarketTransaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::AssignPlayMarketTransaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetPremiumGiftCodeOptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getPremiumGiftCodeOptions")
            .with_optional("boost_peer", &self.boost_peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getPremiumGiftCodeOptions")?;
        Ok(Self {
            boost_peer: object.optional("boost_peer")?,
        })
    }
}

impl json::Serialize for functions::payments::GetPremiumGiftCodeOptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetPremiumGiftCodeOptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::CheckGiftCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.checkGiftCode").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.checkGiftCode")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for functions::payments::CheckGiftCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::CheckGiftCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ApplyGiftCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.applyGiftCode").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.applyGiftCode")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for functions::payments::ApplyGiftCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ApplyGiftCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetGiveawayInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getGiveawayInfo")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getGiveawayInfo")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::payments::GetGiveawayInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetGiveawayInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::LaunchPrepaidGiveaway {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.launchPrepaidGiveaway")
            .with("peer", &self.peer)
            .with("giveaway_id", &self.giveaway_id)
            .with("purpose", &self.purpose)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.launchPrepaidGiveaway")?;
        Ok(Self {
            peer: object.field("peer")?,
            giveaway_id: object.field("giveaway_id")?,
            purpose: object.field("purpose")?,
        })
    }
}

impl json::Serialize for functions::payments::LaunchPrepaidGiveaway {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::LaunchPrepaidGiveaway {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsTopupOptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsTopupOptions").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("payments.getStarsTopupOptions").map(|_| Self)
    }
}

impl json::Serialize for functions::payments::GetStarsTopupOptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsTopupOptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsStatus")
            .with_flag("ton", self.ton)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarsStatus")?;
        Ok(Self {
            ton: object.flag("ton")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarsStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsTransactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsTransactions")
            .with_flag("inbound", self.inbound)
            .with_flag("outbound", self.outbound)
            .with_flag("ascending", self.ascending)
            .with_flag("ton", self.ton)
            .with_optional("subscription_id", &self.subscription_id)
            .with("peer", &self.peer)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarsTransactions")?;
        Ok(Self {
            inbound: object.flag("inbound")?,
            outbound: object.flag("outbound")?,
            ascending: object.flag("ascending")?,
            ton: object.flag("ton")?,
            subscription_id: object.optional("subscription_id")?,
            peer: object.field("peer")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarsTransactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsTransactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::SendStarsForm {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.sendStarsForm")
            .with("form_id", &self.form_id)
            .with("invoice", &self.invoice)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.sendStarsForm")?;
        Ok(Self {
            form_id: object.field("form_id")?,
            invoice: object.field("invoice")?,
        })
    }
}

impl json::Serialize for functions::payments::SendStarsForm {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::SendStarsForm {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::RefundStarsCharge {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.refundStarsCharge")
            .with("user_id", &self.user_id)
            .with("charge_id", &self.charge_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.refundStarsCharge")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            charge_id: object.field("charge_id")?,
        })
    }
}

impl json::Serialize for functions::payments::RefundStarsCharge {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::RefundStarsCharge {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsRevenueStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsRevenueStats")
            .with_flag("dark", self.dark)
            .with_flag("ton", self.ton)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarsRevenueStats")?;
        Ok(Self {
            dark: object.flag("dark")?,
            ton: object.flag("ton")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarsRevenueStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsRevenueStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsRevenueWithdrawalUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsRevenueWithdrawalUrl")
            .with_flag("ton", self.ton)
            .with("peer", &self.peer)
            .with_optional("amount", &self.amount)
            .with("password", &self.password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarsRevenueWithdrawalUrl")?;
        Ok(Self {
            ton: object.flag("ton")?,
            peer: object.field("peer")?,
            amount: object.optional("amount")?,
            password: object.field("password")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarsRevenueWithdrawalUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsRevenueWithdrawalUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsRevenueAdsAccountUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsRevenueAdsAccountUrl")
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarsRevenueAdsAccountUrl")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarsRevenueAdsAccountUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsRevenueAdsAccountUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsTransactionsById {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsTransactionsByID")
            .with_flag("ton", self.ton)
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarsTransactionsByID")?;
        Ok(Self {
            ton: object.flag("ton")?,
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarsTransactionsById {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsTransactionsById {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsGiftOptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsGiftOptions")
            .with_optional("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarsGiftOptions")?;
        Ok(Self {
            user_id: object.optional("user_id")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarsGiftOptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsGiftOptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsSubscriptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsSubscriptions")
            .with_flag("missing_balance", self.missing_balance)
            .with("peer", &self.peer)
            .with("offset", &self.offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarsSubscriptions")?;
        Ok(Self {
            missing_balance: object.flag("missing_balance")?,
            peer: object.field("peer")?,
            offset: object.field("offset")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarsSubscriptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsSubscriptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ChangeStarsSubscription {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.changeStarsSubscription")
            .with("peer", &self.peer)
            .with("subscription_id", &self.subscription_id)
            .with_optional("canceled", &self.canceled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.changeStarsSubscription")?;
        Ok(Self {
            peer: object.field("peer")?,
            subscription_id: object.field("subscription_id")?,
            canceled: object.optional("canceled")?,
        })
    }
}

impl json::Serialize for functions::payments::ChangeStarsSubscription {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ChangeStarsSubscription {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::FulfillStarsSubscription {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.fulfillStarsSubscription")
            .with("peer", &self.peer)
            .with("subscription_id", &self.subscription_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.fulfillStarsSubscription")?;
        Ok(Self {
            peer: object.field("peer")?,
            subscription_id: object.field("subscription_id")?,
        })
    }
}

impl json::Serialize for functions::payments::FulfillStarsSubscription {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::FulfillStarsSubscription {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarsGiveawayOptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarsGiveawayOptions").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("payments.getStarsGiveawayOptions").map(|_| Self)
    }
}

impl json::Serialize for functions::payments::GetStarsGiveawayOptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarsGiveawayOptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarGifts {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarGifts").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarGifts")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::SaveStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.saveStarGift")
            .with_flag("unsave", self.unsave)
            .with("stargift", &self.stargift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.saveStarGift")?;
        Ok(Self {
            unsave: object.flag("unsave")?,
            stargift: object.field("stargift")?,
        })
    }
}

impl json::Serialize for functions::payments::SaveStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::SaveStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ConvertStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.convertStarGift")
            .with("stargift", &self.stargift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.convertStarGift")?;
        Ok(Self {
            stargift: object.field("stargift")?,
        })
    }
}

impl json::Serialize for functions::payments::ConvertStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ConvertStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::BotCancelStarsSubscription {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.botCancelStarsSubscription")
            .with_flag("restore", self.restore)
            .with("user_id", &self.user_id)
            .with("charge_id", &self.charge_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.botCancelStarsSubscription")?;
        Ok(Self {
            restore: object.flag("restore")?,
            user_id: object.field("user_id")?,
            charge_id: object.field("charge_id")?,
        })
    }
}

impl json::Serialize for functions::payments::BotCancelStarsSubscription {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::BotCancelStarsSubscription {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetConnectedStarRefBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getConnectedStarRefBots")
            .with("peer", &self.peer)
            .with_optional("offset_date", &self.offset_date)
            .with_optional("offset_link", &self.offset_link)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getConnectedStarRefBots")?;
        Ok(Self {
            peer: object.field("peer")?,
            offset_date: object.optional("offset_date")?,
            offset_link: object.optional("offset_link")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::payments::GetConnectedStarRefBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetConnectedStarRefBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetConnectedStarRefBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getConnectedStarRefBot")
            .with("peer", &self.peer)
            .with("bot", &self.bot)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getConnectedStarRefBot")?;
        Ok(Self {
            peer: object.field("peer")?,
            bot: object.field("bot")?,
        })
    }
}

impl json::Serialize for functions::payments::GetConnectedStarRefBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetConnectedStarRefBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetSuggestedStarRefBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getSuggestedStarRefBots")
            .with_flag("order_by_revenue", self.order_by_revenue)
            .with_flag("order_by_date", self.order_by_date)
            .with("peer", &self.peer)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getSuggestedStarRefBots")?;
        Ok(Self {
            order_by_revenue: object.flag("order_by_revenue")?,
            order_by_date: object.flag("order_by_date")?,
            peer: object.field("peer")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::payments::GetSuggestedStarRefBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetSuggestedStarRefBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ConnectStarRefBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.connectStarRefBot")
            .with("peer", &self.peer)
            .with("bot", &self.bot)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.connectStarRefBot")?;
        Ok(Self {
            peer: object.field("peer")?,
            bot: object.field("bot")?,
        })
    }
}

impl json::Serialize for functions::payments::ConnectStarRefBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ConnectStarRefBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::EditConnectedStarRefBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.editConnectedStarRefBot")
            .with_flag("revoked", self.revoked)
            .with("peer", &self.peer)
            .with("link", &self.link)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.editConnectedStarRefBot")?;
        Ok(Self {
            revoked: object.flag("revoked")?,
            peer: object.field("peer")?,
            link: object.field("link")?,
        })
    }
}

impl json::Serialize for functions::payments::EditConnectedStarRefBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::EditConnectedStarRefBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarGiftUpgradePreview {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarGiftUpgradePreview")
            .with("gift_id", &self.gift_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarGiftUpgradePreview")?;
        Ok(Self {
            gift_id: object.field("gift_id")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarGiftUpgradePreview {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarGiftUpgradePreview {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::UpgradeStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.upgradeStarGift")
            .with_flag("keep_original_details", self.keep_original_details)
            .with("stargift", &self.stargift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.upgradeStarGift")?;
        Ok(Self {
            keep_original_details: object.flag("keep_original_details")?,
            stargift: object.field("stargift")?,
        })
    }
}

impl json::Serialize for functions::payments::UpgradeStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::UpgradeStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::TransferStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.transferStarGift")
            .with("stargift", &self.stargift)
            .with("to_id", &self.to_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.transferStarGift")?;
        Ok(Self {
            stargift: object.field("stargift")?,
            to_id: object.field("to_id")?,
        })
    }
}

impl json::Serialize for functions::payments::TransferStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::TransferStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetUniqueStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getUniqueStarGift").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getUniqueStarGift")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for functions::payments::GetUniqueStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetUniqueStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetSavedStarGifts {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getSavedStarGifts")
            .with_flag("exclude_unsaved", self.exclude_unsaved)
            .with_flag("exclude_saved", self.exclude_saved)
            .with_flag("exclude_unlimited", self.exclude_unlimited)
            .with_flag("exclude_unique", self.exclude_unique)
            .with_flag("sort_by_value", self.sort_by_value)
            .with_flag("exclude_upgradable", self.exclude_upgradable)
            .with_flag("exclude_unupgradable", self.exclude_unupgradable)
            .with_flag("peer_color_available", self.peer_color_available)
            .with_flag("exclude_hosted", self.exclude_hosted)
            .with("peer", &self.peer)
            .with_optional("collection_id", &self.collection_id)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getSavedStarGifts")?;
        Ok(Self {
            exclude_unsaved: object.flag("exclude_unsaved")?,
            exclude_saved: object.flag("exclude_saved")?,
            exclude_unlimited: object.flag("exclude_unlimited")?,
            exclude_unique: object.flag("exclude_unique")?,
            sort_by_value: object.flag("sort_by_value")?,
            exclude_upgradable: object.flag("exclude_upgradable")?,
            exclude_unupgradable: object.flag("exclude_unupgradable")?,
            peer_color_available: object.flag("peer_color_available")?,
            exclude_hosted: object.flag("exclude_hosted")?,
            peer: object.field("peer")?,
            collection_id: object.optional("collection_id")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::payments::GetSavedStarGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetSavedStarGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetSavedStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getSavedStarGift")
            .with("stargift", &self.stargift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getSavedStarGift")?;
        Ok(Self {
            stargift: object.field("stargift")?,
        })
    }
}

impl json::Serialize for functions::payments::GetSavedStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetSavedStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarGiftWithdrawalUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarGiftWithdrawalUrl")
            .with("stargift", &self.stargift)
            .with("password", &self.password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarGiftWithdrawalUrl")?;
        Ok(Self {
            stargift: object.field("stargift")?,
            password: object.field("password")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarGiftWithdrawalUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarGiftWithdrawalUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ToggleChatStarGiftNotifications {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.toggleChatStarGiftNotifications")
            .with_flag("enabled", self.enabled)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.toggleChatStarGiftNotifications")?;
        Ok(Self {
            enabled: object.flag("enabled")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::payments::ToggleChatStarGiftNotifications {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::payments::ToggleChatStarGiftNotifications {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ToggleStarGiftsPinnedToTop {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.toggleStarGiftsPinnedToTop")
            .with("peer", &self.peer)
            .with("stargift", &self.stargift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.toggleStarGiftsPinnedToTop")?;
        Ok(Self {
            peer: object.field("peer")?,
            stargift: object.field("stargift")?,
        })
    }
}

impl json::Serialize for functions::payments::ToggleStarGiftsPinnedToTop {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ToggleStarGiftsPinnedToTop {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::CanPurchaseStore {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.canPurchaseStore")
            .with("purpose", &self.purpose)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.canPurchaseStore")?;
        Ok(Self {
            purpose: object.field("purpose")?,
        })
    }
}

impl json::Serialize for functions::payments::CanPurchaseStore {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::CanPurchaseStore {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetResaleStarGifts {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getResaleStarGifts")
            .with_flag("sort_by_price", self.sort_by_price)
            .with_flag("sort_by_num", self.sort_by_num)
            .with_flag("for_craft", self.for_craft)
            .with_flag("stars_only", self.stars_only)
            .with_optional("attributes_hash", &self.attributes_hash)
            .with("gift_id", &self.gift_id)
            .with_optional("attributes", &self.attributes)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getResaleStarGifts")?;
        Ok(Self {
            sort_by_price: object.flag("sort_by_price")?,
            sort_by_num: object.flag("sort_by_num")?,
            for_craft: object.flag("for_craft")?,
            stars_only: object.flag("stars_only")?,
            attributes_hash: object.optional("attributes_hash")?,
            gift_id: object.field("gift_id")?,
            attributes: object.optional("attributes")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::payments::GetResaleStarGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetResaleStarGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::UpdateStarGiftPrice {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.updateStarGiftPrice")
            .with("stargift", &self.stargift)
            .with("resell_amount", &self.resell_amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.updateStarGiftPrice")?;
        Ok(Self {
            stargift: object.field("stargift")?,
            resell_amount: object.field("resell_amount")?,
        })
    }
}

impl json::Serialize for functions::payments::UpdateStarGiftPrice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::UpdateStarGiftPrice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::CreateStarGiftCollection {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.createStarGiftCollection")
            .with("peer", &self.peer)
            .with("title", &self.title)
            .with("stargift", &self.stargift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.createStarGiftCollection")?;
        Ok(Self {
            peer: object.field("peer")?,
            title: object.field("title")?,
            stargift: object.field("stargift")?,
        })
    }
}

impl json::Serialize for functions::payments::CreateStarGiftCollection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::CreateStarGiftCollection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::UpdateStarGiftCollection {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.updateStarGiftCollection")
            .with("peer", &self.peer)
            .with("collection_id", &self.collection_id)
            .with_optional("title", &self.title)
            .with_optional("delete_stargift", &self.delete_stargift)
            .with_optional("add_stargift", &self.add_stargift)
            .with_optional("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.updateStarGiftCollection")?;
        Ok(Self {
            peer: object.field("peer")?,
            collection_id: object.field("collection_id")?,
            title: object.optional("title")?,
            delete_stargift: object.optional("delete_stargift")?,
            add_stargift: object.optional("add_stargift")?,
            order: object.optional("order")?,
        })
    }
}

impl json::Serialize for functions::payments::UpdateStarGiftCollection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::UpdateStarGiftCollection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ReorderStarGiftCollections {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.reorderStarGiftCollections")
            .with("peer", &self.peer)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.reorderStarGiftCollections")?;
        Ok(Self {
            peer: object.field("peer")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::payments::ReorderStarGiftCollections {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ReorderStarGiftCollections {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::DeleteStarGiftCollection {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.deleteStarGiftCollection")
            .with("peer", &self.peer)
            .with("collection_id", &self.collection_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.deleteStarGiftCollection")?;
        Ok(Self {
            peer: object.field("peer")?,
            collection_id: object.field("collection_id")?,
        })
    }
}

impl json::Serialize for functions::payments::DeleteStarGiftCollection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::DeleteStarGiftCollection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarGiftCollections {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarGiftCollections")
            .with("peer", &self.peer)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarGiftCollections")?;
        Ok(Self {
            peer: object.field("peer")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarGiftCollections {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarGiftCollections {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetUniqueStarGiftValueInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getUniqueStarGiftValueInfo")
            .with("slug", &self.slug)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getUniqueStarGiftValueInfo")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for functions::payments::GetUniqueStarGiftValueInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetUniqueStarGiftValueInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::CheckCanSendGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.checkCanSendGift")
            .with("gift_id", &self.gift_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.checkCanSendGift")?;
        Ok(Self {
            gift_id: object.field("gift_id")?,
        })
    }
}

impl json::Serialize for functions::payments::CheckCanSendGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::CheckCanSendGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarGiftAuctionState {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarGiftAuctionState")
            .with("auction", &self.auction)
            .with("version", &self.version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarGiftAuctionState")?;
        Ok(Self {
            auction: object.field("auction")?,
            version: object.field("version")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarGiftAuctionState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarGiftAuctionState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarGiftAuctionAcquiredGifts {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarGiftAuctionAcquiredGifts")
            .with("gift_id", &self.gift_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarGiftAuctionAcquiredGifts")?;
        Ok(Self {
            gift_id: object.field("gift_id")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarGiftAuctionAcquiredGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::payments::GetStarGiftAuctionAcquiredGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarGiftActiveAuctions {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarGiftActiveAuctions")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarGiftActiveAuctions")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarGiftActiveAuctions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarGiftActiveAuctions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::ResolveStarGiftOffer {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.resolveStarGiftOffer")
            .with_flag("decline", self.decline)
            .with("offer_msg_id", &self.offer_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.resolveStarGiftOffer")?;
        Ok(Self {
            decline: object.flag("decline")?,
            offer_msg_id: object.field("offer_msg_id")?,
        })
    }
}

impl json::Serialize for functions::payments::ResolveStarGiftOffer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::ResolveStarGiftOffer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::SendStarGiftOffer {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.sendStarGiftOffer")
            .with("peer", &self.peer)
            .with("slug", &self.slug)
            .with("price", &self.price)
            .with("duration", &self.duration)
            .with("random_id", &self.random_id)
            .with_optional("allow_paid_stars", &self.allow_paid_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.sendStarGiftOffer")?;
        Ok(Self {
            peer: object.field("peer")?,
            slug: object.field("slug")?,
            price: object.field("price")?,
            duration: object.field("duration")?,
            random_id: object.field("random_id")?,
            allow_paid_stars: object.optional("allow_paid_stars")?,
        })
    }
}

impl json::Serialize for functions::payments::SendStarGiftOffer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::SendStarGiftOffer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetStarGiftUpgradeAttributes {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getStarGiftUpgradeAttributes")
            .with("gift_id", &self.gift_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getStarGiftUpgradeAttributes")?;
        Ok(Self {
            gift_id: object.field("gift_id")?,
        })
    }
}

impl json::Serialize for functions::payments::GetStarGiftUpgradeAttributes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetStarGiftUpgradeAttributes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetCraftStarGifts {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getCraftStarGifts")
            .with("gift_id", &self.gift_id)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getCraftStarGifts")?;
        Ok(Self {
            gift_id: object.field("gift_id")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::payments::GetCraftStarGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetCraftStarGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::CraftStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.craftStarGift")
            .with("stargift", &self.stargift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.craftStarGift")?;
        Ok(Self {
            stargift: object.field("stargift")?,
        })
    }
}

impl json::Serialize for functions::payments::CraftStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::CraftStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetCurrencyRates {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getCurrencyRates").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("payments.getCurrencyRates").map(|_| Self)
    }
}

impl json::Serialize for functions::payments::GetCurrencyRates {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetCurrencyRates {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetOnrampProviders {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getOnrampProviders")
            .with_optional("crypto_currency", &self.crypto_currency)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getOnrampProviders")?;
        Ok(Self {
            crypto_currency: object.optional("crypto_currency")?,
        })
    }
}

impl json::Serialize for functions::payments::GetOnrampProviders {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetOnrampProviders {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetOnrampBaseCurrencies {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getOnrampBaseCurrencies")
            .with("provider", &self.provider)
            .with("crypto_currency", &self.crypto_currency)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getOnrampBaseCurrencies")?;
        Ok(Self {
            provider: object.field("provider")?,
            crypto_currency: object.field("crypto_currency")?,
        })
    }
}

impl json::Serialize for functions::payments::GetOnrampBaseCurrencies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetOnrampBaseCurrencies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetOnrampAvailability {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getOnrampAvailability")
            .with("provider", &self.provider)
            .with("crypto_currency", &self.crypto_currency)
            .with_optional("base_currency", &self.base_currency)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getOnrampAvailability")?;
        Ok(Self {
            provider: object.field("provider")?,
            crypto_currency: object.field("crypto_currency")?,
            base_currency: object.optional("base_currency")?,
        })
    }
}

impl json::Serialize for functions::payments::GetOnrampAvailability {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetOnrampAvailability {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetOnrampLimits {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getOnrampLimits")
            .with("provider", &self.provider)
            .with("crypto_currency", &self.crypto_currency)
            .with("base_currency", &self.base_currency)
            .with_optional("payment_method", &self.payment_method)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getOnrampLimits")?;
        Ok(Self {
            provider: object.field("provider")?,
            crypto_currency: object.field("crypto_currency")?,
            base_currency: object.field("base_currency")?,
            payment_method: object.optional("payment_method")?,
        })
    }
}

impl json::Serialize for functions::payments::GetOnrampLimits {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetOnrampLimits {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::GetOnrampQuote {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.getOnrampQuote")
            .with("provider", &self.provider)
            .with("crypto_currency", &self.crypto_currency)
            .with("base_currency", &self.base_currency)
            .with_optional("base_amount", &self.base_amount)
            .with_optional("crypto_amount", &self.crypto_amount)
            .with_optional("payment_method", &self.payment_method)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.getOnrampQuote")?;
        Ok(Self {
            provider: object.field("provider")?,
            crypto_currency: object.field("crypto_currency")?,
            base_currency: object.field("base_currency")?,
            base_amount: object.optional("base_amount")?,
            crypto_amount: object.optional("crypto_amount")?,
            payment_method: object.optional("payment_method")?,
        })
    }
}

impl json::Serialize for functions::payments::GetOnrampQuote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::GetOnrampQuote {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::payments::CreateOnrampSession {
    fn to_json(&self) -> json::Value {
        json::Object::new("payments.createOnrampSession")
            .with("provider", &self.provider)
            .with("crypto_currency", &self.crypto_currency)
            .with("address", &self.address)
            .with_optional("payment_method", &self.payment_method)
            .with_optional("base_currency", &self.base_currency)
            .with_optional("base_amount", &self.base_amount)
            .with_optional("memo", &self.memo)
            .with_optional("theme", &self.theme)
            .with_optional("success_return_url", &self.success_return_url)
            .with_optional("fail_return_url", &self.fail_return_url)
            .with_optional("crypto_amount", &self.crypto_amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("payments.createOnrampSession")?;
        Ok(Self {
            provider: object.field("provider")?,
            crypto_currency: object.field("crypto_currency")?,
            address: object.field("address")?,
            payment_method: object.optional("payment_method")?,
            base_currency: object.optional("base_currency")?,
            base_amount: object.optional("base_amount")?,
            memo: object.optional("memo")?,
            theme: object.optional("theme")?,
            success_return_url: object.optional("success_return_url")?,
            fail_return_url: object.optional("fail_return_url")?,
            crypto_amount: object.optional("crypto_amount")?,
        })
    }
}

impl json::Serialize for functions::payments::CreateOnrampSession {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::payments::CreateOnrampSession {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::payments::PaymentForm {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PaymentForm(value) => json::Json::to_json(value),
            Self::Stars(value) => json::Json::to_json(value),
            Self::StarGift(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("payments.PaymentForm")?.as_str() {
            "payments.paymentForm" => value.variant(Self::PaymentForm),
            "payments.paymentFormStars" => value.variant(Self::Stars),
            "payments.paymentFormStarGift" => value.variant(Self::StarGift),
            other => Err(json::Error::unknown(other, "payments.PaymentForm")),
        }
    }
}

impl json::Serialize for enums::payments::PaymentForm {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::payments::PaymentForm {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::payments::PaymentResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PaymentResult(value) => json::Json::to_json(value),
            Self::PaymentVerificationNeeded(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("payments.PaymentResult")?.as_str() {
            "payments.paymentResult" => value.variant(Self::PaymentResult),
            "payments.paymentVerificationNeeded" => {
                value.variant(Self::PaymentVerificationNeeded)
            }
            other => Err(json::Error::unknown(other, "payments.PaymentResult")),
        }
    }
}

impl json::Serialize for enums::payments::PaymentResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::payments::PaymentResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::payments::PaymentReceipt {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PaymentReceipt(value) => json::Json::to_json(value),
            Self::Stars(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("payments.PaymentReceipt")?.as_str() {
            "payments.paymentReceipt" => value.variant(Self::PaymentReceipt),
            "payments.paymentReceiptStars" => value.variant(Self::Stars),
            other => Err(json::Error::unknown(other, "payments.PaymentReceipt")),
        }
    }
}

impl json::Serialize for enums::payments::PaymentReceipt {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::payments::PaymentReceipt {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::payments::GiveawayInfo {
    fn to_json(&self) -> json::Value {
        match self {
            Self::GiveawayInfo(value) => json::Json::to_json(value),
            Self::Results(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("payments.GiveawayInfo")?.as_str() {
            "payments.giveawayInfo" => value.variant(Self::GiveawayInfo),
            "payments.giveawayInfoResults" => value.variant(Self::Results),
            other => Err(json::Error::unknown(other, "payments.GiveawayInfo")),
        }
    }
}

impl json::Serialize for enums::payments::GiveawayInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::payments::GiveawayInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::payments::StarGifts {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("payments.starGiftsNotModified").value()
            }
            Self::StarGifts(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("payments.StarGifts")?.as_str() {
            "payments.starGiftsNotModified" => Ok(Self::NotModified),
            "payments.starGifts" => value.variant(Self::StarGifts),
            other => Err(json::Error::unknown(other, "payments.StarGifts")),
        }
    }
}

impl json::Serialize for enums::payments::StarGifts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::payments::StarGifts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::payments::StarGiftCollections {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("payments.starGiftCollectionsNotModified").value()
            }
            Self::StarGiftCollections(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("payments.StarGiftCollections")?.as_str() {
            "payments.starGiftCollectionsNotModified" => Ok(Self::NotModified),
            "payments.starGiftCollections" => value.variant(Self::StarGiftCollections),
            other => Err(json::Error::unknown(other, "payments.StarGiftCollections")),
        }
    }
}

impl json::Serialize for enums::payments::StarGiftCollections {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::payments::StarGiftCollections {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::payments::CheckCanSendGiftResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Ok => json::Object::new("payments.checkCanSendGiftResultOk").value(),
            Self::Fail(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("payments.CheckCanSendGiftResult")?.as_str() {
            "payments.checkCanSendGiftResultOk" => Ok(Self::Ok),
            "payments.checkCanSendGiftResultFail" => value.variant(Self::Fail),
            other => Err(json::Error::unknown(other, "payments.CheckCanSendGiftResult")),
        }
    }
}

impl json::Serialize for enums::payments::CheckCanSendGiftResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::payments::CheckCanSendGiftResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::payments::StarGiftActiveAuctions {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("payments.starGiftActiveAuctionsNotModified").value()
            }
            Self::StarGiftActiveAuctions(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("payments.StarGiftActiveAuctions")?.as_str() {
            "payments.starGiftActiveAuctionsNotModified" => Ok(Self::NotModified),
            "payments.starGiftActiveAuctions" => {
                value.variant(Self::StarGiftActiveAuctions)
            }
            other => Err(json::Error::unknown(other, "payments.StarGiftActiveAuctions")),
        }
    }
}

impl json::Serialize for enums::payments::StarGiftActiveAuctions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::payments::StarGiftActiveAuctions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
