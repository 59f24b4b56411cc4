"""How receipts at their platforms look on a terminal (票据查验的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face


def draw_receipts(face: Face, receipts: Sequence[dict[str, Any]]) -> None:
    """Print the table of a claim's receipts."""
    heads = [face.say(*pair) for pair in (
        ("票据代码", "code"), ("票据号码", "number"), ("金额（元）", "total"), ("平台", "platform"),
        ("查验", "checked"), ("查验日", "on"), ("入账", "mark"), ("待查验", "waits for"),
        ("原因", "why"))]  # fmt: skip
    names = ("code", "number", "total", "platform_label", "result_label", "checked_on",
             "mark_label", "pending_label", "error")  # fmt: skip
    face.table(heads, [[row[name] for name in names] for row in receipts])
    for row in receipts:
        if row["cleared_with"]:
            face.line(face.say(
                f"{row['number']}：{row['cleared_label']}，{row['cleared_by']}",
                f"{row['number']}: {row['cleared_label']}, by {row['cleared_by']}",
            ))  # fmt: skip


def draw_checks(face: Face, checks: Sequence[dict[str, Any]]) -> None:
    """Print the table of questions and answers."""
    heads = [face.say(*pair) for pair in (
        ("日期", "day"), ("票据号码", "number"), ("目的", "purpose"), ("结果", "result"),
        ("入账方", "entered by"), ("原因", "why"), ("查验人", "by"), ("请求号", "reference"))]  # fmt: skip
    names = ("day", "number", "purpose_label", "result_label", "entered_by", "error", "by",
             "reference")  # fmt: skip
    face.table(heads, [[row[name] for name in names] for row in checks])


def draw_checked(face: Face, done: dict[str, int]) -> None:
    """Print what came of asking."""
    face.line(
        face.say(
            f"查验 {done['asked']} 张：真 {done['genuine']}，不符 {done['otherwise']}，"
            f"平台无应答 {done['unavailable']}",
            f"{done['asked']} asked: {done['genuine']} genuine, {done['otherwise']} otherwise, "
            f"{done['unavailable']} without an answer",
        )
    )


def draw_division(face: Face, sheet: dict[str, Any]) -> None:
    """Print who bears how much of each receipt."""
    face.line(face.say(f"医疗费用分割单 {sheet['no']}", f"division sheet of {sheet['no']}"))
    heads = [face.say(*pair) for pair in (
        ("票据代码", "code"), ("票据号码", "number"), ("票据金额（元）", "total"),
        ("支付方", "borne by"), ("金额（元）", "amount"))]  # fmt: skip
    rows = [
        [bill["code"], bill["number"], bill["total"], share["label"], share["amount"]]
        for bill in sheet["receipts"]
        for share in bill["shares"]
    ]
    face.table(heads, rows)
