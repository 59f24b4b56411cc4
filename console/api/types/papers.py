"""Papers as they are told (票据查验、通知、文书)."""

from pydantic import JsonValue

from console.api.types.told import Amount, Day, Instant, ToldShape


class StandingTold(ToldShape):
    """票据查验情况 · how a receipt stands at its platform."""

    code: str
    number: str
    kind: str | None
    issued_on: Day
    total: Amount
    platform: str | None
    platform_label: str | None
    result: str | None
    result_label: str
    verified: bool
    held: bool
    entered: bool
    mark: str | None
    mark_label: str
    checked_on: Day | None
    waits_since: Day | None
    next_at: Instant | None
    entered_kind: str | None
    entered_by: str | None
    paper: str | None
    pending: str | None
    pending_label: str | None
    tries: int
    error: str | None
    cleared_with: str | None
    cleared_label: str | None
    cleared_by: str | None


class CheckedTold(ToldShape):
    """查验记录 · a question about a receipt, and its answer."""

    day: Day
    asked_at: Instant
    answered_at: Instant | None
    code: str
    number: str
    purpose: str
    purpose_label: str
    platform: str
    reference: str
    result: str
    result_label: str
    mark: str | None
    entered_kind: str | None
    entered_by: str | None
    paper: str | None
    error: str | None
    answer_hash: str | None
    by: str


class NoticeTold(ToldShape):
    """通知 · a notice, and where it stands."""

    id: int
    case: str | None
    kind: str
    kind_label: str
    channel: str
    channel_label: str
    state: str
    state_label: str
    queued_at: Instant | None
    sent_at: Instant | None
    delivered_at: Instant | None
    tries: int
    error: str
    error_label: str


class AttemptTold(ToldShape):
    """送达记录 · an attempt to reach the person."""

    n: int
    channel: str
    channel_label: str
    state: str
    state_label: str
    started_at: Instant | None
    sent_at: Instant | None
    delivered_on: Day | None
    proof: dict[str, JsonValue] | None
    reference: str
    error: str
    by: str


class NoticeWholeTold(NoticeTold):
    """通知全部 · a notice with every attempt."""

    day: Day
    delivered_on: Day | None
    next_at: Instant | None
    attempts: list[AttemptTold]


class NoticeServedTold(NoticeTold):
    """已登记送达 · a notice that was served, with its proof."""

    delivered_on: Day | None
    proof: dict[str, JsonValue] | None


class DeedTold(ToldShape):
    """文书经手记录 · what was done with a document."""

    deed: str
    label: str
    by: str
    at: Instant | None


class DocumentTold(ToldShape):
    """文书 · a document, without what it says."""

    no: str
    kind: str
    label: str
    case: str | None
    state: str
    state_label: str
    area: str
    made_on: Day
    served_on: Day | None
    notice: int | None
    content_hash: str
    events: list[DeedTold]
