//! The address that a customer is sent to (R-DIRECT-9): parameterised as Partner Center's is, naming partners by GUID.

use url::form_urlencoded::{Serializer, parse};
use uuid::Uuid;

use super::LinkProblem;
use crate::paths;
use crate::values::secret::Token;

/// What a link asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// The agreement alone: an address without `invType`.
    Agreement,
    /// A relationship with one partner: `ResellerRelationship`.
    Reseller,
    /// A relationship with an indirect reseller and its provider: `IndirectResellerRelationship`.
    IndirectReseller,
}

impl LinkKind {
    const fn inv_type(self) -> Option<&'static str> {
        match self {
            Self::Agreement => None,
            Self::Reseller => Some("ResellerRelationship"),
            Self::IndirectReseller => Some("IndirectResellerRelationship"),
        }
    }

    /// Whether it asks for a relationship.
    pub const fn is_relationship(self) -> bool {
        !matches!(self, Self::Agreement)
    }
}

/// An address of `/accept`, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptLink {
    /// What it asks for.
    pub kind: LinkKind,
    /// The partner's tenant.
    pub partner: Option<Uuid>,
    /// The reseller's number in the publisher's programme; `0` for others. It is carried along, nothing follows from it.
    pub mspp_id: Option<String>,
    /// The provider's tenant, for an indirect reseller.
    pub provider: Option<Uuid>,
    /// Delegated administration privileges are asked for, too.
    pub dap: bool,
    /// The secret of a targeted invitation.
    pub token: Option<Token>,
}

/// What is caught at the end of a link.
const CAUGHT: [char; 14] = ['.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '\'', '*', '。', '，'];

/// The longest `msppId` that is carried along, in characters.
const MSPP_ID_CHARS: usize = 20;

impl AcceptLink {
    /// The bare address: the agreement, no matter who asks for it.
    pub const BARE: Self = Self {
        kind: LinkKind::Agreement,
        partner: None,
        mspp_id: None,
        provider: None,
        dap: false,
        token: None,
    };

    /// Reads the query of an address; parameters that are not of a link are ignored, such as the language's.
    ///
    /// # Errors
    /// [`LinkProblem::Unknown`] for what no link of ours holds.
    pub fn parse(query: &str) -> Result<Self, LinkProblem> {
        let mut link = Self::BARE;
        let mut inv_type = None;
        for (name, value) in parse(query.as_bytes()) {
            // Some programs write `&` as HTML does; others take the end of a sentence for a part of the link.
            let name = name.to_ascii_lowercase();
            let value = value.trim().trim_end_matches(CAUGHT);
            if value.is_empty() {
                continue;
            }
            match name.trim_start_matches("amp;") {
                "invtype" => inv_type = Some(value.to_owned()),
                "partnerid" => link.partner = Some(guid(value)?),
                "indirectcspid" => link.provider = Some(guid(value)?),
                "msppid" => link.mspp_id = Some(mspp_id(value)?),
                "dap" => link.dap = value.eq_ignore_ascii_case("true"),
                "token" => link.token = Some(Token::of_link(value).ok_or(LinkProblem::Unknown)?),
                _ => {}
            }
        }
        link.kind = match inv_type {
            None => LinkKind::Agreement,
            Some(text) => [LinkKind::Reseller, LinkKind::IndirectReseller]
                .into_iter()
                .find(|kind| kind.inv_type().is_some_and(|name| name.eq_ignore_ascii_case(&text)))
                .ok_or(LinkProblem::Unknown)?,
        };
        let complete = match link.kind {
            LinkKind::Agreement => link.provider.is_none(),
            LinkKind::Reseller => link.partner.is_some() && link.provider.is_none(),
            LinkKind::IndirectReseller => link.partner.is_some() && link.provider.is_some(),
        };
        if complete { Ok(link) } else { Err(LinkProblem::Unknown) }
    }

    /// Reads an address of this site, path and query; `None` for any other page's.
    pub fn of_path(path: &str) -> Option<Self> {
        let (page, query) = path.split_once('?').unwrap_or((path, ""));
        (page == paths::ACCEPT).then(|| Self::parse(query).ok()).flatten()
    }

    /// Whether there is a secret in the query of an address, whole or not.
    pub fn has_secret(query: &str) -> bool {
        parse(query.as_bytes()).any(|(name, _)| name.to_ascii_lowercase().trim_start_matches("amp;") == "token")
    }

    /// The same without its secret, as addresses show it.
    #[must_use]
    pub fn without_token(&self) -> Self {
        Self {
            token: None,
            ..self.clone()
        }
    }

    /// The same with a secret.
    #[must_use]
    pub fn with_token(&self, token: Token) -> Self {
        Self {
            token: Some(token),
            ..self.clone()
        }
    }

    /// What stands behind the question mark; empty for the bare address.
    pub fn query(&self) -> String {
        let mut query = Serializer::new(String::new());
        if let Some(inv_type) = self.kind.inv_type() {
            query.append_pair("invType", inv_type);
        }
        if let Some(partner) = self.partner {
            query.append_pair("partnerId", &partner.to_string());
        }
        if let Some(mspp_id) = &self.mspp_id {
            query.append_pair("msppId", mspp_id);
        }
        if let Some(provider) = self.provider {
            query.append_pair("indirectCSPId", &provider.to_string());
        }
        if self.kind.is_relationship() {
            query.append_pair("DAP", if self.dap { "true" } else { "false" });
        }
        if let Some(token) = &self.token {
            query.append_pair("token", &token.reveal());
        }
        query.finish()
    }

