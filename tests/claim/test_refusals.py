"""A refusal is decided by two people (拟不予支付、拟不予受理 → 不予支付、不予受理)."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.policy_load import load_policy
from models import Claim, ClaimState, Notice, Receipt, Role
from tests.conftest import Cli
from tests.support.builders import (
    AREA,
    TODAY,
    a_claim,
    a_person,
    a_user,
    an_institution,
    brought,
    saved,
)
from tests.support.office import REFUSAL, YESTERDAY, Office, a_number
from tests.support.pages import a_copy
from tests.support.small_claims import a_stay
from workflow.claim.machine import CLAIM
from workflow.shared.errors import GuardFailedError, SamePersonError, SystemOnlyError

S = ClaimState
LAW = "社会保险法 第三十条"
JIANGSU = "江苏省异地就医经办服务规程 第十九条"
ABROAD: dict[str, Any] = {"third_party": "overseas", "originals_in_hand": False}
REVIEWED: dict[str, Any] = {"state": S.REVIEW, "calc": "done", "payable": 2409_79, "total": 5000_00}


def prechecked(office: Office, **columns: Any) -> Claim:
    """A claim after the pre-check of the day."""
    claim = saved(office.database, a_claim(**columns))
    office.run("precheck_claims")
    return again(office, claim)


def again(office: Office, claim: Claim) -> Claim:
    found = office.again(claim)
    assert isinstance(found, Claim)
    return found


def in_review(office: Office, **columns: Any) -> Claim:
    claim = saved(office.database, a_claim(**REVIEWED | columns))
    assert isinstance(claim, Claim)
    return claim


def held_by(
    office: Office, claim: Claim, trigger: str, by: str, reason: str = "", **facts: Any
) -> str:
    """The guard that stands against a move."""
    with pytest.raises(GuardFailedError) as told:
        office.take(claim, trigger, by, reason, facts=facts)
    assert told.value.guard
    return told.value.guard


# From a finding to the decision


def test_what_the_pre_check_finds_against_paying_goes_to_a_reviewer_and_nobody_is_refused(
    office: Office,
) -> None:
    claim = prechecked(office, **ABROAD)

    assert claim.state == S.REVIEW, (
        "also where the originals are to come: nobody posts them for this"
    )
    assert (claim.verdict, claim.refusal) == ("reject", None)
    (move,) = [m for m in office.moves(claim) if m.trigger == "pass_precheck"]
    (found,) = move.facts["findings"]
    assert (found["code"], found["weight"], found["clause"]) == ("overseas", "reject", LAW)
    with office.database.reading() as session:
        assert not session.exec(select(Notice.kind)).all(), "nothing is decided yet"


def test_a_finding_becomes_a_refusal_by_a_reviewer_and_an_approver(office: Office) -> None:
    claim = prechecked(office, **ABROAD)
    office.take(claim, "intend_refusal", "reviewer", facts={"facts": "在境外就医", "clause": LAW})

    held = again(office, claim)
    assert held.state == S.APPROVAL
    assert held.refusal == {
        "outcome": "rejected", "clause": LAW, "document": "社会保险法", "facts": "在境外就医",
        "codes": ["overseas"], "by": "reviewer", "on": TODAY.isoformat(),
    }  # fmt: skip
    assert office.take(claim, "refuse", "approver").dest == S.REJECTED

    last = office.moves(claim)[-1]
    assert last.facts["refusal"] == held.refusal
    assert last.facts["total"] == "12345.00"
    with office.database.reading() as session:
        (notice,) = session.exec(select(Notice).where(col(Notice.kind) == "refuse")).all()
    assert notice.params["refusal"]["clause"] == LAW, "the clause that was typed is in the notice"


def test_the_receipts_of_what_is_not_paid_stay_and_of_what_is_not_ours_go_free(
    office: Office,
) -> None:
    ends: dict[str, bool] = {}
    for n, outcome in enumerate(("rejected", "not_accepted")):
        claim = in_review(office)
        its = {"area": AREA, "code": "230101", "number": f"{n:010d}", "total": 5000_00}
        saved(office.database, Receipt(claim_id=claim.id, issued_on=TODAY, **its))
        end = office.refuse(claim, outcome=outcome).dest
        ends[end] = _released(office, claim)

    assert ends == {"rejected": False, "not_accepted": True}


def _released(office: Office, claim: Claim) -> bool:
    with office.database.reading() as session:
        return session.exec(select(Receipt.released).where(Receipt.claim_id == claim.id)).one()


def test_intake_proposes_and_does_not_refuse(office: Office) -> None:
    claim = saved(office.database, a_claim())

    office.take(claim, "propose_refusal", "intake", "不属本统筹区参保")

    held = again(office, claim)
    assert (held.state, held.verdict) == (S.REVIEW, "refuse")
    assert held.findings[0]["code"] == "refusal_proposed"
    assert office.refuse(claim, outcome="不予受理").dest == S.NOT_ACCEPTED


def test_who_proposed_a_refusal_does_not_decide_it(office: Office) -> None:
    saved(office.database, a_user("counter2", Role.INTAKE, Role.APPROVER))
    claim = saved(office.database, a_claim())
    office.take(claim, "propose_refusal", "counter2", "不属本统筹区参保")
    office.take(claim, "intend_refusal", "reviewer", facts=REFUSAL)

    with pytest.raises(SamePersonError):
        office.take(claim, "refuse", "counter2")


# Turned round, sent back, taken back


def test_a_reviewer_who_finds_it_unfounded_passes_it_with_a_reason_that_is_kept(
    office: Office,
) -> None:
    its = {"third_party": "overseas", "originals_in_hand": True, "no": a_number(drawn=False)}
    claim = prechecked(office, **its)
    _with_an_amount(office, claim)

    assert held_by(office, claim, "pass_review", "reviewer") == "refusal_answered"
    office.take(claim, "pass_review", "reviewer", "在国内就医，录入有误")

    held = again(office, claim)
    assert held.state == S.APPROVAL
    assert [(f["code"], f["by"]) for f in held.findings] == [("overseas", "reviewer")]
    assert office.take(claim, "approve", "approver").dest == S.TO_PAY


def _with_an_amount(office: Office, claim: Claim) -> None:
    with office.database.writing() as session:
        stored = session.get_one(Claim, claim.id)
        stored.calc, stored.payable, stored.payable_source = "given", 100_00, "imported"
        session.add(stored)


def test_originals_that_nobody_asked_for_are_asked_for_before_it_is_passed(office: Office) -> None:
    claim = prechecked(office, **ABROAD)

    assert held_by(office, claim, "pass_review", "reviewer", "在国内就医") == "originals_seen"
    wanted = {"missing": ["收费票据原件"], "originals_only": True}
    office.take(claim, "return_for_correction", "reviewer", facts=wanted)
    office.take(claim, "resubmit", "applicant")

    assert again(office, claim).state == S.AWAITING_PARCEL


@pytest.mark.parametrize(("trigger", "by"), [("send_back", "approver"), ("take_back", "reviewer")])
def test_an_intention_that_comes_back_is_gone(office: Office, trigger: str, by: str) -> None:
    claim = in_review(office)
    office.take(claim, "intend_refusal", "reviewer", facts=REFUSAL)

    assert office.take(claim, trigger, by, "请核对事实").dest == S.REVIEW

    assert again(office, claim).refusal is None


def test_what_is_to_be_refused_is_not_approved(office: Office) -> None:
    claim = in_review(office)
    office.take(claim, "intend_refusal", "reviewer", facts=REFUSAL)

    assert held_by(office, claim, "approve", "approver") == "refusal_intended"


def test_nothing_is_refused_that_no_reviewer_intends(office: Office) -> None:
    claim = in_review(office)
    office.pass_on(claim)

    assert held_by(office, claim, "refuse", "approver").startswith("intended_")


# Two people


def test_one_person_never_intends_and_decides(office: Office) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    intends, reviewed, cut = in_review(office), in_review(office), in_review(office)
    office.take(intends, "intend_refusal", "both", facts=REFUSAL)
    office.take(reviewed, "pass_review", "both")
    office.take(reviewed, "send_back", "approver", "请核对")
    office.take(reviewed, "intend_refusal", "reviewer", facts=REFUSAL)
    office.take(cut, "establish", "both", facts={"observation": False})
    _with_an_amount(office, cut)
    office.pass_on(cut)

    for claim, trigger in ((intends, "refuse"), (reviewed, "refuse"), (cut, "approve")):
        with pytest.raises(SamePersonError):
            office.take(claim, trigger, "both")


def test_who_refused_a_claim_does_not_review_it_when_it_was_reopened(office: Office) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    claim = in_review(office)
    office.refuse(claim, "both")
    office.take(claim, "reopen", "approver", "复议决定撤销原决定")

    with pytest.raises(SamePersonError):
        office.take(claim, "intend_refusal", "both", facts=REFUSAL)


def test_a_recheck_may_end_in_an_intention_of_another_reviewer(office: Office) -> None:
    claim = in_review(office, payable=10_000_00, total=20_000_00)
    assert office.take(claim, "pass_review", "reviewer").dest == S.RECHECK

    with pytest.raises(SamePersonError):
        office.take(claim, "intend_refusal", "reviewer", facts=REFUSAL)
    office.take(claim, "intend_refusal", "reviewer2", facts=REFUSAL)

    assert office.take(claim, "refuse", "approver").dest == S.REJECTED


def test_a_cut_is_approved_by_another_person_than_made_it_and_stays_with_the_approval(
    office: Office,
) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    claim = in_review(office)
    cut = {"disallowed": [{"amount": "100.00", "reason": "超出限定支付范围"}]}
    office.take(claim, "disallow", "both", facts=cut)
    _with_an_amount(office, claim)
    office.pass_on(claim)

    with pytest.raises(SamePersonError):
        office.take(claim, "approve", "both")
    office.take(claim, "approve", "approver")

    assert office.moves(claim)[-1].facts["disallowed"] == cut["disallowed"]


@pytest.mark.parametrize(
    ("calc", "payable", "limit", "held"),
    [
        ("done", 2409_79, 2409_78, True), ("done", 2409_79, 2409_79, False),
        ("", None, 4999_99, True), ("", None, 5000_00, False),
    ],
    ids=["above", "at the amount", "nothing calculated: above the total", "at the total"],
)  # fmt: skip
def test_nobody_refuses_more_than_they_may_approve(
    office: Office, calc: str, payable: int | None, limit: int, *, held: bool
) -> None:
    saved(office.database, a_user("junior", Role.APPROVER, limit=limit))
    intended = REFUSAL | {
        "outcome": "rejected", "document": "", "codes": [], "by": "reviewer", "on": "2026-03-03",
    }  # fmt: skip
    claim = in_review(office, state=S.APPROVAL, calc=calc, payable=payable, refusal=intended)

    if held:
        assert held_by(office, claim, "refuse", "junior") == "within_limit"
    else:
        assert office.take(claim, "refuse", "junior").dest == S.REJECTED


def test_a_cut_before_it_does_not_make_a_refusal_smaller(office: Office) -> None:
    saved(office.database, a_user("junior", Role.APPROVER, limit=1000_00))
    claim = in_review(office)
    cut = {"disallowed": [{"amount": "5000.00", "reason": "全部核减"}]}
    office.take(claim, "disallow", "reviewer", facts=cut)
    with office.database.writing() as session:
        stored = session.get_one(Claim, claim.id)
        stored.calc, stored.payable = "done", 0
        session.add(stored)
    office.take(claim, "intend_refusal", "reviewer", facts=REFUSAL)

    assert held_by(office, claim, "refuse", "junior") == "within_limit"


def test_who_accepted_a_paper_for_a_receipt_does_not_approve_the_claim(office: Office) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    claim = in_review(office, state=S.APPROVAL)
    with office.database.writing() as session:
        held = session.get_one(Claim, claim.id)
        brought(session, held, S.APPROVAL, TODAY, "accept_paper", "both")

    with pytest.raises(SamePersonError):
        office.take(claim, "approve", "both")


def test_the_system_has_no_step_that_refuses(office: Office) -> None:
    claim = in_review(office)

    for trigger in ("calculate", "lapse"):
        with pytest.raises(SystemOnlyError):
            office.take(claim, trigger, "reviewer")


# What it rests on


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"clause": JIANGSU}, ""),
        ({"clause": f"{LAW}；{JIANGSU}"}, ""),
        ({"document": "江苏省异地就医经办服务规程", "article": "第十九条"}, ""),
        ({"clause": f"{LAW}，{JIANGSU}"}, ""),
        ({"clause": f"{LAW} 和洪医保发〔2025〕27号 第三条"}, ""),
        ({"clause": "第三十条"}, ""),
        ({}, f"依据{JIANGSU}"),
    ],
    ids=[
        "another province", "beside the law", "as document", "after a comma", "by its number",
        "no document", "in the reason",
    ],
)  # fmt: skip
def test_a_clause_of_another_province_stands_in_no_refusal(
    office: Office, facts: dict[str, str], reason: str
) -> None:
    claim = in_review(office)

    told = held_by(office, claim, "intend_refusal", "reviewer", reason, facts="不符合", **facts)

    assert told == "clause_of_area"


@pytest.mark.parametrize(
    ("facts", "reason", "clause"),
    [
        ({"clause": "《中华人民共和国社会保险法》第三十条"}, "", "《中华人民共和国社会保险法》第三十条"),
        ({"document": "庆医保发〔2023〕18号", "article": "第三条"}, "", "庆医保发〔2023〕18号 第三条"),
        ({}, "境外就医，依据社会保险法第三十条", "社会保险法第三十条"),
    ],
    ids=["law", "a document of the area", "in the reason"],
)  # fmt: skip
def test_a_refusal_rests_on_law_or_on_what_the_area_published(
    office: Office, facts: dict[str, str], reason: str, clause: str
) -> None:
    claim = in_review(office)

    office.take(claim, "intend_refusal", "reviewer", reason, facts={"facts": "不符合"} | facts)

    refusal = again(office, claim).refusal
    assert refusal is not None
    assert refusal["clause"] == clause


def test_what_no_clause_of_the_area_carries_is_for_a_person(office: Office) -> None:
    """Daqing's claim period is a sample value: no document says that a late claim is refused."""
    claim = prechecked(office, applied_on=TODAY, discharged_on=TODAY.replace(year=TODAY.year - 2))

    assert (claim.state, claim.verdict) == (S.PRECHECK, "look")
    assert claim.findings[0]["code"] == "too_late"
    assert "没有本统筹区可以依据的条款" in claim.findings[0]["zh"]
    assert office.take(claim, "pass_precheck", "intake", "因病未能按时申请").dest


