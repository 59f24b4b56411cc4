"""What proves service (送达凭证): for each way what has to be said, and what is no proof."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from config.text import Text
from models.delivery import ServiceWay
from workflow.delivery.ways import PUBLIC_NOTICE_DAYS, served_on
from workflow.machine.payload_check import expected_of
from workflow.machine.payload_values import unread
from workflow.shared.errors import Refusal

Words = Annotated[str, Field(min_length=1, max_length=200)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


PROOF_WORDS: Mapping[str, str] = {
    "signed_by": "签收人", "relation": "与受送达人关系", "registered_no": "挂号编号",
    "adult": "是否成年（是、否）", "reason": "理由", "picture": "照片",
    "witnesses": "见证人（两名，逐个写）", "published_on": "公告日期", "where": "公告处",
    "message_no": "对方系统的编号",
}  # fmt: skip
_ADULT = Text("代收的须为成年家属", "whoever signs is an adult")
_SEEN = Text("须有照片（--picture），或两名见证人", "a picture (--picture), or two witnesses")


class ServiceProof(BaseModel):
    """A proof of service: what nobody asks for is refused, so that nothing is lost by a slip."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    note: Annotated[str, Field(max_length=500)] = ""


class SignedAtCounter(ServiceProof):
    """送达回证: who signed it, and as what (本人, or an agent with their paper)."""

    signed_by: Words
    relation: Words = "本人"


class ReceivedByPost(ServiceProof):
    """邮政回执: the registered number, and who signed for it where that is known."""

    registered_no: Annotated[str, Field(pattern=r"^[A-Za-z0-9]{8,30}$")]
    signed_by: Annotated[str, Field(max_length=200)] = ""


class SignedInHousehold(ServiceProof):
    """同住成年家属: name and relation of the adult who lives there and signed."""

    signed_by: Words
    relation: Words
    adult: bool

    @model_validator(mode="after")
    def _grown_up(self) -> "SignedInHousehold":
        if not self.adult:
            raise unread(_ADULT)
        return self


class LeftAtAddress(ServiceProof):
    """留置: why it was left, and the picture of it, or two witnesses who signed."""

    reason: Words
    picture: Sha256 | None = None
    witnesses: tuple[Words, ...] = ()

    @model_validator(mode="after")
    def _seen(self) -> "LeftAtAddress":
        if self.picture is None and len(set(self.witnesses)) < 2:
            raise unread(_SEEN)
        return self


class PublishedNotice(ServiceProof):
    """公告: the last resort, so it says why; when it was published and where."""

    published_on: date
    where: Words
    reason: Words


class ArrivedElectronically(ServiceProof):
    """约定电子系统: the number under which the system says that it arrived."""

    message_no: Words


PROOFS: dict[ServiceWay, type[ServiceProof]] = {
    ServiceWay.ELECTRONIC: ArrivedElectronically,
    ServiceWay.COUNTER: SignedAtCounter,
    ServiceWay.POST: ReceivedByPost,
    ServiceWay.CO_RESIDENT: SignedInHousehold,
    ServiceWay.LEFT: LeftAtAddress,
    ServiceWay.PUBLIC_NOTICE: PublishedNotice,
}


class NoProofError(Refusal):
    """What was given does not prove that the document was served this way (凭证不足)."""

    code = "no_proof"

    def __init__(self, way: ServiceWay, wrong: Sequence[tuple[str, Text]]) -> None:
        fields = [name for name in PROOFS[way].model_fields if name != "note"]
        says = Text(
            "{way}的送达凭证不足：{wrong}。应写明 --proof：{takes}；可附 备注 note。",
            "this does not prove service {way_en}: {wrong_en}. It takes --proof: {takes_en}; and note.",
        )
        super().__init__(
            says, way=way.label.zh, way_en=way.label.en,
            wrong="；".join(f"{_word(name)}{says.zh}" for name, says in wrong),
            wrong_en="; ".join(f"{name}: {says.en}" if name else says.en for name, says in wrong),
            takes="、".join(_word(name).strip() for name in fields), takes_en=", ".join(fields),
        )  # fmt: skip


class ServiceDayError(Refusal):
    """The day of service lies before the notice, or has not come yet (送达日不符)."""

    code = "bad_service_day"

    def __init__(self, on: date, written: date, today: date) -> None:
        says = Text(
            "送达日 {on} 不对：应在通知写成之日 {written} 至今天 {today} 之间；公告自发出之日起满三十日才算送达。",
            "the day of service {on} cannot be: it lies from {written}, when the notice was written, "
            "through today, {today}; a public notice serves thirty days after its publication.",
        )
        super().__init__(
            says, on=on.isoformat(), written=written.isoformat(), today=today.isoformat()
        )


def proof_of(way: ServiceWay, given: dict[str, Any]) -> ServiceProof:
    """The proof as it will be kept; refused where it proves nothing."""
    try:
        return PROOFS[way].model_validate(given)
    except ValidationError as fault:
        wrong = [(".".join(map(str, each["loc"])), expected_of(each)) for each in fault.errors()]
        raise NoProofError(way, wrong) from fault


def _word(name: str) -> str:
    """A field of a proof in a Chinese sentence: its word, and the name that is typed."""
    return f"{PROOF_WORDS[name]} {name} " if name in PROOF_WORDS else f"{name} " if name else ""


def day_of_service(
    way: ServiceWay, proof: ServiceProof, on: date | None, written: date, today: date
) -> date:
    """The day of service by the proof; refused where it has not come, or lies before the notice."""
    if isinstance(proof, PublishedNotice):
        if proof.published_on < written:
            raise ServiceDayError(proof.published_on, written, today)
        day = served_on(way, proof.published_on)
        if on is not None and on != day:
            raise ServiceDayError(on, written + timedelta(days=PUBLIC_NOTICE_DAYS), today)
    else:
        day = on or today
    if not written <= day <= today:
        raise ServiceDayError(day, written, today)
    return day
