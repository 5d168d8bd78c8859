//! What the acceptance page is about: what the link asks for, what of it is open, and the exact sentences to tick.

use crate::acceptances::{self, AcceptedTerms, Eligibility, sentences};
use crate::accounts::CustomerUser;
use crate::accounts::people::{self, Person};
use crate::accounts::{Role, profile};
use crate::agreements::pages::sheet::Sheet;
use crate::agreements::{self, AgreementType, TextRef};
use crate::attestations::request::unattested;
use crate::confirmations::Confirmation;
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::invitations::{self, AcceptLink, LinkProblem, Requested};
use crate::partners::Partner;
use crate::values::id::PartnerId;
use crate::values::{Country, Language, LanguageTag, PersonName};
use crate::web::{PageError, Visit};

/// What the customer who is signed in is asked to accept.
pub(super) struct AcceptRequest {
    /// The link, with its secret if this browser holds one.
    pub link: AcceptLink,
    /// What it asks for.
    pub asked: Requested,
    /// The customer.
    pub customer: Customer,
    /// The agreement that is to be accepted, or would be if the customer could.
    pub agreement: Option<AgreementType>,
    /// Whether the customer may accept it by itself; `None` when it has, or none is asked for.
    pub eligibility: Option<Eligibility>,
    /// The text to accept.
    pub text: Option<TextRef>,
    /// The customer's acceptance of an older version, which it can compare that text with.
    pub outdated: Option<Confirmation>,
    /// The language that it was asked for in: the customer's, or the one that was chosen.
    pub language: LanguageTag,
}

/// A text on the page.
pub(super) struct ShownText {
    pub sheet: Sheet,
    /// The same version in other languages.
    pub others: Vec<TextRef>,
    /// It is not in the language that was asked for.
    pub lacks: Option<LacksLanguage>,
}

/// The language that a country has no text in (R-AGR-2).
pub(super) struct LacksLanguage {
    pub asked: LanguageTag,
    pub country: Country,
    /// The worldwide text in that language, to be read only.
    pub worldwide: Option<TextRef>,
}

impl AcceptRequest {
    /// Resolves what a link asks for; the text is in the requested language, or else in the customer's.
    pub async fn find(
        visit: &Visit,
        db: &mut Reader,
        who: &CustomerUser,
        link: AcceptLink,
        language: Option<LanguageTag>,
    ) -> Result<Self, Refused> {
        let customer = customers::find(db, who.customer).await?.ok_or(PageError::NotFound)?;
        let asked = invitations::resolve(db, &link, customer.id, visit.now).await?;
        let today = visit.now.utc_date();
        let language = language.unwrap_or(customer.language);
        let (mut agreement, mut eligibility, mut text, mut outdated) = (None, None, None, None);
        if let Some(type_id) = &asked.agreement {
            agreement = agreements::find_type(db, type_id).await?;
        }
        if let Some(agreement) = &agreement {
            let versions = agreements::versions(db, &agreement.id).await?;
            let standing = acceptances::standing_acceptance(db, customer.id, &agreement.id).await?;
            let accepted = standing.as_ref().map(|standing| standing.rank);
            if acceptances::open_version(&versions, today, accepted).is_some() {
                let found = acceptances::eligibility(db, &customer, &agreement.id, today).await?;
                let is_settled = found == Eligibility::BoughtBefore
                    && unattested(db, &customer, agreement, attesting(&asked), today)
                        .await?
                        .is_settled;
                eligibility = Some(found).filter(|_| !is_settled);
                if found == Eligibility::Eligible {
                    text = acceptances::text_to_accept(db, &customer, agreement, language, today).await?;
                    outdated = standing;
                }
            }
        }
        Ok(Self {
            link,
            asked,
            customer,
            agreement,
            eligibility,
            text,
            outdated,
            language,
        })
    }

    /// The agreement is to be accepted.
    pub fn has_agreement(&self) -> bool {
        self.text.is_some()
    }

    /// A relationship is to be authorized.
    pub fn has_relationship(&self) -> bool {
        self.asked.relationship_open_to_accept
    }

    /// The customer has bought before, and so cannot accept by itself (R-DIRECT-4).
    pub fn cannot_accept(&self) -> bool {
        self.eligibility == Some(Eligibility::BoughtBefore)
    }

    /// Something can be accepted here: the agreement, the relationship, or both.
    pub fn can_be_accepted(&self) -> bool {
        self.has_agreement() || self.has_relationship()
    }

    /// Nothing is left to be done here.
    pub fn is_done(&self) -> bool {
        !self.can_be_accepted() && !self.cannot_accept()
    }

    /// The agreement, where it has been accepted and nothing else is asked for.
    pub fn settled_agreement(&self) -> Option<&AgreementType> {
        let agreement = self.agreement.as_ref();
        agreement.filter(|_| self.is_done() && self.eligibility.is_none())
    }

    /// The agreement, where the partner attests to it because the customer cannot accept by itself (R-DIRECT-4).
    pub fn agreement_for_partner(&self) -> Option<&AgreementType> {
        self.agreement.as_ref().filter(|_| self.cannot_accept())
    }

