//! What an import takes in: one of four forms of files, told apart by what is in them.

use super::table::{check_error_name, read_methods};
use crate::input;
use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tl_codegen::method_info::{Callers, KnownError, MethodInfo};

/// What a file says.
#[derive(Default, PartialEq, Eq, Debug)]
pub(super) struct Claims {
    /// The methods that give an error.
    pub(super) errors: BTreeMap<KnownError, Vec<String>>,
    /// Whether the file has only one code for the name of an error, whichever method gives it.
    pub(super) has_one_code_a_name: bool,
    /// Who may call a method.
    pub(super) callers: BTreeMap<String, Callers>,
    /// Methods that bots may call over a business account.
    pub(super) over_business: BTreeSet<String>,
    /// Methods that need no login.
    pub(super) before_login: BTreeSet<String>,
    /// What is called an error but has no name that an error may have. It is left out.
    pub(super) unnamed: BTreeSet<String>,
}

impl Claims {
    /// Reads a file.
    pub(super) fn read(path: &Path) -> Result<Self> {
        if path.extension().is_some_and(|extension| extension == "tsv") {
            return Self::from_table(path);
        }
        let text = input::text(path)?;
        Self::from_json(&text)
            .with_context(|| format!("{} is in no form that schema/facts/README.md has", path.display()))
    }

    fn from_json(text: &str) -> Result<Self> {
        let form: Form = serde_json::from_str(text)?;
        match form {
            Form { e: Some(_), .. } => serde_json::from_str::<ApiSchema>(text)?.claims(),
            Form { throws: Some(_), .. } => serde_json::from_str::<RawErrors>(text)?.claims(),
            Form { errors: Some(_), .. } => serde_json::from_str::<Published>(text)?.claims(),
            Form { .. } => bail!("it has neither `errors` nor `e`"),
        }
    }

    /// A file in the form of `methods.tsv`.
    fn from_table(path: &Path) -> Result<Self> {
        let mut info = MethodInfo::default();
        read_methods(path, &mut info)?;
        let mut claims = Self::default();
        for (name, method) in info.methods {
            claims.callers.extend(method.callers.map(|callers| (name.clone(), callers)));
            claims.over_business.extend(method.over_business.then(|| name.clone()));
            claims.before_login.extend(method.before_login.then(|| name.clone()));
            for error in method.errors {
                claims.errors.entry(error).or_default().push(name.clone());
            }
        }
        Ok(claims)
    }

    fn add_error(&mut self, error: KnownError, methods: Vec<String>) {
        match check_error_name(&error.name) {
            Ok(()) => self.errors.entry(error).or_default().extend(methods),
            Err(_) => self.unnamed.extend([error.name]),
        }
    }

    fn add_callers(&mut self, users: BTreeSet<String>, bots: BTreeSet<String>) {
        let both = users.intersection(&bots).map(|name| (name.clone(), Callers::UsersAndBots));
        let both: Vec<(String, Callers)> = both.collect();
        self.callers.extend(users.into_iter().map(|name| (name, Callers::Users)));
        self.callers.extend(bots.into_iter().map(|name| (name, Callers::Bots)));
        self.callers.extend(both);
    }
}

/// What tells the forms of JSON files apart.
#[derive(Deserialize)]
struct Form {
    errors: Option<IgnoredAny>,
    throws: Option<IgnoredAny>,
    e: Option<IgnoredAny>,
}

/// Telegram's `errors.json`. The rest of it, such as the `descriptions`, is not taken: docs are written here.
#[derive(Deserialize)]
struct Published {
    /// The methods by the name of an error, by its code.
    errors: BTreeMap<i32, BTreeMap<ErrorName, Vec<String>>>,
    #[serde(default)]
    user_only: BTreeSet<String>,
    #[serde(default)]
    bot_only: BTreeSet<String>,
    #[serde(default)]
    business_supported: BTreeSet<String>,
    #[serde(default)]
    unauthed_allowed: BTreeSet<String>,
}

/// The name of an error. Any other text is refused, with its line and column.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(try_from = "String")]
struct ErrorName(String);

impl TryFrom<String> for ErrorName {
    type Error = anyhow::Error;

    fn try_from(name: String) -> Result<Self> {
        check_error_name(&name)?;
        Ok(Self(name))
    }
}

impl Published {
    fn claims(self) -> Result<Claims> {
        let (over_business, before_login) = (self.business_supported, self.unauthed_allowed);
        let mut claims = Claims { over_business, before_login, ..Claims::default() };
        for (code, errors) in self.errors {
            errors
                .into_iter()
                .for_each(|(ErrorName(name), methods)| claims.add_error(KnownError { name, code }, methods));
        }
        claims.add_callers(self.user_only, self.bot_only);
        Ok(claims)
    }
}

/// `raw-errors.json` of the npm package `@mtcute/tl`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawErrors {
    errors: BTreeMap<String, RawError>,
    /// The names of errors by method.
    throws: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    user_only: BTreeMap<String, IgnoredAny>,
    #[serde(default)]
    bot_only: BTreeMap<String, IgnoredAny>,
}

#[derive(Deserialize)]
struct RawError {
    code: i32,
}

