"""The catalogue of runs (每日运行及顺序): their order within a day, their labels, what each does."""

from collections.abc import Callable
from dataclasses import dataclass

from config.text import Text
from jobs.audit.seal import seal_moves
from jobs.runner.work import Work
from jobs.runs.claims import calculate_claims, precheck_claims
from jobs.runs.deadlines import remind, watch_deadlines
from jobs.runs.events import send_events
from jobs.runs.filings import activate_filings, terminate_uncovered
from jobs.runs.lapses import lapsing
from jobs.runs.ledger_proof import check_ledger
from jobs.runs.notices import send_notices
from jobs.runs.partitions import prepare_months
from jobs.runs.payouts import build_payouts, watch_payouts
from jobs.runs.receipts import check_receipts
from jobs.runs.referrals import transmit_referrals
from jobs.runs.reports import send_reports
from models import Role
from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.machine import CaseMachine
from workflow.proposal.machine import PROPOSAL
from workflow.qualification.machine import QUALIFICATION
from workflow.referral.machine import REFERRAL


@dataclass(frozen=True)
class RunKind:
    """A run: its name, its label, and the function that does its work."""

    name: str
    label: Text
    does: Callable[[Work], None]
    signed_by: Role | None = None
    """Whose confirmation the run waits for, where not everybody's counts."""


def taking(machine: CaseMachine, *triggers: str) -> Callable[[Work], None]:
    """A run that takes automatic steps, one after the other, for every case that is due."""
    steps = [machine.step(trigger) for trigger in triggers]

    def take_steps(work: Work) -> None:
        for step in steps:
            work.move_all(machine, step)

    return take_steps


RUNS = (
    RunKind("prepare_months", Text("分区与计数整理", "make room for the months to come"), prepare_months),
    RunKind("terminate_uncovered", Text("参保终止的备案", "end filings without coverage"), terminate_uncovered),
    RunKind("review_self_service", Text("自助开通审核", "open self-service filings"), taking(FILING, "review")),
    RunKind("activate_filings", Text("备案生效与变更", "activate and replace filings"), activate_filings),
    RunKind("expire_filings", Text("备案到期失效", "expire filings"), taking(FILING, "expire")),
    RunKind("transmit_referrals", Text("转诊传送", "hand referrals over to the receiving hospitals"), transmit_referrals),
    # First the used ones: a settlement that came in today counts, also when the days are over.
    RunKind("watch_referrals", Text("转诊使用与到期", "referrals used or expired"), taking(REFERRAL, "use", "use_late", "expire")),
    RunKind("activate_qualifications", Text("慢特病资格生效", "activate qualifications"), taking(QUALIFICATION, "activate")),
    RunKind("expire_qualifications", Text("慢特病资格到期", "expire qualifications"), taking(QUALIFICATION, "expire")),
    RunKind("lapse_filings", Text("备案逾期未补正", "lapse uncorrected filings"), lapsing(FILING), Role.REVIEWER),
    RunKind("lapse_qualifications", Text("慢特病资格逾期未补正", "lapse uncorrected qualifications"), lapsing(QUALIFICATION), Role.REVIEWER),
    RunKind("expire_proposals", Text("双人办理事项失效", "end proposals that are over"), taking(PROPOSAL, "expire", "outdate")),
    RunKind("send_reports", Text("备案上报", "report filings upward"), send_reports),
    RunKind("lapse_claims", Text("报销逾期终止", "lapse claims"), lapsing(CLAIM), Role.REVIEWER),
    RunKind("check_receipts", Text("票据查验与入账", "check receipts at their platforms"), check_receipts),
    RunKind("precheck_claims", Text("材料预审", "pre-check claims"), precheck_claims),
    RunKind("calculate_claims", Text("待遇计算", "calculate claims"), calculate_claims),
    RunKind("watch_payouts", Text("拨付结果逾期", "mark payments without a result"), watch_payouts),
    RunKind("build_payouts", Text("编制拨付批次", "draft payout batches"), build_payouts),
    RunKind("check_ledger", Text("资金账核对", "check the ledger"), check_ledger),
    RunKind("remind", Text("到期提醒", "write reminders"), remind),
    RunKind("watch_deadlines", Text("超期标记", "mark overdue cases"), watch_deadlines),
    RunKind("send_notices", Text("发送通知", "send notices"), send_notices),
    RunKind("send_events", Text("事件推送", "tell connected systems"), send_events),
    RunKind("seal_moves", Text("每日封存", "seal the moves of the day before"), seal_moves),
)  # fmt: skip
"""Room for moves before all; then coverage, so that nothing is opened or activated for somebody who
is no longer covered; deadlines last, when everything that could move has moved."""

NAMES = tuple(run.name for run in RUNS)
SIGNED_BY = {run.name: run.signed_by for run in RUNS if run.signed_by}
"""The runs whose list somebody has to sign, and in which role."""
