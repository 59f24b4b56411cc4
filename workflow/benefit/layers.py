"""The funds beyond the basic one (大病、大额、公务员补助、医疗救助), in the order the area gives."""

from collections.abc import Iterable
from typing import NamedTuple

from config.policy import Value
from config.policy_shapes import ONE, Layer
from workflow.benefit.care_rules import CareRules
from workflow.benefit.plan import LayerPlan, OutOfAreaPayment, PlanBand
from workflow.benefit.treatment import CaseAttributes, Treatment

FUNDS = {
    ("second", "employee"): "hifob_pay", ("second", "resident"): "hifmi_pay",
    ("civil_servant", "employee"): "cvlserv_pay", ("civil_servant", "resident"): "cvlserv_pay",
    ("assistance", "employee"): "maf_pay", ("assistance", "resident"): "maf_pay",
}  # fmt: skip


class Layers(NamedTuple):
    """The layers of a person, the value behind each, and what the book lacks."""

    plans: tuple[LayerPlan, ...]
    sources: dict[str, Value]
    missing: list[str]


def layer_plans(
    care: CareRules,
    case: Treatment,
    order: Iterable[str],
    attributes: CaseAttributes,
    cut: OutOfAreaPayment,
) -> Layers:
    """The layers that this person is entitled to; one the book does not have is said to be missing."""
    entitled = {
        "second": True,
        "civil_servant": case.civil_servant,
        "assistance": bool(case.identities),
    }
    plans, sources, missing = [], {}, []
    for name in (name for name in order if entitled[name]):
        value = next(iter(care.values[f"{name}_layer"]), None)
        if value is None:
            # Ordinary outpatient care seldom has one; elsewhere its absence is told.
            missing += [f"{name}_layer"] if case.bucket != "outpatient" else []
            continue
        plan = _plan(attributes, name, value.value, cut, FUNDS[name, case.population])
        if plan is not None:
            plans.append(plan)
            sources[name] = value
    return Layers(tuple(plans), sources, missing)


def _plan(
    attributes: CaseAttributes, name: str, layer: Layer, cut: OutOfAreaPayment, fund: str
) -> LayerPlan | None:
    """The layer for this person; None when none of its rows fits the person."""
    ratio = next((row for row in layer.ratio if row.fits(attributes)), None)
    if ratio is None:
        return None
    start = next((row.yuan for row in layer.start if row.fits(attributes)), 0)
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


def _reduced(cut: OutOfAreaPayment, rate: int) -> int:
    """A layer's ratio that the cut reaches; of a first pay (M3), what is left of each yuan."""
    if cut.kind == "first_pay":
        cut = OutOfAreaPayment(kind="factor", rate=ONE - cut.rate)
    return cut.reduce(rate)
