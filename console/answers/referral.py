"""Referrals on the command line (电子转诊): ask, decide, take back, list, show."""

from typing import Any

from sqlmodel import Session, col, or_, select

from config.codes import load_referral_reasons
from config.masking import mask_all
from console.answers.care_rows import referral_row
from console.answers.queries import View
from console.answers.refusals import check_state
from console.terminal.moved import draw_standing
from console.terminal.output import Face
from console.terminal.two_columns import draw_record
from jobs.app import App
from jobs.office import referral_decisions as decisions
from jobs.office.referral_requests import request
from models import FilingState, Person, Referral, ReferralState
from models.referral import Handed

NUMBERS = frozenset({"no", "person_no", "filing", "from", "to"})
"""What looks like an identity number and is none."""


def new_referral(face: Face, app: App, content: dict[str, Any], user: str) -> None:
    """Ask for a referral."""
    made = request(app, content, user)
    told: dict[str, Any] = {"no": made.no, "state": made.state, "lower_level": made.lower_level}
    face.show(told, lambda shown: _draw_new(face, shown, made))


def _draw_new(face: Face, told: dict[str, Any], made: Referral) -> None:
    draw_standing(face, told)
    if made.lower_level:
        face.line(
            face.say(
                f"※ {made.to_name}（等级 {made.to_level}）低于转出医院（等级 {made.from_level}），"
                "同意时须有理由",
                f"※ {made.to_name} (level {made.to_level}) ranks below the referring hospital (level "
                f"{made.from_level}): whoever agrees must have a reason",
            )
        )


def show_decided(face: Face, decided: decisions.ReferralDecision) -> None:
    """What came of a decision."""
    told = {
        "no": decided.no, "state": decided.state, "filing": decided.filing or None,
        "filing_state": decided.filing_state or None,
    }  # fmt: skip
    face.show(told, lambda shown: _draw_decided(face, shown))


def _draw_decided(face: Face, told: dict[str, Any]) -> None:
    draw_standing(face, told)
    if told["filing"]:
        state = FilingState(told["filing_state"])
        # Taken back with its referral it was annulled, and the screen calls that 已撤销.
        gone = (FilingState.CANCELLED, ReferralState.CANCELLED)
        annulled = (state, ReferralState(told["state"])) == gone
        word = face.say("已撤销", "annulled") if annulled else face.words(state.label)
        face.line(face.say("  备案 ", "  filing ") + f"{told['filing']}  {word}")


def list_referrals(
    face: Face, app: App, state: str | None, person: str | None, unmasked: bool
) -> None:
    """The referrals, the newest first."""
    check_state(ReferralState, state)
    with app.database.reading() as session:
        query = select(Referral).order_by(col(Referral.id).desc())
        query = query.where(Referral.state == state) if state else query
        if person is not None:
            query = query.where(col(Referral.person_id).in_(people(session, person)))
        rows = [_row(session, app, each, face, unmasked) for each in session.exec(query)]
    face.show(rows, lambda found: _draw_list(face, found))


def people(session: Session, number: str) -> list[int]:
    """The records of a person by identity number or person number."""
    same = or_(col(Person.certno) == number.upper(), col(Person.psn_no) == number)
    return [each for each in session.exec(select(Person.id).where(same)) if each is not None]


def _row(session: Session, app: App, one: Referral, face: Face, unmasked: bool) -> dict[str, Any]:
    reasons = load_referral_reasons(app.settings.folder / "codes")
    row = referral_row(session, one, View(face.lang, app.regions, unmasked), reasons)
    return row if unmasked else mask_all(row, NUMBERS)


def show_referral(face: Face, app: App, session: Session, one: Referral, unmasked: bool) -> None:
    """One referral whole."""
    face.show(_row(session, app, one, face, unmasked), lambda row: _draw_one(face, row))


def show_numbered(face: Face, app: App, no: str, unmasked: bool) -> None:
    """The referral with this number."""
    with app.database.reading() as session:
        one = decisions.find_referral(session, no, held=False)
        show_referral(face, app, session, one, unmasked)


def _draw_list(face: Face, rows: list[dict[str, Any]]) -> None:
    heads = [
        face.say("转诊号", "referral"), face.say("状态", "state"), face.say("姓名", "name"),
        face.say("证件号码", "person"), face.say("转出", "from"), face.say("转往", "to"),
        face.say("诊断", "diagnosis"), face.say("原因", "reason"), face.say("开始", "from day"),
        face.say("结束", "to day"), face.say("备案", "filing"),
    ]  # fmt: skip
    names = ("no", "state_label", "name", "person", "from_name", "to_name", "diagnosis_name",
             "reason_label", "starts_on", "ends_on", "filing")  # fmt: skip
    face.table(heads, [[row[name] for name in names] for row in rows])


def _draw_one(face: Face, row: dict[str, Any]) -> None:
    draw_record(face, row, ("told",))
    for each in row["told"]:
        waits = "" if each["sent"] else face.say("（待发送）", " (to be sent)")
        what = face.words(Handed(each["kind"]).label)
        face.line(f"✉ {each['day']} {what}{waits}")
