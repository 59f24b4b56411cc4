"""The messages of the proof of the ledger (资金账核对用语)."""

from typing import NamedTuple

from config.text import Text
from models import Account
from workflow.shared.money import yuan

SAYS = {
    "ledger_mismatch": Text(
        "{about} 状态为 {state}、应付 {owed} 元，而账上：应付 {payable}、在途 {bank}、已付 {paid}、"
        "退回 {back}、应追回 {recoverable} 元",
        "{about} is {state} with {owed} yuan owed, but the ledger has payable {payable}, in the bank "
        "{bank}, paid {paid}, came back {back}, recoverable {recoverable}",
    ),
    "below_zero": Text(
        "{about} 基金 {fund} 的账户 {account} 为 {amount} 元，小于零",
        "{about}: account {account} of fund {fund} stands at {amount} yuan, below zero",
    ),
    "entry_without_claim": Text(
        "有记账分录，但没有编号内码为 {about} 的报销（或其资金未结清即已归档）",
        "there are entries of claim (key) {about}, which is not there, or was archived with money "
        "still on its way",
    ),
    "payment_mismatch": Text(
        "款项 {about} 状态为 {state}、金额 {amount} 元，而账上为 {posted} 元",
        "payment {about} is {state} with {amount} yuan, but its entries come to {posted}",
    ),
    "set_off_mismatch": Text(
        "款项 {about} 抵扣 {amount} 元，而账上抵扣 {posted} 元，或追回一方不同",
        "payment {about} keeps back {amount} yuan, but {posted} were set off, or another amount on "
        "the side of the recovery",
    ),
    "unknown_reference": Text(
        "第 {entry} 号分录的依据 {about} 不存在", "entry {entry} rests on {about}, which is not there"
    ),
    "recovery_mismatch": Text(
        "补支 {about} 状态为 {state}、已付 {done} 元，而账上已付 {posted}、未付 {payable} 元",
        "supplement {about} is {state} with {done} yuan done, but the ledger has paid {posted}, "
        "still to pay {payable}",
    ),
    "recoverable_mismatch": Text(
        "{about} 账上应追回 {stands} 元，而执行中的追回合计 {owed} 元",
        "{about}: {stands} yuan are to be recovered in the ledger, {owed} by its open recoveries",
    ),
    "not_zero": Text(
        "全部账户合计为 {amount} 元，应为零", "all accounts come to {amount} yuan, not zero"
    ),
}  # fmt: skip
"""Codes are a contract, words are not."""


class LedgerDifference(NamedTuple):
    """One difference: its code, the case or entry it is about, and the sentence."""

    code: str
    about: str
    says: Text
    values: dict[str, str | int]


def difference(code: str, about: str, **values: str | int) -> LedgerDifference:
    """A difference with its sentence; amounts in 分 are shown in yuan."""
    plain = {key: int(value) if key in AMOUNTS else value for key, value in values.items()}
    shown = {key: yuan(int(value)) if key in AMOUNTS else value for key, value in plain.items()}
    zh, en = (SAYS[code].say(lang, about=about, **shown) for lang in ("zh", "en"))
    return LedgerDifference(code, about, Text(_safe(zh), _safe(en)), plain)


AMOUNTS = frozenset({"amount", "owed", "posted", "done", "stands", *(a.value for a in Account)})


def _safe(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")
