"""How people sign in (登录设置): how long a session lasts, how often may be tried, the second factor.

No document that we have read gives these figures; each is the agency's, and ships careful.
"""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from config.text import Text

FIGURES = {
    "idle_minutes": (1, 1440), "hours": (1, 24), "tries": (2, 20), "tries_of_source": (5, 10_000),
    "lock_minutes": (1, 1440), "password_length": (8, 64), "starting_days": (1, 30),
    "hashes": (1, 16), "waiting": (1, 200), "code_minutes": (1, 60), "code_tries": (1, 10),
    "codes_a_day": (1, 20), "unused_days": (1, 366),
}  # fmt: skip
"""The figures with what each may be."""
COMMANDS = ("device_sign", "device_verify")
"""The commands of a device (UKey): which signs a challenge, which verifies what was signed."""


@dataclass(frozen=True)
class SignInRules:
    """What signing in asks and gives; see settings.yaml for what each is."""

    idle_minutes: int = 30
    hours: int = 12
    tries: int = 5
    tries_of_source: int = 100
    lock_minutes: int = 15
    password_length: int = 10
    starting_days: int = 3
    hashes: int = 1
    waiting: int = 20
    code_minutes: int = 10
    code_tries: int = 3
    codes_a_day: int = 5
    unused_days: int = 90
    second_factor: bool = True
    secret_file: str = ""
    device_sign: tuple[str, ...] = ()
    device_verify: tuple[str, ...] = ()

    def secret(self) -> Path | None:
        """Where the agency's key lies; None where none was set."""
        return Path(self.secret_file) if self.secret_file else None


class SignInFault(ValueError):
    """What is wrong with an entry, and where; settings say it as theirs."""

    def __init__(self, key: str, says: Text) -> None:
        super().__init__(key)
        self.key, self.says = key, says


def read_sign_in(given: Any, secret_file: str | None = None) -> SignInRules:
    """The rules of settings.yaml; what is left out is as it ships."""
    known = [each.name for each in fields(SignInRules)]
    if not isinstance(given, dict) or set(given) - set(known):
        names = ", ".join(known)
        raise SignInFault("sign_in", Text(f"应为 {names}", f"needs {names}"))
    read: dict[str, Any] = {
        name: _figure(name, given[name]) for name in FIGURES if given.get(name) is not None
    }
    factor = given.get("second_factor", SignInRules.second_factor)
    if not isinstance(factor, bool):
        raise SignInFault(
            "sign_in.second_factor", Text("应为 true 或 false", "needs true or false")
        )
    read |= {name: _command(name, given.get(name) or []) for name in COMMANDS}
    return SignInRules(
        **read, second_factor=factor,
        secret_file=str(secret_file or given.get("secret_file") or ""),
    )  # fmt: skip


def _figure(name: str, value: Any) -> int:
    low, high = FIGURES[name]
    if not str(value).isdecimal() or not low <= int(value) <= high:
        says = Text(f"应为 {low}–{high} 的整数", f"needs {low}–{high}")
        raise SignInFault(f"sign_in.{name}", says)
    return int(value)


def _command(name: str, given: Any) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(word, str) for word in given):
        says = Text("应为命令及其参数的列表", "needs a list: the command, its words")
        raise SignInFault(f"sign_in.{name}", says)
    return tuple(given)
