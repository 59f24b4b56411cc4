"""Qualifications on the command line (门诊慢特病资格): apply, and whose they are."""

from typing import Any

from sqlmodel import Session, col, select

from config.masking import mask_all
from config.text import Text
from console.answers.care_rows import qualification_row
from console.answers.queries import View
from console.answers.referral import people
from console.terminal.moved import draw_standing
from console.terminal.output import Face
from console.terminal.two_columns import draw_record
from jobs.app import App
from jobs.office.qualifications import apply
from models import Person, Qualification
from workflow.qualification.rules import PARAMETERS, given, silent
from workflow.shared.errors import Refusal

NUMBERS = frozenset({"no", "person_no", "code", "hospital"})


class UnknownPersonError(Refusal):
    """Nobody is registered under this number (查无此参保人)."""

    code = "unknown_person"

    def __init__(self) -> None:
        says = Text(
            "参保登记中没有这个证件号码或人员编号；请核对，或先导入参保人员。",
            "nobody is registered under this number; check it, or import people first.",
        )
        super().__init__(says)


def new_qualification(face: Face, app: App, content: dict[str, Any], user: str) -> None:
    """Apply for one disease; what the area says nothing about is told."""
    made = apply(app, content, user)
    told = {"no": made.no, "state": made.state, "unregulated": _silent(app, made.area)}
    face.show(told, lambda shown: _draw_new(face, app, shown))


def _silent(app: App, area: str) -> list[str]:
    return list(silent(app.policy.rules(area, app.today)))


def _draw_new(face: Face, app: App, told: dict[str, Any]) -> None:
    draw_standing(face, told)
    _draw_silent(face, app, told["unregulated"])


def _draw_silent(face: Face, app: App, names: list[str]) -> None:
    if not names:
        return
    labels = [app.policy.definitions[name].label.say(face.lang) for name in names]
    face.line(
        face.say("※ 参保地未规定，不作限制：", "※ not regulated in the area, not restricted: ")
        + face.say("、", ", ").join(labels)
    )


def list_qualifications(face: Face, app: App, number: str, unmasked: bool) -> None:
    """A person's qualifications and hospitals (资格查询), and the rules of his area on them."""
    with app.database.reading() as session:
        found = people(session, number)
        if not found:
            raise UnknownPersonError
        query = select(Qualification).where(col(Qualification.person_id).in_(found))
        view = View(face.lang, app.regions, unmasked)
        rows = [
            _shown(session, each, view, unmasked)
            for each in session.exec(query.order_by(col(Qualification.id)))
        ]
        areas = list(dict.fromkeys(session.get_one(Person, each).area for each in found))
    told = {"qualifications": rows, "rules": [_rules(face, app, area) for area in areas]}
    face.show(told, lambda shown: _draw(face, app, shown))


def _shown(session: Session, held: Qualification, view: View, unmasked: bool) -> dict[str, Any]:
    row = qualification_row(session, held, view)
    return row if unmasked else mask_all(row, NUMBERS)


def _rules(face: Face, app: App, area: str) -> dict[str, Any]:
    """What the book of the area says of qualifications, each with its document."""
    rules = app.policy.rules(area, app.today)
    said = {}
    for name in PARAMETERS:
        value = given(rules, name)
        said[name] = None if value is None else {
            "value": value.given, "clause": face.words(rules.clause(name))
        }  # fmt: skip
    return {"area": area, "parameters": said}


def show_qualification(
    face: Face, app: App, session: Session, held: Qualification, unmasked: bool
) -> None:
    """One qualification whole."""
    row = _shown(session, held, View(face.lang, app.regions, unmasked), unmasked)
    face.show(row, lambda told: _draw_one(face, told))


def _hospitals(row: dict[str, Any]) -> str:
    return "、".join(f"{h['name'] or '?'} {h['code']}" for h in row["hospitals"])


def _draw(face: Face, app: App, told: dict[str, Any]) -> None:
    heads = [
        face.say("资格号", "no"), face.say("状态", "state"), face.say("病种", "disease"),
        face.say("名称", "name"), face.say("自", "from"), face.say("至", "to"),
        face.say("选定机构", "hospitals"),
    ]  # fmt: skip
    names = ("no", "state_label", "disease", "disease_name", "starts_on", "ends_on")
    far = {"9999-12-31": face.say("长期", "no end")}
    face.table(
        heads,
        [
            [*(far.get(str(row[name]), row[name]) for name in names), _hospitals(row)]
            for row in told["qualifications"]
        ],
    )
    for each in told["rules"]:
        empty = [name for name, value in each["parameters"].items() if value is None]
        _draw_silent(face, app, empty)


def _draw_one(face: Face, row: dict[str, Any]) -> None:
    draw_record(face, row, ("hospitals", "evidence"))
    face.line(face.say("选定机构：", "hospitals: ") + (_hospitals(row) or "—"))
    for each in row["evidence"]:
        face.line(f"· {each['paper']}  {each['dated_on'] or '—'}  {each['level'] or '—'}")
