//! TLS that begins inside of a protocol: the steps that lead there (`[[starttls]]` of its file).

use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use crate::conn::{Conn, MOST_ANSWER};
use crate::signature::{First, Protocol, payload};

/// Goes the steps on a fresh connection; `None` where the service does not.
pub(crate) async fn lead(
    mut conn: Conn,
    protocol: &'static Protocol,
    host: &str,
    port: u16,
    until: Instant,
) -> Option<Conn> {
    let mut bytes = Vec::new();
    if protocol.first == First::Server {
        // The greeting, until nothing more comes of it for a moment.
        loop {
            let wait = if bytes.is_empty() {
                until
            } else {
                until.min(Instant::now() + Duration::from_millis(20))
            };
            match timeout_at(wait, conn.receive(&mut bytes, MOST_ANSWER)).await {
                Ok(Ok(count)) if count > 0 && bytes.len() < MOST_ANSWER => {
                    if protocol.id != "ftp" && bytes.ends_with(b"\n") {
                        break;
                    }
                }
                Err(_) if !bytes.is_empty() => break,
                _ => return None,
            }
        }
    }
    for step in protocol.steps {
        bytes.clear();
        conn.send(&payload(step.payload, host, port), until)
            .await
            .ok()?;
        let Some(ready) = &step.ready else { continue };
        while !ready.is_match(&bytes) {
            let count = timeout_at(until, conn.receive(&mut bytes, MOST_ANSWER))
                .await
                .ok()?
                .ok()?;
            if count == 0 || bytes.len() >= MOST_ANSWER {
                return None;
            }
        }
    }
    Some(conn)
}
