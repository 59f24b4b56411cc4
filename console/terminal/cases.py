"""How cases look on a terminal (备案、报销的显示): lists, and one whole."""

import sys
from dataclasses import replace
from typing import Any

from console.answers.cases import answer_cases
from console.answers.numbers import machine_of
from console.answers.queries import CaseFilter
from console.terminal.appeals import draw_appeal
from console.terminal.benefit import draw_benefit
from console.terminal.moved import changes_in_words
from console.terminal.output import Face
from console.terminal.payout import draw_batch
from console.terminal.qualification import draw_qualification
from console.terminal.recovery import draw_recovery
from console.terminal.referral import draw_referral
from console.terminal.two_columns import draw_record
from jobs.app import App
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.qualification.machine import QUALIFICATION
from workflow.recovery.machine import RECOVERY
from workflow.referral.machine import REFERRAL
from workflow.remedy.machine import APPEAL

ON_SCREEN = 50
"""How many cases a terminal shows unless a limit says otherwise."""
Column = tuple[str, str, str]
"""Key, Chinese head, English head."""
PERSON: tuple[Column, ...] = (
    ("state_label", "状态", "state"), ("name", "姓名", "name"), ("person", "证件号码", "person"),
)  # fmt: skip
COLUMNS: dict[str, tuple[Column, ...]] = {
    "filings": (
        ("no", "业务流水号", "no"), *PERSON, ("category_label", "备案类型", "category"),
        ("destination_name", "就医地", "destination"), ("starts_on", "开始", "from"),
        ("ends_on", "结束", "to"), ("cancellable_from", "可变更自", "free from"),
        ("source", "申报来源", "source"), ("deadline", "时限", "due"),
    ),
    "claims": (
        ("no", "受理号", "no"), *PERSON, ("care_label", "就医", "care"),
        ("provider_name", "机构", "provider"), ("admitted_on", "入院", "admitted"),
        ("discharged_on", "出院", "discharged"), ("total", "总额", "total"),
        ("payable", "核定", "payable"), ("deadline", "时限", "due"),
    ),
}  # fmt: skip


LEAST = (
    "source", "cancellable_from", "person", "admitted_on", "provider_name", "starts_on",
    "care_label", "destination_name", "discharged_on", "category_label", "ends_on", "total",
)  # fmt: skip
"""What a narrow terminal does without, the least important first."""
LEAST_OF_LINES = (3, 5, 0, 2)
"""The same of fee lines: day, level, line of the steps, number of the receipt; never the amount."""


def show_cases(face: Face, app: App, kind: str, wanted: CaseFilter, *, unmasked: bool) -> None:
    """Show a list: whole in JSON and in a pipe, its first page on a terminal."""
    if face.as_json:
        face.json_rows(answer_cases(app, face.lang, kind, wanted, unmasked=unmasked))
        return
    paged = wanted.limit is None and sys.stdout.isatty() and not face.format
    shown = replace(wanted, limit=ON_SCREEN) if paged else wanted
    rows = list(answer_cases(app, face.lang, kind, shown, unmasked=unmasked))
    draw_list(face, kind, rows)
    if paged and len(rows) == ON_SCREEN:
        face.remark(f"……更多：--after {rows[-1]['no']}", f"… more: --after {rows[-1]['no']}")


def draw_list(face: Face, kind: str, rows: list[dict[str, Any]]) -> None:
    """Print a list; the deadline is the agency's, or the applicant's while it is their turn."""
    heads = [zh if face.lang == "zh" else en for _, zh, en in COLUMNS[kind]]
    drawn = [row | _on_screen(row, marked=not face.format) for row in rows]
    keys = [key for key, _, _ in COLUMNS[kind]]
    least = [keys.index(key) for key in LEAST if key in keys]
    face.table(heads, [[_long(row[key], face) for key in keys] for row in drawn], least=least)
    if any(row.get("unverified") for row in rows):
        face.remark("* 所依据的参数有未核实的", "* rests on parameters that are not verified")


