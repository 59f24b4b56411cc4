"""A filing from its application to its end (备案的变更、取消、续备、补办): each told as a story."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.policy_load import load_policy
from config.workdays import WorkCalendar
from console.answers.in_flight import filing_notes
from jobs.scheduler.execute import by_hand
from models import FAR, Claim, Filing, Report
from models.database import Database
from tests.conftest import once
from tests.support.builders import A_DAY, a_claim, a_user, an_institution, saved
from tests.support.importing import Office, as_csv, codes, filing_row, id_number, person_row
from tests.support.office import STAFF
from tests.support.pages import a_copy
from workflow.service.take import take
from workflow.shared.errors import GuardFailedError

pytestmark = once

MONDAY = date(2025, 7, 21)
RESIDENT = {
    "备案类型": "异地长期居住人员",
    "申请时间": "2025-07-21 09:00:00",
    "开始日期": "2025-07-21",
}
PROMISE = RESIDENT | {"承诺制": "1"}
PAPERS = RESIDENT | {"已交材料": "身份证件；居住证明"}
SELF = {"申报来源": "自助开通"}
TRIP = SELF | {"申请时间": "2025-07-21 09:00:00", "开始日期": "2025-07-21"}


class Story(Office):
    """An office whose days go by."""

    def day(self, day: date) -> None:
        """The runs of a day."""
        self.today = day
        names = ["terminate_uncovered", "review_self_service", "activate_filings", "expire_filings"]
        for told in by_hand(self.app, names, day, "t", confirmed=True, progress=lambda *_: None):
            assert "error" not in told, told

    def take(self, no: str, trigger: str, actor: str, **more: Any) -> None:
        take(self.database, no, trigger, actor, self.app.day, **more)

    @property
    def all(self) -> list[tuple[str, date, date]]:
        """State, first and last day of every filing, as they came in."""
        return [(f.state, f.starts_on, f.ends_on) for f in self.every(Filing)]

    def no(self, n: int) -> str:
        found: str = self.every(Filing)[n].no
        return found

    def events(self) -> list[tuple[int, str]]:
        """What is to be told above: which filing, what."""
        with self.database.reading() as session:
            rows = session.exec(select(Report).order_by(col(Report.case_id), col(Report.seq)))
            found = [(row.case_id, row.event) for row in rows]
        place = {filing.id: n for n, filing in enumerate(self.every(Filing), start=1)}
        return [(place[case], event) for case, event in found]


@pytest.fixture
def story(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> Story:
    """Monday, with people 1 to 9."""
    found = Story(database, book, calendar, MONDAY)
    found.folder = tmp_path
    saved(database, *(a_user(name, *roles) for name, roles in STAFF.items()))
    found(as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 10)]))
    return found


@pytest.fixture
def several(story: Story, tmp_path: Path) -> Story:
    """The same, where the area allows several places."""

    def allow(text: str) -> str:
        head, key, tail = text.partition("  several_places:\n")
        return head + key + tail.replace("value: false", "value: true", 1)

    folder = a_copy(tmp_path / "book")
    page = folder / "230600.yaml"
    page.write_text(allow(page.read_text("utf-8")), "utf-8")
    story.book = load_policy(folder)
    assert story.book.rules("230600", MONDAY)["several_places"] is True
    return story


def test_a_change_of_place_is_told_above_as_an_end_and_a_beginning(story: Story) -> None:
    """有效期内可随时取消和变更（大庆市《异地就医备案实用手册》）"""
    story.filings(filing_row(1, **TRIP))
    story.day(MONDAY)
    august = {"开始日期": "2025-08-01", "证件号码": id_number(1), "申请时间": "2025-07-21 10:00:00"}
    moved = story.filings(
        filing_row(2, **SELF | august, 就医地医保区划="310100", 变更原备案=story.no(0))
    )
    assert moved.clean

    story.day(date(2025, 7, 31))
    assert [state for state, _, _ in story.all] == ["active", "reviewed"]
    story.day(date(2025, 8, 1))

    assert story.all == [
        ("cancelled", MONDAY, date(2025, 7, 31)),
        ("active", date(2025, 8, 1), date(2026, 2, 1)),
    ]
    assert story.events() == [(1, "01"), (1, "03"), (2, "01")]


def test_a_change_that_is_rejected_leaves_the_old_filing_as_it_was(story: Story) -> None:
    story.filings(filing_row(1, **TRIP))
    story.day(MONDAY)
    story.filings(
        filing_row(2, 证件号码=id_number(1), 就医地医保区划="310100", 变更原备案=story.no(0),
                   申请时间="2025-07-21 10:00:00", 开始日期="2025-07-22")
    )  # fmt: skip

    story.take(
        story.no(1),
        "reject",
        "intake",
        reason="不符合",
        facts={"clause": "异地就医备案实用手册", "second": "reviewer"},
    )
    story.day(date(2025, 7, 22))

    assert [state for state, _, _ in story.all] == ["active", "rejected"]


def test_cancelling_and_filing_anew_meets_the_lock_of_the_promise(story: Story) -> None:
    """需满6个月方可申请变更备案或取消备案（江苏省异地就医经办服务规程 第十条）"""
    story.filings(filing_row(1, **PROMISE | SELF))
    story.day(MONDAY)
    elsewhere = {
        "证件号码": id_number(1),
        "就医地医保区划": "310100",
        "申请时间": "2025-07-21 11:00:00",
    }

    with pytest.raises(GuardFailedError, match="2026-01-22"):
        story.take(story.no(0), "cancel", "applicant")
    plain = story.filings(filing_row(2, **PAPERS | elsewhere))
    change = story.filings(filing_row(3, **PAPERS | elsewhere, 变更原备案=story.no(0)))
    assert (codes(plain), codes(change)) == ({2: ["already_filed"]}, {2: ["locked"]})

    # The promised papers come in, and the lock falls: cancel, and file anew from tomorrow.
    story.take(story.no(0), "amend", "intake", facts={"materials": ["居住证明"]})
    story.take(story.no(0), "cancel", "applicant")
    again = story.filings(filing_row(4, **PAPERS | SELF | elsewhere | {"开始日期": "2025-07-22"}))

    assert again.clean
    story.day(date(2025, 7, 22))
    assert story.all == [
        ("cancelled", MONDAY, MONDAY),
        ("active", date(2025, 7, 22), FAR),
    ]


def test_a_change_of_category_while_it_is_in_force(story: Story) -> None:
    story.filings(filing_row(1, **TRIP))
    story.day(MONDAY)

    changed = story.filings(
        filing_row(2, **PAPERS | SELF | {"开始日期": "2025-07-22"}, 证件号码=id_number(1), 变更原备案=story.no(0))
    )  # fmt: skip
    assert changed.clean
    story.day(date(2025, 7, 22))

    assert story.all == [("cancelled", MONDAY, MONDAY), ("active", date(2025, 7, 22), FAR)]


def test_a_renewal_begins_when_the_old_filing_is_over(story: Story) -> None:
    story.filings(filing_row(1, **TRIP))
    story.day(MONDAY)
    story.today = date(2026, 1, 12)
    renewed = story.filings(
        filing_row(2, **SELF, 证件号码=id_number(1), 申请时间="2026-01-12 09:00:00", 开始日期="2026-01-22")
    )  # fmt: skip
    assert renewed.clean

    for day in (date(2026, 1, 12), date(2026, 1, 21), date(2026, 1, 22)):
        story.day(day)

    assert story.all == [
        ("expired", MONDAY, date(2026, 1, 21)),
        ("active", date(2026, 1, 22), date(2026, 7, 22)),
    ]
    assert story.events() == [(1, "01"), (2, "01")], "that it expired says nothing new above"


def test_a_filing_made_up_before_discharge_counts_from_the_admission(story: Story) -> None:
    """出院结算前完成备案后，医疗机构应提供直接结算服务（医保发〔2022〕22号 第十六条）"""
    late = filing_row(1, **SELF, 申请时间="2025-07-21 09:00:00", 开始日期="2025-07-10")
    assert story.filings(late).clean

    story.day(MONDAY)

    (filing,) = story.every(Filing)
    assert (filing.state, filing.late, filing.starts_on) == ("active", True, date(2025, 7, 10))
    too_late = filing_row(2, **SELF, 申请时间="2025-07-21 09:00:00", 开始日期="2025-04-20")
    assert codes(story.filings(too_late)) == {2: ["filed_too_late"]}


def test_several_places_where_the_area_allows_them(several: Story) -> None:
    several.filings(filing_row(1, **TRIP))
    also = several.filings(filing_row(2, **TRIP, 证件号码=id_number(1), 就医地医保区划="310100"))
    same = several.filings(filing_row(3, **TRIP, 证件号码=id_number(1)))

    several.day(MONDAY)

    assert (also.clean, codes(same)) == (True, {2: ["already_filed"]})
    assert [state for state, _, _ in several.all] == ["active", "active"]


@pytest.mark.parametrize("first", [PROMISE, PAPERS])
def test_several_places_are_not_for_promise_filers(several: Story, first: dict[str, str]) -> None:
    """不可使用承诺制备案（江苏省异地就医经办服务规程 第十一条）"""
    assert several.filings(filing_row(1, **first)).clean
    second = (PAPERS if first is PROMISE else PROMISE) | {
        "证件号码": id_number(1),
        "就医地医保区划": "310100",
    }

    report = several.filings(filing_row(2, **second))

    assert codes(report) == {2: ["promise_several_places"]}
    assert several.filings(filing_row(3, **PAPERS | {"证件号码": id_number(1), "就医地医保区划": "110100"}),
                           ).problems, "the same place is on file already"  # fmt: skip


def test_coverage_that_ends_by_mistake_takes_filings_and_gives_them_back(story: Story) -> None:
    story.filings(*(filing_row(n, **TRIP) for n in range(1, 6)))
    story.day(MONDAY)
    stopped = {"停保日期": "2025-07-22", "参保状态": "2"}
    hospital = saved(story.database, an_institution(area="110000"))
    (first, *_) = story.every(Filing)
    claims = saved(
        story.database,
        *(
            a_claim(person_id=first.person_id, covering_id=first.id, admitted_on=day,
                    discharged_on=day + A_DAY, applied_on=date(2025, 7, 30), institution_id=hospital.id)
            for day in (date(2025, 7, 22), date(2025, 7, 23))
        ),
    )  # fmt: skip
    story.today = date(2025, 7, 23)
    story(as_csv(story.folder / "june.csv", [person_row(n, **stopped) for n in range(1, 6)]))

    story.day(date(2025, 7, 23))

    assert {(state, end) for state, _, end in story.all} == {("cancelled", date(2025, 7, 22))}
    with story.database.reading() as session:
        covered, uncovered = (
            filing_notes(session, session.get_one(Claim, claim.id), "zh") for claim in claims
        )
    assert "入院仍在有效期内" in covered[0] and "不再被覆盖" in uncovered[0]
    undo = {"reason": "参保登记有误", "facts": {"second": "reviewer2"}}
    with pytest.raises(GuardFailedError, match="2025-07-22"):
        story.take(story.no(0), "restore", "reviewer", **undo)

    story(as_csv(story.folder / "july.csv", [person_row(n) for n in range(1, 6)]))
    for filing in story.every(Filing):
        story.take(filing.no, "restore", "reviewer", **undo)

    assert {(state, end) for state, _, end in story.all} == {("active", date(2026, 1, 21))}
    assert [event for case, event in story.events() if case == 1] == ["01", "03", "07"]
    with story.database.reading() as session:
        assert filing_notes(session, session.get_one(Claim, claims[1].id), "zh") == []
