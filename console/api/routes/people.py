"""One person (参保人员): what is on file, what was paid, which qualifications; by person number."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic.json_schema import SkipJsonSchema
from starlette.responses import Response

from console.answers.agents import answer_agents
from console.answers.qualification import answer_qualifications
from console.answers.records import answer_records
from console.answers.settlements import answer_settlements
from console.api.asking import Asking
from console.api.language import Language
from console.api.national import Answered, Profile
from console.api.params import PersonNo, Shown, person_number
from console.api.telling import answers, listed, said, told
from console.api.types.care import QualificationsTold
from console.api.types.people import RecordsTold, RepresentativeTold, SettlementsTold
from console.api.types.told import PageTold

router = APIRouter(prefix="/people/{person}", tags=["people"])
Year = Annotated[
    int | SkipJsonSchema[None], Query(ge=1900, le=2999, description="出院（就诊）年份 · year")
]


@router.get("/records", summary="备案记录 · what a person has on file",
            **answers(RecordsTold, 404, 409, of=RecordsTold))  # fmt: skip
def records_of_person(
    app: Asking, lang: Language, person: PersonNo, profile: Answered = Profile.OURS
) -> Response:
    """Return the three tabs of filings, which of them blocks a new one, and care that counted as filed."""
    return said(told(RecordsTold, answer_records(app, lang, person_number(person) or ""), profile))


@router.get("/settlements", summary="个人跨省结算费用 · what the funds paid for a person",
            **answers(SettlementsTold, 404, 409, of=SettlementsTold))  # fmt: skip
def settlements_of_person(
    app: Asking, lang: Language, person: PersonNo, year: Year = None,
    profile: Answered = Profile.OURS,
) -> Response:  # fmt: skip
    """Return direct settlements, what was taken back, and claims that were paid, by year."""
    found = answer_settlements(app, lang, person_number(person) or "", year)
    return said(told(SettlementsTold, found, profile))


@router.get("/qualifications", summary="资格查询 · a person's qualifications and chosen hospitals",
            **answers(QualificationsTold, 404, 409, of=QualificationsTold))  # fmt: skip
def qualifications_of_person(
    app: Asking, lang: Language, person: PersonNo, sight: Shown, profile: Answered = Profile.OURS
) -> Response:
    """Return a person's qualifications with their hospitals, and the rules of their areas."""
    number = person_number(person) or ""
    unmasked = sight.unmasked(f"qualifications {number}")
    found = answer_qualifications(sight.app, lang, number, unmasked=unmasked)
    return said(told(QualificationsTold, found, profile))


@router.get("/agents", summary="代理人 · who acts for a person, for what and until when",
            **answers(PageTold[RepresentativeTold], 404, 409))  # fmt: skip
def agents_of_person(app: Asking, lang: Language, person: PersonNo, sight: Shown) -> Response:
    """Return everybody who was entered as acting for a person, with whether it holds today."""
    number = person_number(person) or ""
    unmasked = sight.unmasked(f"agents {number}")
    found = answer_agents(sight.app, lang, number, None, unmasked=unmasked)
    return said(listed(RepresentativeTold, found))
