//! What this crate, async-openai and the official Python client make of the same awkward reports, as a table.
//!
//! Each client reads as its documentation shows. `tests/peers/run replies` runs it; the only argument is the Python
//! that has the official client, without which its column is empty.

use openai_admin::types::{Timestamp, Totals};
use std::error::Error;
use std::process::Command;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const KEY: &str = "sk-admin-test";

/// Three days in May 2026.
const START: i64 = 1_778_544_000;
const END: i64 = START + 3 * DAY;
const DAY: i64 = 86_400;

/// A report that is answered in an awkward way.
struct Case {
    name: &'static str,
    report: ReportKind,
    /// The results of the only day of each page.
    pages: &'static [&'static str],
    truth: &'static str,
}

#[derive(Clone, Copy, PartialEq)]
enum ReportKind {
    Costs,
    Completions,
}

const CASES: [Case; 6] = [
    Case {
        name: "costs on two pages",
        report: ReportKind::Costs,
        pages: &[
            r#"{"amount": {"value": 1.25, "currency": "usd"}}"#,
            r#"{"amount": {"value": 2.5, "currency": "usd"}}"#,
        ],
        truth: "rows: 2, sum: 3.75",
    },
    Case {
        name: "an amount as text",
        report: ReportKind::Costs,
        pages: &[
            r#"{"amount": {"value": "12.25", "currency": "usd"}}, {"amount": {"value": 1.5, "currency": "usd"}}"#,
        ],
        truth: "rows: 2, sum: 13.75",
    },
    Case {
        name: "0.1 and 0.2",
        report: ReportKind::Costs,
        pages: &[
            r#"{"amount": {"value": 0.1, "currency": "usd"}}, {"amount": {"value": 0.2, "currency": "usd"}}"#,
        ],
        truth: "rows: 2, sum: 0.3",
    },
    Case {
        name: "a row without an amount",
        report: ReportKind::Costs,
        pages: &[r#"{"amount": null}, {"amount": {"value": 1.25, "currency": "usd"}}"#],
        truth: "rows: 2, sum: 1.25",
    },
    Case {
        name: "an amount without a currency",
        report: ReportKind::Costs,
        pages: &[r#"{"amount": {"value": 1.25}}"#],
        truth: "rows: 1, sum: 1.25",
    },
    Case {
        name: "a kind of usage that is new",
        report: ReportKind::Completions,
        pages: &[
            r#"{"object": "organization.usage.completions.result", "input_tokens": 10, "output_tokens": 5, "num_model_requests": 1},
               {"object": "organization.usage.new.result", "sessions": 3}"#,
        ],
        truth: "completions, new",
    },
];

#[tokio::main]
async fn main() -> Result<()> {
    let python = std::env::args().nth(1);
    println!(
        "| reply | what it says | openai-admin | async-openai 0.43.0 | openai (Python) {} |",
        version(&python)
    );
    println!("|---|---|---|---|---|");
    for case in &CASES {
        let url = serve(case).await?;
        let cells = [
            or_error(ours(&url, case.report).await),
            or_error(theirs(&url, case.report).await),
            python
                .as_ref()
                .map_or_else(|| "not run".to_owned(), |python| official(python, &url, case.report)),
        ];
        let cells =
            cells.map(|cell| if cell == case.truth { "the same".to_owned() } else { cell.replace('|', "/") });
        println!("| {} | {} | {} |", case.name, case.truth, cells.join(" | "));
    }
    Ok(())
}

fn or_error(made: Result<String>) -> String {
    // What it quotes of the reply, and of what it expected, is long.
    let short = |e: Box<dyn Error>| {
        let text = e.to_string();
        let text = text.split(" at line ").next().unwrap_or_default();
        text.split(", expected ").next().unwrap_or_default().to_owned()
    };
    made.unwrap_or_else(|e| format!("error: {}", short(e)))
}

/// The name of a kind without what all have.
fn short(kind: &str) -> &str {
    kind.trim_start_matches("organization.usage.").trim_end_matches(".result")
}

async fn ours(url: &str, report: ReportKind) -> Result<String> {
    let client = openai_admin::Client::builder().key(KEY).base_url(url).build()?;
    let range = (Timestamp::from_secs(START), Timestamp::from_secs(END));
    if report == ReportKind::Completions {
        let mut kinds = Vec::new();
        let mut rows = client.usage().completions(range).rows();
        while let Some(row) = rows.next().await {
            kinds.push(match row {
                Ok(row) => short(&row.object).to_owned(),
                Err(openai_admin::Error::Decode(e)) => {
                    format!("an error for {}", e.field.unwrap_or_default())
                }
                Err(e) => return Err(e.into()),
            });
        }
        return Ok(kinds.join(", "));
    }
    let (mut count, mut totals) = (0, Totals::default());
    let mut rows = client.costs(range).rows();
    while let Some(row) = rows.next().await {
        let row = row?;
        count += 1;
        if let Some(amount) = &row.amount
            && let Some(value) = &amount.value
        {
            totals.add(amount.currency.as_deref().unwrap_or("unknown"), value)?;
        }
    }
    let sums: Vec<_> = totals.iter().map(|(_, sum)| sum.to_string()).collect();
    Ok(format!("rows: {count}, sum: {}", sums.join(" and ")))
}

async fn theirs(url: &str, report: ReportKind) -> Result<String> {
    use async_openai::config::OpenAIConfig;
    use async_openai::traits::RequestOptionsBuilder;
    use async_openai::types::admin::usage::UsageResult;

    let client = async_openai::Client::with_config(OpenAIConfig::new().with_api_base(url).with_api_key(KEY));
    let query = [("start_time", START), ("end_time", END)];
    let admin = client.admin();
    let page = match report {
        ReportKind::Costs => admin.usage().query(&query)?.costs().await?,
        ReportKind::Completions => admin.usage().query(&query)?.completions().await?,
    };
    let (mut rows, mut total, mut kinds) = (0, 0.0, Vec::new());
    for result in page.data.into_iter().flat_map(|bucket| bucket.results) {
        match result {
            UsageResult::Costs(costs) => (rows, total) = (rows + 1, total + costs.amount.value),
            UsageResult::Completions(_) => kinds.push("completions"),
            _ => kinds.push("another"),
        }
    }
    Ok(if report == ReportKind::Costs { format!("rows: {rows}, sum: {total}") } else { kinds.join(", ") })
}

fn official(python: &str, url: &str, report: ReportKind) -> String {
    let report = if report == ReportKind::Costs { "costs" } else { "completions" };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/replies.py");
    let time = [START, END].map(|time| time.to_string());
    match Command::new(python).args([script, url, report]).args(time).output() {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        Ok(output) => format!("failed: {}", String::from_utf8_lossy(&output.stderr).trim()),
        Err(e) => format!("not run: {e}"),
    }
}

/// Of the official client.
fn version(python: &Option<String>) -> String {
    let Some(python) = python else { return String::new() };
    let output = Command::new(python).args(["-c", "import openai; print(openai.__version__)"]).output();
    output.map_or_else(|_| String::new(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

async fn serve(case: &'static Case) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/v1", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, case));
        }
    });
    Ok(url)
}

/// Answers each request with the page that its token names.
async fn answer(mut stream: TcpStream, case: &'static Case) -> std::io::Result<()> {
    let mut read = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await? {
            0 => return Ok(()),
            count => read.extend_from_slice(&chunk[..count]),
        }
        let Some(end) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&read[..end]).into_owned();
        read.drain(..end + 4);
        let page = head.split(['?', '&', ' ']).find_map(|pair| pair.strip_prefix("page=page_"));
        let page = page.and_then(|page| page.parse().ok()).unwrap_or(0);
        let body = page_of(case, page);
        let reply = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(reply.as_bytes()).await?;
    }
}

fn page_of(case: &Case, page: usize) -> String {
    let results = case.pages.get(page).copied().unwrap_or_default();
    let results = match case.report {
        ReportKind::Costs => {
            results.replace("{\"amount\"", "{\"object\": \"organization.costs.result\", \"amount\"")
        }
        ReportKind::Completions => results.to_owned(),
    };
    let start = START + page as i64 * DAY;
    let next = if page + 1 < case.pages.len() { format!("\"page_{}\"", page + 1) } else { "null".to_owned() };
    format!(
        r#"{{"object": "page", "has_more": {}, "next_page": {next}, "data": [
            {{"object": "bucket", "start_time": {start}, "end_time": {}, "results": [{results}]}}]}}"#,
        next != "null",
        start + DAY,
    )
}
