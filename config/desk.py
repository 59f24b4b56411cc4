"""How long a case stays with whoever took it up (领取设置): the agency's own figures, no law gives any."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from config.text import Text

FIGURES = {"days": (0, 30), "hold_days": (1, 366)}
"""The figures with what each may be."""


@dataclass(frozen=True)
class DeskRules:
    """`days` working days after the day itself a case stays on a desk, `hold_days` days on hold."""

    days: int = 1
    hold_days: int = 30


class DeskFault(ValueError):
    """What is wrong with an entry, and where; settings say it as theirs."""

    def __init__(self, key: str, says: Text) -> None:
        super().__init__(key)
        self.key, self.says = key, says


def read_desk(given: Any) -> DeskRules:
    """The rules of settings.yaml; what is left out is as it ships."""
    if not isinstance(given, Mapping) or set(given) - set(FIGURES):
        raise DeskFault("desk", Text("应为 days、hold_days", "needs days, hold_days"))
    for name, value in given.items():
        low, high = FIGURES[name]
        if not str(value).isdecimal() or not low <= int(value) <= high:
            raise DeskFault(
                f"desk.{name}", Text(f"应为 {low}–{high} 的整数", f"needs {low}–{high}")
            )
    return DeskRules(**{name: int(value) for name, value in given.items()})
