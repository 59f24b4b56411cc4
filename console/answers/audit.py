"""The history proved and taken out of (审计、归档): verification, seal, erasure, archiving."""

from dataclasses import asdict
from datetime import date
from typing import Any

from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.by_two import of_two
from console.answers.queries import instant
from console.answers.refusals import refusal
from jobs.app import App
from jobs.archive.archive import archive
from jobs.archive.destroy import check_time_is_over
from jobs.audit.erase import erase
from jobs.audit.seal import latest, unsealed
from jobs.audit.verify import verify
from jobs.identity import Principal
from jobs.proposals.touches import of_case
from models import Role
from workflow.access.kinds import AGENCY_WORK, PROVEN, WATCHED, WORK
from workflow.audit.chain_check import Fault
from workflow.service.machines import CALLED, CASES
from workflow.shared.errors import Refusal


class FutureDay(Refusal):
    """A case is closed in the past (日期未到)."""

    code = "future_day"

    def __init__(self, day: date) -> None:
        says = Text("{day} 还没有到；--closed-before 不能晚于今天。", "{day} is still to come; give a day up to today.")  # fmt: skip
        super().__init__(says, day=day.isoformat())


@asked(PROVEN)
def answer_verification(
    app: App, lang: Lang, machine: str | None, area: str | None, seals: bool
) -> dict[str, Any]:
    """Check the histories, and return what was checked with the first fault, None when all holds."""
    if area is not None:
        app.policy.known(area)
    report = verify(
        app.database, machine=CALLED.get(machine or "", machine), area=area, seals=seals
    )
    return asdict(report) | {
        "seconds": round(report.seconds, 3),
        "per_second": round(report.moves / report.seconds) if report.seconds else None,
        "ok": report.fault is None,
        "fault": _fault(report.fault, lang) if report.fault else None,
    }


def _fault(fault: Fault, lang: Lang) -> dict[str, Any]:
    return {
        "code": fault.code, "machine": fault.machine or None, "no": fault.no or None,
        "case_id": fault.case_id or None, "seq": fault.seq or None,
        "says": fault.says.say(lang), "expected": fault.expected, "found": fault.found,
        "do": fault.do.say(lang),
    }  # fmt: skip


@asked(WATCHED)
def answer_seal(app: App) -> dict[str, Any]:
    """Return the last seal, whose hash on paper is an anchor outside the database; or `no_seal`."""
    with app.database.reading() as session:
        last, waiting = latest(session), unsealed(session)
    if last is None:
        raise refusal(
            "no_seal",
            "还没有封存；每日运行 seal_moves 会写入。",
            "nothing is sealed yet; the daily run seal_moves does it.",
        )
    return {
        "no": last.no, "since": instant(last.since), "upto": instant(last.upto),
        "moves": last.moves, "cases": last.cases, "at": instant(last.at),
        "hash": last.hash.hex(), "unsealed": waiting,
    }  # fmt: skip


@asked(WORK)
@of_two(
    "erase", Text("删除个人信息", "erase what a history says"), frozenset({Role.ADMIN, Role.AUDITOR}),
    lambda app, session, given: of_case(app, session, given["no"]),
)  # fmt: skip
def answer_erasure(
    app: App, no: str, user: str, second: str, reason: str, seq: int | None
) -> dict[str, Any]:
    """Erase the words of a case's moves, of all or of one, and return the record of the erasure."""
    check_time_is_over(app, no)
    record = erase(
        app.database, no, actor=user, second=second, reason=reason, seq=seq, day=app.today,
        now=app.now,
    )  # fmt: skip
    return {
        "record": record.no, "no": record.case_no, "seqs": record.seqs, "hash": record.hash.hex(),
    }  # fmt: skip


@asked(AGENCY_WORK)
def answer_archiving(
    app: App, before: date, limit: int | None, by: Principal | None
) -> dict[str, Any]:
    """Archive closed cases, and return how many by machine, how many stayed by reason.

    Without anybody (`by` is None) it is only tried, and nothing changes.
    `broken` are the numbers of the cases whose history does not check; those stay as well.
    """
    if before > app.today:
        raise FutureDay(before)
    done = archive(app, before, actor=by.name if by else "", limit=limit, dry_run=by is None)
    return {
        "archived": {name: done.archived[name] for name in CASES},
        "skipped": dict(done.skipped), "broken": done.broken, "dry_run": by is None,
    }  # fmt: skip
