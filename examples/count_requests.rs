//! Counts the requests of each operation with a middleware, against an embedded stand-in server.
#![allow(clippy::print_stdout, reason = "an example that tells what it does")]

use openai_admin::Client;
use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request};
use openai_admin_sandbox::Sandbox;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Requests and refusals of each operation.
#[derive(Debug, Default)]
struct Requests(Mutex<BTreeMap<String, (u32, u32)>>);

impl Requests {
    fn change(&self, operation: &str, change: impl FnOnce(&mut (u32, u32))) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        change(counts.entry(operation.to_owned()).or_default());
    }
}

impl Middleware for Requests {
    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        MiddlewareFuture::new(async move {
            let operation = request.operation().to_owned();
            self.change(&operation, |(requests, _)| *requests += 1);
            let reply = next.run(request).await?;
            if !reply.status.is_success() {
                self.change(&operation, |(_, refusals)| *refusals += 1);
            }
            Ok(reply)
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let requests = Arc::new(Requests::default());
    let client = Client::builder()
        .key(Sandbox::KEY)
        .base_url(sandbox.base_url())
        .middleware(Arc::clone(&requests))
        .build()?;

    for name in ["docs", "search", "support"] {
        let project = client.projects().create(name).await?;
        client.project(&project.id).service_accounts().create("deploy").await?;
    }
    let projects = client.projects().list().limit(2).items().into_vec().await?;
    for project in &projects {
        client.project(&project.id).service_accounts().list().items().into_vec().await?;
    }
    if let Err(e) = client.projects().get("proj_unknown").await {
        println!("{e}\n");
    }

    println!("requests  refused  operation");
    for (operation, (requests, refusals)) in &*requests.0.lock().unwrap_or_else(PoisonError::into_inner) {
        println!("{requests:>8}  {refusals:>7}  {operation}");
    }
    Ok(())
}
