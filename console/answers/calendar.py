"""Commands about working days (工作日历): load a year's notice, show what is in force."""

from pathlib import Path
from typing import Any

from sqlmodel import col, select

from config.text import Text
from config.workdays import WorkYear, read_years, shipped_years
from console.terminal.output import Face
from jobs.app import App, loaded_years
from jobs.importing.errors import FileRefused
from jobs.office.calendar_years import CalendarOutcome, load_years
from models import CalendarYear, Role
from workflow.moves.actors import find_actor
from workflow.shared.errors import Refusal, WrongRoleError

CONSOLE = "console"
MOST_BYTES = 1_000_000
KINDS = {
    "holiday": Text("放假", "holiday"),
    "in_lieu": Text("调休放假", "day off in lieu"),
    "makeup": Text("补班", "make-up working day"),
}
STATUS = {True: Text("正式", "official"), False: Text("暂定", "provisional")}
DEADLINES = {
    "review": Text("审核时限", "review"),
    "national_bound": Text("法定办理时限", "national outer bound"),
    "area_promise": Text("承诺办理时限", "the area's promise"),
    "returned_period": Text("补正期限", "correction period"),
    "awaiting_parcel_period": Text("邮寄期限", "posting period"),
}
SHOWN = 20
"""How many changed deadlines a person sees; JSON has up to a thousand."""


class UnknownYear(Refusal):
    """Neither shipped nor loaded (没有该年的工作日历)."""

    code = "unknown_year"

    def __init__(self, year: int, known: list[int]) -> None:
        says = Text(
            "没有 {year} 年的工作日历；已有：{known}。用 yidi calendar import 导入。",
            "there is no calendar of {year}; there are: {known}. Load one: yidi calendar import.",
        )
        super().__init__(says, year=year, known=", ".join(map(str, known)))


def import_calendar(
    face: Face, app: App, path: Path, user: str | None, *, dry_run: bool, confirmed: bool
) -> None:
    """Load the years of a file whole, and say which deadlines changed by it."""
    by = _admin(app, user)
    years = read_years(_text(path), path.name)
    outcome = load_years(app, years, by=by, confirmed=confirmed, dry_run=dry_run)
    answer = {
        "file": str(path),
        "years": [_short(year) for year in years.values()],
        "loaded": outcome.loaded,
        "recounted": outcome.recounted,
        "unmarked": outcome.unmarked,
        "changes": outcome.changes,
        **({"dry_run": True} if dry_run else {}),
    }
    face.show(answer, lambda _: _draw_import(face, list(years.values()), outcome, dry_run))


def _admin(app: App, user: str | None) -> str:
    """Who loads it: an administrator, or the console itself."""
    if user is None:
        return CONSOLE
    with app.database.reading() as session:
        actor = find_actor(session, user)
    if Role.ADMIN not in actor.roles:
        raise WrongRoleError(actor.name, "calendar import", [Role.ADMIN])
    return actor.name


def _text(path: Path) -> str:
    """The file as text, in UTF-8 or GB18030."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as fault:
        why = fault.strerror or str(fault)
        raise FileRefused("file_not_found", file=path.name, why=why) from fault
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


def _draw_import(
    face: Face, years: list[WorkYear], outcome: CalendarOutcome, dry_run: bool
) -> None:
    for year in years:
        status = face.words(STATUS[year.official])
        new = year.year in outcome.loaded
        done = face.say("已载入", "loaded") if new else face.say("与现行相同", "as it was")
        face.line(
            face.say(f"{year.year} 年（{status}）{len(year.days)} 天：{done}",
                     f"{year.year} ({status}), {len(year.days)} days: {done}")
        )  # fmt: skip
    moved, marks = outcome.recounted, outcome.unmarked
    face.line(
        face.say(
            f"期限重算：备案 {moved['filings']} 件，报销 {moved['claims']} 件；"
            f"去除暂定标记：备案 {marks['filings']} 件，报销 {marks['claims']} 件",
            f"recounted: {moved['filings']} filings, {moved['claims']} claims; "
            f"no longer provisional: {marks['filings']} filings, {marks['claims']} claims",
        )
    )
    if outcome.changes:
        heads = (
            ["流水号", "期限", "原为", "现为"] if face.lang == "zh" else ["no", "name", "was", "is"]
        )
        face.table(
            heads,
            [(c["no"], face.words(DEADLINES[c["name"]]), c["was"], c["is"])
             for c in outcome.changes[:SHOWN]],
        )  # fmt: skip
    if len(outcome.changes) > SHOWN:
        left = len(outcome.changes) - SHOWN
        face.line(face.say(f"……另 {left} 项，见 --json", f"… and {left} more, see --json"))
    if dry_run:
        face.line(face.say("试运行：没有写入。", "dry run: nothing was written."))


def show_calendar(face: Face, app: App, wanted: int | None) -> None:
    """Print the years in force, or the days of one."""
    with app.database.reading() as session:
        loaded = loaded_years(session)
        rows = {
            row.year: row
            for row in session.exec(select(CalendarYear).order_by(col(CalendarYear.year)))
        }
    shipped = shipped_years(app.settings.folder / "codes" / "calendar.csv")
    better = {
        year: found for year, found in loaded.items()
        if found.official or not (year in shipped and shipped[year].official)
    }  # fmt: skip
    years = {**shipped, **better}
    if wanted is not None:
        if wanted not in years:
            raise UnknownYear(wanted, sorted(years))
        _show_year(face, years[wanted], rows.get(wanted) if wanted in better else None)
        return
    listed = [_short(years[year]) | {"source": years[year].source} for year in sorted(years)]
    heads = (
        ["年", "状态", "天数", "依据"]
        if face.lang == "zh"
        else ["year", "status", "days", "source"]
    )
    face.show(
        listed,
        lambda found: face.table(
            heads,
            [(r["year"], face.words(STATUS[r["status"] == "official"]), r["days"], r["source"])
             for r in found],
        ),
    )  # fmt: skip


def _show_year(face: Face, year: WorkYear, row: CalendarYear | None) -> None:
    answer = _short(year) | {
        "source": year.source,
        "loaded_by": row.loaded_by if row else None,
        "loaded_at": row.loaded_at.isoformat(timespec="seconds") if row else None,
        "days": [{"day": d.isoformat(), "kind": year.days[d]} for d in sorted(year.days)],
    }

    def draw(shown: dict[str, Any]) -> None:
        face.line(f"{year.year} {face.words(STATUS[year.official])}  {year.source}")
        heads = ["日期", "类别"] if face.lang == "zh" else ["day", "kind"]
        face.table(heads, [(d["day"], face.words(KINDS[d["kind"]])) for d in shown["days"]])

    face.show(answer, draw)
