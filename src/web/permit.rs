//! The extractor in a handler's signature is the permission: no proof, no page.

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use futures_util::future::LocalBoxFuture;

use super::{PageError, Visit};
use crate::accounts::permission::SignedIn;
use crate::accounts::{
    ActivityReader, Agent, Attester, Channel, CustomerUser, GlobalAdmin, Inviter, Operator, OperatorAdmin, PeopleAdmin,
    Permission, Requester, Visitor,
};

async fn proof<P: Permission>(request: HttpRequest) -> Result<P, PageError> {
    let visit = Visit::of(&request).await?;
    let visitor = visit.visitor.as_ref().ok_or(PageError::SignIn)?;
    Ok(P::of(visitor)?)
}

macro_rules! permits {
    ($($permission:ty),+ $(,)?) => {$(
        impl FromRequest for $permission {
            type Error = PageError;
            type Future = LocalBoxFuture<'static, Result<Self, PageError>>;

            fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
                Box::pin(proof(request.clone()))
            }
        }
    )+};
}

permits!(
    SignedIn,
    Agent,
    Attester,
    GlobalAdmin,
    Operator,
    OperatorAdmin,
    CustomerUser,
    PeopleAdmin,
    ActivityReader,
    Channel,
    Inviter,
    Requester
);

/// Anybody with a session, also with a temporary password: for the pages that set an own one, and for signing out.
#[derive(Debug, Clone)]
pub struct AnySession(pub Visitor);

impl FromRequest for AnySession {
    type Error = PageError;
    type Future = LocalBoxFuture<'static, Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let visit = Visit::of(&request).await?;
            visit.visitor.clone().map(Self).ok_or(PageError::SignIn)
        })
    }
}
