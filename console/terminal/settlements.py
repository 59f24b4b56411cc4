"""How the settlements of a person look on a terminal (个人跨省结算费用的显示)."""

from typing import Any

from config.text import Text
from console.terminal.output import Face
from workflow.records.settlements import KINDS

REVERSED = Text("已退费", "reversed")


def draw_settlements(face: Face, person: dict[str, Any]) -> None:
    """Print a table for each year, and its sums below."""
    named = f"{person['name']} {person['person']}"
    face.line(face.say(f"结算费用（元）：{named}", f"Settlements (yuan) of {named}"))
    if not person["years"]:
        face.line(face.say("没有记录", "nothing"))
    heads = [face.say(*pair) for pair in (
        ("类别", "kind"), ("编号", "number"), ("医院", "hospital"), ("就医地", "place"),
        ("开始", "from"), ("结束", "to"), ("总费用", "total"), ("政策范围内", "in scope"),
        ("基金支付", "funds"), ("个人负担", "own"), ("", ""))]  # fmt: skip
    for year in person["years"]:
        face.line()
        face.line(str(year["year"]))
        face.table(heads, [_cells(face, each) for each in year["settlements"]])
        for kind, sums in year["sums"].items():
            if sums["count"]:
                face.line(_sum(face, kind, sums))


def _cells(face: Face, settlement: dict[str, Any]) -> list[Any]:
    names = ("label", "no", "hospital_name", "place", "admitted_on", "discharged_on", "total",
             "in_scope", "fund_paid", "self_paid")  # fmt: skip
    reversed_ = face.words(REVERSED) if settlement["reversed"] else ""
    return [*(settlement[name] for name in names), reversed_]


def _sum(face: Face, kind: str, sums: dict[str, Any]) -> str:
    label = face.words(KINDS[kind]) if kind in KINDS else face.say("合计", "all")
    said = face.say(
        f"{label} {sums['count']} 笔：总费用 {sums['total']}，基金支付 {sums['fund_paid']}，个人负担 {sums['self_paid']}",
        f"{label}, {sums['count']}: total {sums['total']}, funds {sums['fund_paid']}, own {sums['self_paid']}",
    )
    if n := sums["unknown"]:
        said += face.say(f"（其中 {n} 笔缺少分项金额）", f" ({n} without all amounts by fund)")
    return said
