## The text of an agreement
agreement-customer = Microsoft Customer Agreement
agreement-cloud = Microsoft Cloud Agreement
agreements-version = Version { $version }
agreements-effective = in effect from { $date }
agreements-worldwide = Worldwide
agreements-place = { $country }, { $language }
agreements-download-only = This text is available only as a file. Download it to read it.
agreements-other-languages = The same text in other languages
agreements-other-versions = Other versions
agreements-other-countries = Version { $version } for other countries and regions

## Agreements
agreements-about = All agreement texts. Published texts never change; each has a SHA-256 fingerprint.
agreements-texts = Texts
agreements-none = No agreements yet
agreements-none-text = Agreements and their texts appear here once they are published.
agreements-standing-versions = Current
agreements-all-versions = All, including replaced
agreements-agreement = Agreement
agreements-effective-on = In effect from
agreements-required-from = Required from
agreements-never-required = Never
agreements-read = Read
agreements-coming = Upcoming
agreements-in-effect = In effect
agreements-replaced = Replaced
agreements-retired = Retired
agreements-region-americas = Americas
agreements-region-europe = Europe and Central Asia
agreements-region-middle-east-and-africa = Middle East and Africa
agreements-region-asia-pacific = Asia Pacific
field-agreement-type = Agreement
field-agreement-version = Version
field-agreement-region = Region
field-agreement-country = Country or region
field-agreement-language = Language
problem-agreement-type-unknown = Choose an agreement from the list

## Which text a customer gets
agreements-answer = Text used in { $country }
agreements-answer-rule = The country’s text in the requested language, then in its other languages, then in English. Otherwise, the worldwide text in the requested language, then in English.
agreements-asks-for = If { $language } is requested:
agreements-step-asked = The country has a text in this language.
agreements-step-other = The country has no text in this language, so another of its languages is used.
agreements-step-english = The country has no text in this language, so its English text is used.
agreements-step-worldwide = The country has no text of its own, so the worldwide text in this language is used.
agreements-step-worldwide-english = There is no text for the country and no worldwide text in this language, so the worldwide English text is used.

## Types and their versions
agreements-histories = Agreements and their versions
agreements-template-id = Template ID
agreements-introduced = Introduced
agreements-no-bound = No limit: acceptances can have any past date
agreements-takes = New confirmations
agreements-takes-yes = Open
agreements-takes-no = Closed
agreements-versions = Versions
agreements-effective-sentence = In effect from { $date }.
agreements-required-sentence = Required from { $date }.
agreements-minor-sentence = Never required (minor version).

