"""The door to every answer (提问入口): each declares whose question it is, and nobody else is answered."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from config.text import Text
from jobs.app import App
from jobs.identity.errors import NotSignedInError
from jobs.looks import about, asking, keep_now
from workflow.access.kinds import EXPORT, OPEN, AskerKind, Audience
from workflow.registers.former_numbers import ids_named
from workflow.shared.errors import Refusal, UnknownUserError

P = ParamSpec("P")
Answer = TypeVar("Answer")
ASKED: dict[str, Audience] = {}
"""What every answer is about and for whom, by module and name."""
WHOM: dict[str, str] = {}
"""Of every answer whose look is kept, how the person is named whom it is about."""
NOBODY = "-"
"""Said of an answer that is about nobody in particular: a list over all that the asker reaches."""
ITSELF = "itself"
"""Said of an answer that finds out whom it is about, and says so (`about`)."""


class NotYoursError(Refusal):
    """The question is not for somebody of this kind (无权查询)."""

    code = "not_yours"


NOT_FOR = Text(
    "{kind}不能办理此项查询；请由 {kinds} 查询，或以本人登录（yidi login）。",
    "{kind_en} may not ask this: {kinds_en} may; or sign in as yourself (yidi login).",
)

WHOLE = Text(
    "此项涉及全部统筹区，须由负责全部统筹区的人员办理或查询（yidi user areas 姓名 --area all）。",
    "this is about all pooling areas at once: somebody who works for all of them does or asks it "
    "(yidi user areas NAME --area all).",
)


def asked(
    audience: Audience, *, person: str = "", case: str = "no"
) -> Callable[[Callable[Concatenate[App, P], Answer]], Callable[Concatenate[App, P], Answer]]:
    """Declare whose question an answer is, and refuse everybody else (`not_yours`).

    Where the look is kept: `person` is the parameter, or the field of one (`wanted.person`), that
    has the number of the person whom it is about, or `NOBODY`, or `ITSELF`; `case` is the one with
    the number of the case. One of the two there has to be, or the look would name nobody.
    """

    def declare(
        function: Callable[Concatenate[App, P], Answer],
    ) -> Callable[Concatenate[App, P], Answer]:
        name, signature = f"{function.__module__}.{function.__name__}", inspect.signature(function)
        if audience.kept:
            _check_names_somebody(function.__name__, signature, person, case)
            WHOM[name] = person
        ASKED[name] = audience

        @wraps(function)
        def ask(app: App, /, *args: P.args, **kwargs: P.kwargs) -> Answer:
            check_asker(app, audience)
            if not audience.kept:
                return function(app, *args, **kwargs)
            given = signature.bind(app, *args, **kwargs).arguments
            with asking(app, audience.about, told(function.__name__, given)):
                about(person_id=person_of(app, given, person))
                if audience.about == EXPORT.about:
                    # What lies in a file has left: the look is kept before it is written.
                    about(case_no=case_of(None, given, case))
                    keep_now(app)
                answer = function(app, *args, **kwargs)
                about(case_no=case_of(answer, given, case))
                return answer

        return ask

    return declare


def openly(function: Callable[P, Answer]) -> Callable[P, Answer]:
    """Declare an answer that needs nobody: it looks at the policy book or a declaration alone."""
    ASKED[f"{function.__module__}.{function.__name__}"] = OPEN
    return function


def check_asker(app: App, audience: Audience) -> None:
    """Refuse whoever is not of the kinds whose question it is: `not_signed_in`, `not_yours`."""
    if audience.whole and app.asker.kind in audience.kinds and not app.reach.everything:
        raise NotYoursError(WHOLE)
    if app.asker.kind not in audience.kinds:
        if app.asker.kind is AskerKind.OPERATOR and app.asker.name:
            raise UnknownUserError(app.asker.name)
        if app.asker.kind is AskerKind.OPERATOR:
            raise NotSignedInError
        kinds = sorted(audience.kinds)
        raise NotYoursError(
            NOT_FOR, kind=app.asker.kind.label.zh, kind_en=app.asker.kind.label.en,
            kinds="、".join(each.label.zh for each in kinds),
            kinds_en=", ".join(each.label.en for each in kinds),
        )  # fmt: skip


def told(name: str, given: Mapping[str, object]) -> str:
    """A question in the words of the look (查询内容): the answer's name, and what was asked with it."""
    words = [name.removeprefix("answer_")]
    for key, value in given.items():
        if key not in ("app", "lang", "by", "unmasked", "no"):
            words += _said(key, value)
    return " ".join(words)


def _said(key: str, value: object) -> list[str]:
    if isinstance(value, (str, int, date)) and not isinstance(value, bool):
        return [f"{key}={value}"] if value != "" else []
    if is_dataclass(value) and not isinstance(value, type):
        each = [(each.name, getattr(value, each.name)) for each in fields(value)]
        return [word for name, its in each for word in _said(name, its)]
    return []


def _check_names_somebody(name: str, signature: inspect.Signature, person: str, case: str) -> None:
    """Check what an answer declares of whom it is about: a slip here ends the program, not a look."""
    given = signature.parameters
    assert person or _root(case) in given, f"{name}: say whom its look names (person=…)"
    assert person in ("", NOBODY, ITSELF) or _root(person) in given, f"{name} takes no {person}"


def _root(path: str) -> str:
    return path.partition(".")[0]


def _at(given: Mapping[str, object], path: str) -> object:
    """What was given as a parameter, or as a field of one."""
    name, _, field = path.partition(".")
    return getattr(given.get(name), field, None) if field else given.get(name)


def person_of(app: App, given: Mapping[str, object], path: str) -> int | None:
    """The person who was named in a question, so that their looks are found; None where none was."""
    number = _at(given, path)
    if not isinstance(number, str) or not number.strip():
        return None
    with app.database.reading() as session:
        return next(iter(ids_named(session, number.strip())), None)


def case_of(answer: object, given: Mapping[str, object], path: str) -> str:
    """The number of the case that a question was about, as the answer names it; "" where none was."""
    asked_for = _at(given, path)
    if not asked_for:
        return ""
    named = answer.get("no") if isinstance(answer, Mapping) else None
    return str(named or asked_for)
