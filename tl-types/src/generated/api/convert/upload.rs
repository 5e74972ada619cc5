// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `upload`.

use super::super::{enums, types};

impl enums::upload::File {
    /// The value, if it is [`Self::File`].
    #[must_use]
    #[inline]
    pub fn as_file(&self) -> Option<&types::upload::File> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::File`].
    #[must_use]
    #[inline]
    pub fn into_file(self) -> Option<types::upload::File> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CdnRedirect`].
    #[must_use]
    #[inline]
    pub fn as_cdn_redirect(&self) -> Option<&types::upload::FileCdnRedirect> {
        match self {
            Self::CdnRedirect(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CdnRedirect`].
    #[must_use]
    #[inline]
    pub fn into_cdn_redirect(self) -> Option<types::upload::FileCdnRedirect> {
        match self {
            Self::CdnRedirect(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::upload::File> for types::upload::File {
    /// The value itself, which is another variant.
    type Error = enums::upload::File;

    #[inline]
    fn try_from(value: enums::upload::File) -> Result<Self, enums::upload::File> {
        match value {
            enums::upload::File::File(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::upload::File> for types::upload::FileCdnRedirect {
    /// The value itself, which is another variant.
    type Error = enums::upload::File;

    #[inline]
    fn try_from(value: enums::upload::File) -> Result<Self, enums::upload::File> {
        match value {
            enums::upload::File::CdnRedirect(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::upload::CdnFile {
    /// The value, if it is [`Self::ReuploadNeeded`].
    #[must_use]
    #[inline]
    pub fn as_reupload_needed(&self) -> Option<&types::upload::CdnFileReuploadNeeded> {
        match self {
            Self::ReuploadNeeded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReuploadNeeded`].
    #[must_use]
    #[inline]
    pub fn into_reupload_needed(self) -> Option<types::upload::CdnFileReuploadNeeded> {
        match self {
            Self::ReuploadNeeded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CdnFile`].
    #[must_use]
    #[inline]
    pub fn as_cdn_file(&self) -> Option<&types::upload::CdnFile> {
        match self {
            Self::CdnFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CdnFile`].
    #[must_use]
    #[inline]
    pub fn into_cdn_file(self) -> Option<types::upload::CdnFile> {
        match self {
            Self::CdnFile(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::upload::CdnFile> for types::upload::CdnFileReuploadNeeded {
    /// The value itself, which is another variant.
    type Error = enums::upload::CdnFile;

    #[inline]
    fn try_from(value: enums::upload::CdnFile) -> Result<Self, enums::upload::CdnFile> {
        match value {
            enums::upload::CdnFile::ReuploadNeeded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::upload::CdnFile> for types::upload::CdnFile {
    /// The value itself, which is another variant.
    type Error = enums::upload::CdnFile;

    #[inline]
    fn try_from(value: enums::upload::CdnFile) -> Result<Self, enums::upload::CdnFile> {
        match value {
            enums::upload::CdnFile::CdnFile(value) => Ok(value),
            other => Err(other),
        }
    }
}
