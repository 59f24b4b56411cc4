"""As what somebody asks (当事人类别), and whose questions a question is (提问范围)."""

from typing import NamedTuple

from models import Labelled


class AskerKind(Labelled):
    """As what somebody asks or moves (当事人类别)."""

    STAFF = "staff", "经办人员", "staff"
    HELPER = "helper", "帮办人员", "helper of a township or village"
    HOSPITAL = "hospital", "医院人员", "hospital user"
    UNIT = "unit", "单位经办人", "user of an employer"
    CITIZEN = "citizen", "参保人", "citizen"
    AGENT = "agent", "代理人", "agent"
    AUDITOR = "auditor", "稽核人员", "auditor"
    VIEWER = "viewer", "只读人员", "read-only"
    SERVICE = "service", "系统接口", "service"
    OPERATOR = "operator", "运维（未登录）", "operator, not signed in"


class Audience(NamedTuple):
    """Whose question it is, what it is about, and whether the look is kept (查询留痕)."""

    about: str
    kinds: frozenset[AskerKind]
    kept: bool = False


_OF_THE_OFFICE = frozenset({AskerKind.STAFF, AskerKind.AUDITOR, AskerKind.VIEWER})
_EVERYBODY = frozenset(AskerKind)
_SIGNED_IN = _EVERYBODY - {AskerKind.OPERATOR}

OPEN = Audience("open", _EVERYBODY)
"""Nothing personal: law, codes, diagrams, the state of the program."""
OFFICE = Audience("office", _OF_THE_OFFICE)
"""What only the agency asks, and nobody's case: runs, users, balances."""
CASE = Audience("case", _SIGNED_IN, kept=True)
"""One case by its number: of whoever reaches it."""
PERSON = Audience("person", _SIGNED_IN, kept=True)
"""What is on file of one person: of whoever reaches them."""
SEARCH = Audience("search", _SIGNED_IN, kept=True)
"""A list or a search over cases or people: what the asker reaches of it."""
EXPORT = Audience("export", _OF_THE_OFFICE, kept=True)
"""What is written out for others: of the agency alone."""
_ACTING = _SIGNED_IN - {AskerKind.AUDITOR, AskerKind.VIEWER}
ACT = Audience("act", _ACTING)
"""What somebody does to a case or a register: the move or the entry is its own record, no look."""
CONFIRMING = Audience("act", _ACTING | {AskerKind.AUDITOR})
"""What the second person answers: an auditor may be the second of what is erased."""
SELF = Audience("self", _SIGNED_IN)
"""What somebody asks about themselves: who am I."""
VISIT = Audience("visit", frozenset({AskerKind.HOSPITAL, AskerKind.SERVICE}), kept=True)
"""What a hospital asks of a visit at its own house."""
