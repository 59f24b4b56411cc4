"""Every answer that needs two, known (双人办理事项): whoever confirms has not asked for the act before.

An act is on the register once the module that declares it is read. A program that only lists or
confirms what waits reads none of them by itself, so they are read here.
"""

from console.answers import (
    audit,
    heirs,
    keys,
    payout,
    people,
    privacy,
    recovery,
    referral,
    rights,
    value_sheets,
)
from jobs.proposals import answer
from jobs.proposals.acts import TwoPersonAct
from models import Proposal

DECLARED_IN = (
    audit, heirs, keys, payout, people, privacy, recovery, referral, rights, value_sheets,
)  # fmt: skip


def act_of(proposal: Proposal) -> TwoPersonAct:
    """What a proposal is about to do, whichever it is."""
    return answer.act_of(proposal)
