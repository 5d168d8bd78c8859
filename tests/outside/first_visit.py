"""A Customer admin's first visit: the temporary password, the mailed code, and a password of one's own."""

from letters import CODE, find_in_mailbox


def sign_in_with_temporary(owner, prefix, password):
    """From the sign-in page to the page that asks for an own password."""
    owner.fill("#sign_in_name", f"admin@{prefix}.onassent.example")
    owner.fill("#password", password)
    owner.locator("main button.primary").click()
    assert "/profile/password" in owner.url, owner.url


def set_own_password(visit, owner, email, temporary, own):
    """On the page that asks for it, with the code that was mailed to the contact address."""
    owner.fill("#code", find_in_mailbox(visit, email, CODE))
    owner.fill("#present_password", temporary)
    owner.fill("#new_password", own)
    owner.locator("main button.primary").click()
