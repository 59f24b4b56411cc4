"""The pages that are not for every day: each opens for whose work it is, and for nobody else."""

import re
from collections.abc import Iterator

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers import deadlines
from console.web.menu import ENTRIES
from jobs.app import App
from models import Role
from models.database import Database
from tests.conftest import once
from tests.support.api import an_app
from tests.support.builders import a_claim, a_filing, an_institution, saved
from tests.support.signed import signed_up
from tests.support.site import Browser, a_site, browsing, of, visible
from workflow.shared.months import A_DAY

pytestmark = once
SAYS = {"/approve": "审批", "/hospital": "核查"}
"""What stands at the head of a page that the menu calls otherwise."""


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    for name, role in (
        ("王管理", Role.ADMIN),
        ("李审核", Role.REVIEWER),
        ("赵审批", Role.APPROVER),
    ):
        signed_up(database, name, role)
    return an_app(database, book, calendar)


@pytest.fixture
def admin(app: App) -> Iterator[Browser]:
    with browsing(app, "王管理") as browser:
        yield browser


def test_every_page_of_the_menu_opens_and_links_to_nothing_outside(admin: Browser) -> None:
    for entry in ENTRIES:
        page = admin.open(entry.path)
        heading = re.search(r"<h1>(.*?)</h1>", page, re.DOTALL)
        assert heading is not None and SAYS.get(entry.path, entry.label[:2]) in heading[1], (
            entry.path
        )
        assert "http://" not in page and "https://" not in page
        assert " style=" not in page and "<style" not in page and " onclick" not in page


def test_looks_and_seals_are_for_auditor_and_admin(app: App) -> None:
    with browsing(app, "李审核") as reviewer:
        menu = reviewer.read("/more")
        assert "谁看过" not in menu
        assert "岗位" in reviewer.read("/looks", 403)


def test_the_directory_names_the_institutions_of_a_place(app: App, admin: Browser) -> None:
    place = saved(app.database, an_institution())

    assert "请填写就医地" in admin.read("/directory")
    assert "999999" in admin.read("/directory?place=999999", 422)
    assert place.name in admin.read(f"/directory?place={place.area}")


def test_the_policy_book_shows_each_value_with_its_document_and_what_is_unverified(
    admin: Browser,
) -> None:
    shown = admin.read("/policy?on=2025-07-18")

    assert "未核实" in shown and "国务院令第765号" in shown


def test_a_set_aside_case_is_listed_with_its_error(app: App, admin: Browser) -> None:
    claim = saved(app.database, a_claim(tries=3, stuck="ValueError at 计算"))

    shown = admin.read("/set-aside")
    assert claim.no in shown and "ValueError" in shown


def test_what_needs_two_is_proposed_by_one_and_confirmed_by_the_other_on_the_page(
    app: App,
) -> None:
    filing = saved(app.database, a_filing(state="active"))
    with a_site(app) as client:
        first = of(app, client, "李审核")
        sent = first.send(f"/case/{filing.no}/annul", seen="1", reason="承诺不实")
        assert sent.headers["location"] == f"/case/{filing.no}?done=proposed", visible(sent.text)
        assert "已提出" in first.read(f"/case/{filing.no}?done=proposed")
        no = re.search(r"/proposals/([0-9A-Z]+)", first.open("/proposals?which=mine"))[1]
        own = first.open(f"/proposals/{no}")
        assert "撤回提出" in own and "确认并办理" not in own

        second = of(app, client, "赵审批")
        shown = second.open(f"/proposals/{no}")
        assert "承诺不实" in shown and "李审核" in shown
        wrong = second.send(f"/proposals/{no}/confirm", hash="0" * 64)
        assert wrong.status_code == 409, visible(wrong.text)
        assert 'role="alert"' in wrong.text
        done = second.send(f"/proposals/{no}/confirm", hash=hash_on(shown))
        assert done.status_code == 303, visible(done.text)
        assert "已取消" in second.read(f"/case/{filing.no}")
        assert "已确认" in second.read(f"/proposals/{no}")


def hash_on(page: str) -> str:
    found = re.search(r'name="hash" value="([0-9a-f]+)"', page)
    assert found is not None
    return found[1]


def test_what_is_due_and_who_is_about_to_lose_a_right_stands_on_one_page(
    app: App, admin: Browser
) -> None:
    today = app.today
    late = saved(app.database, a_claim(state="review", due_on=today - 2 * A_DAY))
    soon = saved(app.database, a_claim(state="review", due_on=today + 2 * A_DAY))
    far = saved(app.database, a_claim(state="review", due_on=today + 9 * A_DAY))
    losing = saved(app.database, a_claim(state="returned", period_ends_on=today + 20 * A_DAY))

    shown = admin.read("/deadlines")
    order = [shown.index(each.no) for each in (late, soon, losing)]
    assert order == sorted(order) and far.no not in shown
    assert "超期 1" in shown and "30 天内将失去权利的人 1" in shown


def test_of_more_than_a_page_shows_those_that_are_overdue_longest_are_there(
    app: App, admin: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deadlines, "MOST", 2)
    late = [
        saved(app.database, a_claim(state="review", due_on=app.today - days * A_DAY))
        for days in (1, 2, 9)
    ]

    shown = admin.read("/deadlines")

    assert late[2].no in shown and late[1].no in shown and late[0].no not in shown
