"""A machine drawn from its declaration (状态图): Mermaid text, an SVG picture, a table in Markdown."""

from collections.abc import Mapping
from html import escape

from config.text import Lang
from workflow.machine.machine import CaseMachine, Step

# The picture: states stand one below the other. Every trigger has a rail beside them for each
# state it leads to, on the right when it leads down and on the left when it leads up; all states
# it starts from join it. A rail is as wide as its label, so that no label lies under another.
BOX_WIDTH, BOX_HEIGHT, ROW, GAP, MARGIN = 190, 34, 64, 16, 20
CHINESE, LATIN = 12.5, 7.0
Rail = tuple[str, str, bool]
"""Trigger, state it leads to, whether it leads down."""


def edges(machine: CaseMachine) -> list[tuple[str, str, str, bool]]:
    """Source, destination, label, automatic: one for each move between two states, merged."""
    seen: dict[tuple[str, str, str], bool] = {}
    for step in machine.steps:
        for source in step.sources:
            key = (source.value, step.end(source.value), step.trigger)
            seen[key] = seen.get(key, False) or step.automatic
    return [(source, dest, trigger, auto) for (source, dest, trigger), auto in seen.items()]


def mermaid(
    machine: CaseMachine, counts: Mapping[str, int] | None = None, lang: Lang = "zh"
) -> str:
    """A Mermaid state diagram: one arrow for all moves between two states, ⚙ by the system.

    Counts stand behind the state.
    """
    labels = _labels(machine)
    lines = ["stateDiagram-v2", f"    [*] --> {machine.initial.value}"]
    for state in machine.states:
        count = f" ({counts.get(state.value, 0)})" if counts is not None else ""
        lines.append(f"    {state.value} : {state.label.say(lang)}{count}")
    arrows: dict[tuple[str, str], list[str]] = {}
    for source, dest, trigger, auto in edges(machine):
        label = labels[trigger].label.zh if lang == "zh" else trigger
        arrows.setdefault((source, dest), []).append(label + (" ⚙" if auto else ""))
    lines += [f"    {a} --> {b} : {', '.join(words)}" for (a, b), words in arrows.items()]
    lines += [f"    {state} --> [*]" for state in machine.final_in_order]
    return "\n".join(lines)


def table(machine: CaseMachine, lang: Lang = "zh") -> str:
    """Every step as a Markdown table: trigger, from → to, by whom, under which guards."""
    head = (
        ("操作", "从 → 到", "办理人", "条件")
        if lang == "zh"
        else ("trigger", "from → to", "by", "guards")
    )
    rows = [f"| {' | '.join(head)} |", "|---|---|---|---|"]
    for step in machine.steps:
        sources = ", ".join(s.label.say(lang) if lang == "zh" else s.value for s in step.sources)
        dest = "同" if lang == "zh" else "same"
        if step.dest is not None:
            dest = step.dest.label.zh if lang == "zh" else step.dest.value
        by = "、".join(r.label.say(lang) for r in sorted(step.by))
        guards = ", ".join(g.name for g in step.guards) or "—"
        name = f"`{step.trigger}`" + (f" {step.label.zh}" if lang == "zh" else "")
        rows.append(f"| {name} | {sources} → {dest} | {by} | {guards} |")
    return "\n".join(rows)


def _labels(machine: CaseMachine) -> dict[str, Step]:
    return {step.trigger: step for step in machine.steps}


def svg(machine: CaseMachine, counts: Mapping[str, int] | None = None, lang: Lang = "zh") -> str:
    """The machine as a picture that any browser shows."""
    order = {state.value: index for index, state in enumerate(machine.states)}
    rails, words = _rails(machine, order, lang)
    lanes = _lanes({rail: (min(rows), max(rows)) for rail, rows in rails.items()})
    right, right_width = _offsets(rails, lanes, words, down=True)
    left, left_width = _offsets(rails, lanes, words, down=False)
    x = MARGIN + left_width
    width = x + BOX_WIDTH + right_width + MARGIN
    height = 2 * MARGIN + len(order) * ROW
    parts = [_head(width, height)]
    for rail, rows in rails.items():
        out = x + BOX_WIDTH + right[lanes[rail]] if rail[2] else x - left[lanes[rail]]
        parts.append(_drawn(rail, rows, order[rail[1]], x, out, words[rail]))
    for state in machine.states:
        count = counts.get(state.value, 0) if counts is not None else None
        final = state.value in machine.final
        parts.append(_box(x, order[state.value], state.label.say(lang), count, final))
    return "\n".join([*parts, "</svg>"])


