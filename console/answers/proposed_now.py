"""What whoever proposed an act is told (已提出): beside the acts, so that those who declare them may say it."""

from console.answers.proposed import Proposed
from console.answers.queries import instant
from models import Proposal
from workflow.shared.days import midnight


def proposed(made: Proposal) -> Proposed:
    """Return what whoever proposed it gets: the case, the act, the proposal, and until when it waits."""
    return Proposed(
        no=made.about, trigger=made.trigger, proposal=made.no, state=made.state,
        expires_at=instant(midnight(made.expires_on)),
    )  # fmt: skip
