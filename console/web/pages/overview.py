"""How the agency stands, for its lead (总览): counts, ages, load, flow, days to decision, money."""

from fastapi import APIRouter
from starlette.responses import Response

from console.answers.overview import answer_overview
from console.web.drawing import HEIGHT, WIDTH, bars, line
from console.web.rows import ListColumn, cells_of, key
from console.web.visitor import LANG, Visiting

router = APIRouter()
WAITING = (
    ListColumn("业务", key("kind_label")), ListColumn("环节", key("state_label")),
    ListColumn("件数", key("n"), money=True), ListColumn("最久（天）", key("oldest_days"), money=True),
)  # fmt: skip
DESKS = (ListColumn("领取人", key("name")), ListColumn("件数", key("n"), money=True))
DECISIONS = (
    ListColumn("统筹区", key("area_name")), ListColumn("决定件数", key("n"), money=True),
    ListColumn("中位数", key("median"), money=True), ListColumn("九成以内", key("p90"), money=True),
    ListColumn("时限", key("limit"), money=True), ListColumn("超过时限", key("late"), money=True),
)  # fmt: skip
FLOW = (
    ListColumn("日期", key("day")), ListColumn("新收", key("came"), money=True),
    ListColumn("办结", key("closed"), money=True), ListColumn("拨付笔数", key("payments"), money=True),
    ListColumn("拨付金额（元）", key("paid"), money=True),
)  # fmt: skip


@router.get("/overview")
def overview(visitor: Visiting) -> Response:
    """The figures of the visitor's areas, each picture with its table."""
    found = answer_overview(visitor.app, LANG)
    days = found["days"]
    came, closed = ([each[name] for each in days] for name in ("came", "closed"))
    most = max([*came, *closed], default=0)
    titles = [f"{each['day']} 新收 {each['came']}，办结 {each['closed']}" for each in days]
    paid = [f"{each['day']} {each['paid']} 元" for each in days]
    return visitor.page(
        "overview.html", since=found["since"], waiting=cells_of(WAITING, found["waiting"]),
        desks=cells_of(DESKS, found["desks"]), decisions=cells_of(DECISIONS, found["decisions"]),
        flow=cells_of(FLOW, days), width=WIDTH, height=HEIGHT,
        came=bars(came, titles, most), closed=line(closed, most),
        money=bars([float(each["paid"]) for each in days], paid),
    )  # fmt: skip
