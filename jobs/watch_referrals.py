"""Mark referrals that were used, and end those whose days are over (转诊使用与到期)."""

from jobs.runner.work import Work
from workflow.referral.machine import REFERRAL


def watch_referrals(work: Work) -> None:
    """First what was used: a settlement that came in today counts, also when the days are over."""
    work.move_all(REFERRAL, REFERRAL.step("use"))
    work.move_all(REFERRAL, REFERRAL.step("use_late"))
    work.move_all(REFERRAL, REFERRAL.step("expire"))
