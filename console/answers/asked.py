"""The door to every answer (提问入口): each declares whose question it is, and nobody else is answered."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from config.text import Text
from jobs.app import App
from jobs.identity.errors import NotSignedInError
from workflow.access.kinds import Audience
from workflow.shared.errors import Refusal

P = ParamSpec("P")
Answer = TypeVar("Answer")
ASKED: dict[str, Audience] = {}
"""What every answer is about and for whom, by module and name."""


class NotYoursError(Refusal):
    """The question is not for somebody of this kind (无权查询)."""

    code = "not_yours"


NOT_FOR = Text(
    "{kind}不能办理此项查询；请由 {kinds} 查询，或以本人登录（yidi login）。",
    "{kind_en} may not ask this: {kinds_en} may; or sign in as yourself (yidi login).",
)


def asked(
    audience: Audience,
) -> Callable[[Callable[Concatenate[App, P], Answer]], Callable[Concatenate[App, P], Answer]]:
    """Declare whose question an answer is, and refuse everybody else (`not_yours`)."""

    def declare(
        function: Callable[Concatenate[App, P], Answer],
    ) -> Callable[Concatenate[App, P], Answer]:
        ASKED[f"{function.__module__}.{function.__name__}"] = audience

        @wraps(function)
        def ask(app: App, /, *args: P.args, **kwargs: P.kwargs) -> Answer:
            check_asker(app, audience)
            return function(app, *args, **kwargs)

        return ask

    return declare


def check_asker(app: App, audience: Audience) -> None:
    """Refuse whoever is not of the kinds whose question it is: `not_signed_in`, `not_yours`."""
    if app.asker.kind not in audience.kinds:
        if not app.asker.name:
            raise NotSignedInError
        kinds = sorted(audience.kinds)
        raise NotYoursError(
            NOT_FOR, kind=app.asker.kind.label.zh, kind_en=app.asker.kind.label.en,
            kinds="、".join(each.label.zh for each in kinds),
            kinds_en=", ".join(each.label.en for each in kinds),
        )  # fmt: skip
