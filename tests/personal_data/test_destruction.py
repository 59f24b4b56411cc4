"""Destroying what need not be kept (到期销毁): by a list that two people sign; the chain stays provable."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from models import AccessLog, ArchivedCase
from tests.conftest import Cli
from tests.support.archiving import a_paid_claim, an_expired_filing, archived
from tests.support.builders import A_DAY, AREA, TODAY, a_claim, a_person, an_id, noon, saved
from tests.support.office import Office
from workflow.audit.archived_case import unpacked

LATER = date(2056, 3, 6)
"""Thirty years and a day after the cases were closed."""


def at(office: Office, folder: Path, day: date) -> Cli:
    return Cli(office.database.url, folder, day)


def code(told: Any) -> str:
    assert told.code == 1, told.out
    return str(told.json["error"]["code"])


def destroy(yidi: Cli, kind: str = "vouchers") -> Any:
    return yidi("privacy", "destroy", "--area", AREA, "--kind", kind, "--as", "admin", "--json")


def sign(yidi: Cli, made: Any, second: str = "auditor", digest: str = "") -> Any:
    given = digest or made["digest"][:8]
    return yidi("privacy", "sign", made["id"], "--digest", given, "--second", second, "--as",
                "admin", "--json")  # fmt: skip


def test_what_is_past_thirty_years_is_destroyed_and_the_history_still_proves(
    office: Office, tmp_path: Path
) -> None:
    claim = a_paid_claim(office, diagnosis="I10.x00", phone="13912345678")
    filing = an_expired_filing(office)
    archived(office)
    early, yidi = (at(office, tmp_path, day) for day in (LATER - A_DAY, LATER))
    assert code(destroy(early)) == "nothing_to_destroy"

    made = destroy(yidi).json
    assert made["items"] == sorted([claim.no, filing.no])
    assert code(sign(yidi, made, "admin")) == "same_person"
    assert code(sign(yidi, made, "reviewer")) == "wrong_role"
    assert code(sign(yidi, made, digest="00000000")) == "wrong_digest"
    assert sign(yidi, made).json["signed_by"] == ["admin", "auditor"]

    with office.database.reading() as session:
        (held,) = (c for c in session.exec(select(ArchivedCase)) if c.no == claim.no)
        content = unpacked(held.content, held.digest)
    text = str(content)
    assert "I10.x00" not in text and "13912345678" not in text and "王芳" not in text
    assert content["fee_line"] == [] and content["receipt"], "a receipt stays spent"
    assert all(move["salt"] is None for move in content["move"]), "what people said is gone"
    verified = yidi("--json", "audit", "verify")
    assert (verified.code, verified.json["ok"]) == (0, True), verified.out
    assert yidi("--json", "show", claim.no).code == 0
    assert sign(yidi, made).code == 0, "carried on, and nothing is left to do"
    assert code(destroy(yidi)) == "nothing_to_destroy"


def test_logs_are_kept_for_six_months_and_go_by_a_list(office: Office, tmp_path: Path) -> None:
    saved(
        office.database,
        AccessLog(actor="auditor", what="show 1", at=noon(TODAY)),
        AccessLog(actor="auditor", what="show 2", at=noon(TODAY + A_DAY)),
    )
    assert code(destroy(at(office, tmp_path, date(2026, 9, 4)), "logs")) == "nothing_to_destroy"
    yidi = at(office, tmp_path, date(2026, 9, 5))

    assert sign(yidi, destroy(yidi, "logs").json).code == 0

    with office.database.reading() as session:
        assert [log.what for log in session.exec(select(AccessLog))] == ["show 2"]


@pytest.mark.once
def test_a_child_is_shown_in_full_to_whoever_says_why_and_leaves_masked_in_an_export(
    office: Office, tmp_path: Path
) -> None:
    number = "230602201503140012"
    child = saved(office.database, a_person(certno=number))
    claim = saved(office.database, a_claim(person_id=child.id, state="review"))
    grown = saved(office.database, a_person(certno=an_id(9)))
    yidi = at(office, tmp_path, TODAY)
    look = ("--unmask", "--as", "auditor", "--json")

    shown = yidi("show", claim.no, *look).json
    assert (shown["under_14"], shown["person"]) == (True, "230602********0012")
    assert yidi("show", claim.no, "--reason", "核对监护人", *look).json["person"] == number
    yidi("export", "people", "people.jsonl", *look)
    written = (tmp_path / "people.jsonl").read_text("utf-8")
    assert number not in written
    assert grown.certno in written
