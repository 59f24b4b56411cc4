"""What a person has on file (备案记录): tabs, who filed, what blocks a new filing, since when, until when."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.channels import TABS, load_channels
from config.codes import load_regions
from config.errors import ConfigError
from config.masking import mask_id
from config.policy import PolicyBook
from config.text import Lang
from config.workdays import WorkCalendar
from console.answers.records import answer_records
from jobs.scheduler.execute import by_hand
from models import FAR, OPEN_FILING, ArchivedCase, Category, Channel, Filing
from tests.conftest import Cli, once
from tests.support.builders import (
    A_DAY,
    AREA,
    SHENYANG,
    TODAY,
    a_claim,
    a_filing,
    a_person,
    first_move,
    noon,
    saved,
)
from tests.support.visiting import Reception
from workflow.access.reach import EVERYTHING
from workflow.audit.archived_case import packed
from workflow.filing.guards import LOCK_OVER, NO_OPEN_STAY
from workflow.machine.context import Moment
from workflow.person.cascade import ChangedBy
from workflow.person.correct_merge import find_pair, merge
from workflow.records.already_filed import already_filed, free_on
from workflow.records.tabs import RecordsView
from workflow.shared.errors import UnknownPersonError
from workflow.shared.validity import blockers

pytestmark = once

CHANNELS = load_channels()
BY = ChangedBy("intake", "reviewer", "同一人", TODAY, noon(TODAY))


def records(there: Reception, number: str = "", lang: Lang = "zh") -> dict[str, Any]:
    return answer_records(there.app, lang, number or there.person.certno)


def test_the_table_of_channels_names_every_channel_as_the_screen_does() -> None:
    assert {code: source.label for code, source in CHANNELS.items()} == {
        channel.value: channel.label for channel in Channel
    }
    assert [s.tab for s in CHANNELS.values()] == ["fast", "self", "local", "local", "local"]
    assert {source.tab for source in CHANNELS.values()} == {tab for tab, _ in TABS.values()}


@pytest.mark.parametrize(
    "row",
    [
        "x,x,x,别处,within,intake,x",
        "x,x,x,快速备案,abroad,intake,x",
        "x,x,x,快速备案,across,nobody,x",
    ],
)
def test_a_slip_in_the_table_of_channels_is_told(tmp_path: Any, row: str) -> None:
    head = "code,label,english,tab,scope,reviewed_by,source\n"
    (tmp_path / "channels.csv").write_text(head + row + "\n", encoding="utf-8")

    with pytest.raises(ConfigError) as refused:
        load_channels(tmp_path)

    assert "channels.csv" in refused.value.sentence("zh")


@pytest.mark.parametrize("channel", list(Channel))
def test_a_filing_stands_under_the_tab_of_its_channel(there: Reception, channel: Channel) -> None:
    filing = there.filing(channel=channel.value)

    found = records(there)

    shown = {tab["tab"] for tab in found["tabs"] for row in tab["filings"]}
    assert shown == {CHANNELS[channel.value].tab}
    (blocking,) = found["already_filed"]["filings"]
    assert (blocking["no"], blocking["tab"]) == (filing.no, CHANNELS[channel.value].tab)


@pytest.mark.parametrize(
    ("facts", "who"),
    [
        ({}, ("self", None)),
        ({"agent": {"name": "李四", "relation": "子女"}}, ("agent", "李*")),
        ({"channel": "hospital"}, ("hospital", None)),
        ({"channel": "hospital", "agent": {"name": "欧阳建国"}}, ("agent", "欧***")),
    ],
)
def test_who_filed_is_said_and_an_agents_name_is_masked(
    there: Reception, facts: dict[str, Any], who: tuple[str, str | None]
) -> None:
    there.filing(**facts)

    (row,) = (row for tab in records(there)["tabs"] for row in tab["filings"])

    assert (row["filed_by"]["who"], row["filed_by"]["name"]) == who
    assert row["filed_on"] == TODAY.isoformat()


def test_numbers_are_masked_whatever_they_stand_in(there: Reception) -> None:
    there.filing(channel="national_fast", agent={"name": "李四", "certno": "230602195405201259"})

    text = json.dumps(records(there), ensure_ascii=False)

    assert there.person.certno not in text
    assert "230602195405201259" not in text


def test_a_locked_filing_says_from_which_day_it_may_be_ended(there: Reception) -> None:
    free = TODAY + 50 * A_DAY
    there.filing(category=Category.LONG_TERM_RESIDENT, cancellable_from=free, promise=True)

    (blocking,) = records(there)["already_filed"]["filings"]

    assert blocking["free_on"] == free.isoformat()
    assert free.isoformat() in blocking["how"][0]
    assert blocking["clause"]
    assert "补齐" in blocking["how"][1]


def test_a_stay_in_hospital_is_named_before_the_filing_may_be_ended(there: Reception) -> None:
    there.filing(open_stay_on=TODAY - A_DAY)

    (blocking,) = records(there)["already_filed"]["filings"]

    assert blocking["free_on"] is None
    assert "出院结算后" in blocking["how"][0]


@pytest.mark.parametrize(
    ("facts", "blocked"),
    [
        ({"state": "submitted"}, True),
        ({"state": "returned"}, True),
        ({"state": "reviewed", "starts_on": TODAY + 9 * A_DAY}, True),
        ({"state": "active"}, True),
        ({"state": "active", "starts_on": TODAY - 200 * A_DAY, "ends_on": TODAY - A_DAY}, False),
        ({"state": "active", "starts_on": TODAY - 200 * A_DAY, "ends_on": TODAY}, True),
        ({"state": "expired"}, False),
        ({"state": "cancelled"}, False),
        ({"state": "rejected"}, False),
    ],
)
def test_whatever_is_open_blocks_and_nothing_else(
    there: Reception, facts: dict[str, Any], blocked: bool
) -> None:
    there.filing(**facts)

    found = records(there)["already_filed"]

    assert found["blocked"] == blocked
    assert len(found["filings"]) == blocked


@pytest.mark.parametrize(("last", "shown"), [(TODAY, 1), (TODAY - A_DAY, 0)])
def test_the_third_tab_shows_what_is_in_force_and_not_what_is_over(
    there: Reception, last: date, shown: int
) -> None:
    """The run that expires it may come later in the day."""
    there.filing(starts_on=TODAY - 200 * A_DAY, ends_on=last)

    assert len(records(there)["tabs"][2]["filings"]) == shown


def test_the_answer_speaks_english(there: Reception) -> None:
    there.filing()

    found = records(there, lang="en")

    assert found["tabs"][2]["label"] == "Local platform"
    assert found["already_filed"]["says"].startswith("already on file")


def test_records_of_all_registrations_of_one_person_stand_together(there: Reception) -> None:
    moved = saved(there.database, a_person(certno=there.person.certno, area="530100"))
    first = there.filing()
    second = saved(there.database, a_filing(person_id=moved.id, area="530100", state="active"))

    found = records(there)

    assert {row["no"] for row in found["tabs"][2]["filings"]} == {first.no, second.no}
    assert len(records(there, moved.psn_no)["tabs"][2]["filings"]) == 1


def test_nobody_under_a_number_is_a_refusal_that_masks_it(there: Reception) -> None:
    with pytest.raises(UnknownPersonError) as refused:
        records(there, "230602195405201259")

    assert refused.value.code == "unknown_person"
    assert "195405201259" not in refused.value.sentence("zh")


CATEGORIES = [c.value for c in Category if c is not Category.EMERGENCY]


@given(
    st.sampled_from(CATEGORIES), st.sampled_from([s.value for s in OPEN_FILING]),
    st.integers(-200, 200), st.integers(0, 200), st.integers(-200, 200), st.booleans(),
    st.sampled_from(CATEGORIES), st.sampled_from([SHENYANG, "310100"]), st.integers(0, 400),
)  # fmt: skip
def test_what_is_said_to_block_is_what_refuses_and_what_is_said_to_be_free_is(
    book: PolicyBook, calendar: WorkCalendar, category: str, state: str, starts: int, length: int,
    lock: int, in_hospital: bool, wanted: str, place: str, wanted_in: int,
) -> None:  # fmt: skip
    """Held against the machine's own guards, and against the rule that refuses a second filing."""
    rules = book.rules(AREA, TODAY)
    begins = TODAY + starts * A_DAY
    filing = a_filing(
        category=category, state=state, starts_on=begins, ends_on=begins + length * A_DAY,
        cancellable_from=TODAY + lock * A_DAY, open_stay_on=TODAY if in_hospital else FAR,
    )  # fmt: skip
    filing.id = 1
    view = RecordsView(TODAY, "zh", load_regions(), CHANNELS, book)
    new = a_filing(
        category=wanted, destination=place, starts_on=TODAY + wanted_in * A_DAY,
        ends_on=TODAY + (wanted_in + 180) * A_DAY,
    )  # fmt: skip

    told = already_filed([filing], view)
    free = free_on(filing, TODAY)

    moment = Moment(TODAY, rules, calendar)
    if state == "active":
        may = bool(LOCK_OVER.holds(filing, moment) and NO_OPEN_STAY.holds(filing, moment))
        assert (free == TODAY) == may
    if blockers(new, [filing], rules):
        assert [each["no"] for each in told["filings"]] == [filing.no]
    elif told["blocked"]:
        assert told["filings"][0]["not_blocked"], "what is not refused is said to be free"


