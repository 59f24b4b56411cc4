"""What the funds paid for a person (个人跨省结算费用): settlements, reversals, paid claims, by year."""

from pathlib import Path
from typing import Any

import pytest

from config.masking import mask_id
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.people import answer_merge
from console.answers.settlements import answer_settlements
from console.terminal.output import Face
from console.terminal.settlements import draw_settlements
from models import Claim
from models.database import Database
from tests.benefit.test_settlement_years import (
    BACK,
    FULL,
    HOSPITAL,
    NOTHING_TOLD,
    Settle,
    person_of,
    settled,
)
from tests.conftest import once
from tests.recovery.test_recovery import decided, proposed
from tests.support.builders import a_person, an_institution, saved
from tests.support.importing import an_app
from tests.support.money import a_paid_stay, staffed
from tests.support.office import Office
from workflow.shared.errors import UnknownPersonError

pytestmark = once

__all__ = ["settled"]


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff and two cashiers."""
    saved(database, an_institution(code=HOSPITAL, name="北京某医院", area="110100"))
    return staffed(Office(database, book, calendar).open())


def listed(office: Office, number: str, **how: Any) -> dict[str, Any]:
    """The answer of the command."""
    app = an_app(office.database, office.book, office.calendar, office.today)
    return answer_settlements(app, "zh", number, **how)


def test_a_settlement_is_listed_with_its_hospital_funds_and_what_the_person_bore(
    office: Office, settled: Settle
) -> None:
    person = saved(office.database, a_person())
    settled(person, FULL)

    found = listed(office, person.psn_no)

    assert person.certno not in str(found), "the identity number is masked"
    (year,) = found["years"]
    (one,) = year["settlements"]
    assert one["hospital_name"] == "北京某医院"
    assert (one["place"], one["admitted_on"]) == ("北京市", "2026-01-05")
    assert (one["total"], one["in_scope"], one["fund_paid"], one["self_paid"]) == (
        "10000.00", "9500.00", "6100.00", "3900.00",
    )  # fmt: skip
    assert (one["funds"]["hifp_pay"], one["funds"]["hifob_pay"]) == ("6000.00", "100.00")
    assert year["sums"]["direct"]["fund_paid"] == "6100.00"


def test_a_reversed_settlement_is_shown_and_counts_for_nothing(
    office: Office, settled: Settle
) -> None:
    person = saved(office.database, a_person())
    settled(person, FULL, BACK)

    (year,) = listed(office, person.certno)["years"]

    assert [(e["kind"], e["reversed"], e["total"]) for e in year["settlements"]] == [
        ("direct", True, "10000.00"), ("reversal", False, "-10000.00"),
    ]  # fmt: skip
    assert (year["sums"]["all"]["count"], year["sums"]["all"]["total"]) == (0, "0.00")


def test_years_are_those_of_discharge_and_one_may_be_asked_for(
    office: Office, settled: Settle
) -> None:
    person = saved(office.database, a_person())
    earlier = {"setl_id": "S0", "begndate": "2024-12-28", "enddate": "2025-01-03", "invono": "9"}
    settled(person, FULL, FULL | earlier)

    assert [y["year"] for y in listed(office, person.certno)["years"]] == [2025, 2026]
    assert [y["year"] for y in listed(office, person.certno, year=2025)["years"]] == [2025]


def test_what_nobody_told_is_no_zero(office: Office, settled: Settle) -> None:
    person = saved(office.database, a_person())
    settled(person, NOTHING_TOLD)

    (year,) = listed(office, person.certno)["years"]

    assert year["settlements"][0]["funds"]["hifp_pay"] is None
    assert (year["sums"]["all"]["unknown"], year["sums"]["all"]["fund_paid"]) == (1, "6100.00")


def test_paid_manual_claims_are_listed_as_such(office: Office, settled: Settle) -> None:
    claim: Claim = a_paid_stay(office)
    settled(person_of(office, claim), FULL)

    (year,) = listed(office, person_of(office, claim).certno)["years"]

    assert [e["kind"] for e in year["settlements"]] == ["direct", "manual"]
    assert year["settlements"][1]["no"] == claim.no
    assert year["settlements"][1]["fund_paid"] == "6490.40"
    assert year["sums"]["manual"]["fund_paid"] == "6490.40"
    assert year["sums"]["all"]["fund_paid"] == "12590.40"


def test_what_was_recovered_of_a_claim_is_not_what_the_funds_paid(office: Office) -> None:
    claim: Claim = a_paid_stay(office)
    decided(office, proposed(office, claim, 300_00))

    (year,) = listed(office, person_of(office, claim).certno)["years"]

    (one,) = year["settlements"]
    assert one["fund_paid"] == "6190.40"
    assert sum(float(amount) for amount in one["funds"].values()) == pytest.approx(6190.40)


def test_a_merged_record_shows_what_the_person_has(office: Office, settled: Settle) -> None:
    kept, gone = saved(office.database, a_person(), a_person())
    settled(gone, FULL)
    app = an_app(office.database, office.book, office.calendar, office.today)
    by = ("intake", "reviewer", "同一人")
    answer_merge(app, kept.psn_no, gone.psn_no, None, *by)

    for number in (kept.psn_no, gone.psn_no, gone.certno):
        found = listed(office, number)
        assert found["person"] == mask_id(kept.certno)
        (one,) = found["years"][0]["settlements"]
        assert one["no"] == "S1"


def test_it_is_drawn_as_a_table_with_its_sums(
    office: Office, settled: Settle, capsys: pytest.CaptureFixture[str]
) -> None:
    person = saved(office.database, a_person())
    settled(person, FULL, BACK, NOTHING_TOLD | {"setl_id": "S9", "invono": "9"})

    draw_settlements(Face(), listed(office, person.certno))

    told = capsys.readouterr().out
    assert "已退费" in told
    assert "其中 1 笔缺少分项金额" in told


def test_a_number_that_nobody_has_is_refused(office: Office, tmp_path: Path) -> None:
    with pytest.raises(UnknownPersonError):
        listed(office, "230602198001011234")
