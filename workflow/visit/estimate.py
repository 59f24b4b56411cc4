"""What the person would pay for a visit (费用试算): the quote, with case and year from the registers."""

from collections.abc import Mapping, Sequence
from datetime import date

from config.errors import YidiError
from config.policy import MissingParameterError, PolicyBook
from config.text import Lang, Text
from workflow.benefit.accumulators import accumulated_before
from workflow.benefit.covering_filing import treatment_under_filing
from workflow.benefit.json_reader import JsonReader, QuoteError, shown
from workflow.benefit.plan_cache import CaseRules
from workflow.benefit.quote import answer
from workflow.benefit.quote_bill import read_inputs
from workflow.benefit.quote_request import FIELDS
from workflow.benefit.rows import PostingRow
from workflow.benefit.settlement import Inputs, StoredBenefitYear, admission_number, explained
from workflow.benefit.treatment import hospital
from workflow.shared.json_types import Json, JsonObject
from workflow.visit.answer import AnswerLine
from workflow.visit.context import VisitContext
from workflow.visit.judge import JudgedVisit
from workflow.visit.request import Visit


class NoQuote(Exception):
    """Nothing can be calculated, although the bill is in order; `why` says it."""

    def __init__(self, why: YidiError) -> None:
        self.why = why
        super().__init__(str(why))


def no_quote(why: YidiError) -> AnswerLine:
    """The note that stands in the answer instead of the quote."""
    says = Text(why.sentence("zh"), why.sentence("en"))
    return AnswerLine(
        "quote_not_known", Text("不能试算：{why}", "no quote: {why}"), None, {"why": says}
    )


def what_is_paid(
    judged: JudgedVisit, given: Json, known: VisitContext, book: PolicyBook, lang: Lang
) -> JsonObject:
    """The answer of `yidi quote` for a visit. A claim by hand of the same bill gets the same."""
    fields = _bill(given, judged.visit)
    at = judged.case
    if at is None:
        zh, en = "参保人不明，不能试算", "without an insured person nothing can be calculated"
        raise NoQuote(QuoteError("unknown_person", "certno", zh, en))
    visit = _with_bill(judged.visit, fields)
    rules, situation = book.rules(visit.area, visit.admitted_on), at.found.situation
    try:
        case = treatment_under_filing(visit, at.person, known.institution, situation, rules)
    except QuoteError as doubt:
        raise NoQuote(doubt) from doubt
    kind, inputs = CaseRules(rules, case), read_inputs(fields, rules, case)
    if "prior" not in fields.given and "prior_next" not in fields.given:
        own = [posting for posting in known.postings if posting.person_id == at.person.id]
        inputs = _with_years(inputs, own, kind)
    try:
        plan = kind.plan(case, admission_number(case, inputs.parts))
    except MissingParameterError as gap:
        raise NoQuote(gap) from gap
    amounts, steps = explained(plan, inputs, lang)
    return answer(book.digest, plan, rules.on.isoformat(), amounts, steps)


def _with_bill(visit: Visit, fields: JsonReader) -> Visit:
    """The visit with what the bill alone tells of it."""
    return visit._replace(
        transfer_from=_transfer(fields), observation=fields.flag("observation"),
        until=visit.until or _end(fields, visit),
    )  # fmt: skip


def _with_years(inputs: Inputs, postings: Sequence[PostingRow], kind: CaseRules) -> Inputs:
    """The inputs with what the person's benefit years have used up by the register."""
    years = accumulated_before(None, kind.case, kind, postings)
    parts = tuple(StoredBenefitYear(year=y.year, days=y.days, prior=y.prior) for y in years)
    return inputs.model_copy(update={"parts": parts})


def _bill(given: Json, visit: Visit) -> JsonReader:
    """The bill, which may be a whole question of `yidi quote` if it is about the same visit."""
    if not isinstance(given, Mapping):
        raise QuoteError("bad_value", "-", "应为一个 JSON 对象", "one JSON object is expected")
    fields = JsonReader(given)
    for key in given:
        if key not in FIELDS:
            raise fields.refuse("unknown_field", shown(key), "没有这一项", "there is no such field")
    same = {
        "area": visit.area, "insutype": visit.insutype, "med_type": visit.med_type,
        "begndate": visit.admitted_on.isoformat(), "enddate": visit.until.isoformat() if visit.until else "",
        "dise_codg": visit.diagnosis,
    }  # fmt: skip
    for field, value in same.items():
        if (written := fields.text(field)) and value and written != value:
            said = shown(written)
            zh, en = f"账单写 {said}，就医情况是 {value}", f"the bill has {said}, the visit {value}"
            raise fields.refuse("contradicts_visit", field, zh, en)
    return fields


def _end(fields: JsonReader, visit: Visit) -> date | None:
    """The end of a stay of which the bill alone tells."""
    end = fields.day("enddate", needed=False)
    if end is not None and end < visit.admitted_on:
        zh, en = f"{end} 早于 {visit.admitted_on}", f"{end} lies before {visit.admitted_on}"
        raise fields.refuse("discharge_before_admission", "enddate", zh, en)
    return end


def _transfer(fields: JsonReader) -> str:
    code = fields.text("transfer_from")
    if code and hospital(code) is None:
        zh, en = f"没有医院等级 {code}，应为 01–11", f"there is no hospital level {code}; 01 to 11"
        raise fields.refuse("bad_level", "transfer_from", zh, en)
    return code
