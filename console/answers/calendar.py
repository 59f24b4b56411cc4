"""Working days (工作日历): a year's notice loaded, and the years in force."""

from pathlib import Path
from typing import Any

from sqlmodel import col, select

from config.disk_faults import told
from config.text import Text
from config.workdays import WorkYear, read_years, shipped_years
from console.answers.asked import asked
from jobs.app import App, loaded_years
from jobs.identity import Principal
from jobs.importing.errors import FileRefused
from jobs.office.calendar_years import load_years
from models import CalendarYear
from workflow.access.kinds import OPEN, WORK
from workflow.shared.errors import Refusal

MOST_BYTES = 1_000_000


class UnknownYear(Refusal):
    """Neither shipped nor loaded (没有该年的工作日历)."""

    code = "unknown_year"

    def __init__(self, year: int, known: list[int]) -> None:
        says = Text(
            "没有 {year} 年的工作日历；已有：{known}。用 yidi calendar import 导入。",
            "there is no calendar of {year}; there are: {known}. Load one: yidi calendar import.",
        )
        super().__init__(says, year=year, known=", ".join(map(str, known)))


@asked(WORK)
def answer_calendar_import(
    app: App, path: Path, by: Principal | None, *, confirmed: bool
) -> dict[str, Any]:
    """Load the years of a file whole, and return them with the deadlines that changed by it.

    `recounted` and `unmarked` count filings and claims; `changes` lists up to a thousand deadlines.
    Without anybody (`by` is None) it is only tried, and nothing changes.
    """
    dry_run = by is None
    years = read_years(_text(path), path.name)
    outcome = load_years(app, years, by=by.name if by else "", confirmed=confirmed, dry_run=dry_run)
    return {
        "file": str(path), "years": [_short(year) for year in years.values()],
        "loaded": outcome.loaded, "recounted": outcome.recounted, "unmarked": outcome.unmarked,
        "changes": outcome.changes, **({"dry_run": True} if dry_run else {}),
    }  # fmt: skip


def _text(path: Path) -> str:
    """The file as text, in UTF-8 or GB18030."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise FileRefused("file_not_found", file=path.name, **told(fault)) from fault
    if len(content) > MOST_BYTES:
        raise FileRefused("file_too_large", file=path.name, why="超过 1 MB", why_en="over 1 MB")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError as fault:
            line = content.count(b"\n", 0, fault.start) + 1
    raise FileRefused("file_bad_bytes", file=path.name, line=line, encoding="UTF-8")


def _short(year: WorkYear) -> dict[str, Any]:
    status = "official" if year.official else "provisional"
    return {"year": year.year, "status": status, "days": len(year.days)}


@asked(OPEN)
def answer_calendar(app: App) -> list[dict[str, Any]]:
    """Return the years in force, each official or provisional, with its number of days and source."""
    years, _loaded = _in_force(app)
    return [_short(years[year]) | {"source": years[year].source} for year in sorted(years)]


@asked(OPEN)
def answer_calendar_year(app: App, year: int) -> dict[str, Any]:
    """Return a year in force with every day that differs from the week; or `unknown_year`."""
    years, loaded = _in_force(app)
    if year not in years:
        raise UnknownYear(year, sorted(years))
    found, row = years[year], loaded.get(year)
    return _short(found) | {
        "source": found.source,
        "loaded_by": row.loaded_by if row else None,
        "loaded_at": row.loaded_at.isoformat(timespec="seconds") if row else None,
        "days": [{"day": d.isoformat(), "kind": found.days[d]} for d in sorted(found.days)],
    }


def _in_force(app: App) -> tuple[dict[int, WorkYear], dict[int, CalendarYear]]:
    """The years in force, and by whom those were loaded that did not ship with the program."""
    with app.database.reading() as session:
        loaded = loaded_years(session)
        rows = session.exec(select(CalendarYear).order_by(col(CalendarYear.year))).all()
    shipped = shipped_years(app.settings.folder / "codes" / "calendar.csv")
    better = {
        year: found for year, found in loaded.items()
        if found.official or not (year in shipped and shipped[year].official)
    }  # fmt: skip
    return {**shipped, **better}, {row.year: row for row in rows if row.year in better}
