// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of earlier layers, as the types that decoders make of them of the namespace `auth`.

use super::super::{enums, types};
use crate::wire::{self, Box};

impl enums::auth::SentCode {
    /// `auth.sentCodePaymentRequired#e0955a3c`, without its id.
    pub(crate) extern "C" fn sent_code_payment_required_e0955a3c(
        cursor: &mut wire::Cursor<'_>,
    ) -> Self {
        Self::PaymentRequired(
            Box::new(types::auth::SentCodePaymentRequired {
                store_product: cursor.string(),
                phone_code_hash: cursor.string(),
                support_email_address: cursor.string(),
                support_email_subject: cursor.string(),
                currency: cursor.string(),
                amount: cursor.i64(),
                premium_days: 0,
            }),
        )
    }
}