impl RawErrors {
    fn claims(self) -> Result<Claims> {
        let mut claims = Claims { has_one_code_a_name: true, ..Claims::default() };
        for (method, names) in self.throws {
            for name in names {
                let error =
                    self.errors.get(&name).with_context(|| format!("{method} gives {name:?}, which has no code"))?;
                claims.add_error(KnownError { name, code: error.code }, vec![method.clone()]);
            }
        }
        claims.add_callers(self.user_only.into_keys().collect(), self.bot_only.into_keys().collect());
        Ok(claims)
    }
}

/// `api-schema.json` of the npm package `@mtcute/tl`.
#[derive(Deserialize)]
struct ApiSchema {
    e: Vec<ApiItem>,
}

#[derive(Deserialize)]
struct ApiItem {
    name: String,
    available: Option<Available>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Available {
    User,
    Bot,
    Both,
}

impl ApiSchema {
    /// Who may call the methods. Where that is the same for all of them, it is a default and no fact.
    fn claims(self) -> Result<Claims> {
        let named = self.e.into_iter().filter_map(|item| Some((item.name, item.available?)));
        let available: BTreeMap<String, Available> = named.collect();
        let mut values = available.values();
        let first = values.next().context("nothing says who may call what: there is no `available`")?;
        ensure!(values.any(|value| value != first), "every method has the same `available`, so it tells nothing");
        let callers = available.into_iter().map(|(name, available)| (name, available.into()));
        Ok(Claims { callers: callers.collect(), ..Claims::default() })
    }
}

impl From<Available> for Callers {
    fn from(available: Available) -> Self {
        match available {
            Available::User => Self::Users,
            Available::Bot => Self::Bots,
            Available::Both => Self::UsersAndBots,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALLERS: [(&str, Callers); 3] = [("a", Callers::Users), ("b", Callers::Bots), ("c", Callers::UsersAndBots)];

    #[test]
    fn every_form_says_who_may_call() {
        let forms = [
            r#"{"errors": {}, "user_only": ["a", "c"], "bot_only": ["b", "c"]}"#,
            r#"{"errors": {}, "throws": {}, "userOnly": {"a": 1, "c": 1}, "botOnly": {"b": 1, "c": 1}}"#,
            r#"{"l": 1, "e": [{"name": "a", "available": "user"}, {"name": "b", "available": "bot"},
                {"name": "c", "available": "both", "kind": "method"}, {"name": "d"}]}"#,
        ];
        for form in forms {
            let callers: Vec<(String, Callers)> = Claims::from_json(form).expect(form).callers.into_iter().collect();
            assert_eq!(callers, CALLERS.map(|(name, callers)| (name.to_owned(), callers)), "{form}");
        }
    }

    #[test]
    fn a_table_says_the_same() {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        let file = folder.path().join("more.tsv");
        let text = "a\tuser\t400:A\nb\tbot business\t\nc\tuser+bot unauthed\t400:A\nd\t?\t\n";
        std::fs::write(&file, text).expect("it can be written");
        let claims = Claims::read(&file).expect("it is well formed");
        let expected = Claims {
            errors: BTreeMap::from([(
                KnownError { name: "A".to_owned(), code: 400 },
                vec!["a".to_owned(), "c".to_owned()],
            )]),
            callers: CALLERS.map(|(name, callers)| (name.to_owned(), callers)).into(),
            over_business: ["b".to_owned()].into(),
            before_login: ["c".to_owned()].into(),
            ..Claims::default()
        };
        assert_eq!(claims, expected);
    }

    #[test]
    fn raw_errors_have_the_methods_that_give_them() {
        let text = r#"{
            "errors": { "A_%d": { "code": 420, "name": "A_%d", "description": "" }, "Timeout": { "code": -503 } },
            "throws": { "a": ["A_%d", "Timeout"], "b": ["A_%d"] }
        }"#;
        let claims = Claims::from_json(text).expect("it is well formed");
        let error = KnownError { name: "A_%d".to_owned(), code: 420 };
        assert_eq!(claims.errors, BTreeMap::from([(error, vec!["a".to_owned(), "b".to_owned()])]));
        assert_eq!(claims.unnamed, ["Timeout".to_owned()].into());
    }

    #[test]
    fn what_tells_nothing_is_refused() {
        let table = [
            ("{}", "neither `errors` nor `e`"),
            (r#"{"e": [{"name": "a", "available": "user"}, {"name": "b", "available": "user"}]}"#, "it tells nothing"),
            (r#"{"e": [{"name": "a"}]}"#, "there is no `available`"),
            (r#"{"e": [{"name": "a", "available": "nobody"}]}"#, "unknown variant `nobody`"),
            (r#"{"errors": {}, "throws": {"a": ["A"]}}"#, r#"a gives "A", which has no code"#),
            ("{\"errors\": {\"400\": {\n  \"A\\nB\": []}}}", r#""A\nB" is not the name of an error"#),
            ("{\"errors\": {\"400\": {\n  \"_\": []}}}", "at line 2 column"),
        ];
        for (text, message) in table {
            let error = format!("{:#}", Claims::from_json(text).expect_err(text));
            assert!(error.contains(message), "{error}");
        }
    }
}
