"""A machine drawn from its declaration (状态图): Mermaid text, an SVG picture, a table in Markdown."""

from collections.abc import Mapping
from html import escape

from config.text import Lang
from workflow.machine import CaseMachine, Step

# The picture: states stand one below the other, forward moves bow out to the right, backward to
# the left. Lanes keep the bows apart, so that every label can be read.
BOX_WIDTH, BOX_HEIGHT, ROW, LANE, MARGIN = 190, 34, 74, 26, 20
CHARACTER = 12.5


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
    """A Mermaid state diagram; system moves are marked ⚙, counts stand behind the state."""
    labels = _labels(machine)
    lines = ["stateDiagram-v2", f"    [*] --> {machine.initial.value}"]
    for state in machine.states:
        count = f" ({counts.get(state.value, 0)})" if counts is not None else ""
        lines.append(f"    {state.value} : {state.label.say(lang)}{count}")
    for source, dest, trigger, auto in edges(machine):
        label = labels[trigger].label.zh if lang == "zh" else trigger
        lines.append(f"    {source} --> {dest} : {label}{' ⚙' if auto else ''}")
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
    labels = _labels(machine)
    merged: dict[tuple[str, str], list[str]] = {}
    for source, dest, trigger, auto in edges(machine):
        if source != dest:
            word = labels[trigger].label.zh if lang == "zh" else trigger
            merged.setdefault((source, dest), []).append(word + (" ⚙" if auto else ""))
    lanes = _lanes({pair: (order[pair[0]], order[pair[1]]) for pair in merged})
    left = max((lane for pair, lane in lanes.items() if order[pair[0]] > order[pair[1]]), default=0)
    right = max(
        (lane for pair, lane in lanes.items() if order[pair[0]] < order[pair[1]]), default=0
    )
    widest = max((len("、".join(words)) for words in merged.values()), default=0) * CHARACTER
    x = MARGIN + widest + (left + 1) * LANE
    width = x + BOX_WIDTH + (right + 2) * LANE + widest + MARGIN
    height = 2 * MARGIN + len(order) * ROW
    parts = [_head(width, height)]
    for (source, dest), words in merged.items():
        text = "、".join(words)
        parts.append(_arc(x, order[source], order[dest], lanes[source, dest], text))
    for state in machine.states:
        count = counts.get(state.value, 0) if counts is not None else None
        final = state.value in machine.final
        parts.append(_box(x, order[state.value], state.label.say(lang), count, final))
    return "\n".join([*parts, "</svg>"])


def _lanes(spans: Mapping[tuple[str, str], tuple[int, int]]) -> dict[tuple[str, str], int]:
    """Short bows inside, long ones outside; two that meet on one side never share a lane."""
    lanes: dict[tuple[str, str], int] = {}
    for pair in sorted(spans, key=lambda p: (abs(spans[p][0] - spans[p][1]), spans[p])):
        forward = spans[pair][0] < spans[pair][1]
        low, high = sorted(spans[pair])
        taken = {
            lanes[other]
            for other in lanes
            if (spans[other][0] < spans[other][1]) == forward
            and min(spans[other]) <= high
            and low <= max(spans[other])
        }
        lanes[pair] = next(lane for lane in range(len(spans) + 1) if lane not in taken)
    return lanes


def _head(width: float, height: float) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" height="{height:.0f}" font-family="sans-serif" font-size="12">\n'
        '<defs><marker id="to" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" '
        'markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#567"/></marker></defs>\n'
        '<rect width="100%" height="100%" fill="#fff"/>'
    )


def _middle(row: int) -> float:
    return MARGIN + row * ROW + BOX_HEIGHT / 2


def _arc(x: float, source: int, dest: int, lane: int, text: str) -> str:
    forward = source < dest
    edge = x + BOX_WIDTH if forward else x
    out = edge + (lane + 1) * LANE * (1 if forward else -1)
    # Starts and ends are spread over the side of the box, so that bows do not fall on each other.
    spread = (lane % 5 - 2) * 5
    top, bottom = _middle(source) + spread, _middle(dest) + spread
    label_y = (top + bottom) / 2 + (lane % 3 - 1) * 14
    anchor, label_x = ("start", out + 4) if forward else ("end", out - 4)
    return (
        f'<path d="M{edge:.0f} {top:.0f}H{out:.0f}V{bottom:.0f}H{edge:.0f}" fill="none" '
        f'stroke="#89a" marker-end="url(#to)"/>\n'
        f'<text x="{label_x:.0f}" y="{label_y:.0f}" text-anchor="{anchor}" fill="#234" '
        f'stroke="#fff" stroke-width="3" paint-order="stroke">{escape(text)}</text>'
    )


def _box(x: float, row: int, label: str, count: int | None, final: bool) -> str:
    y = MARGIN + row * ROW
    shown = label if count is None else f"{label}  {count}"
    fill = "#eee" if final else "#e8f1fa"
    return (
        f'<rect x="{x:.0f}" y="{y}" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="7" '
        f'fill="{fill}" stroke="#456"/>\n<text x="{x + BOX_WIDTH / 2:.0f}" '
        f'y="{y + BOX_HEIGHT / 2 + 4:.0f}" text-anchor="middle">{escape(shown)}</text>'
    )
