"""How the steps of a calculation look (计算步骤): numbered, with the documents listed once below."""

from collections.abc import Mapping, Sequence
from typing import Any

from console.terminal.output import Face
from console.terminal.value_sheets import sheet_words
from workflow.benefit.labels import scope_words
from workflow.shared.money import decimal_text, scaled

Cited = tuple[str, str, str]
"""A source by parameter, scope and start."""


def draw_steps(face: Face, steps: Sequence[dict[str, Any]], indent: str = "") -> set[Cited]:
    """Print the steps, then their sources by number; returns which sources they cite."""
    sources: dict[Cited, tuple[int, dict[str, Any]]] = {}
    for n, step in enumerate(steps, 1):
        mark = ""
        if step["parameter"] is not None:
            key = (step["parameter"], step["scope"], step["from"])
            number, _ = sources.setdefault(key, (len(sources) + 1, step))
            mark = f" [{number}]"
        face.line(f"{indent}{n}. {_said(face, step)}{mark}")
    if sources:
        face.line(indent + face.say("依据", "Sources"))
    for number, step in sources.values():
        face.line(f"{indent}[{number}] {source_words(face, step)}")
    return set(sources)


def _said(face: Face, step: Mapping[str, Any]) -> str:
    at = face.say(f"明细第 {step['line']} 行，", f"line {step['line']}: ") if "line" in step else ""
    counted = _arithmetic(face, step)
    return f"{at}{step['says']}" + (f"{face.say('：', ': ')}{counted}" if counted else "")


def _arithmetic(face: Face, step: Mapping[str, Any]) -> str:
    """Base × rate = amount, as far as the step has them."""
    base, amount = step["base"], step["amount"]
    rate = None if step["rate"] is None else percent(step["rate"])
    if base and rate and amount:
        return f"{base} × {rate} = {amount}"
    if base and rate:
        return face.say(f"至 {base} 元 {rate}", f"up to {base} yuan {rate}")
    if base and amount:
        return f"{base} → {amount}"
    return rate or amount or ""


def percent(rate: str) -> str:
    """A rate of a step as a percentage: 0.792 → 79.2%."""
    exact = scaled(rate, 8)
    assert exact is not None
    return f"{decimal_text(exact, 6)}%"


def source_words(face: Face, source: Mapping[str, Any]) -> str:
    """A parameter with scope, start, document, tier, note and doubt; marked when nobody has seen it."""
    # A step names its parameter in the reader's language already; a stored source in both.
    label = source["label"] if face.lang == "zh" else source.get("label_en") or source["label"]
    start = f"{source.get('from') or source.get('start')} {face.say('起', 'on')}"
    parts = (label, scope_words(source["scope"], face.lang), start)
    named = face.say("，", ", ").join(filter(None, parts))
    tier = source["tier"]
    level = face.say(f"（来源等级 {tier}）", f" (tier {tier})") if tier else ""
    seen = "" if source["verified"] else face.say("【未核实】", " [unverified]")
    said = [f"{named}{face.say('：', ': ')}{source['reference']}{level}{seen}"]
    if source.get("sheet"):
        said.append(sheet_words(face, source["sheet"]))
    if source.get("note"):
        said.append(face.say(f"说明：{source['note']}", f"note: {source['note']}"))
    if source.get("doubt"):
        said.append(face.say(f"存疑：{source['doubt']}", f"doubtful: {source['doubt']}"))
    return face.say("；", "; ").join(said)
