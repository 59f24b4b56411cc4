"""How systems are connected (系统对接设置): how often they may ask, and where events may be sent.

No document that we have read gives these figures; each is the agency's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from config.text import Text

FIGURES = {
    "checks_per_minute": (1, 1_000_000), "event_tries": (1, 100), "event_retry_minutes": (1, 1440),
    "event_timeout_seconds": (1, 60),
}  # fmt: skip
"""The figures with what each may be."""


@dataclass(frozen=True)
class ConnectRules:
    """What a connected system may do; see settings.yaml for what each is."""

    checks_per_minute: int = 600
    event_hosts: tuple[str, ...] = ()
    event_tries: int = 10
    event_retry_minutes: int = 1
    event_timeout_seconds: int = 10


class ConnectFault(ValueError):
    """What is wrong with an entry, and where; settings say it as theirs."""

    def __init__(self, key: str, says: Text) -> None:
        super().__init__(key)
        self.key, self.says = key, says


def read_connect(given: Any) -> ConnectRules:
    """The rules of settings.yaml; what is left out is as it ships."""
    known = [each.name for each in fields(ConnectRules)]
    if not isinstance(given, Mapping) or set(given) - set(known):
        names = ", ".join(known)
        raise ConnectFault("connect", Text(f"应为 {names}", f"needs {names}"))
    read = {name: _figure(name, given[name]) for name in FIGURES if given.get(name) is not None}
    return ConnectRules(event_hosts=_hosts(given.get("event_hosts") or []), **read)


def _figure(name: str, value: Any) -> int:
    low, high = FIGURES[name]
    if not str(value).isdecimal() or not low <= int(value) <= high:
        says = Text(f"应为 {low}–{high} 的整数", f"needs {low}–{high}")
        raise ConnectFault(f"connect.{name}", says)
    return int(value)


def _hosts(given: Any) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(host, str) and host for host in given):
        says = Text(
            "应为主机名的列表，如 [his.example.org, his.example.org:8443]",
            "needs a list of hosts, as [his.example.org, his.example.org:8443]",
        )
        raise ConnectFault("connect.event_hosts", says)
    return tuple(host.lower() for host in given)
