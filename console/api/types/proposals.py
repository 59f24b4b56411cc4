"""What waits for a second person, as it is told (待确认事项)."""

from pydantic import JsonValue

from console.api.types.told import Instant, ToldShape


class ProposedField(ToldShape):
    """所提内容 · one thing that was given: its path, what it is called, its value."""

    field: str
    label: str
    value: JsonValue


class ProposalTold(ToldShape):
    """待确认事项 · what one person proposed and another confirms."""

    no: str
    case: str
    machine: str | None
    trigger: str
    label: str
    payload: JsonValue
    given: list[ProposedField]
    hash: str
    asked_by: str
    asked_at: Instant
    expires_at: Instant
    state: str
    state_label: str
    done: JsonValue = None
