"""How sheets on policy values look on a terminal (参数核实单的显示)."""

from collections.abc import Mapping, Sequence
from typing import Any

from console.terminal.output import Face
from workflow.benefit.labels import scope_words


def sheet_words(face: Face, sheet: Mapping[str, Any]) -> str:
    """A sheet in one line: number, document, clause, page, who checked and confirmed, day."""
    title = f"《{sheet['title']}》" if sheet["title"] else ""
    zh = (
        f"参数核实单第 {sheet['no']} 号：{title}{sheet['document']} {sheet['clause']}，第 {sheet['page']} 页，"
        f"{sheet['checked_by']} 核对、{sheet['confirmed_by']} 确认，{sheet['day']}"
    )
    en = (
        f"sheet {sheet['no']}: {title}{sheet['document']} {sheet['clause']}, page {sheet['page']}, "
        f"checked by {sheet['checked_by']}, confirmed by {sheet['confirmed_by']} on {sheet['day']}"
    )
    return face.say(zh, en)


def draw_unverified(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print the values that nobody signed for, the most yuan first."""
    if not rows:
        face.line(
            face.say("没有待签署的参数。", "every value that an amount rests on is verified.")
        )
        return
    heads = (
        ["统筹区", "参数", "范围", "起", "金额（元）", "件数", "待审批", "依据"]
        if face.lang == "zh"
        else ["area", "parameter", "scope", "from", "yuan", "claims", "waiting", "reference"]
    )
    face.table(
        heads,
        [(row["area"], f"{row['label']} [{row['parameter']}]", row["scope"], row["from"],
          row["yuan"], str(row["claims"]), str(row["waiting"]), row["reference"]) for row in rows],
        least=(7, 6),
    )  # fmt: skip


def draw_signed(face: Face, row: dict[str, Any]) -> None:
    """Print the value that was signed for, or whose sheet was withdrawn."""
    scope = scope_words(row["scope"], face.lang)
    start = face.say(f"{row['from']} 起", f"from {row['from']}")
    named = " ".join(filter(None, (row["area"], row["label"], scope, start)))
    done = face.say("已签署", "signed") if row["signed"] else face.say("已撤回", "withdrawn")
    face.line(f"{named}{face.say('：', ': ')}{done}")
    face.line(f"  {sheet_words(face, row['sheet'])}")
    rests = face.say(
        f"本年度有 {row['claims']} 件、{row['yuan']} 元以它为依据",
        f"{row['claims']} claims of the year rest on it, {row['yuan']} yuan",
    )
    face.line(f"  {rests}")


def draw_sheets(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print the table of sheets."""
    heads = (
        ["号", "统筹区", "参数", "范围", "起", "事项", "文件", "条款", "页", "核对", "确认", "日期"]
        if face.lang == "zh"
        else ["no", "area", "parameter", "scope", "from", "what", "document", "clause", "page",
              "checked by", "confirmed by", "day"]
    )  # fmt: skip
    names = ("area", "parameter", "scope", "from", "label", "document", "clause", "page",
             "checked_by", "confirmed_by", "day")  # fmt: skip
    face.table(heads, [(str(row["no"]), *(row[name] for name in names)) for row in rows])
