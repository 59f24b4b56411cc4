"""Hospitals and care (医院与资格): the check of a visit, referrals, chronic-disease qualifications."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from config.errors import YidiError
from console.answers.hospital import answer_check
from console.answers.qualification import answer_qualification_list
from console.answers.referral import answer_referrals
from console.answers.visit import answer_visit
from console.web.forms import Input
from console.web.rows import ListColumn, key, listed
from console.web.visitor import LANG, Sending, Visiting, Visitor
from models import Category, QualificationState, ReferralState, Role
from workflow.shared.json_types import Json

router = APIRouter()
MOST = 200
State = Annotated[str, Query(max_length=32)]
ASKED = (
    ("psn_no", "人员编号"), ("visit_no", "本院就诊编号或转诊编号"), ("area", "参保地区划"),
    ("on", "就诊日"), ("med_type", "医疗类别"), ("disease", "门诊慢特病病种编码"),
)  # fmt: skip
ASKED_BY_STAFF = (
    ("certno", "证件号码"), ("insutype", "险种"), ("med_type", "医疗类别"),
    ("fixmedins_code", "定点医药机构编码"), ("begndate", "就诊（入院）日"),
    ("dise_codg", "门诊慢特病病种编码"),
)  # fmt: skip
DAYS, CODED = ("on", "begndate"), ("med_type", "insutype")
NEEDED = frozenset({"area", "certno", "insutype", "fixmedins_code", "begndate"})
REFERRALS = (
    ListColumn("编号", key("no"), link=lambda row: f"/case/{row['no']}"),
    ListColumn("姓名", key("name")),
    ListColumn("转出", key("from_name")), ListColumn("转入", key("to_name")),
    ListColumn("诊断", key("diagnosis_name")), ListColumn("状态", key("state_label")),
    ListColumn("起", key("starts_on")), ListColumn("止", key("ends_on")),
)  # fmt: skip
QUALIFICATIONS = (
    ListColumn("编号", key("no"), link=lambda row: f"/case/{row['no']}"),
    ListColumn("姓名", key("name")), ListColumn("病种", key("disease_name")),
    ListColumn("状态", key("state_label")), ListColumn("起", key("starts_on")),
    ListColumn("止", key("ends_on")),
    ListColumn("选定机构", lambda row: "、".join(each["name"] or each["code"] for each in row["hospitals"])),
)  # fmt: skip


@router.get("/hospital")
def check_page(visitor: Visiting) -> Response:
    """The questions of a hospital about a visit at its house, or of staff whom a hospital calls."""
    today = visitor.app.today.isoformat()
    return _check(visitor, {"on": today, "begndate": today})


@router.post("/hospital")
def check(sent: Sending) -> Response:
    """Whether a filing covers the visit; numbers stand in no address."""
    given = {name: sent.text(name) for name, _ in _questions(sent.visitor)}
    try:
        asked: Json = {name: value for name, value in given.items() if value}
        app = sent.visitor.app
        own = _of_hospital(sent.visitor)
        found = answer_check(app, asked) if own else answer_visit(app, LANG, asked)
    except YidiError as fault:
        return _check(sent.visitor, given, fault=fault)
    return _check(sent.visitor, given, found)


def _of_hospital(visitor: Visitor) -> bool:
    return Role.HOSPITAL in visitor.app.asker.actor.roles


def _questions(visitor: Visitor) -> Sequence[tuple[str, str]]:
    return ASKED if _of_hospital(visitor) else ASKED_BY_STAFF


def _check(
    visitor: Visitor, given: dict[str, str], found: object = None, *, fault: YidiError | None = None
) -> Response:
    codes = visitor.app.states
    inputs = [
        Input(
            name, label, "day" if name in DAYS else "choice" if name in CODED else "text",
            name in NEEDED, choices=codes.choices(name) if name in CODED else (),
            value=given.get(name, ""),
        )
        for name, label in _questions(visitor)
    ]  # fmt: skip
    return visitor.page(
        "hospital.html", fault=fault, inputs=inputs, found=found, own=_of_hospital(visitor),
        place=visitor.app.regions.name,
        categories={each.value: each.label.zh for each in Category}, words=codes.labels,
        states={each.value: each.label.zh for each in ReferralState},
    )  # fmt: skip


@router.get("/referrals")
def referrals(visitor: Visiting, state: State = "") -> Response:
    """The newest referrals, in a state."""
    found = answer_referrals(visitor.app, LANG, state or None, None, limit=MOST)
    states = [(each.value, each.label.zh) for each in ReferralState]
    chosen = Input("state", "状态", "choice", choices=states, value=state)
    return listed(visitor, "转诊", REFERRALS, found, filters=(chosen,), says=_newest(found))


@router.get("/qualifications")
def qualifications(visitor: Visiting, state: State = "") -> Response:
    """The newest qualifications, in a state."""
    return _qualifications(visitor, state)


@router.post("/qualifications")
def qualifications_of(sent: Sending) -> Response:
    """The qualifications of one person; what was typed stands in no address."""
    return _qualifications(sent.visitor, "", sent.text("person")[:40])


def _qualifications(visitor: Visitor, state: str, person: str = "") -> Response:
    found = answer_qualification_list(
        visitor.app, LANG, state or None, None, person or None, limit=MOST
    )
    states = [(each.value, each.label.zh) for each in QualificationState]
    chosen = Input("state", "状态", "choice", choices=states, value=state)
    return listed(
        visitor, "门诊慢特病资格", QUALIFICATIONS, found, filters=(chosen,), says=_newest(found),
        template="qualifications.html",
    )  # fmt: skip


def _newest(found: list[dict[str, object]]) -> str:
    return f"最新的 {MOST} 件；请按状态缩小范围。" if len(found) == MOST else ""
