"""The rule of avoidance (回避): nobody at the agency decides on themselves or on a declared relative.

公务员法（2018 年修订）第七十六条 says so of civil servants, and of agencies run by that law; that it
holds for everybody who works at an agency is our reading, and marked so.
"""

from collections.abc import Collection

from config.text import Text
from models import Role
from workflow.shared.errors import Refusal

OUTSIDE = frozenset({Role.APPLICANT, Role.HOSPITAL, Role.HELPER, Role.UNIT})
"""Whoever does not act for the agency: an insured person who works there files like any other."""
CLAUSE = Text(
    "公务员法 第七十六条；比照适用于经办机构全体人员为我们的理解",
    "Civil Servant Law art. 76; that it holds for everybody at an agency is our reading",
)

AGENCY = Text(
    "民法典 第一百六十五条、第一百七十三条（授权委托书、委托代理终止）",
    "Civil Code art. 165, 173 (authority in writing, end of agency)",
)
"""Of whoever acts for another."""


class OwnCaseError(Refusal):
    """The case is the actor's own or a declared relative's (本人、亲属的业务，应当回避)."""

    code = "own_case"

    def __init__(self, no: str, actor: str) -> None:
        says = Text(
            "{no} 涉及 {actor} 本人或其申报的亲属，应当回避；请由另一人办理（依据：{clause}）。",
            "{no_en} is of {actor} or of a relative whom they declared: another person takes it "
            "(source: {clause_en}).",
        )
        called = {"no": no or "这件申请", "no_en": no or "this application"}
        super().__init__(says, actor=actor, clause=CLAUSE.zh, clause_en=CLAUSE.en, **called)


def must_avoid(
    avoids: Collection[int],
    roles: frozenset[Role],
    people: Collection[int | None],
    by: frozenset[Role],
) -> bool:
    """Whether somebody with these roles keeps away from a step, for what the case has to do with.

    `avoids` are the records of themselves and their relatives, `people` those of the case, `by`
    the roles that take the step.
    """
    return bool(avoids) and not by & roles & OUTSIDE and any(who in avoids for who in people)
