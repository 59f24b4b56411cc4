"""The register of acts that need two (双人办理事项登记): who may be the second, what is touched, what is done."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlmodel import Session

from config.text import Text
from jobs.app import App
from models import Role
from workflow.machine.context import Actor
from workflow.shared.errors import WrongRoleError
from workflow.shared.json_types import JsonObject


@dataclass(frozen=True)
class Touched:
    """What an act is about (所涉对象): a case with its version, or something else with its digest.

    `about` names it to people; `area` is where it belongs.
    """

    about: str
    area: str
    machine: str = ""
    case_id: int = 0
    seen: int = 0
    content: str = ""


@dataclass(frozen=True)
class TwoPersonAct:
    """An act that needs two people, by name (双人办理事项).

    `seconds` are the roles of whom one may be the second's, `never` those which the second has not;
    `touches` says what the act is about as things stand.
    `does` does it for the first person and the second by their names, and returns what came of it;
    `then` is done after the commit.
    """

    name: str
    label: Text
    seconds: frozenset[Role]
    touches: Callable[[App, Session, JsonObject], Touched]
    does: Callable[[App, str, str, JsonObject], JsonObject]
    never: frozenset[Role] = frozenset()
    then: Callable[[App, JsonObject], None] = lambda _app, _payload: None

    def may_second(self, actor: Actor) -> bool:
        """Whether somebody may be the second by their roles."""
        return bool(actor.roles & self.seconds) and not actor.roles & self.never

    def check_second(self, actor: Actor) -> None:
        """Refuse whoever may not be the second by their roles."""
        if not self.may_second(actor):
            raise WrongRoleError(actor.name, self.label, sorted(self.seconds - self.never))


ACTS: dict[str, TwoPersonAct] = {}
"""Every act that needs two and is no move that people take with `take`."""


def register(act: TwoPersonAct) -> TwoPersonAct:
    """Put an act on the register, once."""
    assert ACTS.setdefault(act.name, act) is act, act.name
    return act
