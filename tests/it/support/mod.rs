//! What stories are told with: a running portal, people who visit it, and what they see.

pub mod bases;
pub mod books;
pub mod customers;
pub mod page;
pub mod portal;
pub mod postgres;
pub mod prepared;
pub mod programs;
pub mod smtp;
pub mod visitor;
pub mod words;

pub use bases::Bases;
pub use page::Page;
pub use portal::{Kind, Portal};
pub use visitor::Visitor;
pub use words::{Tells, say};

/// Tells a story on a portal of its own, and stops the portal.
pub async fn tell<F: Future<Output = ()>>(kind: Kind, story: impl FnOnce(Portal) -> F) {
    let portal = Portal::spawn(kind).await;
    let server = portal.stopper();
    let books = portal.books();
    story(portal).await;
    books.check().await;
    server.stop(false).await;
}

/// Tells a story on two instances that share a PostgreSQL database: each request goes to the other one than the request
/// before it.
pub async fn tell_on_two_instances<F: Future<Output = ()>>(story: impl FnOnce(Portal) -> F) {
    let mut portal = Portal::spawn(Kind::Postgres).await;
    let twin = portal.spawn_twin().await;
    let (servers, books) = ([portal.stopper(), twin], portal.books());
    story(portal).await;
    books.check().await;
    for server in servers {
        server.stop(false).await;
    }
}

/// Tells each story twice: on SQLite and on PostgreSQL.
macro_rules! stories {
    ($($(#[$doc:meta])* async fn $name:ident($portal:ident: Portal) $story:block)+) => {$(
        $(#[$doc])*
        pub mod $name {
            use super::*;

            pub async fn story($portal: Portal) $story

            #[actix_web::test]
            async fn on_sqlite() {
                crate::support::tell(crate::support::Kind::Sqlite, story).await;
            }

            #[actix_web::test]
            async fn on_postgres() {
                crate::support::tell(crate::support::Kind::Postgres, story).await;
            }
        }
    )+};
}
