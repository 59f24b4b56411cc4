"""How the answers of `explain` are drawn (转诊与备案的区别的排版)."""

from collections.abc import Iterable
from typing import Any

from console.answers.explain import LABELS
from console.terminal.output import Face


def draw_topics(face: Face, shown: dict[str, Any], topics: Iterable[str]) -> None:
    """Print the answers, and each document once at the end, under the number that cites it."""
    notes: dict[str, int] = {}
    face.line(f"{shown['name']} {shown['area']}  {shown['on']}")
    for row in shown["topics"]:
        face.line(f"{row['label']}")
        for topic in dict.fromkeys(topics):
            face.line(f"  {face.words(LABELS[topic])}")
            for each in row[topic]:
                mark = ""
                if source := each["clause"]:
                    mark = f" [{notes.setdefault(source, len(notes) + 1)}]"
                face.line(f"    {each['says']}{mark}")
    face.line(face.say("依据", "documents"))
    for source, number in notes.items():
        face.line(f"  [{number}] {source}")
