"""Receipts that direct settlements spent (已直接结算票据): none of them can be paid again.

A settlement is a fact: it goes in also where a claim was paid for the same receipt, and the claim is named.
"""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import bindparam, select
from sqlmodel import Session

from models.database import affected
from models.keys import among, in_parts
from workflow.claim.payment_blockers import CLAIM, SPENT, keeping, spending
from workflow.claim.receipts import KEPT, BillKey, archived_receipts, receipts_settled


def settle(session: Session, keys: Iterable[BillKey], day: date) -> dict[BillKey, str]:
    """Bring the spent receipts in line with the settlements of these; those that a claim holds, with
    the number of the claim.

    A settlement that was reversed gives its receipt free again. The statement waits for a cashier
    who signs a claim of the same receipt at this moment.
    """
    claimed: dict[BillKey, str] = {}
    for part in in_parts(sorted(key for key in keys if key[1])):
        now = receipts_settled(session, part)
        held = _held(session, part)
        gone = [
            key for key, (holder, settled) in held.items() if settled and now.get(key) != holder
        ]
        _give_back(session, gone)
        new = [
            {"code": key[0], "number": key[1], "holder": now[key], "settled": True, "day": day}
            for key in part if key in now and (key not in held or key in gone)
        ]  # fmt: skip
        if new:
            session.execute(keeping(session, SPENT), new)
        held = _held(session, list(now))
        claimed |= {key: holder for key, (holder, settled) in held.items() if not settled}
        claimed |= _archived(session, list(now))
    return claimed


def _held(session: Session, part: list[BillKey]) -> dict[BillKey, tuple[str, bool]]:
    if not part:
        return {}
    wanted, same = among(part, SPENT.c.code, SPENT.c.number)
    columns = (SPENT.c.code, SPENT.c.number, SPENT.c.holder, SPENT.c.settled)
    rows = session.execute(select(*columns).join(wanted, same))
    return {(code, number): (holder, settled) for code, number, holder, settled in rows}


def _archived(session: Session, part: list[BillKey]) -> dict[BillKey, str]:
    """Receipts that were paid with a claim that lies in the archive now."""
    if not part:
        return {}
    wanted, same = among(part, KEPT.c.code, KEPT.c.number)
    rows = session.execute(archived_receipts().join(wanted, same))
    return {(code, number): no for code, number, _claim, no in rows}


def _give_back(session: Session, keys: list[BillKey]) -> None:
    if keys:
        its = (SPENT.c.code == bindparam("its_code"), SPENT.c.number == bindparam("its_number"))
        rows = [{"its_code": code, "its_number": number} for code, number in keys]
        session.connection().execute(SPENT.delete().where(*its, SPENT.c.settled), rows)


def spent_by(session: Session, claim_nos: Iterable[str], day: date) -> int:
    """Enter the receipts of claims that come to us as paid already; how many were free."""
    done = 0
    for part in in_parts(claim_nos):
        done += affected(session, spending(session, CLAIM.c.no.in_(part), day))
    return done
