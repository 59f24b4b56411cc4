"""People who are signed in as themselves (本人登录), without the way there: who proposes, who confirms."""

from dataclasses import replace
from typing import Any

from jobs.app import App
from jobs.proposals.moves import WantedMove, take_or_propose
from models import Proposal
from tests.support.importing import an_app
from tests.support.office import Office
from tests.support.signed import signed_in


def desk(office: Office, name: str) -> App:
    """The application on the day of the office, as somebody works with it who is signed in."""
    return signed_in(an_app(office.database, office.book, office.calendar, office.today), name)


def asked(
    office: Office, name: str, case: Any, trigger: str, reason: str = "", **facts: Any
) -> Any:
    """What whoever is signed in gets who asks for a move: the move, or its proposal."""
    return take_or_propose(desk(office, name), name, WantedMove(case.no, trigger, reason, facts))


def a_proposal(
    office: Office, name: str, case: Any, trigger: str, reason: str = "理由", **facts: Any
) -> Proposal:
    """A proposal that somebody made, and that waits."""
    made = asked(office, name, case, trigger, reason, **facts)
    assert isinstance(made, Proposal), made
    return made


def kept(office: Office, proposal: Proposal) -> Proposal:
    """A proposal as the database has it."""
    with office.database.reading() as session:
        return session.get_one(Proposal, proposal.id)


def later(office: Office, days: int) -> Office:
    """The office so many days on."""
    from workflow.shared.months import A_DAY

    return replace(office, today=office.today + days * A_DAY)
