"""What the agency typed wrongly (更正录入): given as `change` takes it, with what was and what is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from config.fields import renamed
from config.text import Text
from workflow.claim.intake_bills import ReceiptDraft
from workflow.machine.payload_values import Flag
from workflow.machine.payloads import SecondPerson
from workflow.shared.errors import BadPayloadError
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.sql_types import StoredRow

CORRECT_ENTRY = Text("更正录入", "correct the entry")
Entered = Annotated[str | None, Field(exclude=True, max_length=200)]
"""A field of the claim, read as an import reads it; the move keeps what was and what is instead."""


def _typed(given: Json) -> Json:
    """Receipts that were typed in a line: a place in `yidi show`, or a number, and what is right."""
    each = given if isinstance(given, list) else [given]
    return [_spelled(text) if isinstance(text, str) else text for text in each]


def _spelled(text: str) -> Json:
    """`1 number=0561495563` or `1:2 amount=12.50` as an object."""
    place, *pairs = text.split() or [""]
    receipt, _, line = place.partition(":")
    change: JsonObject = {}
    for pair in pairs:
        name, _, change[name] = pair.partition("=")
    if not change or "" in change or not all("=" in pair for pair in pairs) or not _whole(line):
        raise PydanticCustomError("receipt_line", "RECEIPT:LINE NAME=VALUE …")
    return {"receipt": receipt, **({"lines": [{"line": int(line), **change}]} if line else change)}


def _whole(line: str) -> bool:
    return not line or line.isdecimal()


class EntryCorrection(SecondPerson):
    """What was typed wrongly, with the reviewer who compared it with the papers (更正录入).

    Only what is given changes. A receipt that is named (`receipt`: its number, or its place in
    `yidi show`) changes in what is given of it, and its lines by their number (`line`); receipts
    without a name take the place of all. A line of text says the same: `1:2 amount=12.50`.
    """

    phone: Entered = None
    med_type: Entered = None
    reason_code: Entered = None
    institution_code: Entered = None
    institution_name: Entered = None
    admitted_on: Entered = None
    discharged_on: Entered = None
    diagnosis: Entered = None
    emergency: Annotated[Flag | None, Field(exclude=True)] = None
    third_party: Entered = None
    payee_name: Entered = None
    payee_account: Entered = None
    payee_bank_code: Entered = None
    payee_relation: Entered = None
    payee_proof: Entered = None
    receipts: Annotated[
        list[dict[str, Json]] | None, BeforeValidator(_typed), Field(exclude=True, min_length=1)
    ] = None

    def given(self) -> JsonObject:
        """The fields that were given."""
        return {
            name: getattr(self, name) for name in self.model_fields_set - {"second"}
            if getattr(self, name) is not None
        }  # fmt: skip


@dataclass(frozen=True)
class CorrectedEntry:
    """The claim as it will be: its columns, its receipts where they change, what was and what is."""

    values: StoredRow
    bills: Sequence[ReceiptDraft] | None
    before: JsonObject
    after: JsonObject
    known: frozenset[str] = frozenset()
    """What the pre-check found of it as it was."""


def corrected_receipts(stored: Json, given: Sequence[JsonObject]) -> list[Json]:
    """The receipts of a claim with what was typed wrongly put right."""
    named = [each for each in given if each.get("receipt")]
    if not named:
        return list(given)
    if len(named) < len(given):
        raise _refused(
            "receipts",
            "每张票据都要写 receipt（原票据号），或都不写",
            "every receipt names itself, or none",
        )
    held = _objects(stored)
    places = {name: n for n, bill in enumerate(held) for name in _names(bill)}
    numbers = [str(bill["number"]) for bill in held]
    places |= {number: n for n, number in enumerate(numbers) if numbers.count(number) == 1}
    places |= {str(n + 1): n for n in range(len(held))}
    for change in named:
        which = str(change["receipt"])
        if which not in places:
            raise _refused("receipts", f"本件没有票据 {which}", f"the claim has no receipt {which}")
        own, lines = held[places[which]], change.get("lines")
        given_anew = {k: v for k, v in change.items() if k not in ("receipt", "lines")}
        own.update(renamed("receipts", given_anew))
        if lines is not None:
            own["lines"] = _corrected_lines(own["lines"], lines)
    return list(held)


def _objects(given: Json) -> list[JsonObject]:
    return (
        [dict(each) for each in given if isinstance(each, dict)] if isinstance(given, list) else []
    )


def _names(bill: JsonObject) -> tuple[str, ...]:
    """Code and number; a number alone may be that of two receipts."""
    number, code = str(bill["number"]), str(bill["code"])
    return tuple(f"{code}{between}{number}" for between in ("-", "/", " ", "") if code)


def _corrected_lines(stored: Json, given: Json) -> Json:
    """The lines of a receipt: those that name their number change, others take the place of all."""
    lines = _objects(stored)
    if not isinstance(given, list) or not any(isinstance(g, dict) and "line" in g for g in given):
        return given
    for change in given:
        at = change.get("line") if isinstance(change, dict) else None
        if not isinstance(change, dict) or not isinstance(at, int) or not 1 <= at <= len(lines):
            raise _refused(
                "lines",
                f"行号 line 应为 1 至 {len(lines)}",
                f"a line is a number from 1 to {len(lines)}",
            )
        lines[at - 1].update(renamed("lines", {k: v for k, v in change.items() if k != "line"}))
    return list(lines)


def _refused(field: str, zh: str, en: str) -> BadPayloadError:
    return BadPayloadError(CORRECT_ENTRY, field, Text(zh, en))


def differences(was: Json, will_be: Json) -> tuple[JsonObject, JsonObject]:
    """What differs, by its path as problems of a row name it: before and after."""
    old, new = dict(_leaves(was)), dict(_leaves(will_be))
    changed = [path for path in {**old, **new} if old.get(path) != new.get(path)]
    return {p: old.get(p) for p in changed}, {p: new.get(p) for p in changed}


def _leaves(value: Json, path: str = "") -> Iterator[tuple[str, Json]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _leaves(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list) and any(isinstance(each, Mapping) for each in value):
        for n, inner in enumerate(value):
            yield from _leaves(inner, f"{path}[{n}]")
    else:
        yield path, value
