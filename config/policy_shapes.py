"""The shapes of structured parameters (参数的结构): tables of rows, bands, layers, checklists.

A table is read from the top: the first row whose conditions all fit is the one that counts.
"""

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

ONE = 10**8
"""A rate of 100 %: rates are whole hundred-millionths, so that no product of percents is cut."""

Situation = Literal[
    "home", "long_term", "long_term_home", "referral_electronic", "referral", "temporary",
    "emergency", "none",
]  # fmt: skip
Person = Literal["working", "retired", "veteran", "minor", "student", "adult", "elderly"]
Zone = Literal["home", "in_province", "cross_province"]
SITUATIONS: tuple[str, ...] = get_args(Situation)
"""Under which filing care was taken (备案情形); an electronic referral also fits `referral`."""
PERSONS: tuple[str, ...] = get_args(Person)
ZONES: tuple[str, ...] = get_args(Zone)
POPULATIONS = ("employee", "resident")
CARES = ("inpatient", "outpatient", "emergency", "pharmacy", "chronic", "maternity")


def fen_of(value: Any) -> int:
    """Yuan as written → 分; at most two decimals, not negative."""
    if isinstance(value, bool):
        raise ValueError("an amount in yuan is expected")
    try:
        fen = Decimal(str(value)) * 100
    except InvalidOperation:
        fen = Decimal("NaN")
    if not fen.is_finite() or fen < 0 or fen != fen.to_integral_value():
        raise ValueError(f"{value!r} is no amount in yuan with at most two decimals")
    return int(fen)


