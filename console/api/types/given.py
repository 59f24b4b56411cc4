"""What the bodies of small requests hold (请求内容): moves, questions, decisions."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from models import AppealKind

Word = Annotated[str, Field(min_length=1, max_length=200)]
Long = Annotated[str, Field(max_length=2000)]
Maybe = str | None


class Given(BaseModel):
    """A body whose fields are all declared; another is refused."""

    model_config = ConfigDict(extra="forbid")


class MoveGiven(Given):
    """办理 · a move: what, with which facts, why, and for whom."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"trigger": "review", "payload": {}, "reason": ""}],
        },
    )
    trigger: Word = Field(title="操作", examples=["review"])
    payload: dict[str, JsonValue] = Field(default_factory=dict, title="随附信息")
    reason: Long = Field("", title="理由")
    on_behalf_of: dict[str, JsonValue] | None = Field(None, title="代办人")


class DeskGiven(Given):
    """领取、退回、挂起、转办 · what is done with a case on a desk."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"act": "take"}]})
    act: Literal["take", "give_back", "hold", "transfer"] = Field(title="事项")
    to: Maybe = Field("", title="转给谁", max_length=64)
    until: Maybe = Field("", title="挂起至", max_length=10)
    reason: Maybe = Field("", title="原因", max_length=200)


class FindGiven(Given):
    """查找 · what is known of a person or case, as a whole key."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"text": "江雨桐 6041"}]}
    )
    text: Word = Field(title="姓名、姓名 末四位、电话、单号、票据、编号")
    kind: Maybe = Field("", title="类别", max_length=40)
    area: Maybe = Field("", title="参保统筹区", max_length=40)
    limit: Annotated[int, Field(ge=1, le=1000)] = Field(20, title="最多条数")


class ServedGiven(Given):
    """登记送达 · how, when and by what proof a notice was served."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"way": "counter", "on": "2026-11-24", "proof": {"signed_by": "江雨桐"}}]
        },
    )
    way: Word = Field(title="送达方式")
    on: Maybe = Field("", title="送达日", max_length=10)
    proof: dict[str, JsonValue] = Field(default_factory=dict, title="送达凭证")


class AppealGiven(Given):
    """登记复议、诉讼、复查 · what is contested, and by which way."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "case": "230600SB202611230000018", "kind": "reconsideration",
                    "received_on": "2026-11-24", "organ": "大庆市人民政府", "reference": "庆复〔2026〕1号",
                }
            ]
        },
    )  # fmt: skip
    case: Word = Field(title="案件编号")
    kind: AppealKind = Field(AppealKind.RECONSIDERATION, title="途径")
    received_on: Maybe = Field("", title="收到日", max_length=10)
    organ: Annotated[str, Field(max_length=100)] = Field("", title="复议机关、法院")
    reference: Annotated[str, Field(max_length=100)] = Field("", title="案号、文号")
    simple: bool = Field(default=False, title="适用简易程序")
    seq: Annotated[int, Field(ge=1, le=10_000)] | None = Field(None, title="对第几步不服")
    inaction: bool = Field(default=False, title="对不办理不服")


class HashGiven(Given):
    """确认 · the hash of what was seen."""

    hash: Word = Field(title="所见内容的摘要")


class ReasonGiven(Given):
    """理由 · why."""

    reason: Annotated[str, Field(min_length=1, max_length=2000)] = Field(title="理由")
