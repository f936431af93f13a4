//! How often memory is allocated for a call and for an item of a page, and the five sites that do so most.

use futures_util::FutureExt;
use openai_admin::Client;
use openai_admin_figures::{Answer, KEY, PAGE, Page, keys, page};
use serde_json::Value;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

const CALLS: u64 = 100;

fn main() {
    let file = std::env::temp_dir().join("openai-admin-allocations.json");
    let profiler = dhat::Profiler::builder().file_name(&file).build();
    let per_call = |keys: &str| {
        let body: &'static [u8] = page(keys, None).leak().as_bytes();
        let client = Client::builder().key(KEY).base_url("http://127.0.0.1:9/v1").middleware(Answer(body));
        let client = client.build().unwrap();
        let call =
            || client.project("proj_1").api_keys().list().into_future().now_or_never().unwrap().unwrap();
        call();
        let before = dhat::HeapStats::get().total_blocks;
        (0..CALLS).for_each(|_| drop(call()));
        (dhat::HeapStats::get().total_blocks - before) as f64 / CALLS as f64
    };
    let (empty, full) = (per_call(""), per_call(&keys(PAGE)));
    let body = page(&keys(PAGE), None);
    let before = dhat::HeapStats::get().total_blocks;
    drop(serde_json::from_slice::<Page>(body.as_bytes()).unwrap());
    let by_hand = (dhat::HeapStats::get().total_blocks - before) as f64 / PAGE as f64;
    drop(profiler);
    println!("figure: allocations of a call without items: {empty:.1}, at most 80");
    println!(
        "figure: allocations of an item, to those by hand: {:.3}, at most 1.03",
        (full - empty) / PAGE as f64 / by_hand
    );

    let profile: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let mut sites: Vec<(u64, &str)> = Vec::new();
    for site in profile["pps"].as_array().into_iter().flatten() {
        let frames = site["fs"].as_array().into_iter().flatten();
        let frames = frames.filter_map(|frame| profile["ftbl"][frame.as_u64()? as usize].as_str());
        let ours = |frame: &&str| {
            ["openai_admin::", "serde_json::", "reqwest::", "url::", "http::"]
                .iter()
                .any(|name| frame.contains(name))
        };
        let frame = frames.filter(ours).next().unwrap_or("elsewhere");
        let name = frame.split_once(": ").map_or(frame, |(_, name)| name);
        let name = name.split(" (").next().unwrap_or(name);
        match sites.iter_mut().find(|(_, known)| *known == name) {
            Some((blocks, _)) => *blocks += site["tbk"].as_u64().unwrap_or_default(),
            None => sites.push((site["tbk"].as_u64().unwrap_or_default(), name)),
        }
    }
    sites.sort_by(|a, b| b.cmp(a));
    for (blocks, name) in sites.iter().take(5) {
        println!("  {blocks:>7} blocks: {}", name.chars().take(120).collect::<String>());
    }
}