def test_who_was_insured_elsewhere_is_not_ours_and_who_was_not_insured_is_not_paid(
    office: Office,
) -> None:
    gone = {"covered_to": TODAY.replace(year=TODAY.year - 3), "coverage_end": "moved"}
    here = saved(office.database, a_person(**gone))
    saved(office.database, a_person(area="110100", certno=here.certno, person_no="B1"))
    nobody = saved(office.database, a_person(**gone))

    told = {}
    for person in (here, nobody):
        claim = prechecked(office, person_id=person.id)
        told[claim.findings[0]["code"]] = claim.verdict

    assert told == {"insured_elsewhere": "refuse", "not_covered": "reject"}


def test_not_accepting_is_for_what_is_not_ours_alone(office: Office) -> None:
    claim = in_review(office)
    late = REFUSAL | {"codes": ["too_late"], "outcome": "not_accepted"}

    assert held_by(office, claim, "intend_refusal", "reviewer", **late) == "outcome_fits"
    unnamed = late | {"codes": []}
    assert held_by(office, claim, "intend_refusal", "reviewer", **unnamed) == "outcome_fits"
    office.take(claim, "intend_refusal", "reviewer", facts=late | {"outcome": "不予支付"})


def test_work_injury_is_refused_on_its_decision_and_not_on_a_tick(office: Office) -> None:
    claim = prechecked(office, third_party="work_injury")
    assert (claim.state, claim.verdict) == (S.PRECHECK, "look")
    assert claim.findings[0]["code"] == "work_injury"
    claim = in_review(office, third_party="work_injury")

    assert held_by(office, claim, "intend_refusal", "reviewer", **REFUSAL) == "work_injury_decided"
    decided = {"injury_no": "〔2026〕00123号", "injury_on": YESTERDAY.isoformat()}
    office.take(claim, "intend_refusal", "reviewer", facts=REFUSAL | decided)

    refusal = again(office, claim).refusal
    assert refusal is not None
    assert refusal["injury"] == {
        "no": "〔2026〕00123号", "on": YESTERDAY.isoformat(), "organ": "",
    }  # fmt: skip


