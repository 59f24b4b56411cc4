"""What the finance office asks for (财务): funding plan, statements, payments for its system."""

from datetime import date
from pathlib import Path
from typing import Any

from config.text import Lang, Text
from console.answers.areas import one_area
from console.answers.asked import NOBODY, asked
from console.answers.ledger import fund_label
from console.answers.queries import view_for
from console.answers.refusals import misuse
from jobs.app import App
from jobs.finance.export import FIELDS, rows
from jobs.finance.plan import funding_plan
from jobs.finance.statement import COLUMNS, StatementLine, period, statement
from jobs.finance.tables import write_table
from models import Care
from workflow.access.kinds import EXPORT, OFFICE
from workflow.claim.payment_blockers import WHY
from workflow.shared.money import yuan

STAGES = {
    "signed": Text("已签批", "in a signed batch"), "drafted": Text("已编制，待签批", "in a drafted batch"),
    "to_draft": Text("待编制", "for the next batch"), "suspended": Text("已中止", "suspended"),
    "stuck": Text("已搁置", "set aside"),
    "held_back": Text("补支待更正收款人", "a supplement whose payee must be corrected"), **WHY,
}  # fmt: skip


@asked(OFFICE)
def answer_plan(app: App, lang: Lang, days: int, area: str | None) -> dict[str, Any]:
    """Return what is to be paid in the next days, by day and fund, in yuan.

    What is owed and cannot go out yet has a line without a day, which the sums leave out.
    """
    area = one_area(app, area)
    plan = funding_plan(app, days, area)
    going = [line for line in plan.lines if line.day]
    return {
        "from": plan.today.isoformat(), "to": plan.until.isoformat(), "area": area,
        "lines": [
            {
                "day": line.day.isoformat() if line.day else None,
                "stage": line.stage, "stage_label": STAGES[line.stage].say(lang),
                "fund": line.fund, "fund_label": fund_label(line.fund, lang), "count": line.cases,
                "gross": yuan(line.gross), "set_off": yuan(line.set_off), "net": yuan(line.net),
            }
            for line in plan.lines
        ],
        "gross": yuan(sum(line.gross for line in going)),
        "set_off": yuan(sum(line.set_off for line in going)),
        "net": yuan(sum(line.net for line in going)),
    }  # fmt: skip


@asked(OFFICE)
def answer_statement(
    app: App, lang: Lang, month: str, year: str, area: str | None
) -> dict[str, Any]:
    """Return what each fund approved, paid and got back in a month or a year, by kind of care.

    Each column has its cases and its yuan. Refused as misuse: `bad_period`.
    """
    area = one_area(app, area)
    first, last = _period(month, year)
    lines = [_line(line, lang) for line in statement(app, first, last, area)]
    return {"from": first.isoformat(), "to": last.isoformat(), "area": area, "lines": lines}


@asked(OFFICE)
def answer_statement_file(
    app: App, lang: Lang, month: str, year: str, area: str | None, out: Path
) -> dict[str, Any]:
    """Write a statement to a file, and return the file and its rows."""
    _first, last = _period(month, year)
    lines = answer_statement(app, lang, month, year, area)["lines"]
    path = write_table(out, statement_heads(lang), [statement_cells(line) for line in lines], last)
    return {"file": str(path), "rows": len(lines)}


def _period(month: str, year: str) -> tuple[date, date]:
    try:
        return period(month, year)
    except ValueError as fault:
        raise misuse(
            "bad_period",
            f"期间 {month or year} 应为 YYYY-MM 或 YYYY",
            f"{month or year} is no YYYY-MM or YYYY",
        ) from fault


def _line(line: StatementLine, lang: Lang) -> dict[str, Any]:
    care = Care(line.care).label.say(lang) if line.care in set(Care) else line.care
    return {
        "fund": line.fund, "fund_label": fund_label(line.fund, lang),
        "care": line.care or None, "care_label": care,
        **{name: {"count": line.counts[name], "amount": yuan(line.sums[name])} for name in COLUMNS},
    }  # fmt: skip


def statement_heads(lang: Lang) -> list[str]:
    """The heads of a statement, in a file as on the screen."""
    heads = [Text("基金代码", "fund"), Text("基金", "fund name"), Text("就医方式", "care")]
    for label in COLUMNS.values():
        heads.append(Text(f"{label.zh}件数", f"{label.en}, cases"))
        heads.append(Text(f"{label.zh}（元）", f"{label.en}, yuan"))
    return [head.say(lang) for head in heads]


def statement_cells(line: dict[str, Any]) -> list[str]:
    """A line of a statement in the order of its heads."""
    cells = [line["fund"], line["fund_label"], line["care_label"]]
    for name in COLUMNS:
        cells += [str(line[name]["count"]), line[name]["amount"]]
    return cells


@asked(EXPORT, person=NOBODY)
def answer_payments_file(
    app: App, lang: Lang, first: date, last: date, area: str | None, out: Path, unmasked: bool
) -> dict[str, Any]:
    """Write the payments of a period for the finance system, and return the file and its rows.

    Accounts are masked unless the viewer may see them.
    """
    area = one_area(app, area)
    view = view_for(app, lang, unmasked=unmasked)
    with app.database.reading() as session:
        found = list(rows(session, first, last, area, view.account))
    path = write_table(out, list(FIELDS), found, last)
    return {"file": str(path), "rows": len(found), "unmasked": unmasked}
