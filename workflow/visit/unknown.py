"""What this system does not know yet about a visit (尚未掌握的情况): one hook for each, to be filled in.

Each answers None for "not known"; the answer to a visit then says so, and nothing is assumed.
"""

from datetime import date


def downtime_notice(provider: str, on: date) -> str | None:
    """The notice (停机公告) under which a hospital cannot settle on a day; "" when there is none."""
    return None


def chronic_qualification(person_ids: tuple[int, ...], disease: str, on: date) -> bool | None:
    """Whether the person holds the qualification (门诊慢特病资格) for a disease on a day."""
    return None
