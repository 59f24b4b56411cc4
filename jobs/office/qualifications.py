"""Applying for a qualification (门诊慢特病资格申请) at the counter or the hospital."""

from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from jobs.app import App
from jobs.identity import ENTER, ENTER_CARE
from jobs.importing.registers import people_of
from jobs.office import counter
from jobs.office.service_address import confirm
from models import Institution, Qualification, QualificationState
from workflow.claim.requalify import judge_again
from workflow.intake.case_row import CaseRow, find_person, read_applicant
from workflow.intake.reader import Reader
from workflow.machine.avoiding import avoid
from workflow.machine.context import Actor
from workflow.moves.open_case import enter
from workflow.qualification.application import check_application, read_application
from workflow.qualification.machine import QUALIFICATION
from workflow.shared.errors import ChangedMeanwhileError


def apply(app: App, content: counter.Content, actor: Actor) -> Qualification:
    """Apply for one disease; every fault of the application is told at once."""
    given = {"applied_at": app.now.isoformat(), **counter.by_our_names("qualification", content)}
    with app.database.writing() as session:
        counter.may_enter(actor, ENTER_CARE)
        reader = Reader(given)
        applicant = read_applicant(reader, app.tables)
        row = CaseRow("", applicant["area"], applicant, reader.problems, QualificationState.APPLIED)
        batch = counter.counter_batch(app, session, actor.name, actor)
        rules = batch.rules(row.area)
        words = read_application(reader, rules)
        people = people_of(batch, [applicant["certno"]], lock=True)
        found = people.get(applicant["certno"], [])
        person = find_person(row, found, row.applied_on, reader.tell)
        if person is not None:
            avoid("", [person.id], actor, by=ENTER.roles)
        if person is not None and rules is not None and row.applied_on is not None:
            _check_coverage(reader, person, row)
            others = _others(session, person.id, words["disease"])
            check_application(
                reader, words, _institutions(session, words), others, rules, row.applied_on
            )
        if reader.problems or person is None or rules is None:
            raise counter.ContentRefused(reader.problems)
        values = words | {
            "area": row.area, "person_id": person.id, "insutype": applicant["insutype"],
            "applied_at": applicant["applied_at"], "applied_on": row.applied_on,
            "applied_by": actor.name, "state": QualificationState.APPLIED.value,
            "state_since": row.applied_on,
        }  # fmt: skip
        try:
            made = enter(
                session, QUALIFICATION, "MT", Qualification(**values), actor=actor.name, day=app.today,
                now=app.now,
            )  # fmt: skip
        except IntegrityError as fault:
            raise ChangedMeanwhileError(words["disease"]) from fault
        if service := row.content.get("service"):
            confirm(session, QUALIFICATION.name, made, service, actor.name, app.today, app.now)
        judge_again(session, person.id, app.day.moment(made.area))
        session.expunge(made)
        return made


def _check_coverage(reader: Reader, person: Any, row: CaseRow) -> None:
    applied_on = row.applied_on
    assert applied_on is not None
    if person.covered_to < applied_on:
        reader.tell(
            "coverage_stopped", "applied_at", covered_to=person.covered_to, starts_on=applied_on
        )


def _others(session: Session, person_id: int, disease: str) -> list[Qualification]:
    query = select(Qualification).where(
        Qualification.person_id == person_id, Qualification.disease == disease
    )
    return list(session.exec(query.order_by(col(Qualification.id))))


def _institutions(session: Session, words: counter.Content) -> dict[str, Institution]:
    """The institutions that the application names, as chosen or as source of evidence."""
    codes = {*words["hospitals"], *(each["hospital"] for each in words["evidence"])}
    query = select(Institution).where(col(Institution.code).in_(codes))
    return {place.code: place for place in session.exec(query)}