def rate_of(value: Any) -> int:
    """Percent as written → hundred-millionths; from 0 to 100."""
    if isinstance(value, bool):
        raise ValueError("a percentage is expected")
    try:
        rate = Decimal(str(value)) * (ONE // 100)
    except InvalidOperation:
        rate = Decimal("NaN")
    if not rate.is_finite() or not 0 <= rate <= ONE or rate != rate.to_integral_value():
        raise ValueError(f"{value!r} is no percentage from 0 to 100")
    return int(rate)


def _listed(value: Any) -> Any:
    return value if value is None or isinstance(value, list | tuple) else [value]


Yuan = Annotated[int, BeforeValidator(fen_of)]
Percent = Annotated[int, BeforeValidator(rate_of)]
Code = Annotated[str, Field(min_length=1, max_length=30)]


class Shape(BaseModel):
    """The base: a key that nobody knows is refused, so that no condition is lost by a slip."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Row(Shape):
    """Conditions of a row (适用条件); what is left out fits everything."""

    level: Annotated[
        tuple[Annotated[int, Field(ge=0, le=3, strict=True)], ...] | None, BeforeValidator(_listed)
    ] = None
    special: bool | None = None
    provincial: bool | None = None
    person: Annotated[tuple[Person, ...] | None, BeforeValidator(_listed)] = None
    admission: Annotated[int, Field(ge=1)] | None = None
    admission_from: Annotated[int, Field(ge=1)] | None = None
    zone: Annotated[tuple[Zone, ...] | None, BeforeValidator(_listed)] = None
    situation: Annotated[tuple[Situation, ...] | None, BeforeValidator(_listed)] = None
    disease: Annotated[tuple[Code, ...] | None, BeforeValidator(_listed)] = None
    identity: Annotated[tuple[Code, ...] | None, BeforeValidator(_listed)] = None
    med_type: Annotated[tuple[Code, ...] | None, BeforeValidator(_listed)] = None
    destination: Annotated[tuple[Code, ...] | None, BeforeValidator(_listed)] = None
    note: str = ""

    def fits(self, of: Any) -> bool:
        """Whether all its conditions hold of a case (see `workflow.benefit.treatment.Dims`)."""
        same = (
            (self.level, of.level), (self.person, of.person), (self.zone, of.zone),
            (self.med_type, of.med_type),
        )  # fmt: skip
        return (
            all(wanted is None or there in wanted for wanted, there in same)
            and self.special in (None, of.special)
            and self.provincial in (None, of.provincial)
            and self.admission in (None, of.admission)
            and (self.admission_from is None or of.admission >= self.admission_from)
            and (self.situation is None or bool(of.situations.intersection(self.situation)))
            and (self.identity is None or bool(of.identities.intersection(self.identity)))
            and (self.disease is None or of.disease.startswith(self.disease))
            and (self.destination is None or of.destination.startswith(self.destination))
        )


class YuanRow(Row):
    """A row that gives an amount (元)."""

    yuan: Yuan


class CeilingRow(Row):
    """A row that gives a ceiling (元), or says that there is none (不设限额)."""

    yuan: Yuan | None = None
    unlimited: bool = False

    @model_validator(mode="after")
    def _one_of_them(self) -> "CeilingRow":
        if (self.yuan is None) != self.unlimited:
            raise ValueError("give either yuan or unlimited: true")
        return self


class Band(Shape):
    """A spending band (费用段): up to and with `to` yuan, paid at `percent`."""

    to: Yuan | None = None
    percent: Percent


Bands = Annotated[tuple[Band, ...], Field(min_length=1)]


def _ascending(bands: tuple[Band, ...]) -> None:
    ends = [band.to for band in bands]
    if any(end is None for end in ends[:-1]) or ends[-1] is not None:
        raise ValueError("every band but the last needs `to`, the last has none")
    known = [end for end in ends if end is not None]
    if known != sorted(set(known)):
        raise ValueError("the bands must go up")


class RatioRow(Row):
    """A row that gives a ratio: one percentage, or bands."""

    percent: Percent | None = None
    bands: Bands | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> "RatioRow":
        if (self.percent is None) == (self.bands is None):
            raise ValueError("give either percent or bands")
        _ascending(self.as_bands())
        return self

    def as_bands(self) -> tuple[Band, ...]:
        """The ratio as bands; a single percentage is one without end."""
        return self.bands or (Band.model_construct(to=None, percent=self.percent or 0),)


class PointsRow(Row):
    """Percentage points that are added to the ratio (提高的百分点), e.g. for the retired."""

    points: Percent


class FactorRow(Row):
    """A factor on the person's own share (个人负担系数), e.g. 60 % for the retired."""

    percent: Percent


class RepeatRow(Row):
    """What a further admission of the year changes (多次住院): less, not below `minimum`, or a share."""

    less: Yuan | None = None
    minimum: Yuan = 0
    percent: Percent | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> "RepeatRow":
        if (self.less is None) == (self.percent is None):
            raise ValueError("give either less or percent")
        return self


class CutRow(Row):
    """How care under a filing is paid: as at home, or by one of the mechanisms M1–M4, or not.

    M1 `points`, M2 `factor_percent`, M3 `first_pay_percent`, M4 `table` (the rows of deductible
    and ratio for this situation), `pay: false` not at all. M4 may go with a cut of the ratio.
    """

    home: bool = False
    points: Percent | None = None
    factor_percent: Percent | None = None
    first_pay_percent: Percent | None = None
    base: Literal["before_deductible", "after_deductible"] = "before_deductible"
    of: Literal["before_first_pay", "after_first_pay"] = "after_first_pay"
    table: bool = False
    pay: bool = True
    second_layer: bool = False

    @model_validator(mode="after")
    def _says_one_thing(self) -> "CutRow":
        given = [self.home, self.points is not None, self.factor_percent is not None,
                 self.first_pay_percent is not None, not self.pay]  # fmt: skip
        if sum(given) + (self.table and not any(given)) != 1:
            raise ValueError(
                "give one of home, points, factor_percent, first_pay_percent, table, pay: false"
            )
        return self


class StandsInRow(Row):
    """A journey that needs no filing, and as what it counts (免备案)."""

    counts_as: Situation = "home"


class WaivedRow(Row):
    """A case without deductible (不设起付标准)."""


class Layer(Shape):
    """A fund beyond the basic one (大病、大额、公务员补助、医疗救助).

    `base`: what the person bore himself, or what lies above the basic fund's ceiling. `counts`
    says what of the own cost belongs to the base beside the plain own share. Limits of the bands
    are counted from zero or from the start of the layer.
    """

    base: Literal["own_cost", "above_ceiling"] = "own_cost"
    start: tuple[YuanRow, ...] = ()
    ratio: Annotated[tuple[RatioRow, ...], Field(min_length=1)]
    bands_from: Literal["zero", "start"] = "start"
    ceiling: Yuan | None = None
    counts: tuple[Literal["deductible", "first_pay", "over_limit", "out_of_area"], ...] = (
        "deductible",
    )
    yearly: bool = True


class Paper(Shape):
    """An item of a checklist: `required` (with its legal basis), `one_of` a group, or `welcome`."""

    required: str | None = None
    one_of: tuple[str, ...] | None = None
    welcome: str | None = None
    basis: str = ""
    promise: bool = False
    """Whether a promise (承诺书) stands for it."""

    @model_validator(mode="after")
    def _one_of_them(self) -> "Paper":
        if sum(x is not None for x in (self.required, self.one_of, self.welcome)) != 1:
            raise ValueError("give one of required, one_of, welcome")
        if self.one_of is not None and len(set(self.one_of)) + self.promise < 2:
            raise ValueError("one_of needs two papers, or one and promise: true")
        return self


class MonthDay(Shape):
    """A day of the year (月-日)."""

    month: Annotated[int, Field(ge=1, le=12)]
    day: Annotated[int, Field(ge=1, le=28)]

    def first_day(self, on: date) -> date:
        """The first day of the year that `on` belongs to."""
        start = date(on.year, self.month, self.day)
        return start if start <= on else date(on.year - 1, self.month, self.day)
