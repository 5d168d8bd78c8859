//! HTTP over our own connection type ([`Wire`]), set up as `actix_web::HttpServer` does over TCP streams.

use std::fmt;
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::Duration;

use actix_http::body::MessageBody;
use actix_http::error::DispatchError;
use actix_http::{HttpService, KeepAlive, Protocol, Request, Response};
use actix_server::GracefulShutdownSignal;
use actix_service::{IntoServiceFactory, Service, ServiceFactory, ServiceFactoryExt, fn_service, map_config};
use actix_web::dev::AppConfig;
use actix_web::rt::net::TcpStream;

use crate::web::wire::{Wire, Wires};

/// How long the rest of an unread request is read before the connection is closed, so that the response arrives.
const LINGER: Duration = Duration::from_secs(1);

/// How connections are served.
pub(super) struct Terms {
    /// The address that is listened on.
    pub address: SocketAddr,
    /// How long the head of a request may take to arrive.
    pub head_time: Duration,
    /// Tells that the server is about to stop.
    pub stops: GracefulShutdownSignal,
}

/// The service that handles the connections of one worker with an app.
pub(super) fn over_wires<F, S, B>(
    app: F,
    terms: Terms,
    wires: Rc<Wires>,
) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()>
where
    F: IntoServiceFactory<S, Request>,
    S: ServiceFactory<Request, Config = AppConfig> + 'static,
    S::Error: Into<actix_web::Error> + 'static,
    S::InitError: fmt::Debug,
    S::Response: Into<Response<B>> + 'static,
    S::Service: 'static,
    <S::Service as Service<Request>>::Future: 'static,
    B: MessageBody + 'static,
{
    let Terms {
        address,
        head_time,
        stops,
    } = terms;
    let app = app.into_factory().map_err(|error: S::Error| {
        let error: actix_web::Error = error.into();
        error.error_response()
    });
    let http = HttpService::build()
        .graceful_shutdown_signal(move || {
            let stops = stops.clone();
            async move { stops.notified().await }
        })
        .keep_alive(KeepAlive::default())
        .client_request_timeout(head_time)
        .client_disconnect_timeout(LINGER)
        .local_addr(address)
        .on_connect_ext(|wire: &Wire, data| {
            data.insert(wire.exchange());
        })
        .finish(map_config(app, |()| AppConfig::default()));
    fn_service(move |stream: TcpStream| {
        let peer = stream.peer_addr().ok();
        let wire = wires.wire(stream);
        async move { Ok((wire, Protocol::Http1, peer)) }
    })
    .and_then(http)
}
