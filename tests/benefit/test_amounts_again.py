"""Amounts once more: when the book has lost what they rested on, and under a draft (重算、测算)."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.office.whatif import what_if
from models import Claim
from models.database import Database
from models.schema import upgrade
from tests.conftest import ROOT, Cli, once
from tests.support.office import Office
from tests.support.stays import HALF, a_stay, a_visit, added, entry, from_the_pool, replaced
from workflow.benefit.calculation_store import calculation_of
from workflow.benefit.claim_data import load_claim_data
from workflow.benefit.verify import verified_calculation

pytestmark = once

# Calculated once more, when the book has lost what it rested on

LOST = ("  deductible:\n    employee/inpatient:", "  deductible:\n    employee/maternity:")


def test_a_calculation_is_told_again_when_the_book_has_lost_its_parameter(
    office: Office, tmp_path: Path
) -> None:
    claim = a_stay(office)
    office.calculate()

    with office.database.reading() as session:
        held = session.get(Claim, claim.id)
        assert held
        found = calculation_of(session, held)
        assert found
        told = verified_calculation(
            held, found, load_claim_data(session, [held]), replaced(tmp_path, LOST), "zh"
        )

    assert told["amounts"]["fund_pay_sumamt"] == "6490.40"
    assert told["policy"]["hash"] == office.book.digest
    (changed,) = told["changed"]
    assert "deductible（employee/inpatient）" in changed["is"]


def test_recalculate_prints_what_was_kept_and_names_what_the_book_lost(
    cli: Cli, tmp_path: Path, book: PolicyBook, calendar: WorkCalendar
) -> None:
    database = Database(cli.url)
    upgrade(database)
    office = Office(database, book, calendar).open()
    claim = a_stay(office)
    office.calculate()
    database.close()
    shutil.copytree(ROOT / "config", tmp_path / "config")
    shutil.rmtree(tmp_path / "config" / "policy")
    replaced(tmp_path / "config", LOST)
    cli.env["YIDI_CONFIG"] = str(tmp_path / "config")
    said, shown = cli("recalculate", claim.no, "--json"), cli("recalculate", claim.no)

    assert (said.code, shown.code) == (1, 1), said.err
    assert said.json["amounts"]["fund_pay_sumamt"] == "6490.40"
    assert len(said.json["changed"]) == 1
    assert "deductible" in said.json["changed"][0]["is"]
    assert "6490.40" in shown.out
    assert "Traceback" not in shown.err + said.err


# A draft of the book (政策测算)


def tried(office: Office, draft: PolicyBook) -> dict[str, Any]:
    """What a draft would change."""
    with office.database.reading() as session:
        return what_if(session, office.book, draft, date.min, date.max, "zh")


def test_the_book_in_force_as_a_draft_changes_nothing(office: Office) -> None:
    one = a_stay(office)
    two = a_stay(office, person_id=one.person_id)
    visit = a_visit(office, 5_000_00, person_id=one.person_id)
    across = a_stay(office, admitted_on=date(2025, 12, 20), discharged_on=date(2026, 1, 10))
    office.approve(one, two, visit)
    office.calculate()

    told = tried(office, office.book)

    assert (told["claims"], told["difference"], told["not_carried"]) == (4, "0.00", [])
    assert (told["gained"], told["lost"], told["refused"]) == ("0.00", "0.00", [])
    assert told["people"] == {"gain": 0, "lose": 0, "same": 2}
    assert office.again(across).calc == "done"


def test_a_draft_leaves_out_what_gets_nothing_either_way(office: Office, tmp_path: Path) -> None:
    draft = replaced(tmp_path, HALF)
    claims = {name: a_stay(office) for name in ("counts", "rejected", "withdrawn", "returned")}
    office.calculate()
    office.refuse(claims["rejected"])
    office.take(claims["withdrawn"], "withdraw", "applicant")
    office.take(
        claims["returned"], "return_for_correction", "reviewer", facts={"missing": ["费用清单"]}
    )

    told = tried(office, draft)

    # (10000 − 240) × 0.95 × 0.5 = 4636.00 instead of 6490.40
    assert (told["claims"], told["was"], told["is"]) == (1, "6490.40", "4636.00")
    assert told["people"] == {"gain": 0, "lose": 1, "same": 0}


def test_a_draft_that_changes_how_claims_are_kept_says_that_it_was_not_carried(
    office: Office, tmp_path: Path
) -> None:
    draft = added(
        tmp_path,
        entry("cross_year", "split"),
        entry("deductible_per", "month", "employee/outpatient"),
    )
    a_stay(office)
    office.calculate()

    told = tried(office, draft)

    assert told["not_carried"] == ["cross_year", "deductible_per"]
    assert told["difference"] == "0.00"


LOWER = (
    "    employee/outpatient:\n      - from: 2024-01-01\n        value:\n          - {yuan: 3000}",
    "    employee/outpatient:\n      - from: 2024-01-01\n        value:\n          - {yuan: 2000}",
)


def test_a_lower_ceiling_of_a_draft_reaches_the_later_claims_of_the_person(
    office: Office, tmp_path: Path
) -> None:
    one = a_visit(office, 2_300_00)
    two = a_visit(office, 3_000_00, person_id=one.person_id, institution_id=one.institution_id)
    alone = a_visit(office, 2_300_00)
    office.approve(one, two, alone)
    # (2300 − 300) × 0.7 = 1400; 3000 × 0.7 = 2100, of which 1600 are left; 1400
    assert from_the_pool(office, one, two, alone) == [1_400_00, 1_600_00, 1_400_00]

    told = tried(office, replaced(tmp_path, LOWER))

    # 1400 again; of 2100 the draft leaves 600; 1400
    assert (told["was"], told["is"], told["lost"]) == ("4400.00", "3400.00", "1000.00")
    assert told["people"] == {"gain": 0, "lose": 1, "same": 1}


def test_what_a_draft_takes_from_the_first_claim_is_left_for_the_next(
    office: Office, tmp_path: Path
) -> None:
    """A lower ratio uses the ceiling up more slowly: the second claim gets what the first leaves."""
    draft = replaced(
        tmp_path, ("- {level: 1, percent: 70}\n          - {level: 2, percent: 60}",
                   "- {level: 1, percent: 60}\n          - {level: 2, percent: 60}")
    )  # fmt: skip
    one = a_visit(office, 3_300_00)
    two = a_visit(office, 3_000_00, person_id=one.person_id, institution_id=one.institution_id)
    office.approve(one, two)
    assert from_the_pool(office, one, two) == [2_100_00, 900_00]

    told = tried(office, draft)

    # 3000 × 0.6 = 1800; 3000 × 0.6 = 1800, of which 1200 are left
    assert (told["was"], told["is"]) == ("3000.00", "3000.00")
    assert (told["gained"], told["lost"]) == ("300.00", "300.00")
    assert told["people"] == {"gain": 0, "lose": 0, "same": 1}
