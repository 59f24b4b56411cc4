"""A case that cannot be done is set aside after three tries, and never stops or starves the others."""

from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.scheduler.execute import by_hand, run_dry
from models import Claim, Filing, FilingState, Move, Run
from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.builders import A_DAY, TODAY, a_claim, a_filing, a_person, saved
from tests.support.importing import an_app
from tests.support.poison import poison
from workflow.claim import precheck_page

MANY = 300


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return an_app(database, book, calendar, TODAY)


def do(app: App, *names: str) -> list[dict[str, Any]]:
    return by_hand(
        app, names, TODAY, "tester", confirmed=False, progress=lambda _name, _moved: None
    )


def overdue(app: App, count: int = MANY) -> list[int]:
    """Filings whose last day was yesterday, by id."""
    person = saved(app.database, a_person())
    facts = {"person_id": person.id, "state": FilingState.ACTIVE, "ends_on": TODAY - A_DAY}
    return [filing.id for filing in saved(app.database, *(a_filing(**facts) for _ in range(count)))]


def filings(app: App, **facts: Any) -> list[Filing]:
    query = select(Filing).order_by(col(Filing.id))
    for name, value in facts.items():
        query = query.where(getattr(Filing, name) == value)
    with app.database.reading() as session:
        return list(session.exec(query))


def moves(app: App) -> list[int]:
    with app.database.reading() as session:
        return list(session.exec(select(Move.case_id).where(Move.trigger == "expire")))


@pytest.mark.parametrize("place", [0, 137, MANY - 1])
def test_a_poison_case_is_set_aside_with_the_error_on_it_and_all_others_move(
    app: App, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    ids = overdue(app)
    poison(monkeypatch, "past_end", [ids[place]])

    (report,) = do(app, "expire_filings")

    assert (report["moved"], report["refused"]) == (MANY - 1, 1)
    assert sorted(moves(app)) == [n for n in ids if n != ids[place]]
    (left,) = filings(app, state="active")
    assert (left.id, left.tries, left.version) == (ids[place], 3, 1)
    assert "division by zero" in left.stuck or "malformed JSON" in left.stuck
    with app.database.reading() as session:
        run = session.exec(select(Run)).one()
    assert (run.state, run.moved, run.refused) == ("done", MANY - 1, 1)
    assert run.error.startswith("1 ")


def test_the_next_run_leaves_what_was_set_aside_alone(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = overdue(app, 30)
    poison(monkeypatch, "past_end", [ids[7]])
    do(app, "expire_filings")

    (again,) = do(app, "expire_filings")

    assert (again["moved"], again["refused"]) == (0, 0)
    assert "error" not in again
    assert [filing.tries for filing in filings(app, state="active")] == [3]


def test_many_poison_cases_do_not_starve_the_others(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = overdue(app, 120)
    bad = [*ids[:20], *ids[40:80:2], *ids[-5:]]
    poison(monkeypatch, "past_end", bad)

    (report,) = do(app, "expire_filings")

    assert (report["moved"], report["refused"]) == (120 - len(bad), len(bad))
    assert [filing.id for filing in filings(app, state="active")] == bad


def test_a_dry_run_tells_of_poison_and_changes_nothing(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = overdue(app, 20)
    poison(monkeypatch, "past_end", ids[3:5])

    (said,) = run_dry(app, ["expire_filings"], TODAY, confirmed=False)

    assert (said["moved"], said["refused"]) == (18, 2)
    assert len(filings(app, state="active", tries=0)) == 20


@on_both
def test_whoever_looks_is_told_of_it_and_staff_may_have_it_tried_again(
    cli: Cli, book: PolicyBook, calendar: WorkCalendar
) -> None:
    cli.today = TODAY
    cli("init")
    cli("user", "add", "intake", "--role", "intake")
    database = Database(cli.url)
    app = an_app(database, book, calendar, TODAY)
    ids = overdue(app, 3)
    with pytest.MonkeyPatch.context() as broken:
        poison(broken, "past_end", ids[:1])
        do(app, "expire_filings")
    (filing,) = filings(app, tries=3)

    assert cli("status", "--json").json["stuck"] == {"filings": 1, "claims": 0}
    assert "1" in cli("status").out.split("搁置")[1]
    (listed,) = cli("list", "filings", "--stuck", "--json").json
    assert (listed["no"], listed["stuck"]) == (filing.no, filing.stuck)
    told = cli("why", filing.no, "--json").json
    (expire,) = [step for step in told["next"] if step["trigger"] == "expire"]
    assert (expire["allowed"], expire["automatic_on"]) == (False, None)
    assert filing.stuck in expire["blocked_by"][0]["says"]
    assert expire["blocked_by"][0]["guard"] == "not_stuck"
    assert told["waits_for"] == "intake"
    checks = {check["name"]: check["ok"] for check in cli("doctor", "--json").json["checks"]}
    assert checks["stuck"] is False

    assert cli("take", filing.no, "retry", "--as", "intake").code == 0
    (report,) = do(app, "expire_filings")

    assert report["moved"] == 1
    assert filings(app, state="active") == filings(app, tries=3) == []
    assert cli("status", "--json").json["stuck"] == {"filings": 0, "claims": 0}
    database.close()


def test_a_claim_whose_rules_raise_is_set_aside_and_the_others_are_judged(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims = saved(app.database, *(a_claim() for _ in range(30)))
    honest = precheck_page.pre_check

    def raises(claim: Any, *rest: Any) -> Any:
        if claim.id == claims[11].id:
            raise ZeroDivisionError("no days in this stay")
        return honest(claim, *rest)

    monkeypatch.setattr(precheck_page, "pre_check", raises)

    (report,) = do(app, "precheck_claims")

    assert (report["moved"], report["refused"]) == (29, 1)
    with app.database.reading() as session:
        (left,) = session.exec(select(Claim).where(Claim.state == "precheck")).all()
    assert (left.id, left.stuck) == (claims[11].id, "ZeroDivisionError: no days in this stay")
