"""Commands about people (参保人员更正、合并), and what `why` says of heirs."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from config.masking import mask_id
from config.text import Lang, Text
from console.terminal.output import Face
from jobs.app import App
from models import Claim, ClaimState, Person
from workflow.benefit.direct_settlement import SettlementUsage
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.post_direct_settlements import post_of
from workflow.claim.machine import CLAIM
from workflow.intake.reader import Reader
from workflow.person.correct_merge import (
    By,
    Followed,
    correct,
    find_pair,
    find_person,
    merge,
    two_people,
)
from workflow.shared.errors import ReasonRequiredError, Refusal


class BadParticularsError(Refusal):
    """What was to be entered cannot be right (更正内容有误)."""

    code = "bad_particulars"


def correct_person(
    face: Face,
    app: App,
    number: str,
    area: str | None,
    new: Mapping[str, str],
    by: tuple[str, str, str],
) -> None:
    """Correct who somebody is, and print what followed."""
    with app.database.writing() as session:
        who = _by(session, app, by)
        person = find_person(session, number, area)
        followed = correct(session, person, _checked(app, person, new), who)
        answer = _answer(person, followed)
    face.show(answer, lambda shown: _draw(face, shown))


def _checked(app: App, person: Person, new: Mapping[str, str]) -> dict[str, str]:
    """What was given, as an import would read it."""
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


def merge_people(
    face: Face, app: App, kept: str, gone: str, area: str | None, by: tuple[str, str, str]
) -> None:
    """Make two records one, and print what followed."""
    with app.database.writing() as session:
        who = _by(session, app, by)
        stays, goes = find_pair(session, kept, gone, area)
        rules = app.policy.rules(stays.area, app.today)
        followed = merge(session, stays, goes, who, rules)
        # A reversal under one record may take back a settlement under the other.
        counting = SettlementUsage(
            PlanCache(app.policy), lambda code: app.states.means("med_type", code)
        )
        post_of(session, stays.id or 0, counting, app.today, app.now)
        answer = _answer(stays, followed) | {"merged": goes.psn_no}
    face.show(answer, lambda shown: _draw(face, shown))


def _by(session: Session, app: App, by: tuple[str, str, str]) -> By:
    actor, second, reason = by
    if not reason.strip():
        raise ReasonRequiredError("person")
    two_people(session, actor, second)
    return By(actor, second, reason.strip(), app.today, app.now)


def _answer(person: Person, followed: Followed) -> dict[str, Any]:
    return {
        "person_no": person.psn_no,
        "person": mask_id(person.certno),
        "cases": followed.cases,
        "rows": {name: n for name, n in followed.rows.items() if n},
        "overlapping": [list(pair) for pair in followed.overlapping],
        "doubles": [each._asdict() for each in followed.doubles],
    }


def _draw(face: Face, shown: dict[str, Any]) -> None:
    no, n = shown["person_no"], len(shown["cases"])
    face.line(face.say(f"人员 {no}：{n} 件随之变更", f"person {no}: {n} cases followed"))
    for one, other in shown["overlapping"]:
        face.line(face.say(
            f"备案 {one} 与 {other} 重叠，请核对后撤销其一",
            f"filings {one} and {other} overlap: annul one of them",
        ))  # fmt: skip
    for each in shown["doubles"]:
        what = each["what"]
        face.line(face.say(
            f"疑似重复：{each['one']} 与 {each['other']}（{what}）；请核对，在办的不予支付，已拨付的用 yidi recover 追回",
            f"perhaps twice: {each['one']} and {each['other']} ({what}); look at them: reject what is open, "
            "recover what is paid",
        ))  # fmt: skip


HEIRS = Text(
    "参保人已于 {day} 死亡：待遇由继承人领取，收款人须写明关系并附关系证明（审核以后用 change_payee）",
    "the insured died on {day}: heirs are paid; the payee needs relation and proof (after the pre-check: change_payee)",
)
PROVEN = Text("参保人已于 {day} 死亡；收款人 {payee} 已附关系证明",
              "the insured died on {day}; the payee {payee} gave proof of the relation")  # fmt: skip
OVER = {*CLAIM.final, ClaimState.PAID.value}


def heir_notes(session: Session, claim: Claim, lang: Lang) -> list[str]:
    """A death opens the way for heirs as payees."""
    person = session.get(Person, claim.person_id)
    if person is None or person.coverage_end != "died" or claim.state in OVER:
        return []
    proven = bool(claim.payee_relation and claim.payee_proof)
    return [(PROVEN if proven else HEIRS).say(lang, day=person.covered_to, payee=claim.payee_name)]
