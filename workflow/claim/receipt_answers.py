"""Doubts about receipts, and what people decided about them (疑似重复票据的核对): a pair is decided once.

A doubt is a finding whose item is the pair: the receipt, the other one, and who holds that. Who let
the claim pass with a reason stays on the finding, for this pair alone.
"""

from collections.abc import Iterable, Mapping, Sequence

from config.text import Text
from models import ClaimState
from workflow.claim.findings import Finding

ALIKE, SAME_BILL = "receipt_alike", "receipt_same_bill"
DOUBTS = (ALIKE, SAME_BILL)
"""The findings that a person answers pair by pair."""
DECIDED = tuple(
    state.value
    for state in (ClaimState.TO_PAY, ClaimState.PAYING, ClaimState.PAID, ClaimState.PAYMENT_FAILED)
)
"""A claim in one of these is paid, or about to be."""
NO_DOUBLE = Text(
    "医疗保障基金使用监督管理条例 第十七条", "Medical Security Fund Regulations art. 17"
)
WHERE = {
    "receipt": ("报销申请 {}", "claim {}"),
    "archived_receipt": ("已归档的报销申请 {}", "the archived claim {}"),
    "receipt_ahead": ("报销申请 {}", "claim {}"),
    "settlement": ("直接结算 {}", "settlement {}"),
    "red_receipt": ("冲红清单", "the list of red-flushed receipts"),
}
"""How a sentence calls what holds the other receipt, by its table."""


def pair(bill: str, other: str, holder: str) -> str:
    """Two receipts and the holder of the other one, as the item of a finding."""
    return f"{bill} = {other} {holder}".rstrip()


def is_known(findings: Iterable[Mapping[str, str]], bill: str, other: str, holder: str) -> bool:
    """Whether somebody has decided, on the claim with these findings, that the two are others."""
    return pair(bill, other, holder) in {item for _code, item in _decided(findings)}


def unanswered(
    findings: Iterable[Mapping[str, str]], found: Sequence[Finding]
) -> tuple[Finding, ...]:
    """Those of which nobody has decided, on this claim with these findings, that they are others."""
    known = _decided(findings)
    return tuple(each for each in found if (each.code, each.item) not in known)


def answered(found: Iterable[Finding], by: str) -> list[dict[str, str]]:
    """Findings as they are kept when this person has let the claim pass in knowledge of them."""
    return [each.kept() | ({"by": by} if each.code in DOUBTS else {}) for each in found]


def carried_over(
    findings: Iterable[Mapping[str, str]], found: Iterable[Finding]
) -> list[dict[str, str]]:
    """Findings as they are kept when the claim is judged again: who decided on a pair stays with it."""
    by = {_same(its): its["by"] for its in findings if its.get("by")}
    kept = [each.kept() for each in found]
    return [its | {"by": by[_same(its)]} if _same(its) in by else its for its in kept]


def _same(its: Mapping[str, str]) -> tuple[str, str]:
    """By what a finding is known again: its item, else its words."""
    return its["code"], its["item"] or its["zh"]


def _decided(findings: Iterable[Mapping[str, str]]) -> dict[tuple[str, str], str]:
    return {
        (its["code"], its["item"]): its["by"]
        for its in findings
        if its["code"] in DOUBTS and its.get("by")
    }