    /// The agreement, where the customer can decline it.
    pub fn agreement_to_decline(&self) -> Option<&AgreementType> {
        let agreement = self.agreement.as_ref();
        agreement.filter(|_| self.has_agreement() || self.cannot_accept())
    }

    /// The partners that the link names.
    pub fn partners(&self) -> impl Iterator<Item = &Partner> {
        [&self.asked.partner, &self.asked.provider].into_iter().flatten()
    }

    /// The one of them that would attest, if it were needed: of an indirect reseller's link its provider (R-ROLE-5).
    pub fn attesting(&self) -> Option<PartnerId> {
        attesting(&self.asked)
    }

    /// Their names, in words.
    pub fn partner_names(&self, language: Language) -> String {
        sentences::names(language, self.partners())
    }

    /// The words about the agreement: who accepts, for which company, on what authority (E-2).
    pub fn sentence(&self, name: &PersonName, language: Language) -> Option<String> {
        let (text, agreement) = (self.text.as_ref()?, self.agreement.as_ref()?);
        let company = &self.customer.company_name;
        Some(sentences::agreement(
            language,
            name,
            company,
            &agreement.name,
            text.rank,
        ))
    }

    /// The words about the relationship.
    pub fn relationship_sentence(&self, name: &PersonName, language: Language) -> Option<String> {
        let company = &self.customer.company_name;
        self.has_relationship()
            .then(|| sentences::relationship(language, name, company, self.partners(), self.asked.dap))
    }

    /// The terms that are accepted when everything that is open is ticked.
    pub fn terms(&self, name: &PersonName, language: Language) -> AcceptedTerms {
        AcceptedTerms {
            type_id: self
                .text
                .as_ref()
                .and(self.agreement.as_ref())
                .map(|agreement| agreement.id.clone()),
            text: self.text.as_ref().map(|text| text.id),
            sentence: self.sentence(name, language),
            partner: self.asked.partner.as_ref().map(|partner| partner.id),
            provider: self.asked.provider.as_ref().map(|provider| provider.id),
            relationship_sentence: self.relationship_sentence(name, language),
            sentence_language: language,
            delegated_administration: self.asked.dap && self.has_relationship(),
            link: self.link.without_token().path(),
            invitation: self.asked.invitation,
        }
    }
}

/// The partner of a link that would attest: of an indirect reseller's link its provider (R-ROLE-5).
fn attesting(asked: &Requested) -> Option<PartnerId> {
    let partner = asked.provider.as_ref().or(asked.partner.as_ref());
    partner.map(|partner| partner.id)
}

impl ShownText {
    pub async fn of(db: &mut Reader, found: &TextRef, requested: &AcceptRequest) -> Result<Option<Self>, PageError> {
        let Some(text) = agreements::text(db, found.id).await? else {
            return Ok(None);
        };
        // A country's own texts go before the worldwide ones, whatever the language (R-AGR-2).
        let mut others = agreements::texts_of_version(db, &found.type_id, found.rank, Some(found.country)).await?;
        others.retain(|other| other.id != found.id);
        let asked = requested.language;
        let mut lacks = None;
        if !found.language.is_read_as(asked) {
            let worldwide = match found.country {
                Some(_) => agreements::texts_of_version(db, &found.type_id, found.rank, Some(None)).await?,
                None => Vec::new(),
            };
            lacks = Some(LacksLanguage {
                asked,
                country: requested.customer.address.country,
                worldwide: worldwide.into_iter().find(|text| text.language.is_read_as(asked)),
            });
        }
        Ok(Some(Self {
            sheet: Sheet::of(text),
            others,
            lacks,
        }))
    }
}

/// Why a link cannot be answered.
pub(super) enum Refused {
    /// The link: what happened, and what to do.
    Link(LinkProblem),
    /// Anything else.
    Page(PageError),
}

impl From<LinkProblem> for Refused {
    fn from(problem: LinkProblem) -> Self {
        match problem {
            LinkProblem::Database(error) => Self::Page(error.into()),
            problem => Self::Link(problem),
        }
    }
}

impl From<PageError> for Refused {
    fn from(error: PageError) -> Self {
        Self::Page(error)
    }
}

impl From<crate::db::Error> for Refused {
    fn from(error: crate::db::Error) -> Self {
        Self::Page(error.into())
    }
}

/// The person who is signed in, with the contact address.
pub(super) async fn person(db: &mut Reader, who: &CustomerUser) -> Result<Person, PageError> {
    profile::find(db, &who.visitor).await?.ok_or(PageError::NotFound)
}

/// Who at the customer may accept, for whoever may not (R-DIRECT-6).
pub(super) async fn admins(db: &mut Reader, who: &CustomerUser) -> Result<Vec<Person>, PageError> {
    let mut admins = people::of_customer(db, who.customer).await?;
    admins.retain(|person| person.disabled_at.is_none() && person.roles.has(Role::CustomerAdmin));
    Ok(admins)
}
