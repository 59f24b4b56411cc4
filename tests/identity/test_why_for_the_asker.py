"""`why` answers for whoever asks (为提问人说明): what they could not take is told so, with its reason."""

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from console.answers.why import answer_why
from jobs.identity import Principal
from jobs.identity.asking import asked_by
from models import Role
from tests.conftest import Cli, once
from tests.identity.test_avoidance import each_move, kept_away
from tests.support.builders import TODAY, a_claim, a_user, brought, saved
from tests.support.importing import an_app
from tests.support.office import MACHINES, Office, mover, recipe
from tests.support.paydesk import PayDesk
from workflow.machine.context import Actor
from workflow.moves.acting import Act
from workflow.moves.decide import request_move
from workflow.service.load_context import load_context
from workflow.shared.errors import GuardFailedError, Refusal

MOVES = [(machine, *move) for machine in MACHINES for move in each_move(machine)]
OF_ACTOR = {
    guard.name for machine in MACHINES for step in machine.steps for guard in step.guards
    if guard.of_actor
} | {"wrong_role", "own_case", "same_person"}  # fmt: skip
ROLES = sorted(set(Role) - {Role.SYSTEM})


def refused_by(office: Office, case: Any, move: Any, actor: Actor) -> str:
    """What `take` says to this person: a code, or the guard that refused; "" where it goes through."""
    machine, step, _ = move
    how = recipe(machine, step)
    with office.database.reading() as session:
        record = session.get_one(type(case), case.id)
        moment = office.day.moment(record.area)
        act = Act(moment, office.day.now, actor, how.reason or "理由 第三十条")

        def load(payload: Any = None) -> Any:
            return load_context(session, machine, record, moment, step.trigger, payload)

        try:
            request_move(machine, record, step.trigger, act, dict(how.facts), load, load)
        except GuardFailedError as told:
            return told.guard
        except Refusal as told:
            return told.code
        return ""


def told_to(office: Office, case: Any, trigger: str, actor: Actor | None) -> list[set[str]]:
    """For each end of a move, which guards `why` tells this person that stand against it."""
    app = an_app(office.database, office.book, office.calendar, TODAY)
    app = app if actor is None else asked_by(app, Principal(actor, "tester"))
    ends = [each for each in answer_why(app, "zh", case.no)["next"] if each["trigger"] == trigger]
    assert all(each["allowed"] == (not each["blocked_by"]) for each in ends)
    return [
        {block["guard"] for block in each["blocked_by"]}
        for each in ends
        if each["by"] != ["system"]
    ]


@once
@given(
    move=st.sampled_from(MOVES), roles=st.sets(st.sampled_from(ROLES), min_size=1, max_size=4),
    theirs=st.booleans(), limit=st.sampled_from([None, 50_00, 1_000_000_00]),
    own=st.sampled_from([False, False, True]), before=st.sampled_from(["", "", *"abcdefgh"]),
)  # fmt: skip
def test_what_why_allows_somebody_is_what_take_does_not_refuse_them(
    office: Office, move: Any, roles: set[Role], theirs: bool, limit: int | None, own: bool,
    before: str,
) -> None:  # fmt: skip
    machine, step, source = move
    case = office.receive(machine, step, source)
    if before:
        triggers = [t for t in machine.triggers if t != step.trigger]
        with office.database.writing() as session:
            held: Any = session.get(type(case), case.id)
            chosen = triggers[ord(before) % len(triggers)]
            brought(session, held, source, TODAY, chosen, "somebody", {})
    roles = roles | ({Role(mover(step))} if theirs else set())
    avoids = frozenset({case.person_id} if own else ())
    somebody = Actor("somebody", frozenset(roles), limit, "", avoids)
    nobody = Actor("nobody in particular", frozenset(ROLES), None, "")

    said = refused_by(office, case, move, somebody)
    against = [guards & OF_ACTOR for guards in told_to(office, case, step.trigger, somebody)]

    if all(against):
        in_the_way = refused_by(office, case, move, nobody)
        assert said in OF_ACTOR or (said and said == in_the_way), (said, against)
    else:
        assert said not in OF_ACTOR, (said, against)


