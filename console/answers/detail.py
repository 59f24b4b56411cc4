"""One case whole (单件详情): its papers, receipts and lines, and the notices to the person."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import count
from typing import Any

from sqlmodel import Session, col, select

from config.policy import PolicyBook
from config.text import Lang, Text
from console.answers.attached import Attached
from console.answers.queries import View, case_row, day
from models import (
    PHASES,
    Claim,
    ClaimState,
    Filing,
    Notice,
    NoticeState,
    Receipt,
)
from workflow.access.reach import Reach
from workflow.claim.machine import CLAIM
from workflow.claim.unsettled_reasons import REASONS
from workflow.explain.notices import notice_text, told_values
from workflow.machine.machine import CaseMachine
from workflow.personal_data.shield import is_child
from workflow.service.find_case import find_case
from workflow.shared.money import decimal_text, yuan

PAYABLE_FROM = {
    "calculated": Text("按参数库核算", "calculated by the policy book"),
    "imported": Text("随文件导入", "came with the file"),
}
"""Where the amount of a claim is from (核定依据)."""


def one_case(
    attached: Attached, machine: CaseMachine, record: Any, view: View, policy: PolicyBook, today: date,
    benefit: dict[str, Any] | None,
) -> dict[str, Any]:  # fmt: skip
    """A case with what belongs to it; money in yuan, identity numbers as the viewer may see them.

    `benefit` is what was calculated for a claim, if anything was.
    """
    person = attached.person
    shown = case_row(machine, record, person, attached.place, view)
    shown |= {
        "kind": machine.name, "version": record.version, "channel": record.channel,
        "insutype": record.insutype, "phone": record.phone, "agent": _agent(record.agent, view),
        "materials": record.materials, "listed": record.listed, "person_no": person.psn_no,
        "covered_to": day(person.covered_to), "under_14": is_child(person.certno, today),
        "restricted": attached.restricted,
        "notices": told_notices(attached.notices, record, policy, today, view.lang),
    }  # fmt: skip
    if isinstance(record, Filing):
        return shown | _whole_filing(record, attached)
    return shown | _whole_claim(record, attached, view, benefit)


def _agent(agent: dict[str, Any] | None, view: View) -> dict[str, Any] | None:
    if not agent:
        return None
    return {
        key: view.certno(str(value)) if key in ("certno", "id") and value else value
        for key, value in agent.items()
    }


def _whole_filing(filing: Filing, attached: Attached) -> dict[str, Any]:
    return {
        "promise": filing.promise, "materials_complete": filing.materials_ok,
        "granted_to": filing.granted_to.isoformat(), "activated_on": day(filing.activated_on),
        "ended_by": filing.ended_by or None, "open_stay_on": day(filing.open_stay_on),
        "address": filing.address, "replaces": attached.replaced,
        "out_fil_upld_stas": attached.upward.code,
        "referral": next((each.no for each in attached.referrals), None),
    }  # fmt: skip


def _receipts(session: Session, claim_id: int | None) -> Sequence[Receipt]:
    """The receipts of a claim in the order in which they are counted."""
    query = select(Receipt).where(Receipt.claim_id == claim_id, col(Receipt.of_id).is_(None))
    return session.exec(query.order_by(col(Receipt.id))).all()


def receipt_names(session: Session, no: str, reach: Reach) -> list[str]:
    """What the receipts of a claim are called in its cuts, in the order in which they are counted."""
    machine, record = find_case(session, no, reach)
    if machine is not CLAIM:
        return []
    found = _receipts(session, record.id)
    return [f"{each.code}-{each.number}" if each.code else each.number for each in found]


def _whole_claim(
    claim: Claim, attached: Attached, view: View, benefit: dict[str, Any] | None
) -> dict[str, Any]:
    receipts, lines = attached.receipts, attached.lines
    counted, source = count(1), PAYABLE_FROM.get(claim.payable_source)
    return {
        "phase": PHASES.get(ClaimState(claim.state)),
        "med_type": claim.med_type,
        "diagnosis": claim.diagnosis,
        "emergency": claim.emergency,
        "third_party": claim.third_party,
        "payable_source": claim.payable_source or None,
        "payable_source_label": source.say(view.lang) if source else None,
        "reason_code": claim.reason_code,
        "reason_label": _reason(claim.reason_code, view),
        "calculated": claim.calc,
        "calc_problem": claim.calc_problem,
        "benefit": benefit,
        "disallowed": claim.disallowed,
        "findings": claim.findings,
        "refusal": claim.refusal,
        "payee": {
            "name": claim.payee_name,
            "account": view.account(claim.payee_account),
            "bank_code": claim.payee_bank_code,
            "relation": claim.payee_relation,
        },
        "national_due_on": day(claim.national_due_on),
        "promise_due_on": day(claim.promise_due_on),
        "stopped_on": day(claim.stopped_on),
        "originals_count": claim.originals_count,
        "carrier": claim.carrier,
        "tracking_no": claim.tracking_no,
        "originals_back_no": claim.originals_back_no,
        "receipts": [
            {
                "place": place,
                "code": receipt.code,
                "number": receipt.number,
                "kind": receipt.kind or None,
                "paper_code": receipt.paper_code,
                "paper_number": receipt.paper_number,
                "check_code": receipt.check_code,
                "payer": receipt.payer,
                "issuer": receipt.issuer,
                "file_sha256": receipt.file_sha256 or None,
                "issued_on": receipt.issued_on.isoformat(),
                "total": yuan(receipt.total),
                "released": receipt.released,
                "lines": [
                    {"place": line.position, "step_line": next(counted), **_line(line)}
                    for line in lines
                    if line.receipt_id == receipt.id
                ],
            }
            for place, receipt in enumerate(receipts, 1)
        ],
    }


def _reason(code: str, view: View) -> str:
    label = REASONS.get(code)
    return label.say(view.lang) if label else ""


def _line(line: Any) -> dict[str, Any]:
    return {
        "item": line.item_name, "code": line.item_code, "level": line.charge_level,
        "price": decimal_text(line.price_e6, 6, least=2),
        "quantity": decimal_text(line.quantity_e4, 4), "amount": yuan(line.amount),
        "charged_on": line.charged_on.isoformat(),
    }  # fmt: skip


def notices(
    session: Session, machine: CaseMachine, record: Any, policy: PolicyBook, today: date, lang: Lang
) -> list[dict[str, Any]]:
    """The notices about a case, in words, and where each stands."""
    query = select(Notice).where(Notice.machine == machine.name, Notice.case_id == record.id)
    found = session.exec(query.order_by(col(Notice.id)))
    return told_notices(found, record, policy, today, lang)


def told_notices(
    found: Iterable[Any], record: Any, policy: PolicyBook, today: date, lang: Lang
) -> list[dict[str, Any]]:
    """These notices in words."""
    rules = policy.rules(record.area, today)
    fixed = {
        "no": record.no,
        "reconsideration": rules["reconsideration_days"],
        "lawsuit": rules["lawsuit_months"],
        "address": policy.areas[record.area].address
        or (
            "（地址未登记，请向经办机构询问）"
            if lang == "zh"
            else "(ask the agency for its address)"
        ),
    }
    return [
        {
            "kind": notice.kind,
            "day": notice.day.isoformat(),
            "text": notice_text(
                notice.kind,
                fixed | {"day": notice.day.isoformat()} | told_values(notice.params, lang),
                lang,
            ),
            "sent": notice.sent_at is not None,
            "id": notice.id,
            "state": notice.state,
            "channel": notice.channel,
            "state_label": NoticeState(notice.state).label.say(lang),
            "delivered_on": notice.delivered_on.isoformat() if notice.delivered_on else None,
        }
        for notice in found
    ]
