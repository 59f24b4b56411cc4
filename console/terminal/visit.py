"""How the answer on a visit looks on a terminal (直接结算核查的显示)."""

from typing import Any

from config.text import Text
from console.terminal.output import Face
from workflow.benefit.labels import AMOUNTS
from workflow.visit.answer import Rule

RULE_WORDS: dict[Rule, Text] = {
    "home": Text("与参保地就医相同", "as at home"), "long_term": Text("异地长期居住备案", "long-term filing"),
    "referral": Text("异地转诊", "referral"), "temporary": Text("临时外出就医备案", "temporary filing"),
    "emergency": Text("急诊抢救（视同已备案）", "emergency (deemed filed)"), "none": Text("未备案", "no filing"),
}  # fmt: skip
MARKS = {"blocks": "✗", "ground": "✓", "note": "·"}


def draw_visit(face: Face, visit: dict[str, Any]) -> None:
    """Print whether the visit is settled directly, why, what to do, and what would be paid."""
    _draw_verdict(face, visit)
    for reason in visit["reasons"]:
        face.line(f"{MARKS[reason['weight']]} {_cited(face, reason)} [{reason['code']}]")
    if visit["advice"]:
        face.line(face.say("怎么办：", "What to do:"))
    for n, advice in enumerate(visit["advice"], 1):
        face.line(f"{n}. {_cited(face, advice)}")
    if quote := visit.get("quote"):
        face.line(face.say("费用试算（元）：", "What would be paid (yuan):"))
        face.table(
            [face.say("项目", "item"), face.say("金额", "amount")],
            [(face.words(label), quote["amounts"][name]) for name, label in AMOUNTS.items()],
        )


def _draw_verdict(face: Face, visit: dict[str, Any]) -> None:
    if visit["direct"]:
        verdict = face.say("可以直接结算", "may be settled directly")
    else:
        verdict = face.say("不能直接结算", "not directly")
    rule, no = face.words(RULE_WORDS[visit["rule"]]), visit["filing"]
    filing = face.say(f"，备案 {no}", f", filing {no}") if no else ""
    face.line(
        face.say(f"{verdict}（待遇规则：{rule}{filing}）", f"{verdict} (rule: {rule}{filing})")
    )


def _cited(face: Face, line: dict[str, Any]) -> str:
    says, clause = str(line["says"]), line["clause"]
    return says + face.say(f"（依据：{clause}）", f" (source: {clause})") if clause else says
