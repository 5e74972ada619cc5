//! Objects, field by field.

use super::value::{Text, Value};
use super::{Error, Json};
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// The field that says which constructor an object is.
const TYPE: &str = "@type";

/// The object of a constructor, while it is made or taken apart.
pub struct Object {
    name: &'static str,
    fields: Vec<(Text, Value)>,
}

impl Object {
    /// The object of this constructor, without fields.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self { name, fields: alloc::vec![(Cow::Borrowed(TYPE), Value::String(Cow::Borrowed(name)))] }
    }

    /// With a field.
    #[must_use]
    pub fn with<T: Json>(mut self, name: &'static str, value: &T) -> Self {
        self.fields.push((Cow::Borrowed(name), value.to_json()));
        self
    }

    /// With a field, where it is there.
    #[must_use]
    pub fn with_optional<T: Json>(self, name: &'static str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With a flag, where it is set.
    #[must_use]
    pub fn with_flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set { self.with(name, &true) } else { self }
    }

    /// The finished object.
    #[must_use]
    pub fn value(self) -> Value {
        Value::Object(self.fields)
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        let index = self.fields.iter().position(|(field, _)| field == name)?;
        Some(self.fields.swap_remove(index).1)
    }

    /// A field that has to be there.
    ///
    /// # Errors
    ///
    /// Where it is not, or is not such a value.
    pub fn field<T: Json>(&mut self, name: &str) -> Result<T, Error> {
        let value = self.take(name).ok_or_else(|| Error::missing(self.name, name))?;
        T::from_json(value).map_err(|error| error.within(self.name, name))
    }

    /// A field that may be missing, or null.
    ///
    /// # Errors
    ///
    /// Where it is not such a value.
    pub fn optional<T: Json>(&mut self, name: &str) -> Result<Option<T>, Error> {
        match self.take(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::from_json(value).map(Some).map_err(|error| error.within(self.name, name)),
        }
    }

    /// A flag; one that is missing is not set.
    ///
    /// # Errors
    ///
    /// Where it is not a truth value.
    pub fn flag(&mut self, name: &str) -> Result<bool, Error> {
        self.optional(name).map(Option::unwrap_or_default)
    }
}

impl Value {
    /// The object of the constructor `name`. Where it does not say what it is, it is taken for one.
    ///
    /// # Errors
    ///
    /// Where it is the object of another constructor, or none at all.
    pub fn object(self, name: &'static str) -> Result<Object, Error> {
        match self {
            Self::Object(fields) => {
                let mut object = Object { name, fields };
                match object.take(TYPE) {
                    None => Ok(object),
                    Some(Self::String(found)) if found == name => Ok(object),
                    Some(Self::String(found)) => Err(Error::unknown(&found, name)),
                    Some(other) => Err(Error::expected("the name of a constructor", &other)),
                }
            }
            other => Err(Error::expected(name, &other)),
        }
    }

    /// The variant of an enum whose fields this is the object of.
    ///
    /// # Errors
    ///
    /// Where it is not.
    #[inline(never)] // what it takes of the stack is taken for one variant, not for each
    pub fn variant<T: Json, E>(self, variant: fn(T) -> E) -> Result<E, Error> {
        T::from_json(self).map(variant)
    }

    /// The name of the constructor that an object of the type `ty` is.
    ///
    /// # Errors
    ///
    /// Where it does not say.
    pub fn constructor(&self, ty: &str) -> Result<String, Error> {
        let Self::Object(fields) = self else { return Err(Error::expected(ty, self)) };
        match fields.iter().find(|(name, _)| name == TYPE) {
            Some((_, Self::String(name))) => Ok(name.clone().into_owned()),
            Some((_, other)) => Err(Error::expected("the name of a constructor", other)),
            None => Err(Error::nameless(ty)),
        }
    }
}
