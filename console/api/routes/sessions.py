"""Signing in and out over HTTP (登录与退出): a password and a code for a token.

A try waits for the hash beside the threads that answer others: however many sign in at once, nobody
else waits for them.
"""

from functools import partial

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, Request
from pydantic import Base64Bytes, BaseModel, ConfigDict, Field

from console.answers.signing import answer_challenge, answer_login, answer_logout
from console.api.asking import Asking
from console.api.description import problems
from console.api.served import served_of
from jobs.signin.errors import SignInBusyError
from jobs.signin.staff import Presented

router = APIRouter(tags=["identity"])
AT_ONCE = 2
"""Tries under way at once: one is hashed while another is looked up."""


class SignInGiven(BaseModel):
    """What somebody proves by who they are (登录信息)."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"name": "li", "password": "一句只有自己知道的话", "code": "123456"}]},
    )  # fmt: skip

    name: str = Field(max_length=64, description="姓名 · name")
    password: str = Field(max_length=256, description="口令 · password")
    code: str = Field("", max_length=16, description="动态口令 · one-time password")
    challenge: str = Field("", max_length=600, description="UKey 挑战 · what the device signed")
    signature: Base64Bytes = Field(
        b"", max_length=4000, description="UKey 对挑战的签名（base64） · its signature of that"
    )


class ChallengeGiven(BaseModel):
    """Who is about to sign in by a device (UKey)."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"name": "li"}]})

    name: str = Field(max_length=64, description="姓名 · name")


class ChallengeTold(BaseModel):
    """What the device is to sign, and until when (UKey 挑战)."""

    challenge: str
    until: str


class Opened(BaseModel):
    """A session: its token, which is shown this once, and whose it is (会话)."""

    token: str
    name: str
    roles: list[str]
    areas: list[str]
    institution: str
    until: str | None


@router.post(
    "/sign-in/password", status_code=201, summary="登录 · sign in",
    responses=problems(401, 403, 413, 415, 429),
)  # fmt: skip
async def open_session(request: Request, given: SignInGiven) -> Opened:
    """A token for whoever proves who they are; an unknown name and a wrong password are told alike."""
    app = served_of(request).now()
    limiter = _limiter(request)
    if limiter.statistics().tasks_waiting >= app.settings.sign_in.waiting:
        raise SignInBusyError
    answered = (given.challenge, given.signature) if given.challenge else None
    presented = Presented(given.name, given.password, given.code, answered=answered)
    source = request.client.host if request.client else ""
    trying = partial(answer_login, app, presented, source)
    token, who = await to_thread.run_sync(trying, limiter=limiter)
    return Opened(
        token=token, **{name: who[name] for name in Opened.model_fields if name != "token"}
    )


@router.post(
    "/sign-in/device", summary="UKey 挑战 · what a device is to sign", responses=problems()
)
def ask_for_challenge(request: Request, given: ChallengeGiven) -> ChallengeTold:
    """A challenge to be signed as it stands (its bytes), then sent with the password; it counts once."""
    return ChallengeTold(**answer_challenge(served_of(request).now(), given.name))


@router.delete("/sign-in", status_code=204, summary="退出 · sign out", responses=problems())
def end_session(app: Asking) -> None:
    """End the session whose token this is."""
    answer_logout(app)


def _limiter(request: Request) -> CapacityLimiter:
    """The tries of this server, which share a bound of their own."""
    state = request.app.state
    if not hasattr(state, "sign_ins"):
        state.sign_ins = CapacityLimiter(AT_ONCE)
    limiter: CapacityLimiter = state.sign_ins
    return limiter
