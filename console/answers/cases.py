"""Commands about cases (备案与报销): list, show, history, why, take, new, change."""

import sys
from typing import Any

from sqlmodel import Session

from config.masking import mask_all, mask_text
from config.text import Text
from console.answers.benefit import benefit_of
from console.answers.detail import one_case
from console.answers.in_flight import change_notes, coverage_notes, ended_notes, filing_notes
from console.answers.payments import money_of, waits_because
from console.answers.payout import show_batch
from console.answers.payout_rows import payment_row
from console.answers.people import heir_notes
from console.answers.qualification import show_qualification
from console.answers.queries import CaseFilter, View, cases, instant
from console.answers.referral import show_referral
from console.answers.refusals import check_state
from console.answers.reports import upward_notes
from console.terminal.draw import KINDS, draw_case, draw_history, draw_list, draw_why
from console.terminal.output import Face
from jobs.app import App
from jobs.archive.view import looking
from models import AccessLog, Claim, Filing, Move, Recovery, Role
from workflow.claim.machine import CLAIM
from workflow.explain.why import why
from workflow.explain.why_payment import why_moved
from workflow.machine.machine import CaseMachine
from workflow.moves.actors import find_actor
from workflow.moves.history import history
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.person.correct_merge import LABELS
from workflow.qualification.machine import QUALIFICATION
from workflow.referral.machine import REFERRAL
from workflow.service.find_case import find_case
from workflow.service.load_context import load_context
from workflow.service.machines import CASES, OF_CARE
from workflow.shared.errors import Refusal, WrongRoleError
from workflow.shared.trigger_labels import who

LOOKERS = frozenset(
    {Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.CASHIER, Role.AUDITOR, Role.ADMIN}
)
ON_SCREEN = 50
NUMBERS = frozenset(
    {
        "no",
        "ext_no",
        "person_no",
        "tracking_no",
        "originals_back_no",
        "replaces",
        "code",
        "number",
        "hash",
    }
)
"""What looks like an identity number and is none."""
CALCULATED = {
    "year_changed": Text("同年度另一申请已审批或撤回", "another claim of the year was approved or pulled back"),
    "inputs_changed": Text("备案、登记、账单或参数库有变", "filing, register, bill or book changed"),
    "disallowed": Text("核减", "disallowed"),
    "facts": Text("认定事实", "facts established"),
    "pulled_back": Text("撤回审批", "approval pulled back"),
}  # fmt: skip
"""Why a claim was calculated again."""
CAME = {
    "imported": Text("导入", "imported"),
    "created": Text("柜面登记", "entered"),
    "edited": Text("更新内容", "updated"),
    **LABELS,
    "draft": Text("编制", "drafted"),
    "plan": Text("列入批次", "planned"),
    "propose": Text("提出", "proposed"),
}


def may_see(app: App, user: str | None, unmask: bool, what: str) -> bool:
    """Whether ids are shown in full: only to named agency staff, and every look is kept."""
    if not unmask:
        return False
    if not user:
        raise Refusal(Text("--unmask 须同时用 --as 指明查看人。", "--unmask needs --as USER."))
    with app.database.writing() as session:
        actor = find_actor(session, user)
        if not actor.roles & LOOKERS:
            raise WrongRoleError(user, "unmask", sorted(LOOKERS))
        session.add(AccessLog(actor=user, what=what[:200], at=app.now))
    return True


def list_cases(face: Face, app: App, kind: str, wanted: CaseFilter, unmasked: bool) -> None:
    """Print the cases of a list."""
    machine = KINDS[kind]
    check_state(machine.states, wanted.state)
    view = View(face.lang, app.regions, unmasked)
    with app.database.reading() as session:
        if face.as_json:
            face.json_rows(cases(session, machine, wanted, view))
            return
        shown = wanted
        if wanted.limit is None and sys.stdout.isatty():
            shown = CaseFilter(**{**vars(wanted), "limit": ON_SCREEN})
        rows = list(cases(session, machine, shown, view))
        draw_list(face, kind, rows)
        if len(rows) == ON_SCREEN and wanted.limit is None and sys.stdout.isatty():
            face.line(
                face.say(f"……更多：--after {rows[-1]['no']}", f"… more: --after {rows[-1]['no']}")
            )


