// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `wallet`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::wallet::UserAddresses {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.userAddresses")
            .with("addresses", &self.addresses)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.userAddresses")?;
        Ok(Self {
            addresses: object.field("addresses")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::wallet::UserAddresses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::UserAddresses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::NftItem {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.nftItem")
            .with_optional("collection_address", &self.collection_address)
            .with("address", &self.address)
            .with("owner_address", &self.owner_address)
            .with("index", &self.index)
            .with_optional("name", &self.name)
            .with_optional("description", &self.description)
            .with_optional("image", &self.image)
            .with_optional("image_small", &self.image_small)
            .with_optional("content_url", &self.content_url)
            .with_optional("lottie", &self.lottie)
            .with_optional("attributes", &self.attributes)
            .with_optional("extra", &self.extra)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.nftItem")?;
        Ok(Self {
            collection_address: object.optional("collection_address")?,
            address: object.field("address")?,
            owner_address: object.field("owner_address")?,
            index: object.field("index")?,
            name: object.optional("name")?,
            description: object.optional("description")?,
            image: object.optional("image")?,
            image_small: object.optional("image_small")?,
            content_url: object.optional("content_url")?,
            lottie: object.optional("lottie")?,
            attributes: object.optional("attributes")?,
            extra: object.optional("extra")?,
        })
    }
}

impl json::Serialize for types::wallet::NftItem {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::NftItem {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::Transactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.transactions")
            .with("balance", &self.balance)
            .with("transactions", &self.transactions)
            .with_optional("next_offset", &self.next_offset)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.transactions")?;
        Ok(Self {
            balance: object.field("balance")?,
            transactions: object.field("transactions")?,
            next_offset: object.optional("next_offset")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::wallet::Transactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::Transactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::SecretPhraseParts {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.secretPhraseParts")
            .with("token", &self.token)
            .with("dcs", &self.dcs)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.secretPhraseParts")?;
        Ok(Self {
            token: object.field("token")?,
            dcs: object.field("dcs")?,
        })
    }
}

impl json::Serialize for types::wallet::SecretPhraseParts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::SecretPhraseParts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::EncryptedSecretPhrasePart {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.encryptedSecretPhrasePart")
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.encryptedSecretPhrasePart")?;
        Ok(Self {
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::wallet::EncryptedSecretPhrasePart {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::EncryptedSecretPhrasePart {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::HolderDc {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.holderDc")
            .with("dc", &self.dc)
            .with("public_key", &self.public_key)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.holderDc")?;
        Ok(Self {
            dc: object.field("dc")?,
            public_key: object.field("public_key")?,
        })
    }
}

impl json::Serialize for types::wallet::HolderDc {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::HolderDc {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::ProofChallenge {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.proofChallenge")
            .with("payload", &self.payload)
            .with("expires", &self.expires)
            .with("domain", &self.domain)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.proofChallenge")?;
        Ok(Self {
            payload: object.field("payload")?,
            expires: object.field("expires")?,
            domain: object.field("domain")?,
        })
    }
}

impl json::Serialize for types::wallet::ProofChallenge {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::ProofChallenge {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::TonConnectChallenge {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectChallenge")
            .with("challenge", &self.challenge)
            .with("event_id", &self.event_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectChallenge")?;
        Ok(Self {
            challenge: object.field("challenge")?,
            event_id: object.field("event_id")?,
        })
    }
}

impl json::Serialize for types::wallet::TonConnectChallenge {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::TonConnectChallenge {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::TonConnectPending {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectPending")
            .with("session", &self.session)
            .with("requests", &self.requests)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectPending")?;
        Ok(Self {
            session: object.field("session")?,
            requests: object.field("requests")?,
        })
    }
}

impl json::Serialize for types::wallet::TonConnectPending {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::TonConnectPending {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::TonConnectSessions {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectSessions")
            .with("sessions", &self.sessions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectSessions")?;
        Ok(Self {
            sessions: object.field("sessions")?,
        })
    }
}

impl json::Serialize for types::wallet::TonConnectSessions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::TonConnectSessions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::ExistingBalance {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.existingBalance")
            .with_flag("has_balance", self.has_balance)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.existingBalance")?;
        Ok(Self {
            has_balance: object.flag("has_balance")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for types::wallet::ExistingBalance {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::ExistingBalance {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::NftAttribute {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.nftAttribute")
            .with("trait_type", &self.trait_type)
            .with("value", &self.value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.nftAttribute")?;
        Ok(Self {
            trait_type: object.field("trait_type")?,
            value: object.field("value")?,
        })
    }
}

impl json::Serialize for types::wallet::NftAttribute {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::NftAttribute {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::wallet::NftItems {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.nftItems")
            .with("items", &self.items)
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.nftItems")?;
        Ok(Self {
            items: object.field("items")?,
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::wallet::NftItems {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::wallet::NftItems {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetState {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getState").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("wallet.getState").map(|_| Self)
    }
}

impl json::Serialize for functions::wallet::GetState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetUserAddresses {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getUserAddresses")
            .with_flag("force", self.force)
            .with("id", &self.id)
            .with("addresses", &self.addresses)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.getUserAddresses")?;
        Ok(Self {
            force: object.flag("force")?,
            id: object.field("id")?,
            addresses: object.field("addresses")?,
        })
    }
}

impl json::Serialize for functions::wallet::GetUserAddresses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetUserAddresses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetTransactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getTransactions")
            .with_flag("inbound", self.inbound)
            .with_flag("outbound", self.outbound)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.getTransactions")?;
        Ok(Self {
            inbound: object.flag("inbound")?,
            outbound: object.flag("outbound")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::wallet::GetTransactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetTransactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetTransactionsByIDs {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getTransactionsByIDs").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.getTransactionsByIDs")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::wallet::GetTransactionsByIDs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetTransactionsByIDs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetTransactionsByMsgHash {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getTransactionsByMsgHash")
            .with("msg_hash", &self.msg_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.getTransactionsByMsgHash")?;
        Ok(Self {
            msg_hash: object.field("msg_hash")?,
        })
    }
}

impl json::Serialize for functions::wallet::GetTransactionsByMsgHash {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetTransactionsByMsgHash {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::ExportSecretPhrase {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.exportSecretPhrase")
            .with_optional("password", &self.password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.exportSecretPhrase")?;
        Ok(Self {
            password: object.optional("password")?,
        })
    }
}

impl json::Serialize for functions::wallet::ExportSecretPhrase {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::ExportSecretPhrase {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::FetchEncryptedSecretPhrasePart {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.fetchEncryptedSecretPhrasePart")
            .with("token", &self.token)
            .with("public_key", &self.public_key)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.fetchEncryptedSecretPhrasePart")?;
        Ok(Self {
            token: object.field("token")?,
            public_key: object.field("public_key")?,
        })
    }
}

impl json::Serialize for functions::wallet::FetchEncryptedSecretPhrasePart {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::FetchEncryptedSecretPhrasePart {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::ReplaceWallet {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.replaceWallet")
            .with("wallet", &self.wallet)
            .with_optional("password", &self.password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.replaceWallet")?;
        Ok(Self {
            wallet: object.field("wallet")?,
            password: object.optional("password")?,
        })
    }
}

impl json::Serialize for functions::wallet::ReplaceWallet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::ReplaceWallet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::DisableBackup {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.disableBackup")
            .with_optional("password", &self.password)
            .with_optional("new_public_key", &self.new_public_key)
            .with_optional("proof", &self.proof)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.disableBackup")?;
        Ok(Self {
            password: object.optional("password")?,
            new_public_key: object.optional("new_public_key")?,
            proof: object.optional("proof")?,
        })
    }
}

impl json::Serialize for functions::wallet::DisableBackup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::DisableBackup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetBackupHolderDcs {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getBackupHolderDcs").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("wallet.getBackupHolderDcs").map(|_| Self)
    }
}

impl json::Serialize for functions::wallet::GetBackupHolderDcs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetBackupHolderDcs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::EnableBackup {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.enableBackup")
            .with("parts", &self.parts)
            .with_optional("new_public_key", &self.new_public_key)
            .with_optional("proof", &self.proof)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.enableBackup")?;
        Ok(Self {
            parts: object.field("parts")?,
            new_public_key: object.optional("new_public_key")?,
            proof: object.optional("proof")?,
        })
    }
}

impl json::Serialize for functions::wallet::EnableBackup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::EnableBackup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetProofChallenge {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getProofChallenge").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("wallet.getProofChallenge").map(|_| Self)
    }
}

impl json::Serialize for functions::wallet::GetProofChallenge {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetProofChallenge {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::SendTransfer {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.sendTransfer")
            .with("data_normal", &self.data_normal)
            .with_optional("data_gasless", &self.data_gasless)
            .with("user_id", &self.user_id)
            .with("random_id", &self.random_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.sendTransfer")?;
        Ok(Self {
            data_normal: object.field("data_normal")?,
            data_gasless: object.optional("data_gasless")?,
            user_id: object.field("user_id")?,
            random_id: object.field("random_id")?,
        })
    }
}

impl json::Serialize for functions::wallet::SendTransfer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::SendTransfer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetGaslessInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getGaslessInfo").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("wallet.getGaslessInfo").map(|_| Self)
    }
}

impl json::Serialize for functions::wallet::GetGaslessInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetGaslessInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetExistingWaltBalance {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getExistingWaltBalance").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("wallet.getExistingWaltBalance").map(|_| Self)
    }
}

impl json::Serialize for functions::wallet::GetExistingWaltBalance {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetExistingWaltBalance {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::GetNfts {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.getNfts")
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.getNfts")?;
        Ok(Self {
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::wallet::GetNfts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::GetNfts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::TonConnectCreateSession {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectCreateSession")
            .with("dapp_client_id", &self.dapp_client_id)
            .with("manifest_url", &self.manifest_url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectCreateSession")?;
        Ok(Self {
            dapp_client_id: object.field("dapp_client_id")?,
            manifest_url: object.field("manifest_url")?,
        })
    }
}

impl json::Serialize for functions::wallet::TonConnectCreateSession {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::TonConnectCreateSession {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::TonConnectRegisterKey {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectRegisterKey")
            .with("session_id", &self.session_id)
            .with("client_id", &self.client_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectRegisterKey")?;
        Ok(Self {
            session_id: object.field("session_id")?,
            client_id: object.field("client_id")?,
        })
    }
}

impl json::Serialize for functions::wallet::TonConnectRegisterKey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::TonConnectRegisterKey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::TonConnectSubmitConnectResult {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectSubmitConnectResult")
            .with_flag("error", self.error)
            .with("session_id", &self.session_id)
            .with("challenge_answer", &self.challenge_answer)
            .with("body", &self.body)
            .with_optional("trace_id", &self.trace_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectSubmitConnectResult")?;
        Ok(Self {
            error: object.flag("error")?,
            session_id: object.field("session_id")?,
            challenge_answer: object.field("challenge_answer")?,
            body: object.field("body")?,
            trace_id: object.optional("trace_id")?,
        })
    }
}

impl json::Serialize for functions::wallet::TonConnectSubmitConnectResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::TonConnectSubmitConnectResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::TonConnectGetPending {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectGetPending")
            .with_optional("dapp_client_id", &self.dapp_client_id)
            .with_optional("session_id", &self.session_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectGetPending")?;
        Ok(Self {
            dapp_client_id: object.optional("dapp_client_id")?,
            session_id: object.optional("session_id")?,
        })
    }
}

impl json::Serialize for functions::wallet::TonConnectGetPending {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::TonConnectGetPending {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::TonConnectClaimRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectClaimRequest")
            .with_flag("declined", self.declined)
            .with("session_id", &self.session_id)
            .with("msg_id", &self.msg_id)
            .with("app_request_id", &self.app_request_id)
            .with_optional("challenge_answer", &self.challenge_answer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectClaimRequest")?;
        Ok(Self {
            declined: object.flag("declined")?,
            session_id: object.field("session_id")?,
            msg_id: object.field("msg_id")?,
            app_request_id: object.field("app_request_id")?,
            challenge_answer: object.optional("challenge_answer")?,
        })
    }
}

impl json::Serialize for functions::wallet::TonConnectClaimRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::TonConnectClaimRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::TonConnectSubmitResponse {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectSubmitResponse")
            .with("session_id", &self.session_id)
            .with("msg_id", &self.msg_id)
            .with("body", &self.body)
            .with_optional("trace_id", &self.trace_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectSubmitResponse")?;
        Ok(Self {
            session_id: object.field("session_id")?,
            msg_id: object.field("msg_id")?,
            body: object.field("body")?,
            trace_id: object.optional("trace_id")?,
        })
    }
}

impl json::Serialize for functions::wallet::TonConnectSubmitResponse {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::TonConnectSubmitResponse {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::TonConnectNextEventId {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectNextEventId")
            .with("session_id", &self.session_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectNextEventId")?;
        Ok(Self {
            session_id: object.field("session_id")?,
        })
    }
}

impl json::Serialize for functions::wallet::TonConnectNextEventId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::TonConnectNextEventId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::TonConnectCloseSession {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectCloseSession")
            .with("session_id", &self.session_id)
            .with_optional("body", &self.body)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallet.tonConnectCloseSession")?;
        Ok(Self {
            session_id: object.field("session_id")?,
            body: object.optional("body")?,
        })
    }
}

impl json::Serialize for functions::wallet::TonConnectCloseSession {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::TonConnectCloseSession {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::wallet::TonConnectGetSessions {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallet.tonConnectGetSessions").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("wallet.tonConnectGetSessions").map(|_| Self)
    }
}

impl json::Serialize for functions::wallet::TonConnectGetSessions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::wallet::TonConnectGetSessions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
