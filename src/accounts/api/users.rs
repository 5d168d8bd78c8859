//! `GET, POST /v1/customers/{customer}/users`, `GET /v1/customers/{customer}/users/{account}`

use std::cmp::Ordering;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use secrecy::{ExposeSecret, SecretString};

use super::{UserResource, UserToSend, examples, find, name, organisation, refused, sign_in_name};
use crate::accounts::Agent;
use crate::accounts::passwords::Password;
use crate::accounts::people::{self, NewCustomerPerson, Person};
use crate::api::{Body, ByAgent, Call, Collection, Fault, Page, Properties, Query, answer, page_answer};
use crate::customers::api::show::find_served;
use crate::paths::api;
use crate::values::secret::temporary_password;
use crate::values::text::search_key;
use crate::values::{EmailAddress, TimeZone};
use crate::web::Passwords;

/// By what users are filtered.
#[derive(Debug)]
enum Filter {
    /// Those who were not deleted.
    Active,
    /// Those who were.
    Inactive,
    /// Those who were not deleted, and of whom something begins so.
    Begins(fn(&Person) -> String, String),
}

impl Filter {
    fn read(filter: Option<&str>) -> Result<Self, Fault> {
        let Some(filter) = filter else {
            return Ok(Self::Active);
        };
        let body = Body::parse(filter.as_bytes())
            .map_err(|fault| Fault::property("filter", format!("It must be a JSON object. {}", fault.description())))?;
        let filter = body.properties();
        let value = filter.text("value")?.unwrap_or_default().trim().to_lowercase();
        let field = filter.required("field")?.to_lowercase();
        let begins: fn(&Person) -> String = match field.as_str() {
            "userstatus" | "userstate" | "state" => {
                return match value.as_str() {
                    "" | "active" => Ok(Self::Active),
                    "inactive" => Ok(Self::Inactive),
                    _ => Err(Fault::property("filter.value", "It must be Active or Inactive.")),
                };
            }
            "displayname" => |person| person.name.full(),
            "firstname" => |person| person.name.first().to_owned(),
            "lastname" => |person| person.name.last().to_owned(),
            "userprincipalname" => |person| person.sign_in_name.clone(),
            _ => {
                let what = "It must be UserStatus, DisplayName, FirstName, LastName or UserPrincipalName.";
                return Err(Fault::property("filter.field", what));
            }
        };
        Ok(Self::Begins(begins, value))
    }

    fn holds(&self, person: &Person) -> bool {
        let is_active = person.disabled_at.is_none();
        match self {
            Self::Active => is_active,
            Self::Inactive => !is_active,
            Self::Begins(text, value) => is_active && search_key(&text(person)).starts_with(&search_key(value)),
        }
    }
}

/// The order of users. A continuation token names it, since clients send it with the first page only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sort {
    by_name: bool,
    descends: bool,
}

impl Sort {
    /// Reads `sortOption.sortField` and `sortOption.sortDirection`, or `sort` as JSON.
    fn read(query: &Query) -> Result<Self, Fault> {
        let sort = query.get("sort").map(|sort| Body::parse(sort.as_bytes())).transpose();
        let sort = sort
            .map_err(|fault| Fault::property("sort", format!("It must be a JSON object. {}", fault.description())))?;
        let option = |name: &str| -> Result<Option<String>, Fault> {
            let in_body = match &sort {
                Some(body) => body.properties().text(name)?.map(ToOwned::to_owned),
                None => None,
            };
            let flat = query.get(&format!("sortOption.{name}")).or_else(|| query.get(name));
            Ok(in_body.or(flat.map(ToOwned::to_owned)).map(|text| text.to_lowercase()))
        };
        Ok(Self {
            by_name: match option("sortField")?.as_deref() {
                Some("displayname") => true,
                None | Some("userprincipalname") => false,
                Some(_) => {
                    return Err(Fault::property(
                        "sortField",
                        "It must be DisplayName or UserPrincipalName.",
                    ));
                }
            },
            descends: match option("sortDirection")?.as_deref() {
                None | Some("ascending" | "asc") => false,
                Some("descending" | "desc") => true,
                Some(_) => return Err(Fault::property("sortDirection", "It must be Ascending or Descending.")),
            },
        })
    }

