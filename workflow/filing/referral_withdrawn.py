"""A filing whose referral was taken back (转诊取消): it ends as if it had never covered anything.

Written twice, as SQL over the table and in Python over the referrals loaded beforehand.
"""

from sqlalchemy import ColumnElement, exists
from sqlmodel import col, select

from config.text import Text
from models import Filing, Referral, ReferralState
from workflow.filing.context import FilingGuard, FilingMoment
from workflow.machine.context import Moment
from workflow.machine.guard import Guard

CANCELLED = ReferralState.CANCELLED.value


def _cancelled_sql(table: type[Filing], _moment: Moment) -> ColumnElement[bool]:
    its = col(Referral.filing_id) == col(table.id)
    return exists(select(Referral.id).where(its, col(Referral.state) == CANCELLED))


REFERRAL_CANCELLED = Guard[Filing, FilingMoment](
    "referral_cancelled",
    Text(
        "由转诊 {referral} 生成，该转诊未取消",
        "made by referral {referral}, which is not cancelled",
    ),
    lambda _row, moment: any(r.state == CANCELLED for r in moment.context.referrals),
    computes=lambda _row, m: {"referral": "、".join(r.no for r in m.context.referrals) or "—"},
    sql=_cancelled_sql,
    branch=True,
)

REFERRAL_STANDS = FilingGuard(
    "referral_stands",
    Text(
        "由转诊 {referral} 生成，该转诊已取消，备案不能恢复；需要时重新申请转诊",
        "made by referral {referral}, which was cancelled: it is not restored; ask for a new referral",
    ),
    lambda _row, moment: all(r.state != CANCELLED for r in moment.context.referrals),
    computes=REFERRAL_CANCELLED.computes,
)
"""No reviewer alone restores a filing whose referral two people of the hospital took back."""
