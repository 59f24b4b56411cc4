"""Who looked at what (查询留痕): kept before the answer leaves, chained for each asker and day, sealed."""

import json
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

from config.errors import YidiError
from console.answers.asked import person_of
from console.answers.find import answer_find
from console.answers.looks import KINDS
from console.answers.queries import CaseFilter, view_for
from console.answers.unmasking import PurposeRequiredError, may_see
from console.answers.visit import answer_visit
from jobs.app import App
from jobs.audit.looks import checked_looks, ends_of
from jobs.audit.verify import verify
from jobs.looks import asking, keep_look
from jobs.looks.keep import LookNotKeptError
from jobs.principal import Principal, SignedBy
from models import KeptLook, Role
from models.database import Database
from tests.conftest import ROOT, Cli
from tests.support.audited import sealed
from tests.support.builders import A_DAY, TODAY, a_person, noon, saved
from tests.support.importing import Importer
from workflow.access import kinds
from workflow.access.reach import EVERYTHING
from workflow.machine.context import Actor

AUDITOR = Principal(Actor("auditor", frozenset({Role.AUDITOR})), "tester")
CLERK = Principal(Actor("intake", frozenset({Role.INTAKE})), "tester")


def looks(database: Database) -> list[KeptLook]:
    with database.reading() as session:
        return list(session.exec(select(KeptLook).order_by(col(KeptLook.id))))


def by(load: Importer, asker: Principal) -> App:
    return replace(load.app, asker=asker)


def test_every_look_is_chained_behind_the_one_before_of_the_same_asker_and_day(
    database: Database, load: Importer
) -> None:
    for what in ("why", "show"):
        keep_look(by(load, CLERK), "case", what, case_no="230600202603040000001")
    keep_look(by(load, AUDITOR), "search", "find text=王芳")

    kept = looks(database)

    assert [(each.asker, each.place) for each in kept] == [
        ("intake", 1), ("intake", 2), ("auditor", 1),
    ]  # fmt: skip
    assert all(each.hash == each.expected() for each in kept)
    assert kept[1].prev_hash == kept[0].hash
    assert [each.bare for each in kept] == [False, False, True]


def test_an_id_number_that_was_searched_for_is_not_kept(database: Database, load: Importer) -> None:
    keep_look(by(load, CLERK), "search", "find text=230602195703121259")

    assert "230602195703121259" not in looks(database)[0].what