def in_the_archive(there: Reception, **facts: Any) -> Filing:
    """A filing of years ago that lies in the archive alone."""
    filing = a_filing(id=10**9, applied_on=date(2019, 3, 4), **facts)
    content, digest = packed(
        {"filing": [filing.model_dump()], "move": [first_move(filing).model_dump()]}
    )
    kept = ArchivedCase(
        machine="filing", case_id=filing.id, no=filing.no, area=filing.area, state=filing.state,
        person_id=filing.person_id, closed_on=TODAY, archived_on=TODAY, moves=1, head=b"",
        content=content, digest=digest,
    )  # fmt: skip
    saved(there.database, kept)
    return filing


def test_a_merged_person_is_found_under_either_number_with_what_lies_in_the_archive(
    there: Reception,
) -> None:
    gone = saved(there.database, a_person())
    old = in_the_archive(there, person_id=gone.id, channel="national_fast", state="expired")
    held = saved(there.database, a_filing(person_id=gone.id, state="active"))
    with there.database.writing() as session:
        kept, goes = find_pair(session, there.person.psn_no, gone.psn_no, None, EVERYTHING)
        merge(session, kept, goes, BY, there.app.policy.rules(AREA, TODAY))

    for number in (there.person.psn_no, gone.psn_no, gone.certno):
        found = records(there, number)
        fast, _, local = (
            [row["no"] for row in tab["filings"]] for tab in found["tabs"]
        )  # fmt: skip
        assert (fast, local) == ([old.no], [held.no]), number
        assert found["person"] == mask_id(there.person.certno)
        assert [each["no"] for each in found["already_filed"]["filings"]] == [held.no]


def test_care_that_counted_as_filed_is_shown_with_what_says_so(there: Reception) -> None:
    """异地急诊抢救人员视同已备案 (大庆 and the nation)"""
    facts = {"person_id": there.person.id, "institution_id": there.place.id, "state": "review"}
    deemed = saved(there.database, a_claim(emergency=True, **facts))
    saved(there.database, a_claim(**facts))
    app = there.app
    by_hand(app, ["calculate_claims"], TODAY, "t", confirmed=False, progress=lambda *_: None)

    (shown,) = records(there)["deemed"]

    assert (shown["claim"], shown["as"]) == (deemed.no, "emergency")
    assert shown["clause"]


def test_the_command_shows_tabs_and_answer(sample_cli: Cli) -> None:
    cli = sample_cli
    number = "230602193808037490"

    said, shown = cli("--json", "records", number), cli("records", number)
    nobody = cli("--json", "records", "nobody")

    assert [tab["label"] for tab in said.json["tabs"]] == ["快速备案", "自助开通", "地方平台"]
    assert said.json["person"] == "230602********7490"
    assert "已有备案信息，无需再次备案" in shown.out
    assert number not in said.out + shown.out
    assert (nobody.code, nobody.json["error"]["code"]) == (1, "unknown_person")
