"""The answer to 「已有备案信息，无需再次备案」: which filing blocks a new one, and how to end or change it."""

from collections.abc import Sequence
from datetime import date

from config.text import Lang, Text
from models import FAR, LONG_TERM, OPEN_FILING, Category, Filing, FilingState
from workflow.records.tabs import FiledBy, RecordsView, filed_by
from workflow.shared.documents import promise_is_open
from workflow.shared.json_types import JsonObject
from workflow.shared.months import A_DAY
from workflow.shared.validity import lock_parameter
from workflow.visit.clauses import ALREADY_FILED

BLOCKED = Text(
    "已有备案信息，无需再次备案：{nos}", "already on file, no new filing is needed: {nos}"
)
FREE = Text(
    "没有未结束的备案，可以备案", "nothing is on file that stands in the way of a new filing"
)
SENTENCE = Text(
    "备案 {no}（{category}，{place}，{starts} 至 {ends}）{state}，{filed} 由{who}通过“{source}”申请",
    "the filing {no} ({category}, {place}, {starts} to {ends}) is {state}; {who} applied on {filed} "
    "through “{source}”",
)
LOCKED = Text(
    "限制变更、取消期未满，{free} 起可以变更或取消",
    "change and cancel are locked; free from {free}",
)
PAPERS = Text(
    "承诺的证明材料补齐后，即可变更或取消",
    "once the promised papers have come in, it may be changed or cancelled",
)
IN_HOSPITAL = Text(
    "{stay} 入院，出院结算后才能取消",
    "in hospital since {stay}; cancel after the discharge is settled",
)
ANY_TIME = Text("现在可以变更或取消", "it may be changed or cancelled now")
WITHDRAW = Text("尚未生效，现在可以取消", "not in force yet; it may be cancelled now")
CHANGE = Text(
    "变更：新申请写明它变更的是 {no}，原备案到新备案开始日的前一日止",
    "to change it, the new application names {no}; the old one ends the day before the new one begins",
)
WHERE = Text(
    "用原渠道（{source}）或到参保地经办机构窗口办理",
    "through {source}, or at a window of the agency",
)
THIRD_PLACE = Text(
    "转诊或临时外出到其他就医地不受限", "a referral or a trip to another place is not blocked"
)
ANOTHER_PLACE = Text("其他就医地可以另行备案", "another place may be filed beside it")
RENEWAL = Text("自 {next} 起的续备不受限", "a renewal from {next} is not blocked")


def already_filed(filings: Sequence[Filing], view: RecordsView) -> JsonObject:
    """What stands in the way of a new filing, out of all sources together."""
    standing = [f for f in filings if f.state in OPEN_FILING and f.ends_on >= view.today]
    joint = "、" if view.lang == "zh" else ", "
    nos = joint.join(filing.no for filing in standing)
    return {
        "blocked": bool(standing),
        "says": BLOCKED.say(view.lang, nos=nos) if standing else FREE.say(view.lang),
        "clause": ALREADY_FILED.say(view.lang),
        "filings": [_blocks(filing, view) for filing in standing],
    }


def free_on(filing: Filing, today: date) -> date | None:
    """The first day on which the filing may be cancelled; None while a stay in hospital is open."""
    if filing.state != FilingState.ACTIVE:
        return today
    if filing.open_stay_on != FAR:
        return None
    return max(today, filing.cancellable_from)


def _blocks(filing: Filing, view: RecordsView) -> JsonObject:
    source, free = view.source(filing), free_on(filing, view.today)
    who = filed_by(filing, view.lang)
    return {
        "no": filing.no, "tab": source.tab, "source": source.label.say(view.lang),
        "since": filing.starts_on.isoformat(), "filed_on": filing.applied_on.isoformat(),
        "filed_by": who._asdict(), "says": _sentence(filing, who, view),
        "free_on": None if free is None else free.isoformat(),
        "how": [text.say(view.lang, **values) for text, values in _how(filing, view)],
        "clause": _lock(filing, view) if free != view.today else None,
        "not_blocked": [text.say(view.lang, **values) for text, values in _beside(filing, view)],
    }  # fmt: skip


def _lock(filing: Filing, view: RecordsView) -> str:
    """What the lock rests on in the area of the filing."""
    rules = view.book.rules(filing.area, view.today)
    still_open = promise_is_open(filing.category, filing.promise, filing.materials, rules)
    return rules.clause(lock_parameter(still_open)).say(view.lang)


def _sentence(filing: Filing, who: FiledBy, view: RecordsView) -> str:
    name = f"{who.label} {who.name}" if who.name else who.label
    return SENTENCE.say(
        view.lang, no=filing.no, category=_category(filing, view.lang), who=name,
        place=view.regions.name(filing.destination), starts=filing.starts_on,
        ends=("长期" if view.lang == "zh" else "no end") if filing.ends_on == FAR else filing.ends_on,
        state=FilingState(filing.state).label.say(view.lang), filed=filing.applied_on,
        source=view.source(filing).label.say(view.lang),
    )  # fmt: skip


def _category(filing: Filing, lang: Lang) -> str:
    return Category(filing.category).label.say(lang)


Sentence = tuple[Text, dict[str, str | date]]


def _how(filing: Filing, view: RecordsView) -> list[Sentence]:
    """How to end or change the filing, the lock first."""
    free = free_on(filing, view.today)
    found: list[Sentence] = []
    if free is None:
        found.append((IN_HOSPITAL, {"stay": filing.open_stay_on}))
    elif free > view.today:
        found.append((LOCKED, {"free": free}))
        if filing.promise:
            found.append((PAPERS, {}))
    elif filing.state == FilingState.ACTIVE:
        found.append((ANY_TIME, {}))
    else:
        found.append((WITHDRAW, {}))
    source = view.source(filing).label.say(view.lang)
    return [*found, (CHANGE, {"no": filing.no}), (WHERE, {"source": source})]


def _beside(filing: Filing, view: RecordsView) -> list[Sentence]:
    """What may be filed all the same."""
    found: list[Sentence] = []
    if filing.category in LONG_TERM:
        found.append((THIRD_PLACE, {}))
    several = view.parameter(filing, "several_places")
    if several is not None and several.value:
        found.append((ANOTHER_PLACE, {}))
    if filing.ends_on != FAR:
        found.append((RENEWAL, {"next": filing.ends_on + A_DAY}))
    return found
