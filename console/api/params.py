"""The parameters of endpoints (接口参数): numbers, kinds, filters, versions, whether ids are shown."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Annotated

from fastapi import Depends, Header, Path, Query
from pydantic.json_schema import SkipJsonSchema

from config.masking import is_identity, mask_text
from console.answers.refusals import misuse, refusal
from console.answers.unmasking import may_see
from console.api.asking import Asking
from jobs.app import App
from workflow.service.machines import MACHINES
from workflow.shared.days import as_day

LONGEST = 128
"""No number of ours or of a sender is longer."""
Number = Annotated[
    str,
    Path(
        min_length=1,
        max_length=LONGEST,
        description="编号，末八位即可 · a number, its last eight will do",
    ),
]
Text = str | SkipJsonSchema[None]
"""A filter that may be left out; its description is that of a plain text."""


class CaseKind(StrEnum):
    """什么案件 · what a case is, in the singular or the plural."""

    FILING = "filing"
    FILINGS = "filings"
    CLAIM = "claim"
    CLAIMS = "claims"
    REFERRAL = "referral"
    REFERRALS = "referrals"
    QUALIFICATION = "qualification"
    QUALIFICATIONS = "qualifications"
    APPEAL = "appeal"
    APPEALS = "appeals"
    PAYOUT = "payout"
    PAYOUTS = "payouts"
    PAYMENT = "payment"
    PAYMENTS = "payments"
    RECOVERY = "recovery"
    RECOVERIES = "recoveries"

    @property
    def called(self) -> str:
        """The kind in the singular, as `find` and `next` call it."""
        return "recovery" if self is CaseKind.RECOVERIES else self.value.removesuffix("s")

    @property
    def machine(self) -> str:
        """The name of its machine."""
        return next(n for n, m in MACHINES.items() if self.called in (n, m.called_also))


MOST_ID = 2**63 - 1
Kind = Annotated[CaseKind, Path(alias="kind")]
State = Annotated[
    Text, Query(max_length=LONGEST, description="状态，名称或代码 · its word or code")
]
Area = Annotated[Text, Query(max_length=LONGEST, description="参保统筹区 · area")]
Person = Annotated[
    Text,
    Query(
        max_length=LONGEST, description="人员编号（不得写证件号码） · person number, never an id"
    ),
]
PersonNo = Annotated[
    str, Path(min_length=1, max_length=LONGEST, description="人员编号 · person number, never an id")
]
OnDay = Annotated[Text, Query(max_length=10, description="日期 2026-11-24；不写为今天 · a day")]
Late = Annotated[bool, Query(description="只看超期 · overdue only")]
Stuck = Annotated[bool, Query(description="只看已搁置 · set aside only")]
VERSION = re.compile(r'(?:W/)?"(\d{1,9})"')


def person_number(given: str | None) -> str | None:
    """A person number; an identity number stays out of addresses, which everybody on the way keeps."""
    if given and is_identity(given):
        raise misuse(
            "id_in_address",
            "地址里不得写证件号码：用 POST /api/v1/find 查到人员编号，再用人员编号查询。",
            "an identity number has no place in an address: POST /api/v1/find gives the person number.",
        )
    return given or None


def day_given(given: str | None, field: str) -> date | None:
    """A day as it was given; None where none was, refused where it is none."""
    if not given:
        return None
    found = as_day(given)
    if found is None:
        raise misuse(
            "bad_date", f"{field}：应为日期，如 2026-11-24。",
            f"{field}: a day is expected, as 2026-11-24.",
        )  # fmt: skip
    return found


def one_of(given: str | None, known: Iterable[str], field: str) -> str | None:
    """A word out of a list; None where none was given."""
    words = list(known)
    if given and given not in words:
        said = mask_text(given)
        raise misuse(
            "bad_value", f"{field}：没有 {said}；可用：{'|'.join(words)}。",
            f"{field}: there is no {said}; there are: {'|'.join(words)}.",
        )  # fmt: skip
    return given or None


async def seen_version(
    if_match: Annotated[
        str | SkipJsonSchema[None],
        Header(
            alias="If-Match",
            max_length=LONGEST,
            description='所见版本，如 "3" · the version that was seen',
        ),
    ] = None,
) -> int:
    """The version that somebody looked at; refused where they name none."""
    if not if_match:
        raise refusal(
            "if_match_required",
            "须以 If-Match 写明所见案件的版本（GET 该案件时答复的 ETag）。",
            "name the version that you saw in If-Match: it is the ETag of the case.",
        )
    found = VERSION.fullmatch(if_match.strip())
    return int(found[1]) if found else -1


Seen = Annotated[int, Depends(seen_version)]
"""The version of a case as its caller saw it."""


class Sight:
    """How numbers are shown to the asker: masked, or in full with a reason, and the look is kept."""

    def __init__(self, app: App, unmask: bool, reason: str) -> None:
        self.asked, self.reason = unmask, reason
        self.app = replace(app, purpose=reason) if reason else app
        """The application as the asker works with it, for what they ask."""

    def unmasked(self, what: str) -> bool:
        """Whether `what` is shown in full; refused without the role or a reason."""
        if self.asked and not self.reason:
            raise refusal(
                "reason_required", "查看完整号码须写明理由：reason=…。",
                "full numbers need a reason: reason=….",
            )  # fmt: skip
        return may_see(self.app, self.app.asker.name, self.asked, f"{what} {self.reason}".strip())


async def sight(
    app: Asking,
    unmask: Annotated[
        bool, Query(description="显示完整证件号、账号，须有理由 · full numbers")
    ] = False,
    reason: Annotated[Text, Query(max_length=500, description="查看理由 · why")] = "",
) -> Sight:
    """How the asker of this request sees numbers."""
    return Sight(app, unmask, (reason or "").strip())


Shown = Annotated[Sight, Depends(sight)]
"""How numbers are shown in an answer."""
