//! The parts of a checked definition as text: one form for each meaning.

use super::builtins;
use super::{Combinator, Count, Expr, Field, Named, ParamKind, Schema, Var};

impl Schema {
    /// A field as TL writes it, such as `users:flags.0?Vector<long>`. What means the same is written the same: `%User` is
    /// `user`, and `(Vector int)` is `Vector<int>`.
    ///
    /// ```
    /// let (schema, _) = tl_parser::read_schema("a flags:# b:flags.3?(vector %B) = A; b = B;").unwrap();
    /// let (_, a) = schema.constructors().next().unwrap();
    /// assert_eq!(schema.field_text(a, 1), "b:flags.3?vector<b>");
    /// assert_eq!(schema.type_text(a, 1), "vector<b>");
    /// ```
    #[must_use]
    pub fn field_text(&self, combinator: &Combinator, index: usize) -> String {
        Writer { schema: self, combinator, lists: vec![&combinator.fields] }.field(index, &combinator.fields[index])
    }

    /// The type of a field as TL writes it, without the condition.
    #[must_use]
    pub fn type_text(&self, combinator: &Combinator, index: usize) -> String {
        Writer { schema: self, combinator, lists: vec![&combinator.fields] }.field_type(&combinator.fields[index])
    }

    /// What a combinator constructs or returns, as TL writes it.
    #[must_use]
    pub fn result_text(&self, combinator: &Combinator) -> String {
        Writer { schema: self, combinator, lists: vec![&combinator.fields] }.expr(&combinator.result)
    }
}

impl Combinator {
    /// The parameters in braces as TL writes them, such as `{X:Type}`.
    #[must_use]
    pub fn params_text(&self) -> String {
        let kind = |kind| if kind == ParamKind::Nat { "#" } else { "Type" };
        let params = self.params.iter().map(|param| format!("{{{}:{}}}", param.name, kind(param.kind)));
        params.collect::<Vec<_>>().join(" ")
    }

    /// The name of a field, or `arg_N` of an anonymous one.
    #[must_use]
    pub fn field_name(&self, index: usize) -> String {
        field_name(&self.fields[index], index)
    }
}

/// How a field is called, also one without a name.
pub(crate) fn field_name(field: &Field, index: usize) -> String {
    field.name.clone().unwrap_or_else(|| format!("arg_{}", index + 1))
}

/// Writes the parts of one definition.
struct Writer<'a> {
    schema: &'a Schema,
    combinator: &'a Combinator,
    /// The lists of fields around what is written, the outermost first.
    lists: Vec<&'a [Field]>,
}

impl<'a> Writer<'a> {
    fn field(&self, index: usize, field: &'a Field) -> String {
        let name = field_name(field, index);
        let condition = field.condition.map(|condition| match condition.bit {
            Some(bit) => format!("{}.{bit}?", self.var(condition.mask)),
            None => format!("{}?", self.var(condition.mask)),
        });
        format!("{name}:{}{}", condition.unwrap_or_default(), self.field_type(field))
    }

    fn field_type(&self, field: &'a Field) -> String {
        format!("{}{}", if field.bang { "!" } else { "" }, self.expr(&field.ty))
    }

    fn expr(&self, expr: &'a Expr) -> String {
        match expr {
            Expr::Nat => "#".to_owned(),
            Expr::Number(number) => number.to_string(),
            Expr::Var(var) => self.var(*var),
            Expr::Sum(var, number) => format!("{}+{number}", self.var(*var)),
            Expr::Named(named) => self.named(named),
            Expr::Repeat(repeat) => format!("{}*[ {} ]", self.count(repeat.count), self.repeated(&repeat.fields)),
        }
    }

    fn named(&self, named: &'a Named) -> String {
        let args: Vec<String> = named.args.iter().map(|arg| self.expr(arg)).collect();
        let args = if args.is_empty() { String::new() } else { format!("<{}>", args.join(",")) };
        format!("{}{args}", self.type_name(named))
    }

    fn type_name(&self, named: &Named) -> String {
        let ty = &self.schema[named.ty];
        if named.boxed {
            return ty.name.to_string();
        }
        let predefined = ty.builtin.and_then(|_| builtins::by_boxed_name(&ty.name.ident));
        match (predefined, ty.constructors.as_slice()) {
            (Some(predefined), _) => predefined.bare.to_owned(),
            (None, [only]) => self.schema[*only].name.to_string(),
            (None, _) => format!("%{}", ty.name),
        }
    }

    fn count(&self, count: Count) -> String {
        match count {
            Count::Number(number) => number.to_string(),
            Count::Var(var) => self.var(var),
            Count::Sum(var, number) => format!("({}+{number})", self.var(var)),
        }
    }

    fn repeated(&self, fields: &'a [Field]) -> String {
        let lists = self.lists.iter().copied().chain([fields]).collect();
        let inner = Self { schema: self.schema, combinator: self.combinator, lists };
        let text = |(index, field): (usize, &'a Field)| match (&field.name, field.condition) {
            (None, None) => inner.field_type(field),
            _ => inner.field(index, field),
        };
        fields.iter().enumerate().map(text).collect::<Vec<_>>().join(" ")
    }

    fn var(&self, var: Var) -> String {
        match var {
            Var::Param(index) => self.combinator.params[index].name.clone(),
            Var::Field { depth, index } => field_name(&self.lists[self.lists.len() - 1 - depth][index], index),
        }
    }
}
