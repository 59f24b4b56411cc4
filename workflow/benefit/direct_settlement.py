"""What a direct settlement uses up of the benefit years (直接结算计入年度累计): the year and bucket of a
claim of the same care.

Pure. An amount that the settlement does not tell counts as zero and is marked as unknown; nothing is
guessed.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from config.errors import YidiError
from models.receipt_form import form_of
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.rows import SUMS
from workflow.benefit.treatment import NO_LEVEL, POPULATION, Treatment
from workflow.benefit.years import BenefitYearRules, years_of

OWN_SECOND = {"employee": "hifob_pay", "resident": "hifmi_pay"}
"""The fund beyond the basic one that a population has (职工大额、居民大病)."""
FUNDS = ("hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay", "maf_pay")
SUMS_AND_UNKNOWN = (*SUMS, "unknown")
"""What of a posting is added up, with the count of unknown amounts."""
BY_HAND = "1"
"""pay_loc 中心, setl_type 中心报销: a manual claim, whose own approval moves the year."""
AccumulatorKey = tuple[str, str, date, str, date]
"""Area, population, first day of the year, bucket, day of service."""
YearUsage = dict[AccumulatorKey, tuple[int, ...]]


class SettlementRow(NamedTuple):
    """A direct settlement (直接结算记录), as far as the benefit year looks at it."""

    id: int
    area: str
    settlement_no: str
    person_id: int
    med_type: str
    admitted_on: date
    discharged_on: date
    settled_at: datetime
    total: int
    fund_paid: int
    pay_loc: str
    setl_type: str
    bill_code: str
    bill_no: str
    reversed: bool
    undoes: str | None
    disease: str | None
    inscp_scp_amt: int | None
    act_pay_dedc: int | None
    hifp_pay: int | None
    hifmi_pay: int | None
    hifob_pay: int | None
    cvlserv_pay: int | None
    maf_pay: int | None


def taken_back(one: SettlementRow, others: Sequence[SettlementRow]) -> bool:
    """Whether a settlement is a reversal (退费) itself, or another row of the person reverses it.

    A reversal names the settlement; one that does not names the receipt, and comes after it.
    """
    return one.reversed or any(_reverses(other, one) for other in others if other.reversed)


def _reverses(back: SettlementRow, one: SettlementRow) -> bool:
    if back.area != one.area or back.id == one.id:
        return False
    if back.undoes:
        return back.undoes == one.settlement_no
    same = form_of(back.bill_code, back.bill_no).form == form_of(one.bill_code, one.bill_no).form
    return bool(one.bill_no) and same and one.settled_at <= back.settled_at


def amounts_of(row: SettlementRow, population: str) -> dict[str, int | None]:
    """What is known of the amounts; a fund that is not named paid nothing once the others come to the
    whole."""
    found = {name: getattr(row, name) for name in ("inscp_scp_amt", "act_pay_dedc", *FUNDS)}
    other = next(fund for who, fund in OWN_SECOND.items() if who != population)
    found[other] = found[other] or 0
    if sum(found[name] or 0 for name in FUNDS) == row.fund_paid:
        found |= {name: found[name] or 0 for name in FUNDS}
    return found


class SettlementUsage:
    """Counts settlements under one book; years are looked up once for each kind of care."""

    def __init__(self, plans: PlanCache, care_of: Callable[[str], str | None]) -> None:
        self._plans, self._care_of = plans, care_of
        self._years: dict[Hashable, BenefitYearRules] = {}

    def used_by(self, row: SettlementRow, insutype: str) -> YearUsage:
        """What a settlement that stands adds to the years; nothing for what moves none."""
        population, care = POPULATION.get(insutype), self._care_of(row.med_type)
        if population is None or care is None or BY_HAND in (row.pay_loc, row.setl_type):
            return {}
        case = _case(row, population, care)
        try:
            years = self._of(case)
        except YidiError:
            # The book says nothing of that day, so no claim of it is calculated either.
            return {}
        known = amounts_of(row, population)
        amount = {name: value or 0 for name, value in known.items()}
        whole = (
            amount["act_pay_dedc"], amount["hifp_pay"], amount["inscp_scp_amt"],
            amount["hifmi_pay"] + amount["hifob_pay"], amount["cvlserv_pay"], amount["maf_pay"],
        )  # fmt: skip
        unknown = sum(value is None for value in known.values())
        found: YearUsage = {}
        for year, last, shares in _shared(whole, years.parts(case)):
            key = (case.area, population, year, case.bucket, case.on)
            admission = int(case.is_stay and last)
            found[key] = (admission, *shares, unknown if last else 0)
        return found

    def _of(self, case: Treatment) -> BenefitYearRules:
        rules = self._plans.rules(case.area, case.on)
        key = (rules.area, rules.on, case.scopes, case.is_stay)
        years = self._years.get(key)
        if years is None:
            years = self._years[key] = years_of(rules, case)
        return years


def _case(row: SettlementRow, population: str, care: str) -> Treatment:
    """The care as a claim of it would see it, as far as year and bucket depend on it."""
    return Treatment(
        area=row.area, population=population, person="adult", care=care, med_type=row.med_type,
        hospital=NO_LEVEL, deductible_hospital=NO_LEVEL, situation="none", zone="cross_province",
        on=row.admitted_on, until=row.discharged_on, disease=row.disease or "",
    )  # fmt: skip


def _shared(
    whole: tuple[int, ...], parts: list[tuple[date, int]]
) -> Iterator[tuple[date, bool, tuple[int, ...]]]:
    """The amounts of each year by its days, the rest to the last one: nothing is lost."""
    days, until, before = sum(n for _year, n in parts), 0, (0,) * len(whole)
    for year, n in parts:
        until += n
        so_far = tuple(amount * until // days for amount in whole)
        yield year, until == days, tuple(a - b for a, b in zip(so_far, before, strict=True))
        before = so_far
