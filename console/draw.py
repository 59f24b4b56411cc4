"""How cases look on a terminal (终端显示): lists, one case, why, counts."""

import json
from typing import Any

from console.output import Face
from workflow.lookups import MACHINES

KINDS = {"filings": MACHINES["filing"], "claims": MACHINES["claim"]}


def draw_list(face: Face, kind: str, rows: list[dict[str, Any]]) -> None:
    if kind == "filings":
        heads = [
            "业务流水号",
            "状态",
            "姓名",
            "证件号码",
            "备案类型",
            "就医地",
            "开始",
            "结束",
            "可变更自",
            "申报来源",
        ]
        english = [
            "no",
            "state",
            "name",
            "person",
            "category",
            "destination",
            "from",
            "to",
            "free from",
            "source",
        ]
        keys = ["no", "state_label", "name", "person", "category_label", "destination_name",
                "starts_on", "ends_on", "cancellable_from", "source"]  # fmt: skip
    else:
        heads = [
            "受理号",
            "状态",
            "姓名",
            "证件号码",
            "就医",
            "机构",
            "入院",
            "出院",
            "总额",
            "核定",
            "时限",
        ]
        english = [
            "no",
            "state",
            "name",
            "person",
            "care_label",
            "provider",
            "admitted",
            "discharged",
            "total",
            "payable",
            "due",
        ]
        keys = ["no", "state_label", "name", "person", "care_label", "provider_name", "admitted_on",
                "discharged_on", "total", "payable", "due_on"]  # fmt: skip
    titles = heads if face.lang == "zh" else english
    face.table(titles, [[_long(row[key]) for key in keys] for row in rows])


def _long(value: Any) -> Any:
    return "长期" if value == "9999-12-31" else value


def draw_case(face: Face, shown: dict[str, Any]) -> None:
    nested = {"receipts", "notices", "findings", "disallowed"}
    plain = [(k, _text(_long(v))) for k, v in shown.items() if k not in nested]
    face.table([face.say("项目", "field"), face.say("内容", "value")], plain, shown["no"])
    if shown.get("receipts"):
        lines = [
            (r["code"] + "-" + r["number"], r["issued_on"], line["item"], line["level"],
             line["price"], line["quantity"], line["amount"])
            for r in shown["receipts"] for line in r["lines"]
        ]  # fmt: skip
        heads = ["票据", "开票", "项目", "等级", "单价", "数量", "金额"]
        english = ["receipt", "issued", "item", "level", "price", "count", "amount"]
        face.table(heads if face.lang == "zh" else english, lines)
    for found in shown.get("findings", []):
        face.line(f"· {found['zh' if face.lang == 'zh' else 'en']} [{found['code']}]")
    for notice in shown["notices"]:
        face.line(f"✉ {notice['day']} {notice['text']}")


def _text(value: Any) -> Any:
    if isinstance(value, list):
        return "、".join(str(v) for v in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value


def draw_why(face: Face, shown: dict[str, Any]) -> None:
    line, say = face.line, face.say
    line(
        f"{shown['no']}  {shown['state_label']}  "
        + say(f"自 {shown['since']}", f"since {shown['since']}")
    )
    line("  " + shown["because"])
    if shown["waits_for_label"]:
        line("  " + say("下一步由：", "next by: ") + shown["waits_for_label"])
    for row in shown["deadlines"]:
        if row["stopped"]:
            left = row.get("working_days_left")
            ends = say(f"计时停止，剩余 {left} 个工作日", f"stands still, {left} working days left")
        else:
            ends = (row["due_on"] or say("长期", "no end")) + (
                say("（暂定）", " (provisional)") if row["provisional"] else ""
            )
        line(f"  {row['label']}：{ends}")
    for note in shown["notes"]:
        line(f"  ※ {note}")
    for step in shown["next"]:
        mark = "✓" if step["allowed"] else "✗"
        when = say(
            f"，最早 {step['automatic_on']} 自动办理", f", by itself on {step['automatic_on']}"
        )
        line(f"  {mark} {step['label']} ({step['trigger']}) → {step['to']}  [{step['by_label']}]"
             + (when if step["automatic_on"] else ""))  # fmt: skip
        if step["blocked_by"] and step["by"] == ["system"] and not step["automatic_on"]:
            line(f"      {step['blocked_by'][0]['says']}")
            continue
        for block in step["blocked_by"]:
            source = block["clause"] or say("未见明文规定", "no clause known")
            line(f"      {block['says']}（{say('依据', 'source')}：{source}）")


def draw_status(face: Face, shown: dict[str, Any]) -> None:
    for kind, machine in KINDS.items():
        rows = [
            (state.label.say(face.lang), state.value, shown[kind][state.value])
            for state in machine.states
        ]
        heads = (face.say("状态", "state"), face.say("代码", "code"), face.say("件数", "cases"))
        face.table(heads, rows, machine.label.say(face.lang))
        oldest = shown["oldest"][kind]
        late = shown["overdue"][kind]
        face.line(
            face.say(f"超期 {late} 件", f"{late} overdue")
            + (face.say(f"；最早待办 {oldest['no']}（{oldest['applied_on']} 申请）",
                        f"; oldest waiting {oldest['no']} (applied {oldest['applied_on']})") if oldest else "")
        )  # fmt: skip
