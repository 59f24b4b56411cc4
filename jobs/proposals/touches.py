"""What an act of two is about, as things stand (所涉对象): a case with its version, or rows with their digest."""

from collections.abc import Sequence
from hashlib import sha256

from sqlmodel import Session, SQLModel, col, select

from config.text import Text
from jobs.app import App
from jobs.office.person_meant import person_meant
from jobs.proposals.acts import Touched
from models import ApiKey, ArchivedCase, BankLine, BankReading, Destruction, Estate, Moved, Person
from models.chain import canonical
from workflow.machine.machine import CaseMachine
from workflow.person.correct_merge import key_of
from workflow.service.find_case import find_archived, find_case
from workflow.shared.errors import ArchivedCaseError, Refusal

AREA = 6
"""So long is the code of an area, with which our numbers begin."""


class NotThereError(Refusal):
    """What was to be done by two is about something that is not there (没有所涉的对象)."""

    code = "nothing_there"

    def __init__(self, what: str) -> None:
        says = Text("没有 {what}；请核对编号。", "there is no {what}: check the number.")
        super().__init__(says, what=what)


def digest_of(*rows: SQLModel) -> str:
    """The digest of rows as they stand."""
    said = canonical([row.model_dump(exclude={"content"}) for row in rows])
    return sha256(said.encode()).hexdigest()


def of_case(app: App, session: Session, no: str) -> Touched:
    """A case, a payment, a recovery by its number; one in the archive by its digest."""
    try:
        machine, record = find_case(session, no, app.reach)
    except ArchivedCaseError:
        held: ArchivedCase | None = find_archived(session, no, app.reach)
        assert held is not None
        return Touched(held.no, held.area, content=held.digest.hex())
    return _case(machine, record)


def _case(machine: CaseMachine, record: Moved) -> Touched:
    return Touched(record.no, record.area, machine.name, record.id or 0, record.version)


def of_people(app: App, session: Session, numbers: list[str], area: str | None) -> Touched:
    """The records with these person or identity numbers."""
    found = [
        session.get_one(Person, key_of(session, number, area, app.reach)) for number in numbers
    ]
    about = " + ".join(person.psn_no for person in found)
    return Touched(about, found[0].area, content=digest_of(*found))


def of_person(app: App, session: Session, number: str, area: str | None) -> Touched:
    """The person of a case or number."""
    person = person_meant(session, app.reach, number, area)
    return Touched(person.psn_no, person.area, content=digest_of(person))


def of_estate(session: Session, number: int) -> Touched:
    """A confirmation of who receives for a dead person."""
    made = session.get(Estate, number)
    if made is None:
        raise NotThereError(f"heirs {number}")
    return Touched(f"heirs {number}", made.area, content=digest_of(made))


def of_destruction(session: Session, number: int) -> Touched:
    """A list of destruction."""
    made = session.get(Destruction, number)
    if made is None:
        raise NotThereError(f"list {number}")
    return Touched(f"list {number}", made.area, content=digest_of(made))


def of_bank_line(app: App, session: Session, number: int) -> Touched:
    """A line of a bank's answer or statement; it belongs to the area of its payment or batch."""
    query = select(BankLine).where(col(BankLine.id) == number)
    line = session.exec(query.join(BankReading)).first()
    if line is None:
        raise NotThereError(f"line {number}")
    area = (line.payment_no or line.batch_no)[:AREA]
    area = area if area in app.policy.pooling_areas() else home(app)
    return Touched(f"line {number}", area, content=digest_of(line))


def of_value(about: str, area: str, said: str) -> Touched:
    """A value of the policy book, as it is written."""
    return Touched(about, area, content=sha256(said.encode()).hexdigest())


def of_key(app: App, session: Session, name: str, areas: Sequence[str]) -> Touched:
    """The key of a system by its name, with what is in force of it."""
    held = session.exec(select(ApiKey).where(ApiKey.name == name).order_by(col(ApiKey.id))).all()
    wanted = [*areas, *(area for key in held for area in key.areas)]
    area = next((each for each in wanted if each in app.policy.pooling_areas()), home(app))
    said = [key.model_dump(exclude={"used_on", "hash"}) for key in held]
    return Touched(f"key {name}", area, content=sha256(canonical(said).encode()).hexdigest())


def home(app: App) -> str:
    """The area of what belongs to the agency as a whole: the first that it works for."""
    return min(app.policy.pooling_areas())
