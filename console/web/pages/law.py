"""What is in force (目录和参数): institutions of a place, the policy book on a day, what is unverified."""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.directory import SERVICES, answer_directory
from console.answers.policy import answer_policy, answer_policy_areas
from console.answers.value_sheets import answer_unverified, sheets_at_hand
from console.web.forms import Input
from console.web.rows import ListColumn, joined, key, listed
from console.web.visitor import LANG, Visiting, Visitor

router = APIRouter()
PAGE = 50
Place = Annotated[str, Query(max_length=12)]
Day = Annotated[date | None, Query()]
INSTITUTIONS = (
    ListColumn("编号", key("code")),
    ListColumn("名称", key("name")),
    ListColumn("级别", key("level")),
    ListColumn("联网业务", lambda row: "、".join(SERVICES[each].zh for each in row["services"])),
    ListColumn("有效至", key("valid_to")),
    ListColumn("停机公告", lambda row: len(row["down"]) or ""),
)
VALUES = (
    ListColumn("参数", key("label")),
    ListColumn("适用", key("scope")),
    ListColumn("取值", joined("rows")),
    ListColumn("起", key("from")),
    ListColumn("文件", key("reference")),
    ListColumn("核实", lambda row: "已核实" if row["verified"] else "未核实"),
    ListColumn("存疑", joined("doubts")),
)
UNVERIFIED = (
    ListColumn("统筹区", key("area")),
    ListColumn(
        "参数", key("label"), link=lambda row: f"/policy?area={row['area']}#{row['parameter']}"
    ),
    ListColumn("适用", key("scope")),
    ListColumn("取值", key("value")),
    ListColumn("起", key("from")),
    ListColumn("文件", key("reference")),
    ListColumn("涉及件数", key("claims"), money=True),
    ListColumn("涉及金额（元）", key("yuan"), money=True),
)


@router.get("/directory")
def directory(visitor: Visiting, place: Place = "", on: Day = None, after: Place = "") -> Response:
    """The institutions of a place on a day, with what they settle and when they stand still."""
    day = on or visitor.app.today
    found = (
        answer_directory(visitor.app, place, None, "", day, limit=PAGE + 1, after=after or None)
        if place else []
    )  # fmt: skip
    more = ""
    if len(found) > PAGE:
        found = found[:PAGE]
        more = f"/directory?place={place}&on={day}&after={found[-1]['code']}"
    return listed(
        visitor, "定点机构", INSTITUTIONS, found, more=more,
        filters=(
            Input("place", "就医地（区划代码）", "text", True, value=place),
            Input("on", "日期", "day", value=day.isoformat()),
        ),
        empty="没有。" if place else "请填写就医地。",
    )  # fmt: skip


@router.get("/policy")
def policy(visitor: Visiting, area: Place = "", on: Day = None, name: Place = "") -> Response:
    """The policy book of an area on a day: each value with its document, and what is not verified."""
    app, day = visitor.app, on or visitor.app.today
    areas = answer_policy_areas(app.policy)
    area = area or _own(visitor, areas)
    found = answer_policy(app.policy, LANG, area, day, sheets_at_hand(app))
    return listed(
        visitor, f"参数库 · {area} · {day}", VALUES,
        [row for row in found if not name or row["name"] == name],
        filters=(
            Input("area", "统筹区", "choice", choices=[(a["area"], a["name"]) for a in areas], value=area),
            Input("on", "日期", "day", value=day.isoformat()),
        ),
        says=f"未核实 {sum(not row['verified'] for row in found)} 项，共 {len(found)} 项",
    )  # fmt: skip


@router.get("/policy/unverified")
def unverified(
    visitor: Visiting, year: Annotated[int | None, Query(ge=2000, le=2100)] = None
) -> Response:
    """What nobody has verified or signed for, by the yuan of the year that rest on it."""
    year = year or visitor.app.today.year
    found = answer_unverified(visitor.app, LANG, year)
    return listed(
        visitor, f"参数核实单 · {year} 年", UNVERIFIED, found,
        filters=(Input("year", "年度", "number", value=str(year)),),
        says="按涉及金额从多到少；核实后两人签署（policy sign），第二人在“待确认”里确认。",
    )  # fmt: skip


def _own(visitor: Visitor, areas: list[dict[str, Any]]) -> str:
    """The first area that whoever asks works for; of everybody the first that an agency works in."""
    reach = visitor.app.reach.areas
    mine = [
        a["area"] for a in areas if a["use"] == "agency" and (reach is None or a["area"] in reach)
    ]
    return mine[0] if mine else str(areas[0]["area"])
