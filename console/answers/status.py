"""How many cases stand where (status): counts, overdue, set aside, the oldest waiting.

Asked many times a day, so it loads neither rules nor policy book nor tables: states and their labels are enough.
"""

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from config.clock import business_day
from config.errors import ConfigError
from config.settings import Reports, load_settings
from config.text import Text
from console.terminal.output import Face
from models.database import REVISION, Database
from models.states import (
    AGENCY_STATES,
    CLAIM_LABEL,
    FILING_LABEL,
    PAYMENT_LABEL,
    PAYOUT_LABEL,
    QUALIFICATION_LABEL,
    RECOVERY_LABEL,
    REFERRAL_LABEL,
    ClaimState,
    FilingState,
    Labelled,
    PaymentState,
    PayoutState,
    QualificationState,
    RecoveryState,
    ReferralState,
)
from workflow.service.state_totals import (
    counts,
    exception_count,
    failed_reports,
    oldest,
    overdue_count,
    red_count,
    set_aside_count,
)

if TYPE_CHECKING:
    from workflow.service.state_totals import Executor


class Beside(NamedTuple):
    """What else has a state: where money is paid or owed back, and what filings and claims rest on."""

    key: str
    label: Text
    machine: str
    states: type[Labelled]


BESIDE = (
    Beside("referrals", REFERRAL_LABEL, "referral", ReferralState),
    Beside("qualifications", QUALIFICATION_LABEL, "entitlement", QualificationState),
    Beside("payouts", PAYOUT_LABEL, "payout", PayoutState),
    Beside("payments", PAYMENT_LABEL, "payment", PaymentState),
    Beside("recoveries", RECOVERY_LABEL, "recovery", RecoveryState),
)


class WaitingKind(NamedTuple):
    """A kind of case, and the states in which it waits for the agency."""

    key: str
    label: Text
    machine: str
    states: type[Labelled]
    watched: tuple[str, ...]


KINDS = (
    WaitingKind("filings", FILING_LABEL, "filing", FilingState,
         (FilingState.SUBMITTED.value,)),
    WaitingKind("claims", CLAIM_LABEL, "claim", ClaimState,
         tuple(state.value for state in ClaimState if state in AGENCY_STATES)),
)  # fmt: skip


def show_status(face: Face, url: str | None, on: date | None) -> None:
    """Print how many cases stand where."""
    settings = load_settings(url)
    database = Database(settings.database, settings.lease_seconds)
    ready(database)
    with database.looking() as session:
        tries = settings.reports.tries
        face.show(
            status(session, on or business_day(), tries), lambda shown: draw_status(face, shown)
        )


def ready(database: Database) -> None:
    """Refuse to work on a database that `init` has not seen, or that is of another version."""
    url = database.engine.url.render_as_string(hide_password=True)
    found = database.revision()
    if not found:
        raise ConfigError(
            "not_initialised",
            Text(
                "数据库 {url} 还没有建立，请先运行 yidi init。",
                "the database {url} has not been set up: run `yidi init` first.",
            ),
            url=url,
        )
    if found != REVISION:
        raise ConfigError(
            "other_revision",
            Text(
                "数据库 {url} 的版本为 {found}，本程序需要 {needed}；旧的请运行 yidi init 升级，新的请更新程序。",
                "the database {url} is at revision {found}, this program needs {needed}: run `yidi "
                "init` to upgrade an older one, update the program for a newer one.",
            ),
            url=url,
            found=found,
            needed=REVISION,
        )


def status(session: "Executor", today: date, tries: int = Reports.tries) -> dict[str, Any]:
    """Cases by machine and state, overdue on this day, set aside, and the oldest waiting.

    A report upward that failed so many `tries` is parked.
    """
    counted = counts(session)
    answer: dict[str, Any] = {"overdue": {}, "stuck": {}, "oldest": {}}
    for each in BESIDE:
        answer[each.key] = {s.value: counted.get((each.machine, s.value), 0) for s in each.states}
    answer["bank_exceptions"] = exception_count(session)
    answer["red_receipts"] = red_count(session)
    again, parked = failed_reports(session, tries)
    answer["reports"] = {"to_retry": again, "parked": parked}
    for kind in KINDS:
        name = kind.machine
        answer[kind.key] = {s.value: counted.get((name, s.value), 0) for s in kind.states}
        answer["stuck"][kind.key] = set_aside_count(session, name)
        answer["overdue"][kind.key] = overdue_count(session, name, kind.watched, today)
        first = oldest(session, name, kind.watched)
        answer["oldest"][kind.key] = first and {
            "no": first.no, "state": first.state, "applied_on": first.applied_on.isoformat(),
        }  # fmt: skip
    return answer


def draw_status(face: Face, shown: dict[str, Any]) -> None:
    """Counts for each kind, with what is overdue and what waits longest."""
    for kind in KINDS:
        rows = [
            (state.label.say(face.lang), state.value, shown[kind.key][state.value])
            for state in kind.states
        ]
        heads = (face.say("状态", "state"), face.say("代码", "code"), face.say("件数", "cases"))
        face.table(heads, rows, kind.label.say(face.lang))
        oldest = shown["oldest"][kind.key]
        late, aside = shown["overdue"][kind.key], shown["stuck"][kind.key]
        face.line(
            face.say(f"超期 {late} 件", f"{late} overdue")
            + (face.say(f"；搁置 {aside} 件", f"; {aside} set aside") if aside else "")
            + (face.say(f"；最早待办 {oldest['no']}（{oldest['applied_on']} 申请）",
                        f"; oldest waiting {oldest['no']} (applied {oldest['applied_on']})") if oldest else "")
        )  # fmt: skip
    for each in BESIDE:
        there = [
            f"{state.label.say(face.lang)} {n}"
            for state in each.states
            if (n := shown[each.key][state.value])
        ]
        if there:
            face.line(
                each.label.say(face.lang) + face.say("：", ": ") + face.say("，", ", ").join(there)
            )
    if shown["bank_exceptions"]:
        face.line(face.say(f"银行回复待查 {shown['bank_exceptions']} 条（yidi payout exceptions）",
                           f"{shown['bank_exceptions']} answers of the bank to be looked at (yidi payout exceptions)"))  # fmt: skip
    if shown["red_receipts"]:
        face.line(face.say(f"已审批或已拨付、票据已冲红 {shown['red_receipts']} 件（yidi reprocess）",
                           f"{shown['red_receipts']} approved or paid claims with red-flushed receipts (yidi reprocess)"))  # fmt: skip
    if any(shown["reports"].values()):
        again, parked = shown["reports"]["to_retry"], shown["reports"]["parked"]
        face.line(face.say(f"备案上报失败：待重试 {again} 件，已搁置 {parked} 件（yidi reports list --parked）",
                           f"reports upward that failed: {again} to be tried again, {parked} parked (yidi reports list --parked)"))  # fmt: skip
