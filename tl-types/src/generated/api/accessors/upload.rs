// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `upload`.

use super::super::{enums, types};
use crate::wire::Vec;

impl enums::upload::File {
    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&enums::storage::FileType> {
        match self {
            Self::File(value) => Some(&value.r#type),
            _ => None,
        }
    }

    /// The field `mtime`, where there is one.
    #[must_use]
    #[inline]
    pub fn mtime(&self) -> Option<i32> {
        match self {
            Self::File(value) => Some(value.mtime),
            _ => None,
        }
    }

    /// The field `bytes`, where there is one.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> Option<&Vec<u8>> {
        match self {
            Self::File(value) => Some(&value.bytes),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<i32> {
        match self {
            Self::CdnRedirect(value) => Some(value.dc_id),
            _ => None,
        }
    }

    /// The field `file_token`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_token(&self) -> Option<&Vec<u8>> {
        match self {
            Self::CdnRedirect(value) => Some(&value.file_token),
            _ => None,
        }
    }

    /// The field `encryption_key`, where there is one.
    #[must_use]
    #[inline]
    pub fn encryption_key(&self) -> Option<&Vec<u8>> {
        match self {
            Self::CdnRedirect(value) => Some(&value.encryption_key),
            _ => None,
        }
    }

    /// The field `encryption_iv`, where there is one.
    #[must_use]
    #[inline]
    pub fn encryption_iv(&self) -> Option<&Vec<u8>> {
        match self {
            Self::CdnRedirect(value) => Some(&value.encryption_iv),
            _ => None,
        }
    }

    /// The field `file_hashes`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_hashes(&self) -> Option<&Vec<types::FileHash>> {
        match self {
            Self::CdnRedirect(value) => Some(&value.file_hashes),
            _ => None,
        }
    }
}

impl enums::upload::CdnFile {
    /// The field `request_token`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_token(&self) -> Option<&Vec<u8>> {
        match self {
            Self::ReuploadNeeded(value) => Some(&value.request_token),
            _ => None,
        }
    }

    /// The field `bytes`, where there is one.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> Option<&Vec<u8>> {
        match self {
            Self::CdnFile(value) => Some(&value.bytes),
            _ => None,
        }
    }
}
