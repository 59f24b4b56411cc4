"""By what a notice goes, in which order (送达顺序): first what points to it, then what serves it."""

from collections.abc import Container
from dataclasses import dataclass

from models.delivery import ServiceWay
from models.notice import POINTING, NoticeChannel

SERVED_KINDS = frozenset(
    {
        "return_for_correction", "reject", "refuse", "approve", "pass_precheck", "resubmit",
        "parcel_lost", "terminate", "annul", "lapse", "suspend", "withhold", "recount",
        "correction_ends", "posting_ends", "reinstate", "restore_lapsed", "decide", "revoke", "pull_back",
    }
)  # fmt: skip
"""The notices from which a period runs, or that decide something: pointing to them is not enough.

Which these are is our reading: where a day of service counts for the person.
"""
TOLD_KINDS = frozenset(
    {
        "withdraw", "confirm_payment", "establish_paid", "fail_payment", "bounce", "review",
        "activate", "assess", "filing_ends",
    }
)  # fmt: skip
"""The notices that are good to know, from which nothing runs: pointing to them once is enough."""
DECISION_KINDS = frozenset({"reject", "refuse", "approve"})
"""The notices of a decision that is made as a document (决定书): it needs its seal first."""
SELF_GOING = (NoticeChannel.ELECTRONIC, NoticeChannel.COUNTER, NoticeChannel.POST)
"""The ways of service that the outbox takes by itself; the others are a person's walk."""
TO_INSTITUTION = "to_institution"
"""The parameter of a notice that goes to an institution, and not to the person: its code."""


@dataclass(frozen=True)
class Addressee:
    """To whom a notice goes, as far as the order depends on it."""

    mobile: str
    ways: tuple[ServiceWay, ...]
    """Which are open, in the order in which they are tried."""
    electronic_to: str = ""
    postal: str = ""
    email: str = ""
    institution: str = ""


def must_be_served(kind: str) -> bool:
    """Whether a notice of this kind is to be served, and not only pointed to."""
    return kind in SERVED_KINDS


def plan_of(
    kind: str, to: Addressee, available: Container[NoticeChannel]
) -> tuple[NoticeChannel, ...]:
    """The channels for a notice, in the order in which they are tried."""
    if to.institution:
        wanted = [
            *([NoticeChannel.EMAIL] if to.email else []), NoticeChannel.WEBHOOK, NoticeChannel.POST
        ]  # fmt: skip
    else:
        pointers = [*([NoticeChannel.SMS] if to.mobile else []), NoticeChannel.WEBHOOK]
        wanted = pointers + [each for each in map(_channel, to.ways) if each and _fits(each, to)]
        if not must_be_served(kind):
            # A letter for what is only good to know costs more than it tells.
            wanted = [each for each in wanted if each is not NoticeChannel.POST]
    return tuple(each for each in wanted if each in available)


def _channel(way: ServiceWay) -> NoticeChannel | None:
    return next((each for each in SELF_GOING if each.value == way.value), None)


def _fits(channel: NoticeChannel, to: Addressee) -> bool:
    if channel is NoticeChannel.POST:
        return bool(to.postal)
    return channel is not NoticeChannel.ELECTRONIC or bool(to.electronic_to)


def following(plan: tuple[NoticeChannel, ...], tried: Container[str]) -> NoticeChannel | None:
    """The next way after those that were tried; None where none is left."""
    return next((each for each in plan if each.value not in tried), None)


def after_pointing(
    kind: str, plan: tuple[NoticeChannel, ...], channel: NoticeChannel, tried: Container[str]
) -> NoticeChannel | None:
    """The way that serves what was only pointed to; None where pointing is enough."""
    if channel not in POINTING or not must_be_served(kind):
        return None
    return following(tuple(each for each in plan if each not in POINTING), tried)
