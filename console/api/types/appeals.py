"""Reconsiderations, suits and second looks as they are told (复议、诉讼与复查)."""

from console.api.types.told import Day, ToldShape


class AppealTold(ToldShape):
    """复议、诉讼、复查 · what is contested, and until when it is to be answered."""

    no: str
    kind: str
    kind_label: str
    state: str
    state_label: str
    since: Day
    area: str
    case: str
    machine: str
    seq: int | None
    trigger: str | None
    decision_label: str | None
    decided_on: Day | None
    decided_by: str | None
    received_on: Day
    organ: str | None
    reference: str | None
    procedure: str | None
    procedure_label: str | None
    due_on: Day | None
    provisional: bool
    days_left: int | None
    answered_on: Day | None
    outcome: str | None
    outcome_label: str | None
    outcome_on: Day | None
    outcome_reference: str | None
    version: int | None = None
