"""Values of an option that are words of the office (选项的取值): typed as code or as label."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from models import Labelled


def chosen(given: str, options: "Iterable[Labelled]", hint: str) -> str:
    """Return the code that was meant; what nobody knows is a misuse that tells both of each."""
    from console.answers.refusals import state_meant

    every = list(options)
    found = state_meant(every, given)
    if found is None:
        zh = "、".join(f"{each.label.zh} {each.value}" for each in every)
        raise typer.BadParameter(f"{zh} · {', '.join(map(str, every))}", param_hint=hint)
    return found
