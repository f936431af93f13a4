//! Sums of money: exact, and each currency on its own.

use crate::model::decimal::Decimal;
use serde::Serialize;
use std::collections::BTreeMap;

/// Exact sums of amounts, one for each currency. Credits are negative, and stay so.
///
/// ```
/// use openai_admin::types::Totals;
///
/// let mut totals = Totals::default();
/// for (currency, amount) in [("usd", "0.1"), ("eur", "5"), ("usd", "0.2"), ("usd", "-3.25")] {
///     totals.add(currency, &amount.parse()?).expect("few digits");
/// }
/// let sums: Vec<_> = totals.iter().map(|(currency, sum)| format!("{sum} {currency}")).collect();
/// assert_eq!(sums, ["5 eur", "-2.95 usd"]);
/// # Ok::<(), openai_admin::types::DecimalError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Totals(BTreeMap<String, Decimal>);

/// A sum has more digits than a [`Decimal`] can hold. Nothing was added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the sum has more digits than can be kept exactly")]
#[non_exhaustive]
pub struct TotalsError;

impl Totals {
    /// Adds an amount to the sum of its currency.
    ///
    /// # Errors
    ///
    /// If the sum could not be kept exactly; it is as it was then.
    pub fn add(&mut self, currency: &str, amount: &Decimal) -> Result<(), TotalsError> {
        let sum = match self.0.get(currency) {
            Some(sum) => sum.checked_add(amount).ok_or(TotalsError)?,
            None => amount.clone(),
        };
        self.0.insert(currency.to_owned(), sum);
        Ok(())
    }

    /// The sum of a currency; `None` if there was no amount in it.
    pub fn get(&self, currency: &str) -> Option<&Decimal> {
        self.0.get(currency)
    }

    /// Currencies with their sums, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Decimal)> {
        self.0.iter().map(|(currency, sum)| (currency.as_str(), sum))
    }
}