def _rails(
    machine: CaseMachine, order: Mapping[str, int], lang: Lang
) -> tuple[dict[Rail, list[int]], dict[Rail, str]]:
    """The rows that each rail joins, and what is written on it."""
    labels = _labels(machine)
    rails: dict[Rail, list[int]] = {}
    words: dict[Rail, str] = {}
    for source, dest, trigger, auto in edges(machine):
        if source == dest:
            continue
        rail = (trigger, dest, order[source] < order[dest])
        rails.setdefault(rail, [order[dest]]).append(order[source])
        word = labels[trigger].label.zh if lang == "zh" else trigger
        words[rail] = word + (" ⚙" if auto or words.get(rail, "").endswith("⚙") else "")
    return rails, words


def _lanes(spans: Mapping[Rail, tuple[int, int]]) -> dict[Rail, int]:
    """Short rails inside, long ones outside; two that meet on one side never share a lane."""
    lanes: dict[Rail, int] = {}
    for rail in sorted(spans, key=lambda r: (spans[r][1] - spans[r][0], spans[r], r)):
        low, high = spans[rail]
        taken = {
            lanes[other]
            for other in lanes
            if other[2] == rail[2] and spans[other][0] <= high and low <= spans[other][1]
        }
        lanes[rail] = next(lane for lane in range(len(spans) + 1) if lane not in taken)
    return lanes


def _offsets(
    rails: Mapping[Rail, list[int]],
    lanes: Mapping[Rail, int],
    words: Mapping[Rail, str],
    *,
    down: bool,
) -> tuple[dict[int, float], float]:
    """How far from the boxes each lane of a side runs, and how wide the side is."""
    offsets: dict[int, float] = {}
    at = float(GAP)
    for lane in sorted({lanes[rail] for rail in rails if rail[2] == down}):
        offsets[lane] = at
        widest = max(_width(words[r]) for r in rails if r[2] == down and lanes[r] == lane)
        at += widest + GAP
    return offsets, at


def _width(text: str) -> float:
    return sum(LATIN if ord(character) < 0x2000 else CHINESE for character in text)


def _head(width: float, height: float) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" height="{height:.0f}" font-family="sans-serif" font-size="12">\n'
        '<defs><marker id="to" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" '
        'markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#567"/></marker></defs>\n'
        '<rect width="100%" height="100%" fill="#fff"/>'
    )


def _drawn(rail: Rail, rows: list[int], dest: int, x: float, out: float, text: str) -> str:
    edge = x + BOX_WIDTH if rail[2] else x
    sources = rows[1:]
    # What leaves a box leaves its lower half, what arrives enters the upper half.
    into = MARGIN + dest * ROW + 9
    paths = [
        f'<path d="M{edge:.0f} {MARGIN + row * ROW + 25}H{out:.0f}V{into}H{edge:.0f}" fill="none" '
        'stroke="#89a" marker-end="url(#to)"/>'
        for row in sources
    ]
    nearest = min(sources, key=lambda row: abs(row - dest))
    y = (MARGIN + nearest * ROW + 25 + into) / 2 + 4
    anchor, label_x = ("start", out + 4) if rail[2] else ("end", out - 4)
    label = (
        f'<text x="{label_x:.0f}" y="{y:.0f}" text-anchor="{anchor}" fill="#234" stroke="#fff" '
        f'stroke-width="3" paint-order="stroke">{escape(text)}</text>'
    )
    return "\n".join([*paths, label])


def _box(x: float, row: int, label: str, count: int | None, final: bool) -> str:
    y = MARGIN + row * ROW
    shown = label if count is None else f"{label}  {count}"
    fill = "#eee" if final else "#e8f1fa"
    return (
        f'<rect x="{x:.0f}" y="{y}" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="7" '
        f'fill="{fill}" stroke="#456"/>\n<text x="{x + BOX_WIDTH / 2:.0f}" '
        f'y="{y + BOX_HEIGHT / 2 + 4:.0f}" text-anchor="middle">{escape(shown)}</text>'
    )