def _on_screen(row: dict[str, Any], *, marked: bool) -> dict[str, Any]:
    """Its one deadline, and a mark at an amount that rests on what nobody verified."""
    shown = {"deadline": row["due_on"] or row["period_ends_on"]}
    starred = marked and row.get("unverified")
    return shown | ({"payable": f"{row['payable']}*"} if starred else {})


def _long(value: Any, face: Face) -> Any:
    return face.say("长期", "no end") if value == "9999-12-31" else value


def draw_numbered(face: Face, found: dict[str, Any]) -> None:
    """Print whatever has a number of ours, in the way of its machine."""
    match machine_of(found["no"]).name:
        case PAYMENT.name:
            draw_record(face, found)
        case PAYOUT.name:
            draw_batch(face, found)
        case RECOVERY.name:
            draw_recovery(face, found)
        case APPEAL.name:
            draw_appeal(face, found)
        case REFERRAL.name:
            draw_referral(face, found)
        case QUALIFICATION.name:
            draw_qualification(face, found)
        case _:
            draw_case(face, found)


def draw_case(face: Face, shown: dict[str, Any]) -> None:
    """Print a case: its fields, its receipts, what was found, what the person was told."""
    nested = {"receipts", "notices", "findings", "disallowed", "benefit"}
    draw_record(face, shown, nested)
    if shown.get("receipts"):
        lines = [
            (line["step_line"], f"{r['place']}:{line['place']}", r["code"] + "-" + r["number"],
             r["issued_on"], line["item"], line["level"], line["price"], line["quantity"], line["amount"])
            for r in shown["receipts"] for line in r["lines"]
        ]  # fmt: skip
        heads = ["明细行", "票据:行", "票据", "开票", "项目", "等级", "单价", "数量", "金额"]
        english = [
            "line",
            "receipt:line",
            "receipt",
            "issued",
            "item",
            "level",
            "price",
            "count",
            "amount",
        ]
        face.table(heads if face.lang == "zh" else english, lines, least=LEAST_OF_LINES)
    if shown.get("benefit"):
        draw_benefit(face, shown["benefit"])
    for found in shown.get("findings", []):
        face.line(f"· {found['zh' if face.lang == 'zh' else 'en']} [{found['code']}]")
    for notice in shown["notices"]:
        stands = " ".join(filter(None, (notice["state_label"], notice["delivered_on"])))
        face.line(f"✉ {notice['day']} {notice['text']} [{stands}]")


def draw_history(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print the moves of a case in words: when, what, from where to where, the amount, by whom, why."""
    heads = ["时间", "操作", "变化", "金额", "办理人", "理由"]
    english = ["time", "move", "from → to", "amount", "by", "reason"]
    titles = heads if face.lang == "zh" else english
    amounts = [None, *(row["amount"] for row in rows)]
    before = [next((a for a in reversed(amounts[: n + 1]) if a), None) for n in range(len(rows))]
    drawn = [
        (row["time"][:16], row["label"], _turn(row), _turned(was, row["amount"]),
         _by(face, row), _why(face, row))
        for row, was in zip(rows, before, strict=True)
    ]  # fmt: skip
    face.table(titles, drawn)


def _by(face: Face, row: dict[str, Any]) -> str:
    """Who took the move, for whom (代办), and who confirmed it as the second (确认人)."""
    whom = (row["on_behalf_of"] or {}).get("name")
    second = (row["facts"] or {}).get("second")
    actor: str = row["actor_label"]
    said = face.say(f"{actor}（代 {whom}）", f"{actor} (for {whom})") if whom else actor
    if second:
        said += face.say(f"，{second} 确认", f", confirmed by {second}")
    return said


def _turn(row: dict[str, Any]) -> str:
    """From which state to which; one where it stays."""
    return _turned(row["source_label"], row["dest_label"]) or ""


def _turned(before: str | None, after: str | None) -> str | None:
    return after if before in (None, "", after) or after is None else f"{before} → {after}"


def _why(face: Face, row: dict[str, Any]) -> str:
    """The reason, and what was changed."""
    return face.say("；", "; ").join(
        [*filter(None, [row["reason"]]), *changes_in_words(face, row["changed"])]
    )
