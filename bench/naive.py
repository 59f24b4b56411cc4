"""The naive design (逐件办理): load a case, fire its trigger, write its audit row, commit; one by one."""

from datetime import date

from sqlmodel import Session, col, select

from bench.ours import desk_on
from config.policy import Rules
from jobs.app import Desk
from models import Filing, Move
from models.chain import linked
from workflow.filing.machine import FILING
from workflow.machine.context import SYSTEM, Moment
from workflow.moves.state_counts import count


def expire_one_by_one(url: str, day: date, most: int) -> int:
    """Expire what is due on a day, a transaction for each case; returns how many."""
    desk = desk_on(url, day)
    with desk.database.reading() as session:
        due = select(Filing.id).where(Filing.state == "active", col(Filing.ends_on) < day)
        ids = session.exec(due.order_by(col(Filing.id)).limit(most)).all()
        area = session.exec(select(Filing.area).where(Filing.id == ids[0])).one()
    rules = desk.policy.rules(area, day)
    moved = sum(_one(desk, rules, number, day) for number in ids)
    desk.database.close()
    return moved


def _one(desk: Desk, rules: Rules, number: int | None, day: date) -> bool:
    moment = Moment(day, rules, desk.calendar)
    with desk.database.writing() as session:
        filing = session.get_one(Filing, number)
        step = FILING.fire("expire", filing.state, lambda s: FILING.holds(s, filing, moment))
        if step is None:
            return False
        _write(session, desk, filing, day)
    return True


def _write(session: Session, desk: Desk, filing: Filing, day: date) -> None:
    move = linked(
        {
            "machine": "filing", "case_id": filing.id, "seq": filing.version + 1,
            "area": filing.area, "trigger": "expire", "source": filing.state, "dest": "expired",
            "actor": SYSTEM.name, "day": day, "at": desk.now,
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
