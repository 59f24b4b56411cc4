"""What the book says for one case, made ready for the calculation (适用参数).

A plan holds every number that the calculation needs, and behind each the parameter it comes from.
It is kept with the claim, so that the calculation can be done again when the book has moved on.
"""

import hashlib
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict

from config.policy_shapes import ONE
from models.base import canonical
from workflow.benefit.amounts import Accumulators


class HashedModel(BaseModel):
    """The base of the models that are kept with a claim, under their hash."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @cached_property
    def text(self) -> str:
        """The model as canonical JSON, which is what is kept."""
        return canonical(self.model_dump(mode="json"))

    @cached_property
    def hash(self) -> str:
        """The hash of the text: equal models have equal hashes."""
        return hashlib.sha256(self.text.encode()).hexdigest()


class ParameterSource(HashedModel):
    """A parameter as it was used: value, start, document, whether verified, what is doubtful."""

    parameter: str
    label: str
    label_en: str
    scope: str
    area: str
    start: str
    reference: str
    verified: bool
    tier: str = ""
    note: str = ""
    doubt: str = ""


class PlanBand(HashedModel):
    """A spending band: up to `to` 分 (None: no end), paid at `rate` hundred-millionths."""

    to: int | None
    rate: int


Edges = tuple[tuple[int | None, int], ...]
"""Bands (费用段) as bare numbers: where each ends, in hundred-millionths of a 分, and its rate."""


def parts_in_bands(edges: Edges, low: int, high: int) -> list[tuple[int, int]]:
    """The parts of [low, high] that lie in each band, with its rate; all in hundred-millionths."""
    found = []
    for to, rate in edges:
        end = high if to is None or to > high else to
        if end > low:
            found.append((end - low, rate))
            low = end
    return found


class PlanNote(HashedModel):
    """A step of finding a number, before any bill: what was done, from what, to what."""

    rule: str
    source: str = ""
    base: int | None = None
    rate: int | None = None
    amount: int | None = None
    admission: int | None = None


class OutOfAreaPayment(HashedModel):
    """How care out of the area is paid: the mechanism and its figure (M1–M4)."""

    kind: Literal["home", "points", "factor", "first_pay", "table", "not_paid"]
    rate: int = 0
    after_deductible: bool = False
    of_first_pay_too: bool = False
    second_layer: bool = False

    def reduce(self, rate: int) -> int:
        """A ratio after this cut; rates stay whole hundred-millionths."""
        if self.kind == "points":
            return max(0, rate - self.rate)
        if self.kind == "factor":
            return (2 * rate * self.rate + ONE) // (2 * ONE)
        return rate


class LineRules(HashedModel):
    """How lines are taken apart: the share of a 乙 line that gives none, what the share is of, and
    how many days before admission still join the stay (None: it is no stay)."""

    default_share_e4: int | None = None
    share_of_whole: bool = False
    days_before: int | None = None


def _edges(bands: tuple[PlanBand, ...]) -> Edges:
    return tuple((None if band.to is None else band.to * ONE, band.rate) for band in bands)


class LayerPlan(HashedModel):
    """A fund beyond the basic one, with start, bands and ceiling for this person."""

    name: str
    fund: str
    base: Literal["own_cost", "above_ceiling"]
    start: int
    bands: tuple[PlanBand, ...]
    bands_from: Literal["zero", "start"]
    ceiling: int | None
    counts: tuple[str, ...]
    yearly: bool

    @cached_property
    def edges(self) -> Edges:
        """Its bands as numbers."""
        return _edges(self.bands)


class Plan(HashedModel):
    """All numbers for one case. Money in 分, rates in hundred-millionths."""

    area: str
    bucket: str
    situation: str
    cut: OutOfAreaPayment
    denied: str = ""
    deductible: int
    per: Literal["admission", "visit", "year", "quarter", "month"]
    bands: tuple[PlanBand, ...]
    bands_from: Literal["zero", "deductible"]
    by_year: bool = False
    """Bands go on where the earlier claims of the year stopped (split_rule)."""
    round_bands: bool = False
    ceiling: int | None
    ceiling_counts: tuple[str, ...] = ()
    fixed_sum: int | None = None
    layers: tuple[LayerPlan, ...] = ()
    lines: LineRules = LineRules()
    notes: tuple[PlanNote, ...] = ()
    sources: dict[str, ParameterSource]

    @cached_property
    def verified(self) -> bool:
        """Whether every figure behind the plan was seen in a document."""
        return all(source.verified for source in self.sources.values())

    @cached_property
    def edges(self) -> Edges:
        """Its bands as numbers."""
        return _edges(self.bands)

    def first_pay_before(self, prior: Accumulators) -> int:
        """The first pay out of the area in the earlier cases of the year (异地先行自付, M3).

        The year keeps no such sum; it is taken to have been under this filing, so that two cases
        never get more than one would.
        """
        if self.cut.kind != "first_pay":
            return 0
        of = prior.in_scope - (prior.deductible if self.cut.after_deductible else 0)
        return max(0, of) * self.cut.rate
