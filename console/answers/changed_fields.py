"""What a change changed (更改内容): by field, before and after, ids and accounts masked."""

import re
from collections.abc import Mapping
from typing import Any

from config.fields import LABELS
from config.masking import mask_all
from config.text import Lang, Text
from models import FAR
from workflow.machine.fact_words import FACTS
from workflow.shared.json_types import Json

NO_DAY = FAR.isoformat()
_FIELD = re.compile(r"(\w+)(?:\[\d+\])*$")
_PLACE = re.compile(r"\[(\d+)\]")


def changed_fields(
    before: Mapping[str, Json], after: Mapping[str, Json], lang: Lang
) -> list[dict[str, Any]]:
    """Return each field that differs: `field` (its path), `label`, `before`, `after`."""
    return [
        {
            "field": path, "label": _label(path, lang),
            "before": _shown(path, before.get(path)), "after": _shown(path, value),
        }
        for path, value in after.items()
    ]  # fmt: skip


def _label(path: str, lang: Lang) -> str:
    """The word for the field at the end of a path, and the receipt and line that it is of."""
    found = _FIELD.search(path)
    name = found[1] if found else path
    of = [int(place) + 1 for place in _PLACE.findall(path)]
    where = f"（{':'.join(map(str, of))}）" if of else ""
    words = (
        FACTS[name].label if name in FACTS else Text(LABELS.get(name, name), name.replace("_", " "))
    )
    return words.say(lang) + where


def _shown(path: str, value: Json) -> Any:
    """A value as it may be seen; nothing is none."""
    found = _FIELD.search(path)
    masked = mask_all({found[1] if found else path: value})
    shown = next(iter(masked.values()))
    return None if shown in ("", [], NO_DAY) else shown
