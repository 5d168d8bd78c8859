"""What came by mail, read in the demo's mailbox."""

import re
import time
from urllib.parse import urlencode

CODE = r"(?m)^\s*(\d{6})\s*$"
INVITATION = r"(https?://\S+/accept\S*)"
REGISTRATION = r"(https?://\S+/register/\S*)"

# A code works once: the next one that is looked for is another.
found_codes = set()


def find_in_mailbox(visit, email, pattern):
    """The first group of a pattern in the newest letter to an address that holds it, as soon as it has come. Codes are found
    once."""
    mailbox = visit()
    for _ in range(60):
        mailbox.goto("/demo/mailbox?" + urlencode({"to": email}))
        for link in [a.get_attribute("href") for a in mailbox.locator(".letters a").all()][:3]:
            mailbox.goto(link)
            found = re.search(pattern, mailbox.locator("main").inner_text())
            if found and (email, found.group(1)) not in found_codes:
                if pattern == CODE:
                    found_codes.add((email, found.group(1)))
                return found.group(1)
        time.sleep(0.25)
    raise AssertionError(f"nothing like {pattern} came to {email}")