    /// The address: path and query.
    pub fn path(&self) -> String {
        self.below(paths::ACCEPT)
    }

    /// The same query behind another page's path.
    pub fn below(&self, page: &str) -> String {
        match self.query() {
            query if query.is_empty() => page.to_owned(),
            query => format!("{page}?{query}"),
        }
    }
}

fn guid(text: &str) -> Result<Uuid, LinkProblem> {
    Uuid::try_parse(text.trim()).map_err(|_| LinkProblem::Unknown)
}

fn mspp_id(text: &str) -> Result<String, LinkProblem> {
    let is_one = text.len() <= MSPP_ID_CHARS && text.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
    is_one.then(|| text.to_owned()).ok_or(LinkProblem::Unknown)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::values::Random;

    const PARTNER: &str = "117a77b0-9360-443b-8795-c6dedc750cf9";
    const PROVIDER: &str = "8fd1c6a4-57a1-4d1b-9b52-31ddd9a9c0b1";

    #[test]
    fn r_direct_9_a_direct_bill_partners_link_reads_as_partner_centers_does() {
        let query = format!("invType=ResellerRelationship&partnerId={PARTNER}&msppId=0&DAP=true");
        let link = AcceptLink::parse(&query).unwrap();
        assert_eq!(link.kind, LinkKind::Reseller);
        assert!(link.dap && link.token.is_none());
        assert_eq!(link.path(), format!("/accept?{query}"));
        assert_eq!(AcceptLink::of_path(&link.path()), Some(link));
    }

    #[test]
    fn r_ind_4_an_indirect_resellers_link_names_both_in_any_order_of_parameters() {
        let query = format!(
            "DAP=FALSE&indirectCSPId={PROVIDER}&invtype=indirectresellerrelationship&msppId=4847383&partnerId={{{PARTNER}}}"
        );
        let link = AcceptLink::parse(&query).unwrap();
        assert_eq!(link.kind, LinkKind::IndirectReseller);
        assert_eq!(link.provider.unwrap().to_string(), PROVIDER);
        assert_eq!((link.mspp_id.as_deref(), link.dap), (Some("4847383"), false));
    }

    #[test]
    fn r_direct_9_a_link_opens_with_what_programs_make_of_it() {
        let token = Token::new(&Random::seeded(1));
        let query = format!("invType=ResellerRelationship&partnerId={PARTNER}&msppId=0&DAP=true");
        let link = AcceptLink::parse(&query).unwrap();
        let secret = link.with_token(token.clone());
        for caught in [".", ")", ">", "&amp;", ").", "\"", "%3E"] {
            assert_eq!(
                AcceptLink::parse(&format!("{query}{caught}")).unwrap(),
                link,
                "{caught}"
            );
            let whole = format!("{query}&token={}{caught}", token.reveal());
            assert_eq!(AcceptLink::parse(&whole).unwrap(), secret, "{caught}");
            assert_eq!(
                AcceptLink::parse(&whole.replace('&', "&amp;")).unwrap(),
                secret,
                "{caught}"
            );
            assert!(AcceptLink::has_secret(&whole) && !AcceptLink::has_secret(&query));
        }
    }

    #[test]
    fn r_direct_9_every_parameter_is_optional() {
        assert_eq!(AcceptLink::parse("").unwrap(), AcceptLink::BARE);
        assert_eq!(AcceptLink::BARE.path(), "/accept");
        let agreement = AcceptLink::parse(&format!("partnerId={PARTNER}&lang=sv-SE")).unwrap();
        assert_eq!(agreement.kind, LinkKind::Agreement);
        assert_eq!(agreement.path(), format!("/accept?partnerId={PARTNER}"));
    }

    #[test]
    fn what_no_link_of_ours_holds_is_unknown() {
        for query in [
            "invType=Reseller".to_owned(),
            "invType=ResellerRelationship".to_owned(),
            format!("invType=IndirectResellerRelationship&partnerId={PARTNER}"),
            format!("invType=ResellerRelationship&partnerId={PARTNER}&indirectCSPId={PROVIDER}"),
            "partnerId=alder".to_owned(),
            format!("partnerId={PARTNER}&token=short"),
            format!("partnerId={PARTNER}&msppId=<script>"),
        ] {
            assert!(
                matches!(AcceptLink::parse(&query), Err(LinkProblem::Unknown)),
                "{query}"
            );
        }
        assert_eq!(AcceptLink::of_path("/accepted"), None);
    }

    #[test]
    fn r_inv_4_the_address_that_is_shown_has_no_secret() {
        let token = Token::new(&Random::seeded(1));
        let link = AcceptLink::parse(&format!("partnerId={PARTNER}"))
            .unwrap()
            .with_token(token.clone());
        assert!(link.path().ends_with(&format!("&token={}", token.reveal())));
        assert_eq!(AcceptLink::of_path(&link.path()), Some(link.clone()));
        assert!(!link.without_token().path().contains("token"));
        assert!(!format!("{link:?}").contains(&token.reveal()));
    }

    proptest! {
        #[test]
        fn whatever_is_behind_the_question_mark_is_read_or_refused(query in "\\PC{0,80}") {
            if let Ok(link) = AcceptLink::parse(&query) {
                prop_assert_eq!(AcceptLink::parse(&link.query()).unwrap(), link);
            }
        }
    }
}
