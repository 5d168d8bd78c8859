//! The catalogue as programs name it: an offer is a product with one unit and one way to buy it, and a term is written in ISO
//! 8601.

use super::{Offer, OfferKind};
use crate::text_enum;

/// The one unit of each product, and the one way to buy it.
pub const SKU: &str = "0001";

text_enum! {
    /// How often an order would be billed. Assent bills nobody: it keeps what was said.
    pub enum BillingCycle {
        /// Every month.
        Monthly = "monthly",
        /// Every year.
        Annual = "annual",
        /// Never.
        None = "none",
        /// Once.
        OneTime = "one_time",
    }
}

impl BillingCycle {
    /// The usual one of an offer.
    pub const fn usual(kind: OfferKind) -> Self {
        match kind {
            OfferKind::Software | OfferKind::ReservedInstance => Self::OneTime,
            OfferKind::AzurePlan | OfferKind::Offer | OfferKind::SoftwareSubscription => Self::Monthly,
        }
    }

    /// Those of an offer.
    pub const fn of(kind: OfferKind) -> &'static [Self] {
        match kind {
            OfferKind::Software => &[Self::OneTime],
            OfferKind::AzurePlan => &[Self::Monthly],
            OfferKind::ReservedInstance => &[Self::OneTime, Self::Monthly],
            OfferKind::Offer | OfferKind::SoftwareSubscription => &[Self::Monthly, Self::Annual],
        }
    }
}

/// The name of an offer in a cart: product, unit, and the way to buy it.
pub fn item(offer: &str) -> String {
    format!("{offer}:{SKU}:{SKU}")
}

/// The offer that such a name means: with its parts, or the product alone.
pub fn offer_of(item: &str) -> Option<&str> {
    let mut parts = item.trim().split(':');
    let offer = parts.next().filter(|offer| !offer.is_empty())?;
    let is_known = parts.by_ref().take(2).all(|part| part == SKU) && parts.next().is_none();
    is_known.then_some(offer)
}

/// A term in ISO 8601.
pub fn term(months: i64) -> String {
    match months % 12 {
        0 => format!("P{}Y", months / 12),
        _ => format!("P{months}M"),
    }
}

/// The months of a term in ISO 8601; `None` for what is none.
pub fn months_of(term: &str) -> Option<i64> {
    let term = term.trim().to_ascii_uppercase();
    let amount = term.strip_prefix('P')?;
    let (number, months) = match amount.strip_suffix('Y') {
        Some(years) => (years, 12),
        None => (amount.strip_suffix('M')?, 1),
    };
    number.parse::<i64>().ok()?.checked_mul(months)
}

impl Offer {
    /// Whether its term is the one that is asked for; an offer without a term has none to compare.
    pub fn has_term(&self, asked: Option<&str>) -> bool {
        match (asked, self.months) {
            (Some(asked), Some(months)) => months_of(asked) == Some(months),
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_means_an_offer_with_its_parts_or_without() {
        for sent in ["office-e3", "office-e3:0001", " office-e3:0001:0001"] {
            assert_eq!(offer_of(sent), Some("office-e3"), "{sent}");
        }
        assert_eq!(offer_of(&item("office-e3")), Some("office-e3"));
        for wrong in [
            "",
            ":0001",
            "office-e3:0002",
            "office-e3:0001:0001:0001",
            "office-e3:0001:",
        ] {
            assert_eq!(offer_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn terms_are_written_and_read() {
        for (months, written) in [(12, "P1Y"), (36, "P3Y"), (1, "P1M")] {
            assert_eq!((term(months).as_str(), months_of(written)), (written, Some(months)));
        }
        assert_eq!(months_of("p12m"), Some(12));
        for wrong in ["", "P", "1Y", "PxY", "P1D"] {
            assert_eq!(months_of(wrong), None, "{wrong}");
        }
    }
}
