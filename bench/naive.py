"""The naive design (逐件办理): load a case, fire its trigger, write its audit row, commit; one by one."""

from datetime import date

from sqlmodel import Session, col, select

from bench.ours import app_on
from config.policy import Rules
from jobs.app import App
from models import Filing, Move
from models.chain import linked
from workflow.filing.machine import FILING
from workflow.machine.context import SYSTEM, Moment
from workflow.moves.state_counts import count


def expire_one_by_one(url: str, day: date, most: int) -> int:
    """Expire what is due on a day, a transaction for each case; returns how many."""
    app = app_on(url, day)
    with app.database.reading() as session:
        due = select(Filing.id).where(Filing.state == "active", col(Filing.ends_on) < day)
        ids = session.exec(due.order_by(col(Filing.id)).limit(most)).all()
        area = session.exec(select(Filing.area).where(Filing.id == ids[0])).one()
    rules = app.policy.rules(area, day)
    moved = sum(_one(app, rules, number, day) for number in ids)
    app.database.close()
    return moved


def _one(app: App, rules: Rules, number: int | None, day: date) -> bool:
    moment = Moment(day, rules, app.calendar)
    with app.database.writing() as session:
        filing = session.get_one(Filing, number)
        step = FILING.fire("expire", filing.state, lambda s: FILING.holds(s, filing, moment))
        if step is None:
            return False
        _write(session, app, filing, day)
    return True


def _write(session: Session, app: App, filing: Filing, day: date) -> None:
    move = linked(
        {
            "machine": "filing", "case_id": filing.id, "seq": filing.version + 1,
            "area": filing.area, "trigger": "expire", "source": filing.state, "dest": "expired",
            "actor": SYSTEM.name, "day": day, "at": app.now,
            "facts": {"ends_on": filing.ends_on.isoformat()},
        },
        filing.head,
    )  # fmt: skip
    # The move comes first: the database lets no state change without it.
    session.add(Move(**move))
    session.flush()
    here = ("filing", filing.area)
    count(session, [(*here, filing.state, -1), (*here, "expired", 1)])
    filing.state, filing.state_since, filing.head = "expired", day, move["hash"]
    filing.version += 1
