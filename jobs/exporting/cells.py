"""Values as they are handed over (导出取值): one text for a table, the same for JSON, masked or not."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from config.field import Field
from config.fields import PARTS
from config.masking import mask_account, mask_all, mask_id, mask_name
from models import FAR
from workflow.shared.days import SHANGHAI

Values = dict[str, Any]
"""The values of one exported row, by our field names."""
_MASKS = {
    "name": mask_name, "agent_name": mask_name, "payee_name": mask_name, "account_name": mask_name,
    "certno": mask_id, "agent_certno": mask_id, "phone": mask_id, "agent_phone": mask_id,
    "account": mask_account, "payee_account": mask_account, "address": mask_name,
    # An applicant without an agent stands here under their own name.
    "requested_by": mask_name, "applied_by": mask_name,
}  # fmt: skip
NUMBERS = frozenset({"ext_no", "psn_no", "filing_no", "replaces", "number", "code", "item_code",
                     "settlement_no", "undoes", "bill_code", "bill_no"})  # fmt: skip
"""Fields that never hold an identity or account number, however long they are."""
_SPLITS = re.compile(r"[;；、,，|]")
"""The delimiters of a list in a cell."""


def masked(values: Mapping[str, Any], *, child: bool = False) -> Values:
    """The values with personal data masked; of a `child` nothing of it is left to be read."""
    return {
        name: ("*" * len(value) if child else _MASKS[name](value))
        if name in _MASKS and isinstance(value, str)
        # Free text may hold such a number, also inside a list.
        else value if name in NUMBERS else mask_all(value, NUMBERS)
        for name, value in values.items()
    }  # fmt: skip


def day_text(day: date | None, *, far: bool = False) -> str:
    """A day; an open end is empty, or written out where empty means something else."""
    return "" if day is None or (day == FAR and not far) else day.isoformat()


def instant_text(at: datetime) -> str:
    """An instant to the second, in Shanghai."""
    return at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M:%S")


def cell(value: Any) -> str:
    """A value in a table: flags as 1 and 0, lists with ; between, structures as JSON."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if value is None:
        return ""
    if isinstance(value, list):
        plain = all(isinstance(item, str) and not _SPLITS.search(item) for item in value)
        return ";".join(value) if plain else _json(value)
    return str(value)


def cells(fields: Sequence[Field], values: Mapping[str, Any]) -> list[str]:
    """One row of a table."""
    return [cell(values.get(field.name)) for field in fields]


def json_line(fields: Sequence[Field], values: Mapping[str, Any]) -> bytes:
    """One object in the national names, on a line of its own."""
    return (_json(_national(fields, values)) + "\n").encode()


def _national(fields: Sequence[Field], values: Mapping[str, Any]) -> Values:
    found: Values = {}
    for field in fields:
        value = values.get(field.name)
        if field.name in ("receipts", "lines") and value is not None:
            value = [_national(PARTS[field.name], item) for item in value]
        found[field.national[0] if field.national else field.name] = "" if value is None else value
    return found


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
