"""One person as their page shows them (个人全景): insured how, cases, money, benefit year, service, who looked."""

from collections.abc import Callable, Sequence
from typing import Any

from config.text import Lang
from console.answers.asked import asked
from console.answers.looks import KINDS, READERS
from console.answers.notice_words import kind_label
from console.answers.payout_rows import paid_reason
from console.answers.queries import View, day, instant
from console.answers.unmasking import masked
from jobs.app import App
from jobs.office.person_meant import person_meant
from models import (
    ENDED_BY_LABEL,
    AppealKind,
    AppealState,
    Care,
    Category,
    Channel,
    ClaimState,
    FilingState,
    NoticeState,
    PaymentState,
    QualificationState,
    RecoveryKind,
    RecoveryState,
    ReferralState,
)
from workflow.access.kinds import OFFICE, PERSON
from workflow.benefit.labels import AMOUNTS, PERSONS
from workflow.benefit.treatment import person_kind
from workflow.benefit.year_balance import FundBalance, YearBalance, year_balance
from workflow.personal_data.shield import is_child
from workflow.records.person_overview import MOST, PersonFile, person_file
from workflow.registers.directory import names_of
from workflow.shared.errors import UnknownPersonError
from workflow.shared.money import yuan


@asked(PERSON, person="number")
def answer_person(app: App, lang: Lang, number: str) -> dict[str, Any]:
    """Return everything on file of one person; `more` names the lists of which there is more.

    Of the agency for whom it reaches, and of themselves and those for whom they may ask. Who looked
    at them is told to auditor and admin alone. A number that nobody has is `unknown_person`.
    """
    with app.database.skimming() as session:
        person = person_meant(session, app.reach, number)
        if app.asker.kind not in OFFICE.kinds and person.id not in (app.reach.people or ()):
            raise UnknownPersonError(number)
        may_look = bool(app.asker.actor.roles & READERS) and app.reach.everything
        held = person_file(session, person.id or 0, with_looks=may_look)
        view = View(lang, app.regions)
        codes = {code for each in held.lists["qualifications"] for code in each.hospitals}
        names = names_of(session, sorted(codes))
    more = [name for name, rows in held.lists.items() if len(rows) > MOST]
    lists = {name: _rows(name, rows[:MOST], view, names) for name, rows in held.lists.items()}
    lists["notices"] = _together(lists.pop("notices_of_filings"), lists.pop("notices_of_claims"))
    if {"notices_of_filings", "notices_of_claims"} & {*more}:
        more.append("notices")
    return masked(
        _about(held, app, view) | lists
        | {"more": more, "looks_told": may_look, "year": _year(held, app, lang)}
    )  # fmt: skip


def _about(held: PersonFile, app: App, view: View) -> dict[str, Any]:
    """Who they are, and how they are insured."""
    person, more = held.person, held.particulars
    labels, kind = app.states.labels, person_kind(person.psn_type)
    covered = person.insured_from <= app.today <= person.covered_to
    return {
        "person_no": more.psn_no, "name": person.name, "person": view.certno(more.certno),
        "area": person.area, "area_name": app.regions.name(person.area), "phone": more.phone,
        "covered": covered, "coverage_end": person.coverage_end or None,
        "insutype": person.insutype,
        "insutype_label": labels.get(("insutype", person.insutype), person.insutype),
        "psn_type": person.psn_type,
        "psn_type_label": PERSONS[kind].say(view.lang) if kind else person.psn_type,
        "identity": person.identity or None, "civil_servant": person.civil_servant,
        "insured_from": person.insured_from.isoformat(), "covered_to": day(person.covered_to),
        "bank": more.bank_name, "account": view.account(more.account),
        "under_14": is_child(more.certno, app.today), "restricted": held.restricted,
    }  # fmt: skip


def _year(held: PersonFile, app: App, lang: Lang) -> dict[str, Any] | None:
    """The benefit year of today: what was borne and paid, and what is left of each ceiling."""
    person = held.person
    found = year_balance(person, held.postings, app.policy.rules(person.area, app.today))
    if found is None:
        return None
    return _told_year(found, lang)


def _told_year(year: YearBalance, lang: Lang) -> dict[str, Any]:
    return {
        "from": year.year.isoformat(), "admissions": year.admissions,
        "deductible": yuan(year.deductible), "in_scope": yuan(year.in_scope),
        "funds": [_fund(each, lang) for each in year.funds],
    }  # fmt: skip


def _fund(fund: FundBalance, lang: Lang) -> dict[str, Any]:
    source = fund.source
    return {
        "fund": fund.fund, "label": AMOUNTS[fund.fund].say(lang), "paid": yuan(fund.paid),
        "left": None if fund.left is None else yuan(fund.left),
        "parameter": source and source.parameter, "area": source and source.area,
        "reference": source and source.reference, "verified": source and source.verified,
    }  # fmt: skip


def _rows(
    name: str, rows: Sequence[Any], view: View, names: dict[str, str]
) -> list[dict[str, Any]]:
    if name == "qualifications":
        return [_qualification(each, view, names) for each in rows]
    told = ROWS[name]
    return [told(each, view) for each in rows]


