"""Who acts on cases by hand, when and why (办理人与办理时点)."""

from dataclasses import dataclass
from datetime import datetime

from workflow.machine.context import Actor, Moment
from workflow.shared.json_types import JsonObject


@dataclass(frozen=True)
class Act:
    """A person at work on a case (办理): who, when, under which rules, why, with whom, and for whom."""

    moment: Moment
    now: datetime
    actor: Actor
    reason: str = ""
    second: Actor | None = None
    on_behalf_of: JsonObject | None = None
