"""What a decision tells of remedies (救济途径告知): where, until when and how it can be contested."""

from config.policy import Rules
from config.text import Text
from workflow.shared.errors import Refusal

NEEDED = ("reconsideration_organ", "reconsideration_address", "court", "court_address")
"""What every decision names of the place where it is contested."""
ONLINE = "reconsideration_online"
"""A decision that is served online names the online way with it (行政复议法 第二十二条)."""
LABELS = {
    "reconsideration_organ": Text("复议机关", "organ of reconsideration"),
    "reconsideration_address": Text("复议机关地址", "its address"),
    ONLINE: Text("线上申请复议的渠道", "online way of reconsideration"),
    "court": Text("受诉法院", "court"),
    "court_address": Text("法院地址", "address of the court"),
}
NOT_SET = Text("（{label}未登记）", "({label} is not registered)")
RECONSIDER = Text(
    "如不服本决定，可自知道本决定之日起 {days} 日内，向{organ}申请行政复议（地址：{address}{online}）。",
    "You may apply to {organ} for reconsideration within {days} days of knowing of this decision "
    "({address}{online}).",
)
BY_WAY_OF = Text("；线上申请：{way}", "; online: {way}")
SUE = Text(
    "也可以自知道本决定之日起 {months} 个月内，直接向{court}提起行政诉讼（地址：{address}）；"
    "对行政复议决定不服的，可自收到复议决定书之日起 {after} 日内提起行政诉讼。",
    "You may also sue at {court} within {months} months of knowing of it ({address}); after a "
    "decision on reconsideration, within {after} days of receiving that.",
)
REVIEW = Text(
    "认为录入或计算有误的，可随时向本经办机构申请异议复查：不收费，由原办理人员以外的人员办理；"
    "复查不代替行政复议和行政诉讼，也不延长上述期限。",
    "If you think that something was entered or calculated wrongly, ask this agency at any time to "
    "look again: free of charge, by other people than before. That neither replaces the remedies "
    "above nor extends their periods.",
)


class RemedyNotSetError(Refusal):
    """The area's page does not say where its decisions are contested (救济途径未登记)."""

    code = "remedy_not_set"

    def __init__(self, area: str, missing: tuple[str, ...]) -> None:
        labels = [LABELS[key] for key in missing]
        super().__init__(
            Text(
                "参数库 {area} 的救济途径未登记：{missing}。决定书须告知向谁、何时、如何救济（行政复议法 第二十条）；"
                "请在 config/policy/{area}.yaml 的 remedy 填写后再打印、送达。",
                "the page of {area} does not say where its decisions are contested: {missing_en}. A "
                "decision must name the remedy (Administrative Reconsideration Law art. 20): fill in "
                "`remedy` in config/policy/{area}.yaml, then print and serve it.",
            ),
            area=area,
            missing="、".join(label.zh for label in labels),
            missing_en=", ".join(label.en for label in labels),
        )


def missing_remedy(rules: Rules, *, served_online: bool) -> tuple[str, ...]:
    """The keys of the area's page that a decision needs and that are empty."""
    given = _given(rules)
    needed = (*NEEDED, ONLINE) if served_online else NEEDED
    return tuple(key for key in needed if not given.get(key))


def check_remedy(rules: Rules, *, served_online: bool) -> None:
    """Refuse to print a decision while its remedies are not registered (remedy_not_set)."""
    missing = missing_remedy(rules, served_online=served_online)
    if missing:
        raise RemedyNotSetError(rules.area, missing)


def remedy_lines(rules: Rules, *, served_online: bool) -> tuple[Text, ...]:
    """The paragraphs on remedies of a decision: reconsideration, suit, the agency's own second look.

    `rules` are the area's on the day of the decision. What is not registered is said to be so;
    a database that is no rehearsal asks `check_remedy` before.
    """
    given = _given(rules)

    def registered(key: str) -> Text:
        said = str(given.get(key) or "")
        return Text(said, said) if said else _each(NOT_SET, label=LABELS[key])

    online = Text("", "")
    if given.get(ONLINE) or served_online:
        online = _each(BY_WAY_OF, way=registered(ONLINE))
    return (
        _each(
            RECONSIDER, days=_number(rules, "reconsideration_days"), online=online,
            organ=registered("reconsideration_organ"), address=registered("reconsideration_address"),
        ),
        _each(
            SUE, months=_number(rules, "lawsuit_months"), court=registered("court"),
            address=registered("court_address"),
            after=_number(rules, "lawsuit_after_reconsideration_days"),
        ),
        REVIEW,
    )  # fmt: skip


def _given(rules: Rules) -> dict[str, str]:
    """What the nearest page says, the area's before its province's."""
    found: dict[str, str] = {}
    for page in reversed(rules.book.line(rules.area)):
        found.update({key: str(value).strip() for key, value in page.remedy.items() if value})
    return found


def _number(rules: Rules, name: str) -> Text:
    return Text(str(rules[name]), str(rules[name]))


def _each(text: Text, **values: Text) -> Text:
    """A sentence in both languages, filled in with texts of both."""
    zh = text.say("zh", **{name: value.zh for name, value in values.items()})
    en = text.say("en", **{name: value.en for name, value in values.items()})
    return Text(zh, en)
