//! What the atlas is measured beside: an axum handler that returns a fixed string of so many bytes.
//! `cargo run -p portolan-web --example fixed 127.0.0.1:0 25000`

use std::error::Error;
use std::io::Write as _;

use axum::Router;
use axum::routing::get;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let listen = args.next().unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let length = args.next().map_or(Ok(25_000), |n| n.parse())?;
    let body: &'static str = Box::leak("x".repeat(length).into_boxed_str());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(listen).await?;
        writeln!(std::io::stdout(), "{}", listener.local_addr()?)?;
        let router = Router::new().route("/", get(async move || body));
        Ok(axum::serve(listener, router).await?)
    })
}
