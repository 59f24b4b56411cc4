"""How amounts of stored claims look on a terminal (已存申请的待遇的显示)."""

from typing import Any

from console.terminal.calculation_steps import draw_steps
from console.terminal.output import Face
from workflow.shared.money import decimal_text, yuan

FOUND_WITH = ("policy.notes", "policy.sources")
"""How a number was found, in the words of the program: in JSON, and not for reading."""
MONEY = ("deductible", "ceiling", "start", "fixed_sum", "amount", "disallowed", "third_party",
         "pool_paid", "second_paid", "in_scope", "civil_paid", "assistance_paid")  # fmt: skip
SUMS = ("medfee_sumamt", "inscp_scp_amt", "act_pay_dedc", "fund_pay_sumamt", "psn_part_amt")


def draw_benefit(face: Face, benefit: dict[str, Any]) -> None:
    """Print what is paid, under which filing, and each step with its parameter and document."""
    line, say = face.line, face.say
    draw_sum(face, benefit)
    for off in benefit["disallowed"]:
        where = "".join(f" {off[k]}" for k in ("receipt", "line") if k in off)
        line("    " + say(f"核减 {off['amount']} 元{where}：{off['reason']}",
                          f"disallowed {off['amount']}{where}: {off['reason']}"))  # fmt: skip
    draw_steps(face, benefit["steps"], "    ")
    if benefit["unverified"]:
        words = "、".join(benefit["unverified"])
        line("  " + say(f"【未核实】{words}", f"[unverified] {words}"))


def draw_sum(face: Face, benefit: dict[str, Any]) -> None:
    """Print what is paid, what the person bears, and under which filing."""
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


def draw_recalculation(face: Face, found: dict[str, Any]) -> None:
    """Print the sums of a calculation, and each input that says otherwise now."""
    face.line(f"{found['no']}  #{found['calculation']}")
    for name in SUMS:
        face.line(f"  {name}  {found['amounts'][name]}")
    if not found["changed"]:
        face.line(face.say("重新核算结果一致", "the same, to the last byte"))
    for row in _readable(found["changed"]):
        face.line(face.say(f"  {row['input']}：当时 {row['was']}，现在 {row['is']}",
                           f"  {row['input']}: was {row['was']}, is {row['is']}"))  # fmt: skip


def _readable(changed: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The changed inputs for people: money in yuan, rates in percent, how they were found left out."""
    rows = []
    for row in changed:
        name = row["input"].rpartition(".")[2].partition("[")[0]
        if not row["input"].startswith(FOUND_WITH) and not isinstance(row["is"], list):
            rows.append(row | {end: _value(name, row[end]) for end in ("was", "is")})
    return rows or changed


def _value(name: str, value: Any) -> Any:
    if not isinstance(value, int) or isinstance(value, bool):
        return "—" if value is None else value
    if name == "rate":
        return f"{decimal_text(value, 6)}%"
    return yuan(value) if name in MONEY else value


def draw_whatif(face: Face, found: dict[str, Any]) -> None:
    """Print who gains and who loses under a draft of the book, in all and by group."""
    say = face.say
    people = found["people"]
    face.line(say(f"{found['claims']} 件：原 {found['was']} 元，草案 {found['is']} 元，差额 {found['difference']} 元",
                  f"{found['claims']} claims: was {found['was']}, draft {found['is']}, difference {found['difference']}"))  # fmt: skip
    face.line(say(f"受益 {people['gain']} 人、{found['gained']} 元；减少 {people['lose']} 人、{found['lost']} 元；不变 {people['same']} 人",
                  f"gain: {people['gain']} people, {found['gained']}; lose: {people['lose']}, {found['lost']}; same: {people['same']}"))  # fmt: skip
    _draw_groups(face, found["by"])
    if found["not_carried"]:
        names = "、".join(found["not_carried"])
        face.line(say(f"草案改了这些参数，已存申请仍按留存的年度、明细和累计计算：{names}",
                      f"the draft changes {names}; claims are calculated with the years, lines and sums that were kept"))  # fmt: skip
    for row in found["refused"]:
        face.line(
            say(
                f"{row['claims']} 件不能计算：{row['says']}",
                f"{row['claims']} not calculated: {row['says']}",
            )
        )


def _draw_groups(face: Face, groups: dict[str, list[dict[str, Any]]]) -> None:
    say = face.say
    heads = (say("件数", "claims"), say("原", "was"), say("草案", "draft"), say("差额", "difference"),
             say("增加", "gained"), say("减少", "lost"))  # fmt: skip
    titles = {"level": say("医院等级", "hospital level"), "person": say("人员类别", "person type"),
              "filing": say("备案情形", "filing")}  # fmt: skip
    keys = ("label", "claims", "was", "is", "difference", "gained", "lost")
    for name, rows in groups.items():
        face.table((titles[name], *heads), [[row[key] for key in keys] for row in rows])
