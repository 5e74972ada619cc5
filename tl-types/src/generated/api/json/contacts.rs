// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `contacts`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::contacts::Contacts {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.contacts")
            .with("contacts", &self.contacts)
            .with("saved_count", &self.saved_count)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.contacts")?;
        Ok(Self {
            contacts: object.field("contacts")?,
            saved_count: object.field("saved_count")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::contacts::Contacts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::contacts::Contacts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::contacts::ImportedContacts {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.importedContacts")
            .with("imported", &self.imported)
            .with("popular_invites", &self.popular_invites)
            .with("retry_contacts", &self.retry_contacts)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.importedContacts")?;
        Ok(Self {
            imported: object.field("imported")?,
            popular_invites: object.field("popular_invites")?,
            retry_contacts: object.field("retry_contacts")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::contacts::ImportedContacts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::contacts::ImportedContacts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::contacts::Blocked {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.blocked")
            .with("blocked", &self.blocked)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.blocked")?;
        Ok(Self {
            blocked: object.field("blocked")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::contacts::Blocked {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::contacts::Blocked {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::contacts::BlockedSlice {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.blockedSlice")
            .with("count", &self.count)
            .with("blocked", &self.blocked)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.blockedSlice")?;
        Ok(Self {
            count: object.field("count")?,
            blocked: object.field("blocked")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::contacts::BlockedSlice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::contacts::BlockedSlice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::contacts::Found {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.found")
            .with("my_results", &self.my_results)
            .with("results", &self.results)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.found")?;
        Ok(Self {
            my_results: object.field("my_results")?,
            results: object.field("results")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::contacts::Found {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::contacts::Found {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::contacts::ResolvedPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.resolvedPeer")
            .with("peer", &self.peer)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.resolvedPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::contacts::ResolvedPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::contacts::ResolvedPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::contacts::TopPeers {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.topPeers")
            .with("categories", &self.categories)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.topPeers")?;
        Ok(Self {
            categories: object.field("categories")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::contacts::TopPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::contacts::TopPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::contacts::ContactBirthdays {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.contactBirthdays")
            .with("contacts", &self.contacts)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.contactBirthdays")?;
        Ok(Self {
            contacts: object.field("contacts")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::contacts::ContactBirthdays {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::contacts::ContactBirthdays {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::contacts::SponsoredPeers {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.sponsoredPeers")
            .with("peers", &self.peers)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.sponsoredPeers")?;
        Ok(Self {
            peers: object.field("peers")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::contacts::SponsoredPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::contacts::SponsoredPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::GetContactIDs {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.getContactIDs").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.getContactIDs")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::contacts::GetContactIDs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::GetContactIDs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::GetStatuses {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.getStatuses").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("contacts.getStatuses").map(|_| Self)
    }
}

impl json::Serialize for functions::contacts::GetStatuses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::GetStatuses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::GetContacts {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.getContacts").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.getContacts")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::contacts::GetContacts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::GetContacts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::ImportContacts {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.importContacts")
            .with("contacts", &self.contacts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.importContacts")?;
        Ok(Self {
            contacts: object.field("contacts")?,
        })
    }
}

impl json::Serialize for functions::contacts::ImportContacts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::ImportContacts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::DeleteContacts {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.deleteContacts").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.deleteContacts")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::contacts::DeleteContacts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::DeleteContacts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::DeleteByPhones {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.deleteByPhones").with("phones", &self.phones).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.deleteByPhones")?;
        Ok(Self {
            phones: object.field("phones")?,
        })
    }
}

impl json::Serialize for functions::contacts::DeleteByPhones {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::DeleteByPhones {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::Block {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.block")
            .with_flag("my_stories_from", self.my_stories_from)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.block")?;
        Ok(Self {
            my_stories_from: object.flag("my_stories_from")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::contacts::Block {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::Block {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::Unblock {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.unblock")
            .with_flag("my_stories_from", self.my_stories_from)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.unblock")?;
        Ok(Self {
            my_stories_from: object.flag("my_stories_from")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::contacts::Unblock {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::Unblock {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::GetBlocked {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.getBlocked")
            .with_flag("my_stories_from", self.my_stories_from)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.getBlocked")?;
        Ok(Self {
            my_stories_from: object.flag("my_stories_from")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::contacts::GetBlocked {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::GetBlocked {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::Search {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.search")
            .with_flag("broadcasts", self.broadcasts)
            .with_flag("bots", self.bots)
            .with("q", &self.q)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.search")?;
        Ok(Self {
            broadcasts: object.flag("broadcasts")?,
            bots: object.flag("bots")?,
            q: object.field("q")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::contacts::Search {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::Search {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::ResolveUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.resolveUsername")
            .with("username", &self.username)
            .with_optional("referer", &self.referer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.resolveUsername")?;
        Ok(Self {
            username: object.field("username")?,
            referer: object.optional("referer")?,
        })
    }
}

impl json::Serialize for functions::contacts::ResolveUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::ResolveUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::GetTopPeers {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.getTopPeers")
            .with_flag("correspondents", self.correspondents)
            .with_flag("bots_pm", self.bots_pm)
            .with_flag("bots_inline", self.bots_inline)
            .with_flag("phone_calls", self.phone_calls)
            .with_flag("forward_users", self.forward_users)
            .with_flag("forward_chats", self.forward_chats)
            .with_flag("groups", self.groups)
            .with_flag("channels", self.channels)
            .with_flag("bots_app", self.bots_app)
            .with_flag("bots_guestchat", self.bots_guestchat)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.getTopPeers")?;
        Ok(Self {
            correspondents: object.flag("correspondents")?,
            bots_pm: object.flag("bots_pm")?,
            bots_inline: object.flag("bots_inline")?,
            phone_calls: object.flag("phone_calls")?,
            forward_users: object.flag("forward_users")?,
            forward_chats: object.flag("forward_chats")?,
            groups: object.flag("groups")?,
            channels: object.flag("channels")?,
            bots_app: object.flag("bots_app")?,
            bots_guestchat: object.flag("bots_guestchat")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::contacts::GetTopPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::GetTopPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::ResetTopPeerRating {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.resetTopPeerRating")
            .with("category", &self.category)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.resetTopPeerRating")?;
        Ok(Self {
            category: object.field("category")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::contacts::ResetTopPeerRating {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::ResetTopPeerRating {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::ResetSaved {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.resetSaved").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("contacts.resetSaved").map(|_| Self)
    }
}

impl json::Serialize for functions::contacts::ResetSaved {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::ResetSaved {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::GetSaved {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.getSaved").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("contacts.getSaved").map(|_| Self)
    }
}

impl json::Serialize for functions::contacts::GetSaved {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::GetSaved {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::ToggleTopPeers {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.toggleTopPeers")
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.toggleTopPeers")?;
        Ok(Self {
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::contacts::ToggleTopPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::ToggleTopPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::AddContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.addContact")
            .with_flag("add_phone_privacy_exception", self.add_phone_privacy_exception)
            .with("id", &self.id)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .with("phone", &self.phone)
            .with_optional("note", &self.note)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.addContact")?;
        Ok(Self {
            add_phone_privacy_exception: object.flag("add_phone_privacy_exception")?,
            id: object.field("id")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            phone: object.field("phone")?,
            note: object.optional("note")?,
        })
    }
}

impl json::Serialize for functions::contacts::AddContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::AddContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::AcceptContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.acceptContact").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.acceptContact")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::contacts::AcceptContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::AcceptContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::GetLocated {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.getLocated")
            .with_flag("background", self.background)
            .with("geo_point", &self.geo_point)
            .with_optional("self_expires", &self.self_expires)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.getLocated")?;
        Ok(Self {
            background: object.flag("background")?,
            geo_point: object.field("geo_point")?,
            self_expires: object.optional("self_expires")?,
        })
    }
}

impl json::Serialize for functions::contacts::GetLocated {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::GetLocated {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::BlockFromReplies {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.blockFromReplies")
            .with_flag("delete_message", self.delete_message)
            .with_flag("delete_history", self.delete_history)
            .with_flag("report_spam", self.report_spam)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.blockFromReplies")?;
        Ok(Self {
            delete_message: object.flag("delete_message")?,
            delete_history: object.flag("delete_history")?,
            report_spam: object.flag("report_spam")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::contacts::BlockFromReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::BlockFromReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::ResolvePhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.resolvePhone").with("phone", &self.phone).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.resolvePhone")?;
        Ok(Self {
            phone: object.field("phone")?,
        })
    }
}

impl json::Serialize for functions::contacts::ResolvePhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::ResolvePhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::ExportContactToken {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.exportContactToken").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("contacts.exportContactToken").map(|_| Self)
    }
}

impl json::Serialize for functions::contacts::ExportContactToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::ExportContactToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::ImportContactToken {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.importContactToken")
            .with("token", &self.token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.importContactToken")?;
        Ok(Self {
            token: object.field("token")?,
        })
    }
}

impl json::Serialize for functions::contacts::ImportContactToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::ImportContactToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::EditCloseFriends {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.editCloseFriends").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.editCloseFriends")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::contacts::EditCloseFriends {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::EditCloseFriends {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::SetBlocked {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.setBlocked")
            .with_flag("my_stories_from", self.my_stories_from)
            .with("id", &self.id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.setBlocked")?;
        Ok(Self {
            my_stories_from: object.flag("my_stories_from")?,
            id: object.field("id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::contacts::SetBlocked {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::SetBlocked {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::GetBirthdays {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.getBirthdays").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("contacts.getBirthdays").map(|_| Self)
    }
}

impl json::Serialize for functions::contacts::GetBirthdays {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::GetBirthdays {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::GetSponsoredPeers {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.getSponsoredPeers").with("q", &self.q).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.getSponsoredPeers")?;
        Ok(Self { q: object.field("q")? })
    }
}

impl json::Serialize for functions::contacts::GetSponsoredPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::GetSponsoredPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::contacts::UpdateContactNote {
    fn to_json(&self) -> json::Value {
        json::Object::new("contacts.updateContactNote")
            .with("id", &self.id)
            .with("note", &self.note)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contacts.updateContactNote")?;
        Ok(Self {
            id: object.field("id")?,
            note: object.field("note")?,
        })
    }
}

impl json::Serialize for functions::contacts::UpdateContactNote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::contacts::UpdateContactNote {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::contacts::Contacts {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("contacts.contactsNotModified").value()
            }
            Self::Contacts(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("contacts.Contacts")?.as_str() {
            "contacts.contactsNotModified" => Ok(Self::NotModified),
            "contacts.contacts" => value.variant(Self::Contacts),
            other => Err(json::Error::unknown(other, "contacts.Contacts")),
        }
    }
}

impl json::Serialize for enums::contacts::Contacts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::contacts::Contacts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::contacts::Blocked {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Blocked(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("contacts.Blocked")?.as_str() {
            "contacts.blocked" => value.variant(Self::Blocked),
            "contacts.blockedSlice" => value.variant(Self::Slice),
            other => Err(json::Error::unknown(other, "contacts.Blocked")),
        }
    }
}

impl json::Serialize for enums::contacts::Blocked {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::contacts::Blocked {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::contacts::TopPeers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("contacts.topPeersNotModified").value()
            }
            Self::TopPeers(value) => json::Json::to_json(value),
            Self::Disabled => json::Object::new("contacts.topPeersDisabled").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("contacts.TopPeers")?.as_str() {
            "contacts.topPeersNotModified" => Ok(Self::NotModified),
            "contacts.topPeers" => value.variant(Self::TopPeers),
            "contacts.topPeersDisabled" => Ok(Self::Disabled),
            other => Err(json::Error::unknown(other, "contacts.TopPeers")),
        }
    }
}

impl json::Serialize for enums::contacts::TopPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::contacts::TopPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::contacts::SponsoredPeers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("contacts.sponsoredPeersEmpty").value(),
            Self::SponsoredPeers(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("contacts.SponsoredPeers")?.as_str() {
            "contacts.sponsoredPeersEmpty" => Ok(Self::Empty),
            "contacts.sponsoredPeers" => value.variant(Self::SponsoredPeers),
            other => Err(json::Error::unknown(other, "contacts.SponsoredPeers")),
        }
    }
}

impl json::Serialize for enums::contacts::SponsoredPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::contacts::SponsoredPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
