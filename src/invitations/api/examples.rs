//! Answers as the API reference shows them.

use serde_json::{Value, json};

/// An invitation that was sent.
pub(super) fn invitation() -> Value {
    json!({
        "id": "01930f2f-2c3d-7f45-8a96-7b8c9d0e1f23",
        "purpose": "agreement",
        "state": "sent",
        "customerId": "01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77",
        "agreementType": "MicrosoftCustomerAgreement",
        "to": { "name": "Tania Carr", "email": "tania.carr@fjordfoods.example" },
        "language": "sv-SE",
        "delegatedAdministration": false,
        "link": "https://assent.example/accept?agreement=MicrosoftCustomerAgreement",
        "sentByHand": false,
        "isUndelivered": false,
        "createdAt": "2026-11-20T09:30:00.000000Z",
        "expiresOn": "2026-12-20",
        "sentAt": "2026-11-20T09:31:00.000000Z"
    })
}

/// A draft that was just made.
pub(super) fn draft() -> Value {
    let mut draft = invitation();
    if let Value::Object(draft) = &mut draft {
        draft.insert("state".to_owned(), json!("created"));
        draft.remove("sentAt");
    }
    draft
}

/// An invitation that was taken back.
pub(super) fn revoked() -> Value {
    let mut revoked = invitation();
    if let Value::Object(revoked) = &mut revoked {
        revoked.insert("state".to_owned(), json!("revoked"));
    }
    revoked
}

/// An invitation whose customer was reminded.
pub(super) fn reminded() -> Value {
    let mut reminded = invitation();
    if let Value::Object(reminded) = &mut reminded {
        reminded.insert("remindedAt".to_owned(), json!("2026-11-27T08:00:00.000000Z"));
    }
    reminded
}

/// An invitation that the partner has sent in its own way.
pub(super) fn sent_by_hand() -> Value {
    let mut sent = invitation();
    if let Value::Object(sent) = &mut sent {
        sent.insert("sentByHand".to_owned(), json!(true));
    }
    sent
}
