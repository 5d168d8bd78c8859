## The queue
nav-confirmations = Confirmations
review-count = { $n ->
    [0] Nothing to review.
    [one] One confirmation to review.
   *[other] { $count } confirmations to review.
}
review-oldest = { $days ->
    [0] The oldest came in today.
    [one] The oldest has waited one day.
   *[other] The oldest has waited { $days } days.
} Your target is { $target }.
review-first = Review the first
review-views = Views
review-view-to-review = To review
review-view-flagged = Flagged
review-view-disputed = Disputed
review-view-answered = Answered
review-view-outdated = Outdated
review-view-proposed = Second reviewer
review-view-save = Save this view
review-views-edit = Edit your views
review-views-own = Your views
review-views-text = A view is a name for a filter of Confirmations. Only you see your views.
review-views-none = No saved views
review-views-none-text = Filter Confirmations, and select Save this view.
review-view-rename = Rename
review-view-delete = Delete
review-view-delete-question = Delete this view?
field-view-name = Name of the view
problem-view-name-missing = Enter a name for the view
problem-view-name-taken = You already have a view with this name
problem-too-many-views = You have { $max } views, the most there can be. Delete one first.
review-flash-view-saved = View saved.
review-flash-view-renamed = View renamed.
review-flash-view-deleted = View deleted.
review-partly-word = First matches
review-partly = Showing the first matches: at most { $limit } confirmations are searched. Narrow the filters to find others.
review-none = No confirmations yet
review-none-text = Attestations and direct acceptances appear here when they are recorded.
review-more-filters = More filters
review-customer = Customer and signer
review-recorded = Confirmation
review-flags = Flags
review-waiting = Waiting
review-no-flags = none
review-no-evidence = no evidence
review-version = version { $version }
review-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
review-left = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
review-due-today = due today
review-age = { $days ->
    [one] Recorded at least 1 day ago
   *[other] Recorded at least { $days } days ago
}
review-with-evidence = With evidence
review-without-evidence = Without evidence
review-given-by-customer = The customer
review-given-by-partner = A partner
review-given-by-operator = The operator
review-keys-list = Keys: J and K move, Enter opens.
review-keys-item = Keys: J next, K previous, R mark reviewed, A ask, X reject, U undo, C confirm, D decline, ? reads out this line.
review-keys-are-off = Single-key shortcuts are off.
review-keys-off = Turn off shortcuts
review-keys-on = Turn on shortcuts
review-flash-keys-off = Single-key shortcuts are off.
review-flash-keys-on = Single-key shortcuts are on.
field-review-search = Search by customer, signer, or email
field-review-state = Review
field-flag = Flag
field-partner = Partner
field-method = Method
field-has-evidence = Evidence
field-grade = Grade
field-given-by = Address given by
field-waiting = Age
## The export
review-export-id = Confirmation ID
review-export-type = Agreement type
review-export-text-country = Text: country
review-export-text-language = Text: language
review-export-text-sha256 = Text: SHA-256
review-export-recorded = Recorded (UTC)
review-export-reference = Receipt
review-export-signer-email = Accepted by: email
review-export-evidence-count = Evidence files
review-export-evidence-name = Evidence: name
review-export-evidence-sha256 = Evidence: SHA-256
review-export-corrects = Corrects
review-export-decided-by = Decided by
review-export-decided-at = Decided (UTC)
review-export-nothing = No confirmation matches this filter.
## The case file
case-file = Case file
case-file-hint = One ZIP file with everything recorded about this customer.
case-file-own = Download everything recorded about us
case-title = Case file: { $company }
case-made = Made by { $name }, { $organisation }, on { $moment }.
case-text = Everything that is recorded about this customer.
case-text-own = Everything that is recorded about your company, and what your partners shared with you.
case-files-text = The files beside this page hold the texts, the evidence, and the emails. All acts, and the SHA-256 of each file:
case-customer = Customer
case-partners = Partners
case-ended = Ended
case-refusals = Withdrawn and declined
case-invitations = Invitations
case-emails = Emails
case-undone = Decision undone
case-evidence-kept = The partner has a file that it has not shared.
case-secret = [secret link or code, not shown]
## States
review-state-to-review = To review
review-state-asked = Partner asked
review-state-answered = Answered
review-state-corrected = Corrected after a question
review-state-disputed = Disputed
review-state-proposed = Waiting for a second reviewer
review-state-reviewed = Reviewed
review-state-rejected = Rejected
review-state-replaced = Replaced
## Flags: what they are called, what they say of a confirmation, and the rule
flag-any = Any flag
flag-disputed = Disputed
flag-disputed-said = Disputed
flag-disputed-rule = The person named in the attestation says that it is wrong.
flag-withdrawn = Consent withdrawn
flag-withdrawn-said = Consent withdrawn
flag-withdrawn-rule = The customer withdrew its consent after this was recorded.
flag-own-domain = Email at the partner’s own domain
flag-own-domain-said = Email at the partner’s own domain { $value }
flag-own-domain-rule = The person who accepted has an email address at a domain that belongs to the partner.
flag-given-address = Address given by the partner, moved or shared
flag-given-address-said = { $value ->
    [moved] Address given by the partner, and changed since
    [shared] Address given by the partner, and used where its agents work
   *[both] Address given by the partner, changed since, and used where its agents work
}
flag-given-address-rule = A partner gave the contact address that received the code. Before the acceptance it was changed, or the customer accepted on the network or in the browser of an agent.
flag-public-mail = Public mail domain
flag-public-mail-said = Email at the public mail domain { $value }
flag-public-mail-rule = Anyone can get a mailbox at this domain, so the address does not show where the person works.
flag-same-signer = Same signer for many customers
flag-same-signer-said = Same signer for { $value } customers
flag-same-signer-rule = One person accepted for several customers. That is unusual unless they belong together.
flag-same-evidence = Same evidence file
flag-same-evidence-said = Same evidence file for another customer
flag-same-evidence-rule = The very same file is the evidence of another customer’s confirmation.
flag-many-at-once = Many at once by one agent
flag-many-at-once-said = Many at once by one agent
flag-many-at-once-rule = The same agent recorded many confirmations within a few minutes.
flag-before-version = Dated before the version
flag-before-version-said = Dated before the version was in effect
flag-before-version-rule = The acceptance date is earlier than the day on which this version came into effect.
flag-backdated = Dated long before it was recorded
flag-backdated-said = Dated { $value } days before it was recorded
flag-backdated-rule = The acceptance date is much earlier than the day on which it was recorded.
flag-outdated = Outdated version
flag-outdated-said = Outdated version
flag-outdated-rule = It counts, but is for an older version than the one required today.
## One confirmation
review-place = Place in the list
review-number = { $number } of { $total }
review-why = Why it is flagged
review-record = What was recorded
review-full-record = Full record
review-exact-text = Exact text
review-open = Review
review-picture = Picture: { $name }
review-open-file = Open the PDF in a new tab
review-kilobytes = { $size } KB
review-related = Same signer, agent, or domain
review-same = What is the same
review-same-evidence = Evidence file
review-same-signer = Signer
review-same-domain = Signer’s email domain
review-same-agent = Agent
review-decide = Decide
review-decided = { $name } decided on { $moment }.
review-mark = Mark reviewed
review-ask = Ask the partner
review-reject = Reject…
review-undo = Undo…
review-goes-on = After a decision you go on to the next in this list. Every decision can be undone with a reason.
review-meanwhile = Decided in the meantime
review-meanwhile-decided = { $name } decided on { $moment }, while you had this page open. Your decision was not saved.
review-meanwhile-corrected = The partner corrected this record while you had this page open. Decide about the correction.
review-meanwhile-reject = Select Reject again to reject it all the same.
review-corrected = The partner has corrected this record. Decide about the correction.
review-withdrawn = The customer has withdrawn consent since, so this confirmation does not count.
review-flash-reviewed = Marked as reviewed.
review-flash-rejected = Rejected. The partner has been notified.
review-flash-asked = Question sent. The confirmation waits until the partner answers.
review-flash-undone = Undone. It is to be reviewed again.
review-flash-revived = Undone. The confirmation counts again.
review-flash-not-revived = Undone. A newer confirmation counts in its place.
review-flash-proposed = Proposed. It takes effect when a second reviewer confirms it.
review-flash-confirmed = Confirmed and carried out.
review-flash-declined = Declined. Nothing was changed.
review-four-eyes = A second reviewer must confirm it before it takes effect.
review-proposed-rejection = { $name } proposed on { $moment } to reject it.
review-proposed-undoing = { $name } proposed on { $moment } to undo the rejection.
review-proposed-own = Another reviewer must confirm your proposal.
review-confirm = Confirm
review-decline = Decline
review-take-back = Take back the proposal
field-decline-note = Note for the reviewer
review-meanwhile-proposed = { $name } proposed a decision on { $moment }, which waits for a second reviewer. Your decision was not saved.
review-meanwhile-settled = { $name } confirmed or declined the proposal while you had this page open. Your decision was not saved.
review-history-rejection-proposed = Rejection proposed
review-history-undoing-proposed = Undoing the rejection proposed
review-history-declined = Proposal declined
refusal-own-proposal = You proposed this decision, so another reviewer must confirm it.
## Rejecting and undoing
review-reject-title = Reject the confirmation of { $company }
review-reject-text = It no longer counts, and new orders may be blocked. The partner is notified with your reason; if the customer accepted directly, its admins are too.
review-note-hint = The partner reads this. Say what is wrong and what would help.
field-reject-cause = Reason
field-reject-note = Note
field-undo-reason = Reason
problem-reject-cause-missing = Choose a reason
problem-reject-note-missing = Enter a note for the partner
problem-undo-reason-missing = Enter the reason for undoing the decision
reject-cause-not-authorized = The person was not authorized to accept
reject-cause-wrong-person = Accepted by someone else, or by no one
reject-cause-no-proof = The evidence does not prove the acceptance
reject-cause-wrong-date = Wrong date or version
reject-cause-disputed = The person named disputes it
reject-cause-other = Something else
review-undo-title = Undo the decision about { $company }
review-undo-text = The confirmation goes back to the queue.
review-undo-rejection-text = The confirmation counts again, unless a newer one has taken its place. Everyone who was notified of the rejection is notified.
review-undo-hint = Kept with the record.
review-undo-button = Undo the decision
## Deciding about many
bulk-select = Select
bulk-select-one = Select { $company }
bulk-all = { $n ->
    [one] Select the one that matches
   *[other] Select all { $count } that match
}
bulk-none = Select at least one confirmation.
bulk-latest = Bulk decisions
bulk-latest-none = No bulk decisions yet
bulk-latest-none-text = Select several confirmations in the list to decide about them together.
bulk-title-review = { $count ->
    [one] Mark one confirmation as reviewed
   *[other] Mark { $count } confirmations as reviewed
}
bulk-title-reject = { $count ->
    [one] Reject one confirmation
   *[other] Reject { $count } confirmations
}
bulk-title-confirm = { $count ->
    [one] Confirm one proposal
   *[other] Confirm { $count } proposals
}
bulk-title-decline = { $count ->
    [one] Decline one proposal
   *[other] Decline { $count } proposals
}
bulk-text = Whatever changes before you decide is skipped and listed.
bulk-partly = The list showed the first matches only. More may match than are selected.
bulk-too-many = More than { $max } confirmations match
bulk-too-many-text = So many cannot be decided at once. Narrow the filters.
bulk-selected = Selected confirmations
bulk-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
bulk-done-review = { $count } reviewed
bulk-done-reject = { $count } rejected
bulk-done-confirm = { $count } confirmed
bulk-done-decline = { $count } declined
bulk-done-undo = { $count } undone
bulk-proposed = { $count } waiting for a second reviewer
bulk-skipped = { $count } skipped
bulk-pending = { $count ->
    [one] One confirmation is not decided yet.
   *[other] { $count } confirmations are not decided yet.
}
bulk-go-on = Decide the rest
bulk-items = Confirmations one by one
bulk-result = Result
bulk-left = Skipped
bulk-back = Back to Confirmations
bulk-undo = Undo all…
bulk-undo-title = { $count ->
    [one] Undo one decision
   *[other] Undo { $count } decisions
}
bulk-undo-text = What was decided again since is skipped. Everyone who was notified of a rejection is notified.
bulk-undo-button = Undo the decisions
bulk-undoes = The bulk decision that this undoes
bulk-undone-by = Undone since
bulk-outcome-pending = Not decided yet
bulk-outcome-done = Done
bulk-outcome-reviewed = Already reviewed
bulk-outcome-rejected = Already rejected
bulk-outcome-undone = Decision already undone
bulk-outcome-decided-again = Decided again
bulk-outcome-settled = Proposal already settled
bulk-outcome-own = Your own proposal
bulk-outcome-corrected = Corrected by the partner
bulk-outcome-replaced = Replaced by a newer one
bulk-outcome-asked = Partner was asked
bulk-outcome-answered = Partner has answered
bulk-outcome-withdrawn = Consent withdrawn
bulk-outcome-disputed = Disputed
## Settings
nav-review-settings = Review settings
review-settings-text = From when a confirmation is flagged, and who may reject one. A change of the flags’ limits takes a few minutes to reach every confirmation.
field-same-signer = Customers of the same signer
review-settings-signer-hint = Flagged from this number of customers.
field-backdated-days = Days between acceptance and record
review-settings-backdated-hint = Flagged when more days than this lie between them.
field-many = Confirmations by one agent
review-settings-many-hint = Flagged from this number within the minutes below.
field-many-minutes = Minutes
review-settings-minutes-hint = The period in which an agent’s confirmations are counted.
review-settings-second = Second reviewer
field-four-eyes = Rejecting takes a second reviewer
review-settings-four-eyes-hint = One reviewer proposes a rejection, or undoing it, and another reviewer confirms it. This needs at least two reviewers.
review-settings-saved = Review settings saved.
problem-number-between = Enter a whole number between 1 and { $max }
problem-too-few-reviewers = There are fewer than two reviewers. Add one in People first.
problem-review-settings-changed = Someone changed the settings while you had this page open. They are shown as they are now.
## Questions
nav-questions = Questions
review-ask-title = Ask { $partner }
review-ask-text = The confirmation waits until the partner answers or corrects it, and then comes back on top of the queue.
field-question = Question
field-answer-by = Answer by
field-answer = Answer
problem-question-missing = Enter the question
problem-answer-by-past = Enter today’s date or a later one
problem-answer-missing = Enter the answer
problem-partner-disabled = This partner is disabled, so no one there can answer
questions-text = What reviewers ask about your confirmations.
questions-none = No open questions
questions-none-text = When a reviewer asks about a confirmation, the question appears here and on Home.
questions-by = Asked by
questions-overdue = { $date }, overdue
questions-overdue-text = Questions that partners have not answered in time, the longest overdue first.
questions-overdue-none = No question is overdue
questions-overdue-none-text = Questions that a partner has not answered by the date you gave appear here.
home-questions-overdue = Questions overdue
question-title = Question about { $company }
question-due = Answer by { $date }
question-answer-hint = The reviewer reads this. To add evidence or change the record, correct it instead.
question-answer = Send answer
question-correct = Correct or add evidence
question-over = No answer is needed any more.
question-meanwhile = The question was answered or settled while you had this page open. Your answer was not sent.
question-flash-answered = Answer sent. The confirmation is back with the reviewer.
## Emails
letter-rejected-subject = The acceptance of the { $agreement } for { $company } was rejected
letter-rejected-text = A reviewer has rejected the acceptance of the { $agreement } (version { $version }) for { $company }. It no longer counts, and new orders may be blocked. A Customer admin can accept it again.
letter-rejected-act = View the agreement
letter-restored-subject = The acceptance of the { $agreement } for { $company } counts again
letter-restored-text = The rejection of your acceptance of the { $agreement } (version { $version }) for { $company } was undone.
letter-restored-act = View the agreement
letter-decided-reason = Reason given: “{ $reason }”
letter-answered-subject = Your question about { $company } was answered
letter-answered-question = You asked: “{ $question }”
letter-answered-act = Open the confirmation
letter-answered-why = You get this email because you asked a partner about a confirmation.
## Activity: facts
audit-fact-verdict = Decision
audit-fact-proposed-by = Proposed by
audit-fact-cause = Cause
audit-fact-confirmation = Confirmation
audit-fact-revives = Counts again
audit-fact-question = Question
audit-fact-due = Answer by
