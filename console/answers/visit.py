"""May a visit be settled directly (直接结算核查): the answer for a hospital or a citizen, as JSON or in words."""

from typing import Any

from sqlmodel import Session

from config.diseases import load_diseases
from config.policy import MissingParameterError
from config.settings import config_folder
from config.text import Text
from console.answers.quote import read_question
from console.terminal.output import REFUSED, Face, leave
from jobs.app import App
from workflow.benefit.labels import AMOUNTS
from workflow.visit.answer import Rule
from workflow.visit.context import SharedTables
from workflow.visit.context_load import load_visit_context
from workflow.visit.estimate import NoQuote, no_quote, what_is_paid
from workflow.visit.judge import judge
from workflow.visit.request import read_visit

RULE_WORDS: dict[Rule, Text] = {
    "home": Text("与参保地就医相同", "as at home"),
    "long_term": Text("异地长期居住备案", "long-term filing"),
    "referral": Text("异地转诊", "referral"),
    "temporary": Text("临时外出就医备案", "temporary filing"),
    "emergency": Text("急诊抢救（视同已备案）", "emergency (deemed filed)"),
    "none": Text("未备案", "no filing"),
}
MARKS = {"blocks": "✗", "ground": "✓", "note": "·"}


def tables_of(app: App) -> SharedTables:
    """What is loaded once for any number of visits."""
    diseases = load_diseases(config_folder() / "codes")
    return SharedTables(app.policy, app.calendar, app.regions, diseases)


def check_file(face: Face, app: App, file: str, bill: str | None) -> None:
    """Print whether the visit in a file may be settled directly, and what the person would pay."""
    given = read_question(file)
    costs = None if bill is None else read_question(bill)
    try:
        with app.database.reading() as session:
            found = answer_visit(face, app, session, tables_of(app), given, costs)
    except MissingParameterError as fault:
        # The book is in order, it only has nothing to say of this case: a refusal, no misuse.
        face.error(fault)
        leave(REFUSED)
    face.show(found, lambda shown: draw(face, shown))


def answer_visit(
    face: Face, app: App, session: Session, tables: SharedTables, given: Any, bill: Any = None
) -> dict[str, Any]:
    """The answer for one visit; with a bill also what would be paid."""
    visit = read_visit(given, app.states, app.today)
    known = load_visit_context(session, visit, with_year=bill is not None, asked_at=app.now)
    judged = judge(visit, known, tables)
    found = judged.answer.as_dict(face.lang)
    if bill is not None:
        try:
            found["quote"] = what_is_paid(judged, bill, known, app.policy, face.lang)
        except NoQuote as fault:
            judged.answer.reasons.append(no_quote(fault.why))
            found = judged.answer.as_dict(face.lang) | {"quote": None}
    return found


def draw(face: Face, found: dict[str, Any]) -> None:
    """The answer in words."""
    yes, no = (
        face.say("可以直接结算", "may be settled directly"),
        face.say("不能直接结算", "not directly"),
    )
    rule = face.words(RULE_WORDS[found["rule"]])
    filing = face.say(f"，备案 {found['filing']}", f", filing {found['filing']}")
    face.line(face.say(f"{yes if found['direct'] else no}（待遇规则：{rule}{filing if found['filing'] else ''}）",
                       f"{yes if found['direct'] else no} (rule: {rule}{filing if found['filing'] else ''})"))  # fmt: skip
    for reason in found["reasons"]:
        face.line(f"{MARKS[reason['weight']]} {_cited(face, reason)} [{reason['code']}]")
    if found["advice"]:
        face.line(face.say("怎么办：", "What to do:"))
    for n, advice in enumerate(found["advice"], 1):
        face.line(f"{n}. {_cited(face, advice)}")
    if quote := found.get("quote"):
        face.line(face.say("费用试算（元）：", "What would be paid (yuan):"))
        face.table(
            [face.say("项目", "item"), face.say("金额", "amount")],
            [(face.words(label), quote["amounts"][name]) for name, label in AMOUNTS.items()],
        )


def _cited(face: Face, said: dict[str, Any]) -> str:
    if not said["clause"]:
        return str(said["says"])
    return face.say(
        f"{said['says']}（依据：{said['clause']}）", f"{said['says']} (source: {said['clause']})"
    )
