//! Connections: HTTP/1.1 and HTTP/2 on one port, closed without an answer where that is asked for, and
//! finished in peace when the sandbox stops.

use crate::planned::BreakConnection;
use axum::Router;
use axum::body::Body;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use std::io;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tower::ServiceExt;

/// How long requests under way have to end when the sandbox stops.
const PATIENCE: Duration = Duration::from_secs(10);

/// Serves until it is told to stop, or dropped; requests under way are then answered first.
pub(crate) async fn serve(listener: TcpListener, router: Router, stop: oneshot::Receiver<()>) {
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => connect(stream, &router, &connections),
                // For want of file descriptors, for example. There will be some again.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            _ = &mut stop => break,
        }
    }
    drop(listener);
    let _ = tokio::time::timeout(PATIENCE, connections.shutdown()).await;
}

fn connect(stream: TcpStream, router: &Router, connections: &GracefulShutdown) {
    // Answers are small and awaited.
    let _ = stream.set_nodelay(true);
    let router = router.clone();
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let router = router.clone();
        async move {
            let response: Response = match router.oneshot(request.map(Body::new)).await {
                Ok(response) => response,
                Err(never) => match never {},
            };
            match response.extensions().get::<BreakConnection>() {
                // An error of the service makes hyper close the connection.
                Some(_) => Err(io::Error::other("the connection was to break")),
                None => Ok(response),
            }
        }
    });
    let connection = Builder::new(TokioExecutor::new());
    let connection = connection.serve_connection(TokioIo::new(stream), service).into_owned();
    let connection = connections.watch(connection);
    tokio::spawn(async move {
        // A connection that breaks is no concern of the others.
        let _ = connection.await;
    });
}
