//! What an organization spent, by project and line item: a table with exact totals, or CSV.
//!
//! `cargo run --example costs -- [--days 30] [--csv]`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example that tells what it does")]

mod support;

use openai_admin::NamesOf;
use openai_admin::types::{CostsGroupBy, Days, Totals};
use std::collections::BTreeMap;
use support::{Result, cell, client, day, flag, option};

#[tokio::main]
async fn main() -> Result<()> {
    let (client, _sandbox) = client(3).await?;
    let days = Days::last(option("--days").map_or(Ok(30), |days| days.parse())?);
    let report = client.costs(days).group_by([CostsGroupBy::ProjectId, CostsGroupBy::LineItem]);
    let range = report.range()?;
    let names = client.names([NamesOf::Projects]);
    let estimate = report.estimate()? + names.estimate(100, 0);
    eprintln!("{} requests, where there are no more than 100 projects", estimate.requests);

    let names = names.await?;
    let (mut sums, mut all) = (BTreeMap::<(String, String), Totals>::new(), Totals::default());
    let mut rows = report.rows();
    while let Some(row) = rows.next().await {
        let row = row?;
        let project = row.project_id.as_ref().map_or("", |id| names.project(id).unwrap_or(id.as_str()));
        let about = (project.to_owned(), row.line_item.clone().unwrap_or_default());
        let Some((amount, value)) =
            row.amount.as_ref().and_then(|amount| Some((amount, amount.value.as_ref()?)))
        else {
            return Err(format!("{}: a row without an amount: {:?}", row.start, row.key()).into());
        };
        let currency = amount.currency.as_deref().unwrap_or("unknown");
        sums.entry(about).or_default().add(currency, value)?;
        all.add(currency, value)?;
    }

    if flag("--csv") {
        let mut csv = csv::Writer::from_writer(std::io::stdout());
        csv.write_record(["from", "to", "project", "line_item", "amount", "currency"])?;
        let end = range.end.map(day).unwrap_or_default();
        for ((project, line), totals) in &sums {
            for (currency, sum) in totals.iter() {
                let (project, line, sum) = (cell(project), cell(line), sum.to_string());
                csv.write_record([&day(range.start), &end, &project, &line, &sum, currency])?;
            }
        }
        csv.flush()?;
        return Ok(());
    }
    println!("Costs from {} to {}", day(range.start), range.end.map(day).unwrap_or_default());
    for ((project, line), totals) in &sums {
        for (currency, sum) in totals.iter() {
            println!("  {project:<20} {line:<44} {sum:>40} {currency}");
        }
    }
    for (currency, sum) in all.iter() {
        println!("  {:<65} {sum:>40} {currency}", "in all");
    }
    Ok(())
}
