"""What it takes for a case to lapse in the tests: an agency that can be reached, and a signed list."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlmodel import Session

from config.policy import PolicyBook
from models import LapseListed
from tests.support.builders import A_DAY, AREA, TODAY
from workflow.delivery.lapse_guards import SignedList
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine

REACHED = {"name": "测试经办机构", "postal_address": "测试市测试路1号", "phone": "0459-0000000"}
LAPSED: dict[str, Any] = {
    "period_ends_on": TODAY - 11 * A_DAY, "reminded_on": TODAY - 7 * A_DAY,
}  # fmt: skip
"""Of a case that may lapse today, and could not have yesterday."""


def reachable_book(book: PolicyBook, **agency: str) -> PolicyBook:
    """The book with an address and a telephone of the agency, or with these."""
    page = replace(book.areas[AREA], agency=REACHED | agency)
    return replace(book, areas={**book.areas, AREA: page}, _rules={}, _starts={})


def signed_list(
    session: Session, machine: CaseMachine, moment: Moment, keys: Iterable[tuple[int, int]]
) -> SignedList:
    """The moment of a list with these cases that a reviewer has signed."""
    keys = frozenset(keys)
    for case_id, version in keys:
        session.merge(LapseListed(
            machine=machine.name, case_id=case_id, version=version, area=AREA,
            listed_on=moment.today, signed_by="reviewer", signed_on=moment.today,
        ))  # fmt: skip
    session.flush()
    rules = reachable_book(moment.rules.book).rules(AREA, moment.today)
    return SignedList(moment.today, rules, moment.calendar, machine.name, keys)
