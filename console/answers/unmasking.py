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
        "number", "receipt", "hash",
    }
)  # fmt: skip
"""What looks like an identity number and is none."""


class PurposeRequiredError(Refusal):
    """Numbers in full are asked for without saying what for (须写明事由)."""

    code = "purpose_required"

    def __init__(self) -> None:
        says = Text(
            "显示完整号码须写明事由：加 --purpose 事由；事由随查询留痕。",
            "numbers in full need a purpose: add --purpose TEXT; it is kept with the look.",
        )
        super().__init__(says)


def may_see(app: App, user: str | None, unmask: bool, what: str) -> bool:
    """Whether ids are shown in full: to named agency staff alone, for a purpose, and the look is kept.

    A rehearsal that believes names does without the purpose; `audit looks --bare` lists that.
    """
    if not unmask:
        return False
    asker = app.asker
    if not user and not asker.signed:
        raise Refusal(Text("--unmask 须同时用 --as 指明查看人。", "--unmask needs --as USER."))
    if not asker.actor.roles & VIEWERS:
        raise WrongRoleError(asker.name or user or "", "unmask", sorted(VIEWERS))
    if asker.signed and not app.purpose:
        raise PurposeRequiredError
    keep_look(app, "unmask", what)
    return True


def masked(found: dict[str, Any], *, unmasked: bool = False) -> dict[str, Any]:
    """What was found without the numbers that free text may hold, unless the viewer may see them."""
    return found if unmasked else mask_all(found, NUMBERS)
