#!/usr/bin/env bash
# A pattern of digits lets digits of any script through, and a day may come as seconds.
#
# Guess:   a field with the pattern ^\d{8,30}$ holds ASCII digits, as account numbers are written; a field
#          of type date takes a day, so that a number, or digits as text, is refused.
# Seen:    \d is every decimal digit of Unicode: full-width digits pass and stay as they are. A date takes
#          0, 1795996800 and "1795996800" as seconds since 1970, where these fall on midnight in UTC.
# Matters: a full-width account is refused by the bank's file weeks later; a flag of 0 in the field for the
#          day of admission becomes 1 January 1970, and a stay of half a century.
# Ours:    payloads of moves read days and numbers with the readers of imported rows
#          (workflow/machine/payload_values.py); tests: tests/machine/test_payload_values.py.
# Source:  https://docs.pydantic.dev/latest/api/standard_library_types/#datetimedate and the syntax of the
#          regex crate, which says that Unicode is on
. "$(dirname "$0")/lib.sh"
packages pydantic==2.14.3

observe <<'PY'
from datetime import date
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError
from told import told


def read(kind, value):
    try:
        return TypeAdapter(kind).validate_python(value)
    except ValidationError:
        return "refused"


account = Annotated[str, Field(pattern=r"^\d{8,30}$")]
wide = "６２２２０８００００００００００００４１"
told("an account in full-width digits", guess="refused", recorded=wide, seen=read(account, wide))
for value, day in ((0, date(1970, 1, 1)), (1795996800, date(2026, 11, 30)), ("1795996800", date(2026, 11, 30))):
    told(f"the day {value!r}", guess="refused", recorded=day, seen=read(date, value))
PY
