"""One case at the counter (柜面受理)."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.office.counter import ContentRefused, change_case, new_case
from jobs.principal import Principal, SignedBy
from jobs.sample import FOLDER
from models import Claim, Filing, Move, Receipt, Role
from models.database import Database
from tests.conftest import once
from tests.support.builders import CLERK, a_user, put, saved
from tests.support.importing import (
    TODAY,
    Importer,
    as_csv,
    as_lines,
    claim_object,
    filing_row,
    id_number,
    person_row,
)
from workflow.machine.context import Actor
from workflow.shared.errors import NotFromHereError, Refusal, UnknownCaseError

pytestmark = once

FILING = {
    "姓名": "王芳", "证件类型": "01", "certno": id_number(1), "insutype": "390", "area": "230600",
    "category": "异地长期居住人员", "destination": "110100", "starts_on": "2025-07-22",
    "promise": True, "materials": ["身份证件"],
}  # fmt: skip


class Counter(Importer):
    """A counter: enter and change cases."""

    def new(self, kind: str, content: dict[str, Any]) -> tuple[str, str]:
        """Enter a case."""
        return new_case(self.app, kind, content, actor=CLERK)[:2]

    def change(self, no: str, content: dict[str, Any]) -> tuple[str, str]:
        """Change a case."""
        return change_case(self.app, no, content, actor=CLERK)[:2]

    def every(self, table: Any) -> list[Any]:
        """All rows of a table."""
        with self.database.reading() as session:
            return list(session.exec(select(table)))

    def only(self, table: Any) -> Any:
        """The one row of a table."""
        with self.database.reading() as session:
            return session.exec(select(table)).one()

    def moves(self) -> list[Move]:
        """All moves."""
        with self.database.reading() as session:
            return list(session.exec(select(Move).order_by(col(Move.case_id), col(Move.seq))))

    def put(self, table: Any, **values: Any) -> None:
        """Change the only row of a table."""
        with self.database.writing() as session:
            row = session.exec(select(table)).one()
            put(session, row, **values)


@pytest.fixture
def counter(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> Counter:
    """A counter with three people, the sample's institutions, and somebody who sits there."""
    counter = Counter(database, book, calendar)
    people = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 4)])
    counter(people, FOLDER / "providers.csv")
    return counter


def test_a_filing_is_entered_under_a_number_of_ours(counter: Counter) -> None:
    no, state = counter.new("filing", FILING)

    filing, (move,) = counter.only(Filing), counter.moves()
    assert (filing.no, filing.state, state) == (no, "submitted", "submitted")
    assert (filing.ext_no, filing.channel, filing.applied_on) == (None, "local_window", TODAY)
    assert (move.trigger, move.actor, move.facts, move.dest) == ("created", "intake", {}, state)


def test_a_claim_is_entered_with_its_receipts(counter: Counter) -> None:
    no, state = counter.new("claim", claim_object(1))

    claim = counter.only(Claim)
    assert (claim.no, claim.total, state) == (no, 3750, "precheck")
    assert counter.only(Receipt).claim_id == claim.id


def test_a_refusal_at_the_counter_lists_every_problem(counter: Counter) -> None:
    with pytest.raises(ContentRefused) as refused:
        counter.new("filing", FILING | {"destination": "230600", "starts_on": "soon"})

    assert refused.value.code == refused.value.problems[0]["code"]
    assert {found["code"] for found in refused.value.problems} == {"same_area", "bad_date"}
    assert "大庆市" in refused.value.sentence("zh") and "soon" in refused.value.sentence("en")
    assert not counter.moves()


def test_a_slip_in_a_field_name_is_told(counter: Counter) -> None:
    with pytest.raises(ContentRefused) as refused:
        counter.new("filing", FILING | {"phon": "139"})

    assert refused.value.code == "unknown_field"


def test_the_same_number_entered_again_gives_the_same_case(counter: Counter) -> None:
    content = FILING | {"ext_no": "X1", "applied_at": "2025-07-21 09:00:00"}

    assert counter.new("filing", content) == counter.new("filing", content)
    assert len(counter.moves()) == 1


def test_only_what_is_given_changes(counter: Counter) -> None:
    no, _ = counter.new("filing", FILING | {"phone": "13900000001", "agent_name": "李四"})

    assert counter.change(no, {"联系电话": "13900000002"}) == (no, "submitted")

    filing = counter.only(Filing)
    assert (filing.phone, filing.destination, filing.promise) == ("13900000002", "110100", True)
    assert filing.agent["name"] == "李四" and filing.version == 2
    assert [move.trigger for move in counter.moves()] == ["created", "edited"]


