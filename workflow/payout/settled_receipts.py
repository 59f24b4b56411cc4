"""Receipts that direct settlements spent (已直接结算票据): none of them can be paid again.

A settlement is a fact: it goes in also where a claim was paid for the same receipt, and the claim is named.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import bindparam, select
from sqlmodel import Session

from models.database import affected
from models.keys import in_parts
from workflow.claim.payment_blockers import CLAIM, SPENT, keeping, spending
from workflow.claim.receipts import (
    ARCHIVED,
    KEPT,
    BillKey,
    Spellings,
    archived_receipts,
    by_form,
    of_forms,
    receipts_settled,
)

Holder = tuple[str, bool]
"""Who spent a receipt: the number of a claim, or of a settlement, which is told by the mark."""


def settle(session: Session, keys: Iterable[BillKey], day: date) -> dict[BillKey, str]:
    """Bring the spent receipts in line with the settlements of these; those that a claim holds, with
    the number of the claim.

    A settlement that was reversed gives its receipt free again. The statement waits for a cashier
    who signs a claim of the same receipt at this moment.
    """
    claimed: dict[BillKey, str] = {}
    for spelled in by_form(sorted(key for key in keys if key[1])):
        one_each = {form: names[0] for form, names in sorted(spelled.items())}
        settled = receipts_settled(session, one_each.values())
        now = {form: settled[key] for form, key in one_each.items() if key in settled}
        held = _held(session, spelled)
        gone = [
            form for form, (holder, direct) in held.items() if direct and now.get(form) != holder
        ]
        _give_back(session, gone)
        new = [
            {"code": key[0], "number": key[1], "holder": now[form], "settled": True, "day": day}
            for form, key in one_each.items() if form in now and (form not in held or form in gone)
        ]  # fmt: skip
        if new:
            session.execute(keeping(session, SPENT), new)
        standing = {form: spelled[form] for form in now}
        for form, (holder, direct) in _held(session, standing).items():
            if not direct:
                claimed |= dict.fromkeys(spelled[form], holder)
        for form, no in _archived(session, standing).items():
            claimed |= dict.fromkeys(spelled[form], no)
    return claimed


def _held(session: Session, spelled: Spellings) -> dict[str, Holder]:
    if not spelled:
        return {}
    columns = (SPENT.c.form, SPENT.c.holder, SPENT.c.settled)
    query = select(*columns).join(*of_forms(spelled, SPENT.c.form))
    # Of two that were spent before forms were kept, the first holds it.
    rows = session.execute(query.order_by(SPENT.c.twin.desc()))
    return {form: (holder, direct) for form, holder, direct in rows}


def _archived(session: Session, spelled: Spellings) -> dict[str, str]:
    """Receipts that were paid with a claim that lies in the archive now."""
    if not spelled:
        return {}
    query = archived_receipts(KEPT.c.form, ARCHIVED.c.no)
    rows = session.execute(query.join(*of_forms(spelled, KEPT.c.form)))
    return {form: no for form, no in rows}  # noqa: C416  (a row is more than a tuple)


def _give_back(session: Session, forms: Sequence[str]) -> None:
    if forms:
        its = SPENT.delete().where(SPENT.c.form == bindparam("its_form"), SPENT.c.settled)
        session.connection().execute(its, [{"its_form": form} for form in forms])


def spent_by(session: Session, claim_nos: Iterable[str], day: date) -> int:
    """Enter the receipts of claims that come to us as paid already; how many were free."""
    done = 0
    for part in in_parts(claim_nos):
        done += affected(session, spending(session, CLAIM.c.no.in_(part), day))
    return done
