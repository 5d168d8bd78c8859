//! The extractor in a handler's signature is the permission: no proof, no page.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use super::{PageError, Visit};
use crate::accounts::permission::SignedIn;
use crate::accounts::{
    ActivityReader, Agent, Answerer, ApiAdmin, Asker, Attester, Channel, Consenter, CustomerAdmin, CustomerUser,
    GlobalAdmin, Indirect, IndirectAdmin, Inviter, Operator, OperatorAdmin, Orderer, PeopleAdmin, Requester, Reviewer,
    Visitor,
};

macro_rules! permits {
    ($($permission:ty),+ $(,)?) => {$(
        impl FromRequest for $permission {
            type Error = PageError;
            type Future = Ready<Result<Self, PageError>>;

            fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
                ready(Visit::of(request).principal.permission().map_err(PageError::from))
            }
        }
    )+};
}

permits!(
    SignedIn,
    Agent,
    Answerer,
    ApiAdmin,
    Asker,
    Attester,
    Consenter,
    GlobalAdmin,
    Indirect,
    IndirectAdmin,
    Operator,
    OperatorAdmin,
    CustomerUser,
    CustomerAdmin,
    PeopleAdmin,
    ActivityReader,
    Channel,
    Inviter,
    Requester,
    Orderer,
    Reviewer
);

/// A person with a session, even with a temporary password: for the page that replaces it, and for signing out.
#[derive(Debug, Clone)]
pub struct AnySession(pub Visitor);

impl FromRequest for AnySession {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let visit = Visit::of(request);
        ready(visit.person().cloned().map(Self).ok_or(PageError::SignIn))
    }
}
