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
    RUNNER = "runner", "定时作业", "scheduled job"
    OPERATOR = "operator", "运维（未登录）", "operator, not signed in"


class Audience(NamedTuple):
    """Whose question it is, what it is about, and whether the look is kept (查询留痕).

    `whole`: it tells of the agency as a whole, so only whoever works for all areas may ask.
    """

    about: str
    kinds: frozenset[AskerKind]
    kept: bool = False
    whole: bool = False


_OF_THE_OFFICE = frozenset({AskerKind.STAFF, AskerKind.AUDITOR, AskerKind.VIEWER})
_AT_WORK = _OF_THE_OFFICE - {AskerKind.VIEWER}
_EVERYBODY = frozenset(AskerKind)
_SCHEDULED = frozenset({AskerKind.RUNNER})
_SIGNED_IN = _EVERYBODY - {AskerKind.OPERATOR} - _SCHEDULED

OPEN = Audience("open", _EVERYBODY)
"""Nothing personal: law, codes, diagrams, the state of the program."""
OFFICE = Audience("office", _OF_THE_OFFICE)
"""What only the agency asks, and nobody's case: runs, users, balances."""
AGENCY = Audience("agency", _OF_THE_OFFICE, whole=True)
"""The same of all areas at once, which nobody of one area asks: proofs, projections."""
CASE = Audience("case", _SIGNED_IN, kept=True)
"""One case by its number: of whoever reaches it."""
FILE = Audience("file", _OF_THE_OFFICE, kept=True)
"""What lies behind a case, by its number: of the agency alone, within its areas."""
PERSON = Audience("person", _SIGNED_IN, kept=True)
"""What is on file of one person: of whoever reaches them."""
SETTLING = Audience("settling", _OF_THE_OFFICE, kept=True)
"""Whether and how a visit is settled, of whoever is insured in the asker's areas: the agency alone."""
SEARCH = Audience("search", _SIGNED_IN, kept=True)
"""A list or a search over cases or people: what the asker reaches of it."""
LIST = Audience("list", _OF_THE_OFFICE, kept=True)
"""A list that only the agency keeps: what lies in the asker's areas of it."""
LOOKS = Audience("looks", _OF_THE_OFFICE, kept=True, whole=True)
"""Who looked at what: of the whole agency, which nobody of one area audits."""
EXPORT = Audience("export", _OF_THE_OFFICE, kept=True)
"""What is written out for others: of the agency alone."""
ACT = Audience("act", _SIGNED_IN - {AskerKind.VIEWER})
"""What somebody does to a case or a register: the move or the entry is its own record, no look."""
WORK = Audience("work", _AT_WORK)
"""What only the agency does: which of its roles, the step or duty says."""
AGENCY_WORK = Audience("agency_work", _AT_WORK, whole=True)
"""What is done to all areas at once and takes a person: archiving."""
OPERATION = Audience("operation", _AT_WORK | _SCHEDULED, whole=True)
"""What a clock does as well as a person, to all areas at once: runs."""
HANDED_IN = Audience("handed_in", _AT_WORK | _SCHEDULED)
"""A file that comes in, by a clock as well: rows of the areas that they work for."""
SENDING = Audience("sending", _AT_WORK | _SCHEDULED)
"""What waits is sent: notices, reports; nobody decides anything by it."""
WATCHED = Audience("watched", _OF_THE_OFFICE | _SCHEDULED)
"""How the program stands, asked by a clock as well: the last runs, the last seal."""
PROVEN = Audience("proven", _OF_THE_OFFICE | _SCHEDULED, whole=True)
"""Proofs of the whole agency, which a clock may ask for: chain, ledger."""
WRITTEN_OUT = Audience("export", _OF_THE_OFFICE | _SCHEDULED, kept=True)
"""A file for others that is written every night: of whom it is, stays masked."""
CONNECT = Audience("connect", _AT_WORK | {AskerKind.SERVICE})
"""The addresses of connected systems: of a system its own, of the agency those of its areas."""
SELF = Audience("self", _SIGNED_IN)
"""What somebody asks about themselves: what is mine."""
WHOAMI = Audience("self", _SIGNED_IN | _SCHEDULED)
"""Who am I, of whoever proved it."""
VISIT = Audience("visit", frozenset({AskerKind.HOSPITAL, AskerKind.SERVICE}), kept=True)
"""What a hospital asks of a visit at its own house."""
