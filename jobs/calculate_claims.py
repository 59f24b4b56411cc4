"""Calculate the claims that are ready (待遇计算): in review, or overtaken by another approval."""

from jobs.work import Work
from workflow.calculating import calculate_page, to_calculate
from workflow.claim import CLAIM
from workflow.lookups import sampling_key

PAGE = 500


def calculate_claims(work: Work) -> None:
    """Calculate every claim that waits for it, and let the small clean ones pass (直通).

    One that cannot be calculated stays, says why, and is counted as skipped.
    """
    for area in work.areas:
        # What somebody holds is passed over at first and waited for at the end.
        for wait in (False, True):
            after: int | None = 0
            while after is not None:
                after = _page(work, area, after, wait)
    work.move_all(CLAIM, CLAIM.step("pass_review"))


def _page(work: Work, area: str, after: int, wait: bool) -> int | None:
    """One page; the id to go on after, or None at the end."""
    moment = work.moment(area)
    with work.page() as session:
        claims = list(session.exec(to_calculate(area, moment.today, after, PAGE, wait=wait)))
        last = max((claim.id or 0 for claim in claims), default=0)
        done = calculate_page(
            session, claims, moment,
            key=sampling_key(session), now=work.desk.now, run_id=work.run_id,
        )  # fmt: skip
        work.moved += done.moved
        # The stuck are met again by the second pass; they are counted once.
        work.skipped += 0 if wait else done.stuck
    return last if len(claims) == PAGE else None
