"""A disallowed amount as it is typed (核减的写法): `RECEIPT:LINE=AMOUNT:REASON|CLAUSE`."""

import re

from workflow.shared.json_types import JsonObject

# Receipt, line and clause may be left out; a colon and a bar may be typed in either width.
_CUT = re.compile(r"(?:([^:：=]+)(?:[:：]([0-9]{1,4}))?)?=([0-9.]+)[:：]([^|｜]+)(?:[|｜](.+))?")


def cut_of(text: str) -> JsonObject | None:
    """The receipt, line, amount, reason and clause of a cut; None when the text is no such thing.

    `1:2=100.00:reason` is line 2 of the first receipt, `1=…` the whole receipt, `=…` the claim.
    """
    found = _CUT.fullmatch(text.strip())
    if found is None:
        return None
    receipt, line, amount, reason, clause = found.groups()
    cut: JsonObject = {"amount": amount, "reason": reason.strip()}
    if clause is not None:
        cut |= {"clause": clause.strip()}
    if receipt is not None:
        cut |= {"receipt": receipt.strip()}
    return cut | ({"line": int(line)} if line else {})