def test_a_change_passes_the_same_checks(counter: Counter) -> None:
    no, _ = counter.new("filing", FILING)

    with pytest.raises(Refusal) as refused:
        counter.change(no, {"destination": "230600"})

    assert refused.value.code == "same_area"
    assert counter.only(Filing).version == 1


def test_a_part_of_a_claim_changes_and_its_receipts_stay(counter: Counter) -> None:
    no, _ = counter.new("claim", claim_object(1))
    before = counter.only(Receipt)

    counter.change(no, {"payee": {"户名": "王小芳"}, "third_party": "工伤"})

    claim, receipt = counter.only(Claim), counter.only(Receipt)
    assert (claim.payee_name, claim.third_party) == ("王小芳", "work_injury")
    assert claim.payee_account == claim_object()["payee"]["bankacct"]
    assert (receipt.number, receipt.total) == (before.number, before.total)


def test_a_filing_in_force_is_amended(counter: Counter) -> None:
    no, _ = counter.new("filing", FILING)
    counter.put(Filing, state="reviewed")

    assert counter.change(no, {"phone": "13900000001", "destination": "110100"}) == (no, "reviewed")

    assert counter.only(Filing).phone == "13900000001"
    assert [move.trigger for move in counter.moves()] == ["created", "imported", "amend"]


def test_another_place_for_a_filing_in_force_is_a_new_filing(counter: Counter) -> None:
    no, _ = counter.new("filing", FILING)
    counter.put(Filing, state="active")

    with pytest.raises(Refusal) as refused:
        counter.change(no, {"destination": "310100"})

    assert refused.value.code == "new_filing_needed"


def test_a_closed_case_cannot_be_changed(counter: Counter) -> None:
    no, _ = counter.new("filing", FILING)
    counter.put(Filing, state="cancelled")

    with pytest.raises(NotFromHereError):
        counter.change(no, {"phone": "139"})
    with pytest.raises(UnknownCaseError):
        counter.change("nothing", {"phone": "139"})


def test_the_same_file_again_does_not_undo_a_correction_made_at_the_counter(
    counter: Counter, tmp_path: Path
) -> None:
    file = as_csv(tmp_path / "filings.csv", [filing_row(1)])
    counter.one(file)
    no = counter.only(Filing).no
    counter.change(no, {"destination": "310100"})

    again = counter.one(file)

    assert (again.unchanged, again.updated) == (1, 0)
    assert counter.only(Filing).destination == "310100"
    counter.change(no, {"destination": "110100"})
    assert counter.only(Filing).destination == "110100"


BEYOND: list[tuple[str, dict[str, str]]] = [
    ("claim", {"rchk_flag": "7", "payable": "10.00"}),
    ("claim", {"reim_stas": "13", "payable": "10.00"}),
    ("claim", {"rchk_flag": "2"}),
    ("filing", {"rchk_flag": "1"}),
]


@pytest.mark.parametrize(("kind", "flags"), BEYOND)
def test_nobody_enters_a_case_as_decided_or_to_be_paid(
    counter: Counter, kind: str, flags: dict[str, str]
) -> None:
    content = FILING if kind == "filing" else claim_object(1, evtsn="")

    with pytest.raises(ContentRefused) as told:
        counter.new(kind, {**content, **flags})

    assert [each["code"] for each in told.value.problems] == ["begins_elsewhere"]
    assert counter.every(Filing) == counter.every(Claim) == []


@pytest.mark.parametrize(("name", "accepted"), [("intake", 0), ("admin", 1)])
def test_in_a_real_database_only_an_admin_takes_over_what_was_decided_elsewhere(
    counter: Counter, tmp_path: Path, name: str, accepted: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jobs.importing.loading.is_marked", lambda _connection: False)
    saved(counter.database, a_user(name, Role(name)))
    path = as_lines(tmp_path / "claims.jsonl", [claim_object(1, rchk_flag="7", payable="10.00")])

    signed = Principal(Actor(name, frozenset({Role(name)})), "", signed_by=SignedBy.PASSWORD)
    for named in ({"by": signed, "dry_run": True}, {"actor": name}):
        report = counter.one(path, **named)

        assert (report.accepted, report.refused) == (accepted, 1 - accepted), named


def test_only_somebody_who_may_enters_a_case(counter: Counter) -> None:
    cashier = Actor("cashier", frozenset({Role.CASHIER}))

    with pytest.raises(Refusal):
        new_case(counter.app, "filing", FILING, actor=cashier)

    assert counter.every(Filing) == []