    /// As a continuation token holds it.
    const fn key(self) -> &'static str {
        match (self.by_name, self.descends) {
            (true, false) => "name",
            (true, true) => "name-down",
            (false, false) => "principal",
            (false, true) => "principal-down",
        }
    }

    fn of_key(key: &str) -> Option<Self> {
        let all = [(true, false), (true, true), (false, false), (false, true)];
        let mut all = all.into_iter().map(|(by_name, descends)| Self { by_name, descends });
        all.find(|sort| sort.key() == key)
    }

    fn compare(self, one: &Person, other: &Person) -> Ordering {
        let key = |person: &Person| match self.by_name {
            true => (search_key(&person.name.full()), person.id),
            false => (search_key(&person.sign_in_name), person.id),
        };
        let order = key(one).cmp(&key(other));
        if self.descends { order.reverse() } else { order }
    }
}

/// A page of a customer's people.
///
/// # Errors
/// If the customer is not there, the page or the filter cannot be read, or the database query fails.
#[utoipa::path(
    get,
    path = api::USERS,
    tag = "Users",
    summary = "List a customer's users",
    description = "The customer's people who can sign in; with the filter `UserStatus` `Inactive`, those who were deleted.",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("size" = Option<u32>, Query, description = "At most so many users, 500 at most."),
        ("filter" = Option<String>, Query, description = "JSON with `Field` (`UserStatus`, `DisplayName`, `FirstName`, `LastName`, \
            `UserPrincipalName`), `Value` and `Operator`."),
        ("sortOption.sortField" = Option<String>, Query, description = "`UserPrincipalName` or `DisplayName`."),
        ("sortOption.sortDirection" = Option<String>, Query, description = "`Ascending` or `Descending`."),
        ("seekOperation" = Option<String>, Query, description = "`Next`, with the token in the header `MS-ContinuationToken`."),
    ),
    responses((
        status = 200,
        description = "The users.",
        body = Collection<UserResource>,
        content_type = "application/json",
        example = json!(examples::page(examples::user(), "/customers/01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77/users?size=100")),
    )),
)]
pub async fn list(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    customer: Path<String>,
    query: Query,
) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let customer = find_served(&mut db, &agent, &customer).await?;
    let page = Page::asked(&call, &query, "users")?;
    let filter = Filter::read(page.filter.as_deref())?;
    let sort = match &page.after {
        Some(after) => Sort::of_key(&after.key).ok_or_else(|| Fault::property("sort", "It cannot be read."))?,
        None => Sort::read(&query)?,
    };
    let mut people = people::of_customer(&mut db, customer.id).await?;
    people.retain(|person| filter.holds(person));
    people.sort_by(|one, other| sort.compare(one, other));
    let (people, next) = page.of_whole(people, |person| (sort.key().to_owned(), person.id.uuid()))?;
    let items = people
        .iter()
        .map(|person| UserResource::of(person, &customer, None))
        .collect();
    let uri = format!("/customers/{}/users", customer.id);
    Ok(page_answer::<UserResource>(items, &page, next, &uri))
}

/// One of a customer's people.
///
/// # Errors
/// If the user is not there, or the database query fails.
#[utoipa::path(
    get,
    path = api::USER,
    tag = "Users",
    summary = "Get a customer's user",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("account" = Uuid, Path, description = "The user's ID."),
    ),
    responses((status = 200, description = "The user.", body = UserResource, example = json!(examples::user()))),
)]
pub async fn show(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let path = path.into_inner();
    let (customer, user) = find(&mut call.read().await?, &agent, (&path.0, &path.1)).await?;
    Ok(answer(StatusCode::OK, &UserResource::of(&user, &customer, None)))
}

