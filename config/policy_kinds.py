"""The kinds of parameters (参数的种类) and how a value is checked: whole numbers, money, tables, …"""

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError

from config import policy_shapes
from config.citations import rests_on
from config.text import Text

TABLES: Mapping[str, Any] = {
    "amounts": policy_shapes.YuanRow, "ceilings": policy_shapes.CeilingRow,
    "ratios": policy_shapes.RatioRow, "points": policy_shapes.PointsRow,
    "factors": policy_shapes.FactorRow, "repeats": policy_shapes.RepeatRow,
    "cuts": policy_shapes.CutRow, "stands_in": policy_shapes.StandsInRow,
    "waived": policy_shapes.WaivedRow,
}  # fmt: skip


def _rows_of(row: Any) -> Any:
    """A table of such rows."""
    rows: Any = tuple.__class_getitem__((row, ...))
    return TypeAdapter(Annotated[rows, Field(min_length=1)])


SHAPES: Mapping[str, Any] = {
    **{kind: _rows_of(row) for kind, row in TABLES.items()},
    "layer": TypeAdapter(policy_shapes.Layer),
    "month_day": TypeAdapter(policy_shapes.MonthDay),
    "papers": TypeAdapter(dict[str, tuple[policy_shapes.Paper, ...]]),
}
SIMPLE: Mapping[str, Callable[[Any], bool]] = {
    "int": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "percent": lambda value: type(value) is int and 0 <= value <= 100,
    "bool": lambda value: isinstance(value, bool),
    "list": lambda value: isinstance(value, list) and all(isinstance(x, str) for x in value),
    "days": lambda value: isinstance(value, list) and all(type(x) is int and x > 0 for x in value),
    "choice": lambda value: isinstance(value, str),
}
KINDS = (*SIMPLE, *SHAPES, "yuan")


class Faulty(Exception):
    """A value that is not what its parameter asks for; `at` says where in it."""

    def __init__(self, zh: str, en: str, at: tuple[str | int, ...] = ()) -> None:
        self.says, self.at = Text(zh, en), at
        super().__init__(en)


def checked(definition: Any, value: Any, legal: tuple[str, ...]) -> Any:
    """The value in its kind and inside its bounds; yuan becomes integer 分, percent a rate."""
    kind = definition.kind
    if kind in SHAPES:
        found = _shaped(kind, value)
        if kind == "papers":
            _check_options(definition, found)
            _check_basis(definition, found, legal)
        return found
    if kind == "yuan":
        try:
            return policy_shapes.fen_of(value)
        except ValueError:
            raise _not_of(kind, value) from None
    if not SIMPLE[kind](value):
        raise _not_of(kind, value)
    _check_options(definition, value)
    if kind == "int":
        _check_bounds(definition, value)
    return value


def _not_of(kind: str, value: Any) -> Faulty:
    return Faulty(f"{value!r} 不是 {kind}", f"{value!r} is not of kind {kind}")


def _shaped(kind: str, value: Any) -> Any:
    try:
        return SHAPES[kind].validate_python(value)
    except ValidationError as fault:
        first = fault.errors()[0]
        at = tuple(part for part in first["loc"] if isinstance(part, str | int))
        said = first["msg"].removeprefix("Value error, ")
        raise Faulty(f"不是 {kind}：{said}", f"is not of kind {kind}: {said}", at) from None


def _check_options(definition: Any, value: Any) -> None:
    """A choice, every member of a list, every key of a checklist is one of the options."""
    if not definition.options:
        return
    members: Mapping[Any, Any] = {None: value}
    if isinstance(value, list):
        members = dict(enumerate(value))
        if len(set(map(str, value))) < len(value):
            raise Faulty("同一项写了两次", "something stands in it twice")
    elif isinstance(value, dict):
        members = {key: key for key in value}
    for key, member in members.items():
        if member not in definition.options:
            known = ", ".join(definition.options)
            at = () if key is None else (key,)
            raise Faulty(f"{member!r} 应为 {known} 之一", f"{member!r} is not one of {known}", at)


def _check_bounds(definition: Any, value: int) -> None:
    low, high = definition.low, definition.high
    if (low is not None and value < low) or (high is not None and value > high):
        bound, clause = f"{low}–{high} {definition.unit}", definition.clause or "-"
        raise Faulty(
            f"{value} 超出允许范围 {bound}，依据：{clause}",
            f"{value} lies outside {bound}; the bound is set by {clause}",
        )


def _check_basis(
    definition: Any,
    checklist: Mapping[str, tuple[policy_shapes.Paper, ...]],
    legal: tuple[str, ...],
) -> None:
    """A paper may be required only by a law, a regulation or a State Council decision.

    社会保险经办条例 第三十一条. A promise can stand for a paper of a filing alone.
    """
    for kind, papers in checklist.items():
        for n, paper in enumerate(papers):
            if paper.promise and definition.name != "filing_materials":
                raise Faulty(
                    "承诺书只能代替备案材料",
                    "a promise stands for papers of a filing alone",
                    (kind, n),
                )
            if paper.required is None or any(rests_on(paper.basis, title) for title in legal):
                continue
            zh = (
                f"“{paper.required}”不能列为必需：依据“{paper.basis or '—'}”不是法律、法规或国务院决定"
                "（社会保险经办条例 第三十一条）；请改为 welcome 或 one_of"
            )
            en = (
                f"{paper.required} cannot be required: its basis “{paper.basis or '—'}” is no law, "
                "regulation or State Council decision (Social Insurance Agency Regulations art. 31); "
                "make it welcome or one_of"
            )
            raise Faulty(zh, en, (kind, n))
