"""The file of an electronic receipt is the original (电子票据原件): only then nobody has to post a paper."""

from typing import Any

import pytest

from models import Claim, Receipt
from tests.conftest import once
from tests.support.builders import a_claim, saved
from tests.support.office import Office, a_standing
from workflow.shared.errors import GuardFailedError

FILE = "0f" * 32


def waiting(office: Office, bill: dict[str, Any], standing: dict[str, Any] | None) -> Claim:
    """A claim that waits for its parcel, with one receipt and what its platform said."""
    claim: Claim = saved(office.database, a_claim(state="awaiting_parcel"))
    its = {"claim_id": claim.id, "area": claim.area, "total": claim.total}
    given = {"code": "23060125", "number": "0000000017", "issued_on": claim.discharged_on}
    kept = saved(office.database, Receipt(**its, **given, **bill))
    if standing is not None:
        saved(office.database, a_standing(kept, **standing))
    return claim


ELECTRONIC = {"kind": "electronic", "file_sha256": FILE}
GENUINE = {"result": "genuine", "mark": "held"}
COPIES: dict[str, tuple[dict[str, Any], dict[str, Any] | None, str]] = {
    "a paper": ({"kind": "paper", "file_sha256": FILE}, GENUINE, "不是电子票据"),
    "a print without its file": ({"kind": "electronic"}, GENUINE, "没有电子票据文件"),
    "never verified": (ELECTRONIC, None, "未查验为真"),
    "not on record": (ELECTRONIC, {"result": "unknown", "mark": "held"}, "未查验为真"),
    "not held for us": (ELECTRONIC, {"result": "genuine", "mark": ""}, "未锁定或入账"),
}


@pytest.mark.parametrize(("bill", "standing", "lacks"), COPIES.values(), ids=COPIES)
@once
def test_what_is_only_a_copy_is_posted(
    office: Office, bill: dict[str, Any], standing: dict[str, Any] | None, lacks: str
) -> None:
    claim = waiting(office, bill, standing)

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "accept_electronic", "intake")

    assert told.value.guard == "electronic_originals" and lacks in told.value.sentence("zh")


@pytest.mark.parametrize("mark", ["held", "entered"])
@once
def test_a_genuine_file_that_nobody_else_can_have_entered_needs_no_post(
    office: Office, mark: str
) -> None:
    claim = waiting(office, ELECTRONIC, {"result": "genuine", "mark": mark})

    assert office.take(claim, "accept_electronic", "intake").dest == "review"
