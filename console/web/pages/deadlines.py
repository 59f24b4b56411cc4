"""Deadlines and service (期限与送达)."""

from fastapi import APIRouter
from starlette.responses import Response

from console.answers.deadlines import answer_deadlines
from console.web.rows import Cells, ListColumn, cells_of, key
from console.web.visitor import LANG, Visiting

router = APIRouter()
CASES = (
    ListColumn("编号", key("no"), link=lambda row: f"/case/{row['no']}"),
    ListColumn("姓名", key("name")),
    ListColumn("当前环节", key("state_label")),
    ListColumn("时限", key("due_on")),
)
LOSING = (*CASES[:3], ListColumn("到期", key("period_ends_on")))
DOCUMENTS = (
    ListColumn("文书", key("label")),
    ListColumn("案件", key("case"), link=lambda row: f"/case/{row['case']}"),
    ListColumn("状态", key("state_label")),
    ListColumn("制作", key("made_on")),
)
APPEALS = (
    ListColumn("编号", key("no"), link=lambda row: f"/case/{row['no']}"),
    ListColumn("种类", key("kind_label")),
    ListColumn("剩余工作日", key("days_left"), money=True),
    ListColumn("状态", key("state_label")),
)
INQUIRIES = (
    ListColumn("案件", key("case"), link=lambda row: f"/case/{row['case']}"),
    ListColumn("协查对象", key("asked_of")),
    ListColumn("应复", key("due_on")),
    ListColumn("催办", key("reminders"), money=True),
)
SECTIONS = (
    ("overdue", "超期", CASES), ("today", "今天到期", CASES), ("soon", "三天内到期", CASES),
    ("losing", "30 天内将失去权利的人", LOSING), ("to_seal", "待用印", DOCUMENTS),
    ("unserved", "待送达", DOCUMENTS), ("appeals", "复议、诉讼", APPEALS),
    ("inquiries", "协查未复", INQUIRIES),
)  # fmt: skip


@router.get("/deadlines")
def deadlines(visitor: Visiting) -> Response:
    """What is due, what nobody was served, and who is about to lose a right."""
    found = answer_deadlines(visitor.app, LANG)
    sections: list[tuple[str, str, Cells]] = [
        (name, title, cells_of(columns, found[name])) for name, title, columns in SECTIONS
    ]
    return visitor.page("deadlines.html", sections=sections)
