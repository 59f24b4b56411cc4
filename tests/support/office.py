"""An office for the tests: people of every role, and a way to take and to advance moves.

`recipes` says for every step of every machine what a case must look like and what is given with
it; a step without a recipe fails the walk over the declaration.
"""

import hashlib
import hmac
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any

from sqlmodel import Session, col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.office.entry import take_move
from jobs.office.referral_decisions import decide_on
from jobs.scheduler.execute import by_hand
from models import (
    FAR,
    Claim,
    ClaimState,
    FeeLine,
    Filing,
    FilingState,
    Inquiry,
    Institution,
    Move,
    Receipt,
    Recovery,
    RedReceipt,
    Referral,
    Role,
)
from models.database import Database
from tests.support.builders import (
    A_DAY,
    AREA,
    TODAY,
    a_claim,
    a_filing,
    a_qualification,
    a_referral,
    a_settlement,
    a_standing,
    an_institution,
    brought,
    noon,
    saved,
)
from tests.support.importing import an_app
from tests.support.lapsing import LAPSED, signed_list
from tests.support.staff import STAFF, let_in
from workflow.benefit.amounts import Amounts
from workflow.benefit.calculation_store import StoredCalculation
from workflow.benefit.settlement import settle
from workflow.claim.calculate_page import CalculationCounts, calculate_page, to_calculate
from workflow.claim.machine import CLAIM
from workflow.claim.refusal_guards import MAY_BE_REFUSED
from workflow.filing.machine import FILING
from workflow.machine.context import SYSTEM, BusinessDay, Context, Moment
from workflow.machine.deadline_recount import Recount
from workflow.machine.machine import CaseMachine, Step
from workflow.machine.payloads import Nothing
from workflow.moves.advance_many import advance
from workflow.moves.history import sampling_key
from workflow.qualification.machine import QUALIFICATION
from workflow.referral.machine import REFERRAL
from workflow.service.take import take

YESTERDAY, TOMORROW = TODAY - A_DAY, TODAY + A_DAY
MACHINES = (FILING, CLAIM, REFERRAL, QUALIFICATION)


@dataclass(frozen=True)
class Recipe:
    """What makes a step possible: columns of the case, facts and reason, who takes it."""

    columns: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    reason: str = ""
    before: str = ""
    """The trigger of the move that brought the case here, where a guard asks for it."""
    came_from: str = ""
    before_by: str = "system"
    """Who took that move."""
    before_facts: dict[str, Any] = field(default_factory=dict)
    """The facts that it kept."""


