//! How values of earlier constructors become values of today's.
//!
//! A field goes to the field of its name, if that has the same type. Every other field of today must have a neutral value: an
//! absent option, false, zero, or what is empty. What is left over of the earlier constructor is dropped.

use super::codec::Known;
use super::fields;
use super::items::{self, Items};
use super::model::{
    Becomes, Codec, Earlier, EarlierMember, Field, Kind, Member, Missing, Plan, Presence, TypeRef, Zero,
};
use super::params::Params;
use super::repeated::RepeatedItems;
use super::uses::Uses;
use crate::names::Ident;
use crate::unsupported::{Unsupported, all};
use tl_parser::Diagnostic;
use tl_parser::schema::{Combinator, Expr};

/// Plans the earlier constructors, each by itself: in the order of `sources`.
pub(super) fn earlier<'a>(
    plan: &Plan<'a>,
    items: &Items,
    params: &Params,
    sources: &'a [Combinator],
) -> Vec<Result<Earlier<'a>, Vec<Diagnostic>>> {
    sources.iter().map(|source| Planner { plan, items, params, source }.plan()).collect()
}

/// What one of them is planned from.
struct Planner<'a, 'p> {
    plan: &'p Plan<'a>,
    items: &'p Items,
    params: &'p Params,
    source: &'a Combinator,
}

impl<'a> Planner<'a, '_> {
    fn plan(&self) -> Result<Earlier<'a>, Vec<Diagnostic>> {
        let (ty, variant) = self.target().map_err(|error| vec![error])?;
        let payload = match (ty, variant) {
            (TypeRef::Struct(id), _) => Some(id),
            (TypeRef::Enum(id), variant) => variant.and_then(|index| self.plan[id].variants[index].payload),
        };
        let today: Vec<&Field<'a>> = payload.map(|id| self.plan[id].fields().collect()).unwrap_or_default();
        let members = self.members()?;
        let missing = self.missing(&members, &today)?;
        let used = |member| Ok(EarlierMember { becomes: becomes(&member, &today)?, member });
        let members = all(members.into_iter().map(used))?;
        Ok(Earlier { source: self.source, ty, variant, payload, members, missing })
    }

    /// The type, and the variant of it, of today's constructor of the same name.
    fn target(&self) -> Result<(TypeRef, Option<usize>), Diagnostic> {
        let Expr::Named(result) = &self.source.result else { unreachable!("a constructor makes a type") };
        let of_type = &self.plan.schema[result.ty].name;
        if self.plan.schema.constructors().any(|(_, constructor)| constructor.id == self.source.id) {
            return Err(self.refuse(format!("the schema has a constructor with the id {:08x}", self.source.id)));
        }
        let ty = self.items.get(result.ty);
        let name = &self.source.name;
        let found = match ty {
            Some(TypeRef::Struct(id)) => (self.plan[id].source.name == *name).then_some((TypeRef::Struct(id), None)),
            Some(TypeRef::Enum(id)) => {
                let variant = self.plan[id].variants.iter().position(|variant| variant.source.name == *name);
                variant.map(|variant| (TypeRef::Enum(id), Some(variant)))
            }
            None => None,
        };
        found.ok_or_else(|| self.refuse(format!("`{of_type}` has no constructor `{name}` today")))
    }

    fn members(&self) -> Result<Vec<Member<'a>>, Vec<Diagnostic>> {
        let fields = &self.source.fields;
        let repeats = fields.iter().filter(|field| matches!(field.ty, Expr::Repeat(_)));
        let refuse = |field: &tl_parser::schema::Field| {
            Unsupported::Earlier.at(field.span, "a repetition in an earlier constructor is not supported")
        };
        let mut errors: Vec<Diagnostic> = repeats.map(refuse).collect();
        if !self.source.params.is_empty()
            || matches!(&self.source.result, Expr::Named(result) if !result.args.is_empty())
        {
            errors.push(self.refuse("an earlier constructor cannot have parameters".to_owned()));
        }
        if items::holds_object_inside(self.plan.schema, self.source) {
            errors.push(self.refuse("a value of any type can only be the last field".to_owned()));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let (repeated, uses) = (RepeatedItems::new(0), Uses::of(fields, None));
        let Plan { schema, config, .. } = *self.plan;
        let known = Known { schema, config, items: self.items, params: self.params, repeated: &repeated };
        fields::members(&known.finder(Kind::Types, (Kind::Types, self.source), fields, &uses))
    }

    /// The fields of today without one of their name, if they have a zero.
    fn missing(&self, members: &[Member<'a>], today: &[&Field<'a>]) -> Result<Vec<Missing>, Vec<Diagnostic>> {
        let is_there = |name: &Ident| members.iter().filter_map(Member::field).any(|field| field.name == *name);
        let missing = today.iter().filter(|field| !is_there(&field.name)).map(|field| match zero(field) {
            Some(zero) => Ok(Missing { name: field.name.clone(), tl_name: tl_name(field), zero }),
            None => {
                let message = format!("today's field `{}` has no neutral value, and is not here", tl_name(field));
                Err(self.refuse(message))
            }
        });
        all(missing)
    }

    /// An error about the whole constructor.
    fn refuse(&self, message: String) -> Diagnostic {
        Unsupported::Earlier.at(self.source.span, message)
    }
}

/// What becomes of a member; an error where today's field of its name has another type, whose value would be a guess.
fn becomes(member: &Member<'_>, today: &[&Field<'_>]) -> Result<Becomes, Diagnostic> {
    let Member::Field(field) = member else { return Ok(Becomes::Mask) };
    let Some(now) = today.iter().find(|now| now.name == field.name) else { return Ok(Becomes::Dropped) };
    let is_same = field.codec == now.codec;
    match (&field.presence, &now.presence) {
        (Presence::Required, Presence::Required) if is_same => Ok(Becomes::Same),
        (Presence::Flag(_), Presence::Flag(_)) => Ok(Becomes::Same),
        (Presence::Optional(_), Presence::Optional(_)) if is_same => Ok(Becomes::Same),
        (Presence::Required, Presence::Optional(_)) if is_same => Ok(Becomes::Wrapped),
        (Presence::Optional(_), Presence::Required) if is_same && has_zero(&now.codec) => Ok(Becomes::OrZero),
        _ => {
            let message = format!("today's field `{}` is of another type", tl_name(field));
            Err(Unsupported::Earlier.at(field.source.span, message))
        }
    }
}

/// The TL name of a field; the Rust name of one without.
pub(crate) fn tl_name(field: &Field<'_>) -> String {
    field.source.name.clone().unwrap_or_else(|| field.name.to_string())
}

/// What a field holds that is not there.
fn zero(field: &Field<'_>) -> Option<Zero> {
    match field.presence {
        Presence::Optional(_) => Some(Zero::Absent),
        Presence::Flag(_) => Some(Zero::Unset),
        Presence::Required => has_zero(&field.codec).then(|| Zero::Of(field.codec.clone())),
    }
}

/// Whether a value of the codec has a zero that one expression says.
fn has_zero(codec: &Codec) -> bool {
    codec.has_zero() && !matches!(codec, Codec::Array { .. } | Codec::Repeat { .. })
}
