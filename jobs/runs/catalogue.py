"""The runs of a day, in their order (每日运行及顺序)."""

from collections.abc import Callable
from dataclasses import dataclass

from config.text import Text
from jobs.audit.seal import seal_moves
from jobs.expire_filings import expire_filings
from jobs.expire_qualifications import expire_qualifications
from jobs.lapse_claims import lapse_claims
from jobs.lapse_filings import lapse_filings
from jobs.lapse_qualifications import lapse_qualifications
from jobs.precheck_claims import precheck_claims
from jobs.review_self_service import review_self_service
from jobs.runner.work import Work
from jobs.runs.claims import calculate_claims
from jobs.runs.deadlines import remind
from jobs.runs.filings import activate_filings
from jobs.runs.ledger_proof import check_ledger
from jobs.runs.partitions import prepare_months
from jobs.runs.payouts import build_payouts
from jobs.runs.qualifications import activate_qualifications
from jobs.runs.referrals import transmit_referrals
from jobs.runs.reports import send_reports
from jobs.terminate_uncovered import terminate_uncovered
from jobs.watch_deadlines import watch_deadlines
from jobs.watch_payouts import watch_payouts
from jobs.watch_referrals import watch_referrals


@dataclass(frozen=True)
class RunKind:
    """A run: its name, what it is called, and the function that does it."""

    name: str
    label: Text
    does: Callable[[Work], None]


RUNS = (
    RunKind("prepare_months", Text("分区与计数整理", "make room for the months to come"), prepare_months),
    RunKind("terminate_uncovered", Text("参保终止的备案", "end filings without coverage"), terminate_uncovered),
    RunKind("review_self_service", Text("自助开通审核", "open self-service filings"), review_self_service),
    RunKind("activate_filings", Text("备案生效与变更", "activate and replace filings"), activate_filings),
    RunKind("expire_filings", Text("备案到期失效", "expire filings"), expire_filings),
    RunKind("transmit_referrals", Text("转诊传送", "hand referrals over to the receiving hospitals"), transmit_referrals),
    RunKind("watch_referrals", Text("转诊使用与到期", "referrals used or expired"), watch_referrals),
    RunKind("activate_qualifications", Text("慢特病资格生效", "activate qualifications"), activate_qualifications),
    RunKind("expire_qualifications", Text("慢特病资格到期", "expire qualifications"), expire_qualifications),
    RunKind("lapse_filings", Text("备案逾期未补正", "lapse uncorrected filings"), lapse_filings),
    RunKind("lapse_qualifications", Text("慢特病资格逾期未补正", "lapse uncorrected qualifications"), lapse_qualifications),
    RunKind("send_reports", Text("备案上报", "report filings upward"), send_reports),
    RunKind("lapse_claims", Text("报销逾期终止", "lapse claims"), lapse_claims),
    RunKind("precheck_claims", Text("材料预审", "pre-check claims"), precheck_claims),
    RunKind("calculate_claims", Text("待遇计算", "calculate claims"), calculate_claims),
    RunKind("watch_payouts", Text("拨付结果逾期", "mark payments without a result"), watch_payouts),
    RunKind("build_payouts", Text("编制拨付批次", "draft payout batches"), build_payouts),
    RunKind("check_ledger", Text("资金账核对", "check the ledger"), check_ledger),
    RunKind("remind", Text("到期提醒", "write reminders"), remind),
    RunKind("watch_deadlines", Text("超期标记", "mark overdue cases"), watch_deadlines),
    RunKind("seal_moves", Text("每日封存", "seal the moves of the day before"), seal_moves),
)  # fmt: skip
"""Room for moves before all; then coverage, so that nothing is opened or activated for somebody who
is no longer covered; deadlines last, when everything that could move has moved."""

NAMES = tuple(run.name for run in RUNS)
