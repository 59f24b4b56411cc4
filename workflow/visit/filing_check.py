"""Under which filing a visit is, and if under none, why (备案核查): as a claim of that stay would find it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from config.policy import Rules
from config.text import Text
from models import FAR, Category, FilingState
from workflow.benefit.covering_filing import (
    CoveringFiling,
    find_covering_filing,
    treatment_under_filing,
    undecided_filings,
)
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.labels import SITUATIONS
from workflow.benefit.treatment import Treatment, zone_of
from workflow.visit.answer import AnswerLine
from workflow.visit.clauses import BEFORE_DISCHARGE, FILE_FIRST, NETWORKED, STAY_KEPT
from workflow.visit.context import FiledRow, SharedTables, VisitContext
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
OPEN = (FilingState.SUBMITTED, FilingState.RETURNED, FilingState.REVIEWED)


class CoverageResult(NamedTuple):
    """Where the visit stands: zone, what covers it, and the case as the calculation sees it."""

    zone: str
    found: CoveringFiling[FiledRow]
    situation: str
    case: Treatment | None
    doubt: QuoteError | None = None


def standing(visit: Visit, person: Any, known: VisitContext, rules: Rules) -> CoverageResult:
    """What covers the visit, found by the same function as for a claim."""
    place: Any = known.provider
    found = find_covering_filing(visit, place.area if place else "", known.filings, rules)
    zone = zone_of(visit.area, place.area) if place else "cross_province"
    try:
        case = treatment_under_filing(visit, person, place, found.situation, rules)
    except QuoteError as doubt:
        return CoverageResult(zone, found, found.situation, None, doubt)
    return CoverageResult(zone, found, case.situation, case)


def filed(
    visit: Visit, known: VisitContext, at: CoverageResult, tables: SharedTables, rules: Rules
) -> Iterator[AnswerLine]:
    """The ground on which it may be settled, or what is missing."""
    words = _Words(visit, known, tables)
    filing = at.found.filing
    if at.zone == "home":
        yield AnswerLine("home", HOME, weight="ground")
        if filing is not None:
            yield AnswerLine("long_term_home", CAME_HOME, None, words.of(filing))
        return
    if filing is not None:
        yield from _covered(visit, filing, words)
        if filing.id in known.unreported:
            since = known.unreported[filing.id]
            yield AnswerLine(
                "not_reported", NOT_REPORTED, None, words.of(filing) | {"since": since}
            )
    elif at.found.situation in DEEMED_WORDS:
        values = {"situation": DEEMED_WORDS[at.found.situation]}
        clause = rules.clause("deemed_filed")
        yield AnswerLine(f"{at.found.situation}_deemed", DEEMED, clause, values, "ground")
    elif at.situation != "none":
        counts_as = words.all | {"situation": SITUATIONS[at.situation]}
        yield AnswerLine("no_filing_needed", FREE, _free(at, rules), counts_as, "ground")
    elif known.provider is not None:
        yield AnswerLine("not_filed", NOT_FILED, FILE_FIRST, words.all, "blocks")
        yield from _near(visit, known, words)
        yield from _perhaps_free(visit, rules)
    if at.doubt is not None:
        why = Text(at.doubt.sentence("zh"), at.doubt.sentence("en"))
        yield AnswerLine("benefit_not_known", DATA_MISSING, None, {"why": why})


def _covered(visit: Visit, filing: FiledRow, words: "_Words") -> Iterator[AnswerLine]:
    values = words.of(filing)
    if visit.until is not None and filing.late and filing.applied_on > visit.until:
        yield AnswerLine(
            "filed_after_discharge", AFTER_DISCHARGE, BEFORE_DISCHARGE, values, "blocks"
        )
        return
    yield AnswerLine("filing_in_force", IN_FORCE, NETWORKED, values, "ground")
    if filing.ends_on < visit.discharged_on:
        yield AnswerLine("stay_outlives_filing", OUTLIVED, STAY_KEPT, values)


def _free(at: CoverageResult, rules: Rules) -> Text | None:
    """The parameter that makes the journey free of filing."""
    assert at.case is not None, "found through the case"
    dims = replace(at.case.attributes(1), situations=frozenset({at.found.situation}))
    for value in rules.every("no_filing_needed", *at.case.scopes):
        if any(row.fits(dims) for row in value.value):
            return rules.book.cited("no_filing_needed", value)
    return None


def _perhaps_free(visit: Visit, rules: Rules) -> Iterator[AnswerLine]:
    """Pairs of areas of which the book only knows that they exist (存疑)."""
    for remark in rules.book.remarks(visit.area):
        if remark.parameter == "no_filing_needed":
            yield AnswerLine("free_pairs_not_known", PERHAPS_FREE, None, {"says": remark.says})


def _near(visit: Visit, known: VisitContext, words: "_Words") -> Iterator[AnswerLine]:
    """Filings of the person that might be taken for one: under way, elsewhere, later, over."""
    place: Any = known.provider
    waiting = undecided_filings(visit, place.area, known.filings)
    for filing in sorted(known.filings, key=lambda filing: filing.starts_on, reverse=True):
        if filing in waiting:
            yield AnswerLine("filing_waiting", NEAR["filing_waiting"], None, words.of(filing))
        elif filing.activated_on == FAR or filing.ended_by == "annul":
            continue
        elif filing.destination != place.area:
            if filing.starts_on <= visit.admitted_on <= filing.ends_on:
                yield AnswerLine(
                    "filed_elsewhere", NEAR["filed_elsewhere"], NETWORKED, words.of(filing)
                )
        elif filing.starts_on > visit.admitted_on:
            yield AnswerLine("filing_later", NEAR["filing_later"], None, words.of(filing))
        else:
            yield AnswerLine("filing_over", NEAR["filing_over"], None, words.of(filing))


class _Words:
    """The values that the sentences about filings use."""

    def __init__(self, visit: Visit, known: VisitContext, tables: SharedTables) -> None:
        self.regions = tables.regions
        self.place = self.regions.name(known.provider.area) if known.provider else "—"
        self.all: dict[str, Any] = {
            "on": visit.admitted_on, "place": self.place, "until": visit.until or "—",
        }  # fmt: skip

    def of(self, filing: FiledRow) -> dict[str, Any]:
        """What is said of one filing."""
        return self.all | {
            "no": filing.no,
            "category": Category(filing.category).label,
            "state": FilingState(filing.state).label,
            "filed_place": self.regions.name(filing.destination),
            "starts": filing.starts_on,
            "ends": Text("长期", "no end") if filing.ends_on == FAR else filing.ends_on,
            "applied": filing.applied_on,
        }