AMOUNT: dict[str, Any] = {"calc": "done", "payable": 100_00}
"""A claim whose calculation is there."""
_DISALLOWED = {"amount": "20.00", "reason": "超限价"}
_PAYEE = {"payee_name": "王芳", "payee_account": "62220000000001234", "second": "admin"}
_ACCOUNT = {"payee_account": "62220000000001234", "second": "admin"}
_RESTORED = {"second": "approver"}
_POSTED_IN_TIME: dict[str, Any] = {
    "facts": {"posted_on": YESTERDAY.isoformat()}, "before": "lapse", "came_from": "returned",
    "before_facts": {"period_ends_on": YESTERDAY.isoformat()},
}  # fmt: skip
REFUSAL = {"facts": "在境外就医", "clause": "社会保险法 第三十条"}
INTENDED = {
    "outcome": "rejected", "clause": "社会保险法 第三十条", "document": "", "facts": "在境外就医",
    "codes": [], "by": "reviewer", "on": "2026-03-02",
}  # fmt: skip
"""A refusal that a reviewer intends."""
FILING_RECIPES: dict[tuple[str, str], Recipe] = {
    ("return_for_correction", "intake"): Recipe(facts={"missing": ["身份证件"]}),
    ("resubmit", "applicant"): Recipe(facts={"materials": ["身份证件"]}),
    ("review", "intake"): Recipe(),
    ("review", "system"): Recipe({"self_service": True}),
    ("reject", "intake"): Recipe(
        facts={"second": "reviewer"}, reason="不符合《异地就医备案实用手册》的类型"
    ),
    ("activate", "system"): Recipe({"starts_on": TODAY}),
    ("expire", "system"): Recipe({"ends_on": YESTERDAY}),
    ("retry", "intake"): Recipe({"tries": 3, "stuck": "ValueError"}),
    ("cancel", "applicant"): Recipe(),
    ("amend", "applicant"): Recipe(facts={"phone": "13800000000"}),
    ("replace", "system"): Recipe(),  # and a successor, see `prepared`
    ("terminate", "system"): Recipe({"covered_to": YESTERDAY, "coverage_end": "stopped"}),
    ("annul", "system"): Recipe(),  # and a referral that was cancelled, see `receive`
    ("annul", "reviewer"): Recipe(facts={"second": "approver"}, reason="承诺不实"),
    ("restore", "reviewer"): Recipe(
        {"ended_by": "terminate"}, {"second": "approver"}, "参保登记有误", "terminate", "active"
    ),
    ("lapse", "system"): Recipe(LAPSED),
    ("recount", "system"): Recipe({"due_on": TODAY}),  # and a new calendar, see `advance`
    ("restore_lapsed", "reviewer"): Recipe({"ended_by": "lapse"}, _RESTORED, "提醒未曾送达"),
    ("reinstate", "intake"): Recipe({"ended_by": "lapse"}, **_POSTED_IN_TIME),
}
CLAIM_RECIPES: dict[tuple[str, str], Recipe] = {
    ("retry", "intake"): Recipe({"tries": 3, "stuck": "ValueError"}),
    ("pass_precheck", "system"): Recipe({"verdict": "pass"}),
    ("pass_precheck", "intake"): Recipe(),
    ("propose_refusal", "intake"): Recipe(reason="不属本统筹区参保"),
    ("return_for_correction", "system"): Recipe({"verdict": "return"}),
    ("return_for_correction", "intake"): Recipe(facts={"missing": ["费用清单"]}),
    ("resubmit", "applicant"): Recipe(facts={"materials": ["费用清单"]}),
    ("post", "applicant"): Recipe(facts={"carrier": "中国邮政", "tracking_no": "EA123456789CN"}),
    ("parcel_lost", "intake"): Recipe(reason="承运单位确认丢失"),
    ("accept_electronic", "intake"): Recipe(),
    ("receive", "intake"): Recipe(facts={"originals": 3}),
    ("calculate", "system"): Recipe({"calc": "fresh", "payable": 100_00}),
    ("recalculate", "system"): Recipe({"calc": "fresh", "payable": 100_00}),
    ("establish", "reviewer"): Recipe(facts={"transfer_from": "05"}),
    ("disallow", "reviewer"): Recipe(facts={"disallowed": [_DISALLOWED]}),
    ("accept_paper", "reviewer"): Recipe(  # and a receipt that an insurer entered, see `receive`
        facts={"paper": "division_sheet"}, reason="保险公司已付一部分"
    ),
    ("correct_entry", "intake"): Recipe(  # and a receipt, see `receive`
        {"channel": "window"},
        {"payee_proof": "户口簿", "second": "reviewer"},
        "录入有误",
    ),
    ("pass_review", "reviewer"): Recipe(AMOUNT),
    ("pass_review", "system"): Recipe(AMOUNT | {"straight_through": True}),
    ("pass_recheck", "reviewer"): Recipe(AMOUNT),
    ("approve", "approver"): Recipe(AMOUNT),
    ("send_back", "reviewer"): Recipe(reason="请核对费用清单"),
    ("take_back", "reviewer"): Recipe(
        before="pass_review", came_from="review", before_by="reviewer"
    ),
    ("pull_back", "approver"): Recipe(reason="金额有误"),
    # and a supplement, and a receipt that was red-flushed, see `receive`
    ("withhold", "approver"): Recipe(facts={"second": "admin"}, reason="票据冲红"),
    ("suspend", "reviewer"): Recipe(facts={"until": "2026-04-01"}, reason="涉及第三人，待核实"),
    ("resume", "reviewer"): Recipe(),
    ("ask_inquiry", "reviewer"): Recipe(
        facts={"asked_of": "某医院", "question": "住院是否真实", "answer_by": "2026-04-26"}
    ),
    ("remind_inquiry", "reviewer"): Recipe(),  # and an open inquiry, see `receive`
    ("record_answer", "reviewer"): Recipe(facts={"inquiry_result": "属实", "answer": "属实"}),
    ("schedule_payment", "system"): Recipe({"payment_no": "P1", "batch_no": "B1"}),
    ("unschedule", "system"): Recipe({"payment_no": ""}),
    ("confirm_payment", "system"): Recipe({"payment_no": "P1", "bank_result": "paid"}),
    ("establish_paid", "system"): Recipe({"payment_no": "P1", "bank_result": "paid"}),
    ("fail_payment", "system"): Recipe({"payment_no": "P1", "bank_result": "failed"}),
    ("bounce", "system"): Recipe({"payment_no": "P1", "bank_result": "returned"}),
    ("change_payee", "intake"): Recipe(facts=_PAYEE),
    ("correct_account", "intake"): Recipe(facts=_ACCOUNT),
    ("intend_refusal", "reviewer"): Recipe(facts=REFUSAL),
    ("refuse", "approver"): Recipe({"refusal": INTENDED}),
    ("reopen", "approver"): Recipe(reason="复议决定撤销原决定"),
    ("withdraw", "applicant"): Recipe(),
    ("lapse", "system"): Recipe(LAPSED),
    ("recount", "system"): Recipe({"due_on": TODAY}),
    ("restore_lapsed", "reviewer"): Recipe(facts=_RESTORED, reason="提醒未曾送达"),
    ("reinstate", "intake"): Recipe(**_POSTED_IN_TIME),
}
REFERRAL_RECIPES: dict[tuple[str, str], Recipe] = {
    ("agree", "hospital"): Recipe(facts={"opinion": "同意"}),
    ("refuse", "hospital"): Recipe(reason="本院可以诊治"),
    ("transmit", "system"): Recipe(),
    ("use", "system"): Recipe(),  # and a settlement there, see `receive`
    ("use_late", "system"): Recipe({"hospital_agrees": True}),  # the same
    ("expire", "system"): Recipe({"ends_on": YESTERDAY}),
    ("cancel", "applicant"): Recipe(reason="不去了"),
    ("retry", "intake"): Recipe({"tries": 3, "stuck": "ValueError"}),
}
QUALIFICATION_RECIPES: dict[tuple[str, str], Recipe] = {
    ("return_for_correction", "intake"): Recipe(facts={"missing": ["病历"]}),
    ("resubmit", "applicant"): Recipe(facts={"materials": ["病历"]}),
    ("assess", "reviewer"): Recipe(facts={"conclusion": "符合"}),
    ("reject", "intake"): Recipe(
        LAPSED, {"second": "reviewer"}, "不符合 庆医保发〔2023〕18号 的标准"
    ),
    ("lapse", "system"): Recipe(LAPSED),
    ("restore_lapsed", "reviewer"): Recipe(facts=_RESTORED, reason="提醒未曾送达"),
    ("reinstate", "intake"): Recipe(**_POSTED_IN_TIME),
    ("activate", "system"): Recipe({"starts_on": TODAY}),
    ("expire", "system"): Recipe({"ends_on": YESTERDAY}),
    ("choose", "applicant"): Recipe(facts={"hospitals": ["H21010000001"]}),
    ("revoke", "reviewer"): Recipe(facts={"second": "approver"}, reason="复核不符合"),
    ("retry", "intake"): Recipe({"tries": 3, "stuck": "ValueError"}),
}
RECIPES = {
    "filing": FILING_RECIPES, "claim": CLAIM_RECIPES, "referral": REFERRAL_RECIPES,
    "entitlement": QUALIFICATION_RECIPES,
}  # fmt: skip
# Where a trigger has several ends, what leads to each of them.
_BRANCHES: dict[tuple[str, str], dict[str, Any]] = {
    ("refuse", ClaimState.NOT_ACCEPTED): {"refusal": INTENDED | {"outcome": "not_accepted"}},
    ("pass_precheck", ClaimState.REVIEW): {"originals_in_hand": True},
    ("resubmit", ClaimState.AWAITING_PARCEL): {"originals_only": True},
    ("pass_review", ClaimState.RECHECK): {"payable": 10_000_00},
    ("recalculate", ClaimState.REVIEW): {"calc": "changed"},
}


