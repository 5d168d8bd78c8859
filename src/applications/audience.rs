//! What an access token is for: the API, under Partner Center's name or our own.

/// Partner Center's API, as clients name it.
const PARTNER_CENTER: &str = "https://api.partnercenter.microsoft.com";
/// The directory's API that was retired in 2025: old clients exchange its token for one of Partner Center's.
const RETIRED: &str = "https://graph.windows.net";

/// The resource that a token is for, without a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audience(String);

impl Audience {
    /// Reads the `resource` of a request to the v1 endpoint; `None` for one that Assent is not.
    pub fn of_resource(resource: &str, public_url: &str) -> Option<Self> {
        let resource = resource.trim().trim_end_matches('/');
        [PARTNER_CENTER, RETIRED, public_url]
            .into_iter()
            .find(|known| known.eq_ignore_ascii_case(resource))
            .map(|known| Self(known.to_owned()))
    }

    /// Reads the `scope` of a request to the v2.0 endpoint: `<resource>/.default`, or any other of its scopes. `Ok(None)` where
    /// it names none but those of OpenID Connect.
    ///
    /// # Errors
    /// The scope that is of another resource.
    pub fn of_scope(scope: &str, public_url: &str) -> Result<Option<Self>, String> {
        const OPEN_ID: [&str; 5] = ["openid", "offline_access", "profile", "email", "user_impersonation"];
        let wanted = scope.split_whitespace().find(|scope| !OPEN_ID.contains(scope));
        let Some(wanted) = wanted else {
            return Ok(None);
        };
        let resource = wanted.rsplit_once('/').map_or(wanted, |(resource, _)| resource);
        match Self::of_resource(resource, public_url) {
            Some(audience) => Ok(Some(audience)),
            None => Err(wanted.to_owned()),
        }
    }

    /// The audience that is meant where a request names none.
    pub fn usual() -> Self {
        Self(PARTNER_CENTER.to_owned())
    }

    /// It as the database stores it.
    pub fn stored(text: String) -> Self {
        Self(text)
    }

    /// It as the claim `aud`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a token for it opens the API.
    pub fn is_api(&self, public_url: &str) -> bool {
        [PARTNER_CENTER, public_url].contains(&self.as_str())
    }

    /// Whether it is the retired one, which is refused with a code of its own.
    pub fn is_retired(&self) -> bool {
        self.0 == RETIRED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "https://assent.example";

    #[test]
    fn a_resource_is_partner_centers_or_our_own() {
        let api = Audience::of_resource("https://API.partnercenter.microsoft.com/", OWN).unwrap();
        assert_eq!(api, Audience::usual());
        assert!(api.is_api(OWN) && Audience::of_resource(OWN, OWN).unwrap().is_api(OWN));
        let old = Audience::of_resource("https://graph.windows.net", OWN).unwrap();
        assert!(old.is_retired() && !old.is_api(OWN));
        assert_eq!(Audience::of_resource("https://elsewhere.example", OWN), None);
    }

    #[test]
    fn a_scope_names_its_resource_or_none() {
        let of = |scope| Audience::of_scope(scope, OWN);
        let api = Some(Audience::usual());
        assert_eq!(of("https://api.partnercenter.microsoft.com/.default"), Ok(api.clone()));
        assert_eq!(
            of("openid https://api.partnercenter.microsoft.com/user_impersonation offline_access"),
            Ok(api)
        );
        assert_eq!(of("openid offline_access"), Ok(None));
        assert_eq!(
            of("https://elsewhere.example/.default"),
            Err("https://elsewhere.example/.default".into())
        );
    }
}
