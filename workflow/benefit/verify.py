"""A calculation done again (重新核算): the same amounts from what was kept, or which input changed."""

import json
from collections.abc import Iterator

from config.errors import YidiError
from config.policy import PolicyBook
from config.text import Lang
from models import Claim
from workflow.benefit.amounts import AMOUNTS
from workflow.benefit.calculation_store import StoredCalculation
from workflow.benefit.claim_calculation import calculation_request
from workflow.benefit.claim_data import ClaimData
from workflow.benefit.plan import Plan
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.quote import answer
from workflow.benefit.settlement import Inputs, explained
from workflow.benefit.treatment_text import treatment_text
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.money import yuan


def as_of_then(found: StoredCalculation, loaded: ClaimData) -> ClaimData:
    """What was loaded, without the postings that came after the calculation was posted."""
    rows = loaded.postings.get(found.row.person_id, [])
    own = [posting.id or 0 for posting in rows if posting.calculation_id == found.row.id]
    if own:
        loaded.postings[found.row.person_id] = [p for p in rows if (p.id or 0) < min(own)]
    return loaded


def verified_calculation(
    claim: Claim, found: StoredCalculation, loaded: ClaimData, book: PolicyBook, lang: Lang
) -> JsonObject:
    """The calculation of then, byte for byte, and what its inputs say now."""
    amounts, steps = explained(found.plan, found.inputs, lang)
    told = answer(found.row.book_hash, found.plan, found.case.on.isoformat(), amounts, steps)
    changed: list[JsonObject] = [
        {"input": f"amounts.{name}", "was": yuan(getattr(found.amounts, name)),
         "is": yuan(getattr(amounts, name))}
        for name in AMOUNTS
        if getattr(found.amounts, name) != getattr(amounts, name)
    ]  # fmt: skip
    return {"no": claim.no, "calculation": found.row.seq, **told,
            "changed": [*changed, *_now(claim, found, as_of_then(found, loaded), book)]}  # fmt: skip


def _now(
    claim: Claim, found: StoredCalculation, loaded: ClaimData, book: PolicyBook
) -> list[JsonObject]:
    """What the case, the bill, the year and the book say now, where that differs."""
    try:
        now = calculation_request(loaded.facts_of(claim), PlanCache(book))
    except YidiError as fault:
        return [{"input": getattr(fault, "field", "case"), "was": None, "is": fault.sentence()}]
    return [
        *differences(
            "case", json.loads(treatment_text(found.case)), json.loads(treatment_text(now.case))
        ),
        *differences("inputs", _plain(found.inputs), json.loads(now.inputs.text)),
        *differences("policy", _plain(found.plan), _plain(now.plan)),
    ]


def _plain(kept: Plan | Inputs) -> JsonObject:
    return kept.model_dump(mode="json")


def differences(at: str, was: Json, now: Json) -> Iterator[JsonObject]:
    """The leaves in which two structures differ, each under its path."""
    if isinstance(was, dict) and isinstance(now, dict):
        for key in sorted({*was, *now}):
            yield from differences(f"{at}.{key}", was.get(key), now.get(key))
    elif isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        for n, (one, other) in enumerate(zip(was, now, strict=True)):
            yield from differences(f"{at}[{n}]", one, other)
    elif was != now:
        yield {"input": at, "was": was, "is": now}
