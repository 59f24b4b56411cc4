"""What the funds paid for a person on the command line (个人跨省结算费用)."""

from typing import Any

from sqlmodel import Session

from config.masking import mask_id
from config.text import Text
from console.terminal.output import Face
from jobs.app import App
from workflow.records.settlements import KINDS, by_year, entries
from workflow.records.settlements_load import direct_of, paid_of, people_of

REVERSED = Text("已退费", "reversed")


def show_settlements(face: Face, app: App, number: str, year: int | None) -> None:
    """Print the settlements of a person, by year."""
    with app.database.reading() as session:
        found = settlements_of(face, app, session, number, year)
    face.show(found, lambda shown: draw(face, shown))


def settlements_of(
    face: Face, app: App, session: Session, number: str, year: int | None = None
) -> dict[str, Any]:
    """The settlements of a person, known by identity number or person number."""
    people = people_of(session, number)
    found = entries(direct_of(session, people), paid_of(session, people))
    return {
        "person": mask_id(people[0].certno),
        "name": people[0].name,
        "years": by_year(found, year, app.regions, face.lang),
    }


def draw(face: Face, found: dict[str, Any]) -> None:
    """A table for each year, and its sums below."""
    face.line(face.say(f"结算费用（元）：{found['name']} {found['person']}",
                       f"Settlements (yuan) of {found['name']} {found['person']}"))  # fmt: skip
    if not found["years"]:
        face.line(face.say("没有记录", "nothing"))
    heads = [face.say(*pair) for pair in (
        ("类别", "kind"), ("编号", "number"), ("医院", "hospital"), ("就医地", "place"),
        ("开始", "from"), ("结束", "to"), ("总费用", "total"), ("政策范围内", "in scope"),
        ("基金支付", "funds"), ("个人负担", "own"), ("", ""))]  # fmt: skip
    for year in found["years"]:
        face.line()
        face.line(str(year["year"]))
        face.table(heads, [_row(face, each) for each in year["settlements"]])
        for kind, sums in year["sums"].items():
            if sums["count"]:
                face.line(_sum(face, kind, sums))


def _row(face: Face, each: dict[str, Any]) -> list[Any]:
    return [
        each["label"], each["no"], each["hospital_name"], each["place"], each["admitted_on"],
        each["discharged_on"], each["total"], each["in_scope"], each["fund_paid"],
        each["self_paid"], face.words(REVERSED) if each["reversed"] else "",
    ]  # fmt: skip


def _sum(face: Face, kind: str, sums: dict[str, Any]) -> str:
    label = face.words(KINDS[kind]) if kind in KINDS else face.say("合计", "all")
    told = face.say(
        f"{label} {sums['count']} 笔：总费用 {sums['total']}，基金支付 {sums['fund_paid']}，个人负担 {sums['self_paid']}",
        f"{label}, {sums['count']}: total {sums['total']}, funds {sums['fund_paid']}, own {sums['self_paid']}",
    )
    if sums["unknown"]:
        n = sums["unknown"]
        told += face.say(f"（其中 {n} 笔缺少分项金额）", f" ({n} without all amounts by fund)")
    return told
