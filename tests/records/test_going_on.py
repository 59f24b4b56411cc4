"""Which cases somebody may take on (可承办): the list in SQL says what the rule says of each case."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from console.answers.cases import answer_cases
from console.answers.queries import CaseFilter
from models import Claim, ClaimState, Role
from tests.conftest import Cli, once
from tests.support.builders import TODAY, a_claim, a_filing, a_user, brought, saved
from tests.support.importing import an_app
from tests.support.office import INTENDED, MACHINES, Office
from workflow.machine.context import Actor
from workflow.records.going_on import ONWARD, may_go_on
from workflow.service.asker_context import look

DECIDED = (ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL)
MOVES = ("pass_review", "pass_recheck", "approve", "receive", "intend_refusal", "disallow",
         "propose_refusal", "refuse", "post")  # fmt: skip
NAMES = ("wang", "li")
claims = st.fixed_dictionaries(
    {
        "state": st.sampled_from([*DECIDED, *DECIDED, ClaimState.POSTED, ClaimState.TO_PAY]),
        "payable": st.sampled_from([None, 0, 100_00, 60_000_00]),
        "calc": st.sampled_from(["", "done", "given"]),
        "total": st.sampled_from([100_00, 90_000_00]),
        "disallowed": st.sampled_from(
            [[], [{"amount": "20.05", "reason": "超限价"}, {"amount": "0.95", "reason": "超限价"}]]
        ),
        "refusal": st.sampled_from([None, INTENDED, INTENDED | {"outcome": "not_accepted"}]),
    }
)  # fmt: skip
actors = st.builds(
    Actor, st.sampled_from(NAMES),
    st.frozensets(
        st.sampled_from([Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.APPLICANT]), min_size=1
    ),
    st.sampled_from([None, 79_00, 121_00, 50_000_00]),
)  # fmt: skip


def mine(office: Office, actor: Actor) -> set[str]:
    app = an_app(office.database, office.book, office.calendar, TODAY)
    return {row["no"] for row in answer_cases(app, "zh", "claims", CaseFilter(mine=actor))}


def ruled(office: Office, machine: Any, record: Any, actor: Actor) -> bool:
    """Whether the case waits for a role of theirs, and is theirs to take on."""
    with office.database.reading() as session:
        held = session.get_one(type(record), record.id)
        moment = look(session, machine, held, office.day.moment(held.area), actor).moment
        waits = machine.waits_for.get(held.state) in actor.roles
        return waits and may_go_on(machine, held, moment, actor)


@settings(max_examples=25)
@given(
    facts=claims, actor=actors, own=st.booleans(),
    before=st.lists(st.tuples(st.sampled_from(MOVES), st.sampled_from(NAMES)), max_size=3),
)  # fmt: skip
def test_the_list_of_a_person_is_what_the_rule_gives_them(
    office: Office, facts: Any, actor: Actor, own: bool, before: Any
) -> None:
    if facts["payable"] is not None:
        facts = facts | {"payable": min(facts["payable"], facts["total"])}
    claim = saved(office.database, a_claim(**facts))
    for trigger, by in before:
        with office.database.writing() as session:
            held = session.get_one(Claim, claim.id)
            brought(session, held, held.state, TODAY, trigger, by)
    if own:
        avoided = frozenset({claim.person_id})
        actor = Actor(actor.name, actor.roles, actor.limit, "", avoided)

    (machine,) = (each for each in MACHINES if each.name == "claim")

    assert (claim.no in mine(office, actor)) == ruled(office, machine, claim, actor)


@once
def test_what_stands_against_somebody_is_known_to_the_list_of_filings_and_claims() -> None:
    for machine in MACHINES[:2]:
        for step in machine.steps:
            if step.trigger in ONWARD and not step.automatic:
                unknown = [g.name for g in step.guards if g.of_actor and g.offered is None]
                assert unknown == [], step.trigger


@once
def test_what_somebody_could_not_take_is_not_listed_for_them(cli: Cli, office: Office) -> None:
    saved(
        office.database, a_user("both", Role.REVIEWER, Role.APPROVER),
        a_user("small", Role.APPROVER, limit=50_00), a_filing(),
    )  # fmt: skip
    claim = saved(office.database, a_claim(state="approval", payable=100_00, calc="given"))
    with office.database.writing() as session:
        brought(session, session.get_one(Claim, claim.id), "approval", TODAY, "pass_review", "both")

    def listed(user: str) -> list[str]:
        said = cli("--json", "list", "claims", "--mine", "--as", user)
        return [row["no"] for row in said.json]

    assert listed("approver2") == [claim.no]
    assert listed("both") == listed("small") == []
