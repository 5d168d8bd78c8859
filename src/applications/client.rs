//! Which application asks for a token, and who calls the API with one.

use uuid::Uuid;

use super::exchange::Denied;
use super::tokens::Claims;
use super::{Application, store};
use crate::accounts::{Caller, Consenter, Organisation, Permission, Role, Visitor, sessions};
use crate::audit::{Actor, Context};
use crate::db::{self, Reader, Tx};
use crate::partners::{self, Partner};
use crate::values::TimeZone;
use crate::values::id::ApplicationId;
use crate::values::secret::{Token, TokenHash};

/// An application that asks for a token.
#[derive(Debug)]
pub struct Client {
    /// Which one.
    pub application: Application,
    /// Its partner.
    pub partner: Partner,
    /// The secret by which it proved itself.
    secret: Option<TokenHash>,
    /// It has secrets, and so must prove itself by one.
    is_confidential: bool,
}

impl Client {
    /// Whether it proved itself by a secret.
    pub fn has_secret(&self) -> bool {
        self.secret.is_some()
    }

    /// Checks that it is public, or has proved itself.
    ///
    /// # Errors
    /// If it has a secret and sent none.
    pub fn check_is_proved(&self) -> Result<(), Denied> {
        match self.is_confidential && !self.has_secret() {
            true => Err(Denied::NoSecret),
            false => Ok(()),
        }
    }

    /// Notes that its secret was used, in the transaction of what it gets for it; `false` if the secret was removed meanwhile.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn note_use(&self, tx: &mut Tx, cx: &Context) -> Result<bool, db::Error> {
        match &self.secret {
            Some(secret) => store::use_secret(tx, self.application.id, secret, cx.now).await,
            None => Ok(true),
        }
    }

    /// The circumstances of what it does on its own.
    pub fn acting(&self, cx: &Context) -> Context {
        let actor = Actor {
            account: None,
            name: self.application.name.clone(),
            organisation: self.partner.details.name.to_string(),
            partner: Some(self.partner.id),
            customer: None,
            application: Some(self.application.id),
        };
        Context { actor, ..cx.clone() }
    }
}

/// The partner that a tenant names: by its GUID, or by one of its domains.
///
/// # Errors
/// If the database query fails.
pub async fn tenant(db: &mut Reader, tenant: &str) -> Result<Option<Partner>, db::Error> {
    match Uuid::try_parse(tenant) {
        Ok(guid) => partners::find_by_guid(db, guid).await,
        Err(_) => partners::find_by_domain(db, &tenant.to_ascii_lowercase()).await,
    }
}

/// The names by which no tenant in particular is meant.
const ANY_TENANT: [&str; 2] = ["common", "organizations"];

/// The name in lower case, if it means no tenant in particular.
pub fn any_tenant(name: &str) -> Option<&'static str> {
    ANY_TENANT.into_iter().find(|any| any.eq_ignore_ascii_case(name))
}

/// The application that asks for a token at a tenant's endpoint. Nothing is written until it is known.
///
/// # Errors
/// If the database query fails.
pub async fn client(
    db: &mut Reader,
    tenant_name: &str,
    client_id: &str,
    secret: Option<&str>,
) -> Result<Result<Client, Denied>, db::Error> {
    let is_any = any_tenant(tenant_name).is_some();
    let named = if is_any { None } else { tenant(db, tenant_name).await? };
    if !is_any && named.is_none() {
        return Ok(Err(Denied::NoTenant));
    }
    let Ok(id) = client_id.trim().parse::<ApplicationId>() else {
        return Ok(Err(Denied::NoApplication));
    };
    let application = store::find(db, id).await?;
    let is_theirs = |found: &Application| named.as_ref().is_none_or(|named| named.id == found.partner);
    let Some(application) = application.filter(is_theirs) else {
        return Ok(Err(Denied::NoApplication));
    };
    let partner = match named {
        Some(partner) => partner,
        None => match partners::find(db, application.partner).await? {
            Some(partner) => partner,
            None => return Ok(Err(Denied::NoTenant)),
        },
    };
    if !application.is_active() || partner.disabled_at.is_some() {
        return Ok(Err(Denied::Revoked));
    }
    let secret = match secret {
        None => None,
        Some(sent) => {
            let sent = Token::parse(sent).map(|sent| sent.hash());
            match sent {
                Some(sent) if store::has_secret(db, id, &sent).await? => Some(sent),
                _ => return Ok(Err(Denied::WrongSecret)),
            }
        }
    };
    Ok(Ok(Client {
        is_confidential: !store::secrets(db, id).await?.is_empty(),
        application,
        partner,
        secret,
    }))
}

/// Who calls with these claims; `None` when the application is revoked, the partner or the agent disabled, or nothing of it
/// belongs together.
///
/// # Errors
/// If the database query fails.
pub async fn caller(db: &mut Reader, claims: &Claims) -> Result<Option<Caller>, db::Error> {
    let Some(application) = store::find(db, claims.appid).await?.filter(Application::is_active) else {
        return Ok(None);
    };
    let Some(partner) = partners::find(db, application.partner).await? else {
        return Ok(None);
    };
    if partner.details.partner_guid != claims.tid || partner.disabled_at.is_some() {
        return Ok(None);
    }
    let (visitor, is_allowed) = match claims.agent() {
        Some(account) => (
            sessions::visitor_of_account(db, account).await?,
            application.allowed.for_agents,
        ),
        None => (Some(on_its_own(&application, &partner)), application.allowed.on_its_own),
    };
    let may = |visitor: &Visitor| {
        Consenter::of(visitor).is_ok_and(|consenter| consenter.agent().partner == partner.id) && is_allowed
    };
    Ok(visitor.filter(may).map(|visitor| Caller {
        application: application.id,
        name: application.name.clone(),
        is_for_agent: claims.agent().is_some(),
        may_change: application.allowed.may_change,
        visitor,
    }))
}

/// What an application is when it acts on its own: an Admin agent of its partner.
fn on_its_own(application: &Application, partner: &Partner) -> Visitor {
    Visitor {
        account: application.created_by,
        session: Uuid::nil().into(),
        sign_in_name: application.id.to_string(),
        name: crate::values::PersonName::stored(application.name.clone(), String::new()),
        organisation: Organisation::Partner {
            id: partner.id,
            kind: partner.kind,
            name: partner.details.name.to_string(),
        },
        roles: [Role::AdminAgent].into_iter().collect(),
        language: None,
        time_zone: TimeZone::of(partner.details.country),
        must_change_password: false,
    }
}
