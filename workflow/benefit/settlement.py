"""One settlement from what is kept of it (结算): plan and inputs → amounts and steps, any time again.

`Inputs` is all that the calculation looks at beside the plan. Both are kept with the claim; the
same function gives the same amounts and steps years later.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from config.text import Lang
from models.base import canonical
from workflow.benefit.amounts import NOTHING_ACCUMULATED, Accumulators, Amounts
from workflow.benefit.bill import CLASS_C, Bill, BillLine, BillLineValues, bill_of, take_apart
from workflow.benefit.calculate import calculate
from workflow.benefit.plan import HashedModel, Plan
from workflow.benefit.trace import QUIET, Trace, TraceLine, as_json
from workflow.benefit.treatment import Treatment
from workflow.shared.json_types import JsonObject


class StoredBenefitYear(HashedModel):
    """The part of a stay that falls into one benefit year: its days, and what the year had used up."""

    year: str
    days: int
    prior: Accumulators = Accumulators()


class Inputs(HashedModel):
    """What is calculated: lines (or totals), what comes off first, the benefit years it falls into."""

    on: date
    lines: tuple[BillLine, ...] = ()
    totals: tuple[int, int, int, int] | None = None
    disallowed: int = 0
    third_party: int = 0
    parts: tuple[StoredBenefitYear, ...]


class BenefitYear(NamedTuple):
    """A part as claims in bulk have it."""

    year: str
    days: int
    prior: Accumulators


class ClaimInputs(NamedTuple):
    """The inputs of a claim as they come from the database, checked where they are put together.

    The same names as `Inputs`, which is how they are read back; a page of thousands has no time
    to check every line twice.
    """

    on: date
    lines: Sequence[BillLineValues]
    disallowed: int
    third_party: int
    parts: tuple[BenefitYear, ...]
    totals: None = None

    @property
    def text(self) -> str:
        """The inputs as canonical JSON: what is kept, letter for letter what `Inputs` gives."""
        lines = ",".join(
            [
                f'["{level}",{amount},{price},{quantity},{"null" if share is None else share},'
                f'{"null" if limit is None else limit},"{_iso(day)}",{off}]'
                for level, amount, price, quantity, share, limit, day, off in self.lines
            ]
        )
        parts = ",".join([_part_text(part) for part in self.parts])
        return (
            f'{{"disallowed":{self.disallowed},"lines":[{lines}],"on":"{self.on}",'
            f'"parts":[{parts}],"third_party":{self.third_party},"totals":null}}'
        )


_iso = lru_cache(maxsize=10_000)(date.isoformat)


def _part_text(part: BenefitYear) -> str:
    prior = NOTHING_YET if part.prior is NOTHING_ACCUMULATED else canonical(asdict(part.prior))
    return f'{{"days":{part.days},"prior":{prior},"year":"{part.year}"}}'


NOTHING_YET = canonical(asdict(NOTHING_ACCUMULATED))


def admission_number(case: Treatment, parts: Sequence[StoredBenefitYear | BenefitYear]) -> int:
    """Which admission of the year it is: the one after those before.

    A transfer goes on with the admission that it continues (转院视为一次住院).
    """
    if not case.is_stay:
        return 1
    before = parts[0].prior.admissions
    return before if case.transfer_from and before else before + 1


class CalculationResult(NamedTuple):
    """The outcome: amounts of every fund, and the steps where they were asked for."""

    amounts: Amounts
    steps: list[TraceLine]


def settle(plan: Plan, inputs: Inputs | ClaimInputs, *, explain: bool = False) -> CalculationResult:
    """Calculate; with `explain` the same calculation tells its steps."""
    trace = Trace(wanted=explain) if explain else QUIET
    if explain:
        _opening(plan, trace)
    bill, parts = _bill(plan, inputs, trace), inputs.parts
    if len(parts) == 1:
        return CalculationResult(calculate(plan, bill, parts[0].prior, trace), trace.steps)
    amounts = Amounts()
    for _part, done in _each_part(plan, inputs, bill, trace):
        amounts = amounts.plus(done)
    return CalculationResult(amounts, trace.steps)


def amounts_by_year(
    plan: Plan, inputs: Inputs | ClaimInputs
) -> list[tuple[StoredBenefitYear | BenefitYear, Amounts]]:
    """The amounts of each benefit year that the case falls into."""
    return list(_each_part(plan, inputs, _bill(plan, inputs, QUIET), QUIET))


def _each_part(
    plan: Plan, inputs: Inputs | ClaimInputs, bill: Bill, trace: Trace
) -> Iterator[tuple[StoredBenefitYear | BenefitYear, Amounts]]:
    parts, days = inputs.parts, sum(part.days for part in inputs.parts)
    until, earlier = 0, None
    for part in parts:
        # Each part is what is due up to its end less what was due before: nothing is lost.
        until += part.days
        so_far = bill.share(until, days) if len(parts) > 1 else bill
        piece, earlier = so_far.rest(earlier) if earlier else so_far, so_far
        if len(parts) > 1:
            trace(
                "year_part", "cross_year",
                amount=piece.total, year=part.year, days=part.days, of=days,
            )  # fmt: skip
        done = calculate(plan, piece, part.prior, trace)
        if plan.per in ("admission", "visit"):
            # One stay bears one deductible, whatever years it falls into.
            plan = plan.model_copy(update={"deductible": plan.deductible - done.act_pay_dedc})
        yield part, done


def explained(plan: Plan, inputs: Inputs, lang: Lang) -> tuple[Amounts, list[JsonObject]]:
    """Amounts and steps for people and programs."""
    done = settle(plan, inputs, explain=True)
    return done.amounts, as_json(plan, done.steps, lang)


def _opening(plan: Plan, trace: Trace) -> None:
    """How the numbers of the plan were found."""
    if plan.situation != "home":
        trace("situation", "out_of_area", situation=plan.situation)
    if plan.denied:
        about = {"not_paid": "out_of_area", "waiting": "waiting_days"}.get(plan.denied, "")
        trace("denied", about, why=plan.denied)
    for note in plan.notes:
        missing = note.source if note.rule == "missing" else None
        more = {"what": missing, "admission": note.admission}
        trace(note.rule, note.source, base=note.base, rate=note.rate, amount=note.amount, **more)


def _bill(plan: Plan, inputs: Inputs | ClaimInputs, trace: Trace) -> Bill:
    if inputs.totals is not None:
        total, own, over, first = inputs.totals
        bill = Bill(total, own, over, first, total - own - over - first)
    else:
        before = plan.lines.days_before
        not_before = None if before is None else inputs.on - timedelta(days=before)
        bill = bill_of(inputs.lines, plan.lines, not_before, by_day=plan.per == "visit")
        if trace.wanted:
            _tell_lines(plan, inputs, not_before, trace)
    for rule, amount in (("third_party", inputs.third_party), ("disallowed", inputs.disallowed)):
        if amount:
            bill = bill.less(amount)
            trace(rule, "", amount=amount)
    if trace.wanted:
        trace("in_scope", "", base=bill.total, amount=bill.in_scope)
    return bill


def _tell_lines(
    plan: Plan, inputs: Inputs | ClaimInputs, not_before: date | None, trace: Trace
) -> None:
    """What was taken off each line."""
    for n, line in enumerate((BillLine(*line) for line in inputs.lines), 1):
        parts = take_apart(line, plan.lines, not_before)
        at = {"line": n}
        if line.disallowed:
            trace("disallowed", "", base=line.amount, amount=line.disallowed, **at)
        own = parts.full_own - line.disallowed
        if own > 0:
            outside = line.level != CLASS_C
            trace("not_of_stay" if outside else "line_c",
                  "days_before_admission" if outside else "", base=line.amount, amount=parts.full_own, **at)  # fmt: skip
        if parts.over_limit:
            trace("over_limit", "", base=line.amount, amount=parts.over_limit, **at)
        if parts.first_pay:
            share = line.share_e4 if line.share_e4 is not None else plan.lines.default_share_e4
            about = "default_first_pay" if line.share_e4 is None else "first_pay_base"
            over = 0 if plan.lines.share_of_whole else parts.over_limit
            trace("first_pay", about, base=line.amount - parts.full_own - over,
                  rate=(share or 0) * 10_000, amount=parts.first_pay, **at)  # fmt: skip
