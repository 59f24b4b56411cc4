"""What a refusal says (不予决定的事实和依据), as it stands on its move."""

from collections.abc import Mapping

from config.text import Lang, Text
from workflow.shared.json_types import Json


def refusal_told(facts: Mapping[str, Json], lang: Lang) -> str:
    """The facts and the clause of a refusal, as they stand on its move; "" where it is none."""
    said = facts.get("refusal") or facts
    if not isinstance(said, Mapping) or not (said.get("clause") or said.get("facts")):
        return ""
    found, clause = str(said.get("facts") or ""), str(said.get("clause") or "").strip()
    if not found:
        return Text("依据：{clause}", "by {clause}").say(lang, clause=clause)
    return found + ((f"（{clause}）" if lang == "zh" else f" ({clause})") if clause else "")
