"""How the answers of `explain` are drawn (转诊与备案的区别的排版)."""

from collections.abc import Mapping
from typing import Any

from console.terminal.output import Face


def draw_topics(face: Face, shown: dict[str, Any], labels: Mapping[str, str]) -> None:
    """Every document once, at the end, under the number that stands behind what rests on it."""
    notes: dict[str, int] = {}
    face.line(f"{shown['name']} {shown['area']}  {shown['on']}")
    for row in shown["topics"]:
        face.line(f"{row['label']}")
        for topic, label in labels.items():
            face.line(f"  {label}")
            for each in row[topic]:
                mark = ""
                if source := each["clause"]:
                    mark = f" [{notes.setdefault(source, len(notes) + 1)}]"
                face.line(f"    {each['says']}{mark}")
    face.line(face.say("依据", "documents"))
    for source, number in notes.items():
        face.line(f"  [{number}] {source}")
