//! Identifiers: one type for each kind of record, so that a partner's can never be passed for a customer's.
//! They are UUID version 7: new ones sort behind old ones, which keeps indexes compact and lists of one moment in order.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Random, Timestamp};

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new identifier for a record made at `now`.
            pub fn new(now: Timestamp, random: &Random) -> Self {
                Self(uuid_v7(now, random))
            }

            /// The identifier as a plain UUID, for the wire and for file names.
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// A person who signs in.
    AccountId;
    /// One signed-in browser of a person; not the secret that its cookie holds.
    SessionId;
    /// A partner organisation.
    PartnerId;
    /// A customer organisation: the customer ID that screens and the API show.
    CustomerId;
    /// A relationship between one partner and one customer.
    RelationshipId;
    /// One text (a template, in Partner Center's words) of an agreement.
    TextId;
    /// An attestation or a direct acceptance.
    ConfirmationId;
    /// An invitation to a customer.
    InvitationId;
    /// Something that a partner is notified of.
    NoticeId;
    /// What a customer did on the acceptance page.
    AcceptanceId;
    /// Something that a customer has ticked and has yet to confirm.
    CodeId;
    /// A change of a contact address.
    ContactChangeId;
    /// A customer's withdrawal of its consent.
    WithdrawalId;
    /// A customer's refusal.
    DeclineId;
    /// A reviewer's decision about a confirmation.
    DecisionId;
    /// A reviewer's question to a partner.
    QuestionId;
    /// A request to work together as provider and reseller.
    PartnershipRequestId;
    /// The end of a partnership.
    PartingId;
    /// A provider's request to a reseller for acceptance information.
    InformationId;
    /// A decision that takes a second reviewer.
    ProposalId;
    /// A decision about many confirmations at once.
    BatchId;
    /// A file with many rows that is imported.
    ImportId;
    /// A named filter of the reviewers' queue.
    ViewId;
    /// An order.
    OrderId;
    /// A subscription that an order made.
    SubscriptionId;
    /// A cart that a program fills.
    CartId;
    /// A new customer that is still being typed.
    DraftId;
    /// A line of the audit log.
    EventId;
    /// An e-mail in the outbox.
    LetterId;
    /// A program that a partner lets use the API: its client ID.
    ApplicationId;
    /// One of an application's secrets; not the secret itself.
    SecretId;
    /// All refresh tokens that came of one consent.
    TokenFamilyId;
}

/// 48 bits of milliseconds, 12 of their fraction, 24 of a counter, so that those of one moment sort as they were made
/// (RFC 9562, section 6.2, method 1), and 38 of randomness. Nothing relies on an identifier being hard to guess.
fn uuid_v7(now: Timestamp, random: &Random) -> Uuid {
    let micros = u64::try_from(now.micros()).unwrap_or(0);
    let [.., high, low] = (micros % 1_000 * 4_096 / 1_000).to_be_bytes();
    let by_chance = u64::from_be_bytes(random.bytes()) >> 26;
    // The version takes the first four of these bits, the variant two from the ninth byte on.
    let [a, b, c, d, e, f, g, h] = ((random.count() & 0xff_ffff) << 38 | by_chance).to_be_bytes();
    let tail = [high, low, a, b, c, d, e, f, g, h];
    uuid::Builder::from_unix_timestamp_millis(micros / 1_000, &tail).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_identifier_sorts_behind_an_earlier_one() {
        let random = Random::default();
        let earlier = CustomerId::new(Timestamp::from_micros(1_000_000_000), &random);
        let later = CustomerId::new(Timestamp::from_micros(1_000_001_000), &random);
        assert!(earlier < later);
        assert_eq!(earlier.uuid().get_version_num(), 7);
    }

    #[test]
    fn identifiers_of_one_moment_sort_as_they_were_made_and_those_of_a_microsecond_later_behind_them() {
        let random = Random::default();
        let ids: Vec<_> = (0..2_000)
            .map(|n| EventId::new(Timestamp::from_micros(1_000_000_500 + n / 1_000), &random))
            .collect();
        assert!(ids.is_sorted_by(|one, next| one < next));
        assert!(ids.iter().all(|id| id.uuid().get_variant() == uuid::Variant::RFC4122));
    }
}
