"""A hospital or another agency is asked about a claim (协查): nothing is decided before there is an answer."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import select

from models import FAR, Claim, Inquiry
from models.database import Database
from tests.conftest import Cli, on_both, once
from tests.support.builders import TODAY, a_claim, saved
from tests.support.office import INTENDED, Office
from workflow.claim.payment_blockers import troubles_of
from workflow.shared.errors import GuardFailedError

ASKED = {"asked_of": "某医院", "question": "该次住院和票据是否真实", "answer_by": "2026-03-26"}
REASON = "病历复印件可以证明住院"


def a_review(office: Office, **facts: Any) -> Claim:
    """A claim under review whose amount came with it."""
    amount = {"calc": "given", "payable_source": "imported", "payable": 100_00}
    claim: Claim = saved(office.database, a_claim(**{"state": "review", **amount, **facts}))
    return claim


def ask(office: Office, claim: Claim, **facts: str) -> None:
    """Somebody asks the hospital."""
    office.take(claim, "ask_inquiry", "reviewer", facts={**ASKED, **facts})


def answer(office: Office, claim: Claim, result: str, **facts: Any) -> None:
    """The hospital answers, or does not."""
    given = {"inquiry_result": result, "answer": "见复函", **facts}
    office.take(claim, "record_answer", "reviewer", facts=given)


def refused(office: Office, claim: Claim, trigger: str, by: str, reason: str = "") -> str:
    """The guard that refuses a move."""
    with pytest.raises(GuardFailedError) as told:
        office.take(claim, trigger, by, reason)
    return told.value.guard


def test_it_is_asked_reminded_of_and_answered_and_every_move_is_in_the_history(
    office: Office,
) -> None:
    claim = a_review(office)

    ask(office, claim, bills="23010126-0000004711")
    office.take(claim, "remind_inquiry", "intake")
    answer(office, claim, "属实", reference="复函〔2026〕12号")

    with office.database.reading() as session:
        kept = session.exec(select(Inquiry)).one()
    assert (kept.place, kept.asked_of, kept.receipts) == (1, "某医院", ["23010126-0000004711"])
    assert (kept.due_on, kept.reminders) == (date(2026, 3, 26), 1)
    assert (kept.result, kept.reference, kept.answered_on) == (
        "verified",
        "复函〔2026〕12号",
        TODAY,
    )
    assert [m.trigger for m in office.moves(claim)][-3:] == [
        "ask_inquiry", "remind_inquiry", "record_answer",
    ]  # fmt: skip
    now = office.again(claim)
    assert now.findings == [] and now.by_hand, "it never passes by itself"


@pytest.mark.parametrize("trigger", ["approve", "refuse"])
def test_a_claim_with_an_open_inquiry_is_neither_approved_nor_refused(
    office: Office, trigger: str
) -> None:
    intended = {"refusal": INTENDED} if trigger == "refuse" else {}
    claim = a_review(office, state="approval", **intended)
    ask(office, claim)

    assert refused(office, claim, trigger, "approver2", "理由") == "inquiry_open"
    answer(office, claim, "verified")
    office.take(claim, trigger, "approver2")


@once
def test_a_suspended_claim_goes_on_once_there_is_an_answer(office: Office) -> None:
    claim = a_review(office, state="to_pay")
    office.take(claim, "suspend", "reviewer", "疑似虚假住院", facts={"until": "2026-04-01"})
    ask(office, claim)

    assert refused(office, claim, "resume", "reviewer") == "inquiry_open"
    answer(office, claim, "属实")
    assert office.take(claim, "resume", "reviewer").dest == "to_pay"


@pytest.mark.parametrize(("result", "held"), [("不属实", True), ("未答复", True), ("属实", False)])
def test_what_was_found_before_the_payment_is_not_paid(
    office: Office, result: str, *, held: bool
) -> None:
    claim = a_review(office, state="to_pay")
    office.take(claim, "suspend", "reviewer", "疑似虚假住院", facts={"until": "2026-04-01"})
    ask(office, claim)
    answer(office, claim, result)
    office.take(claim, "resume", "reviewer")

    with office.database.reading() as session:
        found = troubles_of(session, [(claim.id or 0, "")])

    assert found == ({(claim.id, ""): "inquiry_undecided"} if held else {})


def test_a_stay_that_did_not_exist_leads_to_a_refusal_or_a_reason(office: Office) -> None:
    claim = a_review(office)
    ask(office, claim)
    answer(office, claim, "不属实", answer="没有此人的住院记录")

    (found,) = office.again(claim).findings
    assert (found["code"], found["weight"]) == ("inquiry_not_verified", "reject")
    assert "没有此人的住院记录" in found["zh"]
    assert refused(office, claim, "pass_review", "reviewer2") == "refusal_answered"
    facts = {"facts": "医院答复没有该次住院", "clause": "社会保险法 第三十条"}
    assert office.take(claim, "intend_refusal", "reviewer2", facts=facts).dest == "approval"
    assert office.again(claim).refusal["codes"] == ["inquiry_not_verified"]


@once
def test_a_result_that_comes_at_the_approval_goes_back_to_a_reviewer(office: Office) -> None:
    claim = a_review(office, state="approval")
    ask(office, claim)
    answer(office, claim, "未答复")

    assert refused(office, claim, "approve", "approver", REASON) == "inquiry_decided"
    office.take(claim, "send_back", "approver", "协查没有答复")
    assert refused(office, claim, "pass_review", "reviewer") == "refusal_answered"
    office.take(claim, "pass_review", "reviewer", REASON)
    assert office.again(claim).findings[0]["by"] == "reviewer"
    office.take(claim, "approve", "approver")


def test_a_claim_under_pre_check_is_judged_with_what_was_answered(office: Office) -> None:
    claim = saved(office.database, a_claim(state="precheck", verdict="pass"))
    ask(office, claim)
    office.run("precheck_claims")
    assert "inquiry_open" in [f["code"] for f in office.again(claim).findings]

    answer(office, claim, "不属实")
    office.run("precheck_claims")

    now = office.again(claim)
    assert now.state == "review", "the system refuses nothing"
    assert "inquiry_not_verified" in [f["code"] for f in now.findings]


@once
def test_several_are_told_apart_by_their_place(office: Office) -> None:
    claim = a_review(office)
    ask(office, claim)
    ask(office, claim, asked_of="某区医保中心")

    assert refused(office, claim, "remind_inquiry", "intake") == "which_inquiry"
    answer(office, claim, "属实", inquiry=2)
    office.take(claim, "remind_inquiry", "intake")
    with office.database.reading() as session:
        rows = session.exec(select(Inquiry).order_by(Inquiry.place)).all()  # type: ignore[arg-type]
    assert [(row.result, row.reminders) for row in rows] == [("", 1), ("verified", 0)]


@once
def test_where_no_book_sets_a_day_the_asker_does(office: Office) -> None:
    claim = a_review(office)

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "ask_inquiry", "reviewer", facts={"asked_of": "某", "question": "某"})
    assert told.value.guard == "answer_due"
    with pytest.raises(GuardFailedError):
        ask(office, claim, answer_by=TODAY.isoformat())


@once
def test_the_clocks_stand_still_where_the_area_says_so(office: Office) -> None:
    parameter = office.book.definitions["inquiry_clock_runs"]
    assert parameter is not None
    claim = a_review(
        office, national_due_on=TODAY + timedelta(days=20), due_on=TODAY + timedelta(20)
    )
    ask(office, claim)
    assert office.again(claim).stopped_on == FAR, "it runs on: no rule was seen that stops it"

    stopping = replace(office, book=_with(office, "inquiry_clock_runs", False))
    answer(office, claim, "属实")
    ask(stopping, claim)
    assert stopping.again(claim).stopped_on == TODAY
    later = replace(stopping, today=TODAY + timedelta(days=7))
    answer(later, claim, "属实")
    now = later.again(claim)
    assert now.stopped_on == FAR and now.national_due_on > claim.national_due_on


def _with(office: Office, name: str, value: Any) -> Any:
    """The book with another value of a parameter."""
    from dataclasses import replace as changed

    nation = next(code for code, area in office.book.areas.items() if name in area.values)
    area = office.book.areas[nation]
    values = {
        **area.values,
        name: {"": tuple(changed(v, value=value) for v in area.values[name][""])},
    }
    areas = {**office.book.areas, nation: changed(area, values=values)}
    return changed(office.book, areas=areas, _rules={})


@on_both
def test_what_is_overdue_is_listed_counted_and_told_by_the_doctor(
    cli: Cli, database: Database
) -> None:
    claim = saved(database, a_claim(state="review"))
    its = {"claim_id": claim.id, "area": claim.area, "place": 1, "asked_of": "某医院"}
    day = {"asked_on": TODAY, "due_on": date(2020, 1, 1)}
    saved(database, Inquiry(**its, **day, question="是否真实", asked_by="reviewer"))

    (row,) = cli("--json", "inquiry", "list", "--overdue").json
    assert (row["case"], row["overdue"], row["asked_of"]) == (claim.no, True, "某医院")
    assert cli("--json", "status").json["inquiries"] == {"open": 1, "overdue": 1}
    (check,) = [c for c in cli("--json", "doctor").json["checks"] if c["name"] == "inquiries"]
    assert not check["ok"] and claim.no in check["says"]


@once
def test_why_tells_of_whom_an_open_inquiry_is_asked_and_nothing_once_it_is_answered(
    office: Office, cli: Cli
) -> None:
    claim = a_review(office)
    ask(office, claim)

    waiting = Cli(office.database.url, cli.folder)("why", claim.no).out
    answer(office, claim, "verified")
    answered = Cli(office.database.url, cli.folder)("why", claim.no).out

    assert "尚未答复" in waiting and "尚未答复" not in answered
