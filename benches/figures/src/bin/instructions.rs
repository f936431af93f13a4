//! Builds requests, or decodes pages too, so many times and without a network: what runs under `callgrind`.
//!
//! `instructions sdk|hand request|page COUNT`

use futures_util::FutureExt;
use openai_admin::Client;
use openai_admin_figures::{Answer, KEY, PAGE, Page, keys, page};
use std::env;
use std::future::IntoFuture;
use std::hint::black_box;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [way, what, count] = arguments.as_slice() else { panic!("instructions sdk|hand request|page COUNT") };
    let keys = if what == "page" { keys(PAGE) } else { String::new() };
    let body: &'static [u8] = page(&keys, None).leak().as_bytes();
    let count: u32 = count.parse().unwrap();
    // Neither needs a runtime: nothing waits.
    match way.as_str() {
        "sdk" => {
            let client =
                Client::builder().key(KEY).base_url("http://127.0.0.1:9/v1").middleware(Answer(body));
            let client = client.build().unwrap();
            for _ in 0..count {
                let list = client.project("proj_1").api_keys().list().limit(100).after("key_7");
                black_box(list.into_future().now_or_never().unwrap().unwrap());
            }
        }
        _ => {
            let http = reqwest::Client::builder().no_proxy().build().unwrap();
            for _ in 0..count {
                let url = "http://127.0.0.1:9/v1/organization/projects/proj_1/api_keys";
                let request = http.get(url).query(&[("limit", "100"), ("after", "key_7")]).bearer_auth(KEY);
                black_box(request.build().unwrap());
                black_box(serde_json::from_slice::<Page>(black_box(body)).unwrap());
            }
        }
    }
}