def test_two_who_look_at_once_under_one_name_keep_both_in_one_chain(
    database: Database, load: Importer
) -> None:
    app = by(load, CLERK)

    def look() -> None:
        for _ in range(10):
            keep_look(app, "case", "why", case_no="1")

    threads = [threading.Thread(target=look) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert [each.place for each in looks(database)] == list(range(1, 41))
    assert checked_looks(database, []).fault is None


def test_whoever_writes_waits_for_nobody_who_looks_under_the_same_name(
    database: Database, load: Importer
) -> None:
    app, begun = by(load, CLERK), time.monotonic()
    other = threading.Thread(target=keep_look, args=(app, "case", "why"))

    with database.as_one():
        other.start()
        other.join(0.2)  # on SQLite it waits for the end of this transaction
        keep_look(app, "case", "precheck")
    other.join()

    assert time.monotonic() - begun < 5
    assert [each.place for each in looks(database)] == [1, 2]
    assert checked_looks(database, []).fault is None


def test_every_kind_of_look_has_its_words() -> None:
    audiences = [each for each in vars(kinds).values() if isinstance(each, kinds.Audience)]
    kept = {each.about for each in audiences if each.kept}

    assert kept | {"unmask"} == set(KINDS)


def test_a_question_within_a_question_is_one_look(database: Database, load: Importer) -> None:
    app = by(load, CLERK)

    with asking(app, "case", "show"), asking(app, "case", "batch"):
        pass

    assert [each.what for each in looks(database)] == ["show"]


def test_a_question_that_is_refused_is_no_look(database: Database, load: Importer) -> None:
    with pytest.raises(ValueError, match="refused"), asking(by(load, CLERK), "case", "show"):
        raise ValueError("refused")

    assert looks(database) == []


def test_where_the_look_cannot_be_kept_there_is_no_answer(
    database: Database, load: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jobs.looks.keep._add", lambda _connection, _look: False)

    with pytest.raises(LookNotKeptError), asking(by(load, CLERK), "case", "show"):
        pass


@pytest.mark.parametrize(
    "change",
    ["UPDATE look SET what = 'nothing'", "DELETE FROM look"],
)
def test_nobody_rewrites_or_removes_a_look(database: Database, load: Importer, change: str) -> None:
    keep_look(by(load, CLERK), "case", "why")

    with pytest.raises(DBAPIError), database.writing() as session:
        session.execute(text(change))


def test_a_look_that_was_removed_past_the_guards_is_found_by_the_seal(
    database: Database, load: Importer
) -> None:
    keep_look(by(load, CLERK), "case", "why", case_no="1")
    keep_look(by(load, CLERK), "case", "why", case_no="2")
    sealed(database, TODAY + A_DAY)
    with database.reading() as session:
        assert ends_of(session, date(1, 1, 1), TODAY + A_DAY).looks == 2
    assert verify(database).looks == 2

    _unguarded(database, "DELETE FROM look WHERE place = 2")

    found = verify(database).fault
    assert found is not None
    assert found.code == "looks_missing"


def test_a_look_that_was_changed_past_the_guards_is_found(
    database: Database, load: Importer
) -> None:
    keep_look(by(load, CLERK), "case", "why", case_no="1")

    _unguarded(database, "UPDATE look SET case_no = '2'")

    found = verify(database).fault
    assert found is not None
    assert found.code == "look_broken"


CHANGES = (
    "asker = 'x'", "at = '2026-03-04 04:00:01.000000'", "kind = 'person'", "what = 'x'",
    "case_no = 'x'", "person_id = 8", "person_id = NULL", "reason = 'x'", "roles = 'x'",
    "os_user = 'x'", "place = 3", "prev_hash = hash", "hash = prev_hash",
)  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_is_changed_of_a_look_the_database_finds_it(
    database: Database, load: Importer, change: str
) -> None:
    app = by(load, CLERK)
    for no in ("1", "2", "3"):
        keep_look(app, "case", "看了什么", case_no=no, person_id=7, reason="核对")
    assert checked_looks(database, []) == (3, None)

    _unguarded(database, f"UPDATE look SET {change} WHERE place = 2" if change != "place = 3"
               else "UPDATE look SET place = 9 WHERE place = 3")  # fmt: skip

    found = checked_looks(database, []).fault
    assert found is not None and found.code == "look_broken"


def test_each_day_is_checked_by_one_statement_and_none_is_read_where_all_holds(
    database: Database, load: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for days in range(3):
        instant = noon(TODAY) + timedelta(days=days)
        later = replace(by(load, CLERK), clock=lambda at=instant: at)
        keep_look(later, "case", "why", case_no="1")
        keep_look(later, "search", "find")
    monkeypatch.setattr("jobs.audit.looks._in_order", lambda *_: pytest.fail("looks were read"))

    assert checked_looks(database, []) == (6, None)


def _unguarded(database: Database, change: str) -> None:
    """As whoever rules the database can change what it refuses everybody else."""
    with database.writing() as session:
        if database.is_sqlite:
            for name in ("look_stays", "look_unchanged"):
                session.execute(text(f"DROP TRIGGER {name}"))
        else:
            session.execute(text("SET LOCAL session_replication_role = replica"))
        session.execute(text(change))


def test_the_auditor_asks_who_looked_at_a_person_and_that_is_kept_too(
    sample_cli: Cli, tmp_path: Path
) -> None:
    case = sample_cli("list", "claims", "--limit", 1, "--json").json[0]
    person = sample_cli(
        "list", "claims", "--limit", 1, "--unmask", "--as", "reviewer", "--json"
    ).json[0]["person"]  # fmt: skip
    out = tmp_path / "file.zip"
    sample_cli(
        "--purpose", "信访核实", "case-file", case["no"][-8:], "--out", out, "--as", "reviewer"
    )

    refused = sample_cli("audit", "looks", "--as", "reviewer", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "wrong_role")
    (theirs,) = sample_cli("audit", "looks", "--person", person, "--as", "auditor", "--json").json
    assert (theirs["asker"], theirs["kind"], theirs["reason"]) == ("reviewer", "export", "信访核实")
    again = sample_cli("audit", "looks", "--person", person, "--as", "auditor", "--json").json
    assert [look["asker"] for look in again] == ["auditor", "reviewer"]
    bare = sample_cli("audit", "looks", "--bare", "--as", "auditor", "--json").json
    assert {look["kind"] for look in bare} == {"search", "unmask", "looks"}
    assert person not in sample_cli("audit", "looks", "--as", "auditor").out
    verified = sample_cli("audit", "verify", "--json").json
    assert verified["ok"], verified
    assert verified["looks"] == len(sample_cli("audit", "looks", "--as", "admin", "--json").json)


def test_a_question_about_a_person_names_the_record_and_not_the_number(
    database: Database, load: Importer
) -> None:
    person = saved(database, a_person())
    app = by(load, CLERK)

    assert person_of(app, {"anything": person.certno}, "anything") == person.id
    by_filter = {"wanted": CaseFilter(person=person.psn_no)}
    assert person_of(app, by_filter, "wanted.person") == person.id
    assert person_of(app, {"number": 7, "no": "230600X"}, "number") is None
    assert person_of(app, {"wanted": CaseFilter()}, "wanted.person") is None


def test_a_search_by_a_whole_number_and_a_visit_are_found_with_the_person(
    database: Database, load: Importer
) -> None:
    person = saved(database, a_person())
    app = by(load, replace(CLERK, actor=replace(CLERK.actor, reach=EVERYTHING)))

    a_visit = json.loads((ROOT / "examples" / "visit.json").read_text("utf-8"))

    answer_find(app, view_for(app, "zh", unmasked=False), person.certno, None, None, 5)
    with suppress(YidiError):
        answer_visit(app, "zh", a_visit | {"certno": person.certno, "begndate": str(TODAY)})

    assert [(each.kind, each.person_id) for each in looks(database)] == [
        ("search", person.id), ("settling", person.id),
    ]  # fmt: skip


def test_who_is_signed_in_says_what_for_before_numbers_are_shown_in_full(
    database: Database, load: Importer
) -> None:
    signed = replace(CLERK, signed_by=SignedBy.PASSWORD)
    app = replace(load.app, asker=signed)

    with pytest.raises(PurposeRequiredError):
        may_see(app, None, True, "list claims")
    assert looks(database) == []

    assert may_see(replace(app, purpose="信访核实"), None, True, "list claims")
    (kept,) = looks(database)
    assert (kept.kind, kept.roles, kept.reason) == ("unmask", "intake", "信访核实")
