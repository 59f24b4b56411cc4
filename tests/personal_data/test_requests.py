"""What people ask of their data (个人信息请求): who may, until when, answered once, with reasons."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from models import Claim, KeptLook, Person, PrivacyRequest
from tests.conftest import Cli
from tests.support.builders import (
    A_DAY,
    AREA,
    TODAY,
    a_claim,
    a_filing,
    a_person,
    an_id,
    noon,
    saved,
    with_bill,
)
from tests.support.office import Office

BY = ("--as", "intake", "--json")
ANSWERING = ("--as", "reviewer", "--json")


@pytest.fixture
def person(office: Office) -> Person:
    found: Person = saved(office.database, a_person(certno=an_id(7)))
    return found


@pytest.fixture
def yidi(office: Office, tmp_path: Path) -> Cli:
    return Cli(office.database.url, tmp_path)


def ask(yidi: Cli, person: Person, kind: str, *more: str, by: str = "王芳") -> Any:
    return yidi("privacy", "ask", person.psn_no, "--kind", kind, "--by", by, *more, *BY)


def code(told: Any) -> str:
    assert told.code == 1, told.out
    return str(told.json["error"]["code"])


def test_a_request_has_a_due_day_and_is_overdue_after_it(yidi: Cli, person: Person) -> None:
    made = ask(yidi, person, "explanation", "--words", "为什么核减").json
    assert (made["state"], made["due_on"], made["overdue"]) == ("open", "2026-03-25", False)
    assert made["asked_by"] == "王*"

    later = Cli(yidi.url, yidi.folder, TODAY + 22 * A_DAY)
    (row,) = later("--json", "privacy", "list", "--overdue").json
    assert (row["id"], row["overdue"]) == (made["id"], True)
    assert later("--json", "status").json["personal_data"] == {"open": 1, "overdue": 1}
    assert yidi("privacy", "answer", made["id"], "--answer", "已当面说明", *ANSWERING).code == 0
    assert later("--json", "privacy", "list", "--overdue").json == []


@pytest.mark.once
@pytest.mark.parametrize(
    ("capacity", "by", "says"),
    [
        ("self", "李雷", "与参保人不符"),
        ("agent", "李娜", "没有登记授权委托书"),
        ("guardian", "李娜", "没有登记其为监护人"),
        ("relative", "李娜", "本人在世"),
    ],
)
def test_who_is_not_the_person_asks_by_an_authority_alone(
    yidi: Cli, person: Person, capacity: str, by: str, says: str
) -> None:
    told = ask(yidi, person, "copy", "--capacity", capacity, by=by)

    assert code(told) == "may_not_ask"
    assert says in told.json["error"]["message"]


@pytest.mark.once
def test_an_agent_asks_with_the_scope_to_query_and_not_to_submit(yidi: Cli, person: Person) -> None:
    agent = ("agents", "add", person.psn_no, "--name", "李娜", "--paper", "委托书", *BY)
    assert yidi(*agent, "--scope", "submit").code == 0
    assert code(ask(yidi, person, "copy", "--capacity", "agent", by="李娜")) == "may_not_ask"

    yidi(*agent, "--scope", "query")

    assert ask(yidi, person, "copy", "--capacity", "agent", by="李娜").code == 0


@pytest.mark.once
def test_of_the_dead_a_relative_asks_for_an_interest_of_their_own(
    yidi: Cli, office: Office
) -> None:
    facts = {"covered_to": TODAY - A_DAY, "coverage_end": "died"}
    dead = saved(office.database, a_person(**facts))
    relative = ("--capacity", "relative")

    assert code(ask(yidi, dead, "copy")) == "may_not_ask"
    assert code(ask(yidi, dead, "copy", *relative, by="李娜")) == "may_not_ask"
    interest = ("--interest", "办理遗产继承")
    assert code(ask(yidi, dead, "restriction", *relative, *interest, by="李娜")) == "may_not_ask"
    assert ask(yidi, dead, "copy", *relative, *interest, by="李娜").code == 0


def test_a_copy_holds_everything_that_names_the_person_and_only_its_owner_reads_it(
    yidi: Cli, office: Office, person: Person
) -> None:
    claim = with_bill(office.database, a_claim(person_id=person.id), 100_00)
    other: Claim = saved(office.database, a_claim())
    saved(office.database, a_filing(person_id=person.id))
    made = ask(yidi, person, "copy").json
    out = yidi.folder / "copy.json"

    told = yidi("privacy", "answer", made["id"], "--out", out, *ANSWERING).json

    assert told["rows"] == {
        "person": 1, "filing": 1, "claim": 1, "receipt": 1, "fee_line": 1, "move": 2,
        "privacy_request": 1,
    }  # fmt: skip
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    written = json.loads(out.read_text("utf-8"))
    assert written["person"][0]["certno"] == person.certno
    assert [row["no"] for row in written["claim"]] == [claim.no]
    assert other.no not in out.read_text("utf-8")
    with office.database.reading() as session:
        looks = [log.what for log in session.exec(select(KeptLook))]
    assert looks == [f"privacy copy {made['id']}"]
    again = ask(yidi, person, "copy").json["id"]
    assert code(yidi("privacy", "answer", again, "--out", out, *ANSWERING)) == "file_exists"


@pytest.mark.once
def test_a_correction_is_answered_once_two_people_have_corrected(yidi: Cli, person: Person) -> None:
    made = ask(yidi, person, "correction", "--words", "姓名应为王方").json["id"]

    assert (
        code(yidi("privacy", "answer", made, "--answer", "已更正", *ANSWERING))
        == "nothing_corrected"
    )
    corrected = yidi("person", "correct", person.psn_no, "--name", "王方", "--second", "reviewer",
                     "--reason", "依请求更正", "--as", "intake")  # fmt: skip
    assert corrected.code == 0

    assert (
        yidi("privacy", "answer", made, "--answer", "已更正", *ANSWERING).json["state"] == "granted"
    )


@pytest.mark.once
def test_a_refusal_takes_reasons_and_a_clause_and_stands(yidi: Cli, person: Person) -> None:
    made = ask(yidi, person, "copy").json["id"]

    assert (
        code(yidi("privacy", "refuse", made, "--reason", "正在调查", *ANSWERING))
        == "reasons_needed"
    )
    clause = ("--reason", "正在调查", "--clause", "个人信息保护法 第十八条")
    assert yidi("privacy", "refuse", made, *clause, *ANSWERING).json["state"] == "refused"

    assert code(yidi("privacy", "answer", made, "--answer", "好", *ANSWERING)) == "request_answered"
    assert code(yidi("privacy", "answer", 10**6, *ANSWERING)) == "unknown_request"
    assert code(yidi("privacy", "answer", made, "--as", "intake", "--json")) == "wrong_role"


@pytest.mark.once
def test_what_has_to_be_kept_is_not_erased_on_request(
    yidi: Cli, office: Office, person: Person
) -> None:
    saved(office.database, a_claim(person_id=person.id, state="withdrawn"))
    made = ask(yidi, person, "erasure").json["id"]

    told = yidi("privacy", "answer", made, "--answer", "已删除", *ANSWERING)

    assert code(told) == "retention_runs"
    assert "2056" in told.json["error"]["message"], "thirty years"


@pytest.mark.once
def test_a_restricted_person_is_masked_in_every_look_and_offered_to_nobody_until_it_is_lifted(
    yidi: Cli, office: Office, person: Person
) -> None:
    facts = {"state": "review", "calc": "done", "payable": 1_00, "due_on": TODAY}
    claim: Claim = saved(office.database, a_claim(person_id=person.id, **facts))
    assert yidi("--json", "next", "--as", "reviewer").json["no"] == claim.no
    made = ask(yidi, person, "restriction").json["id"]
    yidi("privacy", "answer", made, "--answer", "已限制", *ANSWERING)

    assert yidi("--json", "next", "--as", "reviewer").json is None
    look = ("--unmask", "--as", "auditor", "--json")
    assert yidi("show", claim.no, *look).json["person"].count("*") == 8
    (row,) = yidi("list", "claims", *look).json
    assert "*" in row["person"]
    yidi("export", "people", "out.jsonl", *look)
    assert person.certno not in (yidi.folder / "out.jsonl").read_text("utf-8")

    assert yidi("privacy", "lift", made, *ANSWERING).json["lifted_on"] == str(TODAY)
    assert yidi("show", claim.no, *look).json["person"] == person.certno
    assert yidi("--json", "next", "--as", "reviewer").json["no"] == claim.no


def test_requests_are_answered_once_and_never_rewritten(office: Office, person: Person) -> None:
    saved(
        office.database,
        PrivacyRequest(
            person_id=person.id, area=AREA, kind="copy", asked_by="王芳", capacity="self",
            received_on=TODAY, received_by="intake", due_on=TODAY, at=noon(TODAY),
        ),
    )  # fmt: skip

    def write(change: str) -> None:
        with office.database.writing() as session:
            session.execute(text(change))

    for change in (
        "UPDATE privacy_request SET due_on = '2030-01-01'", "DELETE FROM privacy_request",
    ):  # fmt: skip
        with pytest.raises(DBAPIError):
            write(change)
    write("UPDATE privacy_request SET state = 'refused', answer = '不予'")
    with pytest.raises(DBAPIError):
        write("UPDATE privacy_request SET answer = '改'")


def test_a_copy_is_not_called_done_before_it_is_written_and_kinds_are_typed_as_words(
    yidi: Cli, person: Person, tmp_path: Path
) -> None:
    ask = ("privacy", "ask", person.psn_no, "--by", person.name)
    made = yidi(*ask, "--kind", "查阅复制", "--capacity", "本人", *BY).json["id"]

    assert code(yidi("privacy", "answer", made, *ANSWERING)) == "answer_needed"
    assert yidi("privacy", "answer", made, "--out", tmp_path / "c.json", *ANSWERING).code == 0
    said = yidi(*ask, "--kind", "看一看", "--as", "intake")
    assert "查阅复制 copy" in said.err and said.code == 2
