"""What cannot be calculated stays, says why, and is tried again when it is mended."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from config.policy_load import load_policy
from config.workdays import WorkCalendar
from models import (
    METADATA,
    Claim,
)
from models.database import Database
from tests.conftest import once
from tests.support.builders import AREA, a_line, a_person, an_institution, saved
from tests.support.office import Office
from tests.support.stays import DISCHARGED, TEN_THOUSAND, UNFILED, a_stay
from tests.support.worth import edited, gets
from workflow.claim.context import ClaimContext
from workflow.claim.machine import CLAIM
from workflow.explain.why import why
from workflow.shared.errors import GuardFailedError

pytestmark = once


def mend_person(office: Office, claim: Claim) -> None:
    change(office, "person", claim.person_id, psn_type="1101")


def mend_hospital(office: Office, claim: Claim) -> None:
    change(office, "institution", claim.institution_id, level="09")


def mend_line(office: Office, claim: Claim) -> None:
    change(office, "fee_line", None, own_share_e4=1000)


def change(office: Office, table: str, which: int | None, **values: Any) -> None:
    """Correct one row of a register, or all rows."""
    held = METADATA.tables[table]
    statement = held.update().values(**values)
    with office.database.writing() as session:
        session.execute(statement if which is None else statement.where(held.c.id == which))


@pytest.mark.parametrize(
    ("person", "hospital", "line", "code", "word", "mend", "amount"),
    [
        ({"psn_type": ""}, {}, {}, "unknown_psn_type", "人员类别", mend_person, UNFILED),
        ({"psn_type": "99"}, {}, {}, "unknown_psn_type", "99", mend_person, UNFILED),
        ({}, {"level": "77"}, {}, "bad_level", "77", mend_hospital, UNFILED),
        ({}, {"level": ""}, {}, "bad_level", "医院等级", mend_hospital, UNFILED),
        # 乙, 10 % first: (9000 − 240) × 0.95 × 0.7
        ({}, {}, {"charge_level": "02"}, "missing_value", "先行自付", mend_line, 5_825_40),
    ],
    ids=["no person type", "odd person type", "odd level", "no level", "乙 without share"],
)
def test_what_cannot_be_calculated_stays_says_why_and_is_tried_again_when_it_is_mended(
    office: Office,
    person: dict[str, Any],
    hospital: dict[str, Any],
    line: dict[str, Any],
    code: str,
    word: str,
    mend: Callable[[Office, Claim], None],
    amount: int,
) -> None:
    who, where = saved(office.database, a_person(**person), an_institution(**hospital))
    claim = a_stay(office, a_line(TEN_THOUSAND, **line), person_id=who.id, institution_id=where.id)
    fine = a_stay(office)

    (done,) = office.run("calculate_claims")

    found = office.again(claim)
    assert (done["moved"], done["skipped"], office.again(fine).calc) == (1, 1, "done")
    assert (found.state, found.calc, found.payable, found.version) == ("review", "stuck", None, 1)
    assert found.calc_problem["code"] == code
    assert word in found.calc_problem["zh"]
    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "pass_review", "reviewer")
    assert found.calc_problem["zh"] in told.value.sentence("zh")
    assert found.calc_problem["en"] in told.value.sentence("en")
    assert found.calc_problem["zh"] in blocking(office, claim, "pass_review")

    mend(office, claim)
    office.run("calculate_claims")

    found = office.again(claim)
    assert (found.calc, found.payable, found.calc_problem) == ("done", amount, None)


def blocking(office: Office, claim: Claim, trigger: str) -> str:
    """What `why` says stands against a person's move."""
    moment = office.moment().around(ClaimContext())
    answer = why(CLAIM, office.again(claim), moment, office.moves(claim))
    steps = [s for s in answer["next"] if s["trigger"] == trigger and "reviewer" in s["by"]]
    return " ".join(block["says"] for step in steps for block in step["blocked_by"])


CHRONIC = """
    employee/chronic:
      - {from: 2024-01-01, value: [{yuan: 0}], reference: 样例, verified: false}"""


CHRONIC_RATIO = """
    employee/chronic:
      - {from: 2024-01-01, value: [{percent: 80}], reference: 样例, verified: false}"""


def test_care_that_the_book_says_nothing_of_waits_for_the_book(
    office: Office, database: Database, calendar: WorkCalendar, tmp_path: Path
) -> None:
    claim = a_stay(
        office, 1_000_00, care="chronic", med_type="140104", diagnosis="M03900",
        admitted_on=DISCHARGED,
    )  # fmt: skip

    office.calculate()
    assert office.again(claim).calc_problem["code"] == "missing_parameter"
    assert "deductible（employee/chronic）" in blocking(office, claim, "pass_review")

    edited(tmp_path, "\n  deductible:", CHRONIC)
    page = tmp_path / "policy" / f"{AREA}.yaml"
    text = page.read_text("utf-8").replace("\n  ratio:", f"\n  ratio:{CHRONIC_RATIO}")
    page.write_text(text, "utf-8")
    wiser = Office(database, load_policy(page.parent), calendar)

    # 1000 × 0.80 × 0.7
    assert gets(wiser, claim) == ("none", 560_00)
