// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `aicompose`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Wire as _};

/// `aicompose.createTone`: Creates a tone, which is a style in which
/// [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi) can rewrite a text.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::aicompose::CreateTone::new(
///     5368324170,
///     "Trains",
///     "Write like a station announcement.",
/// );
/// let result: Result<enums::AiComposeTone, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `display_author` (`bool`, a flag): If set, others see who created the tone.
/// - `emoji_id` (`i64`): Identifier of the custom emoji that stands for the tone.
/// - `title` (`String`): Name of the tone.
/// - `prompt` (`String`): The instruction that describes how texts are rewritten.
///
/// # Returns
///
/// [`AiComposeTone`](enums::AiComposeTone): [`AiComposeTone`](enums::AiComposeTone::AiComposeTone) or
/// [`Default`](enums::AiComposeTone::Default).
///
/// The new tone.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
/// - [`aicompose.updateTone`](functions::aicompose::UpdateTone): Changes a tone that the account created.
///
/// # History
///
/// Since layer 225.
///
/// ```text
/// aicompose.createTone#4aa83913 flags:# display_author:flags.0?true emoji_id:long
///     title:string prompt:string = AiComposeTone;
/// ```
///
/// [Official page](https://core.telegram.org/method/aicompose.createTone)
#[doc(alias("aicompose.createTone", "CreateToneRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateTone {
    /// If set, others see who created the tone.
    pub display_author: bool,
    /// Identifier of the custom emoji that stands for the tone.
    pub emoji_id: i64,
    /// Name of the tone.
    pub title: String,
    /// The instruction that describes how texts are rewritten.
    pub prompt: String,
}

impl CreateTone {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        emoji_id: i64,
        title: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Self {
        Self {
            display_author: false,
            emoji_id,
            title: title.into(),
            prompt: prompt.into(),
        }
    }
}

impl wire::Wire for CreateTone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aicompose.createTone",
        id: 0x4aa83913,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.display_author);
        w.fixed((flags, self.emoji_id));
        w.string(&self.title);
        w.string(&self.prompt);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, emoji_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            display_author: flags.has(0),
            emoji_id,
            title: cursor.string(),
            prompt: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CreateTone {
    type Return = enums::AiComposeTone;
}

/// `aicompose.updateTone`: Changes a tone that the account created. What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::aicompose::UpdateTone::new(
///     types::InputAiComposeToneDefault::new("formal"),
/// );
/// let result: Result<enums::AiComposeTone, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `tone` ([`InputAiComposeTone`](enums::InputAiComposeTone)): The tone to change.
/// - `display_author` (`Option<bool>`): Whether others see who created the tone.
/// - `emoji_id` (`Option<i64>`): Identifier of the new custom emoji that stands for the tone.
/// - `title` (`Option<String>`): The new name.
/// - `prompt` (`Option<String>`): The new instruction that describes how texts are rewritten.
///
/// # Returns
///
/// [`AiComposeTone`](enums::AiComposeTone): [`AiComposeTone`](enums::AiComposeTone::AiComposeTone) or
/// [`Default`](enums::AiComposeTone::Default).
///
/// The tone as it is now.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`aicompose.createTone`](functions::aicompose::CreateTone): Creates a tone, which is a style in which
///   [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi) can rewrite a text.
/// - [`aicompose.saveTone`](functions::aicompose::SaveTone): Adds a tone to those of the account, or takes it off
///   them again.
/// - [`aicompose.deleteTone`](functions::aicompose::DeleteTone): Deletes a tone that the account created, for
///   everyone.
/// - [`aicompose.getTone`](functions::aicompose::GetTone): Gets one tone, for example by the slug of its link.
/// - [`aicompose.getToneExample`](functions::aicompose::GetToneExample): Gets an example of what a tone makes of a
///   text: the text before and after.
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
///
/// # History
///
/// Since layer 225.
///
/// ```text
/// aicompose.updateTone#903bcf59 flags:# tone:InputAiComposeTone
///     display_author:flags.0?Bool emoji_id:flags.1?long title:flags.2?string
///     prompt:flags.3?string = AiComposeTone;
/// ```
///
/// [Official page](https://core.telegram.org/method/aicompose.updateTone)
#[doc(alias("aicompose.updateTone", "UpdateToneRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateTone {
    /// The tone to change.
    pub tone: enums::InputAiComposeTone,
    /// Whether others see who created the tone.
    pub display_author: Option<bool>,
    /// Identifier of the new custom emoji that stands for the tone.
    pub emoji_id: Option<i64>,
    /// The new name.
    pub title: Option<String>,
    /// The new instruction that describes how texts are rewritten.
    pub prompt: Option<String>,
}

impl UpdateTone {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(tone: impl Into<enums::InputAiComposeTone>) -> Self {
        Self {
            tone: tone.into(),
            display_author: None,
            emoji_id: None,
            title: None,
            prompt: None,
        }
    }
}

