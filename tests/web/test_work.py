"""我的待办: only what one may take, most overdue first, in pages; taken up, given back, held, put elsewhere."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import event

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from models import Role
from models.database import Database
from tests.conftest import once
from tests.support.api import an_app
from tests.support.builders import (
    A_DAY,
    TODAY,
    a_claim,
    a_filing,
    a_person,
    an_institution,
    noon,
    saved,
)
from tests.support.signed import signed_up
from tests.support.site import Browser, a_site, of

pytestmark = once


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    signed_up(database, "张受理", Role.INTAKE)
    signed_up(database, "李受理", Role.INTAKE)
    signed_up(database, "赵审批", Role.APPROVER)
    return replace(an_app(database, book, calendar), clock=lambda: noon(TODAY))


@pytest.fixture
def clerk(app: App) -> Iterator[Browser]:
    with a_site(app) as client:
        yield of(app, client, "张受理")


def as_another(app: App, browser: Browser, name: str) -> Browser:
    return of(app, browser.client, name)


def test_the_list_shows_what_waits_for_me_most_overdue_first_with_what_a_clerk_looks_for(
    app: App, clerk: Browser
) -> None:
    person, place = saved(app.database, a_person(name="江雨桐"), an_institution(name="沈阳一院"))
    found = {"code": "late", "weight": "look", "zh": "超过申报期限", "en": "late", "clause": "",
             "clause_en": "", "item": ""}  # fmt: skip
    claim = a_claim(
        person_id=person.id, institution_id=place.id, total=12345_67, due_on=TODAY - 3 * A_DAY,
        findings=[found], state_since=TODAY - A_DAY,
    )  # fmt: skip
    filing = a_filing(due_on=TODAY + 5 * A_DAY, materials_ok=False)
    theirs = a_claim(state="review", due_on=TODAY)
    saved(app.database, claim, filing, theirs)

    page = clerk.read("/")

    for word in ("受理号", "姓名", "证件后四位", "险种", "医疗类别", "就医机构", "总费用", "当前环节",
                 "到岗时间", "剩余工作日/超期天数", "预审提示", "领取人"):  # fmt: skip
        assert word in page
    for word in ("江雨桐", person.certno[-4:], "职工基本医疗保险", "沈阳一院", "12345.67", "材料预审",
                 "2026-03-03", "超期 3 天", "超过申报期限", "剩 3 个工作日", "材料未齐"):  # fmt: skip
        assert word in page, word
    assert page.index(claim.no) < page.index(filing.no), "most overdue first"
    assert theirs.no not in page, "a reviewer's"
    assert person.certno not in clerk.open("/")
    assert filing.no not in clerk.read("/?overdue=1")
    assert claim.no not in clerk.read("/?kind=filing")


def test_a_case_is_taken_up_given_back_and_out_of_the_lists_of_others_meanwhile(
    app: App, clerk: Browser
) -> None:
    filing = saved(app.database, a_filing())

    done = clerk.send(f"/desk/{filing.no}/take", back="/?overdue=")
    assert (done.status_code, done.headers["location"]) == (303, "/?overdue=")
    assert "张受理 至 2026-03-06 00:00" in clerk.read("/?whose=mine")

    other = as_another(app, clerk, "李受理")
    assert filing.no not in other.read("/")
    assert "张受理 至 2026-03-06 00:00" in other.read(f"/case/{filing.no}"), "nobody works unseen"
    assert "张受理" in other.read("/?whose=all")
    refused = other.send(f"/desk/{filing.no}/take", back="/")
    assert refused.status_code == 409 and "已由 张受理 领取" in refused.text
    moved = other.send(
        f"/case/{filing.no}/return_for_correction", seen="1", **{"fact.missing": "居住证"}
    )
    assert moved.status_code == 409 and "已由 张受理 领取" in moved.text

    clerk = as_another(app, clerk, "张受理")
    clerk.send(f"/desk/{filing.no}/give_back", back="/")
    assert filing.no in as_another(app, clerk, "李受理").read("/")


def test_a_hold_takes_a_day_and_a_reason_and_what_was_typed_stays_where_it_is_refused(
    app: App, clerk: Browser
) -> None:
    filing = saved(app.database, a_filing())
    place = f"/desk/{filing.no}/hold"
    assert 'type="date"' in clerk.open(f"{place}?back=/")

    refused = clerk.send(place, until="2026-03-01", reason="等居住证", back="/")
    done = clerk.send(place, until="2026-03-10", reason="等居住证", back="/")

    assert refused.status_code == 409 and 'value="等居住证"' in refused.text
    assert done.status_code == 303
    assert filing.no not in clerk.read("/")
    assert "挂起至 2026-03-10：等居住证" in clerk.read("/?whose=held")


def test_next_takes_the_first_case_up_and_opens_it_then_the_one_behind_it(
    app: App, clerk: Browser
) -> None:
    first, second = saved(app.database, a_filing(due_on=TODAY), a_filing(due_on=TODAY + A_DAY))

    assert clerk.send("/desk/next").headers["location"] == f"/case/{first.no}"
    assert clerk.send("/desk/next", but=first.no).headers["location"] == f"/case/{second.no}"
    as_another(app, clerk, "李受理")
    assert clerk.send("/desk/next", csrf="0").status_code == 403
    assert as_another(app, clerk, "李受理").send("/desk/next").headers["location"] == "/?done=none"


def test_an_approver_puts_all_cases_of_somebody_absent_on_anothers_desk(
    app: App, clerk: Browser
) -> None:
    filing = saved(app.database, a_filing())
    clerk.send(f"/desk/{filing.no}/take", back="/")
    lead = as_another(app, clerk, "赵审批")

    assert "批量转办" in lead.read("/desk")
    done = lead.send("/desk/reassign", of="张受理", to="李受理", reason="休假")
    assert filing.no in done.text and "李受理" in done.text
    away = lead.send("/desk/absence", name="李受理", until="2026-03-20")
    assert filing.no in away.text and "已退回" in away.text
    assert "离岗至" in lead.read("/desk") and "2026-03-20" in lead.read("/desk")


def test_fifty_cases_are_a_page_of_few_statements_and_the_next_page_goes_on_behind_it(
    app: App, clerk: Browser
) -> None:
    filings = [a_filing(due_on=TODAY + (n % 3) * A_DAY) for n in range(60)]
    saved(app.database, *filings)
    statements: list[str] = []

    def seen(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.lstrip().startswith(("SELECT", "WITH")):
            statements.append(statement)

    clerk.open("/")
    event.listen(app.database._reader, "before_cursor_execute", seen)
    try:
        page = clerk.open("/")
    finally:
        event.remove(app.database._reader, "before_cursor_execute", seen)

    assert len(page.encode()) < 60_000
    of_the_list = [each for each in statements if "tally" in each or "desk" in each]
    assert len(of_the_list) <= 4
    after = page.partition("after=")[2].partition('"')[0]
    rest = clerk.open(f"/?after={after}")
    shown = [each.no for each in filings if each.no in page]
    behind = [each.no for each in filings if each.no in rest]
    assert (len(shown), len(behind)) == (50, 10)
    assert not {*shown} & {*behind}
