"""How cases look on a terminal (终端显示): lists, one case, why, counts."""

from typing import Any

from console.answers.payments import draw_money
from console.terminal.calculation_steps import draw_steps
from console.terminal.output import Face
from console.terminal.two_columns import draw_record
from workflow.service.machines import MACHINES

KINDS = {"filings": MACHINES["filing"], "claims": MACHINES["claim"]}


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


def draw_list(face: Face, kind: str, rows: list[dict[str, Any]]) -> None:
    """The table of a list; the deadline is the agency's, or the applicant's while it is his turn."""
    heads = [zh if face.lang == "zh" else en for _, zh, en in COLUMNS[kind]]
    for row in rows:
        row["deadline"] = row["due_on"] or row["period_ends_on"]
        if row.get("unverified"):
            row["payable"] = f"{row['payable']}*"
    face.table(heads, [[_long(row[key], face) for key, _, _ in COLUMNS[kind]] for row in rows])
    if any(row.get("unverified") for row in rows):
        face.line(
            face.say("* 所依据的参数有未核实的", "* rests on parameters that are not verified")
        )


def _long(value: Any, face: Face) -> Any:
    return face.say("长期", "no end") if value == "9999-12-31" else value


def draw_history(face: Face, rows: list[dict[str, Any]]) -> None:
    """The moves of a case in words."""
    heads = ["日期", "操作", "从", "到", "办理人", "理由"]
    english = ["day", "move", "from", "to", "by", "reason"]
    keys = ("day", "label", "source_label", "dest_label", "actor_label", "reason")
    titles = heads if face.lang == "zh" else english
    face.table(titles, [[row[key] for key in keys] for row in rows])


def draw_case(face: Face, shown: dict[str, Any]) -> None:
    """One case: its fields, its receipts, what was found, what the person was told."""
    nested = {"receipts", "notices", "findings", "disallowed", "benefit"}
    draw_record(face, shown, nested)
    if shown.get("receipts"):
        lines = [
            (r["code"] + "-" + r["number"], r["issued_on"], line["item"], line["level"],
             line["price"], line["quantity"], line["amount"])
            for r in shown["receipts"] for line in r["lines"]
        ]  # fmt: skip
        heads = ["票据", "开票", "项目", "等级", "单价", "数量", "金额"]
        english = ["receipt", "issued", "item", "level", "price", "count", "amount"]
        face.table(heads if face.lang == "zh" else english, lines)
    if shown.get("benefit"):
        draw_benefit(face, shown["benefit"])
    for found in shown.get("findings", []):
        face.line(f"· {found['zh' if face.lang == 'zh' else 'en']} [{found['code']}]")
    for notice in shown["notices"]:
        face.line(f"✉ {notice['day']} {notice['text']}")


def draw_why(face: Face, shown: dict[str, Any]) -> None:
    """The answer of why, as a clerk reads it out."""
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
        basis = (
            say(f"（依据：{row['clause']}）", f" (source: {row['clause']})")
            if row.get("clause")
            else ""
        )
        line(f"  {row['label']}{say('：', ': ')}{ends}{basis}")
    for note in shown["notes"]:
        line(f"  ※ {note}")
    if shown.get("benefit"):
        draw_benefit(face, shown["benefit"])
    if "payments" in shown:
        draw_money(face, shown)
    for step in shown["next"]:
        _draw_step(face, step)


def draw_benefit(face: Face, benefit: dict[str, Any]) -> None:
    """What is paid, under which filing, and each step with its parameter and document."""
    line, say, amounts = face.line, face.say, benefit["amounts"]
    under = benefit["situation_label"] + (f" {benefit['filing']}" if benefit["filing"] else "")
    line("  " + say(f"待遇：{amounts['fund_pay_sumamt']} 元，个人负担 {amounts['psn_part_amt']} 元（{under}）",
                    f"benefit: {amounts['fund_pay_sumamt']}, own share {amounts['psn_part_amt']} ({under})"))  # fmt: skip
    if not benefit["current"]:
        line(
            "  "
            + say(
                "等待重新计算，以下为上一次的结果",
                "to be calculated again; this is the last result",
            )
        )
    for off in benefit["disallowed"]:
        where = "".join(f" {off[k]}" for k in ("receipt", "line") if k in off)
        line("    " + say(f"核减 {off['amount']} 元{where}：{off['reason']}",
                          f"disallowed {off['amount']}{where}: {off['reason']}"))  # fmt: skip
    draw_steps(face, benefit["steps"], "    ")
    if benefit["unverified"]:
        words = "、".join(benefit["unverified"])
        line("  " + say(f"【未核实】{words}", f"[unverified] {words}"))


def _draw_step(face: Face, step: dict[str, Any]) -> None:
    line, say = face.line, face.say
    mark = "✓" if step["allowed"] else "✗"
    day = step["automatic_on"]
    when = say(f"，最早 {day} 自动办理", f", by itself on {day}") if day else ""
    case = f"（{step['when']}）" if step["when"] else ""
    name = say(f"{step['label']} {step['trigger']}", step["trigger"])
    line(f"  {mark} {name} → {step['to_label']}{case}  [{step['by_label']}]{when}")
    if step["needs"] and step["by"] != ["system"]:
        line("      " + say("可附：", "takes: ") + ", ".join(step["needs"]))
    blocks = step["blocked_by"]
    if blocks and step["by"] == ["system"] and not day:
        line(f"      {blocks[0]['says']}")
        return
    for block in blocks:
        source = block["clause"] or say("未见明文规定", "no clause known")
        line(
            say(
                f"      {block['says']}（依据：{source}）",
                f"      {block['says']} (source: {source})",
            )
        )