GONE = {"valid_to": YESTERDAY.replace(year=YESTERDAY.year - 2)}
BY_DOCUMENT = """
  designated_only:
    - {from: 2020-01-01, value: true, reference: 庆医保发〔2023〕18号 第九条, verified: true}
"""


@pytest.mark.parametrize(
    ("place", "documented", "code", "weight"),
    [
        (None, False, "institution_unknown", "look"),
        (None, True, "institution_unknown", "look"),
        (GONE, False, "not_designated", "look"),
        (GONE, True, "not_designated", "reject"),
    ],
    ids=["unknown", "unknown where a document speaks", "taken out, no document", "taken out by document"],
)  # fmt: skip
def test_an_institution_that_the_directory_does_not_have_is_a_question(
    office: Office, tmp_path: Path, place: Any, code: str, weight: str, *, documented: bool
) -> None:
    if documented:
        office.book = with_entry(tmp_path, BY_DOCUMENT)
    there = saved(office.database, an_institution(**place)) if place else None

    claim = prechecked(office, institution_id=there.id if there else None)

    assert [(f["code"], f["weight"]) for f in claim.findings] == [(code, weight)]
    assert claim.state == (S.REVIEW if weight == "reject" else S.PRECHECK)


def with_entry(folder: Path, entry: str) -> PolicyBook:
    """The book with one more parameter in Daqing."""
    file = a_copy(folder) / f"{AREA}.yaml"
    text = file.read_text("utf-8").replace("\nparameters:", f"\nparameters:{entry}", 1)
    file.write_text(text, "utf-8")
    return load_policy(file.parent)


