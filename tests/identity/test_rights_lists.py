"""Who may do what is listed by area and signed each quarter by two people (权限清单)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.doctor_rights import rights_checks
from console.answers.rights import answer_rights, answer_rights_signed
from console.answers.status import answer_status
from jobs.app import App
from jobs.audit.signed_sheets import checked_rights
from jobs.identity import Principal
from jobs.identity.rights import sign_rights
from jobs.identity.staff import record
from jobs.principal import SignedBy
from jobs.proposals.answer import confirm
from jobs.signin.sessions import open_session
from models import Proposal, Role, Tally, User
from models.database import Database
from models.schema import upgrade
from tests.conftest import Cli, on_both
from tests.support.builders import A_DAY, AREA, TODAY, a_user
from tests.support.histories import unguarded
from tests.support.importing import an_app
from tests.support.signed import signed_in
from workflow.machine.context import Actor
from workflow.shared.errors import Refusal, SecondPersonError, UnknownUserError, WrongRoleError

WANG = Principal(Actor("wang", frozenset({Role.ADMIN})), "tester")


@pytest.fixture
def app(empty_url: str, book: PolicyBook, calendar: WorkCalendar) -> Iterator[App]:
    """A real agency with an admin, a reviewer and a hospital's user; there is one filing."""
    database = Database(empty_url)
    upgrade(database)
    app = an_app(database, book, calendar, TODAY)
    with database.writing() as session:
        entered(session, app, a_user("wang", Role.ADMIN))
        entered(session, app, a_user("li", Role.REVIEWER))
        entered(session, app, a_user("gong", Role.APPLICANT))
        session.add(Tally(machine="filing", area=AREA, state="submitted", n=1))
    yield app
    database.close()


def entered(session: Session, app: App, user: User) -> None:
    record(session, user, "added", WANG, app.now)


def listed(app: App) -> dict[str, object]:
    (found,) = answer_rights(app, "zh", None)
    return found


def later(app: App, days: int) -> App:
    clock = app.clock
    return replace(app, clock=lambda: clock() + timedelta(days=days))


@on_both
def test_the_list_of_an_area_names_everybody_with_roles_limit_and_last_sign_in(app: App) -> None:
    with app.database.writing() as session:
        open_session(session, "li", SignedBy.PASSWORD, app.now, app.settings.sign_in)
        entered(session, app, replace_areas(a_user("sun", Role.INTAKE), "230100"))

    users = {row["name"]: row for row in listed(app)["users"]}  # type: ignore[attr-defined]

    assert set(users) == {"gong", "li", "wang"}
    assert (users["li"]["roles"], users["li"]["last_sign_in"]) == (
        ["reviewer"], app.today.isoformat(),
    )  # fmt: skip
    assert users["wang"]["last_sign_in"] is None


def replace_areas(user: User, *areas: str) -> User:
    user.areas = list(areas)
    return user


@on_both
def test_a_list_is_signed_by_an_admin_and_another_and_kept_as_it_was(app: App) -> None:
    before = listed(app)
    signed = answer_rights_signed(app, "zh", AREA, WANG, "li")

    assert (before["signed"], signed["signed"]) == (False, True)
    assert signed["last"]["signed_by"] == "wang" and signed["last"]["second"] == "li"
    for statement in ("UPDATE rights_list SET second = 'sun'", "DELETE FROM rights_list"):
        with pytest.raises(DBAPIError, match="only added to"), app.database.writing() as session:
            session.execute(text(statement))
    with unguarded(app.database) as session:
        session.execute(text("UPDATE rights_list SET second = 'sun'"))
    _, fault = checked_rights(app.database)
    assert fault is not None and fault.code == "rights_broken"


def test_nobody_signs_alone_and_no_outsider_signs(app: App) -> None:
    with app.database.writing() as session:
        for second, refused in (
            ("", SecondPersonError), ("wang", SecondPersonError), ("gong", WrongRoleError),
            ("nobody", UnknownUserError),
        ):  # fmt: skip
            with pytest.raises(refused):
                sign_rights(session, app, AREA, WANG, second)


