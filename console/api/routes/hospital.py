"""What a hospital asks of a visit at its house (医院核查); referrals of a hospital are among all referrals."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import AliasChoices, BaseModel, ConfigDict, Field
from pydantic.config import JsonDict
from starlette.responses import JSONResponse, Response

from console.answers.hospital import answer_check
from console.api.asking import Asking
from console.api.description import problems
from console.api.national import NATIONAL_JSON, Answered, Profile, national

router = APIRouter(tags=["hospital"])
EXAMPLE: JsonDict = {"psn_no": "23060000000001", "area": "230600", "on": "2026-11-24"}
ANSWER: JsonDict = {
    "filed": True, "on": "2026-11-24", "category": "other_temporary", "insutype": "310",
    "destination": "210100", "starts_on": "2026-11-24", "ends_on": "2027-05-24", "chronic": None,
    "referrals": [],
}  # fmt: skip


def _said(name: str, title: str, most: int) -> Field:  # type: ignore[valid-type]
    """A field of a question, in our name or the national one."""
    alias = AliasChoices(*name.split())
    return Field(None, validation_alias=alias, title=title, max_length=most)


Maybe = str | None


class CheckGiven(BaseModel):
    """核查 · by person number and insured area, or by the number of a visit or referral of the own house."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [EXAMPLE]})

    psn_no: Annotated[Maybe, _said("psn_no", "人员编号", 30)]
    visit_no: Annotated[Maybe, _said("visit_no mdtrt_id", "本院就诊编号或转诊编号", 40)]
    area: Annotated[Maybe, _said("area insuplc_admdvs", "参保地医保区划", 6)]
    on: Annotated[Maybe, _said("on begndate", "就诊日，默认今天", 10)]
    med_type: Annotated[Maybe, _said("med_type", "医疗类别", 6)]
    disease: Annotated[Maybe, _said("disease dise_codg", "门诊慢特病病种编码", 20)]


class ChronicTold(BaseModel):
    """慢特病 · the disease of a chronic visit."""

    disease: str
    qualified: bool
    chosen_here: bool


class OwnReferralTold(BaseModel):
    """本院转诊 · a referral that the hospital made or receives."""

    model_config = ConfigDict(populate_by_name=True)

    no: str
    state: str
    from_code: str = Field(alias="from")
    to_code: str = Field(alias="to")
    starts_on: str
    ends_on: str


class CheckTold(BaseModel):
    """核查结果 · whether a filing covers the visit, and the filing of that day."""

    model_config = ConfigDict(json_schema_extra={"examples": [ANSWER]})

    filed: bool
    on: str
    category: str | None
    insutype: str | None
    destination: str | None
    starts_on: str | None
    ends_on: str | None
    chronic: ChronicTold | None
    referrals: list[OwnReferralTold]


@router.post(
    "/check", summary="备案核查 · is a visit at the own hospital filed", response_model=CheckTold,
    responses={
        200: {"content": {NATIONAL_JSON: {"schema": {"type": "object"}}}},
        **problems(422, 429),
    },
)  # fmt: skip
def check(app: Asking, given: CheckGiven, profile: Answered = Profile.OURS) -> Response:
    """Whether a filing covers a visit: of whoever is not insured here the same is said as of the unfiled."""
    found = answer_check(app, given.model_dump(exclude_none=True))
    if profile is Profile.NATIONAL:
        headers = {"Content-Profile": profile.value}
        return JSONResponse(national("hospital_check", found), 200, headers, NATIONAL_JSON)
    return JSONResponse(found)
