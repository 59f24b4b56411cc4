"""Payments for the finance system (拨付明细导出), in the fields of 医疗拨付信息表 MED_DFR_D."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import and_, or_, select
from sqlmodel import Session

from models import FAR, METADATA, PaymentState, Way
from workflow.ledger.posting import CLAIM, PAYMENT
from workflow.shared.money import yuan

PERSON = METADATA.tables["person"]
P, S = PAYMENT.c, PaymentState
FIELDS = {
    "dfr_notc_type": "拨付通知类型", "trt_issu_way": "待遇发放方式", "dfr_obj": "拨付对象类型",
    "dfr_obj_code": "拨付对象编号", "dfr_obj_name": "拨付对象名称", "dfr_sumamt": "拨付总金额",
    "bankcode": "银行行号", "bankacct": "银行账号", "acctname": "银行卡户名",
    "fin_optins": "财务经办机构", "dfr_souc": "拨付来源", "souc_sn": "来源流水号", "docno": "单据号",
    "fin_dspo_flag": "财务处理标志", "pay_fail_desc": "支付失败描述", "fin_acen_time": "财务登账时间",
    "insu_admdvs": "参保所属医保区划", "insutype": "险种类型", "med_type": "医疗类别", "memo": "备注",
}  # fmt: skip
"""National name → label. The codes are those of the national tables; an agency may map them."""
TO_PERSON, A_PERSON = "1", "11"  # 直接拨付到人；个人
WAYS = {Way.BANK.value: "11", Way.HAND.value: "21", Way.NONE.value: "87"}
"""委托银行、柜台、调账（全额抵扣）"""
SOURCES = {False: "101", True: "106"}
"""个人零星报销；补支为零星补差"""
FLAGS = {
    S.PLANNED.value: "1", S.SENT.value: "2", S.UNKNOWN.value: "3", S.PAID.value: "4",
    S.FAILED.value: "9", S.RETURNED.value: "9",
}  # fmt: skip


def rows(
    session: Session, first: date, last: date, area: str | None, account: Any
) -> Iterator[tuple[str, ...]]:
    """One row a payment that went out in these days; `account` shows an account as it may be seen."""
    no_bank = and_(P.way != Way.BANK.value, P.state == S.PAID.value)
    went = or_(
        P.sent_on.between(first, last),
        and_(P.way == Way.HAND.value, no_bank, P.booked_on.between(first, last)),
        and_(P.way == Way.NONE.value, no_bank, P.state_since.between(first, last)),
    )
    query = (
        select(PAYMENT, PERSON.c.psn_no, CLAIM.c.insutype, CLAIM.c.med_type)
        .outerjoin(PERSON, PERSON.c.id == P.person_id)
        .outerjoin(CLAIM, CLAIM.c.id == P.claim_id)
        .where(went, P.state.in_(list(FLAGS)))
    )
    query = query.where(P.area == area) if area else query
    for row in session.execute(query.order_by(P.id).execution_options(yield_per=10_000)):
        yield _row(row, account)


def _row(row: Any, account: Any) -> tuple[str, ...]:
    booked = row.booked_on if row.booked_on != FAR else None
    failed = row.state in (S.FAILED.value, S.RETURNED.value)
    return (
        TO_PERSON, WAYS[row.way], A_PERSON, row.psn_no or "", row.payee_name, yuan(row.amount),
        row.payee_bank_code, account(row.payee_account), row.payee_name, row.area,
        SOURCES[bool(row.part)], row.no, row.batch_no or row.voucher, FLAGS[row.state],
        row.reason if failed else "", booked.isoformat() if booked else "", row.area,
        row.insutype or "", row.med_type or "", row.claim_no,
    )  # fmt: skip
