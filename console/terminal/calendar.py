"""How working days look on a terminal (工作日历的显示)."""

from typing import Any

from config.text import Text
from console.terminal.output import Face

KINDS = {
    "holiday": Text("放假", "holiday"),
    "in_lieu": Text("调休放假", "day off in lieu"),
    "makeup": Text("补班", "make-up working day"),
}
STATUS = {"official": Text("正式", "official"), "provisional": Text("暂定", "provisional")}
DEADLINES = {
    "review": Text("审核时限", "review"),
    "national_bound": Text("法定办理时限", "national outer bound"),
    "area_promise": Text("承诺办理时限", "the area's promise"),
    "returned_period": Text("补正期限", "correction period"),
    "awaiting_parcel_period": Text("邮寄期限", "posting period"),
}
SHOWN = 20
"""How many changed deadlines a person sees; JSON has up to a thousand."""


def draw_import(face: Face, done: dict[str, Any]) -> None:
    """Print which years were loaded, and which deadlines changed by it."""
    for year in done["years"]:
        status = face.words(STATUS[year["status"]])
        new = year["year"] in done["loaded"]
        said = face.say("已载入", "loaded") if new else face.say("与现行相同", "as it was")
        face.line(
            face.say(f"{year['year']} 年（{status}）{year['days']} 天：{said}",
                     f"{year['year']} ({status}), {year['days']} days: {said}")
        )  # fmt: skip
    moved, marks = done["recounted"], done["unmarked"]
    face.line(
        face.say(
            f"期限重算：备案 {moved['filings']} 件，报销 {moved['claims']} 件；"
            f"去除暂定标记：备案 {marks['filings']} 件，报销 {marks['claims']} 件",
            f"recounted: {moved['filings']} filings, {moved['claims']} claims; "
            f"no longer provisional: {marks['filings']} filings, {marks['claims']} claims",
        )
    )
    _draw_changes(face, done["changes"])
    if done.get("dry_run"):
        face.line(face.say("试运行：没有写入。", "dry run: nothing was written."))


def _draw_changes(face: Face, changes: list[dict[str, Any]]) -> None:
    if changes:
        heads = (
            ["流水号", "期限", "原为", "现为"] if face.lang == "zh" else ["no", "name", "was", "is"]
        )
        face.table(
            heads,
            [(c["no"], face.words(DEADLINES[c["name"]]), c["was"], c["is"])
             for c in changes[:SHOWN]],
        )  # fmt: skip
    if len(changes) > SHOWN:
        left = len(changes) - SHOWN
        face.line(face.say(f"……另 {left} 项，见 --json", f"… and {left} more, see --json"))


def draw_calendar(face: Face, years: list[dict[str, Any]]) -> None:
    """Print the table of the years in force."""
    heads = (
        ["年", "状态", "天数", "依据"]
        if face.lang == "zh"
        else ["year", "status", "days", "source"]
    )
    face.table(
        heads, [(y["year"], face.words(STATUS[y["status"]]), y["days"], y["source"]) for y in years]
    )


def draw_year(face: Face, year: dict[str, Any]) -> None:
    """Print the days of a year."""
    face.line(f"{year['year']} {face.words(STATUS[year['status']])}  {year['source']}")
    heads = ["日期", "类别"] if face.lang == "zh" else ["day", "kind"]
    face.table(heads, [(d["day"], face.words(KINDS[d["kind"]])) for d in year["days"]])