def _together(*lists: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Notices of several kinds of cases, the newest first."""
    every = sorted((row for each in lists for row in each), key=lambda row: -row["id"])
    return every[:MOST]


def _state(states: Any, row: Any, view: View) -> dict[str, str]:
    label = states(row.state).label.say(view.lang)
    if getattr(row, "ended_by", "") and row.state == FilingState.CANCELLED and view.lang == "zh":
        label = ENDED_BY_LABEL.get(row.ended_by, label)
    return {"no": row.no, "state": row.state, "state_label": label}


def _filing(row: Any, view: View) -> dict[str, Any]:
    return _state(FilingState, row, view) | {
        "category_label": Category(row.category).label.say(view.lang),
        "source": Channel(row.channel).label.say(view.lang),
        "destination_name": view.regions.name(row.destination),
        "applied_on": row.applied_on.isoformat(), "starts_on": row.starts_on.isoformat(),
        "ends_on": day(row.ends_on), "waiting": row.waiting,
        "reported": bool(row.sent) and not row.waiting,
    }  # fmt: skip


def _claim(row: Any, view: View) -> dict[str, Any]:
    return _state(ClaimState, row, view) | {
        "care_label": Care(row.care).label.say(view.lang),
        "provider_name": row.place or row.institution_name,
        "admitted_on": row.admitted_on.isoformat(), "discharged_on": row.discharged_on.isoformat(),
        "total": yuan(row.total), "payable": None if row.payable is None else yuan(row.payable),
        "due_on": day(row.due_on),
    }  # fmt: skip


def _settlement(row: Any, view: View) -> dict[str, Any]:
    stands = "reversal" if row.reversed else "stands" if row.stands else "taken_back"
    return {
        "no": row.settlement_no, "provider_name": row.place, "med_type": row.med_type,
        "admitted_on": row.admitted_on.isoformat(), "discharged_on": row.discharged_on.isoformat(),
        "settled_at": instant(row.settled_at), "total": yuan(row.total),
        "fund_paid": yuan(row.fund_paid), "stands": stands,
    }  # fmt: skip


def _qualification(row: Any, view: View, names: dict[str, str]) -> dict[str, Any]:
    return _state(QualificationState, row, view) | {
        "disease": row.disease, "disease_name": row.disease_name, "starts_on": day(row.starts_on),
        "ends_on": day(row.ends_on),
        "hospitals": [{"code": code, "name": names.get(code, "")} for code in row.hospitals],
    }  # fmt: skip


def _referral(row: Any, view: View) -> dict[str, Any]:
    return _state(ReferralState, row, view) | {
        "from_name": row.from_name, "to_name": row.to_name,
        "referred_on": row.referred_on.isoformat(), "starts_on": row.starts_on.isoformat(),
        "ends_on": row.ends_on.isoformat(),
    }  # fmt: skip


def _payment(row: Any, view: View) -> dict[str, Any]:
    return _state(PaymentState, row, view) | {
        "claim": row.claim_no, "payee": row.payee_name, "amount": yuan(row.amount),
        "sent_on": day(row.sent_on), "booked_on": day(row.booked_on),
        "reason": paid_reason(row, view.lang),
    }  # fmt: skip


def _recovery(row: Any, view: View) -> dict[str, Any]:
    return _state(RecoveryState, row, view) | {
        "claim": row.claim_no, "kind_label": RecoveryKind(row.kind).label.say(view.lang),
        "amount": yuan(row.amount), "done": yuan(row.done),
    }  # fmt: skip


def _appeal(row: Any, view: View) -> dict[str, Any]:
    return _state(AppealState, row, view) | {
        "case": row.case_no, "kind_label": AppealKind(row.kind).label.say(view.lang),
        "due_on": day(row.due_on),
    }  # fmt: skip


def _notice(machine: str) -> Callable[[Any, View], dict[str, Any]]:
    def told(row: Any, view: View) -> dict[str, Any]:
        return _state(NoticeState, row, view) | {
            "id": row.id, "label": kind_label(machine, row.kind).say(view.lang),
            "day": row.day.isoformat(), "channel": row.channel, "tries": row.tries,
            "delivered_on": day(row.delivered_on),
        }  # fmt: skip

    return told


def _address(row: Any, view: View) -> dict[str, Any]:
    return {
        "electronic": row.electronic, "electronic_to": row.electronic_to, "paper": row.paper,
        "receiver": row.receiver, "phone": row.phone, "address": row.address,
        "given_on": row.given_on.isoformat(),
    }  # fmt: skip


def _look(row: Any, view: View) -> dict[str, Any]:
    label = KINDS[row.kind].say(view.lang) if row.kind in KINDS else row.kind
    return {
        "at": instant(row.at), "asker": row.asker, "label": label, "no": row.case_no or None,
        "reason": row.reason or None,
    }  # fmt: skip


ROWS: dict[str, Callable[[Any, View], dict[str, Any]]] = {
    "filings": _filing, "claims": _claim, "settlements": _settlement, "referrals": _referral,
    "payments": _payment, "recoveries": _recovery, "appeals": _appeal,
    "notices_of_filings": _notice("filing"), "notices_of_claims": _notice("claim"),
    "addresses": _address, "looks": _look,
}  # fmt: skip
"""How the rows of each list are told."""
