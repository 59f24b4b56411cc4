"""People change (参保人员更正、合并): corrections, merges, and heirs as payees of a claim."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from config.masking import mask_id
from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.by_two import of_two
from jobs.app import App
from jobs.proposals.touches import of_people
from models import FAR, Claim, ClaimState, Person
from workflow.access.kinds import WORK
from workflow.benefit.direct_settlement import SettlementUsage
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.post_direct_settlements import post_of
from workflow.claim.around import Around
from workflow.claim.machine import CLAIM
from workflow.intake.reader import Reader
from workflow.machine.avoiding import avoid
from workflow.machine.context import Actor
from workflow.person.cascade import ChangedBy
from workflow.person.correct_merge import (
    MAY_CHANGE,
    ChangeOutcome,
    correct,
    find_pair,
    find_person,
    merge,
    two_people,
)
from workflow.person.death import carry_death
from workflow.representation.load import represented
from workflow.representation.payee import unsettled
from workflow.shared.errors import ReasonRequiredError, Refusal


class BadParticularsError(Refusal):
    """What was to be entered cannot be right (更正内容有误)."""

    code = "bad_particulars"


@asked(WORK)
@of_two(
    "person correct", Text("更正参保人员", "correct a person"), MAY_CHANGE,
    lambda app, session, given: of_people(app, session, [given["number"]], given["area"]),
)  # fmt: skip
def answer_correction(
    app: App, number: str, area: str | None, new: Mapping[str, str],
    user: str, second: str, reason: str,
) -> dict[str, Any]:  # fmt: skip
    """Correct a person's `name`, `cert_type`, `certno` or `psn_no`; returned is what followed.

    Two people correct, with a reason; what no import would take is refused (`bad_particulars`).
    """
    with app.database.writing() as session:
        by, two = _by(session, app, user, second, reason)
        person = find_person(session, number, area, app.reach)
        avoid(person.psn_no, [person.id or 0], *two)
        return _changed(person, correct(session, person, _checked(app, person, new), by))


def _checked(app: App, person: Person, new: Mapping[str, str]) -> dict[str, str]:
    """Read the particulars as an import would read them."""
    raw = {"name": person.name, "cert_type": person.cert_type, "certno": person.certno,
           "psn_no": person.psn_no, **new}  # fmt: skip
    reader = Reader(raw)
    cert = reader.coded("cert_type", app.states, "cert_type", "unknown_cert_type")
    read = {
        "name": reader.needed("name", 100, plain=False),
        "cert_type": cert[0] if cert else "",
        "certno": reader.certno(cert[0] if cert else None, app.today),
        "psn_no": reader.needed("psn_no", 30),
    }
    if reader.problems:
        zh = "；".join(p.sentence("zh") for p in reader.problems)
        en = "; ".join(p.sentence("en") for p in reader.problems)
        raise BadParticularsError(Text("{zh}。", "{en}."), zh=zh, en=en)
    return read


@asked(WORK)
@of_two(
    "person merge", Text("合并参保人员", "merge people"), MAY_CHANGE,
    lambda app, session, given: of_people(app, session, [given["kept"], given["gone"]], given["area"]),
)  # fmt: skip
def answer_merge(
    app: App, kept: str, gone: str, area: str | None, user: str, second: str, reason: str
) -> dict[str, Any]:
    """Merge the record `gone` into `kept`; returned is what followed, and the number `merged`."""
    with app.database.writing() as session:
        by, two = _by(session, app, user, second, reason)
        stays, goes = find_pair(session, kept, gone, area, app.reach)
        avoid(stays.psn_no, [stays.id or 0, goes.id or 0], *two)
        followed = merge(session, stays, goes, by, app.policy.rules(stays.area, app.today))
        carry_death(session, stays)
        # A reversal under one record may take back a settlement under the other.
        counting = SettlementUsage(
            PlanCache(app.policy), lambda code: app.states.means("med_type", code)
        )
        post_of(session, stays.id or 0, counting, app.today, app.now)
        return _changed(stays, followed) | {"merged": goes.psn_no}


def _by(
    session: Session, app: App, user: str, second: str, reason: str
) -> tuple[ChangedBy, tuple[Actor, Actor]]:
    if not reason.strip():
        raise ReasonRequiredError("person")
    two = two_people(session, user, second)
    return ChangedBy(user, second, reason.strip(), app.today, app.now), two


def _changed(person: Person, followed: ChangeOutcome) -> dict[str, Any]:
    return {
        "person_no": person.psn_no,
        "person": mask_id(person.certno),
        "cases": followed.cases,
        "rows": {name: n for name, n in followed.rows.items() if n},
        "overlapping": [list(pair) for pair in followed.overlapping],
        "doubles": [each._asdict() for each in followed.duplicates],
    }


HEIRS = Text(
    "参保人已于 {day} 死亡：待遇由继承人领取。{why}；确认后变更收款人（change_payee）",
    "the insured died on {day}: heirs are paid. {why}; then change the payee (change_payee)",
)
SETTLED = Text("参保人已于 {day} 死亡；领取人 {payee} 已由两人确认",
               "the insured died on {day}; two people confirmed that {payee} receives")  # fmt: skip
OVER = {*CLAIM.final, ClaimState.PAID.value}


def heir_notes(
    session: Session, claim: Claim, lang: Lang, around: Around | None = None
) -> list[str]:
    """Return the note that heirs are paid, where the insured of a claim died."""
    person = around.represented if around else represented(session, claim.person_id)
    if person is None or person.died_on == FAR or claim.state in OVER:
        return []
    why = unsettled(person, claim.payee_name, claim.payable or 0)
    if why is None:
        return [SETTLED.say(lang, day=person.died_on, payee=claim.payee_name)]
    return [HEIRS.say(lang, day=person.died_on, why=why.say(lang))]
