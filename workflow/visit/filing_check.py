"""Under which filing a visit is, and if under none, why (备案核查): as a claim of that stay would find it."""

from collections.abc import Iterator
from dataclasses import replace

from config.text import Text
from models import FAR, Category, FilingState
from workflow.benefit.labels import SITUATIONS
from workflow.benefit.rows import FilingRow
from workflow.visit.answer import AnswerLine, Said, Values
from workflow.visit.case import VisitCase
from workflow.visit.clauses import BEFORE_DISCHARGE, FILE_FIRST, NETWORKED, STAY_KEPT
from workflow.visit.request import Visit

HOME = Text("在参保地就医，不需要备案", "care in the insured area needs no filing")
CAME_HOME = Text(
    "长期备案 {no} 有效期内回参保地就医", "back home while the long-term filing {no} is in force"
)
IN_FORCE = Text(
    "备案 {no}（{category}，{place}，{starts} 至 {ends}）覆盖入院日（就诊日）{on}",
    "the filing {no} ({category}, {place}, {starts} to {ends}) covers the day of admission or visit, {on}",
)
OUTLIVED = Text(
    "备案 {no} 已于 {ends} 结束，但入院日 {on} 在有效期内，本次住院仍可直接结算",
    "the filing {no} ended {ends}, but the admission on {on} lies within it, so this stay counts",
)
NOT_REPORTED = Text(
    "备案 {no} 自 {since} 起尚未上报：上报前就医地医院查不到，请经办机构先上报（yidi reports send）",
    "the filing {no} has not been reported upward since {since}: until the agency has done so "
    "(yidi reports send) no hospital finds it",
)
DEEMED = Text("{situation}，无需另行备案", "{situation}: no filing is needed")
DEEMED_WORDS = {
    "emergency": Text("异地急诊抢救，视同已备案", "emergency rescue, deemed filed"),
    "referral": Text("转诊转院，视同已备案", "referral, deemed filed"),
}
FREE = Text(
    "就医地{place}免备案，按“{situation}”", "{place} needs no filing; it counts as “{situation}”"
)
NOT_FILED = Text("{on} 没有覆盖{place}的有效备案", "no filing for {place} is in force on {on}")
AFTER_DISCHARGE = Text(
    "备案 {no} 于 {applied} 补办，晚于出院日 {until}，不能再直接结算",
    "the filing {no} was made on {applied}, after the discharge on {until}: too late to settle directly",
)
NEAR = {
    "filing_waiting": Text(
        "备案 {no} 尚在“{state}”，未生效", "the filing {no} is {state}, not in force"
    ),
    "filed_elsewhere": Text(
        "备案 {no} 的就医地是{filed_place}，不是{place}",
        "the filing {no} is for {filed_place}, not for {place}",
    ),
    "filing_later": Text(
        "备案 {no} 自 {starts} 起才有效", "the filing {no} begins only on {starts}"
    ),
    "filing_over": Text("备案 {no} 已于 {ends} 结束", "the filing {no} ended on {ends}"),
}
PERHAPS_FREE = Text(
    "参数库存疑：{says}；是否免备案请向经办机构确认",
    "the book has a doubt on places that need no filing: {says}; ask the agency",
)
DATA_MISSING = Text("待遇规则无法确定：{why}", "the rule of benefit cannot be told: {why}")


def filing_check(case: VisitCase) -> Iterator[AnswerLine]:
    """The ground on which the visit may be settled, or what is missing."""
    found, filing = case.found, case.found.filing
    visit_values: dict[str, Said] = {
        "on": case.visit.admitted_on, "place": case.place or "—", "until": case.visit.until or "—",
    }  # fmt: skip
    if case.zone == "home":
        yield AnswerLine("home", HOME, weight="ground")
        if filing is not None:
            yield AnswerLine(
                "long_term_home", CAME_HOME, None, visit_values | _values(filing, case)
            )
        return
    if filing is not None:
        values = visit_values | _values(filing, case)
        yield from _covered(case.visit, filing, values)
        since = case.known.unreported.get(filing.id)
        if since is not None:
            yield AnswerLine("not_reported", NOT_REPORTED, None, values | {"since": since})
    elif found.situation in DEEMED_WORDS:
        deemed = {"situation": DEEMED_WORDS[found.situation]}
        clause = case.rules.clause("deemed_filed")
        yield AnswerLine(f"{found.situation}_deemed", DEEMED, clause, deemed, "ground")
    elif case.situation != "none":
        counts_as = visit_values | {"situation": SITUATIONS[case.situation]}
        yield AnswerLine("no_filing_needed", FREE, _exempting_clause(case), counts_as, "ground")
    elif case.known.institution is not None:
        yield AnswerLine("not_filed", NOT_FILED, FILE_FIRST, visit_values, "blocks")
        yield from _near(case, case.known.institution.area, visit_values)
        # Pairs of areas of which the book only knows that they exist (存疑).
        for remark in case.rules.book.remarks(case.visit.area):
            if remark.parameter == "no_filing_needed":
                says = {"says": remark.says}
                yield AnswerLine("free_pairs_not_known", PERHAPS_FREE, None, says)
    if case.doubt is not None:
        why = Text(case.doubt.sentence("zh"), case.doubt.sentence("en"))
        yield AnswerLine("benefit_not_known", DATA_MISSING, None, {"why": why})


def _covered(visit: Visit, filing: FilingRow, values: Values) -> Iterator[AnswerLine]:
    if visit.until is not None and filing.late and filing.applied_on > visit.until:
        yield AnswerLine(
            "filed_after_discharge", AFTER_DISCHARGE, BEFORE_DISCHARGE, values, "blocks"
        )
        return
    yield AnswerLine("filing_in_force", IN_FORCE, NETWORKED, values, "ground")
    if filing.ends_on < visit.discharged_on:
        yield AnswerLine("stay_outlives_filing", OUTLIVED, STAY_KEPT, values)


def _exempting_clause(case: VisitCase) -> Text | None:
    """The parameter that makes the journey free of filing."""
    assert case.treatment is not None, "the situation was found through it"
    by_filing = frozenset({case.found.situation})
    attributes = replace(case.treatment.attributes(1), situations=by_filing)
    for value in case.rules.every("no_filing_needed", *case.treatment.scopes):
        if any(row.fits(attributes) for row in value.value):
            return case.rules.book.cited("no_filing_needed", value)
    return None


def _near(case: VisitCase, area: str, visit_values: dict[str, Said]) -> Iterator[AnswerLine]:
    """Filings of the person that might be taken for a covering one: under way, elsewhere, later, over."""
    on = case.visit.admitted_on
    for filing in sorted(case.known.filings, key=lambda filing: filing.starts_on, reverse=True):
        clause = None
        if filing in case.waiting:
            code = "filing_waiting"
        elif filing.activated_on == FAR or filing.ended_by == "annul":
            continue
        elif filing.destination != area:
            if not filing.starts_on <= on <= filing.ends_on:
                continue
            code, clause = "filed_elsewhere", NETWORKED
        else:
            code = "filing_later" if filing.starts_on > on else "filing_over"
        yield AnswerLine(code, NEAR[code], clause, visit_values | _values(filing, case))


def _values(filing: FilingRow, case: VisitCase) -> dict[str, Said]:
    """What the sentences say of a filing."""
    return {
        "no": filing.no,
        "category": Category(filing.category).label,
        "state": FilingState(filing.state).label,
        "filed_place": case.tables.regions.name(filing.destination),
        "starts": filing.starts_on,
        "ends": Text("长期", "no end") if filing.ends_on == FAR else filing.ends_on,
        "applied": filing.applied_on,
    }