def mover(step: Step) -> str:
    """Who takes a step in its recipe: the first of its roles that has one."""
    names = {key[1] for recipes in RECIPES.values() for key in recipes if key[0] == step.trigger}
    return next(role.value for role in Role if role in step.by and role.value in names)


def walks(machine: CaseMachine) -> Iterator[tuple[Step, str]]:
    """Every step from every state it starts in."""
    for step in machine.steps:
        for source in step.sources:
            yield step, source.value


def recipe(machine: CaseMachine, step: Step) -> Recipe:
    """The recipe of a step."""
    return RECIPES[machine.name][step.trigger, mover(step)]


def prepared(machine: CaseMachine, step: Step, source: str) -> Any:
    """A case in `source` from which this very step can be taken."""
    how = recipe(machine, step)
    columns: dict[str, Any] = {"state": source, "applied_on": TODAY - 10 * A_DAY}
    if machine is CLAIM:
        branch = _BRANCHES.get((step.trigger, step.dest or ""), {})
        if MAY_BE_REFUSED in step.guards:
            branch = {"verdict": "reject"}
        back = {"return_to": step.dest.value} if step.dest and step.trigger in BACK else {}
        return a_claim(**(columns | {"no": a_number(drawn=False)} | how.columns | branch | back))
    return BUILD[machine.name](**(columns | how.columns))


