//! A connection on which a reader cannot stand still for ever: who takes nothing of an answer for a
//! while is let go. Without this a thousand readers who never read would hold a thousand answers.

use std::future::Future as _;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use pin_project_lite::pin_project;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

pin_project! {
    pub(crate) struct Paced<T> {
        #[pin]
        stream: T,
        patience: Duration,
        // Only while a write waits: most connections never need one.
        waiting: Option<Pin<Box<Sleep>>>,
    }
}

impl<T> Paced<T> {
    pub(crate) fn new(stream: T, patience: Duration) -> Self {
        Self {
            stream,
            patience,
            waiting: None,
        }
    }
}

/// Passes on what a write came to, and fails it when it has waited too long.
fn hold<R>(
    outcome: Poll<io::Result<R>>,
    waiting: &mut Option<Pin<Box<Sleep>>>,
    patience: Duration,
    context: &mut Context<'_>,
) -> Poll<io::Result<R>> {
    if outcome.is_ready() {
        *waiting = None;
        return outcome;
    }
    let timer = waiting.get_or_insert_with(|| Box::pin(sleep(patience)));
    ready!(timer.as_mut().poll(context));
    Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
}

impl<T: AsyncRead> AsyncRead for Paced<T> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.project().stream.poll_read(context, buffer)
    }
}

impl<T: AsyncWrite> AsyncWrite for Paced<T> {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.project();
        let outcome = this.stream.poll_write(context, bytes);
        hold(outcome, this.waiting, *this.patience, context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.project();
        let outcome = this.stream.poll_write_vectored(context, slices);
        hold(outcome, this.waiting, *this.patience, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.project();
        let outcome = this.stream.poll_flush(context);
        hold(outcome, this.waiting, *this.patience, context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.project();
        let outcome = this.stream.poll_shutdown(context);
        hold(outcome, this.waiting, *this.patience, context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    #[tokio::test]
    async fn who_reads_nothing_is_let_go_and_who_reads_is_not() {
        let (near, _far) = tokio::io::duplex(8);
        let mut near = Paced::new(near, Duration::from_millis(40));
        let error = near.write_all(&[0; 64]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);

        let (near, mut far) = tokio::io::duplex(8);
        let mut near = Paced::new(near, Duration::from_millis(200));
        let reader = tokio::spawn(async move {
            let mut all = Vec::new();
            let mut some = [0; 8];
            while let Ok(count @ 1..) = far.read(&mut some).await {
                all.extend_from_slice(&some[..count]);
                sleep(Duration::from_millis(5)).await;
            }
            all.len()
        });
        near.write_all(&[0; 640]).await.unwrap();
        drop(near);
        assert_eq!(reader.await.unwrap(), 640);
    }
}
