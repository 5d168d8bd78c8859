//! Every kind of act that the log knows. Its words are the message `audit-<kind>` of the locales.

use crate::text_enum;

text_enum! {
    /// A kind of act.
    pub enum Kind {
        /// The first Operator admin was set up.
        OperatorSetUp = "operator-set-up",
        /// Somebody signed in.
        SignedIn = "signed-in",
        /// A sign-in failed, for a name that exists.
        SignInFailed = "sign-in-failed",
        /// Somebody signed out.
        SignedOut = "signed-out",
        /// A session was ended by its owner from another browser.
        SessionEnded = "session-ended",
        /// A password was set or changed by its owner.
        PasswordChanged = "password-changed",
        /// A reset link was asked for.
        PasswordResetAsked = "password-reset-asked",
        /// A code was mailed that lets the owner of a temporary password set an own one.
        PasswordCodeSent = "password-code-sent",
        /// Such a code was wrong.
        PasswordCodeWrong = "password-code-wrong",
        /// A temporary password was issued.
        TemporaryPasswordIssued = "temporary-password-issued",
        /// A person changed the own profile.
        ProfileChanged = "profile-changed",
        /// A partner added a person to a customer's people.
        PersonAdded = "person-added",
        /// A person was invited.
        PersonInvited = "person-invited",
        /// A person's roles were changed.
        RolesChanged = "roles-changed",
        /// A person was disabled.
        PersonDisabled = "person-disabled",
        /// A person was enabled again.
        PersonEnabled = "person-enabled",
        /// A letter was sent again.
        LetterResent = "letter-resent",
        /// A set-password link was sent again.
        InvitationResent = "invitation-resent",
        /// A partner was made.
        PartnerCreated = "partner-created",
        /// A partner's data were changed.
        PartnerChanged = "partner-changed",
        /// A partner was disabled.
        PartnerDisabled = "partner-disabled",
        /// A partner was enabled again.
        PartnerEnabled = "partner-enabled",
        /// An indirect provider and a reseller work together.
        PartnershipRecorded = "partnership-recorded",
        /// They do no longer.
        PartnershipEnded = "partnership-ended",
        /// A provider or a reseller asked the other to work together.
        PartnershipAsked = "partnership-asked",
        /// The other one declined.
        PartnershipDeclined = "partnership-declined",
        /// The request was withdrawn.
        PartnershipWithdrawn = "partnership-withdrawn",
        /// A provider asked a reseller for acceptance information.
        InformationAsked = "information-asked",
        /// The reseller sent it.
        InformationAnswered = "information-answered",
        /// The provider returned it.
        InformationReturned = "information-returned",
        /// The provider attested from it.
        InformationUsed = "information-used",
        /// The request ended without an attestation from it.
        InformationEnded = "information-ended",
        /// A customer was created.
        CustomerCreated = "customer-created",
        /// What is said about a customer was edited.
        CustomerChanged = "customer-changed",
        /// A file with many rows was uploaded.
        ImportUploaded = "import-uploaded",
        /// Recording its rows began.
        ImportStarted = "import-started",
        /// It was paused.
        ImportPaused = "import-paused",
        /// It went on.
        ImportResumed = "import-resumed",
        /// All its good rows are recorded.
        ImportFinished = "import-finished",
        /// It was removed with its rows.
        ImportDiscarded = "import-discarded",
        /// A draft of a new customer was thrown away.
        DraftDiscarded = "draft-discarded",
        /// A relationship between a partner and a customer began.
        RelationshipMade = "relationship-made",
        /// The customer is asked to accept.
        CustomerInvited = "customer-invited",
        /// Somebody is asked for a reseller relationship.
        RelationshipRequested = "relationship-requested",
        /// Somebody asked for the link by which an organisation registers.
        RegistrationAsked = "registration-asked",
        /// An organisation registered itself.
        OrganisationRegistered = "organisation-registered",
        /// An invitation was sent, or sent again.
        InvitationSent = "invitation-sent",
        /// An agent said that an invitation was sent in another way than from Assent.
        InvitationSentByHand = "invitation-sent-by-hand",
        /// A customer was reminded of an invitation.
        InvitationReminded = "invitation-reminded",
        /// A partner took an invitation back.
        InvitationRevoked = "invitation-revoked",
        /// Somebody signed in through the link of an invitation.
        InvitationOpened = "invitation-opened",
        /// The customer accepted what an invitation asks for.
        InvitationAccepted = "invitation-accepted",
        /// The customer declined it.
        InvitationDeclined = "invitation-declined",
        /// A partner attested a customer's acceptance.
        Attested = "attested",
        /// A partner corrected its attestation by a new one.
        AttestationCorrected = "attestation-corrected",
        /// A partner has seen to what it was notified of.
        NoticeSettled = "notice-settled",
        /// A partner let the customer's admins open the evidence of its attestation.
        EvidenceShared = "evidence-shared",
        /// A customer accepted an agreement by itself.
        Accepted = "accepted",
        /// A customer authorized a partner.
        PartnerAuthorized = "partner-authorized",
        /// A customer asked for the code that confirms an acceptance.
        AcceptanceCodeSent = "acceptance-code-sent",
        /// A code that confirms an acceptance was wrong.
        AcceptanceCodeWrong = "acceptance-code-wrong",
        /// A customer declined.
        Declined = "declined",
        /// A customer withdrew its consent.
        Withdrawn = "withdrawn",
        /// A customer asked its partner to attest.
        AttestationAskedFor = "attestation-asked-for",
        /// A relationship was ended.
        RelationshipEnded = "relationship-ended",
        /// A new contact address was asked for.
        ContactChangeAsked = "contact-change-asked",
        /// A new contact address was proved by the link that was mailed to it.
        ContactProved = "contact-proved",
        /// The old contact address agreed to a change.
        ContactAgreed = "contact-agreed",
        /// The old contact address objected to a change.
        ContactObjected = "contact-objected",
        /// A contact address was changed.
        ContactChanged = "contact-changed",
        /// A partner corrected a contact address before its owner had an own password.
        ContactCorrected = "contact-corrected",
        /// The operator sets a contact address.
        ContactSet = "contact-set",
        /// The person named in an attestation disputed it.
        Disputed = "disputed",
        /// A reviewer marked a confirmation as reviewed.
        ConfirmationReviewed = "confirmation-reviewed",
        /// A reviewer rejected a confirmation.
        ConfirmationRejected = "confirmation-rejected",
        /// A reviewer undid a decision.
        DecisionUndone = "decision-undone",
        /// A reviewer proposed a decision that takes a second reviewer.
        DecisionProposed = "decision-proposed",
        /// A second reviewer confirmed it.
        ProposalConfirmed = "proposal-confirmed",
        /// A second reviewer declined it, or its author took it back.
        ProposalDeclined = "proposal-declined",
        /// The settings of reviewing were changed.
        ReviewSettingsChanged = "review-settings-changed",
        /// A reviewer asked a partner about a confirmation.
        PartnerAsked = "partner-asked",
        /// A partner answered a reviewer's question.
        QuestionAnswered = "question-answered",
        /// A list was exported.
        Exported = "exported",
        /// The case file of a customer was made.
        CaseFileMade = "case-file-made",
        /// A type of agreement was added.
        AgreementTypeAdded = "agreement-type-added",
        /// The next version of an agreement was begun.
        VersionDraftBegun = "version-draft-begun",
        /// A text was added to a draft.
        DraftTextAdded = "draft-text-added",
        /// A text of a draft, or its PDF, was replaced.
        DraftTextChanged = "draft-text-changed",
        /// A text was removed from a draft.
        DraftTextRemoved = "draft-text-removed",
        /// A draft of a version was deleted.
        VersionDraftDeleted = "version-draft-deleted",
        /// An agreement version was published.
        VersionPublished = "version-published",
        /// An order was completed.
        OrderCompleted = "order-completed",
        /// An order waits for a confirmation.
        OrderHeld = "order-held",
        /// A held order was ended without being completed.
        OrderEnded = "order-ended",
        /// The billing cycle of an order was changed.
        OrderChanged = "order-changed",
        /// An agent asked colleagues to attest, so that an order can go on.
        ColleagueAsked = "colleague-asked",
        /// A subscription was suspended, reactivated or cancelled, or its auto-renewal switched.
        SubscriptionChanged = "subscription-changed",
        /// A subscription renewed itself.
        SubscriptionRenewed = "subscription-renewed",
        /// A subscription expired: its term ended without renewal.
        SubscriptionExpired = "subscription-expired",
        /// A row was added to the policy timeline.
        PolicyRowAdded = "policy-row-added",
        /// A row of the policy timeline that was to come was removed.
        PolicyRowRemoved = "policy-row-removed",
        /// An application that uses the API was registered.
        ApplicationRegistered = "application-registered",
        /// An application got a secret.
        ApplicationSecretAdded = "application-secret-added",
        /// A secret of an application was removed.
        ApplicationSecretRemoved = "application-secret-removed",
        /// An application was revoked.
        ApplicationRevoked = "application-revoked",
        /// An agent let an application act in the agent's name.
        ApplicationAuthorized = "application-authorized",
        /// A refresh token that is good for one use was used again; all of its family ended.
        RefreshTokenReused = "refresh-token-reused",
        /// Something that a role may not do, or that is another organisation's, was tried (R-ROLE-7).
        Refused = "refused",
        /// A quota was used up.
        QuotaExceeded = "quota-exceeded",
        /// The owner of an account was notified that somebody guesses its password.
        GuessesTold = "guesses-told",
    }
}

impl Kind {
    /// The message that says what was done.
    pub fn message(self) -> String {
        format!("audit-{self}")
    }
}
