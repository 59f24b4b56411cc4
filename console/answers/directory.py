"""Commands about the directory (定点医药机构、经办机构): search by place, service, disease and day."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from config.clock import SHANGHAI, at_time
from config.text import Text
from console.answers.queries import day, instant
from console.answers.refusals import refusal
from console.terminal.output import Face
from jobs.app import App
from models import ALWAYS
from workflow.registers.directory import DirectoryEntry, DowntimeNotice, down, listed_on
from workflow.shared.months import A_DAY

NAMES = {
    "inpatient": Text("住院", "inpatient"),
    "outpatient": Text("普通门诊", "outpatient"),
    "chronic": Text("门诊慢特病", "chronic"),
}


def search(
    face: Face, app: App, place: str, service: str | None, disease: str, on: date | None
) -> None:
    """Print the institutions of a place on a day; without a service, all of them."""
    area = _area(face, app, place)
    then = on or app.today
    with app.database.reading() as session:
        found = [
            each for each in listed_on(session, area, then)
            if service is None or each.offers(service, disease)
        ]  # fmt: skip
        morning, night = at_time(then, 0, 0), at_time(then + A_DAY, 0, 0)
        still = down(session, [each.code for each in found], area, morning, night, service or "")
        rows = [_row(each, still.get(each.code, ())) for each in found]

    def shown(found: Sequence[dict[str, Any]]) -> None:
        if found:
            _draw(face, found)
            return
        name = app.regions.name(area)
        face.line(face.say(
            f"{name}（{area}）在 {then} 没有符合条件的定点机构；可去掉 --service、--disease 或换一天再查",
            f"{name} ({area}) has none on {then}; ask without --service or --disease, or for another day",
        ))  # fmt: skip

    face.show(rows, shown)


def _area(face: Face, app: App, place: str) -> str:
    area = app.regions.pooling_area(place)
    if area is None:
        raise refusal("unknown_region", f"区划代码 {place} 不在代码表内", f"no region {place}")
    return area


def _row(listed: DirectoryEntry, still: Sequence[DowntimeNotice]) -> dict[str, Any]:
    says = listed.says
    return {
        "code": listed.code,
        **{name: says[name] for name in ("name", "kind", "level", "deductible_level", "area")},
        "services": [name for name in NAMES if listed.offers(name)],
        "diseases": says["chronic_networked"],
        "refers": says["refers"],
        "valid_from": None if listed.valid_from == ALWAYS else listed.valid_from.isoformat(),
        "valid_to": day(listed.valid_to),
        "down": [
            {
                "notice_no": notice.notice_no,
                "from": instant(notice.begins_at),
                "to": instant(notice.ends_at),
                "services": notice.services,
                "says": notice.says,
            }
            for notice in still
        ],
    }


def _draw(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    heads = [face.say(*pair) for pair in (
        ("编号", "code"), ("名称", "name"), ("等级", "level"), ("联网业务", "services"),
        ("病种", "diseases"), ("自", "from"), ("至", "to"), ("停机公告", "down"))]  # fmt: skip
    face.table(
        heads,
        (
            [
                row["code"], row["name"], row["level"],
                "、".join(face.words(NAMES[name]) for name in row["services"]),
                "、".join(row["diseases"]), row["valid_from"], row["valid_to"],
                "；".join(_stopped(face, each) for each in row["down"]),
            ]
            for row in rows
        ),
    )  # fmt: skip


def _stopped(face: Face, notice: dict[str, Any]) -> str:
    """A notice as a clerk reads it: by the clock of Shanghai, with what stands still."""
    begins, ends = (
        f"{datetime.fromisoformat(notice[name]).astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
        for name in ("from", "to")
    )
    services = face.say("、", ", ").join(face.words(NAMES[name]) for name in notice["services"])
    what = services or face.say("全部业务", "everything")
    return f"{notice['notice_no']} {begins}–{ends} {what} {notice['says']}".strip()


def agency(face: Face, app: App, code: str) -> None:
    """Print how the agency of an area is reached."""
    area = _area(face, app, code)
    page = app.policy.areas.get(area)
    if page is None or page.agency is None:
        zh = f"{app.regions.name(area)}（{area}）的经办机构不在参数库内"
        raise refusal("unknown_agency", zh, f"the book has no agency of {area}")
    face.show({"area": area, **page.contact}, lambda shown: _draw_agency(face, shown))


def _draw_agency(face: Face, shown: dict[str, str]) -> None:
    labels = {
        "name": ("经办机构", "agency"), "postal_address": ("原件邮寄地址", "address for originals"),
        "phone": ("咨询电话", "telephone"), "hours": ("办公时间", "hours"),
    }  # fmt: skip
    nothing = face.say("（未登记）", "(not registered)")
    for key, label in labels.items():
        face.line(f"{face.say(*label)}: {shown[key] or nothing}")
