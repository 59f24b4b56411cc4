"""How the agency stands (运行与管理): runs with gaps, set-aside cases, people and rights, looks, seals."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from config.errors import YidiError
from console.answers.audit import answer_seal
from console.answers.cases import answer_cases
from console.answers.looks import LookFilter, answer_looks
from console.answers.queries import CaseFilter
from console.answers.runs import STATES, answer_runs
from console.answers.users import answer_users
from console.web.forms import Input
from console.web.rows import ListColumn, at, key, listed
from console.web.visitor import LANG, Visiting
from models import Role

router = APIRouter()
RUNS, LOOKS, SET_ASIDE = 100, 200, 200
SET_ASIDE_COLUMNS = (
    ListColumn("原因", key("stuck")),
    ListColumn("编号", key("no"), link=lambda row: f"/case/{row['no']}"),
    ListColumn("姓名", key("name")),
    ListColumn("状态", key("state_label")),
    ListColumn("自", key("since")),
)
RUN_COLUMNS = (
    ListColumn("运行", key("run")),
    ListColumn("业务日期", key("day")),
    ListColumn("状态", lambda row: STATES[row["state"]].zh),
    ListColumn("办理", key("moved"), money=True),
    ListColumn("略过", key("skipped"), money=True),
    ListColumn("未办", key("refused"), money=True),
    ListColumn("开始", at("started_at")),
    ListColumn("结束", at("finished_at")),
    ListColumn("出错", key("error")),
)
USER_COLUMNS = (
    ListColumn("人员", key("name")),
    ListColumn("岗位", lambda row: "、".join(Role(each).label.zh for each in row["roles"])),
    ListColumn("统筹区", lambda row: "全部" if row["areas"] == ["*"] else "、".join(row["areas"])),
    ListColumn("所属机构（单位）", lambda row: row["institution"] or row["unit"]),
    ListColumn("审批限额", lambda row: row["limit"] or "不限", money=True),
    ListColumn("申报亲属", key("relatives"), money=True),
    ListColumn("在用", lambda row: "是" if row["active"] else "否"),
)
LOOK_COLUMNS = (
    ListColumn("时间", at("at")),
    ListColumn("谁", key("asker")),
    ListColumn("看了什么", key("label")),
    ListColumn("内容", key("what")),
    ListColumn("案件", key("no"), link=lambda row: f"/case/{row['no']}" if row["no"] else ""),
    ListColumn("事由", key("reason")),
    ListColumn("无案件无事由", lambda row: "是" if row["bare"] else ""),
)


@router.get("/more")
def more(visitor: Visiting) -> Response:
    """The pages that are not for every day."""
    return visitor.page("more.html")


@router.get("/runs")
def runs(visitor: Visiting) -> Response:
    """The last runs, and the slots in which none was."""
    found = answer_runs(visitor.app, RUNS)
    gaps = "；".join(f"{gap['run']} {gap['day']}" for gap in found["gaps"][:20])
    says = f"缺口 {len(found['gaps'])} 个：{gaps}" if gaps else "没有缺口。"
    return listed(visitor, "运行台账", RUN_COLUMNS, found["runs"], says=says)


@router.get("/set-aside")
def set_aside(visitor: Visiting) -> Response:
    """The cases that the runs have set aside, those with one error beside each other."""
    wanted = CaseFilter(stuck=True, limit=SET_ASIDE)
    kinds = ("claims", "filings")
    found = [row for kind in kinds for row in answer_cases(visitor.app, LANG, kind, wanted)]
    found.sort(key=lambda row: (row["stuck"], row["no"]))
    return listed(visitor, "已搁置", SET_ASIDE_COLUMNS, found, empty="没有搁置的案件。")


@router.get("/users")
def users(visitor: Visiting) -> Response:
    """Who may do what, in the areas of whoever asks."""
    return listed(visitor, "经办人员和权限", USER_COLUMNS, answer_users(visitor.app))


@router.get("/looks")
def looks(
    visitor: Visiting, person: Annotated[str, Query(max_length=40)] = "",
    asker: Annotated[str, Query(max_length=64)] = "", since: date | None = None,
    until: date | None = None, bare: Annotated[str, Query(max_length=1)] = "",
) -> Response:  # fmt: skip
    """Who looked at what, by person, asker and day; looks without case or purpose alone."""
    wanted = LookFilter(person or None, asker or None, since, until, bare == "1", LOOKS)
    return listed(
        visitor, "谁看过", LOOK_COLUMNS, answer_looks(visitor.app, LANG, wanted),
        filters=(
            Input("person", "个人编号", "text", value=person),
            Input("asker", "查询人", "text", value=asker),
            Input("since", "自", "day", value=since.isoformat() if since else ""),
            Input("until", "至", "day", value=until.isoformat() if until else ""),
            Input("bare", "只看无案件无事由", "yes", value=bare),
        ),
    )  # fmt: skip


@router.get("/seal")
def seal(visitor: Visiting) -> Response:
    """The last seal, whose hash on paper is an anchor outside the database."""
    try:
        found = answer_seal(visitor.app)
    except YidiError as fault:
        if fault.code != "no_seal":
            raise
        return listed(visitor, "审计和封存", (), [], empty=fault.sentence(LANG))
    return visitor.page("seal.html", found=found)
