"""On whose desk a case lies: two never have one, another's move is refused, and nobody's work is lost."""

import threading
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.errors import YidiError
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.desk import (
    answer_absence,
    answer_desk,
    answer_desk_act,
    answer_next_taken,
    answer_reassignment,
    answer_return,
)
from console.answers.next_case import answer_next
from jobs.app import App
from jobs.identity import principal_of
from jobs.office.entry import take_move
from jobs.principal import SignedBy
from models import Role
from models.database import Database
from tests.conftest import once
from tests.support.api import an_app
from tests.support.builders import A_DAY, TODAY, a_claim, a_filing, a_user, noon, saved
from workflow.desk.errors import (
    AbsentError,
    BadHoldError,
    NotOnYourDeskError,
    NotTheirWorkError,
    TakenByAnotherError,
)

PEOPLE = {
    "张受理": (Role.INTAKE,), "李受理": (Role.INTAKE,), "赵审批": (Role.APPROVER,),
    "钱审核": (Role.REVIEWER,), "孙申请": (Role.APPLICANT,),
}  # fmt: skip
MISSING = {"missing": ["身份证件"]}


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    saved(database, *(a_user(name, *roles) for name, roles in PEOPLE.items()))
    return replace(an_app(database, book, calendar), clock=lambda: noon(TODAY))


def of(app: App, name: str) -> App:
    """The application as somebody works with it who has signed in."""
    with app.database.reading() as session:
        return replace(app, asker=principal_of(session, name, "tests", SignedBy.PASSWORD))


def act(app: App, name: str, no: str, what: str = "take", **more: str) -> dict[str, object]:
    """What somebody does with a case on a desk."""
    return answer_desk_act(of(app, name), no, what, name, **more)


def returns(app: App, name: str, no: str) -> None:
    """Somebody returns a filing for correction."""
    take_move(app, no, "return_for_correction", name, facts=MISSING)


def later(app: App, days: int) -> App:
    """The same office some days later."""
    return replace(app, clock=lambda: noon(TODAY + days * A_DAY))


def test_of_two_who_take_a_case_up_at_once_one_gets_it_and_the_other_hears_who_has_it(
    app: App,
) -> None:
    filing = saved(app.database, a_filing())
    won: list[str] = []
    refused: list[YidiError] = []
    start = threading.Barrier(2)

    def takes(name: str, signed: App) -> None:
        start.wait()
        try:
            answer_desk_act(signed, filing.no, "take", name)
            won.append(name)
        except TakenByAnotherError as fault:
            refused.append(fault)

    both = [
        threading.Thread(target=takes, args=(name, of(app, name))) for name in ("张受理", "李受理")
    ]
    for each in both:
        each.start()
    for each in both:
        each.join()

    assert len(won) == len(refused) == 1
    says = refused[0].sentence("zh")
    assert won[0] in says and "2026-03-06 00:00" in says, "to the end of the next working day"


def test_another_of_the_agency_moves_no_case_that_lies_on_a_desk_but_its_holder_does(
    app: App,
) -> None:
    filing = saved(app.database, a_filing())
    act(app, "张受理", filing.no)

    with pytest.raises(TakenByAnotherError):
        returns(app, "李受理", filing.no)

    returns(app, "张受理", filing.no)


def test_an_applicant_and_whoever_acts_in_their_name_wait_for_no_desk(app: App) -> None:
    filing = saved(app.database, a_filing())
    act(app, "张受理", filing.no)

    agent = {"name": "王芳"}
    take_move(app, filing.no, "cancel", "李受理", on_behalf_of=agent)


def test_when_the_time_is_over_the_case_is_free_again(app: App) -> None:
    filing = saved(app.database, a_filing())
    act(app, "张受理", filing.no)

    act(later(app, 2), "李受理", filing.no)

    assert answer_desk(of(later(app, 2), "李受理"), "zh", filing.no)["holder"] == "李受理"


def test_a_case_that_moved_on_lies_on_no_desk(app: App) -> None:
    filing = saved(app.database, a_filing())
    act(app, "张受理", filing.no)
    returns(app, "张受理", filing.no)
    take_move(
        app, filing.no, "resubmit", "李受理", facts={"materials": ["身份证件"]},
        on_behalf_of={"name": "王芳"},
    )  # fmt: skip

    # It came back while the time of its first holder lasts, and is theirs.
    with pytest.raises(TakenByAnotherError):
        act(app, "李受理", filing.no)


def test_a_case_is_given_back_by_its_holder_or_a_lead_and_by_nobody_else(app: App) -> None:
    filing = saved(app.database, a_filing())
    act(app, "张受理", filing.no)
    with pytest.raises(NotOnYourDeskError):
        act(app, "李受理", filing.no, "give_back")

    act(app, "赵审批", filing.no, "give_back")

    assert act(app, "李受理", filing.no)["holder"] == "李受理"


def test_a_case_is_taken_up_by_whoever_could_finish_it_alone(app: App) -> None:
    filing = saved(app.database, a_filing())

    with pytest.raises(NotTheirWorkError):
        act(app, "钱审核", filing.no)


