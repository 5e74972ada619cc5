//! The codes of all diagnostics. A code never changes its meaning.

/// Defines the codes and their table from one list.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal;)+) => {
        $($(#[doc = $doc])+ pub const $name: &str = $code;)+

        /// Every code with its meaning, in the order of the codes.
        pub const ALL: &[(&str, &str)] = &[$(($code, concat!($($doc),+))),+];
    };
}

codes! {
    /// A character outside comments that TL does not have.
    UNEXPECTED_CHARACTER = "E0101";
    /// A `/*` has no `*/`.
    UNCLOSED_COMMENT = "E0102";
    /// Brackets nest deeper than [`MAX_NESTING`](crate::MAX_NESTING).
    TOO_DEEP = "E0103";
    /// A declaration is longer than [`MAX_DECLARATION`](crate::MAX_DECLARATION).
    TOO_LONG = "E0104";
    /// A `;` without a declaration before it.
    EMPTY_DECLARATION = "E0105";
    /// A section mark that is neither `---types---` nor `---functions---`.
    UNKNOWN_SECTION = "E0106";
    /// Dashes that are not a section mark.
    SECTION_SYNTAX = "E0107";
    /// `===` that is not a layer separator.
    LAYER_SYNTAX = "E0108";
    /// The source is longer than 4 GiB.
    SOURCE_TOO_LONG = "E0109";
    /// There are more diagnostics than [`MAX_DIAGNOSTICS`](crate::MAX_DIAGNOSTICS), or more declarations or comments than
    /// [`MAX_ITEMS`](crate::MAX_ITEMS).
    TOO_MANY = "E0110";
    /// The file is not UTF-8.
    NOT_UTF8 = "E0111";
    /// A declaration does not end with `;`.
    MISSING_SEMICOLON = "E0201";
    /// Something else is expected here.
    SYNTAX = "E0202";
    /// A number does not fit 32 bits.
    NUMBER_RANGE = "E0203";
    /// A sum of something else than numbers and one variable.
    BAD_SUM = "E0204";
    /// Something that is neither a type nor a constructor has arguments.
    BAD_APPLICATION = "E0205";
    /// A group has more than [`MAX_GROUP`](crate::MAX_GROUP) names.
    GROUP_TOO_LONG = "E0206";
    /// A constructor id has too many digits, or other characters than hexadecimal digits.
    BAD_ID = "E0207";
    /// Something that cannot be the name of a declaration or field.
    BAD_NAME = "E0208";
    /// A constructor id after a name in a type.
    ID_IN_TYPE = "E0209";
    /// A bracket is not closed.
    UNCLOSED_BRACKET = "E0210";
    /// A name of a type or constructor that nothing declares.
    UNKNOWN_TYPE = "E0301";
    /// A parameter in braces is neither a `Type` nor a `#`.
    BAD_PARAM_TYPE = "E0302";
    /// Two fields or parameters of one combinator have the same name.
    DUPLICATE_FIELD = "E0303";
    /// The bit of a condition is not one of 0 to 31.
    BIT_RANGE = "E0305";
    /// The mask of a condition is not a `#` field to its left nor a `#` parameter.
    BAD_MASK = "E0306";
    /// The count of a repetition is not a number, a `#` field to its left nor a `#` parameter.
    BAD_COUNT = "E0307";
    /// A repetition without a count has no `#` to its left.
    MISSING_COUNT = "E0308";
    /// A `%` before something else than a type.
    BAD_PERCENT = "E0309";
    /// A type where a number is expected, or the other way round.
    KIND_MISMATCH = "E0310";
    /// A type has more or fewer arguments than parameters.
    ARITY = "E0311";
    /// `%T`, or a constructor as a type, where the type has several constructors.
    NOT_SOLE_CONSTRUCTOR = "E0312";
    /// What comes after `=` is not a type.
    BAD_RESULT = "E0313";
    /// The result of a constructor is a variable.
    VARIABLE_RESULT = "E0314";
    /// A result type starts with a lower-case letter.
    LOWER_CASE_RESULT = "E0315";
    /// A builtin type, `q ? = Q`, is declared among the functions.
    BUILTIN_FUNCTION = "E0316";
    /// A name starts with a letter of the wrong case.
    NAME_CASE = "E0401";
    /// Two constructors or two functions have the same name.
    DUPLICATE_NAME = "E0402";
    /// Two constructors have the same id.
    DUPLICATE_ID = "E0403";
    /// A parameter in braces is used neither in the result nor in a call.
    UNUSED_PARAM = "E0404";
    /// A constructor comes after `Final T` or `Empty T` of its type.
    CLOSED_TYPE = "E0405";
    /// `New T` or `Empty T` comes after a constructor of `T`.
    NOT_NEW = "E0406";
    /// A function without a name, or a second constructor without one.
    ANONYMOUS = "E0407";
    /// Something else than a constructor in a list of constructors of earlier layers.
    NOT_A_CONSTRUCTOR = "E0408";
    /// A line of a list of exceptions cannot be read.
    ALLOW_SYNTAX = "E0501";
    /// An exception that does not apply (any more).
    ALLOW_STALE = "E0502";
    /// A type variable after `!` that is not declared in braces.
    UNDECLARED_VARIABLE = "W0301";
    /// A `!` outside the fields of a function.
    BANG_OUTSIDE_FUNCTION = "W0302";
    /// A section mark repeats the one before.
    REPEATED_SECTION = "W0401";
    /// There is a space between a name and its id.
    DETACHED_ID = "W0402";
    /// An id has upper-case digits.
    UPPER_CASE_ID = "W0403";
    /// An id is the checksum of its declaration by neither rule.
    ID_MISMATCH = "W0404";
    /// A function has the id of another function, or of a constructor.
    SHARED_ID = "W0405";
    /// The layer is not known: no comment names it, or several do.
    NO_LAYER = "N0401";
}
