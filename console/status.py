"""How many cases stand where (status): counts, overdue, set aside, the oldest waiting.

Asked many times a day, so it loads neither rules nor policy book: tables and labels are enough.
"""

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import bindparam, func
from sqlmodel import Session, select

from config.clock import business_day
from config.errors import ConfigError
from config.settings import load_settings
from config.text import Text
from console.output import Face
from models import AGENCY_STATES, Case, Claim, ClaimState, Filing, FilingState, Labelled
from models.claim import CLAIM_LABEL
from models.database import Database
from models.filing import FILING_LABEL
from workflow.tally import counts, set_aside_count


class Kind(NamedTuple):
    """A kind of case, and the states in which it waits for the agency."""

    key: str
    label: Text
    table: type[Case]
    states: type[Labelled]
    watched: tuple[str, ...]


KINDS = (
    Kind("filings", FILING_LABEL, Filing, FilingState,
         (FilingState.SUBMITTED.value,)),
    Kind("claims", CLAIM_LABEL, Claim, ClaimState,
         tuple(state.value for state in ClaimState if state in AGENCY_STATES)),
)  # fmt: skip


def show_status(face: Face, url: str | None, on: date | None) -> None:
    """Print how many cases stand where."""
    settings = load_settings(url)
    database = Database(settings.database, settings.lease_seconds)
    ready(database)
    with database.reading() as session:
        face.show(status(session, on or business_day()), lambda shown: draw_status(face, shown))


def ready(database: Database) -> None:
    """Refuse to work on a database that `init` has not seen."""
    if not database.has_schema():
        raise ConfigError(
            "not_initialised",
            Text(
                "数据库 {url} 还没有建立，请先运行 yidi init。",
                "the database {url} has not been set up: run `yidi init` first.",
            ),
            url=database.engine.url.render_as_string(hide_password=True),
        )


def status(session: Session, today: date) -> dict[str, Any]:
    """Cases by machine and state, overdue on this day, set aside, and the oldest waiting."""
    counted = counts(session)
    answer: dict[str, Any] = {"overdue": {}, "stuck": {}, "oldest": {}}
    for kind in KINDS:
        table: Any = kind.table
        name = table.__tablename__
        answer[kind.key] = {s.value: counted.get((name, s.value), 0) for s in kind.states}
        answer["stuck"][kind.key] = set_aside_count(session, kind.table)
        # Written out, so that the database sees that the index of the watched states fits.
        watched: Any = bindparam(None, list(kind.watched), expanding=True, literal_execute=True)
        waits = table.state.in_(watched)
        late = select(func.count()).select_from(table).where(waits, table.due_on < today)
        answer["overdue"][kind.key] = session.execute(late).scalar_one()
        query = select(table.no, table.state, table.applied_on).where(waits)
        first = session.execute(query.order_by(table.applied_on, table.no).limit(1)).first()
        answer["oldest"][kind.key] = first and {
            "no": first[0], "state": first[1], "applied_on": first[2].isoformat(),
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
