"""Putting the open questions to the platforms (查验): taken, asked and booked, each in its own time.

A question is committed with its reference before it is put, and asked outside of any transaction.
Killed in between, the next process asks the platform by the reference what became of it, and puts
it again under the same one only where it never arrived.
"""

import hmac
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

import structlog
from sqlalchemy import text
from sqlmodel import Session, col, or_, select

from jobs.app import App
from jobs.receipt_platform.booking import AnswerBooking, book_answer, book_silence
from jobs.receipt_platform.port import Platform, PlatformUnavailable
from models import CheckPurpose, CheckResult, ReceiptStanding
from models.keys import matching
from workflow.moves.history import sampling_key
from workflow.receipt_check.answers import CheckAnswer, CheckRequest, request_of

log = structlog.get_logger()
BATCH, AT_ONCE = 16, 4
"""Questions that are taken together, and those that are put at the same time."""


class PutQuestion(NamedTuple):
    """A question as it was taken; `again` where it may have been heard before."""

    standing: int
    platform: str
    request: CheckRequest
    tries: int
    again: bool
    asked_at: datetime


@dataclass
class AskedCounts:
    """What became of the questions of a pass."""

    genuine: int = 0
    otherwise: int = 0
    unavailable: int = 0
    red_claims: set[int] = field(default_factory=set)
    """Claims with a receipt that turned out to be red-flushed or void."""

    def __add__(self, other: "AskedCounts") -> "AskedCounts":
        """Both together."""
        return AskedCounts(
            self.genuine + other.genuine,
            self.otherwise + other.otherwise,
            self.unavailable + other.unavailable,
            self.red_claims | other.red_claims,
        )

    @property
    def answered(self) -> int:
        """The questions to which an answer came."""
        return self.genuine + self.otherwise


@dataclass(frozen=True)
class Asker:
    """Puts what is due to the platforms, in the name of somebody."""

    app: App
    platforms: Mapping[str, Platform]
    actor: str
    stopping: Callable[[], bool] = lambda: False
    most_seconds: float = float("inf")
    """After so long the rest waits for the next pass."""

    def ask_due(self, area: str | None = None, only: Sequence[int] | None = None) -> AskedCounts:
        """Put all questions that are due, of an area or of these standings alone.

        A platform that answers nothing of a whole batch is left alone until the next pass.
        """
        counts, asleep = AskedCounts(), set[str]()
        ends = time.monotonic() + self.most_seconds
        while not self.stopping() and time.monotonic() < ends:
            taken = self._take(area, only, asleep)
            if not taken:
                break
            with ThreadPoolExecutor(AT_ONCE) as pool:
                answers = list(pool.map(self._put, taken))
            self._book(taken, answers, counts)
            told = list(zip(taken, answers, strict=True))
            for name in {each.platform for each in taken}:
                if all(isinstance(a, str) for t, a in told if t.platform == name):
                    asleep.add(name)
                    log.warning("receipts.platform_unavailable", platform=name)
        return counts

    def _take(
        self, area: str | None, only: Sequence[int] | None, asleep: set[str]
    ) -> list[PutQuestion]:
        """Take the next questions, and say so before they are put."""
        awake = sorted({*self.platforms} - asleep)
        now = self.app.now
        pending = col(ReceiptStanding.pending)
        due = or_(col(ReceiptStanding.next_at).is_(None), col(ReceiptStanding.next_at) <= now)
        query = (
            select(ReceiptStanding)
            # In the words of the partial index, because the index is used for these alone.
            .where(text("pending <> ''"), col(ReceiptStanding.platform).in_(awake), due)
            # What somebody waits for comes before what is only asked again.
            .order_by(pending == CheckPurpose.MONTHLY.value, col(ReceiptStanding.id))
            .limit(BATCH)
            .with_for_update(skip_locked=True)
        )
        if area is not None:
            query = query.where(ReceiptStanding.area == area)
        with self.app.database.writing() as session:
            if only is not None:
                query = query.where(or_(*matching(session, ReceiptStanding.id, only)))
            key = sampling_key(session)
            return [self._taken(standing, key, now) for standing in session.exec(query)]

    def _taken(self, standing: ReceiptStanding, key: bytes, now: datetime) -> PutQuestion:
        again = bool(standing.reference)
        if not again:
            standing.asked += 1
            standing.reference = reference_of(key, standing)
        standing.tries += 1
        standing.waits_since = standing.waits_since or now
        seconds = self.app.settings.receipts.timeout_seconds
        standing.next_at = now + timedelta(seconds=60 + 2 * seconds * BATCH)
        its_id, request = standing.id or 0, request_of(standing)
        return PutQuestion(its_id, standing.platform, request, standing.tries, again, now)

    def _put(self, taken: PutQuestion) -> CheckAnswer | str:
        """The answer to a question, or why there is none."""
        platform = self.platforms[taken.platform]
        try:
            known = platform.look_up(taken.request) if taken.again else None
            return known or platform.ask(taken.request)
        except PlatformUnavailable as fault:
            return str(fault)

    def _book(
        self,
        taken: Sequence[PutQuestion],
        answers: Sequence[CheckAnswer | str],
        counts: AskedCounts,
    ) -> None:
        """Keep the answers, each unless somebody else has put the question since."""
        minutes = self.app.settings.receipts.retry_minutes
        with self.app.database.writing() as session:
            for its, answer in zip(taken, answers, strict=True):
                standing = _still_ours(session, its)
                if standing is None:
                    continue
                booking = AnswerBooking(self.app.today, its.asked_at, self.app.now, self.actor)
                if isinstance(answer, str):
                    counts.unavailable += 1
                    book_silence(session, standing, answer, booking, minutes)
                    continue
                genuine = answer.result is CheckResult.GENUINE
                counts.genuine += genuine
                counts.otherwise += not genuine
                if book_answer(session, standing, answer, booking):
                    counts.red_claims.add(standing.claim_id)


def _still_ours(session: Session, taken: PutQuestion) -> ReceiptStanding | None:
    query = select(ReceiptStanding).where(
        ReceiptStanding.id == taken.standing,
        ReceiptStanding.reference == taken.request.reference,
        ReceiptStanding.tries == taken.tries,
    )
    return session.exec(query.with_for_update()).first()


def reference_of(key: bytes, standing: ReceiptStanding) -> str:
    """The name of a question: the same for each try of it, and nothing can be read from it."""
    its = f"receipt {standing.id} {standing.pending} {standing.asked}"
    return hmac.digest(key, its.encode(), "sha256").hex()[:32]
