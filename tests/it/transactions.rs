//! A transaction is all or nothing, on both databases, and `transact` is what decides which.

use assent::audit::{self, Context, Event, Kind, Object};
use assent::db::{self, Tx};

use crate::support::Portal;

/// Why a change was refused.
#[derive(Debug)]
enum Refused {
    ByRule,
    Database(db::Error),
}

impl From<db::Error> for Refused {
    fn from(error: db::Error) -> Self {
        Self::Database(error)
    }
}

async fn note(portal: &Portal, tx: &mut Tx) -> Result<(), db::Error> {
    let cx = Context::system(portal.clock.now(), portal.site.random.clone());
    audit::record(tx, &cx, Event::new(Kind::Refused, Object::new("page", "/", "/"))).await
}

stories! {
    async fn a_refused_change_leaves_nothing_and_returns_its_own_error(portal: Portal) {
        let before = portal.rows().await;
        let refused = portal.site.db.transact(async |tx| {
            note(&portal, tx).await?;
            Err::<(), _>(Refused::ByRule)
        });
        assert!(matches!(refused.await, Err(Refused::ByRule)));
        assert_eq!(portal.rows().await, before);
    }

    async fn a_change_is_kept_with_its_value(portal: Portal) {
        let before = portal.rows().await["audit_events"];
        let kept = portal.site.db.transact(async |tx| {
            note(&portal, tx).await?;
            Ok::<_, Refused>("value")
        });
        assert_eq!(kept.await.unwrap(), "value");
        assert_eq!(portal.rows().await["audit_events"], before + 1);
    }

    async fn an_error_of_the_database_undoes_what_came_before_it(portal: Portal) {
        let before = portal.rows().await;
        let failed = portal.site.db.transact(async |tx| {
            note(&portal, tx).await?;
            assent::sql!(tx, execute "insert into partners (id) values ($1)", uuid::Uuid::nil())?;
            Ok::<_, Refused>(())
        });
        assert!(matches!(failed.await, Err(Refused::Database(error)) if !error.passes()));
        assert_eq!(portal.rows().await, before);
    }

    async fn a_change_that_is_abandoned_half_way_leaves_nothing(portal: Portal) {
        let before = portal.rows().await;
        let abandoned = portal.site.db.transact(async |tx| {
            note(&portal, tx).await?;
            std::future::pending::<Result<(), Refused>>().await
        });
        assert!(tokio::time::timeout(std::time::Duration::from_millis(300), abandoned).await.is_err());
        assert_eq!(portal.rows().await, before);
        // The next one can begin.
        portal.site.db.transact(async |tx| note(&portal, tx).await).await.unwrap();
    }
}
