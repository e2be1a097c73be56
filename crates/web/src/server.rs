//! From a bound address to answered requests, and to a quiet end.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};
use tower::ServiceExt as _;

use crate::atlas::Atlas;
use crate::connections::{self, Answering, Connection, Connections};
use crate::feedback::{self, Store};
use crate::paced::Paced;
use crate::{Config, WebError, routes};

/// How long a request's head may take, and how long a connection may wait for the next one.
const HEAD: Duration = Duration::from_secs(15);
/// How long a reader may take nothing of an answer.
const STALLED: Duration = Duration::from_secs(20);
/// How often who said something yesterday is forgotten.
const HOUR: Duration = Duration::from_secs(3600);
/// How long the end waits for answers that are under way.
const END: Duration = Duration::from_secs(10);
/// How long a connection that has to make room may finish.
const LEAVE: Duration = Duration::from_millis(100);
/// The longest head of a request, and the most lines in it.
const HEAD_BYTES: usize = 16 << 10;
const HEAD_LINES: usize = 64;

/// The other end of a connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// Answers until the process is asked to end (interrupt or termination), then lets those finish who
/// are being answered. `started` is told the address once it is bound.
///
/// # Errors
/// [`WebError`], before anything is answered.
pub fn serve(config: Config, started: impl FnOnce(SocketAddr)) -> Result<(), WebError> {
    logging(config.log);
    // PostgreSQL's client has a runtime of its own, which may begin and end outside of ours alone.
    let store: Arc<dyn Store> = Arc::from(feedback::open(&config.database)?);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(WebError::Start)?;
    let outcome = runtime.block_on(async {
        let listen = config.listen;
        let listener = TcpListener::bind(listen)
            .await
            .map_err(|e| WebError::Listen(listen, e))?;
        let bound = listener
            .local_addr()
            .map_err(|e| WebError::Listen(listen, e))?;
        let all = Connections::new(connections::limit());
        let atlas = Atlas::new(config, bound, Arc::clone(&all), Arc::clone(&store))?;
        started(bound);
        tracing::info!(address = %bound, live = atlas.shows_this_machine(), "listening");
        accept(listener, &all, &atlas).await;
        Ok(())
    });
    // A look at the machine or a write that is under way must not hold up the end.
    runtime.shutdown_timeout(Duration::from_secs(1));
    drop(store);
    outcome
}

async fn accept(listener: TcpListener, all: &Arc<Connections>, atlas: &Arc<Atlas>) {
    let router = routes::router(Arc::clone(atlas));
    let (ending, ended) = watch::channel(());
    let mut asked = pin!(asked_to_end());
    let mut hourly = tokio::time::interval(HOUR);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of descriptors, or a reader who is gone already: neither is the end.
                    tracing::warn!(%error, "accept");
                    sleep(Duration::from_millis(20)).await;
                    continue;
                }
            },
            _ = hourly.tick() => {
                atlas.desk.forget();
                continue;
            }
            () = &mut asked => break,
        };
        let Some(connection) = all.admit() else {
            tracing::warn!(open = all.open(), "no room for a connection");
            continue;
        };
        tokio::spawn(attend(
            stream,
            Peer(peer.ip()),
            Arc::new(connection),
            router.clone(),
            ended.clone(),
        ));
    }
    drop((listener, ended));
    tracing::info!(open = all.open(), "ending");
    let _ = ending.send(());
    // Whoever watches would never be done.
    atlas.ending.send_replace(true);
    // Each connection holds a receiver, and drops it when it is done.
    if timeout(END, ending.closed()).await.is_err() {
        tracing::warn!(open = all.open(), "ended before all were answered");
    }
}

/// Waits until the other side says something, then answers it. Whoever says nothing costs a task and no
/// more: room for a request is made when there is one.
async fn attend(
    stream: TcpStream,
    peer: Peer,
    connection: Arc<Connection>,
    router: Router,
    mut ended: watch::Receiver<()>,
) {
    let says_something = tokio::select! {
        ready = timeout(HEAD, stream.readable()) => matches!(ready, Ok(Ok(()))),
        () = connection.must_leave() => false,
        _ = ended.changed() => false,
    };
    if says_something {
        Box::pin(answer_all(stream, peer, connection, router, ended)).await;
    }
}

/// Answers the requests of one connection, one after another.
async fn answer_all(
    stream: TcpStream,
    peer: Peer,
    connection: Arc<Connection>,
    router: Router,
    mut ended: watch::Receiver<()>,
) {
    let _ = stream.set_nodelay(true);
    let stream = TokioIo::new(Paced::new(stream, STALLED));
    let service = service_fn(|request: hyper::Request<hyper::body::Incoming>| {
        let busy = connection.busy();
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(peer);
        let answer = router.clone().oneshot(request);
        async move {
            let answer = match answer.await {
                Ok(answer) => answer,
                Err(never) => match never {},
            };
            Ok::<_, Infallible>(answer.map(|body| Answering::new(body, busy)))
        }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(HEAD_BYTES)
        .max_headers(HEAD_LINES)
        .half_close(false);
    let mut serving = pin!(http.serve_connection(stream, service));
    let outcome = tokio::select! {
        outcome = &mut serving => outcome,
        () = connection.must_leave() => {
            serving.as_mut().graceful_shutdown();
            timeout(LEAVE, serving).await.unwrap_or(Ok(()))
        }
        _ = ended.changed() => {
            serving.as_mut().graceful_shutdown();
            timeout(END, serving).await.unwrap_or(Ok(()))
        }
    };
    if let Err(error) = outcome {
        tracing::debug!(%error, "connection");
    }
}

/// Ends when the process is asked to end.
async fn asked_to_end() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}

/// Lines for a person at a terminal, objects for a collector. Nothing is logged of who asks.
fn logging(level: tracing::Level) {
    use std::io::IsTerminal as _;
    let lines = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_target(false)
        .with_writer(std::io::stderr);
    // A caller that logs already goes on as it did.
    let _ = if std::io::stderr().is_terminal() {
        lines.try_init().map_err(drop)
    } else {
        lines.json().flatten_event(true).try_init().map_err(drop)
    };
}
