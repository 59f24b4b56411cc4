"""Whether money may go to somebody else than the insured (收款人的资格): agents, guardians, heirs."""

from datetime import date

from config.text import Text
from models import FAR, ActsAs, EstateBasis, Scope
from workflow.intake.formats import same_name
from workflow.representation.standing import holders, is_minor, named
from workflow.shared.money import yuan
from workflow.shared.represented import Receiver, Representative, Represented

HEIR_WORD = "继承"
"""What the relation of an heir to the insured says (继承人)."""


BRING_UP = ("父", "母", "监护")
"""What the relation of a child's parent or other guardian says (父母、监护人): 民法典 第二十七条."""
NOT_BRINGING_UP = Text(
    "未成年人的待遇付至本人、父母或其他监护人的账户（关系写明父、母或监护人）",
    "a child's benefit goes to an account of its own, a parent's or another guardian's (the "
    "relation says so)",
)


def brings_up(relation: str) -> bool:
    """Whether a relation to a child is that of a parent or guardian."""
    return any(word in relation for word in BRING_UP)


def is_dead(person: Represented, on: date) -> bool:
    """Whether a person has died by this day."""
    return person.died_on <= on


def against_payee(
    person: Represented, name: str, relation: str, proof: str, *, on: date, amount: int
) -> Text | None:
    """Why an amount (分) may not go to an account in this name; None when it may.

    An agent receives by a paper of its own alone, a guardian by law, heirs by their list.
    """
    if is_dead(person, on):
        return unsettled(person, name, amount)
    if same_name(name, person.name) or _receives(person, name, on):
        return None
    if not (relation and proof):
        return Text(
            "收款人不是原收款人，须写明关系和证明材料",
            "another payee needs the relation and its proof",
        )
    if is_minor(person, on):
        return None if brings_up(relation) else NOT_BRINGING_UP
    if HEIR_WORD in relation:
        return Text(
            "参保人死亡尚未登记，不能按继承办理（先 yidi heirs death）",
            "no death of the insured is registered, so nobody inherits (first: yidi heirs death)",
        )
    return Text(
        "参保人在世，他人代收款须有单独的代收款授权（yidi agents add --scope receive）",
        "the insured is alive: to receive for them takes an authority of its own "
        "(yidi agents add --scope receive)",
    )


def may_pass(person: Represented, name: str, relation: str, proof: str, on: date) -> bool:
    """Whether the pre-check lets this payee pass: what heirs lack is asked for before payment."""
    proven = bool(relation and proof)
    if is_dead(person, on):
        return proven or unsettled(person, name, 0) is None
    parent = is_minor(person, on) and brings_up(relation)
    claimed = proven and (parent or HEIR_WORD in relation)
    return same_name(name, person.name) or claimed or _receives(person, name, on)


def _receives(person: Represented, name: str, on: date) -> bool:
    return any(
        same_name(each.name, name) and (each.kind != ActsAs.AGENT or bool(each.payment_paper))
        for each in holders(person, Scope.RECEIVE, on)
    )


def receives_no_more(person: Represented, name: str) -> bool:
    """Whether every authority of this name to receive was revoked, or ended with its holder's death."""
    theirs = [each for each in named(person, name) if Scope.RECEIVE in each.scopes]
    return bool(theirs) and all(each.ended_on != FAR or each.died_on != FAR for each in theirs)


def unsettled(person: Represented, name: str, amount: int) -> Text | None:
    """Why an amount due to the dead may not go to this name; None when two people confirmed it.

    An heir who was entered after the confirmation, and has not consented, stands against it.
    """
    if person.died_on == FAR:
        return Text("参保人死亡尚未登记", "no death of the insured is registered")
    confirmed = [each for each in person.receivers if same_name(each.name, name)]
    if not confirmed:
        return Text(
            f"参保人已于 {person.died_on} 死亡，{name} 尚未由两人确认为领取人（yidi heirs settle）",
            f"the insured died on {person.died_on}, and two people have yet to confirm that {name} "
            "receives (yidi heirs settle)",
        )
    reasons = [_lacking(person, each, amount) for each in confirmed]
    return None if None in reasons else reasons[-1]


def _lacking(person: Represented, receiver: Receiver, amount: int) -> Text | None:
    if receiver.up_to is not None and amount > receiver.up_to:
        bound, due = yuan(receiver.up_to), yuan(amount)
        return Text(
            f"个人承诺书只适用于 {bound} 元以下，本件 {due} 元",
            f"a promise will do up to {bound} yuan, and this is {due}",
        )
    if receiver.basis not in (EstateBasis.CONSENT, EstateBasis.PROMISE):
        return None
    silent = without_consent(person, receiver.name)
    if silent:
        names = "、".join(silent)
        return Text(f"继承人 {names} 尚未同意", f"no consent of the heirs {names}")
    return None


def without_consent(person: Represented, receiver: str) -> list[str]:
    """The heirs on the list, beside who receives, of whom no consent has been entered."""
    return [
        each.name for each in heirs_of(person, person.died_on)
        if not each.consent and not same_name(each.name, receiver)
    ]  # fmt: skip


def heirs_of(person: Represented, on: date) -> list[Representative]:
    """The heirs on the list whose entry stands."""
    return [
        e for e in person.by if e.kind == ActsAs.HEIR and e.ended_on == FAR and not _gone(e, on)
    ]


def _gone(heir: Representative, on: date) -> bool:
    """Whether an heir died before the insured, and inherits nothing."""
    return heir.died_on < on
