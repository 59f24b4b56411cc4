"""How referral and filing differ for the person (转诊与备案的区别), answered from the policy book.

Who asks, who it is for, which steps, which papers, how long, at which ratio: every answer names the
parameter and its document; the steps are those of the machines. Nothing is answered from memory.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from config.policy import Definition, PolicyBook, Rules, Value
from config.policy_shapes import POPULATIONS
from config.text import Lang, Text
from console.answers.asked import openly
from console.answers.policy_state import in_force
from console.answers.policy_words import PolicyWords
from models import LONG_TERM, Category, FilingState, ReferralState
from workflow.benefit.labels import SITUATIONS, scope_words
from workflow.filing.machine import FILING
from workflow.machine.machine import CaseMachine
from workflow.referral.machine import REFERRAL

FILED = tuple(c for c in Category if c not in (Category.REFERRAL, Category.EMERGENCY))
"""What a person files themselves."""
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
Sentence = dict[str, str | None]
"""What is said, and the document behind it or none."""


class AreaText:
    """The book of one area on one day, in one language."""

    def __init__(self, lang: Lang, book: PolicyBook, code: str, on: date) -> None:
        self.lang, self.book, self.code, self.on = lang, book, code, on
        self.rules: Rules = book.rules(code, on)
        self.values = PolicyWords(lang)

    def say(self, zh: str, en: str) -> str:
        """One of two wordings."""
        return zh if self.lang == "zh" else en

    def words(self, text: Text) -> str:
        """A sentence in the reader's language."""
        return text.say(self.lang)

    def labels(self, categories: Iterable[Category]) -> str:
        """Categories of filings by name."""
        return self.say("、", ", ").join(self.words(each.label) for each in categories)

    def parameter(self, name: str, lead: Text | None = None, key: str = "") -> Iterator[Sentence]:
        """A parameter in words with its document; where the book has no value, a sentence says so."""
        definition = self.book.definitions[name]
        value = next(self.rules.every(name), None)
        head = self.words(lead or definition.label) + self.say("：", ": ")
        if value is None:
            nothing = self.say("参数库没有取值", "the book has no value")
            yield {"says": head + nothing, "clause": None}
            return
        given: Any = value.value if not key else {key: value.value.get(key, ())}
        for line in self._lines(definition, given):
            yield {"says": head + line, "clause": self.cited(name, value)}

    def _lines(self, definition: Definition, given: Any) -> list[str]:
        """A value in words; no days at all means the same day."""
        if definition.unit == "working days" and given == 0:
            return [self.say("当日办结", "the same day")]
        return [_plain(line) for line in self.values.value(definition, given)]

    def cited(self, name: str, value: Value) -> str:
        """The document behind a value."""
        return self.words(self.book.cited(name, value))

    def sentence(self, text: Text) -> Sentence:
        """A sentence that rests on no document."""
        return {"says": self.words(text), "clause": None}


def _plain(words: str) -> str:
    """Without the letter by which the book calls a way of paying (M1–M4), and whose ratio it is."""
    words = re.sub(r"\s*[（(]M[0-9][）)]", "", words)
    return re.sub(r"^比例 × (\S+)", r"按参保地比例的 \1 支付", words)


def _who_asks(area: AreaText, topic: str) -> Iterator[Sentence]:
    if topic == "referral":
        lead = Text("由参保地有转诊资格的医院提出；可用的渠道", "a hospital of the insured area that may refer; through")  # fmt: skip
        yield from area.parameter("referral_channels", lead)
        return
    yield area.sentence(Text("由本人或代办人提出", "the person, or an agent for them"))
    yield from area.parameter("self_service_channels")


def _who_for(area: AreaText, topic: str) -> Iterator[Sentence]:
    categories = (Category.REFERRAL,) if topic == "referral" else FILED
    yield {"says": area.labels(categories), "clause": None}
    yield from area.parameter("deemed_filed")


def _steps(area: AreaText, topic: str) -> Iterator[Sentence]:
    machine, states = WAYS[topic]
    labels = [area.words(machine.states(state).label) for state in states]
    yield {"says": " → ".join(labels), "clause": None}
    if topic == "referral":
        yield area.sentence(Text("医院同意时自动生成备案并由系统审核，本人不必再备案",
                             "agreed, it makes the filing by itself; the person files nothing"))  # fmt: skip
        return
    yield from area.parameter("review_days_online")
    yield from area.parameter("review_days_window")


def _papers(area: AreaText, topic: str) -> Iterator[Sentence]:
    kinds = (Category.REFERRAL,) if topic == "referral" else FILED
    for key in ("all", *(each.value for each in kinds)):
        yield from area.parameter("filing_materials", key=key)
    if topic == "filing":
        yield from area.parameter("promise_categories")


