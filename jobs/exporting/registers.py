"""People, institutions and settlements as they are handed over (参保人员、机构、结算导出)."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Select, select
from sqlmodel import Session

from jobs.exporting.cells import Values, day_text, instant_text
from jobs.exporting.export_filter import ExportFilter, Tongue, midnight, streamed
from models import ALWAYS, FAR, METADATA
from workflow.benefit.direct_settlement import FUNDS
from workflow.shared.money import yuan

PERSON, INSTITUTION = METADATA.tables["person"], METADATA.tables["institution"]
SETTLEMENT = METADATA.tables["settlement"]
COVERED, STOPPED, DEAD = "1", "2", "2"  # 正常参保；暂停参保；生存状态：死亡
AMOUNTS = ("total", "fund_paid", "inscp_scp_amt", "act_pay_dedc", *FUNDS)
LAST_DAY = {"stopped": "stopped_on", "died": "died_on", "moved": "moved_on"}


def people(session: Session, chosen: ExportFilter, _tongue: Tongue) -> Iterator[Values]:
    """Insured persons; a record that was merged into another goes under that one."""
    c = PERSON.c
    query = select(PERSON).where(c.merged_into_id.is_(None))
    query = chosen.of_area(query, c.area)
    query = query.where(c.insured_from >= chosen.since) if chosen.since else query
    for row in streamed(session, query.order_by(c.id)):
        values = dict(row._mapping)
        open_end = row.covered_to == FAR
        days = {} if open_end else {LAST_DAY[row.coverage_end or "stopped"]: row.covered_to}
        yield {
            **values,
            "status": COVERED if open_end else STOPPED,
            "survival": DEAD if row.coverage_end == "died" else "",
            "insured_from": day_text(row.insured_from),
            **{name: day_text(days.get(name)) for name in LAST_DAY.values()},
        }


def providers(session: Session, chosen: ExportFilter, _tongue: Tongue) -> Iterator[Values]:
    """Institutions as the directory has them now."""
    c = INSTITUTION.c
    query = chosen.of_area(select(INSTITUTION), c.area)
    query = query.where(c.valid_from >= chosen.since) if chosen.since else query
    for row in streamed(session, query.order_by(c.id)):
        begins = None if row.valid_from == ALWAYS else row.valid_from
        days = {"valid_from": day_text(begins), "valid_to": day_text(row.valid_to)}
        yield {**row._mapping, **days}


def settlements(session: Session, chosen: ExportFilter, _tongue: Tongue) -> Iterator[Values]:
    """Direct settlements and their reversals."""
    c = SETTLEMENT.c
    query: Select[Any] = (
        select(
            SETTLEMENT, PERSON.c.psn_no, PERSON.c.cert_type, PERSON.c.certno,
            INSTITUTION.c.code.label("institution_code"),
        )
        .join(PERSON, PERSON.c.id == c.person_id)
        .outerjoin(INSTITUTION, INSTITUTION.c.id == c.institution_id)
    )  # fmt: skip
    query = chosen.of_area(query, c.area)
    query = query.where(c.settled_at >= midnight(chosen.since)) if chosen.since else query
    for row in streamed(session, query.order_by(c.id)):
        yield {
            **row._mapping,
            "admitted_on": day_text(row.admitted_on),
            "discharged_on": day_text(row.discharged_on),
            "settled_at": instant_text(row.settled_at),
            **{name: _amount(getattr(row, name)) for name in AMOUNTS},
        }


def _amount(amount: int | None) -> str:
    """In yuan; what nobody told stays empty, which is not zero."""
    return "" if amount is None else yuan(amount)
