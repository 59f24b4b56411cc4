"""What the finance office asks for (财务): funding plan, statements, export."""

from datetime import date
from pathlib import Path
from typing import Any

from config.text import Text
from console.answers.ledger import fund_name, known_area
from console.answers.queries import View
from console.answers.refusals import misuse
from console.terminal.output import Face
from jobs.app import App
from jobs.finance.export import FIELDS, rows
from jobs.finance.plan import FundPlan, funding_plan
from jobs.finance.statement import COLUMNS, StatementLine, period, statement
from jobs.finance.tables import write_table
from models import Care
from workflow.claim.payment_blockers import WHY
from workflow.shared.money import yuan

STAGES = {
    "signed": Text("已签批", "in a signed batch"),
    "drafted": Text("已编制，待签批", "in a drafted batch"),
    "to_draft": Text("待编制", "for the next batch"),
    "suspended": Text("已中止", "suspended"),
    "stuck": Text("已搁置", "set aside"),
    "held_back": Text("补支待更正收款人", "a supplement whose payee must be corrected"),
    **WHY,
}


def show_plan(face: Face, app: App, days: int, area: str | None) -> None:
    """Print what is to be paid in the next days, by day and fund."""
    known_area(app, area)
    told = _plan(face, funding_plan(app, days, area), area)
    face.show(told, lambda shown: _draw_plan(face, shown))


def _plan(face: Face, plan: FundPlan, area: str | None) -> dict[str, Any]:
    going = [line for line in plan.lines if line.day]
    return {
        "from": plan.today.isoformat(), "to": plan.until.isoformat(), "area": area,
        "lines": [
            {
                "day": line.day.isoformat() if line.day else None,
                "stage": line.stage, "stage_label": face.words(STAGES[line.stage]),
                "fund": line.fund, "fund_label": fund_name(face, line.fund), "count": line.cases,
                "gross": yuan(line.gross), "set_off": yuan(line.set_off), "net": yuan(line.net),
            }
            for line in plan.lines
        ],
        "gross": yuan(sum(line.gross for line in going)),
        "set_off": yuan(sum(line.set_off for line in going)),
        "net": yuan(sum(line.net for line in going)),
    }  # fmt: skip


def _draw_plan(face: Face, shown: dict[str, Any]) -> None:
    heads = [face.say(*words) for words in (
        ("日期", "day"), ("环节", "stage"), ("基金", "fund"), ("件数", "cases"),
        ("应付（元）", "owed"), ("抵扣", "set off"), ("用款", "needed"),
    )]  # fmt: skip
    names = ("day", "stage_label", "fund_label", "count", "gross", "set_off", "net")
    face.table(heads, [[line[name] for name in names] for line in shown["lines"]])
    face.line(face.say(
        f"{shown['from']} 至 {shown['to']} 用款合计 {shown['net']} 元（抵扣 {shown['set_off']} 元）",
        f"{shown['net']} yuan needed from {shown['from']} to {shown['to']}, "
        f"{shown['set_off']} are set off",
    ))  # fmt: skip


def show_statement(
    face: Face, app: App, month: str, year: str, area: str | None, out: Path | None
) -> None:
    """Print, or write, what each fund approved, paid and got back in a month or year."""
    known_area(app, area)
    try:
        first, last = period(month, year)
    except ValueError as fault:
        raise misuse(
            "bad_period",
            f"期间 {month or year} 应为 YYYY-MM 或 YYYY",
            f"{month or year} is no YYYY-MM or YYYY",
        ) from fault
    lines = [_line(face, line) for line in statement(app, first, last, area)]
    if out is not None:
        path = write_table(out, _heads(face), [_cells(line) for line in lines], last)
        face.show({"file": str(path), "rows": len(lines)}, lambda _shown: face.line(str(path)))
        return
    told = {"from": first.isoformat(), "to": last.isoformat(), "area": area, "lines": lines}
    face.show(told, lambda shown: face.table(_heads(face), map(_cells, shown["lines"])))


def _line(face: Face, line: StatementLine) -> dict[str, Any]:
    care = face.words(Care(line.care).label) if line.care in set(Care) else line.care
    found = {
        name: {"count": line.counts[name], "amount": yuan(line.sums[name])} for name in COLUMNS
    }
    its = {"fund": line.fund, "fund_label": fund_name(face, line.fund)}
    return {**its, "care": line.care or None, "care_label": care, **found}


def _heads(face: Face) -> list[str]:
    heads = [
        face.say("基金代码", "fund"),
        face.say("基金", "fund name"),
        face.say("就医方式", "care"),
    ]
    for label in COLUMNS.values():
        heads += [face.words(label) + face.say("件数", ", cases"), face.words(label) + face.say("（元）", ", yuan")]  # fmt: skip
    return heads


def _cells(line: dict[str, Any]) -> list[str]:
    cells = [line["fund"], line["fund_label"], line["care_label"]]
    for name in COLUMNS:
        cells += [str(line[name]["count"]), line[name]["amount"]]
    return cells


def export(
    face: Face, app: App, first: date, last: date, area: str | None, out: Path, unmasked: bool
) -> None:
    """Write the payments of a period for the finance system; accounts masked unless it may see them."""
    known_area(app, area)
    view = View(face.lang, app.regions, unmasked)
    with app.database.reading() as session:
        found = list(rows(session, first, last, area, view.account))
    path = write_table(out, list(FIELDS), found, last)
    told = {"file": str(path), "rows": len(found), "unmasked": unmasked}
    face.show(told, lambda _shown: face.line(f"{path}: {len(found)}"))