BUILD = {
    "filing": a_filing, "claim": a_claim, "referral": a_referral, "entitlement": a_qualification,
}  # fmt: skip
BACK = ("resume", "reopen", "restore_lapsed", "reinstate")
_tries = count(1)


def a_number(*, drawn: bool) -> str:
    """A claim number that the draw for rechecks picks, or passes over, where no key is set."""
    while True:
        no = f"{AREA}SBX{next(_tries):012d}"
        digest = hmac.new(b"", no.encode(), hashlib.sha256).digest()
        if (int.from_bytes(digest[:4], "big") % 10_000 < 500) == drawn:
            return no


@dataclass
class Office:
    """One database with its staff, on a day that may move on."""

    database: Database
    book: PolicyBook
    calendar: WorkCalendar
    today: date = TODAY

    def open(self) -> "Office":
        """Let the staff in."""
        let_in(self.database)
        return self

    @property
    def day(self) -> BusinessDay:
        """The day at noon."""
        return BusinessDay(self.today, noon(self.today), self.book, self.calendar)

    def moment(self) -> Moment:
        """The day and its rules."""
        return self.day.moment(AREA)

    def receive(self, machine: CaseMachine, step: Step, source: str) -> Any:
        """A stored case from which the step can be taken."""
        case, how = prepared(machine, step, source), recipe(machine, step)
        case.state = how.came_from or source
        saved(self.database, case)
        if step.trigger == "annul" and step.automatic:
            taken_back = {"state": "cancelled", "filing_id": case.id}
            saved(self.database, a_referral(person_id=case.person_id, **taken_back))
        if step.trigger == "withhold":
            self.spoil(case)
        if step.trigger in ("remind_inquiry", "record_answer"):
            its = {"claim_id": case.id, "area": case.area, "asked_on": self.today, "place": 1}
            named = {"asked_of": "某医院", "question": "住院是否真实", "asked_by": "reviewer"}
            saved(self.database, Inquiry(**its, **named))
        if step.trigger in ("correct_entry", "accept_paper"):
            bill = self.with_a_bill(case)
            if step.trigger == "accept_paper":
                entered = {
                    "result": "entered",
                    "entered_kind": "insurer",
                    "entered_by": "某保险公司",
                }
                saved(self.database, a_standing(bill, **entered))
        if step.trigger in ("use", "use_late"):
            saved(self.database, a_settlement(case))
        if step.trigger == "choose":
            self.a_hospital("H21010000001")
        if how.before:
            self.brought_here(case, source, how)
        if step.trigger == "replace":
            saved(
                self.database,
                a_filing(
                    state=FilingState.REVIEWED,
                    person_id=case.person_id,
                    replaces_id=case.id,
                    starts_on=self.today,
                    applied_on=YESTERDAY,
                ),
            )
        return case

    def with_a_bill(self, claim: Claim) -> Receipt:
        """A receipt with one line over the total of the claim, as its entry was typed."""
        on, total = claim.discharged_on, claim.total
        number = f"{claim.id or 0:010d}"
        bill: Receipt = saved(
            self.database,
            Receipt(
                claim_id=claim.id, area=claim.area, code="23060125", number=number, total=total,
                issued_on=on,
            ),
        )  # fmt: skip
        line = {"price_e6": total * 10_000, "quantity_e4": 10_000, "amount": total}
        its = {"charge_type": "05", "charge_level": "01", "item_name": "检查费"}
        saved(
            self.database,
            FeeLine(receipt_id=bill.id, position=1, charged_on=on, **line, **its),
        )
        return bill

    def spoil(self, claim: Claim) -> None:
        """The claim was supplemented once; now its receipt turns out to be red-flushed."""
        bill = {"code": "23060125", "number": f"9{claim.id or 0:09d}"}
        day = {"red_on": self.today, "known_on": self.today, "at": noon(self.today)}
        its: dict[str, Any] = {"claim_id": claim.id, "area": claim.area}
        saved(
            self.database,
            Receipt(**its, **bill, issued_on=claim.discharged_on, total=100_00),
            RedReceipt(**bill, **day, source="测试"),
            Recovery(
                **its, no=f"{AREA}ZHX{claim.id or 0:012d}", claim_no=claim.no, kind="supplement",
                applied_on=self.today, state="closed", state_since=self.today, amount=1_00,
                person_id=claim.person_id, done=1_00, reason="补支", cause="by_hand",
                proposed_by="reviewer",
            ),
        )  # fmt: skip

    def a_hospital(self, code: str) -> None:
        """This hospital stands in the directory."""
        with self.database.writing() as session:
            if not session.exec(select(Institution).where(Institution.code == code)).first():
                session.add(an_institution(code=code))

    def brought_here(self, case: Any, state: str, how: Recipe) -> None:
        """The move that a guard wants to see in the history."""
        with self.database.writing() as session:
            held: Any = session.get(type(case), case.id)
            brought(session, held, state, YESTERDAY, how.before, how.before_by, how.before_facts)

    def take(self, case: Any, trigger: str, actor: str, reason: str = "", **more: Any) -> Any:
        """One move, today."""
        if isinstance(case, Referral):
            app = an_app(self.database, self.book, self.calendar, self.today)
            return decide_on(app, case.no, trigger, actor, reason, **more)
        if trigger == "correct_entry":
            app = an_app(self.database, self.book, self.calendar, self.today)
            return take_move(app, case.no, trigger, actor, reason=reason, **more)
        return take(
            self.database, case.no, trigger, actor, self.day, reason=reason, **more,
        )  # fmt: skip

    def refuse(
        self, claim: Claim, by: str = "approver", intends: str = "reviewer", **facts: Any
    ) -> Any:
        """A claim refused by two people: one intends, the other decides."""
        if facts.get("outcome") == "not_accepted":
            facts = {"codes": ["insured_elsewhere"]} | facts
        self.take(claim, "intend_refusal", intends, facts=REFUSAL | facts)
        return self.take(claim, "refuse", by)

    def advance(self, machine: CaseMachine, step: Step, case: Any) -> int:
        """The system's step, for this case only."""
        table: Any = machine.table
        moment = self.moment()
        if step.trigger == "recount":
            changed = {(case.id, case.version): {"due_on": TOMORROW}}
            plain = (moment.today, moment.rules, moment.calendar)
            moment = Recount(*plain, Context(), SYSTEM, "", Nothing(), changed=changed)
        with self.database.writing() as session:
            if step.trigger == "lapse":
                version = session.get_one(type(case), case.id).version
                moment = signed_list(session, machine, moment, [(case.id, version)])
            return advance(
                session, machine, step, moment, now=noon(self.today), area=AREA, limit=100,
                among=table.id == case.id,
            )  # fmt: skip

    def calculate(self) -> CalculationCounts:
        """Every claim that waits for its amount, as the run of the day does."""
        with self.database.writing() as session:
            waiting = to_calculate(AREA, self.today, 0, 1000, wait=False)
            return calculate_page(
                session, list(session.exec(waiting)), self.moment(),
                key=sampling_key(session), now=noon(self.today),
            )  # fmt: skip

    def run(self, *names: str) -> list[dict[str, Any]]:
        """These runs, by hand."""
        app = an_app(self.database, self.book, self.calendar, self.today)
        return by_hand(
            app, names, self.today, "tester", confirmed=False, progress=lambda _n, _m: None
        )

    def pass_on(self, *claims: Claim) -> None:
        """Claims in review, reviewed and rechecked as far as they must be."""
        for claim in claims:
            if self.take(claim, "pass_review", "reviewer").dest == ClaimState.RECHECK:
                self.take(claim, "pass_recheck", "reviewer2")

    def approve(self, *claims: Claim) -> None:
        """Claims in review, approved one after the other; each is calculated first if it must be."""
        for claim in claims:
            self.calculate()
            self.pass_on(claim)
            self.take(claim, "approve", "approver")

    def again(self, case: Any) -> Any:
        """The case as it is stored now."""
        with self.database.reading() as session:
            return session.get(type(case), case.id)

    def moves(self, case: Any) -> list[Move]:
        """Its history, oldest first."""
        with self.database.reading() as session:
            return moves_of(session, case)


Open = Callable[[PolicyBook], Office]
"""An office that works by a given book."""


def moves_of(session: Session, case: Any) -> list[Move]:
    """The moves of a case, oldest first."""
    query = select(Move).where(Move.machine == type(case).__tablename__, Move.case_id == case.id)
    return list(session.exec(query.order_by(col(Move.seq))))


def columns(record: Filing | Claim) -> dict[str, Any]:
    """All that is stored of a case."""
    return record.model_dump()


def replay(moves: list[Move]) -> str:
    """The state that a history leads to; it must hang together."""
    state = ""
    for seq, move in enumerate(moves, start=1):
        assert move.seq == seq, f"seq {move.seq} where {seq} was due"
        assert move.source == state, f"{move.trigger} from {move.source}, but it was {state}"
        state = move.dest
    return state


__all__ = ["FAR", "MACHINES", "STAFF", "Office", "Recipe", "columns", "moves_of", "replay"]


def recomputed(found: StoredCalculation) -> Amounts:
    """The amounts again from what was kept: it guards what is stored, not the arithmetic."""
    return settle(found.plan, found.inputs).amounts
