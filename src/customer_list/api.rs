//! `GET /v1/customers`: a partner's customers, with a filter and by continuation token.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use super::{CustomerRow, Filter, Search, Sort, rows_after};
use crate::accounts::Agent;
use crate::api::{Anyone, Attributes, Body, Call, Collection, Fault, Links, Page, Query, guid, page_answer};
use crate::customers::api::{CompanyProfile, RESELLER, examples};
use crate::db::Reader;
use crate::partners;
use crate::paths::api;
use crate::values::collation::Order;
use crate::values::id::PartnerId;
use crate::values::text::search_key;

const URI: &str = "/customers";

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(paths(list))]
pub struct Described;

/// A customer in the list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CustomerItem)]
struct Item {
    /// The customer's tenant ID.
    #[schema(format = Uuid)]
    id: String,
    /// The company's name and domain.
    company_profile: CompanyProfile,
    /// Always `reseller`: customers whose relationship has ended are not listed.
    relationship_to_partner: &'static str,
    /// The address of the customer.
    links: Links,
    /// The kind of resource.
    attributes: Attributes,
}

impl From<CustomerRow> for Item {
    fn from(row: CustomerRow) -> Self {
        let id = row.customer.to_string();
        Self {
            company_profile: CompanyProfile::brief(&id, row.domain, row.company_name),
            relationship_to_partner: RESELLER,
            links: Links::to(format!("/customers/{id}")),
            attributes: Attributes::of("Customer"),
            id,
        }
    }
}

/// What is filtered by.
#[derive(Debug)]
enum ApiFilter {
    /// Nothing.
    All,
    /// The company's name begins so.
    CompanyName(String),
    /// The primary domain begins so.
    Domain(String),
    /// They buy through this indirect reseller of the partner's.
    Reseller(PartnerId),
    /// A filter that no customer passes.
    Nobody,
}

/// How many pages of the list are looked through for one page of the answer, where a filter leaves nothing of them.
const LOOKED_THROUGH: usize = 10;

impl ApiFilter {
    /// Reads a filter as programs send it: JSON in the query.
    async fn read(db: &mut Reader, agent: &Agent, filter: Option<&str>) -> Result<Self, Fault> {
        let Some(filter) = filter else {
            return Ok(Self::All);
        };
        let body = Body::parse(filter.as_bytes())
            .map_err(|fault| Fault::property("filter", format!("It must be a JSON object. {}", fault.description())))?;
        let filter = body.properties();
        let operator = filter
            .text("operator")?
            .unwrap_or("starts_with")
            .replace('_', "")
            .to_lowercase();
        if operator != "startswith" {
            return Err(Fault::property(
                "filter.operator",
                "Only starts_with can be asked for here.",
            ));
        }
        let field = filter.required("field")?.to_lowercase();
        let value = filter.text("value")?.unwrap_or_default().trim().to_owned();
        let known = [
            "companyname",
            "displayname",
            "domain",
            "defaultdomainname",
            "indirectreseller",
            "indirectcloudsolutionprovider",
        ];
        if value.is_empty() && known.contains(&field.as_str()) {
            return Ok(Self::All);
        }
        match field.as_str() {
            "companyname" | "displayname" => Ok(Self::CompanyName(value)),
            "domain" | "defaultdomainname" => Ok(Self::Domain(value)),
            "indirectreseller" => {
                let reseller = partners::find_by_guid(db, guid("filter.value", &value)?).await?;
                match reseller {
                    Some(reseller) if partners::work_together(db, agent.partner, reseller.id).await? => {
                        Ok(Self::Reseller(reseller.id))
                    }
                    _ => Ok(Self::Nobody),
                }
            }
            // Only a reseller has providers, and a reseller gets no API.
            "indirectcloudsolutionprovider" => Ok(Self::Nobody),
            _ => Err(Fault::property(
                "filter.field",
                "It must be CompanyName, Domain, IndirectReseller or IndirectCloudSolutionProvider.",
            )),
        }
    }

