"""The directory (定点医药机构、经办机构): institutions by place, service, disease and day; agencies."""

from collections.abc import Sequence
from datetime import date
from itertools import islice
from typing import Any

from config.clock import at_time
from config.text import Text
from console.answers.asked import asked
from console.answers.queries import day, instant
from console.answers.refusals import refusal
from jobs.app import App
from models import ALWAYS
from workflow.access.kinds import OPEN
from workflow.registers.directory import DirectoryEntry, DowntimeNotice, down, listed_on, named
from workflow.shared.months import A_DAY

SERVICES = {
    "inpatient": Text("住院", "inpatient"),
    "outpatient": Text("普通门诊", "outpatient"),
    "chronic": Text("门诊慢特病", "chronic"),
}


@asked(OPEN)
def answer_directory(
    app: App, place: str, service: str | None, disease: str, on: date,
    *, limit: int | None = None, after: str | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return the institutions of a place on a day, with their notices of a standstill.

    Without a service they are all there; a disease counts for the service alone. They come in the
    order of their codes; `limit` of them, behind the one with the code `after`.
    """
    area = pooling_area(app, place)
    with app.database.reading() as session:
        offering = (
            each for each in listed_on(session, area, on, after or "")
            if service is None or each.offers(service, disease)
        )  # fmt: skip
        found = list(islice(offering, limit))
        morning, night = at_time(on, 0, 0), at_time(on + A_DAY, 0, 0)
        still = down(session, [each.code for each in found], area, morning, night, service or "")
        return [_row(each, still.get(each.code, ())) for each in found]


@asked(OPEN)
def answer_institutions_named(app: App, text: str, limit: int) -> list[dict[str, str]]:
    """Return the institutions whose name has this text in it: `code` and `label`, in order of names."""
    with app.database.reading() as session:
        return [{"code": code, "label": name} for code, name in named(session, text, limit)]


def pooling_area(app: App, place: str) -> str:
    """The pooling area (统筹区) of a region; or `unknown_region`."""
    area = app.regions.pooling_area(place)
    if area is None:
        raise refusal("unknown_region", f"区划代码 {place} 不在代码表内", f"no region {place}")
    return area


def _row(listed: DirectoryEntry, still: Sequence[DowntimeNotice]) -> dict[str, Any]:
    says = listed.says
    return {
        "code": listed.code,
        **{name: says[name] for name in ("name", "kind", "level", "deductible_level", "area")},
        "services": [name for name in SERVICES if listed.offers(name)],
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


@asked(OPEN)
def answer_agency(app: App, code: str) -> dict[str, Any]:
    """Return how the agency of an area is reached; or `unknown_agency`."""
    area = pooling_area(app, code)
    page = app.policy.areas.get(area)
    if page is None or page.agency is None:
        zh = f"{app.regions.name(area)}（{area}）的经办机构不在参数库内"
        raise refusal("unknown_agency", zh, f"the book has no agency of {area}")
    return {"area": area, **page.contact}
