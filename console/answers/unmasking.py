"""Identity numbers and accounts (证件号码、账号): masked, or in full for named staff, and the look is kept."""

from typing import Any

from config.masking import mask_all
from config.text import Text
from jobs.app import App
from jobs.looks import keep_look
from models import Role
from workflow.shared.errors import Refusal, WrongRoleError

VIEWERS = frozenset(
    {Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.CASHIER, Role.AUDITOR, Role.ADMIN}
)
NUMBERS = frozenset(
    {
        "no", "ext_no", "person_no", "tracking_no", "originals_back_no", "replaces", "code",
        "number", "hash",
    }
)  # fmt: skip
"""What looks like an identity number and is none."""


def may_see(app: App, user: str | None, unmask: bool, what: str) -> bool:
    """Whether ids are shown in full: to named agency staff alone, and every look is kept."""
    if not unmask:
        return False
    if not user:
        raise Refusal(Text("--unmask 须同时用 --as 指明查看人。", "--unmask needs --as USER."))
    if not app.asker.actor.roles & VIEWERS:
        raise WrongRoleError(user, "unmask", sorted(VIEWERS))
    keep_look(app, "unmask", what)
    return True


def masked(found: dict[str, Any], *, unmasked: bool = False) -> dict[str, Any]:
    """What was found without the numbers that free text may hold, unless the viewer may see them."""
    return found if unmasked else mask_all(found, NUMBERS)
