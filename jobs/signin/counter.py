"""An insured person signs in with a code from the counter (窗口核验登录); never with a password."""

import hmac

from sqlmodel import Session, col, select

from jobs.app import App
from jobs.principal import SignedBy
from jobs.signin.code_errors import WrongCodeError
from jobs.signin.counter_code import hashed_code, person_name
from jobs.signin.events import note
from jobs.signin.sessions import open_session
from jobs.signin.tries import admit
from models import CounterCode, Person, SignInKind

TRIED_AS = "code:"


def sign_in_by_code(app: App, number: str, code: str, source: str) -> str:
    """The token of a new session for the person with this identity number and code.

    Refused: `locked_out` before anything is looked at, `wrong_code` for whatever is not right.
    """
    number = number.strip().upper()
    tried = admit(app, f"{TRIED_AS}{number}", source)
    with app.database.writing() as session:
        person = _proven(session, app, number, code.strip())
        if person is not None:
            rules, name = app.settings.sign_in, person_name(person)
            note(session, tried, SignInKind.PROVEN, app.now, source=source)
            return open_session(session, name, SignedBy.COUNTER, app.now, rules, source=source)
        note(session, tried, SignInKind.FAILED, app.now, source=source)
    raise WrongCodeError


def _proven(session: Session, app: App, number: str, code: str) -> Person | None:
    """The person whose open code this is; the code is used then, and each try of it counts."""
    kept = _open_code(session, app, number)
    given = hashed_code(session, kept.person_id if kept else 0, code)
    if kept is None:
        return None
    kept.tries += 1
    right = hmac.compare_digest(kept.code, given)
    if right or kept.tries >= app.settings.sign_in.code_tries:
        kept.ended_at = app.now
    return session.get_one(Person, kept.person_id) if right else None


def _open_code(session: Session, app: App, number: str) -> CounterCode | None:
    people = select(Person.id).where(Person.certno == number)
    its = (col(CounterCode.person_id).in_(people), col(CounterCode.ended_at).is_(None))
    query = select(CounterCode).where(*its, col(CounterCode.until) > app.now)
    newest = query.order_by(col(CounterCode.id).desc()).limit(1)
    return session.exec(newest.with_for_update()).first()
