"""What the funds paid for a person (个人跨省结算费用): direct settlements and manual claims, by year. Pure."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from workflow.benefit.direct_settlement import FUNDS, SettlementRow, amounts_of, taken_back
from workflow.benefit.treatment import POPULATION
from workflow.shared.money import yuan

KNOWN = ("inscp_scp_amt", "act_pay_dedc", *FUNDS)


class Place(NamedTuple):
    """The hospital of a settlement."""

    code: str
    name: str
    area: str


class Direct(NamedTuple):
    """A direct settlement with its hospital and the insurance of its person."""

    row: SettlementRow
    place: Place
    insutype: str


class PaidClaim(NamedTuple):
    """A manual claim that was paid; amounts by fund are None where another system decided it."""

    no: str
    place: Place
    med_type: str
    admitted_on: date
    discharged_on: date
    paid_on: date
    total: int
    fund_paid: int
    amounts: dict[str, int | None]


def entries(direct: Sequence[Direct], paid: Iterable[PaidClaim]) -> list[dict[str, Any]]:
    """Every settlement, reversal and paid claim, the oldest first; amounts in 分."""
    rows = [each.row for each in direct]
    found = [_of_settlement(each, rows) for each in direct]
    found += [_of_claim(each) for each in paid]
    return sorted(found, key=lambda e: (e["discharged_on"], e["settled_at"], e["no"]))


def _of_settlement(each: Direct, rows: Sequence[SettlementRow]) -> dict[str, Any]:
    row = each.row
    known = amounts_of(row, POPULATION.get(each.insutype, ""))
    kind = "reversal" if row.reversed else "direct"
    # A reversal is a negative row by the standard; who writes it without the sign means the same.
    sign = -1 if row.reversed and row.total > 0 else 1
    amounts = {name: None if value is None else sign * value for name, value in known.items()}
    base = _base(kind, row.settlement_no, each.place, row, row.settled_at)
    amounts |= {"total": sign * row.total, "fund_paid": sign * row.fund_paid}
    stands = not taken_back(row, rows)
    return base | amounts | {"reversed": kind == "direct" and not stands, "stands": stands}


def _of_claim(each: PaidClaim) -> dict[str, Any]:
    base = _base("manual", each.no, each.place, each, each.paid_on)
    amounts = each.amounts | {"total": each.total, "fund_paid": each.fund_paid}
    return base | amounts | {"reversed": False, "stands": True}


def _base(kind: str, no: str, place: Place, dates: Any, at: date) -> dict[str, Any]:
    return {
        "kind": kind, "no": no, "hospital": place.code, "hospital_name": place.name,
        "area": place.area, "med_type": dates.med_type,
        "admitted_on": dates.admitted_on.isoformat(),
        "discharged_on": dates.discharged_on.isoformat(),
        "settled_at": at.isoformat(),
    }  # fmt: skip


def by_year(found: Sequence[dict[str, Any]], year: int | None) -> list[dict[str, Any]]:
    """The entries of each calendar year of discharge or visit, and what stands of them in all."""
    years = sorted({int(each["discharged_on"][:4]) for each in found})
    return [
        _year(each, [e for e in found if e["discharged_on"].startswith(f"{each:04d}-")])
        for each in years
        if year in (None, each)
    ]


def _year(year: int, its: Sequence[dict[str, Any]]) -> dict[str, Any]:
    standing = [each for each in its if each["stands"]]
    return {
        "year": year,
        "settlements": [_shown(each) for each in its],
        "sums": {
            "direct": _sums([e for e in standing if e["kind"] == "direct"]),
            "manual": _sums([e for e in standing if e["kind"] == "manual"]),
            "all": _sums(standing),
        },
    }


def _sums(of: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What is known, added up; `unknown` counts the settlements that told less."""
    total = {name: sum(e[name] or 0 for e in of) for name in ("total", "fund_paid", *KNOWN)}
    unknown = sum(any(e[name] is None for name in KNOWN) for e in of)
    return {"count": len(of), **_money(total), "unknown": unknown}


def _shown(each: dict[str, Any]) -> dict[str, Any]:
    left_out = ("total", "fund_paid", "stands", *KNOWN)
    return {k: v for k, v in each.items() if k not in left_out} | _money(each)


def _money(amounts: dict[str, Any]) -> dict[str, Any]:
    def text(name: str) -> str | None:
        return None if amounts[name] is None else yuan(amounts[name])

    return {
        "total": text("total"), "in_scope": text("inscp_scp_amt"), "deductible": text("act_pay_dedc"),
        "fund_paid": text("fund_paid"), "funds": {name: text(name) for name in FUNDS},
        "self_paid": yuan(amounts["total"] - amounts["fund_paid"]),
    }  # fmt: skip
