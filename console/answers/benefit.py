"""Amounts of stored claims (已存申请的待遇): recalculated, explained, and under a draft of the book."""

from datetime import date
from pathlib import Path
from typing import Any

from sqlmodel import Session, select

from config.errors import ConfigError
from config.policy import PolicyBook
from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.policy import open_book
from console.answers.value_sheets import sheet_row
from jobs.app import App
from jobs.office.whatif import what_if
from models import Claim, Filing
from workflow.access.kinds import AGENCY, FILE
from workflow.benefit.amounts import AMOUNTS
from workflow.benefit.calculation_store import calculation_of
from workflow.benefit.claim_data import load_claim_data
from workflow.benefit.labels import SITUATIONS
from workflow.benefit.settlement import explained
from workflow.benefit.value_sheets import Sheets, ValueKey, behind, sheet_for, unsigned_among
from workflow.benefit.verify import verified_calculation
from workflow.claim.around import Around
from workflow.service.find_case import find_case
from workflow.shared.errors import NumberRefusal
from workflow.shared.json_types import JsonObject
from workflow.shared.money import yuan


class NotCalculatedError(NumberRefusal):
    """The claim has no calculation of ours (尚未计算)."""

    code = "not_calculated"
    says = Text(
        "{no} 没有系统计算的待遇：尚未计算，或金额由其他系统带入。可用 yidi why {no} 查看。",
        "{no} was not calculated here: not yet, or its amount came with it. See yidi why {no}.",
    )


@asked(FILE)
def answer_recalculation(app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Calculate a claim again with the inputs of then, and return its amounts in yuan.

    `changed` lists the inputs that say otherwise now, and is empty when all say the same.
    """
    with app.database.reading() as session:
        _machine, claim = find_case(session, no, app.reach)
        found = calculation_of(session, claim) if isinstance(claim, Claim) else None
        if found is None:
            raise NotCalculatedError(claim.no)
        return verified_calculation(
            claim, found, load_claim_data(session, [claim]), app.policy, lang
        )


@asked(AGENCY)
def answer_whatif(
    app: App, lang: Lang, folder: Path, first: date | None, last: date | None
) -> dict[str, Any]:
    """Return who gains and who loses under the draft in a folder: sums in yuan, in all and by group."""
    if first and last and last < first:
        says = Text("--to {last} 早于 --from {first}。", "--to {last} lies before --from {first}.")
        raise ConfigError("bad_period", says, first=first.isoformat(), last=last.isoformat())
    draft = open_book(folder)
    with app.database.reading() as session:
        return what_if(session, app.policy, draft, first or date.min, last or date.max, lang)


def benefit_of(
    session: Session, claim: Claim, book: PolicyBook, lang: Lang, around: Around | None = None
) -> dict[str, Any] | None:
    """The amount of a claim with every step behind it; None when it was not calculated here.

    What two people signed for is verified by their `sheet`.
    """
    rests = around.behind if around else behind(session, claim, book)
    if rests is None:
        return None
    found, signed = rests.stored, rests.signed
    amounts, steps = explained(found.plan, found.inputs, lang)
    unsigned = unsigned_among(rests.sources, signed, book).values()
    return {
        "policy": {
            "area": found.plan.area, "on": found.case.on.isoformat(),
            "hash": found.row.book_hash, "verified": found.row.verified,
        },
        "situation": found.case.situation,
        "situation_label": SITUATIONS[found.case.situation].say(lang),
        "filing": _covered_by(session, claim, around),
        "current": claim.calc in ("done", "posted"),
        "amounts": {name: yuan(getattr(amounts, name)) for name in AMOUNTS},
        "disallowed": claim.disallowed,
        "steps": [_with_sheet(step, book, signed) for step in steps],
        "unverified": sorted({s.label if lang == "zh" else s.label_en for s in unsigned}),
    }  # fmt: skip


def _covered_by(session: Session, claim: Claim, around: Around | None) -> str | None:
    """The number of the filing that covers the care."""
    if claim.covering_id is None:
        return None
    known = around.data.filings.get(claim.person_id, ()) if around else ()
    found = {each.id: each.no for each in known}.get(claim.covering_id)
    return found or session.scalar(select(Filing.no).where(Filing.id == claim.covering_id))


def _with_sheet(step: JsonObject, book: PolicyBook, signed: Sheets) -> JsonObject:
    """A step; its value is verified where two people signed for it, and says by which sheet."""
    if step["verified"] is not False:
        return step
    start = date.fromisoformat(str(step["from"]))
    which = ValueKey(str(step["area"]), str(step["parameter"]), str(step["scope"]), start)
    sheet = sheet_for(signed, book, which)
    return step if sheet is None else step | {"verified": True, "sheet": sheet_row(sheet)}