def _validity(area: AreaText, topic: str) -> Iterator[Sentence]:
    yield from area.parameter("temporary_validity_months")
    if topic == "filing":
        lasting = area.labels(each for each in FILED if each in LONG_TERM)
        yield {"says": lasting + area.say("：长期有效", ": no end"), "clause": None}


def _change(area: AreaText, topic: str) -> Iterator[Sentence]:
    """Until when and by whom it is taken back: the steps of the machines, and the locks of the book."""
    if topic == "referral":
        yield area.sentence(Text(
            "就医前可以取消：本人提出，或医院两人共同确认；所生成的备案随之撤销",
            "before care it may be taken back by the person, or by two people of the hospital; the "
            "filing it made goes with it",
        ))  # fmt: skip
        yield area.sentence(Text(
            "已按转诊就医的不能取消；改去其他医院须重新转诊",
            "once care rests on it, it stays; for another hospital a new referral is asked for",
        ))  # fmt: skip
        return
    yield area.sentence(
        Text(
            "临时外出就医备案可以随时取消、变更",
            "a temporary filing may be changed or cancelled at any time",
        )
    )
    for name in ("lock_months_promise", "lock_months_other"):
        yield from area.parameter(name)


def _late(area: AreaText, _topic: str) -> Iterator[Sentence]:
    """Whether it may still be done when care has begun."""
    yield from area.parameter("late_filing_days")


def _ratio(area: AreaText, topic: str) -> Iterator[Sentence]:
    same = list(paid(area, "referral_electronic")) == list(paid(area, "referral"))
    for situation in PAID_AS[topic]:
        if situation == "referral_electronic" and same:
            continue
        found = list(paid(area, situation))
        label = area.words(SITUATIONS[situation])
        for says, clause in found:
            yield {"says": f"{label}{area.say('：', ': ')}{says}", "clause": clause}
        if not found:
            yield area.sentence(Text(f"{label}：参数库没有取值", f"{label}: the book has no value"))
    if topic == "referral":
        yield _electronic(area, same)


def paid(area: AreaText, situation: str) -> Iterator[tuple[str, str]]:
    """How care in a situation is paid, by scope, with the document."""
    names = {situation, "referral"} if situation == "referral_electronic" else {situation}
    found: dict[str, list[tuple[str, str]]] = {}
    for each in in_force(area.book, area.code, area.on):
        if each.definition.name != "out_of_area":
            continue
        for value in each.values:
            rows = [r for r in value.value if r.situation is None or names & set(r.situation)]
            if rows:
                found[each.scope] = [_cut(area, each.scope, row, value) for row in rows]
                break
    # What is said of everybody counts where nothing is said of employees and residents.
    whole = not set(POPULATIONS) <= set(found)
    for scope, said in found.items():
        yield from said if scope or whole else ()


def _cut(area: AreaText, scope: str, row: Any, value: Value) -> tuple[str, str]:
    # What else the row asks: the situation is named already.
    where = area.values.conditions(row.model_copy(update={"situation": None}))
    outcome = _plain(area.values.outcome(row))
    words = (scope_words(scope, area.lang) if scope else "", where, outcome)
    return " ".join(word for word in words if word), area.cited("out_of_area", value)


def _electronic(area: AreaText, same: bool) -> Sentence:
    """Whether the area pays an electronic referral otherwise than an ordinary one."""
    if not same:
        return area.sentence(Text("参保地对电子转诊另有规定，见上", "the area pays an electronic referral differently, see above"))  # fmt: skip
    return area.sentence(
        Text(
            "参数库没有把电子转诊与普通转诊分开规定，比例相同",
            "the book makes no difference between electronic and ordinary referral",
        )
    )


TOPICS: tuple[tuple[str, Text, Callable[[AreaText, str], Iterator[Sentence]]], ...] = (
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
"""What may be explained, by name."""


@openly
def answer_topics(
    lang: Lang, book: PolicyBook, topics: Sequence[str], area: str, on: date
) -> dict[str, Any]:
    """Return how referral and filing differ: for each question the sentences of each topic.

    A sentence has its document as `clause`, or none.
    """
    text = AreaText(lang, book, book.known(area), on)
    wanted = list(dict.fromkeys(topics))
    return {
        "area": area, "name": book.areas[area].name, "on": on.isoformat(),
        "topics": [
            {"topic": key, "label": text.words(label)}
            | {topic: list(sentences(text, topic)) for topic in wanted}
            for key, label, sentences in TOPICS
        ],
    }  # fmt: skip
