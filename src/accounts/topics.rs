//! What a partner's agent is mailed about: a choice of each agent's own, made in **Your profile**.

use super::{Role, Roles};
use crate::text_enum;

text_enum! {
    /// Something that a partner's agents can be mailed about.
    pub enum Topic {
        /// A customer accepts an agreement, or authorizes the partner.
        Accepted = "accepted",
        /// A customer declines.
        Declined = "declined",
        /// A customer withdraws its consent, or ends the relationship.
        Withdrawn = "withdrawn",
        /// A customer needs an attestation, or something about one has to be seen to.
        NeedsAttestation = "needs-attestation",
        /// Another partner asks for a partnership, answers such a request, or ends a partnership.
        Partnerships = "partnerships",
    }
}

impl Topic {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Accepted => "profile-topic-accepted",
            Self::Declined => "profile-topic-declined",
            Self::Withdrawn => "profile-topic-withdrawn",
            Self::NeedsAttestation => "profile-topic-needs-attestation",
            Self::Partnerships => "profile-topic-partnerships",
        }
    }
}

/// A choice of topics.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Topics(Vec<Topic>);

impl Topics {
    /// What agents of these roles are mailed about until they choose: who works with customers everything about them, and
    /// a Global admin partnerships.
    pub fn usual(roles: Roles) -> Self {
        let works_with_customers = roles.any(&[Role::AdminAgent, Role::SalesAgent]);
        let is_usual = |topic: &Topic| match topic {
            Topic::Partnerships => roles.has(Role::GlobalAdmin),
            _ => works_with_customers,
        };
        Self(Topic::ALL.iter().copied().filter(is_usual).collect())
    }

    /// Reads a choice as it is kept; without one what is usual for the roles. Unknown topics are left out.
    pub fn stored(list: Option<&str>, roles: Roles) -> Self {
        match list {
            Some(list) => list.split(',').filter_map(Topic::parse).collect(),
            None => Self::usual(roles),
        }
    }

    /// Whether the topic is chosen.
    pub fn has(&self, topic: Topic) -> bool {
        self.0.contains(&topic)
    }

    /// Those chosen.
    pub fn iter(&self) -> impl Iterator<Item = Topic> {
        self.0.iter().copied()
    }

    /// The choice as it is kept.
    pub fn list(&self) -> String {
        self.iter().map(Topic::as_str).collect::<Vec<_>>().join(",")
    }
}

impl FromIterator<Topic> for Topics {
    fn from_iter<I: IntoIterator<Item = Topic>>(topics: I) -> Self {
        let chosen: Vec<_> = topics.into_iter().collect();
        Self(
            Topic::ALL
                .iter()
                .copied()
                .filter(|topic| chosen.contains(topic))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_works_with_customers_is_mailed_until_they_choose_otherwise() {
        let roles = |roles: &[Role]| roles.iter().copied().collect::<Roles>();
        assert!(Topics::stored(None, roles(&[Role::SalesAgent])).has(Topic::Withdrawn));
        assert!(!Topics::stored(None, roles(&[Role::HelpdeskAgent])).has(Topic::Withdrawn));
        assert!(!Topics::stored(Some(""), roles(&[Role::SalesAgent])).has(Topic::Withdrawn));
        let chosen = Topics::stored(Some("declined,moonrise,accepted"), roles(&[Role::GlobalAdmin]));
        assert_eq!(chosen.list(), "accepted,declined");
    }
}