## Versions and texts, for the operator
agreements-unpublished = not published
agreements-pdf-hash = SHA-256 of the PDF
types-new = New agreement type
types-new-text = After adding it, upload the texts of its first version and publish them. Which types customers are asked for follows from the policy timeline.
types-id-hint = How programs name the type: letters and digits, like MicrosoftCustomerAgreement. It cannot be changed later.
types-template-hint = The ID that Partner Center’s API uses. Leave it empty to get a new one.
types-introduced-hint = No acceptance can have an earlier date. Leave it empty if there is no limit.
types-create = Add type
types-about = About this agreement
types-versions-and-texts = Versions and texts
types-no-versions = No version has been published.
types-flash-added = The agreement type was added. Prepare its first version next.
field-agreement-id = Type ID
field-agreement-name-en = Name in English
field-agreement-name-sv = Name in Swedish
field-agreement-name-zh-cn = Name in Chinese (Simplified)
field-agreement-name-zh-tw = Name in Chinese (Traditional)
field-template-id = Template ID
field-introduced-on = Introduced on
problem-agreement-id = Use 3 to 64 letters and digits, beginning with a letter
problem-agreement-id-taken = Another agreement type has this ID
problem-agreement-name-taken = Another agreement type has this name
problem-template-id = Enter a GUID, like 117a77b0-9360-443b-8795-c6dedc750cf9, or leave this empty
problem-template-id-taken = Another agreement type has this template ID
drafts-next = Version { $version }: next version
drafts-title = Draft of version { $version }
drafts-begun = Draft begun by { $name } on { $moment }
drafts-open = Open draft
drafts-none = No draft yet. A published text never changes: to correct it, publish a new version.
drafts-begin-copy = Start from the texts of version { $version }
drafts-begin-empty = Start without texts
drafts-flash-begun = The draft is ready. Customers see nothing of it until it is published.
drafts-flash-deleted = The draft was deleted.
drafts-flash-gone = This draft or text no longer exists. It may have been published or deleted.
drafts-lacks-english = English text missing
drafts-lacks-english-text = Add a worldwide text in English. A version cannot be published without one.
drafts-empty = This draft has no texts yet.
drafts-changed = Last changed
drafts-preview = Preview
drafts-preview-text = This is how customers will see this text. It is not published yet.
drafts-text-crumb = Text
drafts-add = Add text
drafts-replace = Replace text
drafts-replace-pdf = This text has a PDF. Replace the PDF too if it no longer says the same.
drafts-file-hint = Markdown (.md) or HTML (.html), UTF-8, 1 MB at most. Scripts, styles, images, and forms are removed from HTML.
drafts-upload = Upload
drafts-remove = Remove text
drafts-remove-sure = Remove this text from the draft?
drafts-delete = Delete draft
drafts-delete-sure = Delete the draft with all its texts? They cannot be restored.
drafts-pdf-add = Add PDF
drafts-pdf-replace = Replace PDF
drafts-pdf-remove = Remove PDF
drafts-pdf-text = Customers can open the PDF beside the text. Acceptances record its SHA-256 fingerprint, too.
drafts-pdf-hint = PDF, { $max } MB at most
drafts-flash-added = The text was added. This is how customers will see it.
drafts-flash-added-removed = The text was added. These HTML elements were removed: { $elements }. Check that nothing is missing.
drafts-flash-replaced = The text was replaced.
drafts-flash-replaced-removed = The text was replaced. These HTML elements were removed: { $elements }. Check that nothing is missing.
drafts-flash-removed = The text was removed from the draft.
drafts-flash-pdf-added = The PDF was added.
drafts-flash-pdf-removed = The PDF was removed.
field-text-file = Text file
field-pdf-file = PDF file
problem-text-missing = Choose a file with the text
problem-text-type = Choose a Markdown file (.md) or an HTML file (.html)
problem-text-too-large = Choose a file of at most { $max } MB
problem-text-not-utf-8 = Save the file as plain text in UTF-8 and upload it again
problem-text-empty = Choose a file with readable text. Nothing is left of this one once scripts and images are removed
problem-text-taken = The draft already has a text for this country and language. Open it to replace it
problem-text-changed = Somebody else replaced this text while this page was open. Choose the file again to replace theirs
problem-pdf-missing = Choose a PDF
problem-pdf-type = Choose a PDF. This file is something else
matrix-title = Texts of version { $version }
matrix-about = “Missing” means that agreements are offered in this language but no version has a text. Customers then get a text by the usual order of languages.
matrix-own-texts = Countries with their own texts
matrix-has = New
matrix-same = Unchanged
matrix-older = Only version { $version }
matrix-missing = Missing
publish-link = Publish…
publish-title = Publish version { $version }
publish-texts = { $count ->
    [one] 1 text
   *[other] { $count } texts
}
publish-about = A published version never changes. Choose its dates to see what they affect.
publish-when = Dates
publish-effective-hint = From 00:00 UTC on this day, customers are asked to accept this version.
publish-required-hint = Only if you chose a later day.
publish-requirement-at-once = From the effective date
publish-requirement-at-once-hint = Older versions are no longer enough from that day on.
publish-requirement-later = From a later day
publish-requirement-later-hint = Customers who accepted an older version have until then.
publish-requirement-never = Never (minor version)
publish-requirement-never-hint = Nobody has to accept again.
field-effective-on = Effective date
field-requirement = Required
field-required-from = Required from
problem-requirement-missing = Choose from when this version is required
problem-version-before-newest = Enter { $date } or a later date. An earlier published version comes into effect then
problem-version-required-before = Enter the effective date or a later one
publish-preview = Show what it affects
publish-touches = What publishing affects
publish-effective-line = From { $date }, customers who accept get version { $version }.
publish-invitations-line = { $n ->
    [one] { $count } open invitation will ask for this version from that day.
   *[other] { $count } open invitations will ask for this version from that day.
}
publish-confirmed-line = { $n ->
    [one] { $count } customer has confirmed an older version.
   *[other] { $count } customers have confirmed an older version.
}
publish-confirmed-when = For those who have bought before, it is no longer enough from { $date }.
publish-others-line = { $n ->
    [one] { $count } customer has not confirmed any version.
   *[other] { $count } customers have not confirmed any version.
}
publish-others-when = New customers need this version from { $date }.
publish-orders-line = { $n ->
    [one] { $count } held order is checked again.
   *[other] { $count } held orders are checked again.
}
publish-orders-when = New customers’ orders need this version from { $date }.
publish-renewals-line = { $n ->
    [one] { $count } subscription ends without auto-renewal in the twelve weeks after that.
   *[other] { $count } subscriptions end without auto-renewal in the twelve weeks after that.
}
publish-renewals-when = Renewing by hand needs this version from { $date }.
publish-minor-line = Nobody has to accept again. Confirmations of older versions stay enough.
publish-nobody = Customers are not asked for this agreement today, so no customers or invitations are affected.
publish-button = Publish version { $version }
publish-sure = Publish this version? Its texts and dates can never be changed.
publish-changed = Draft changed
publish-changed-text = Somebody changed this draft while this page was open. Nothing was published. Check the draft, then publish again.
publish-gaps = Gaps
publish-gaps-text = Missing texts: { $missing }. Texts that only an older version has: { $older }. Customers there get a text by the usual order of languages.
publish-flash-done = Version { $version } was published.

## What changed between two versions
changes-link = See what changed
changes-title = What changed
changes-counts = Changed paragraphs: { $changed }. Added: { $added }. Removed: { $removed }.
changes-legend = Marked in the text:
changes-legend-removed = removed
changes-legend-added = added
changes-mark-removed = [removed:
changes-mark-added = [added:
changes-mark-end = ]
changes-none = No changes
changes-none-text = Both texts say the same.
changes-no-older = There is no earlier version of this text to compare with.
changes-unchanged = { $count ->
    [one] 1 unchanged paragraph
   *[other] { $count } unchanged paragraphs
}
changes-compare-with = Compare with another version
changes-back = Back to the text
changes-since-yours = See what changed since version { $version }, which you accepted
changes-newer = Version { $version } is in effect.
