"""Leads for the authority (线索移交): evidence, receipt, result; who reported stays secret."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from models import Claim, KeptLook
from tests.conftest import Cli
from tests.support.builders import A_DAY, TODAY, a_claim, saved
from tests.support.office import Office
from workflow.shared.errors import GuardFailedError


@pytest.fixture
def claim(office: Office) -> Claim:
    found: Claim = saved(office.database, a_claim(state="review"))
    return found


@pytest.fixture
def yidi(office: Office, tmp_path: Path) -> Cli:
    return Cli(office.database.url, tmp_path)


def entered(yidi: Cli, claim: Claim) -> Any:
    told = yidi("leads", "add", claim.no, "--what", "住院期间本人在外地务工", "--evidence", "考勤记录",
                "--evidence", "通话录音", "--finding", "overlapping_stay", "--reporter", "赵举报",
                "--phone", "13912345678", "--as", "reviewer", "--json")  # fmt: skip
    assert told.code == 0, told.out
    return told.json


def handed(yidi: Cli, number: int, *more: str) -> Any:
    return yidi("leads", "hand", number, "--authority", "市医疗保障局", "--receipt", "移2026-3",
                "--as", "auditor", "--json", *more)  # fmt: skip


def code(told: Any) -> str:
    assert told.code == 1, told.out
    return str(told.json["error"]["code"])


def test_who_reported_is_told_to_an_auditor_alone_and_the_look_is_kept(
    yidi: Cli, office: Office, claim: Claim
) -> None:
    made = entered(yidi, claim)
    assert (made["no"], made["evidence"]) == (claim.no, ["考勤记录", "通话录音"])

    for form in ((), ("--json",), ("--format", "csv")):
        out = yidi("leads", "list", *form).out
        assert "赵举报" not in out and "13912345678" not in out
    assert code(yidi("leads", "list", "--unmask", "--as", "reviewer", "--json")) == "wrong_role"
    (row,) = yidi("leads", "list", claim.no, "--unmask", "--as", "auditor", "--json").json

    assert (row["reporter"], row["reporter_phone"]) == ("赵举报", "13912345678")
    with office.database.reading() as session:
        unmasked = select(KeptLook.asker).where(KeptLook.kind == "unmask")
        assert session.exec(unmasked).all() == ["auditor"]


def test_a_lead_is_handed_over_once_with_a_receipt_and_has_one_result(
    yidi: Cli, claim: Claim
) -> None:
    number = entered(yidi, claim)["id"]
    result = ("leads", "result", number, "--result", "立案", "--as", "auditor", "--json")
    assert code(yidi(*result)) == "lead_state"
    assert code(handed(yidi, number, "--day", str(TODAY + A_DAY))) == "lead_day"

    assert handed(yidi, number).json["handed_on"] == str(TODAY)
    assert code(handed(yidi, number)) == "lead_handed"
    assert len(yidi("leads", "list", "--open", "--json").json) == 1
    assert yidi(*result).json["result"] == "立案"
    assert code(yidi(*result)) == "lead_state"
    assert yidi("leads", "list", "--open", "--json").json == []


@pytest.mark.once
def test_a_lead_without_evidence_or_place_is_not_one(yidi: Cli, claim: Claim) -> None:
    bare = ("leads", "add", "--what", "疑似倒卖药品", "--as", "reviewer", "--json")

    assert code(yidi(*bare, "--evidence", "照片")) == "lead_incomplete"
    assert code(yidi(*bare, "--area", claim.area)) == "lead_incomplete"
    assert yidi(*bare, "--area", claim.area, "--evidence", "照片").json["no"] is None
    assert code(yidi(*bare, "no-such", "--evidence", "照片")) == "unknown_case"
    assert code(handed(yidi, 10**6)) == "unknown_lead"


def test_settlement_is_suspended_for_a_lead_on_the_document_of_the_authority_alone(
    yidi: Cli, office: Office, claim: Claim
) -> None:
    number = entered(yidi, claim)["id"]
    handed(yidi, number)
    until = {"until": (TODAY + 30 * A_DAY).isoformat()}

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "suspend", "reviewer", "线索已移交", facts=until)
    assert told.value.guard == "authority_document"
    assert "移2026-3" in told.value.sentence("zh")
    yidi("leads", "result", number, "--result", "立案", "--document", "医保罚告〔2026〕3号", "--as",
         "auditor")  # fmt: skip

    assert office.take(claim, "suspend", "reviewer", "依文书", facts=until).dest == "suspended"


def test_leads_are_never_rewritten(yidi: Cli, office: Office, claim: Claim) -> None:
    handed(yidi, entered(yidi, claim)["id"])

    for change in (
        "UPDATE lead SET what = '无'", "UPDATE lead SET reporter = ''",
        "UPDATE lead SET receipt_no = '另'", "DELETE FROM lead",
    ):  # fmt: skip
        with pytest.raises(DBAPIError), office.database.writing() as session:
            session.execute(text(change))
