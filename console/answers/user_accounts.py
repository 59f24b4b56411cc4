"""Accounts of users at providers (统一身份认证账号): linked and taken back by an admin."""

from typing import Any

from console.answers.asked import asked
from console.answers.user_places import check_theirs, user_row
from jobs.app import App
from jobs.identity import Principal
from jobs.signin.accounts import link, unlink
from workflow.access.kinds import WORK


@asked(WORK)
def answer_user_account(
    app: App, name: str, provider: str, subject: str, by: Principal, *, remove: bool
) -> dict[str, Any]:
    """Link a user to their account at a provider of staff, or take it back; the user as a row."""
    check_theirs(app, name, by)
    user = (unlink if remove else link)(app, name, provider, subject, by)
    return user_row(user) | {"issuers": [each["issuer"] for each in user.subjects]}
