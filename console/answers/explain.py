"""How referral and filing differ for the person (转诊与备案的区别), answered from the policy book.

Who asks, who it is for, which steps, which papers, how long, at which ratio: every answer names the
parameter and its document; the steps are those of the machines. Nothing is answered from memory.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from config.policy import PolicyBook, Rules, Value
from config.policy_shapes import POPULATIONS
from config.text import Text
from console.answers.policy_state import standing
from console.answers.policy_words import Words
from console.terminal.explain import draw_topics
from console.terminal.output import Face
from models import LONG_TERM, Category, FilingState, ReferralState
from workflow.benefit.labels import SITUATIONS, scope_words
from workflow.filing.machine import FILING
from workflow.machine.machine import CaseMachine
from workflow.referral.machine import REFERRAL

FILED = tuple(c for c in Category if c not in (Category.REFERRAL, Category.EMERGENCY))
"""What a person files himself."""
WAYS: dict[str, tuple[CaseMachine, tuple[str, ...]]] = {
    "referral": (REFERRAL, (ReferralState.REQUESTED, ReferralState.AGREED,
                            ReferralState.TRANSMITTED, ReferralState.USED)),
    "filing": (FILING, (FilingState.SUBMITTED, FilingState.REVIEWED, FilingState.ACTIVE)),
}  # fmt: skip
"""The way through each machine when nothing goes wrong."""
PAID_AS = {
    "referral": ("referral_electronic", "referral"),
    "filing": ("long_term", "temporary", "none"),
}
"""The situations in which the book says how care is paid."""
Said = dict[str, str | None]


class AreaText:
    """The book of one area on one day, in one language."""

    def __init__(self, face: Face, book: PolicyBook, area: str, on: date) -> None:
        self.face, self.book, self.area, self.on = face, book, area, on
        self.rules: Rules = book.rules(area, on)
        self.words = Words(face.lang)

    def parameter(self, name: str, lead: Text | None = None, key: str = "") -> Iterator[Said]:
        """A parameter in words with its document; what the book does not say is said to be so."""
        definition = self.book.definitions[name]
        value = next(self.rules.every(name), None)
        head = self.face.words(lead or definition.label) + self.face.say("：", ": ")
        if value is None:
            yield {
                "says": head + self.face.say("参数库没有取值", "the book has no value"),
                "clause": None,
            }
            return
        given: Any = value.value if not key else {key: value.value.get(key, ())}
        for line in self._lines(definition, given):
            yield {"says": head + line, "clause": self.cited(name, value)}

    def _lines(self, definition: Any, given: Any) -> list[str]:
        """A value in words; no days at all means the same day."""
        if definition.unit == "working days" and given == 0:
            return [self.face.say("当日办结", "the same day")]
        return [_plain(line) for line in self.words.value(definition, given)]

    def cited(self, name: str, value: Value) -> str:
        """The document behind a value."""
        return self.face.words(self.book.cited(name, value))

    def said(self, text: Text, clause: str | None = None) -> Said:
        """A sentence of its own."""
        return {"says": self.face.words(text), "clause": clause}


def _plain(words: str) -> str:
    """Without the letter by which the book calls a way of paying (M1–M4), and whose ratio it is."""
    words = re.sub(r"\s*[（(]M[0-9][）)]", "", words)
    return re.sub(r"^比例 × (\S+)", r"按参保地比例的 \1 支付", words)


def _who_asks(told: AreaText, topic: str) -> Iterator[Said]:
    if topic == "referral":
        lead = Text("由参保地有转诊资格的医院提出；可用的渠道", "a hospital of the insured area that may refer; through")  # fmt: skip
        yield from told.parameter("referral_channels", lead)
        return
    yield told.said(Text("由本人或代办人提出", "the person, or an agent for him"))
    yield from told.parameter("self_service_channels")


def _who_for(told: AreaText, topic: str) -> Iterator[Said]:
    categories = (Category.REFERRAL,) if topic == "referral" else FILED
    labels = told.face.say("、", ", ").join(told.face.words(each.label) for each in categories)
    yield {"says": labels, "clause": None}
    yield from told.parameter("deemed_filed")


def _steps(told: AreaText, topic: str) -> Iterator[Said]:
    machine, states = WAYS[topic]
    labels = [told.face.words(machine.states(state).label) for state in states]
    yield {"says": " → ".join(labels), "clause": None}
    if topic == "referral":
        yield told.said(Text("医院同意时自动生成备案并由系统审核，本人不必再备案",
                             "agreed, it makes the filing by itself; the person files nothing"))  # fmt: skip
        return
    yield from told.parameter("review_days_online")
    yield from told.parameter("review_days_window")


def _papers(told: AreaText, topic: str) -> Iterator[Said]:
    kinds = (Category.REFERRAL,) if topic == "referral" else FILED
    for key in ("all", *(each.value for each in kinds)):
        yield from told.parameter("filing_materials", key=key)
    if topic == "filing":
        yield from told.parameter("promise_categories")


def _validity(told: AreaText, topic: str) -> Iterator[Said]:
    yield from told.parameter("temporary_validity_months")
    if topic == "filing":
        yield {"says": _long_term(told) + told.face.say("：长期有效", ": no end"), "clause": None}


def _long_term(told: AreaText) -> str:
    return told.face.say("、", ", ").join(
        told.face.words(each.label) for each in FILED if each in LONG_TERM
    )


def _change(told: AreaText, topic: str) -> Iterator[Said]:
    """Until when and by whom it is taken back: the steps of the machines, and the locks of the book."""
    if topic == "referral":
        yield told.said(Text(
            "就医前可以取消：本人提出，或医院两人共同确认；所生成的备案随之撤销",
            "before care it may be taken back by the person, or by two people of the hospital; the "
            "filing it made goes with it",
        ))  # fmt: skip
        yield told.said(Text(
            "已按转诊就医的不能取消；改去其他医院须重新转诊",
            "once care rests on it, it stays; for another hospital a new referral is asked for",
        ))  # fmt: skip
        return
    yield told.said(
        Text(
            "临时外出就医备案可以随时取消、变更",
            "a temporary filing may be changed or cancelled at any time",
        )
    )
    for name in ("lock_months_promise", "lock_months_other"):
        yield from told.parameter(name)


def _late(told: AreaText, _topic: str) -> Iterator[Said]:
    """Whether it may still be done when care has begun."""
    yield from told.parameter("late_filing_days")


def _ratio(told: AreaText, topic: str) -> Iterator[Said]:
    same = list(paid(told, "referral_electronic")) == list(paid(told, "referral"))
    for situation in PAID_AS[topic]:
        if situation == "referral_electronic" and same:
            continue
        found = list(paid(told, situation))
        label = told.face.words(SITUATIONS[situation])
        for says, clause in found:
            yield {"says": f"{label}{told.face.say('：', ': ')}{says}", "clause": clause}
        if not found:
            yield told.said(Text(f"{label}：参数库没有取值", f"{label}: the book has no value"))
    if topic == "referral":
        yield _electronic(told, same)


def paid(told: AreaText, situation: str) -> Iterator[tuple[str, str]]:
    """How care in a situation is paid, by scope, with the document."""
    names = {situation, "referral"} if situation == "referral_electronic" else {situation}
    found: dict[str, list[tuple[str, str]]] = {}
    for each in standing(told.book, told.area, told.on):
        if each.definition.name != "out_of_area":
            continue
        for value in each.values:
            rows = [r for r in value.value if r.situation is None or names & set(r.situation)]
            if rows:
                found[each.scope] = [_cut(told, each.scope, row, value) for row in rows]
                break
    # What is said of everybody counts where nothing is said of employees and residents.
    whole = not set(POPULATIONS) <= set(found)
    for scope, said in found.items():
        yield from said if scope or whole else ()


def _cut(told: AreaText, scope: str, row: Any, value: Value) -> tuple[str, str]:
    # What else the row asks: the situation is named already.
    where = told.words.conditions(row.model_copy(update={"situation": None}))
    outcome = _plain(told.words.outcome(row))
    words = (scope_words(scope, told.face.lang) if scope else "", where, outcome)
    return " ".join(word for word in words if word), told.cited("out_of_area", value)


def _electronic(told: AreaText, same: bool) -> Said:
    """Whether the area pays an electronic referral otherwise than an ordinary one."""
    if not same:
        return told.said(Text("参保地对电子转诊另有规定，见上", "the area pays an electronic referral differently, see above"))  # fmt: skip
    return told.said(
        Text(
            "参数库没有把电子转诊与普通转诊分开规定，比例相同",
            "the book makes no difference between electronic and ordinary referral",
        )
    )


TOPICS: tuple[tuple[str, Text, Callable[[AreaText, str], Iterator[Said]]], ...] = (
    ("who_asks", Text("谁来办", "who asks"), _who_asks),
    ("who_for", Text("适用于谁", "who it is for"), _who_for),
    ("steps", Text("怎么办", "steps"), _steps),
    ("papers", Text("材料", "papers"), _papers),
    ("validity", Text("有效期", "validity"), _validity),
    ("change", Text("变更和取消", "change and cancel"), _change),
    ("late", Text("就医后补办", "after care has begun"), _late),
    ("ratio", Text("报销比例", "ratio"), _ratio),
)
LABELS = {"referral": REFERRAL.label, "filing": FILING.label}


def explain_topics(
    face: Face, book: PolicyBook, topics: Sequence[str], area: str, on: date
) -> None:
    """Print the answers side by side."""
    told = AreaText(face, book, book.known(area), on)
    asked = list(dict.fromkeys(topics))
    answer = {
        "area": area, "name": book.areas[area].name, "on": on.isoformat(),
        "topics": [
            {"topic": key, "label": face.words(label), **{t: list(says(told, t)) for t in asked}}
            for key, label, says in TOPICS
        ],
    }  # fmt: skip
    labels = {topic: face.words(LABELS[topic]) for topic in asked}
    face.show(answer, lambda shown: draw_topics(face, shown, labels))