def test_a_small_claim_that_may_be_refused_never_passes_by_itself(office: Office) -> None:
    """However small: what the pre-check found against paying is for two people."""
    claim = a_stay(office, 800_00, state=S.PRECHECK, verdict="", third_party="overseas",
                   originals_in_hand=True)  # fmt: skip
    office.run("precheck_claims", "calculate_claims")

    held = again(office, claim)
    assert (held.state, held.calc, held.straight_through) == (S.REVIEW, "done", False)


# What is said of it


def test_why_tells_what_is_intended_and_who_made_the_cut(cli: Cli, office: Office) -> None:
    claim, cut = in_review(office), in_review(office)
    office.take(claim, "intend_refusal", "reviewer", facts=REFUSAL)
    office.take(cut, "disallow", "reviewer", facts={"disallowed": []})
    _with_an_amount(office, cut)
    office.pass_on(cut)

    told = cli("why", claim.no).out
    assert "reviewer 于 2026-03-04 拟不予支付：在境外就医；依据：社会保险法 第三十条" in told
    assert cli("--json", "next", "--as", "approver").json["trigger"] in ("refuse", "approve")
    assert "核减或事实由 reviewer 认定，须由另一人审批" in cli("why", cut.no).out
    office.take(claim, "refuse", "approver")
    (notice,) = cli("--json", "show", claim.no).json["notices"]
    assert "不予支付：在境外就医（社会保险法 第三十条）" in notice["text"]
    assert cli("--json", "show", claim.no).json["refusal"]["by"] == "reviewer"
    assert cli("--json", "history", claim.no).json[-1]["label"] == "不予支付"


def test_a_rejection_of_before_keeps_its_name_in_the_history(office: Office) -> None:
    assert CLAIM.called("reject").zh == "不予支付"
    assert CLAIM.called("refuse", S.NOT_ACCEPTED).zh == "不予受理"


# Of before


@pytest.mark.parametrize(
    ("state", "back"), [(S.REJECTED, "approval"), (S.NOT_ACCEPTED, "precheck")]
)
def test_a_refusal_of_before_is_reopened_where_one_person_decided_it(
    office: Office, state: ClaimState, back: str
) -> None:
    claim = saved(office.database, a_claim(state=state, return_to=back))

    assert office.take(claim, "reopen", "approver", "复议决定撤销原决定").dest == back
