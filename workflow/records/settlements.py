"""What the funds paid for a person (个人跨省结算费用): direct settlements and manual claims, by year. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from config.codes import Regions
from config.text import Lang, Text
from workflow.benefit.direct_settlement import FUNDS, SettlementRow, amounts_of, taken_back
from workflow.benefit.treatment import POPULATION
from workflow.shared.json_types import JsonObject
from workflow.shared.money import yuan

KINDS = {
    "direct": Text("直接结算", "direct"),
    "reversal": Text("退费", "reversal"),
    "manual": Text("手工报销", "by hand"),
}
KNOWN = ("inscp_scp_amt", "act_pay_dedc", *FUNDS)


class SettlementPlace(NamedTuple):
    """The hospital of a settlement."""

    code: str
    name: str
    area: str


class DirectSettlementRecord(NamedTuple):
    """A direct settlement with its hospital and the insurance of its person."""

    row: SettlementRow
    place: SettlementPlace
    insutype: str


class PaidClaim(NamedTuple):
    """A manual claim that was paid; amounts by fund are None where another system decided it."""

    no: str
    place: SettlementPlace
    med_type: str
    admitted_on: date
    discharged_on: date
    paid_on: date
    total: int
    fund_paid: int
    amounts: Mapping[str, int | None]


class SettlementEntry(NamedTuple):
    """A settlement, a reversal or a paid claim as a person is shown it; amounts in 分."""

    kind: Literal["direct", "reversal", "manual"]
    no: str
    place: SettlementPlace
    med_type: str
    admitted_on: date
    discharged_on: date
    settled_at: str
    amounts: Mapping[str, int | None]
    total: int
    fund_paid: int
    reversed: bool
    stands: bool
    """Whether it counts in the sums: no reversal, and not reversed."""


def entries(
    direct: Sequence[DirectSettlementRecord], paid: Iterable[PaidClaim]
) -> list[SettlementEntry]:
    """Every settlement, reversal and paid claim, the oldest first."""
    rows = [each.row for each in direct]
    found = [_of_settlement(each, rows) for each in direct]
    found += [_of_claim(each) for each in paid]
    return sorted(found, key=lambda e: (e.discharged_on, e.settled_at, e.no))


def _of_settlement(each: DirectSettlementRecord, rows: Sequence[SettlementRow]) -> SettlementEntry:
    row = each.row
    known = amounts_of(row, POPULATION.get(each.insutype, ""))
    # By the standard a reversal is a negative row; some senders leave the sign out and mean the same.
    sign = -1 if row.reversed and row.total > 0 else 1
    stands = not taken_back(row, rows)
    return SettlementEntry(
        "reversal" if row.reversed else "direct", row.settlement_no, each.place, row.med_type,
        row.admitted_on, row.discharged_on, row.settled_at.isoformat(),
        {name: None if value is None else sign * value for name, value in known.items()},
        sign * row.total, sign * row.fund_paid, not row.reversed and not stands, stands,
    )  # fmt: skip


def _of_claim(each: PaidClaim) -> SettlementEntry:
    return SettlementEntry(
        "manual", each.no, each.place, each.med_type, each.admitted_on, each.discharged_on,
        each.paid_on.isoformat(), each.amounts, each.total, each.fund_paid, False, True,
    )  # fmt: skip


def by_year(
    found: Sequence[SettlementEntry], year: int | None, regions: Regions, lang: Lang
) -> list[JsonObject]:
    """The entries of each calendar year of discharge or visit, and what stands of them in all."""
    years = sorted({entry.discharged_on.year for entry in found})
    return [
        {
            "year": each,
            "settlements": [
                _shown(entry, regions, lang) for entry in found if entry.discharged_on.year == each
            ],
            "sums": _sums_of(
                [entry for entry in found if entry.stands and entry.discharged_on.year == each]
            ),
        }
        for each in years
        if year in (None, each)
    ]


def _sums_of(standing: Sequence[SettlementEntry]) -> JsonObject:
    return {
        "direct": _sums([entry for entry in standing if entry.kind == "direct"]),
        "manual": _sums([entry for entry in standing if entry.kind == "manual"]),
        "all": _sums(standing),
    }


def _sums(of: Sequence[SettlementEntry]) -> JsonObject:
    """What is known, added up; `unknown` counts the settlements that told less."""
    known = {name: sum(entry.amounts[name] or 0 for entry in of) for name in KNOWN}
    total, fund_paid = sum(entry.total for entry in of), sum(entry.fund_paid for entry in of)
    unknown = sum(any(entry.amounts[name] is None for name in KNOWN) for entry in of)
    return {"count": len(of), **_money(known, total, fund_paid), "unknown": unknown}


def _shown(entry: SettlementEntry, regions: Regions, lang: Lang) -> JsonObject:
    return {
        "kind": entry.kind, "no": entry.no, "hospital": entry.place.code,
        "hospital_name": entry.place.name, "area": entry.place.area, "med_type": entry.med_type,
        "admitted_on": entry.admitted_on.isoformat(),
        "discharged_on": entry.discharged_on.isoformat(), "settled_at": entry.settled_at,
        "reversed": entry.reversed,
        "place": regions.name(entry.place.area) if entry.place.area else None,
        "label": KINDS[entry.kind].say(lang), **_money(entry.amounts, entry.total, entry.fund_paid),
    }  # fmt: skip


def _money(amounts: Mapping[str, int | None], total: int, fund_paid: int) -> JsonObject:
    said = {name: None if value is None else yuan(value) for name, value in amounts.items()}
    return {
        "total": yuan(total), "in_scope": said["inscp_scp_amt"], "deductible": said["act_pay_dedc"],
        "fund_paid": yuan(fund_paid), "funds": {name: said[name] for name in FUNDS},
        "self_paid": yuan(total - fund_paid),
    }  # fmt: skip
