"""Which receipts are originals as they are (电子票据原件), and what the others lack."""

from typing import NamedTuple

from sqlmodel import Session, col, select

from config.text import Text
from models import Receipt, ReceiptKind
from workflow.receipt_check.standing import held, standings_of, verified


class OnlyACopy(NamedTuple):
    """A receipt that is no electronic original yet, and what it lacks."""

    bill: str
    lacks: Text


def only_copies(session: Session, claim_id: int, *, asked: bool = True) -> tuple[OnlyACopy, ...]:
    """The receipts of a claim of which the original has to be posted; not `asked`: of no platform."""
    query = select(Receipt).where(Receipt.claim_id == claim_id, col(Receipt.of_id).is_(None))
    standings = standings_of(session, [claim_id] if asked else ())
    by_form = {each.form: each for each in standings.get(claim_id, ())}
    found: list[OnlyACopy] = []
    for bill in session.exec(query.order_by(col(Receipt.id))):
        standing = by_form.get(bill.form)
        name = "-".join(filter(None, (bill.code, bill.number)))
        if bill.kind not in (ReceiptKind.ELECTRONIC, ReceiptKind.INVOICE):
            lacks = Text("不是电子票据", "no electronic receipt")
        elif not bill.file_sha256:
            lacks = Text("没有电子票据文件", "its file is not here")
        elif not verified(standing):
            lacks = Text("未查验为真", "not verified as genuine")
        elif not held(standing):
            lacks = Text("未锁定或入账", "neither held nor entered by us")
        else:
            continue
        found.append(OnlyACopy(name, lacks))
    return tuple(found)