def test_a_case_on_hold_waits_out_of_sight_until_its_day_and_stays_its_holders(app: App) -> None:
    filing = saved(app.database, a_filing())
    day = (TODAY + 5 * A_DAY).isoformat()
    with pytest.raises(BadHoldError):
        act(app, "张受理", filing.no, "hold", until=TODAY.isoformat(), reason="等居住证")
    with pytest.raises(BadHoldError):
        act(app, "张受理", filing.no, "hold", until=day, reason=" ")

    act(app, "张受理", filing.no, "hold", until=day, reason="等居住证")

    assert answer_next(of(app, "张受理"), "zh", None, "张受理") is None
    assert answer_next(of(app, "李受理"), "zh", None, "李受理") is None
    found = answer_next(of(later(app, 5), "张受理"), "zh", None, "张受理")
    assert found is not None and found["no"] == filing.no
    assert answer_next(of(later(app, 5), "李受理"), "zh", None, "李受理") is None


def test_a_case_is_transferred_by_its_holder_and_taken_over_by_an_approver_who_may_take_it(
    app: App,
) -> None:
    filing, claim = saved(app.database, a_filing(), a_claim(state="approval"))
    act(app, "张受理", filing.no)
    with pytest.raises(NotOnYourDeskError):
        act(app, "李受理", filing.no, "transfer", to="李受理")

    act(app, "张受理", filing.no, "transfer", to="李受理", reason="休假")
    act(app, "赵审批", filing.no, "transfer", to="张受理")
    act(app, "赵审批", claim.no, "transfer", to="赵审批")

    told = answer_desk(of(app, "张受理"), "zh", filing.no)
    assert told["holder"] == "张受理"
    assert [each["deed"] for each in told["acts"]] == ["taken", "transferred", "transferred"]
    with pytest.raises(NotTheirWorkError):
        act(app, "赵审批", filing.no, "transfer", to="钱审核")


def test_next_passes_over_what_others_have_and_takes_the_one_behind_it_up(app: App) -> None:
    first, second = saved(app.database, a_filing(due_on=TODAY), a_filing(due_on=TODAY + A_DAY))
    act(app, "张受理", first.no)

    found = answer_next_taken(of(app, "李受理"), "zh", None, "李受理")
    own = answer_next_taken(of(app, "张受理"), "zh", None, "张受理")
    other = answer_next_taken(of(app, "张受理"), "zh", None, "张受理", but=first.no)

    assert found is not None and found["no"] == second.no
    assert own is not None and own["no"] == first.no, "what is on one's desk is offered first"
    assert other is None


def test_in_absence_every_case_goes_back_and_none_is_put_on_the_desk_until_they_return(
    app: App,
) -> None:
    filings = saved(app.database, a_filing(), a_filing())
    for filing in filings:
        act(app, "张受理", filing.no)
    day = (TODAY + 9 * A_DAY).isoformat()

    told = answer_absence(of(app, "赵审批"), "zh", "赵审批", "张受理", day)

    assert {each["no"] for each in told["cases"]} == {filing.no for filing in filings}
    act(app, "李受理", filings[0].no)
    with pytest.raises(AbsentError):
        act(app, "李受理", filings[0].no, "transfer", to="张受理")
    answer_return(of(app, "张受理"), "张受理")
    act(app, "张受理", filings[1].no)


def test_all_cases_of_one_person_are_put_on_anothers_desk_each_with_its_result(app: App) -> None:
    filings = saved(app.database, a_filing(), a_filing())
    for filing in filings:
        act(app, "张受理", filing.no)

    refused = answer_reassignment(of(app, "赵审批"), "zh", "赵审批", "张受理", "钱审核")
    done = answer_reassignment(of(app, "赵审批"), "zh", "赵审批", "张受理", "李受理")

    assert {each["error"]["code"] for each in refused} == {"not_their_work"}
    assert [each["holder"] for each in done] == ["李受理", "李受理"]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("张受理", "李受理", "赵审批")),
        st.sampled_from(("take", "give_back", "hold", "transfer", "wait")),
        st.sampled_from(("张受理", "李受理")),
    ),
    max_size=8,
)


@once
@settings(max_examples=20)
@given(steps=STEPS)
def test_a_case_never_has_two_holders_and_nobody_else_moves_it(
    app: App, steps: list[tuple[str, str, str]]
) -> None:
    filing, days, holder, at = saved(app.database, a_filing()), 0, "", app
    for name, what, to in steps:
        days += what == "wait"
        at = later(app, days)
        if what == "wait":
            continue
        before = answer_desk(of(at, name), "zh", filing.no)["holder"]
        assert before in (holder, ""), "it is whose it was made, or its time is over"
        day = (at.today + 2 * A_DAY).isoformat()
        try:
            holder = str(act(at, name, filing.no, what, to=to, until=day, reason="等")["holder"])
        except YidiError:
            continue
        assert before in ("", name) or name == "赵审批", "what another has is not taken up"

    held = answer_desk(of(at, "张受理"), "zh", filing.no)["holder"]
    others = {"张受理", "李受理"} - {held}
    if held and len(others) == 1:
        with pytest.raises(TakenByAnotherError):
            returns(at, others.pop(), filing.no)
