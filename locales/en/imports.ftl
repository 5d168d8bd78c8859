## Imports: the file
imports-text = Upload confirmations or customers from a CSV or Excel file. Nothing is recorded until you have seen the check.
imports-step-file = File
imports-step-columns = Columns
imports-step-check = Check
imports-step-run = Run
imports-step-result = Result
imports-kind-confirmations = Confirmations
imports-kind-confirmations-hint = Your customers have accepted: one attestation for each row.
imports-kind-customers = Customers
imports-kind-customers-hint = New customers, one for each row. A row with an acceptance date is attested, too.
imports-file-hint = CSV (UTF-8 or UTF-16) or Excel (.xlsx), up to 24 MB and 100,000 rows. The first row holds the headings.
imports-samples = Sample files:
imports-upload = Upload
imports-earlier = Earlier imports
imports-file = File
imports-state = State
imports-rows = Rows
imports-state-reading = Reading the file
imports-state-columns = Waiting for columns
imports-state-checking = Checking
imports-state-checked = Checked
imports-state-running = Recording
imports-state-paused = Paused
imports-state-done = Done
imports-row-count = Rows: { $count }
field-import-kind = What the file holds
field-import-file = File
problem-import-kind = Choose what the file holds
problem-import-file-missing = Choose a file
problem-import-file-too-large = Choose a file of at most { $max } MB, or split it
problem-import-type = Choose a CSV or Excel (.xlsx) file
problem-import-old-excel = Excel saved this file in the format of 1997 to 2003. Save it as “Excel Workbook (.xlsx)” and upload it again
problem-import-encoding = The file’s characters cannot be read. In Excel, save it as “CSV UTF-8” or as “Excel Workbook (.xlsx)” and upload it again
problem-import-broken = The Excel file is damaged or protected by a password. Save it again without a password and upload it
problem-import-unpacked = The Excel file unpacks to more than { $max } MB. Save only the sheet with the rows, or save it as CSV
problem-import-empty = The file has no rows below its headings
problem-import-rows = The file has more than { $max } rows. Split it
problem-import-columns = The file has more than { $max } columns. Remove those that are not needed
problem-import-cell = A cell in row { $row } is longer than { $max } characters. A quotation mark may be missing before it

## Imports: the columns
imports-known = Columns to import
imports-ignored-columns = Ignored columns
imports-ignored = Ignore
imports-heading = Heading
imports-no-heading = Column { $number }, without a heading
imports-samples-of = First values
imports-meaning = Meaning
imports-meaning-of = Meaning of the column { $heading }
imports-once = For all rows
imports-date-order-hint = The file has dates that can be read in two ways.
imports-date-read = { $cell } is { $date }
imports-accepted-on-hint = For rows without a date.
imports-basis-hint = For rows that do not say how you know.
imports-check = Check the rows
imports-discard = Delete this import
imports-discard-question = Delete this import? What it has recorded stays.
imports-column-customer = Customer ID
imports-column-domain = Primary domain
imports-column-agreement = Agreement
imports-column-completed = Record this row (yes or no)
imports-column-signer-first-name = Signer’s first name
imports-column-signer-last-name = Signer’s last name
imports-column-signer-email = Signer’s email address
imports-column-signer-phone = Signer’s phone number
field-columns = Columns
field-date-order = Dates
problem-import-column-twice = Choose only one column for { $column }
problem-import-column-missing = Choose a column for { $column }
problem-import-date-order = Choose how the dates are written

## Imports: the check, the run, the result
imports-counts = Create { $create }, skip { $unchanged } unchanged, refuse { $refused }
imports-outdated = { $count ->
    [one] One row is of an older version and will not meet the requirement.
   *[other] { $count } rows are of an older version and will not meet the requirement.
}
imports-groups = Rows to correct
imports-mends = What to do
imports-column = Column
imports-row = Row
imports-found = Found
imports-expected = Expected
imports-change-columns = Change columns
imports-result-csv = Download results (CSV)
imports-result-xlsx = Download results (Excel)
imports-result-state = Import result
imports-result-reason = Import reason
imports-row-unchecked = Not checked
imports-row-create = Ready
imports-row-unchanged = Unchanged
imports-row-refused = Refused
imports-row-created = Recorded
imports-sentence = I attest that each of these customers has accepted the { $agreement }, on the date and by the person in its row
imports-mode-good = Good rows only
imports-mode-good-hint = Refused rows are left out. Correct them in the result file and upload it again.
imports-mode-all = All or nothing
imports-mode-all-hint = Everything is recorded at once, or nothing if a single row is refused. For up to { $max } rows.
imports-run = { $n ->
    [one] Record one row
   *[other] Record { $count } rows
}
imports-progress = { $done } of { $all } rows
imports-busy-text = This page refreshes itself. You can leave it: the work goes on.
imports-paused-text = Nothing more is recorded until you resume.
imports-pause = Pause
imports-resume = Resume
imports-mend = Download the results, correct the refused rows, and upload the file again. Rows that are recorded already are skipped.
imports-before = Imported before
imports-before-text = The same file has been imported before
imports-stopped-role = The agent who started this import may no longer record its rows. Check the columns to continue it in your own name.
imports-flash-changed = The import has changed since you opened the page. This is how it is now.
imports-flash-discarded = The import is deleted
field-import-mode = Record
problem-import-mode = Choose what becomes of the good rows
problem-import-mode-refused = Correct the refused rows ({ $count }), or record the good rows only
problem-import-mode-many = Record the good rows only: all or nothing is for up to { $max } rows
problem-import-nothing = There is no row to record

## Imports: what is wrong with a row
problem-import-customer-missing = Enter the customer ID or the primary domain
problem-import-customer-id = Enter a customer ID like 0a1b2c3d-4e5f-6789-abcd-ef0123456789
problem-import-customer-unknown = Enter the ID or primary domain of one of your customers
problem-import-customer-differs = The customer with this ID has the primary domain { $domain }. Correct the one or the other
problem-import-customer-exists = This customer exists with other data ({ $fields }). Change them on its Account info page, or correct the row
problem-import-domain-taken = Choose another primary domain: this one is taken
problem-import-agreement = Enter an agreement by its name or type, or leave the cell empty
problem-import-retired = This agreement takes no new confirmations
problem-import-national = Remove the row: a customer in a national cloud needs no confirmation
problem-import-not-served = Remove the row: you no longer work with this customer
problem-import-date = Enter a date like 2026-11-05
problem-import-basis = Enter signed paper, email, call, portal, or other
problem-import-yes-no = Enter yes or no
problem-import-cell-error = Enter the value: the cell holds an error of a formula
problem-import-twice = Remove one of the two rows: row { $row } is about the same customer
