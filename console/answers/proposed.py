"""What is answered where an act waits for a second person (待确认), whatever would have been answered else."""

from typing import Any

from console.answers.queries import instant
from models import Proposal
from workflow.shared.days import midnight


class Proposed(dict[str, Any]):
    """The case, the act, the number of its proposal, and until when it waits."""


def proposed(made: Proposal) -> Proposed:
    """Return what whoever proposed it gets: the case, the act, the proposal, and until when it waits."""
    return Proposed(
        no=made.about, trigger=made.trigger, proposal=made.no, state=made.state,
        expires_at=instant(midnight(made.expires_on)),
    )  # fmt: skip