impl wire::Wire for UpdateTone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aicompose.updateTone",
        id: 0x903bcf59,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.tone);
        flags.set(0, w.write_optional(&self.display_author));
        flags.set(1, w.write_optional(&self.emoji_id));
        flags.set(2, w.write_optional(&self.title));
        flags.set(3, w.write_optional(&self.prompt));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            tone: cursor.read(),
            display_author: cursor.read_optional(flags.has(0)),
            emoji_id: cursor.read_optional(flags.has(1)),
            title: cursor.read_optional(flags.has(2)),
            prompt: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for UpdateTone {
    type Return = enums::AiComposeTone;
}

/// `aicompose.saveTone`: Adds a tone to those of the account, or takes it off them again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::aicompose::SaveTone::new(
///     types::InputAiComposeToneDefault::new("formal"),
///     true,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `tone` ([`InputAiComposeTone`](enums::InputAiComposeTone)): The tone to add or take off.
/// - `unsave` (`bool`): True to take the tone off, false to add it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`aicompose.updateTone`](functions::aicompose::UpdateTone): Changes a tone that the account created.
/// - [`aicompose.deleteTone`](functions::aicompose::DeleteTone): Deletes a tone that the account created, for
///   everyone.
/// - [`aicompose.getTone`](functions::aicompose::GetTone): Gets one tone, for example by the slug of its link.
/// - [`aicompose.getToneExample`](functions::aicompose::GetToneExample): Gets an example of what a tone makes of a
///   text: the text before and after.
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
/// - [`messages.composeRichMessageWithAI`](functions::messages::ComposeRichMessageWithAi): Has the AI editor of
///   Telegram rewrite the content of a rich message before it is sent: correct it, translate it, change its tone or
///   add emoji.
///
/// # History
///
/// Since layer 225.
///
/// ```text
/// aicompose.saveTone#1782cbb1 tone:InputAiComposeTone unsave:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/aicompose.saveTone)
#[doc(alias("aicompose.saveTone", "SaveToneRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveTone {
    /// The tone to add or take off.
    pub tone: enums::InputAiComposeTone,
    /// True to take the tone off, false to add it.
    pub unsave: bool,
}

impl SaveTone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(tone: impl Into<enums::InputAiComposeTone>, unsave: bool) -> Self {
        Self { tone: tone.into(), unsave }
    }
}

impl wire::Wire for SaveTone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aicompose.saveTone",
        id: 0x1782cbb1,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.tone);
        w.bool(self.unsave);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            tone: cursor.read(),
            unsave: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for SaveTone {
    type Return = bool;
}

/// `aicompose.deleteTone`: Deletes a tone that the account created, for everyone.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::aicompose::DeleteTone::new(
///     types::InputAiComposeToneDefault::new("formal"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `tone` ([`InputAiComposeTone`](enums::InputAiComposeTone)): The tone to delete.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`aicompose.updateTone`](functions::aicompose::UpdateTone): Changes a tone that the account created.
/// - [`aicompose.saveTone`](functions::aicompose::SaveTone): Adds a tone to those of the account, or takes it off
///   them again.
/// - [`aicompose.getTone`](functions::aicompose::GetTone): Gets one tone, for example by the slug of its link.
/// - [`aicompose.getToneExample`](functions::aicompose::GetToneExample): Gets an example of what a tone makes of a
///   text: the text before and after.
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
/// - [`messages.composeRichMessageWithAI`](functions::messages::ComposeRichMessageWithAi): Has the AI editor of
///   Telegram rewrite the content of a rich message before it is sent: correct it, translate it, change its tone or
///   add emoji.
///
/// # History
///
/// Since layer 225.
///
/// ```text
/// aicompose.deleteTone#dd39316a tone:InputAiComposeTone = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/aicompose.deleteTone)
#[doc(alias("aicompose.deleteTone", "DeleteToneRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteTone {
    /// The tone to delete.
    pub tone: enums::InputAiComposeTone,
}

impl DeleteTone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(tone: impl Into<enums::InputAiComposeTone>) -> Self {
        Self { tone: tone.into() }
    }
}

impl wire::Wire for DeleteTone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aicompose.deleteTone",
        id: 0xdd39316a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.tone);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { tone: cursor.read() }
    }
}

impl wire::RemoteCall for DeleteTone {
    type Return = bool;
}

