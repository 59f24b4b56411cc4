"""Who applies and who is to be paid, as the pre-check looks at it (代办人、收款人的预审)."""

from collections.abc import Iterator
from datetime import date

from config.text import Text
from models import Scope
from workflow.avoidance.rule import AGENCY
from workflow.claim.findings import ClaimFacts, Finding, PrecheckedClaim
from workflow.intake.formats import same_name
from workflow.representation.payee import may_pass
from workflow.representation.standing import against
from workflow.shared.represented import Represented


def payee(claim: PrecheckedClaim, facts: ClaimFacts, today: date) -> Iterator[Finding]:
    """What stands against the account and the name that the money is to go to."""
    person = facts.person
    if not claim.payee_account:
        message = Text("缺少收款账号", "no account to pay to")
        yield Finding("missing_account", "return", message, None, "收款账号")
    proven = bool(claim.payee_relation and claim.payee_proof)
    if person.coverage_end == "died" and not proven:
        message = Text(
            f"参保人已于 {person.covered_to} 死亡，收款人未附继承关系证明",
            f"the insured died on {person.covered_to}; the payee gave no proof of being an heir",
        )
        yield Finding("insured_died", "note", message)
    if claim.payee_name == person.name:
        return
    around = facts.represented or Represented(person.name)
    given = (claim.payee_name, claim.payee_relation, claim.payee_proof)
    if not may_pass(around, *given, today):
        yield _another(proven)


def _another(proven: bool) -> Finding:
    """Somebody else is to be paid: with a proof that is not enough, or without any."""
    message = Text(
        "收款户名与参保人姓名不符，且无继承人或监护人证明",
        "the payee is not the insured person, and no proof of heir or guardian is there",
    )
    item = "本人账户或继承人、监护人证明"
    if proven:
        message = Text(
            "参保人在世且已成年，代办人或亲属不能仅凭关系证明收款",
            "the insured is alive and of age: an agent or relative is not paid on the relation alone",
        )
        item = "本人账户或代收款授权"
    return Finding("payee_name_mismatch", "return", message, None, item)


def agent(claim: PrecheckedClaim, facts: ClaimFacts) -> Iterator[Finding]:
    """An agent whose authority had ended when the application came (代理已终止)."""
    name, person = agent_name(claim), facts.represented
    if not name or person is None or same_name(name, person.name):
        return
    on = claim.applied_on
    why = against(person, name, Scope.SUBMIT, on, demanded=False) if person.died_on > on else None
    if why is not None:
        message = Text(f"代办人 {name}：{why.zh}", f"the agent {name}: {why.en}")
        yield Finding("agent_authority", "look", message, AGENCY)


def agent_name(claim: PrecheckedClaim) -> str:
    """The name of the agent of an application; empty without one."""
    return str((claim.agent or {}).get("name") or "")


def acts_by_authority(claim: PrecheckedClaim, facts: ClaimFacts) -> bool:
    """Whether a registered authority stands for the paper that an agent would bring."""
    name, person = agent_name(claim), facts.represented
    if not name or person is None:
        return False
    on = claim.applied_on
    return same_name(name, person.name) or (
        against(person, name, Scope.SUBMIT, on, demanded=True) is None
    )
