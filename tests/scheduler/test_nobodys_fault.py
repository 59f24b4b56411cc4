"""A fault that is not the case's fault parks nobody: the run ends as failed and says why."""

from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.runner import same_fault, work
from jobs.scheduler.execute import by_hand, execute, run_dry
from models import Claim, Filing, FilingState, Run
from models.database import Database
from models.faults import OutageError
from tests.conftest import on_postgresql
from tests.support.builders import A_DAY, TODAY, a_claim, a_filing, a_person, saved
from tests.support.ill_database import ill, without_column
from tests.support.importing import an_app
from tests.support.part_desk import begun
from tests.support.poison import poison
from workflow.claim import precheck_page

MANY = 40
CODES = (
    "08006", "42703", "42P01", "53100", "53200", "53300", "54000", "54001", "57014", "57P01",
    "57P03", "58000", "58030", "25006", "XX001",
)  # fmt: skip


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return an_app(database, book, calendar, TODAY)


def do(app: App, name: str = "expire_filings") -> dict[str, Any]:
    (report,) = by_hand(
        app, [name], TODAY, "tester", confirmed=False, progress=lambda _name, _moved: None
    )
    return dict(report)


def overdue(app: App) -> list[int]:
    """Filings whose last day was yesterday, by id."""
    person = saved(app.database, a_person())
    facts = {"person_id": person.id, "state": FilingState.ACTIVE, "ends_on": TODAY - A_DAY}
    return [filing.id for filing in saved(app.database, *(a_filing(**facts) for _ in range(MANY)))]


def tried(app: App) -> set[tuple[str, int, str]]:
    with app.database.reading() as session:
        return {(f.state, f.tries, f.stuck) for f in session.exec(select(Filing))}


def the_run(app: App) -> Run:
    with app.database.reading() as session:
        return session.exec(select(Run).order_by(col(Run.id).desc()).limit(1)).one()


UNTOUCHED = {("active", 0, "")}


@on_postgresql
@pytest.mark.parametrize("code", CODES)
def test_a_fault_of_the_server_ends_the_run_whatever_language_the_server_speaks(
    app: App, code: str
) -> None:
    overdue(app)

    with ill(app.database, code):
        report = do(app)

    assert "服务器出错" in report["error"]
    assert "接连" not in report["error"], "one case was enough"
    assert (the_run(app).state, tried(app)) == ("failed", UNTOUCHED)
    assert do(app)["moved"] == MANY


@on_postgresql
@pytest.mark.parametrize("code", ["P0001", "23514", "22012"])
def test_one_and_the_same_error_on_several_cases_in_a_row_ends_the_run(app: App, code: str) -> None:
    overdue(app)

    with ill(app.database, code):
        report = do(app)

    assert "SameFault" in report["error"] and "服务器出错" in report["error"]
    assert (the_run(app).state, tried(app)) == ("failed", UNTOUCHED)
    assert do(app)["moved"] == MANY


def test_a_missing_column_ends_the_run_at_the_first_batch(app: App) -> None:
    overdue(app)
    asked: list[str] = []
    event.listen(
        app.database.engine, "before_cursor_execute", lambda *given: asked.append(given[2])
    )

    with without_column(app.database, "filing", "head"):
        asked.clear()
        report = do(app)
        statements = len(asked)

    assert "head" in report["error"]
    assert (the_run(app).state, tried(app)) == ("failed", UNTOUCHED)
    assert statements < 40, "it is seen at once, and not case by case"
    assert do(app)["moved"] == MANY


def test_a_missing_column_ends_a_run_that_has_a_single_case_to_do(app: App) -> None:
    saved(app.database, a_filing(state=FilingState.ACTIVE, ends_on=TODAY - A_DAY))

    with without_column(app.database, "filing", "head"):
        report = do(app)

    assert "head" in report["error"]
    assert tried(app) == UNTOUCHED


@pytest.mark.parametrize(
    ("ill_by", "well_by", "says"),
    [
        ("max_page_count=1", "max_page_count=1000000", "database or disk is full"),
        ("query_only=ON", "query_only=OFF", "attempt to write a readonly database"),
    ],
)
@pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
def test_a_full_disk_and_a_read_only_file_of_sqlite_park_nobody(
    app: App, ill_by: str, well_by: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    overdue(app)
    advance = work.advance

    def ailing(session: Session, *rest: Any, **more: Any) -> int:
        driver = session.connection().exec_driver_sql
        driver(f"PRAGMA {ill_by}")
        try:
            return advance(session, *rest, **more)
        finally:
            driver(f"PRAGMA {well_by}")

    with monkeypatch.context() as broken:
        broken.setattr(work, "advance", ailing)
        report = do(app)

    assert says in report["error"]
    assert (the_run(app).state, tried(app)) == ("failed", UNTOUCHED)
    assert do(app)["moved"] == MANY


def test_a_scheduled_run_waits_for_a_database_that_is_full_and_says_so(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is begun again by itself when there is room, and that is no try of it."""
    overdue(app)
    run = begun(app)

    class Full(Exception):
        """What the driver raises."""

        sqlstate = "53100"

    def no_room(*_rest: Any, **_more: Any) -> int:
        raise OperationalError("UPDATE", {}, Full("磁盘已满"))

    with monkeypatch.context() as broken, pytest.raises(OutageError) as told:
        broken.setattr(work, "advance", no_room)
        execute(app, run, "me:1:x")

    assert told.value.code == "database_full"
    assert (the_run(app).state, tried(app)) == ("running", UNTOUCHED)
    assert "磁盘已满" in the_run(app).error
    report = execute(app, run, "me:1:x")
    assert (report["moved"], the_run(app).error) == (MANY, "")


def test_an_error_of_the_rules_that_every_claim_meets_ends_the_run(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(app.database, *(a_claim() for _ in range(30)))
    with monkeypatch.context() as broken:
        broken.setattr(precheck_page, "pre_check", lambda *_: {}["no such rule"])
        report = do(app, "precheck_claims")

    with app.database.reading() as session:
        assert {claim.tries for claim in session.exec(select(Claim))} == {0}
    assert "SameFault" in report["error"] and "KeyError" in report["error"]
    assert do(app, "precheck_claims")["moved"] == 30


def test_fewer_than_several_cases_are_set_aside_as_before(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims = saved(app.database, *(a_claim() for _ in range(same_fault.SEVERAL - 1)))
    monkeypatch.setattr(precheck_page, "pre_check", lambda *_: {}["no such rule"])

    report = do(app, "precheck_claims")

    assert report["refused"] == len(claims)
    assert the_run(app).state == "done"


def test_a_dry_run_says_what_would_fail(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = overdue(app)
    poison(monkeypatch, "past_end", ids)

    (said,) = run_dry(app, ["expire_filings"], TODAY, confirmed=False)

    assert "SameFault" in said["error"]
    assert tried(app) == UNTOUCHED
