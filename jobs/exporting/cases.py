"""Filings, claims, referrals and qualifications as they are handed over (案件导出)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, func, select
from sqlmodel import Session

from jobs.exporting.cells import Values, day_text, instant_text
from jobs.exporting.export_filter import PAGE, ExportFilter, Tongue, streamed
from jobs.exporting.registers import INSTITUTION, PERSON
from models import METADATA, ReferralState
from models import ClaimState as C
from models import FilingState as F
from models import QualificationState as Q
from workflow.claim.intake import claim_as_given
from workflow.filing.intake_columns import filing_as_given
from workflow.qualification.rules import RECOGNISED
from workflow.shared.money import yuan

FILING, CLAIM, REFERRAL, QUALIFICATION, RECEIPT, LINE = (
    METADATA.tables[name]
    for name in ("filing", "claim", "referral", "entitlement", "receipt", "fee_line")
)
FILING_FLAG = {
    F.SUBMITTED: "0", F.RETURNED: "4", F.REVIEWED: "1", F.ACTIVE: "1", F.EXPIRED: "1",
    F.CANCELLED: "3", F.REJECTED: "2",
}  # fmt: skip
PENDING = (F.SUBMITTED, F.RETURNED, F.REVIEWED)
CLAIM_CODES: Mapping[str, tuple[str, str, str]] = {
    C.PRECHECK: ("", "0", ""), C.AWAITING_PARCEL: ("", "0", ""), C.POSTED: ("", "0", ""),
    C.RETURNED: ("", "4", ""), C.REVIEW: ("10", "", ""), C.RECHECK: ("10", "", ""),
    C.SUSPENDED: ("10", "", ""), C.APPROVAL: ("13", "", ""), C.TO_PAY: ("", "7", "1"),
    C.PAYING: ("", "7", "2"), C.PAYMENT_FAILED: ("", "7", "9"), C.PAID: ("", "7", "4"),
    C.REJECTED: ("", "2", ""), C.NOT_ACCEPTED: ("", "3", ""), C.WITHDRAWN: ("", "3", ""),
    C.LAPSED: ("", "3", ""),
}  # fmt: skip
"""报销状态、复核标志、财务处理标志; what is in the bank's hands has no state to arrive in."""
WITH_AMOUNT = (C.APPROVAL, C.TO_PAY, C.PAYING, C.PAYMENT_FAILED, C.PAID)
REFERRAL_FLAG = {
    ReferralState.REQUESTED: "0", ReferralState.AGREED: "1", ReferralState.TRANSMITTED: "1",
    ReferralState.USED: "1", ReferralState.CANCELLED: "3", ReferralState.REFUSED: "2",
}  # fmt: skip
QUALIFICATION_FLAG = {
    Q.APPLIED: "0", Q.RETURNED: "4", Q.ASSESSED: "1", Q.ACTIVE: "1", Q.EXPIRED: "1",
    Q.REVOKED: "3", Q.REJECTED: "2", Q.LAPSED: "2",
}  # fmt: skip
Rows = Iterator[Values]


def _query(table: Any, chosen: ExportFilter, *more: Any) -> Select[Any]:
    """Cases with what the register says of their person, in the order in which they came."""
    person = (PERSON.c.name, PERSON.c.cert_type, PERSON.c.certno)
    query = select(table, *person, *more).join(PERSON, PERSON.c.id == table.c.person_id)
    return chosen.of_case(query, table.c).order_by(table.c.id)


def _sender_number(table: Any) -> Any:
    """The sender's number; a case that was entered here goes out under ours."""
    return func.coalesce(func.nullif(table.c.ext_no, ""), table.c.no)


def _common(row: Any) -> Values:
    return {"ext_no": row.ext_no or row.no, "applied_at": instant_text(row.applied_at)}


def filings(session: Session, chosen: ExportFilter, tongue: Tongue) -> Rows:
    """Filings; the one that is replaced is named while that is still to come."""
    old = FILING.alias("old")
    query = _query(FILING, chosen, _sender_number(old).label("replaced"))
    for row in streamed(session, query.outerjoin(old, old.c.id == FILING.c.replaces_id)):
        replaced = row.replaced or "" if row.state in PENDING else ""
        yield filing_as_given(row, row, replaced) | {
            **_common(row),
            "category": tongue.say("category", row.category),
            "channel": tongue.say("channel", row.channel),
            "rchk_flag": FILING_FLAG[F(row.state)],
        }


