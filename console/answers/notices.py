"""Notices (通知): listed, shown with every attempt, sent, sent again, and served."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, col, select

from config.masking import mask_text
from config.text import Lang, Text
from console.answers.areas import areas_of
from console.answers.asked import asked
from console.answers.notice_words import ERRORS, kind_label
from console.answers.queries import day, instant
from console.answers.refusals import misuse, refusal, state_named
from jobs.app import App
from jobs.notices.channels import channels_of
from jobs.notices.sending import send_notices_now
from jobs.notices.service import notice_of, retry, serve, way_named
from models import Delivery, DeliveryState, Notice, NoticeState
from models.delivery import ServiceWay
from models.notice import ARE_UNSENT, UNSENT, NoticeChannel
from workflow.access.kinds import CASE, SEARCH, SENDING, WORK
from workflow.access.reached import reached_about
from workflow.service.find_case import find_case
from workflow.service.machines import MACHINES

NO_CHANNEL = Text(
    "settings.yaml 的 notices 没有写明可用的渠道（演练库另须写 rehearsal: true），什么都不会发送；写法见 "
    "docs/notices.md。窗口签收可直接用 yidi notices serve 登记。",
    "settings.yaml names no channel under notices (for a rehearsal also rehearsal: true), so nothing "
    "is sent (docs/notices.md). What was signed for at the counter is recorded by `yidi notices serve`.",
)


@dataclass(frozen=True)
class NoticeFilter:
    """Which notices a list is for."""

    state: str | None = None
    channel: str | None = None
    area: str | None = None
    case: str | None = None
    limit: int = 50
    after: int | None = None


@asked(SEARCH, case="wanted.case")
def answer_notices(app: App, lang: Lang, wanted: NoticeFilter) -> list[dict[str, Any]]:
    """Return the notices, in the order in which they were written."""
    mine = reached_about(Notice, app.reach)
    query = select(Notice).where(mine).order_by(col(Notice.id)).limit(wanted.limit)
    state = state_named(NoticeState, wanted.state)
    with app.database.reading() as session:
        if state is not None:
            query = query.where(Notice.state == state)
            if state in UNSENT:
                # In the words of the index.
                query = query.where(text(ARE_UNSENT))
        if wanted.channel:
            query = query.where(Notice.channel == wanted.channel)
        if wanted.area:
            query = query.where(Notice.area == wanted.area)
        if wanted.after is not None:
            query = query.where(col(Notice.id) > wanted.after)
        if wanted.case:
            machine, record = find_case(session, wanted.case, app.reach)
            query = query.where(Notice.machine == machine.name, Notice.case_id == record.id)
        return notice_rows(session, session.exec(query).all(), lang)


@asked(CASE)
def answer_notice(app: App, no: int, lang: Lang) -> dict[str, Any]:
    """Return one notice with every attempt to reach the person."""
    with app.database.reading() as session:
        notice = notice_of(session, no, app.reach)
        (row,) = notice_rows(session, [notice], lang)
        mine = select(Delivery).where(Delivery.notice_id == notice.id).order_by(col(Delivery.n))
        return row | {
            "day": notice.day.isoformat(), "delivered_on": day(notice.delivered_on),
            "next_at": instant(notice.next_at),
            "attempts": [_attempt(each, lang) for each in session.exec(mine)],
        }  # fmt: skip


@asked(SENDING)
def answer_notices_sent(app: App, area: str | None = None) -> dict[str, int]:
    """Send what waits now: how many were `sent`, `delivered`, `failed`, and of how many nobody knows."""
    if not channels_of(app):
        raise refusal("no_channel", NO_CHANNEL.zh, NO_CHANNEL.en)
    return send_notices_now(app, areas_of(app, area))._asdict()


@asked(WORK)
def answer_notice_retried(app: App, no: int, channel: str | None, lang: Lang) -> dict[str, Any]:
    """Queue a notice again, by a channel or from the first one on."""
    by = NoticeChannel(channel) if channel else None
    with app.database.writing() as session:
        notice = retry(session, no, app.reach, by)
        (row,) = notice_rows(session, [notice], lang)
    return row


@asked(WORK)
def answer_notice_served(
    app: App,
    no: int,
    way: str,
    on: date | None,
    proof: dict[str, Any],
    by: str,
    lang: Lang,
) -> dict[str, Any]:
    """Record service by a person; the notice as it stands now."""
    named = way_named(way) if way in _WAYS else _unknown_way(way)
    with app.database.writing() as session:
        notice, delivery = serve(session, app, no, named, on=on, proof=proof, by=by)
        (row,) = notice_rows(session, [notice], lang)
        return row | {"delivered_on": day(notice.delivered_on), "proof": _proof(delivery)}


_WAYS = {each.value for each in (*ServiceWay, *NoticeChannel)}


def _unknown_way(way: str) -> ServiceWay:
    ways = ", ".join(each.value for each in ServiceWay)
    raise misuse(
        "unknown_way", f"没有送达方式 {way}；可用：{ways}。", f"no way {way}; there are: {ways}."
    )


def notice_rows(session: Session, notices: Sequence[Notice], lang: Lang) -> list[dict[str, Any]]:
    numbers = _numbers(session, notices)
    return [
        {
            "id": each.id, "case": numbers.get((each.machine, each.case_id)), "kind": each.kind,
            "kind_label": kind_label(each.machine, each.kind, _led_to(each)).say(lang), "channel": each.channel,
            "channel_label": channel_label(each.channel, lang), "state": each.state,
            "state_label": NoticeState(each.state).label.say(lang),
            "queued_at": instant(each.created_at), "sent_at": instant(each.sent_at),
            "delivered_at": instant(each.delivered_at), "tries": each.tries,
            "error": each.error, "error_label": error_label(each.error, lang),
        }
        for each in notices
    ]  # fmt: skip


def _led_to(notice: Notice) -> str:
    """Where a refusal led, which is what its notice is called by."""
    refusal = (notice.params or {}).get("refusal")
    return str(refusal.get("outcome") or "") if isinstance(refusal, dict) else ""


def channel_label(code: str, lang: Lang) -> str:
    """What a channel or a way of service is called."""
    found: dict[str, Text] = {each.value: each.label for each in (*ServiceWay, *NoticeChannel)}
    return found[code].say(lang) if code in found else ""


def error_label(error: str, lang: Lang) -> str:
    """Why a notice stands, in words; what a provider said is told as it said it."""
    said = ERRORS.get(error)
    return said.say(lang) if said else mask_text(error)


def _numbers(session: Session, notices: Sequence[Notice]) -> dict[tuple[str, int], str]:
    """The numbers of the cases that these notices are about."""
    found: dict[tuple[str, int], str] = {}
    for name in {each.machine for each in notices}:
        table = MACHINES[name].table
        ids = {each.case_id for each in notices if each.machine == name}
        for key, no in session.exec(select(table.id, table.no).where(col(table.id).in_(ids))):
            found[name, key or 0] = no
    return found


def _attempt(each: Delivery, lang: Lang) -> dict[str, Any]:
    return {
        "n": each.n, "channel": each.channel, "channel_label": channel_label(each.channel, lang),
        "state": each.state, "state_label": DeliveryState(each.state).label.say(lang),
        "started_at": instant(each.started_at), "sent_at": instant(each.sent_at),
        "delivered_on": day(each.delivered_on), "proof": _proof(each),
        "reference": each.reference, "error": error_label(each.error, lang), "by": each.by,
    }  # fmt: skip


def _proof(each: Delivery) -> dict[str, Any] | None:
    if each.proof is None:
        return None
    return {
        name: mask_text(value) if isinstance(value, str) else value
        for name, value in each.proof.items()
    }
