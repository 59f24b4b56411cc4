"""What brought a case where it stands (办理经过): the sentence for its latest change of state."""

from collections.abc import Iterator, Sequence

from config.text import Lang, Text
from models import Move, Moved
from workflow.machine.machine import CaseMachine
from workflow.machine.refusal_told import refusal_told
from workflow.shared.trigger_labels import KEPT, who

COVERAGE_END = {
    "stopped": Text("停保", "coverage stopped"),
    "moved": Text("转出参保地", "moved to another area"),
    "died": Text("死亡", "died"),
}
BECAUSE: dict[str, Text] = {
    "imported": Text("{day} 导入（申请日 {applied_on}）", "imported {day} (applied {applied_on})"),
    "created": Text("{day} 由 {actor} 在柜面登记", "entered by {actor} on {day}"),
    "edited": Text("{day} 更新了申请内容", "its content was updated on {day}"),
    "terminate": Text(
        "参保关系止于 {covered_to}（{coverage_end}），备案于 {day} 随之终止",
        "coverage ended {covered_to} ({coverage_end}), and the filing with it on {day}",
    ),
    "expire": Text(
        "备案有效期至 {ends_on}，已届满", "it was valid through {ends_on}, which is over"
    ),
    "lapse": Text(
        "在 {period_ends_on} 前未补齐或寄达，{reminded_on} 已提醒，{day} 终止办理",
        "nothing came by {period_ends_on} (reminded {reminded_on}); ended on {day}",
    ),
    "use_late": Text(
        "有效期 {starts_on} 至 {ends_on} 内已在接收医院就医，结算到期后才导入，{day} 由已过期改为已使用",
        "there was care at the receiving hospital between {starts_on} and {ends_on}; its settlement "
        "came in later, and on {day} expired became used",
    ),
    "replace": Text("{day} 由新备案变更", "replaced by a new filing on {day}"),
}
HEAD = Text("{day} 由 {actor} 办理“{label}”", "{actor} took “{label}” on {day}")


def because(machine: CaseMachine, record: Moved, moves: Sequence[Move], lang: Lang) -> str:
    """The sentence for the move that brought the case where it is."""
    if not moves:
        return ""
    move = next((m for m in reversed(moves) if m.dest != m.source), moves[-1])
    actor = who(move.actor, lang)
    text = BECAUSE.get(move.trigger)
    if text:
        given = {key: value for key, value in (move.facts or {}).items() if isinstance(value, str)}
        if "coverage_end" in given:
            end = COVERAGE_END.get(given["coverage_end"])
            given["coverage_end"] = end.say(lang) if end else "—"
        values = {"day": move.day, "actor": actor, "applied_on": record.applied_on} | given
        return text.say(lang, **values)
    kept = {} if move.trigger in machine.triggers else KEPT
    label = kept.get(move.trigger, machine.called(move.trigger, move.dest))
    told = HEAD.say(lang, day=move.day, actor=actor, label=label.say(lang))
    colon, stop = ("：", "；") if lang == "zh" else (": ", "; ")
    details = stop.join(detail for detail in _details(move, lang) if detail)
    return f"{told}{colon}{details}" if details else told


def _details(move: Move, lang: Lang) -> Iterator[str]:
    """The reason that was given, what the pre-check found, and what was missing."""
    facts = move.facts or {}
    yield move.reason
    yield refusal_told(facts, lang)
    for finding in facts.get("findings", []):
        if finding.get("weight") == "note":
            continue
        if lang == "zh":
            yield finding["zh"] + (f"（{finding['clause']}）" if finding.get("clause") else "")
        else:
            clause = finding.get("clause_en")
            yield finding["en"] + (f" ({clause})" if clause else "")
    yield ("、" if lang == "zh" else ", ").join(facts.get("missing") or ())
