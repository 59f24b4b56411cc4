"""Finding people by what somebody knows of them (查找人员): by whole keys, each with its index."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import ColumnElement, SQLColumnExpression, func, literal_column, select
from sqlmodel import Session, col

from models import Person
from workflow.records.search_words import SearchWords
from workflow.registers.former_numbers import former_numbers

PEOPLE = 200
"""People of one name whose cases are looked at."""


class FoundPerson(NamedTuple):
    """A person, and by which key they were found."""

    id: int
    matched: str


def find_people(session: Session, words: SearchWords) -> list[FoundPerson]:
    """The people whom the words fit, each once; a merged record stands for the one that stays."""
    found: dict[int, str] = {}
    for matched, fits in _keys(words):
        columns = (col(Person.id), col(Person.merged_into_id))
        query = select(*columns).where(*fits)
        order = (col(Person.name), _certno_end(), col(Person.id)) if "name" in matched else ()
        for own, kept in session.execute(query.order_by(*order).limit(PEOPLE)):
            found.setdefault(kept or own, matched)
    for former in former_numbers(session, [words.figures]):
        found.setdefault(former.person_id, "former_certno")
    return [FoundPerson(id_, matched) for id_, matched in found.items()]


def _keys(words: SearchWords) -> Iterator[tuple[str, list[ColumnElement[bool]]]]:
    yield "certno", [col(Person.certno) == words.figures]
    yield "person_no", [col(Person.psn_no) == words.whole]
    yield "phone", given(col(Person.phone), words.figures)
    here = [col(Person.area) == words.area] if words.area else []
    end = [_certno_end() == words.certno_end] if words.certno_end else []
    if words.name:
        yield "name+certno_end" if end else "name", [col(Person.name) == words.name, *end, *here]
    elif end and here:
        yield "certno_end+area", [*end, *here]


def _certno_end() -> ColumnElement[str]:
    """The last four characters of an identity number, as the index has them."""
    certno = col(Person.certno)
    start: ColumnElement[int] = func.length(certno) - literal_column("3")
    return func.substr(certno, start)


def given(column: SQLColumnExpression[str], value: str) -> list[ColumnElement[bool]]:
    """That a column holds a value, in the words of the index of those that hold any."""
    return [column == value, column != literal_column("''")]
