"""The national profile (国家标准字段): answers and bodies in the names of the national interface.

`Accept-Profile: national` asks for it; bodies are read in either names, so nobody need say in which.
Every name stands in `config/fields_shown.py`; what has no national name keeps ours. Beside the
names go the values that the standard writes in its own way: an open end is empty (长期), a flag is
1 or 0, a category is its official word, and a state has its codes (复核标志、财务处理标志…).
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated

from fastapi import Header

from config.fields_shown import SHOWN, national_names
from jobs.exporting.cases import (
    CLAIM_CODES,
    FILING_FLAG,
    QUALIFICATION_FLAG,
    REFERRAL_FLAG,
)
from models import FAR, Category, Channel
from workflow.shared.json_types import Json, JsonObject

NATIONAL_JSON = "application/vnd.yidi.national+json"
"""The type of an answer in the national names."""
NO_END = FAR.isoformat()


class Profile(StrEnum):
    """In whose names an answer is written (字段口径)."""

    OURS = "ours"
    NATIONAL = "national"


Answered = Annotated[
    Profile,
    Header(alias="Accept-Profile", description="答复的字段名：ours 本系统、national 国家标准"),
]
"""In whose names somebody wants the answer."""


def national(kind: str, found: JsonObject) -> JsonObject:
    """An answer of a kind in the national names, with the codes that the standard has for its state."""
    shown, names = SHOWN[kind], national_names(kind)
    told: JsonObject = {}
    for key, value in found.items():
        part = shown.parts.get(key)
        if part is None:
            told[names.get(key, key)] = _value(kind, key, value)
        elif key in shown.flat and isinstance(value, Mapping):
            told |= national(part, value)
        elif key not in shown.flat:
            told[key] = _parts(part, value)
    return told | _codes(kind, found)


def _parts(kind: str, value: Json) -> Json:
    if isinstance(value, list):
        return [_parts(kind, each) for each in value]
    return national(kind, value) if isinstance(value, dict) else value


def in_national(kind: str, given: JsonObject) -> JsonObject:
    """A body of a kind in the national names, for what is read in them alone (`check`)."""
    names = national_names(kind)
    return {names.get(key, key): value for key, value in given.items()}


def _word(labels: type[Category] | type[Channel]) -> Callable[[str], str]:
    words = {each.value: each.label.zh for each in labels}
    return lambda code: words.get(code, code)


WORDS: Mapping[tuple[str, str], Callable[[str], str]] = {
    ("filing", "category"): _word(Category), ("filing", "channel"): _word(Channel),
}  # fmt: skip
"""What the national names hold as an official word."""


def _value(kind: str, key: str, value: Json) -> Json:
    """A value as the standard writes it; only where the field has a national name."""
    if key not in national_names(kind):
        return value
    if isinstance(value, bool):
        return "1" if value else "0"
    if value == NO_END:
        return None
    word = WORDS.get((kind, key))
    return word(value) if word and isinstance(value, str) else value


def _codes(kind: str, found: JsonObject) -> JsonObject:
    """The codes of a state in the national tables; empty ones are left out."""
    state = found.get("state")
    if not isinstance(state, str):
        return {}
    if kind == "claim":
        names = ("reim_stas", "rchk_flag", "fin_dspo_flag")
        codes: Mapping[str, str] = dict(zip(names, CLAIM_CODES.get(state, ()), strict=False))
    else:
        flags: Mapping[str, str] = _FLAGS.get(kind, {})
        codes = {"rchk_flag": flags.get(state, "")}
    return {name: code for name, code in codes.items() if code}


_FLAGS: Mapping[str, Mapping[str, str]] = {
    "filing": {state.value: flag for state, flag in FILING_FLAG.items()},
    "referral": {state.value: flag for state, flag in REFERRAL_FLAG.items()},
    "qualification": {state.value: flag for state, flag in QUALIFICATION_FLAG.items()},
}
