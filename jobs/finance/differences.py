"""Differences between the sides of a day (对账差异), and what was explained: codes and sentences."""

from typing import NamedTuple

from config.text import Text

SENTENCES = {
    "not_at_bank": Text(
        "账上 {day} 已拨付或退回，银行账单没有这一笔（{amount} 元）",
        "in the ledger on {day}, but not on the statement ({amount} yuan)",
    ),
    "not_in_ledger": Text(
        "银行账单有这一笔（{amount} 元），账上没有",
        "on the statement ({amount} yuan), but not in the ledger",
    ),
    "other_amount": Text(
        "账上 {expected} 元，银行账单 {amount} 元",
        "{expected} yuan in the ledger, {amount} on the statement",
    ),
    "other_day": Text(
        "账上记为 {expected}，银行账单为 {found}",
        "the ledger says {expected}, the statement {found}",
    ),
    "sent_differs": Text(
        "{day} 送出 {expected} 元，账上转为在途 {amount} 元",
        "{expected} yuan were sent on {day}, the ledger took {amount} to the bank",
    ),
    "open_exception": Text(
        "银行回复第 {row} 行的异常未处理：{why}",
        "line {row} of the bank is an open exception: {why}",
    ),
    "debited_twice": Text(
        "银行付出不止一次，多付 {amount} 元，须两名财务人员处理（payout resolve {line}）",
        "the bank paid it more than once, {amount} yuan too much; two cashiers resolve it (payout "
        "resolve {line})",
    ),
    "credited_twice": Text(
        "退回不止一次，多收 {amount} 元，须两名财务人员处理（payout resolve {line}）",
        "it came back more than once, {amount} yuan too much; two cashiers resolve it (payout "
        "resolve {line})",
    ),
    "excess_returned": Text(
        "多付的 {amount} 元退回，须两名财务人员确认（payout resolve {line}）",
        "{amount} yuan that were paid too much came back; two cashiers confirm it (payout resolve "
        "{line})",
    ),
    "sums_differ": Text(
        "{what}：{found} 元，拨付批次 {expected} 元，差额没有出处",
        "{what_en}: {found} yuan, by our payments {expected}; nothing says why",
    ),
    "statement_missing": Text(
        "{day} 有收付，但没有读入该日的银行账单",
        "money moved on {day}, and no statement of it was read",
    ),
    "statement_does_not_add_up": Text(
        "期初 {opening} 加发生额 {sum} 不等于期末 {closing}",
        "opening {opening} and bookings {sum} do not come to the closing {closing}",
    ),
    "statement_gap": Text(
        "期初 {opening} 与上一份账单的期末 {before} 不符",
        "it opens with {opening}, the one before closed with {before}",
    ),
}
"""The sentence of each code; the codes are a contract, the sentences are not."""


class Difference(NamedTuple):
    """One difference: its code, what it is about, and the sentence's values. Money in yuan."""

    code: str
    about: str
    values: dict[str, str]

    @property
    def says(self) -> Text:
        """The sentence."""
        return SENTENCES[self.code]


EXPLANATIONS = {
    "debited_twice": Text("银行多付一次，已由两名财务人员认定", "paid once too often; two cashiers explained it"),
    "credited_twice": Text("多退一次，已由两名财务人员认定", "came back once too often; two cashiers explained it"),
    "excess_returned": Text("多付的一笔已退回，两名财务人员已确认", "what was paid too much came back, as two cashiers confirmed"),
    "unmarked_credit": Text("进账与本笔无关，已由两名财务人员认定", "a credit that is none of its; two cashiers explained it"),
    "resolved_entry": Text("不属于任何拨付，异常已处理", "belongs to no payment; the exception is resolved"),
    "to_and_fro": Text("付出后退回，账上直接记为退票或失败", "went out and came back, which the ledger took as one failure"),
    "batch_as_one": Text("银行按整批记账，逐笔结果不在这一天", "booked for the whole batch, whose single results are of another day"),
}  # fmt: skip
"""The sentence of what differs and is accounted for."""


class Explained(NamedTuple):
    """A booking that differs from our payments and is accounted for; `amount` in 分."""

    code: str
    about: str
    amount: int
    credit: bool

    @property
    def says(self) -> Text:
        """The sentence."""
        return EXPLANATIONS[self.code]