def claims(session: Session, chosen: ExportFilter, tongue: Tongue) -> Rows:
    """Claims with their receipts and lines, a few hundred in memory at a time."""
    query = _query(CLAIM, chosen, INSTITUTION.c.code)
    query = query.outerjoin(INSTITUTION, INSTITUTION.c.id == CLAIM.c.institution_id)
    last = 0
    while page := _after(session, query, last):
        bills = _bills(session, [row.id for row in page])
        for row in page:
            reim, rchk, fin = CLAIM_CODES[C(row.state)]
            amount = row.state in WITH_AMOUNT and row.payable is not None
            yield claim_as_given(row, row, row.code or "", bills.get(row.id, [])) | {
                **_common(row),
                "channel": tongue.say("claim_channel", row.channel),
                "reim_stas": reim, "rchk_flag": rchk, "fin_dspo_flag": fin,
                "payable": yuan(row.payable) if amount else "",
            }  # fmt: skip
        last = page[-1].id


def _after(session: Session, query: Select[Any], last: int) -> Sequence[Any]:
    return session.execute(query.where(CLAIM.c.id > last).limit(PAGE // 10)).all()


def _bills(session: Session, ids: Sequence[int]) -> dict[int, list[tuple[Any, list[Any]]]]:
    """The receipts of claims with their lines, each in the order in which it stood."""
    whole = (RECEIPT.c.claim_id.in_(ids), RECEIPT.c.of_id.is_(None))
    receipts = select(RECEIPT).where(*whole).order_by(RECEIPT.c.id)
    found: dict[int, list[tuple[Any, list[Any]]]] = {}
    lines: dict[int, list[Any]] = {}
    for receipt in session.execute(receipts):
        lines[receipt.id] = []
        found.setdefault(receipt.claim_id, []).append((receipt, lines[receipt.id]))
    of_them = select(LINE).join(RECEIPT, RECEIPT.c.id == LINE.c.receipt_id)
    of_them = of_them.where(RECEIPT.c.claim_id.in_(ids)).order_by(
        LINE.c.receipt_id, LINE.c.position
    )
    for line in session.execute(of_them):
        lines[line.receipt_id].append(line)
    return found


def referrals(session: Session, chosen: ExportFilter, tongue: Tongue) -> Rows:
    """Referrals, each with the number of the filing that it made."""
    query = _query(REFERRAL, chosen, _sender_number(FILING).label("filed"))
    for row in streamed(session, query.outerjoin(FILING, FILING.c.id == REFERRAL.c.filing_id)):
        state = ReferralState(row.state)
        reason = tongue.reasons.get(row.reason)
        yield {
            **row._mapping, **_common(row), "channel": tongue.say("channel", row.channel),
            "reason": reason.zh if reason else row.reason, "referred_on": day_text(row.referred_on),
            "starts_on": day_text(row.starts_on), "ends_on": day_text(row.ends_on),
            "filing_no": row.filed or "", "state": state.label.zh,
            "rchk_flag": REFERRAL_FLAG.get(state, "1" if row.hospital_agrees else "0"),
        }  # fmt: skip


def qualifications(session: Session, chosen: ExportFilter, _tongue: Tongue) -> Rows:
    """Qualifications with the records they rest on; what a hospital established is one of them."""
    for row in streamed(session, _query(QUALIFICATION, chosen)):
        given = row.state in RECOGNISED
        yield {
            **row._mapping, **_common(row), "starts_on": day_text(row.starts_on) if given else "",
            "ends_on": day_text(row.ends_on, far=True) if given else "",
            "state": Q(row.state).label.zh, "rchk_flag": QUALIFICATION_FLAG[Q(row.state)],
        }  # fmt: skip


CASES: Mapping[str, Callable[[Session, ExportFilter, Tongue], Rows]] = {
    "filings": filings,
    "claims": claims,
    "referrals": referrals,
    "qualifications": qualifications,
}
