// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `smsjobs`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::smsjobs::EligibleToJoin {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsjobs.eligibleToJoin")
            .with("terms_url", &self.terms_url)
            .with("monthly_sent_sms", &self.monthly_sent_sms)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("smsjobs.eligibleToJoin")?;
        Ok(Self {
            terms_url: object.field("terms_url")?,
            monthly_sent_sms: object.field("monthly_sent_sms")?,
        })
    }
}

impl json::Serialize for types::smsjobs::EligibleToJoin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::smsjobs::EligibleToJoin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::smsjobs::Status {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsjobs.status")
            .with_flag("allow_international", self.allow_international)
            .with("recent_sent", &self.recent_sent)
            .with("recent_since", &self.recent_since)
            .with("recent_remains", &self.recent_remains)
            .with("total_sent", &self.total_sent)
            .with("total_since", &self.total_since)
            .with_optional("last_gift_slug", &self.last_gift_slug)
            .with("terms_url", &self.terms_url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("smsjobs.status")?;
        Ok(Self {
            allow_international: object.flag("allow_international")?,
            recent_sent: object.field("recent_sent")?,
            recent_since: object.field("recent_since")?,
            recent_remains: object.field("recent_remains")?,
            total_sent: object.field("total_sent")?,
            total_since: object.field("total_since")?,
            last_gift_slug: object.optional("last_gift_slug")?,
            terms_url: object.field("terms_url")?,
        })
    }
}

impl json::Serialize for types::smsjobs::Status {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::smsjobs::Status {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::smsjobs::IsEligibleToJoin {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsjobs.isEligibleToJoin").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("smsjobs.isEligibleToJoin").map(|_| Self)
    }
}

impl json::Serialize for functions::smsjobs::IsEligibleToJoin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::smsjobs::IsEligibleToJoin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::smsjobs::Join {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsjobs.join").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("smsjobs.join").map(|_| Self)
    }
}

impl json::Serialize for functions::smsjobs::Join {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::smsjobs::Join {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::smsjobs::Leave {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsjobs.leave").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("smsjobs.leave").map(|_| Self)
    }
}

impl json::Serialize for functions::smsjobs::Leave {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::smsjobs::Leave {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::smsjobs::UpdateSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsjobs.updateSettings")
            .with_flag("allow_international", self.allow_international)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("smsjobs.updateSettings")?;
        Ok(Self {
            allow_international: object.flag("allow_international")?,
        })
    }
}

impl json::Serialize for functions::smsjobs::UpdateSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::smsjobs::UpdateSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::smsjobs::GetStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsjobs.getStatus").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("smsjobs.getStatus").map(|_| Self)
    }
}

impl json::Serialize for functions::smsjobs::GetStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::smsjobs::GetStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::smsjobs::GetSmsJob {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsjobs.getSmsJob").with("job_id", &self.job_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("smsjobs.getSmsJob")?;
        Ok(Self {
            job_id: object.field("job_id")?,
        })
    }
}

impl json::Serialize for functions::smsjobs::GetSmsJob {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::smsjobs::GetSmsJob {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::smsjobs::FinishJob {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsjobs.finishJob")
            .with("job_id", &self.job_id)
            .with_optional("error", &self.error)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("smsjobs.finishJob")?;
        Ok(Self {
            job_id: object.field("job_id")?,
            error: object.optional("error")?,
        })
    }
}

impl json::Serialize for functions::smsjobs::FinishJob {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::smsjobs::FinishJob {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