@once
def test_nobody_in_particular_is_told_what_the_case_itself_allows(office: Office) -> None:
    claim = saved(office.database, a_claim(state="approval", payable=100_00, calc="given"))
    app = an_app(office.database, office.book, office.calendar, TODAY)

    told = {each["trigger"]: each for each in answer_why(app, "zh", claim.no)["next"]}

    assert told["approve"]["blocked_by"] == [] and told["approve"]["allowed"]
    assert "same_person" in told["approve"]["checks"]


def why_as(cli: Cli, no: str, user: str, trigger: str, lang: str = "zh") -> Any:
    said = cli("--json", "--lang", lang, "why", no, "--as", user)
    assert said.code == 0, said.err
    return next(each for each in said.json["next"] if each["trigger"] == trigger)


@once
def test_each_reason_is_told_with_its_clause(cli: Cli, office: Office) -> None:
    saved(
        office.database, a_user("both", Role.REVIEWER, Role.APPROVER),
        a_user("small", Role.APPROVER, limit=50_00),
    )  # fmt: skip
    claim = saved(office.database, a_claim(state="approval", payable=100_00, calc="given"))
    with office.database.writing() as session:
        held = session.get_one(type(claim), claim.id)
        brought(session, held, "approval", TODAY, "pass_review", "both")
    kept_away(office, "approver2", claim.person_id)

    found = {
        user: why_as(cli, claim.no, user, "approve")
        for user in ("approver", "intake", "both", "small", "approver2")
    }

    assert found["approver"]["allowed"] and found["approver"]["blocked_by"] == []
    told = {user: each["blocked_by"][0] for user, each in found.items() if each["blocked_by"]}
    assert {user: each["guard"] for user, each in told.items()} == {
        "intake": "wrong_role", "both": "same_person", "small": "within_limit",
        "approver2": "own_case",
    }  # fmt: skip
    assert not any(found[user]["allowed"] for user in told)
    assert "第三十六条" in told["intake"]["clause"] and "第七十六条" in told["approver2"]["clause"]
    assert told["small"]["values"] == {"payable": "100.00", "actor": "small", "limit": "50.00"}
    assert "both" in told["both"]["says"] and "审批" in told["intake"]["says"]
    english = why_as(cli, claim.no, "intake", "approve", "en")["blocked_by"][0]
    assert english["says"].isascii() and "approver" in english["says"]


@once
def test_what_the_system_does_is_told_to_everybody_alike(cli: Cli, office: Office) -> None:
    claim = saved(office.database, a_claim(state="precheck", verdict="pass"))

    def by_itself(*more: str) -> list[Any]:
        ways = cli("--json", "why", claim.no, *more).json["next"]
        return [each for each in ways if each["by"] == ["system"]]

    assert any(each["allowed"] for each in by_itself())
    assert by_itself("--as", "cashier") == by_itself()


@once
def test_who_approved_a_claim_is_told_that_the_payout_is_for_another_to_sign(
    cli: Cli, office: Office, tmp_path: Path
) -> None:
    saved(office.database, a_user("boss", Role.APPROVER, Role.CASHIER))
    desk = PayDesk(office, tmp_path)
    (claim,) = desk.owe(100_00)
    with office.database.writing() as session:
        held = session.get_one(type(claim), claim.id)
        brought(session, held, held.state, TODAY, "approve", "boss")
    (batch,), _ = desk.build()

    assert why_as(cli, batch, "cashier", "sign")["blocked_by"] == []
    (block,) = why_as(cli, batch, "boss", "sign")["blocked_by"]
    assert block["guard"] == "same_person" and block["clause"]
    payment = cli("--json", "payout", "show", batch).json["payments"][0]["no"]
    (block,) = why_as(cli, payment, "boss", "hand")["blocked_by"]
    assert block["guard"] == "same_person"