    /// The list that is looked through.
    fn listed(&self, own: PartnerId) -> Filter {
        Filter {
            // Never the list of a reseller: a provider sees only those of its customers that it serves itself (R-ROLE-6).
            partner: Some(own),
            search: match self {
                Self::CompanyName(value) | Self::Domain(value) => Search::Text(value.clone()),
                _ => Search::Nothing,
            },
            through: match self {
                Self::Reseller(reseller) => Some(*reseller),
                _ => None,
            },
            ..Filter::default()
        }
    }

    /// Whether a customer of that list passes.
    fn holds(&self, row: &CustomerRow) -> bool {
        let begins = |text: &str, value: &str| search_key(text).starts_with(&search_key(value));
        match self {
            Self::All | Self::Reseller(_) => true,
            Self::CompanyName(value) => begins(&row.company_name, value),
            Self::Domain(value) => begins(&row.domain, value),
            Self::Nobody => false,
        }
    }
}

/// A page of the partner's customers.
///
/// # Errors
/// If the filter or the page cannot be read, or the database query fails.
#[utoipa::path(
    get,
    path = api::CUSTOMERS,
    tag = "Customers",
    summary = "List customers",
    description = "The customers that your organization serves, by company name. While there are more, the answer has a \
                   `continuationToken` and `links.next`; send the token back in the header `MS-ContinuationToken`, with \
                   `seekOperation=Next`.",
    params(
        ("size" = Option<u32>, Query, description = "How many customers at most: 100 without it, 500 at most."),
        ("filter" = Option<String>, Query, description = "A JSON object with `field` (CompanyName, Domain, IndirectReseller or \
            IndirectCloudSolutionProvider), `value` and `operator` (starts_with).",
            example = json!("{\"field\":\"CompanyName\",\"value\":\"fjord\",\"operator\":\"starts_with\"}")),
        ("seekOperation" = Option<String>, Query, description = "`First` or `Next`."),
        ("MS-ContinuationToken" = Option<String>, Header, description = "The token of the page before."),
    ),
    responses((
        status = 200,
        description = "A page of customers.",
        body = Collection<Item>,
        content_type = "application/json",
        example = json!(examples::customers()),
    )),
)]
pub async fn list(call: Call, Anyone(agent): Anyone<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    let page = Page::asked(&call, &query, "customers")?;
    let mut db = call.read().await?;
    let asked = ApiFilter::read(&mut db, &agent, page.filter.as_deref()).await?;
    if matches!(asked, ApiFilter::Nobody) {
        return Ok(page_answer(Vec::<Item>::new(), &page, None, URI));
    }
    let filter = asked.listed(agent.partner);
    let order = (Sort::Company, Order::Root);
    let (mut items, mut after) = (Vec::new(), page.after.clone());
    for _ in 0..LOOKED_THROUGH {
        // No more than are wanted, so that the next page begins behind the last of them.
        let wanted = page.size - items.len();
        let (rows, next) = rows_after(&mut db, &filter, order, after.as_ref(), wanted, call.now()).await?;
        items.extend(rows.into_iter().filter(|row| asked.holds(row)).map(Item::from));
        after = next;
        if after.is_none() || items.len() == page.size {
            break;
        }
    }
    // A next page is announced only if something is on it, or too much would have to be looked through. Where every row
    // passes, one tells.
    let looked_at = match asked {
        ApiFilter::All | ApiFilter::Reseller(_) => 1,
        _ => page.size,
    };
    let mut ahead = after.clone();
    for _ in 0..LOOKED_THROUGH {
        if ahead.is_none() {
            after = None;
            break;
        }
        let (rows, next) = rows_after(&mut db, &filter, order, ahead.as_ref(), looked_at, call.now()).await?;
        if rows.iter().any(|row| asked.holds(row)) {
            break;
        }
        ahead = next;
    }
    Ok(page_answer(items, &page, after, URI))
}
