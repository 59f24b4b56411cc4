"""The file of a case as one document (卷宗): index, application, papers, receipts, calculation, history,
notices with their service."""

from collections.abc import Mapping, Sequence

from models import Claim, Filing, Move
from workflow.document.bill_tables import amounts_table, cuts_table, receipts_table, steps_table
from workflow.document.case_file import CaseFile
from workflow.document.filing_sheets import filing_days
from workflow.document.sheet import DocumentText, Row, fields, lines, table
from workflow.document.words import about_care, about_person, money, on_day
from workflow.machine.refusal_told import refusal_told
from workflow.shared.json_types import JsonObject
from workflow.shared.trigger_labels import who

HASH_SHOWN = 16
NOTHING_LEFT = "（无）"
Notes = Sequence[Mapping[str, str]]
"""Notices as they were told: day, text, state, day and way of service."""


def whole_file(
    file: CaseFile, notices: Notes, papers: Sequence[tuple[str, str, str]]
) -> DocumentText:
    """卷宗; `papers` are the documents: number, title, state."""
    case = file.case
    parts = (
        ("一、申请", _application(file)),
        ("二、材料", (lines("二、材料", "、".join(_materials(file)) or NOTHING_LEFT),)),
        ("三、票据和待遇", _money(file)),
        ("四、流转记录", (_history(file),)),
        ("五、通知和送达", (_notices(notices),)),
        ("六、文书", (_papers(papers),)),
    )
    return DocumentText(
        plain=(),
        blocks=(
            lines("目录", "　".join(title for title, blocks in parts if blocks)),
            *(block for _, blocks in parts for block in blocks),
        ),
        subtitle=f"{file.machine.label.zh}　{case.no}",
        more={"filled_in": True},
    )


def _application(file: CaseFile) -> tuple[JsonObject, ...]:
    case = file.case
    agent = getattr(case, "agent", None) or {}
    more: tuple[Row, ...] = ()
    if isinstance(case, Claim):
        more = about_care(file)
    elif isinstance(case, Filing):
        more = filing_days(file)
    state = file.machine.state_of(case).label.zh
    return (
        about_person(file, *more) | {"title": "一、申请"},
        fields(
            "",
            ("联系电话", case.phone),
            ("现在的状态", f"{state}（{on_day(case.state_since)}起）"),
            ("代办人", str(agent.get("name") or "")),
        ),
    )


def _materials(file: CaseFile) -> list[str]:
    return list(getattr(file.case, "materials", []))


def _money(file: CaseFile) -> tuple[JsonObject, ...]:
    if not isinstance(file.case, Claim):
        return ()
    paid = file.case.payable
    return (
        receipts_table(file) | {"title": "三、票据和待遇"},
        fields("", ("核定金额", "" if paid is None else f"{money(paid)}元")),
        cuts_table(file),
        amounts_table(file),
        *steps_table(file),
    )


def _history(file: CaseFile) -> JsonObject:
    return table(
        "四、流转记录（哈希为每步记录的前16位，全文见 manifest.json）",
        ("步", "日期", "事项", "到", "办理人", "理由", "哈希"),
        [_step(file, move) for move in file.moves],
        widths=("auto", "auto", "auto", "auto", "auto", "1fr", "auto"),
    )


def _step(file: CaseFile, move: Move) -> tuple[str, ...]:
    return (
        str(move.seq), move.day.isoformat(), file.machine.called(move.trigger, move.dest).zh,
        file.machine.states(move.dest).label.zh, who(move.actor, "zh"), _why(move),
        move.hash.hex()[:HASH_SHOWN],
    )  # fmt: skip


def _why(move: Move) -> str:
    """The reason that was typed, and the facts and the clause of a refusal."""
    return "；".join(said for said in (move.reason, refusal_told(move.facts or {}, "zh")) if said)


def _notices(notices: Notes) -> JsonObject:
    return table(
        "五、通知和送达",
        ("日期", "内容", "状态", "送达日", "方式"),
        [(n["day"], n["text"], n["state"], n["served_on"], n["channel"]) for n in notices],
        widths=("auto", "1fr", "auto", "auto", "auto"),
    )


def _papers(papers: Sequence[tuple[str, str, str]]) -> JsonObject:
    return table("六、文书", ("文书编号", "文书", "状态"), papers, widths=("auto", "1fr", "auto"))
