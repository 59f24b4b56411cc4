"""Where a connected system is told what happens (事件推送): registered, ended and asked by its own key."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from console.answers.refusals import refusal
from console.answers.webhooks import (
    answer_events,
    answer_events_again,
    answer_webhook_added,
    answer_webhook_ended,
    answer_webhooks,
)
from console.api.asking import Asking
from console.api.description import problems
from jobs.app import App
from models import AddressEnd, EventKind, EventState
from workflow.moves.key_actor import PREFIX

router = APIRouter(prefix="/webhooks", tags=["webhooks"])
Id = Annotated[int, Path(ge=1, le=2**63 - 1)]


class WebhookGiven(BaseModel):
    """推送地址 · an https address on a host that the agency allows, and which events (all)."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"url": "https://his.example.org/yidi", "events": ["referral.agreed"]}]
        },
    )
    url: Annotated[str, Field(max_length=500)]
    events: Annotated[list[EventKind], Field(max_length=20)] = []


class WebhookTold(BaseModel):
    """推送地址 · an address, and how many messages stand where."""

    id: int
    name: str
    url: str
    events: list[str]
    active: bool
    key: str
    ended: AddressEnd | None
    created_at: str
    created_by: str
    queued: int
    sent: int
    parked: int
    dropped: int


class NewWebhookTold(WebhookTold):
    """新的推送地址 · with the secret, which is shown this once."""

    secret: str


class EventTold(BaseModel):
    """推送记录 · one message: of what, where it stands, what went wrong."""

    id: int
    name: str
    webhook: int
    event: str
    no: str | None
    case_state: str
    at: str
    state: str
    tries: int
    sent_at: str | None
    error: str


class WebhooksTold(BaseModel):
    """推送地址一览 · the addresses of the system."""

    items: list[WebhookTold]
    next: str | None = None


class EventsTold(BaseModel):
    """推送记录一览 · the newest messages."""

    items: list[EventTold]
    next: str | None = None


class QueuedTold(BaseModel):
    """重新推送 · how many messages go again."""

    queued: int


@router.post(
    "", status_code=201, summary="登记推送地址 · register an address", responses=problems(409, 422)
)
def add_address(app: Asking, given: WebhookGiven) -> NewWebhookTold:
    """Register an address; its secret is told this once."""
    kinds = [kind.value for kind in given.events]
    name = own_name(app)
    made = answer_webhook_added(app, name, given.url, kinds, app.asker.name)
    return NewWebhookTold.model_validate(made)


@router.get("", summary="推送地址 · the addresses of the system", responses=problems())
def list_addresses(app: Asking) -> WebhooksTold:
    """Return the addresses of the system whose key asks."""
    return WebhooksTold.model_validate({"items": answer_webhooks(app, own_name(app))})


@router.delete("/{id}", summary="停用推送地址 · end an address", responses=problems(404, 409))
def end_address(app: Asking, id: Id) -> WebhookTold:  # noqa: A002  (the name in the path)
    """Tell an address nothing more."""
    return WebhookTold.model_validate(answer_webhook_ended(app, id, own_name(app)))


@router.get("/events", summary="推送记录 · the newest messages", responses=problems())
def list_events(
    app: Asking, state: EventState | None = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
) -> EventsTold:  # fmt: skip
    """Return the newest messages to the system whose key asks."""
    found = answer_events(app, own_name(app), state and state.value, limit)
    return EventsTold.model_validate({"items": found})


@router.post(
    "/events/{id}/replay", summary="重新推送 · let a message go again", responses=problems(404, 409)
)
def replay(app: Asking, id: Id) -> QueuedTold:  # noqa: A002  (the name in the path)
    """Let a message go again, sent or parked; its webhook-id stays."""
    return QueuedTold.model_validate(answer_events_again(app, [id], own_name(app)))


def own_name(app: App) -> str:
    """The system whose key asks; whoever is none registers nothing here (`not_yours`)."""
    name = app.asker.name
    if not name.startswith(PREFIX):
        raise refusal(
            "not_yours",
            "推送地址由系统以其接口密钥登记；管理员请用 yidi webhooks。",
            "a system registers its address with its key; an admin uses `yidi webhooks`.",
        )
    return name.removeprefix(PREFIX)