def test_a_list_that_changed_since_it_was_proposed_is_not_signed(app: App) -> None:
    desk = signed_in(app, "wang")
    made = answer_rights_signed(desk, "zh", AREA, desk.asker, "")
    with app.database.writing() as session:
        entered(session, app, a_user("sun", Role.CASHIER))

    with pytest.raises(Refusal) as caught:
        confirm(signed_in(app, "li"), made["proposal"], _hash(app, made["proposal"]))
    assert caught.value.code == "proposal_stale"


def test_a_list_is_signed_by_the_sign_ins_of_two(app: App) -> None:
    desk = signed_in(app, "wang")
    made = answer_rights_signed(desk, "zh", AREA, desk.asker, "")

    confirm(signed_in(app, "li"), made["proposal"], _hash(app, made["proposal"]))

    last = listed(app)["last"]
    assert last["signed_by"] == "wang" and last["second"] == "li"  # type: ignore[index]


def _hash(app: App, no: str) -> str:
    with app.database.reading() as session:
        return session.exec(select(Proposal).where(Proposal.no == no)).one().hash.hex()


def test_whose_rights_changed_since_the_last_list_is_shown(app: App) -> None:
    answer_rights_signed(app, "zh", AREA, WANG, "li")
    with app.database.writing() as session:
        entered(session, app, a_user("sun", Role.CASHIER))
        for name, change in (("li", {"limit": 100}), ("gong", {"active": False})):
            user = session.get_one(User, session.execute(
                text("SELECT id FROM app_user WHERE name = :n"), {"n": name}
            ).scalar_one())  # fmt: skip
            for column, value in change.items():
                setattr(user, column, value)
            record(session, user, "placed", WANG, app.now)

    shown = listed(app)

    assert (shown["added"], shown["removed"], shown["changed"]) == (["sun"], ["gong"], ["li"])
    assert shown["signed"] is False


def test_that_somebody_signed_in_changes_no_right(app: App) -> None:
    answer_rights_signed(app, "zh", AREA, WANG, "li")
    with app.database.writing() as session:
        open_session(session, "li", SignedBy.PASSWORD, app.now, app.settings.sign_in)

    assert listed(app)["signed"] is True


def test_the_doctor_and_status_say_what_nobody_signed_this_quarter(app: App) -> None:
    def told(at: App) -> tuple[bool, list[str]]:
        with at.database.reading() as session:
            lists, _ = rights_checks(session, at)
        return lists.good, answer_status(at.database, at.today)["rights_unsigned"]

    assert told(app) == (False, [AREA])
    answer_rights_signed(app, "zh", AREA, WANG, "li")
    assert told(app) == (True, [])
    assert told(later(app, 92)) == (False, [AREA])


def test_accounts_that_nobody_uses_are_listed(app: App) -> None:
    idle = later(app, app.settings.sign_in.unused_days + 1)
    with app.database.writing() as session:
        open_session(session, "li", SignedBy.PASSWORD, idle.now - A_DAY, idle.settings.sign_in)
    with idle.database.reading() as session:
        _, unused = rights_checks(session, idle)

    assert not unused.good and "gong、wang" in unused.says.zh
    assert {row["name"] for row in listed(idle)["users"] if row["unused"]} == {"gong", "wang"}  # type: ignore[attr-defined]


def test_a_rights_list_is_looked_at_and_signed_by_commands(cli: Cli) -> None:
    cli("init", "--sample")

    (shown,) = cli("--json", "user", "rights", "--area", "230600").json
    signed = cli(
        "--json", "user", "rights", "--area", "230600", "--sign",
        "--as", "admin", "--second", "auditor",
    )  # fmt: skip
    alone = cli("--json", "user", "rights", "--area", "230600", "--sign", "--as", "admin")

    assert shown["signed"] is False and len(shown["users"]) == 10
    assert signed.json["signed"] is True, signed.err
    assert alone.json["error"]["code"] == "same_person"
    assert "第 1 号" in cli(
        "user", "rights", "--area", "230600", "--sign", "--as", "admin", "--second", "auditor"
    ).out.replace("第 2 号", "第 1 号")  # fmt: skip
    assert "已签署" in cli("user", "rights", "--area", "230600").out
    assert cli("--json", "audit", "verify").json["rights"] == 2
