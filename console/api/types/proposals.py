"""What waits for a second person, as it is told (待确认事项)."""

from pydantic import JsonValue

from console.api.types.told import Instant, ToldShape


class ProposalTold(ToldShape):
    """待确认事项 · what one person proposed and another confirms."""

    no: str
    case: str
    machine: str | None
    trigger: str
    label: str
    payload: JsonValue
    hash: str
    asked_by: str
    asked_at: Instant
    expires_at: Instant
    state: str
    state_label: str
    done: JsonValue = None
