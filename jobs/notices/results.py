"""What comes back of a batch (回执文件): read from the folder of results, each file once.

A provider's word never serves: it tells that a number is dead, and the notice goes by the next
way. The mail room tells registered numbers, what came back, and the day on the receipt of the post.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

import structlog
from sqlmodel import Session, select

from config.masking import mask_text
from config.notices import Exchange
from jobs.app import App
from jobs.csv_cells import unguarded
from jobs.notices.addressees import routed
from jobs.notices.hook import arrival
from jobs.notices.outbox import Channels
from jobs.notices.port import SendOutcome
from jobs.notices.settle import OPEN, apply, served
from models import Delivery, DeliveryState, Notice
from models.delivery import ServiceWay
from models.notice import NoticeChannel
from workflow.delivery.proof import NoProofError, ServiceDayError, day_of_service, proof_of

log = structlog.get_logger()
DONE = "read"
"""Files that were read lie in this folder below."""
BOUNCED = ("failed", "bounced", "returned", "undeliverable", "退回", "失败")
SIGNED = ("signed", "妥投", "签收")
Row = Mapping[str, str]


def read_results(app: App, channels: Channels) -> int:
    """Read every result file that lies there; how many lines told something."""
    given, told = app.settings.notices, 0
    by_file = given.electronic if isinstance(given.electronic, Exchange) else None
    folders = (
        (NoticeChannel.SMS, given.sms), (NoticeChannel.POST, given.post),
        (NoticeChannel.ELECTRONIC, by_file),
    )  # fmt: skip
    for name, folder in folders:
        if folder and folder.results and Path(folder.results).is_dir():
            for file in sorted(Path(folder.results).iterdir()):
                if file.suffix in (".jsonl", ".csv") and not file.name.startswith("."):
                    told += _read(app, channels, name, file)
    return told


def _read(app: App, channels: Channels, channel: NoticeChannel, file: Path) -> int:
    try:
        rows = list(rows_of(file.read_bytes(), csv_file=file.suffix == ".csv"))
    except (OSError, ValueError, csv.Error) as fault:
        # Left where it is: perhaps it is still being written.
        log.warning("notices.result_unreadable", file=file.name, fault=type(fault).__name__)
        return 0
    with app.database.writing() as session:
        told = sum(_told(session, app, channels, channel, row) for row in rows)
    # Read twice, should the process die here: what is settled is not settled again.
    _put_away(file, app.now)
    log.info("notices.result_read", file=file.name, lines=len(rows), told=told)
    return told


def _put_away(file: Path, now: datetime) -> None:
    """Move a file that was read; one of its name from before stays, and another daemon may be quicker."""
    kept = file.parent / DONE
    kept.mkdir(exist_ok=True)
    target = kept / file.name
    if target.exists():
        target = kept / f"{file.stem}-{now:%Y%m%dT%H%M%S%f}{file.suffix}"
    with suppress(FileNotFoundError):
        file.replace(target)


def rows_of(content: bytes, *, csv_file: bool) -> Iterator[Row]:
    """The lines of a result file; ValueError where one is none."""
    text = content.decode("utf-8-sig")
    if csv_file:
        for record in csv.DictReader(io.StringIO(text)):
            yield {str(k): unguarded(v or "").strip() for k, v in record.items() if k}
        return
    for line in text.splitlines():
        if line.strip():
            record = json.loads(line)
            if not isinstance(record, dict):
                raise ValueError("a line is an object")
            yield {str(k): str(v if v is not None else "") for k, v in record.items()}


def _told(session: Session, app: App, channels: Channels, channel: NoticeChannel, row: Row) -> bool:
    """Write what a line tells; False where it names nothing of ours, or nothing new."""
    found = _attempt(session, channel, row.get("reference", ""))
    if found is None:
        log.warning("notices.result_unknown", channel=channel.value)
        return False
    delivery, notice = found
    if delivery.state not in OPEN:
        return False
    status = row.get("status", "")
    number = row.get("registered_no", "")
    if number:
        delivery.proof = {**(delivery.proof or {}), "registered_no": number}
    if status in BOUNCED:
        its = routed(session, app, [notice], channels).get(notice.id or 0)
        error = mask_text(row.get("error", "") or status)
        apply(session, app, delivery, notice, its, SendOutcome(DeliveryState.BOUNCED, error=error))
        return True
    if channel is NoticeChannel.ELECTRONIC and row.get("arrived_at"):
        on, number = arrival(json.dumps(dict(row)).encode())
        if on is not None and number:
            arrived = SendOutcome(DeliveryState.DELIVERED, number, on)
            apply(session, app, delivery, notice, None, arrived)
            return True
    if channel is NoticeChannel.POST and status in SIGNED:
        return _signed(session, app, delivery, notice, row)
    if delivery.state != DeliveryState.SENT:
        # The provider has it: so it left the house.
        its = routed(session, app, [notice], channels).get(notice.id or 0)
        apply(session, app, delivery, notice, its, SendOutcome(DeliveryState.SENT))
        return True
    return bool(number)


def _signed(session: Session, app: App, delivery: Delivery, notice: Notice, row: Row) -> bool:
    """Served on the day on the receipt of the post, where number and day are there."""
    given: dict[str, Any] = {
        "registered_no": row.get("registered_no") or (delivery.proof or {}).get("registered_no"),
        "signed_by": row.get("signed_by", ""),
    }  # fmt: skip
    try:
        proof = proof_of(ServiceWay.POST, given)
        on = date.fromisoformat(row.get("on", ""))
        on = day_of_service(ServiceWay.POST, proof, on, notice.day, app.today)
    except (NoProofError, ServiceDayError, ValueError):
        log.warning("notices.receipt_no_proof", notice=notice.id)
        return False
    served(session, app, delivery, notice, on, proof.model_dump(mode="json"))
    return True


def _attempt(
    session: Session, channel: NoticeChannel, reference: str
) -> tuple[Delivery, Notice] | None:
    """The attempt that a line names: the notice, and the how-manieth try of it."""
    notice_id, _, n = reference.partition("-")
    if not (notice_id.isdigit() and n.isdigit() and len(notice_id) < 19 and len(n) < 6):
        return None
    notice = session.get(Notice, int(notice_id), with_for_update=True)
    if notice is None:
        return None
    mine = (
        Delivery.notice_id == notice.id, Delivery.n == int(n), Delivery.channel == channel.value
    )  # fmt: skip
    delivery = session.exec(select(Delivery).where(*mine)).first()
    return None if delivery is None else (delivery, notice)
