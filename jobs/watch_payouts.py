"""Mark what the bank has not answered in time (拨付结果逾期): unknown, and nobody pays it again."""

from jobs.runner.work import Work
from workflow.payout.machine import PAYMENT, PAYOUT


def watch_payouts(work: Work) -> None:
    """Payments and batches without a result after the set number of working days become unknown."""
    work.move_all(PAYMENT, PAYMENT.step("lose"))
    work.move_all(PAYOUT, PAYOUT.step("lose"), stage="lose_batch")
