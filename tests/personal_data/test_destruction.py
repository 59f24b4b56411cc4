"""Destroying what need not be kept (到期销毁): by a list that two people sign; the chain stays provable."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from sqlmodel import select

from jobs.archive.destroy import DestructionRefusal, check_time_is_over
from jobs.looks import keep_look
from jobs.notices.service import serve
from models import ArchivedCase, KeptLook, Notice, Receipt
from models.database import Database
from models.delivery import ServiceWay
from tests.conftest import Cli
from tests.support.archiving import a_paid_claim, an_expired_filing, archived
from tests.support.builders import A_DAY, AREA, TODAY, a_claim, a_person, an_id, saved
from tests.support.importing import an_app
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


def named_and_served(office: Office) -> None:
    """The receipt names who paid, and what was decided was served at the counter."""
    with office.database.writing() as session:
        session.execute(update(Receipt).values(payer="王芳", issuer="大庆某医院"))
        app = an_app(office.database, office.book, office.calendar, TODAY)
        for key in session.exec(select(Notice.id).where(Notice.machine == "claim")).all():
            serve(session, app, key or 0, ServiceWay.COUNTER, on=TODAY,
                  proof={"signed_by": "王芳"}, by="intake")  # fmt: skip


def test_what_is_past_thirty_years_is_destroyed_and_the_history_still_proves(
    office: Office, tmp_path: Path
) -> None:
    claim = a_paid_claim(office, diagnosis="I10.x00", phone="13912345678")
    filing = an_expired_filing(office)
    named_and_served(office)
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
    for day, what in ((TODAY, "show 1"), (TODAY + A_DAY, "show 2")):
        keep_look(an_app(office.database, office.book, office.calendar, day), "case", what)
    assert code(destroy(at(office, tmp_path, date(2026, 9, 4)), "logs")) == "nothing_to_destroy"
    yidi = at(office, tmp_path, date(2026, 9, 5))

    assert sign(yidi, destroy(yidi, "logs").json).code == 0

    with office.database.reading() as session:
        assert [log.what for log in session.exec(select(KeptLook))] == ["show 2"]
    verified = yidi("--json", "audit", "verify")
    assert (verified.code, verified.json["looks"]) == (0, 1)


@pytest.mark.once
def test_a_child_is_shown_in_full_to_whoever_says_why_and_a_masked_export_tells_less(
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
    for told in (
        yidi("list", "claims", *look), yidi("find", number, *look),
        yidi("heirs", "list", claim.no, *look),
    ):  # fmt: skip
        assert told.code == 0 and number not in told.out
    assert yidi("show", claim.no, "--reason", "核对监护人", *look).json["person"] == number
    yidi("export", "people", "people.jsonl", *look)
    written = (tmp_path / "people.jsonl").read_text("utf-8")
    assert number in written and grown.certno in written, "an export in full goes to another agency"
    yidi("export", "people", "masked.jsonl", "--as", "auditor")
    written = (tmp_path / "masked.jsonl").read_text("utf-8")
    assert "230602" + "*" * 8 + number[-4:] not in written
    assert grown.certno[:6] + "*" * 8 + grown.certno[-4:] in written


@pytest.mark.once
def test_a_database_that_is_no_rehearsal_erases_nothing_that_has_to_be_kept(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = a_paid_claim(office)
    app = an_app(office.database, office.book, office.calendar, TODAY + A_DAY)
    monkeypatch.setattr(Database, "is_rehearsal", lambda _self: False)

    with pytest.raises(DestructionRefusal) as told:
        check_time_is_over(app, claim.no)
    assert told.value.code == "retention_runs"
    assert "2056-03-05" in told.value.sentence("zh")

    monkeypatch.undo()
    check_time_is_over(app, claim.no)
    erase = (
        "audit",
        "erase",
        claim.no,
        "--reason",
        "申请删除",
        "--second",
        "auditor",
        "--as",
        "admin",
    )
    assert at(office, tmp_path, TODAY + A_DAY)(*erase).code == 0
