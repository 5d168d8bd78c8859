//! Which records are asked for: a period, and a filter.

use std::time::Duration;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::AuditRecord;
use crate::api::{Body, Call, Fault, Page, Query};
use crate::values::Timestamp;
use crate::values::id::{CustomerId, EventId};
use crate::values::paging::Cursor;
use crate::values::text::search_key;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// The days that are shown where no period is asked for.
const USUAL: u32 = 30;

/// The parameters.
#[derive(Debug)]
pub(super) struct RecordsQuery {
    pub from: Timestamp,
    pub before: Timestamp,
    /// Behind which line the page begins.
    pub place: Option<(Timestamp, EventId)>,
    filter: Option<Wanted>,
}

/// What a filter wants.
#[derive(Debug)]
enum Wanted {
    Company(String),
    Customer(String),
    Resource(String),
}

impl RecordsQuery {
    /// Reads them. A page that follows has the period of the first one, since clients do not send it again.
    pub(super) fn read(call: &Call, query: &Query, page: &Page) -> Result<Self, Fault> {
        let filter = page.filter.as_deref().map(Wanted::read).transpose()?;
        if let Some(after) = &page.after {
            let number = |part: Option<&str>| part.and_then(|part| part.parse().ok()).map(Timestamp::from_micros);
            let mut parts = after.key.split(' ');
            let (at, from, before) = (number(parts.next()), number(parts.next()), number(parts.next()));
            let (Some(at), Some(from), Some(before)) = (at, from, before) else {
                return Err(Page::wrong_token(Page::TOKEN));
            };
            return Ok(Self {
                from,
                before,
                place: Some((at, after.id.into())),
                filter,
            });
        }
        let before = match query.get("endDate") {
            None => call.now().plus(DAY),
            Some(sent) => match read(sent) {
                Some(When::Day(day)) => Timestamp::start_of(day).plus(DAY),
                Some(When::Moment(at)) => at,
                None => return Err(unreadable("endDate")),
            },
        };
        let from = match query.get("startDate") {
            None => call.now().minus(DAY * USUAL),
            Some(sent) => match read(sent) {
                Some(When::Day(day)) => Timestamp::start_of(day),
                Some(When::Moment(at)) => at,
                None => return Err(unreadable("startDate")),
            },
        };
        if from > before {
            return Err(Fault::property(
                "startDate",
                "It is later than endDate. Send an earlier day.",
            ));
        }
        Ok(Self {
            from,
            before,
            place: None,
            filter,
        })
    }

    /// Whether a record passes the filter.
    pub(super) fn holds(&self, record: &AuditRecord, company: Option<&str>) -> bool {
        match &self.filter {
            None => true,
            Some(Wanted::Company(part)) => company.is_some_and(|company| search_key(company).contains(part)),
            Some(Wanted::Customer(id)) => record.customer_id.as_ref() == Some(id),
            Some(Wanted::Resource(kind)) => record.resource_type.replace('_', "") == *kind,
        }
    }

    /// Where the next page begins, with the period.
    pub(super) fn cursor(&self, at: Timestamp, id: EventId) -> Cursor {
        Cursor {
            key: format!("{} {} {}", at.micros(), self.from.micros(), self.before.micros()),
            id: id.uuid(),
            number: 0,
            backwards: false,
        }
    }
}

impl Wanted {
    fn read(filter: &str) -> Result<Self, Fault> {
        let body = Body::parse(filter.as_bytes())
            .map_err(|fault| Fault::property("filter", format!("It must be a JSON object. {}", fault.description())))?;
        let sent = body.properties();
        let operator = sent
            .text("operator")?
            .unwrap_or_default()
            .replace('_', "")
            .to_lowercase();
        let field = sent.required("field")?.trim().to_lowercase();
        let value = sent
            .required("value")
            .map_err(|_| Fault::property("filter.value", "It is required."))?
            .trim();
        let (wanted, operators) = match field.as_str() {
            "companyname" => (Self::Company(search_key(value)), ["substring", "startswith"]),
            "customerid" => {
                let id = crate::api::guid::<CustomerId>("filter.value", value)?;
                (Self::Customer(id.to_string()), ["equals", "equal"])
            }
            "resourcetype" => (
                Self::Resource(value.replace('_', "").to_lowercase()),
                ["equals", "equal"],
            ),
            _ => {
                let what = "It must be CompanyName, CustomerId or ResourceType.";
                return Err(Fault::property("filter.field", what));
            }
        };
        match operator.is_empty() || operators.contains(&operator.as_str()) {
            true => Ok(wanted),
            false => Err(Fault::property(
                "filter.operator",
                "Use substring for CompanyName, and equals for the other fields.",
            )),
        }
    }
}

/// What a date parameter says.
#[derive(Debug, PartialEq)]
enum When {
    Day(NaiveDate),
    Moment(Timestamp),
}

fn unreadable(name: &str) -> Fault {
    Fault::property(
        name,
        "It must be a date such as 2026-11-20, or a date and time such as 2026-11-20T09:30:00Z.",
    )
}

/// Reads a date as clients write it. Some write the day of the year where the day of the month belongs: that is taken where it
/// falls into the month that is named.
fn read(text: &str) -> Option<When> {
    let text = text.trim();
    if let Ok(day) =
        NaiveDate::parse_from_str(text, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(text, "%m/%d/%Y"))
    {
        return Some(When::Day(day));
    }
    let mut parts = text.splitn(3, '-').map(str::parse::<u32>);
    if let (Some(Ok(year)), Some(Ok(month)), Some(Ok(ordinal))) = (parts.next(), parts.next(), parts.next()) {
        let year = i32::try_from(year).ok().filter(|year| (1..=9999).contains(year))?;
        let day = NaiveDate::from_yo_opt(year, ordinal)?;
        return (day.month() == month).then_some(When::Day(day));
    }
    let at = |moment: i64| Some(When::Moment(Timestamp::from_micros(moment)));
    if let Ok(zoned) = chrono::DateTime::parse_from_rfc3339(text) {
        return at(zoned.timestamp_micros());
    }
    let plain = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S", "%m/%d/%Y %I:%M:%S %p"];
    let plain = plain
        .into_iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())?;
    at(plain.and_utc().timestamp_micros())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_clients_write_them() {
        let day = |year, month, day| Some(When::Day(NaiveDate::from_ymd_opt(year, month, day).unwrap()));
        assert_eq!(read("2017-06-01"), day(2017, 6, 1));
        assert_eq!(read("2026-11-333"), day(2026, 11, 29));
        assert_eq!(read("2026-02-33"), day(2026, 2, 2));
        for unreadable in [
            "2026-11-340",
            "2026-02-30",
            "2026-13-01",
            "yesterday",
            "",
            "2026-11-400",
            "99999-01-01",
        ] {
            assert_eq!(read(unreadable), None, "{unreadable}");
        }
        let moment = |text: &str| Some(When::Moment(text.parse().unwrap()));
        assert_eq!(read("6/1/2017 12:00:00 AM"), moment("2017-06-01T00:00:00Z"));
        assert_eq!(read("2017-06-01T09:30:00"), moment("2017-06-01T09:30:00Z"));
        assert_eq!(read("2017-06-01T09:30:00+02:00"), moment("2017-06-01T07:30:00Z"));
    }
}