/// The temporary password that is sent; `None` where none is.
pub(super) fn password(sent: &Properties<'_>, known: &[&str]) -> Result<Option<Password>, Fault> {
    let profile = sent.object("passwordProfile")?;
    profile.flag("forceChangePassword")?;
    profile.take_optional("password", |text| Password::parse(text, known))
}

/// Adds a Customer user with a temporary password, which is answered once, and to the same call sent again within ten minutes
/// (R-ACC-5). The documents want 200, and not 201.
///
/// # Errors
/// If a property is wrong, the name is taken, the role does not reach so far, or the database query fails.
#[utoipa::path(
    post,
    path = api::USERS,
    tag = "Users",
    summary = "Add a user to a customer",
    description = "Adds a Customer user, who may read. The answer has the temporary password, once. With it and a code that is mailed \
                   to the user, the user sets a password of their own. Only a Customer admin makes somebody Customer admin.",
    params(("customer" = Uuid, Path, description = "The customer's tenant ID.")),
    request_body(
        content = UserToSend,
        content_type = "application/json",
        example = json!({
            "userPrincipalName": "asa@fjordfoods.onassent.example",
            "firstName": "Åsa",
            "lastName": "Öberg",
            "email": "asa.oberg@fjordfoods.example"
        }),
    ),
    responses((
        status = 200,
        description = "The user was added.",
        body = UserResource,
        example = json!(examples::user_with_password()),
    )),
)]
pub async fn create(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    customer: Path<String>,
    passwords: Data<Passwords>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let path = customer.into_inner();
    let customer = find_served(&mut call.read().await?, &agent, &path).await?;
    agent.editor()?;
    let sent = body.properties();
    let sign_in_name = sign_in_name(&sent, &customer, &call.site().customer_domain)?;
    let name = name(&sent, None)?;
    let contact = sent.take_optional("email", EmailAddress::parse)?;
    let known = [
        name.first(),
        name.last(),
        sign_in_name.as_str(),
        customer.company_name.as_str(),
    ];
    let (password, revealed) = match password(&sent, &known)? {
        Some(password) => {
            let typed = sent.object("passwordProfile")?.text("password")?.unwrap_or_default();
            (password, SecretString::from(typed))
        }
        None => {
            let made = temporary_password(&call.site().random);
            (Password::made(made.clone()), made)
        }
    };
    // Made before the transaction begins: nobody waits for it with the writer in hand.
    let password_hash = passwords.pool.hash(&password).await?;
    call.change(StatusCode::OK, async |tx, cx| {
        let customer = find_served(tx, &agent, &path).await?;
        let what = NewCustomerPerson {
            customer: customer.id,
            company_name: customer.company_name.to_string(),
            sign_in_name: sign_in_name.to_string(),
            name,
            contact_email: contact.unwrap_or_else(|| customer.contact.email.clone()),
            language: customer.language.language(),
            time_zone: TimeZone::of(customer.address.country),
            password_hash: Some(password_hash),
        };
        let account = people::create_customer_user(tx, cx, what).await.map_err(refused)?;
        let person = people::find(tx, &organisation(&customer), account)
            .await?
            .ok_or_else(Fault::no_user)?;
        Ok(UserResource::of(&person, &customer, Some(revealed.expose_secret())))
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_read_as_clients_send_it_and_held_by_the_token() {
        let read = |query: &str| Sort::read(&Query::parse(query)).map(Sort::key);
        assert_eq!(read("").unwrap(), "principal");
        assert_eq!(
            read("sortOption.sortField=DisplayName&sortOption.sortDirection=Descending").unwrap(),
            "name-down"
        );
        let json = "sort=%7B%22SortField%22%3A%22UserPrincipalName%22%2C%22SortDirection%22%3A%22Descending%22%7D";
        assert_eq!(read(json).unwrap(), "principal-down");
        assert!(read("sortField=Phone").is_err() && read("sort=x").is_err());
        for key in ["name", "name-down", "principal", "principal-down"] {
            assert_eq!(Sort::of_key(key).map(Sort::key), Some(key));
        }
    }
}
