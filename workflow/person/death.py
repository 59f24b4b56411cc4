"""Deaths registered here (死亡登记): by two people, with day, source and paper; coverage ends with them."""

from datetime import date

from sqlalchemy import update
from sqlmodel import Session, col, select

from config.text import Text
from models import FAR, OPEN_FILING, Death, DeathSource, Filing, Person
from models.database import affected
from workflow.machine.fitting import fitting
from workflow.person.cascade import ChangedBy, coverage_of, judge_again
from workflow.person.correct_merge import remember
from workflow.shared.errors import Refusal

DIED = "died"


class DeathRefusal(Refusal):
    """A death cannot be registered so (死亡登记有误)."""

    def __init__(self, code: str, says: Text, **facts: str) -> None:
        self.code = code
        super().__init__(says, **facts)


def register_death(
    session: Session, person: Person, died_on: date, source: DeathSource, paper: str, by: ChangedBy
) -> Death:
    """Register the death of a person; filings and claims see it as if the register had told it."""
    _check(session, person, died_on, paper, by.today)
    made = Death(
        person_id=person.id or 0, area=person.area, died_on=died_on, source=source.value,
        paper=paper, registered_by=by.actor, second=by.second, day=by.today, at=by.now,
    )  # fmt: skip
    session.add(fitting(made))
    remember(session, person, by)
    person.coverage_end, person.covered_to = DIED, min(person.covered_to, died_on)
    session.flush()
    _copy_coverage(session, person)
    judge_again(session, person.id or 0, stale=True)
    return made


def carry_death(session: Session, person: Person) -> None:
    """A death that was registered of a record merged into this one ends the coverage of this one."""
    here = registered_death(session, person)
    if here is None or person.coverage_end == DIED:
        return
    person.coverage_end, person.covered_to = DIED, min(person.covered_to, here.died_on)
    session.flush()
    _copy_coverage(session, person)


def _check(session: Session, person: Person, died_on: date, paper: str, today: date) -> None:
    if not paper:
        says = Text(
            "须写明死亡证明材料（--paper）：死亡证明、户口注销证明，家属申报的写明申报单。",
            "name the paper (--paper): of the death, of the household register, or the declaration.",
        )
        raise DeathRefusal("death_without_paper", says)
    if died_on > today:
        says = Text(
            "死亡日期 {day} 晚于今天 {today}；请核对日期。",
            "the day of death {day} is after today, {today}: look at it again.",
        )
        raise DeathRefusal("future_death", says, day=f"{died_on}", today=f"{today}")
    known = died(session, person)
    if known is not None:
        says = Text(
            "已登记其于 {day} 死亡，无须再登记；日期有误的，先在参保登记中更正。",
            "a death on {day} is registered already; where the day is wrong, correct the register.",
        )
        raise DeathRefusal("death_known", says, day=f"{known}")


def registered_death(session: Session, person: Person) -> Death | None:
    """The death that was registered here, if any."""
    query = select(Death).where(Death.person_id == person.id).order_by(col(Death.id).desc())
    return session.exec(query.limit(1)).first()


def died(session: Session, person: Person) -> date | None:
    """The day on which a person died, as registered here or by the register; None while alive."""
    here = registered_death(session, person)
    if here is not None:
        return here.died_on
    return person.covered_to if person.coverage_end == DIED and person.covered_to != FAR else None


def _copy_coverage(session: Session, person: Person) -> None:
    """What a filing keeps of its person's coverage; the run terminates what is in force."""
    still_open = col(Filing.state).in_([state.value for state in OPEN_FILING])
    mine = update(Filing).where(col(Filing.person_id) == person.id, still_open)
    affected(session, mine.values(coverage_of(person)))
