"""The funds beyond the basic one (大病、大额、公务员补助、医疗救助), in the order the area gives."""

from collections.abc import Iterator
from typing import Any

from config.policy_shapes import ONE, Layer
from workflow.benefit.plan import Cut, LayerPlan, PlanBand

FUNDS = {
    ("second", "employee"): "hifob_pay",
    ("second", "resident"): "hifmi_pay",
    ("civil_servant", "employee"): "cvlserv_pay",
    ("civil_servant", "resident"): "cvlserv_pay",
    ("assistance", "employee"): "maf_pay",
    ("assistance", "resident"): "maf_pay",
}


def layer_plans(find: Any, cut: Cut) -> tuple[LayerPlan, ...]:
    """The layers that this person is entitled to; one the book does not have is said to be missing."""
    return tuple(_each(find, cut))


def _each(find: Any, cut: Cut) -> Iterator[LayerPlan]:
    case = find.case
    entitled = {
        "second": True,
        "civil_servant": case.civil_servant,
        "assistance": bool(case.identities),
    }
    for name in find.value("layer_order"):
        if not entitled[name]:
            continue
        parameter = f"{name}_layer"
        value = next(find.rules.every(parameter, *case.scopes), None)
        if value is None:
            # Ordinary outpatient care seldom has one; elsewhere its absence is told.
            if case.bucket != "outpatient":
                find.note("missing", parameter)
            continue
        plan = _plan(find, name, value.value, cut, FUNDS[name, case.population])
        if plan is not None:
            find.used(parameter, value, key=name)
            yield plan


def _plan(find: Any, name: str, layer: Layer, cut: Cut, fund: str) -> LayerPlan | None:
    """The layer for this person; None when none of its rows fits him."""
    ratio = next((row for row in layer.ratio if row.fits(find.dims)), None)
    if ratio is None:
        return None
    start = next((row.yuan for row in layer.start if row.fits(find.dims)), 0)
    reaches = cut.second_layer
    return LayerPlan(
        name=name,
        fund=fund,
        base=layer.base,
        start=start,
        bands=tuple(
            PlanBand(to=band.to, rate=_reduced(cut, band.percent) if reaches else band.percent)
            for band in ratio.as_bands()
        ),
        bands_from=layer.bands_from,
        ceiling=layer.ceiling,
        counts=layer.counts,
        yearly=layer.yearly,
    )


def _reduced(cut: Cut, rate: int) -> int:
    """A layer's ratio that the cut reaches; of a first pay (M3), what is left of each yuan."""
    if cut.kind == "first_pay":
        cut = Cut(kind="factor", rate=ONE - cut.rate)
    return cut.reduce(rate)
