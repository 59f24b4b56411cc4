"""A treatment as the text that is kept with its calculation (留存), and back."""

import json
from dataclasses import asdict, replace
from datetime import date

from models.base import canonical
from workflow.benefit.treatment import Hospital, Treatment
from workflow.shared.json_types import Json


def treatment_fields(case: Treatment) -> dict[str, Json]:
    """A case as plain values."""
    return asdict(case) | {"identities": sorted(case.identities)}


def treatment_text(case: Treatment) -> str:
    """The case as it is kept with a calculation."""
    return canonical(treatment_fields(case))


def treatment_from(text: str) -> Treatment:
    """The case again."""
    given = json.loads(text)
    ranks = ("hospital", "deductible_hospital", "transfer_from")
    days = ("on", "until", "insured_from", "covered_to")
    given |= {name: Hospital(**given[name]) for name in ranks if given[name]}
    given |= {name: date.fromisoformat(given[name]) for name in days if given[name]}
    return replace(Treatment(**given), identities=frozenset(given["identities"]))
