"""The document that goes with a notice (随附文书): whether it may be served, what it looks like, that it was.

The one place where the outbox meets the documents.
"""

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from config.text import Text
from jobs.app import App
from models import Notice
from workflow.delivery.plan import DECISION_KINDS
from workflow.shared.errors import Refusal


class UnsealedError(Refusal):
    """A decision was to be served whose document is not sealed (未用印)."""

    code = "unsealed"

    def __init__(self, notice: int) -> None:
        says = Text(
            "通知 {notice} 的决定书还没有制作或用印，不能送达；请先用印（演练库不受此限）。",
            "the decision of notice {notice} has no document yet, or none with a seal, and cannot be "
            "served: have it sealed first (a rehearsal database does without).",
        )
        super().__init__(says, notice=notice)


@dataclass(frozen=True)
class Paper:
    """A document as the outbox needs it."""

    no: str
    title: str
    refusal: Refusal | None
    """Why it may not be served yet."""


def paper_for(session: Session, app: App, notice: Notice) -> Paper | None:
    """The document of a notice; None where none goes with it. A decision without one is refused."""
    if notice.kind in DECISION_KINDS and not app.database.is_rehearsal():
        return Paper("", "", UnsealedError(notice.id or 0))
    return None


def pdf_for(session: Session, app: App, notice: Notice) -> bytes | None:
    """The document as PDF, the same bytes each time; None where there is none."""
    return None


def note_paper_served(session: Session, app: App, notice: Notice, on: date, way: str) -> None:
    """Set the document of a notice to served."""


def free_sealed(app: App) -> None:
    """Queue again what was parked for want of a seal, and has one now."""
