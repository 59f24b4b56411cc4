"""What of a case is or was contested (案件的复议、诉讼与复查), and what that keeps people from doing."""

from collections.abc import Mapping

from sqlmodel import Session, col, select

from config.text import Text
from models import RUNNING_APPEAL, Appeal, AppealKind, Moved
from workflow.machine.context import AnyMoment, Contested
from workflow.machine.guard import StaffGuard

NO_EVIDENCE = Text(
    "行政复议法 第四十六条：复议期间被申请人不得自行收集证据",
    "Administrative Reconsideration Law art. 46: no gathering of evidence while it runs",
)
NOT_AGAIN = Text(
    "行政复议法 第六十四条：不得以同一的事实和理由作出与被撤销的行政行为相同或者基本相同的行政行为",
    "Administrative Reconsideration Law art. 64: an annulled decision is not made again on the "
    "same facts and reasons",
)


def contested_of(session: Session, machine: str, case_id: int | None) -> tuple[Contested, ...]:
    """Everything that was registered about a case, in its order."""
    query = select(Appeal).where(Appeal.machine == machine, Appeal.case_id == case_id)
    return tuple(
        Contested(a.no, a.kind, a.state in RUNNING_APPEAL, a.outcome, a.decision)
        for a in session.exec(query.order_by(col(Appeal.id)))
    )


def running(moment: AnyMoment) -> list[str]:
    """The numbers of the reconsiderations that run about the case."""
    return [
        each.no
        for each in moment.context.contested
        if each.running and each.kind == AppealKind.RECONSIDERATION
    ]


def _named(_row: Moved, moment: AnyMoment) -> Mapping[str, str]:
    return {"appeal": "、".join(running(moment)) or "—"}


NO_RECONSIDERATION = StaffGuard[Moved, AnyMoment](
    "reconsideration_runs",
    Text(
        "行政复议 {appeal} 进行中：不得退回补正、认定事实、核减或另行取证；可以自行纠正（重启后按原材料办理），"
        "或等复议决定登记后办理",
        "reconsideration {appeal} runs: nothing is returned, established, disallowed or asked for; "
        "the agency may put its decision right on the papers it has, or waits for the outcome",
    ),
    lambda _row, moment: not running(moment),
    computes=_named,
    clause=NO_EVIDENCE,
)
"""While a reconsideration runs, the agency gathers nothing new about the case."""
