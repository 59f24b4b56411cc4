"""Answers that need two people (双人办理): done at once where the second may be named, else proposed.

Whoever declares such an answer puts it on the register: a second person confirms it by the same door
as a move, and it is done then as it was asked for.
"""

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import signature
from typing import Any, get_type_hints

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python
from sqlmodel import Session

from config.text import Text
from console.answers.proposed_now import proposed
from jobs.app import App
from jobs.identity.principal import os_user
from jobs.principal import Principal
from jobs.proposals.acts import Touched, TwoPersonAct, register
from jobs.proposals.propose import propose, wants_second
from models import Role
from workflow.moves.actors import find_actor
from workflow.moves.two_people import NAMED, by_two
from workflow.proposal.errors import SecondSignsError
from workflow.shared.errors import Refusal
from workflow.shared.json_types import JsonObject

Answer = Callable[..., dict[str, Any]]
Touches = Callable[[App, Session, Mapping[str, Any]], Touched]
NEITHER = frozenset({"app", "lang", "user", "by", "second"})
"""What of an answer is not what is proposed."""


def of_two(
    name: str,
    label: Text,
    seconds: frozenset[Role],
    touches: Touches,
    *,
    never: frozenset[Role] = frozenset(),
    alone: bool = False,
    then: Callable[[App, Mapping[str, Any]], None] | None = None,
) -> Callable[[Answer], Answer]:
    """Declare that an answer takes a `second` person; of whoever is signed in it makes a proposal.

    `seconds` are the roles of the second and `never` those they have not; `alone` says that it may
    be done by one in some cases, and `then` what is done after the commit.
    """

    def declare(function: Answer) -> Answer:
        act = register(
            TwoPersonAct(
                name, label, seconds,
                lambda app, session, payload: touches(app, session, _given(function, payload)),
                lambda app, by, second, payload: _done(function, app, by, second, payload),
                never,
                lambda app, payload: then(app, _given(function, payload)) if then else None,
            )
        )  # fmt: skip
        bound = signature(function)

        @wraps(function)
        def answer(app: App, *args: Any, **kwargs: Any) -> dict[str, Any]:
            given = bound.bind(app, *args, **kwargs)
            given.apply_defaults()
            values = given.arguments
            if not app.asker.signed:
                with by_two(NAMED):
                    told = function(app, *args, **kwargs)
                act.then(app, _payload(values))
                return told
            if values["second"]:
                raise SecondSignsError(label)
            if alone:
                try:
                    return function(app, *args, **kwargs)
                except Refusal as fault:
                    if not wants_second(fault):
                        raise
            return proposed(propose(app, act, name, _payload(values)))

        answer.__dict__["takes_two"] = act
        return answer

    return declare


def _payload(values: Mapping[str, Any]) -> JsonObject:
    """What is proposed, as JSON: all that was given, but who and with whom."""
    return {
        name: to_jsonable_python(value._asdict() if hasattr(value, "_asdict") else value)
        for name, value in values.items()
        if name not in NEITHER
    }


def _given(function: Answer, payload: JsonObject) -> dict[str, Any]:
    """The same as the answer takes it."""
    hints = get_type_hints(function)
    return {
        name: TypeAdapter(hints[name]).validate_python(value) for name, value in payload.items()
    }


def _done(function: Answer, app: App, by: str, second: str, payload: JsonObject) -> JsonObject:
    """Do what was proposed, for the first person with the second, as it was asked for."""
    names = signature(function).parameters
    given = _given(function, payload) | {"second": second}
    if "lang" in names:
        given["lang"] = "zh"
    if "user" in names:
        given["user"] = by
    if "by" in names:
        with app.database.reading() as session:
            given["by"] = Principal(
                find_actor(session, by), os_user(), signed_by=app.asker.signed_by
            )
    told: JsonObject = to_jsonable_python(function(app, **given))
    return told
