"""What comes over from another system and stands somewhere already (迁入): its state, read and checked."""

from collections.abc import Mapping
from datetime import date

from config.codes import CodeBook
from models import Labelled
from workflow.intake.reader import Reader


def read_arrived(
    reader: Reader,
    codes: CodeBook,
    kind: str,
    states: type[Labelled],
    finer: Mapping[str, frozenset[str]],
) -> str | None:
    """The state that a row arrives in; None when its word or code is unknown.

    `finer` says which states of ours go under one national code.
    """
    fresh = next(iter(states)).value
    word, flag = (reader.text(name, 20, plain=True) for name in ("state", "rchk_flag"))
    by_flag = codes.state(kind, "rchk_flag", flag) if flag else fresh
    if by_flag is None:
        reader.tell("unknown_state_code", "rchk_flag", value=flag)
        return None
    if not word:
        return by_flag
    named = {name: each.value for each in states for name in (each.value, each.label.zh)}
    found = named.get(word)
    if found is None:
        reader.tell("unknown_state_code", "state", value=word)
    elif flag and found not in finer[by_flag]:
        reader.tell("state_differs", "state", value=word, flag=flag)
    return found


def check_days(
    reader: Reader, state: Labelled, days: tuple[date, date], today: date, over: bool, begun: bool
) -> None:
    """What is over has ended, and what is in force has begun."""
    starts_on, ends_on = days
    if (over and ends_on >= today) or (begun and starts_on > today):
        label = state.label.zh
        reader.tell("state_days", "state", value=label, starts_on=starts_on, ends_on=ends_on)
