"""How cases look on a terminal (备案、报销的显示): lists, and one whole."""

import sys
from dataclasses import replace
from typing import Any

from console.answers.cases import answer_cases
from console.answers.queries import CaseFilter
from console.terminal.benefit import draw_benefit
from console.terminal.moved import machine_of
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


def show_cases(face: Face, app: App, kind: str, wanted: CaseFilter, *, unmasked: bool) -> None:
    """Show a list: whole in JSON and in a pipe, its first page on a terminal."""
    if face.as_json:
        face.json_rows(answer_cases(app, face.lang, kind, wanted, unmasked=unmasked))
        return
    paged = wanted.limit is None and sys.stdout.isatty()
    shown = replace(wanted, limit=ON_SCREEN) if paged else wanted
    rows = list(answer_cases(app, face.lang, kind, shown, unmasked=unmasked))
    draw_list(face, kind, rows)
    if paged and len(rows) == ON_SCREEN:
        face.line(
            face.say(f"……更多：--after {rows[-1]['no']}", f"… more: --after {rows[-1]['no']}")
        )


def draw_list(face: Face, kind: str, rows: list[dict[str, Any]]) -> None:
    """Print a list; the deadline is the agency's, or the applicant's while it is their turn."""
    heads = [zh if face.lang == "zh" else en for _, zh, en in COLUMNS[kind]]
    drawn = [row | _on_screen(row) for row in rows]
    face.table(heads, [[_long(row[key], face) for key, _, _ in COLUMNS[kind]] for row in drawn])
    if any(row.get("unverified") for row in rows):
        face.line(
            face.say("* 所依据的参数有未核实的", "* rests on parameters that are not verified")
        )


def _on_screen(row: dict[str, Any]) -> dict[str, Any]:
    """Its one deadline, and a mark at an amount that rests on what nobody verified."""
    shown = {"deadline": row["due_on"] or row["period_ends_on"]}
    return shown | ({"payable": f"{row['payable']}*"} if row.get("unverified") else {})


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
        face.table(heads if face.lang == "zh" else english, lines)
    if shown.get("benefit"):
        draw_benefit(face, shown["benefit"])
    for found in shown.get("findings", []):
        face.line(f"· {found['zh' if face.lang == 'zh' else 'en']} [{found['code']}]")
    for notice in shown["notices"]:
        face.line(f"✉ {notice['day']} {notice['text']}")


def draw_history(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print the moves of a case in words."""
    heads = ["日期", "操作", "从", "到", "办理人", "理由"]
    english = ["day", "move", "from", "to", "by", "reason"]
    keys = ("day", "label", "source_label", "dest_label", "actor_label", "reason")
    titles = heads if face.lang == "zh" else english
    face.table(titles, [[row[key] for key in keys] for row in rows])