def show_case(face: Face, app: App, no: str, unmasked: bool) -> None:
    """Print one case."""
    with app.database.reading() as live, looking(live, no) as (session, archived):
        machine, record = find_case(session, no)
        view = View(face.lang, app.regions, unmasked)
        if machine is PAYMENT:
            face.show(payment_row(record, view), lambda row: draw_case(face, row | {"notices": []}))
            return
        if machine is PAYOUT:
            show_batch(face, app, no, unmasked)
            return
        if machine is REFERRAL:
            show_referral(face, app, session, record, unmasked)
            return
        if machine is QUALIFICATION:
            show_qualification(face, app, session, record, unmasked)
            return
        found = one_case(session, machine, record, view, app.policy, app.today)
        if archived:
            found["archived_on"] = archived.archived_on.isoformat()
    # Free text may hold a number that no column is meant for.
    shown = found if unmasked else mask_all(found, NUMBERS)
    face.show(shown, lambda case: draw_case(face, case))


def show_history(face: Face, app: App, no: str) -> None:
    """Print the moves of a case, oldest first."""
    with app.database.reading() as live, looking(live, no) as (session, _archived):
        machine, record = find_case(session, no)
        rows = [
            {
                "seq": move.seq,
                "at": instant(move.at),
                "day": move.day.isoformat(),
                "trigger": move.trigger,
                "label": _label(face, machine, move.trigger),
                "source": move.source or None,
                "source_label": move.source and machine.states(move.source).label.say(face.lang),
                "dest": move.dest,
                "dest_label": machine.states(move.dest).label.say(face.lang),
                "actor": move.actor,
                "actor_label": who(move.actor, face.lang),
                "on_behalf_of": mask_all(move.on_behalf_of),
                "reason": mask_text(move.reason) or _because(face, move),
                "facts": mask_all(move.facts),
            }
            for move in history(session, machine, record.id)
        ]
    face.show(rows, lambda found: draw_history(face, found))


def _label(face: Face, machine: CaseMachine, trigger: str) -> str:
    """What a move is called; how a case came to us is no step of the machine."""
    step = next((step for step in machine.steps if step.trigger == trigger), None)
    return face.words(step.label if step else CAME.get(trigger, Text(trigger, trigger)))


def _because(face: Face, move: Move) -> str:
    """Why the system calculated, where no person gave a reason."""
    return face.words(CALCULATED.get((move.facts or {}).get("calc_why", ""), Text("", "")))


def show_why(face: Face, app: App, no: str) -> None:
    """Print where a case stands, why, and what comes next."""
    with app.database.reading() as live, looking(live, no) as (session, archived):
        answer = answer_why(face, app, session, no)
        machine, record = find_case(session, no)
        if machine is CLAIM:
            answer |= money_of(live, record.id, View(face.lang, app.regions))
    if archived:
        day = archived.archived_on.isoformat()
        answer |= {"archived_on": day, "next": [], "deadlines": []}
        answer["notes"].insert(0, face.say(f"已于 {day} 归档，不再办理", f"archived on {day}; nothing moves it"))  # fmt: skip
    face.show(mask_all(answer, NUMBERS), lambda shown: draw_why(face, shown))


def answer_why(face: Face, app: App, session: Session, no: str) -> dict[str, Any]:
    """The answer of `why` for one case."""
    machine, record = find_case(session, no)
    bare = app.day.moment(record.area)
    moment = bare.around(load_context(session, machine, record, bare))
    if machine.name not in (*CASES, *OF_CARE):
        moved = why_moved(machine, record, moment, history(session, machine, record.id), face.lang)
        if isinstance(record, Recovery):
            moved["notes"] += waits_because(session, app, None, record, face.lang)
        return moved
    moves = history(session, machine, record.id)
    if machine.name in OF_CARE:
        return why_moved(machine, record, moment, moves, face.lang)
    address = app.policy.areas[record.area].address
    answer = why(machine, record, moment, moves, face.lang, address)
    if isinstance(record, Filing):
        answer["notes"] += change_notes(session, record, app.regions, face.lang)
        answer["notes"] += ended_notes(session, record, app.today, face.lang)
        answer["notes"] += upward_notes(session, record, app, face.lang)
    if isinstance(record, Claim):
        answer["notes"] += waits_because(session, app, record, None, face.lang)
        answer["notes"] += heir_notes(session, record, face.lang)
        answer["notes"] += filing_notes(session, record, face.lang)
        answer["notes"] += coverage_notes(session, record, face.lang)
        answer["benefit"] = benefit_of(session, record, face.lang)
    return answer