/// `aicompose.getTone`: Gets one tone, for example by the slug of its link.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::aicompose::GetTone::new(
///     types::InputAiComposeToneDefault::new("formal"),
/// );
/// let result: Result<enums::aicompose::Tones, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `tone` ([`InputAiComposeTone`](enums::InputAiComposeTone)): The tone to get.
///
/// # Returns
///
/// [`aicompose::Tones`](enums::aicompose::Tones): [`NotModified`](enums::aicompose::Tones::NotModified) or
/// [`Tones`](enums::aicompose::Tones::Tones).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`aicompose.updateTone`](functions::aicompose::UpdateTone): Changes a tone that the account created.
/// - [`aicompose.saveTone`](functions::aicompose::SaveTone): Adds a tone to those of the account, or takes it off
///   them again.
/// - [`aicompose.deleteTone`](functions::aicompose::DeleteTone): Deletes a tone that the account created, for
///   everyone.
/// - [`aicompose.getTones`](functions::aicompose::GetTones): Gets the tones that the account can rewrite texts in.
/// - [`aicompose.getToneExample`](functions::aicompose::GetToneExample): Gets an example of what a tone makes of a
///   text: the text before and after.
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
///
/// # History
///
/// Since layer 225.
///
/// ```text
/// aicompose.getTone#b2e8ba03 tone:InputAiComposeTone = aicompose.Tones;
/// ```
///
/// [Official page](https://core.telegram.org/method/aicompose.getTone)
#[doc(alias("aicompose.getTone", "GetToneRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTone {
    /// The tone to get.
    pub tone: enums::InputAiComposeTone,
}

impl GetTone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(tone: impl Into<enums::InputAiComposeTone>) -> Self {
        Self { tone: tone.into() }
    }
}

impl wire::Wire for GetTone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aicompose.getTone",
        id: 0xb2e8ba03,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.tone);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { tone: cursor.read() }
    }
}

impl wire::RemoteCall for GetTone {
    type Return = enums::aicompose::Tones;
}

/// `aicompose.getTones`: Gets the tones that the account can rewrite texts in.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::aicompose::GetTones::new(0);
/// let result: Result<enums::aicompose::Tones, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of [`aicompose.tones`](types::aicompose::Tones) that the client has, or 0.
///
/// # Returns
///
/// [`aicompose::Tones`](enums::aicompose::Tones): [`NotModified`](enums::aicompose::Tones::NotModified) or
/// [`Tones`](enums::aicompose::Tones::Tones).
///
/// The tones, or [`aicompose.tonesNotModified`](enums::aicompose::Tones::NotModified) if nothing changed.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`aicompose.getTone`](functions::aicompose::GetTone): Gets one tone, for example by the slug of its link.
///
/// # History
///
/// Since layer 225.
///
/// ```text
/// aicompose.getTones#abd59201 hash:long = aicompose.Tones;
/// ```
///
/// [Official page](https://core.telegram.org/method/aicompose.getTones)
#[doc(alias("aicompose.getTones", "GetTonesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTones {
    /// The hash of [`aicompose.tones`](types::aicompose::Tones) that the client has, or 0.
    pub hash: i64,
}

impl GetTones {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetTones {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aicompose.getTones",
        id: 0xabd59201,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetTones {
    type Return = enums::aicompose::Tones;
}

/// `aicompose.getToneExample`: Gets an example of what a tone makes of a text: the text before and after.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::aicompose::GetToneExample::new(
///     types::InputAiComposeToneDefault::new("formal"),
///     0,
/// );
/// let result: Result<types::AiComposeToneExample, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `tone` ([`InputAiComposeTone`](enums::InputAiComposeTone)): The tone to see an example of.
/// - `num` (`i32`): Number of the example; another number gives another example.
///
/// # Returns
///
/// [`AiComposeToneExample`](types::AiComposeToneExample).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`aicompose.updateTone`](functions::aicompose::UpdateTone): Changes a tone that the account created.
/// - [`aicompose.saveTone`](functions::aicompose::SaveTone): Adds a tone to those of the account, or takes it off
///   them again.
/// - [`aicompose.deleteTone`](functions::aicompose::DeleteTone): Deletes a tone that the account created, for
///   everyone.
/// - [`aicompose.getTone`](functions::aicompose::GetTone): Gets one tone, for example by the slug of its link.
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
/// - [`messages.composeRichMessageWithAI`](functions::messages::ComposeRichMessageWithAi): Has the AI editor of
///   Telegram rewrite the content of a rich message before it is sent: correct it, translate it, change its tone or
///   add emoji.
///
/// # History
///
/// Since layer 225.
///
/// ```text
/// aicompose.getToneExample#d1b4ab14 tone:InputAiComposeTone num:int =
///     AiComposeToneExample;
/// ```
///
/// [Official page](https://core.telegram.org/method/aicompose.getToneExample)
#[doc(alias("aicompose.getToneExample", "GetToneExampleRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetToneExample {
    /// The tone to see an example of.
    pub tone: enums::InputAiComposeTone,
    /// Number of the example; another number gives another example.
    pub num: i32,
}

impl GetToneExample {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(tone: impl Into<enums::InputAiComposeTone>, num: i32) -> Self {
        Self { tone: tone.into(), num }
    }
}

impl wire::Wire for GetToneExample {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aicompose.getToneExample",
        id: 0xd1b4ab14,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.tone);
        w.i32(self.num);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            tone: cursor.read(),
            num: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetToneExample {
    type Return = types::AiComposeToneExample;
}
