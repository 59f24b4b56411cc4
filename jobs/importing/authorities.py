"""Authorities that come with an application (随申请提交的授权委托书): entered with the case."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from jobs.importing.batch import Batch, Columns, write
from models import FAR, METADATA, ActsAs, Scope
from models.keys import MANY, in_parts, one_of
from workflow.intake.formats import same_name

BY = METADATA.tables["representation"]
PAPERS = ("授权委托书", "委托书")
"""How the paper is called among the materials."""


def enter_authorities(batch: Batch, cases: Sequence[Columns]) -> None:
    """Enter the agents who brought their authority, each once; they may submit, and no more.

    What nobody at the agency has seen gives no right: whoever files for others enters no agent.
    """
    if not batch.papers_seen:
        return
    coming = {
        (case["person_id"], case["agent"]["name"]): case
        for case in cases if case.get("agent") and case["agent"].get("name") and _paper(case)
    }  # fmt: skip
    if not coming:
        return
    known = _known(batch, {person for person, _ in coming})
    write(batch.session, "representation", [
        _row(batch, case, name) for (person, name), case in coming.items()
        if not any(same_name(name, other) for other in known.get(person, ()))
    ])  # fmt: skip


def _paper(case: Columns) -> str:
    return next((paper for paper in PAPERS if paper in case["materials"]), "")


def _known(batch: Batch, people: Iterable[int]) -> dict[int, list[str]]:
    """The agents of these people who may submit already."""
    found: dict[int, list[str]] = {}
    for part in in_parts(people, MANY):
        query = select(BY.c.person_id, BY.c.name, BY.c.scopes).where(
            one_of(batch.session, BY.c.person_id, part),
            BY.c.ended_on == FAR, BY.c.ends_on >= batch.today,
        )  # fmt: skip
        for person, name, scopes in batch.session.execute(query):
            if Scope.SUBMIT in scopes:
                found.setdefault(person, []).append(name)
    return found


def _row(batch: Batch, case: Columns, name: str) -> Columns:
    agent = case["agent"]
    return {
        "person_id": case["person_id"], "area": case["area"], "kind": ActsAs.AGENT.value,
        "name": name, "certno": agent.get("certno") or "", "phone": agent.get("phone") or "",
        "relation": agent.get("relation") or "", "scopes": [Scope.SUBMIT.value],
        "paper": _paper(case), "paper_on": FAR, "paper_hash": "", "payment_paper": "",
        "consent": "", "begins_on": case["applied_on"], "ends_on": FAR,
        "registered_by": batch.actor, "second": "", "day": batch.today, "at": batch.now,
        "ended_on": FAR, "ended_by": "", "end_reason": "",
    }  # fmt: skip
