"""The chain of a case's moves (哈希链): one canonical text, SHA-256 over it and the hash before.

    hash = SHA-256(previous hash, then the text in UTF-8)

The text joins every column by U+001F, which no code, number or JSON text can hold:
`1, machine, trigger, area, dest, actor, day, at, run, source, case, seq, private`. `private` is
`=reason, agent, facts` where they hold nothing personal, and `#` with the commitment otherwise:

    commitment = SHA-256(salt, then reason, agent, facts in UTF-8)

Erase the three and the salt, and the chain still holds while nobody can guess what they said.
"""

import hashlib
import json
import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

VERSION = "1"
SEPARATOR = "\x1f"
NOTHING = b""
"""What stands before the first move of a case."""
FIELDS = (
    "machine", "trigger", "area", "dest", "actor", "day", "at", "run_id", "source", "case_id",
    "seq",
)  # fmt: skip
"""The columns of the text, in its order; `private` follows."""


def canonical(value: Any, default: Callable[[Any], Any] = str) -> str:
    """JSON with sorted keys and no spaces: equal facts are equal text."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=default
    )


def digest(prev: bytes, text: str) -> bytes:
    """The hash of a move after `prev`; SQLite calls this very function."""
    return hashlib.sha256(prev + text.encode()).digest()


def instant_text(at: datetime) -> str:
    """An instant as the text holds it: UTC, to the microsecond."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def private_text(reason: str, on_behalf_of: str | None, facts: str) -> str:
    """Reason, agent and facts, the last two as they are stored."""
    return SEPARATOR.join((reason, on_behalf_of or "", facts))


def commitment(salt: bytes, private: str) -> bytes:
    """What stands for the private part in the hash."""
    return hashlib.sha256(salt + private.encode()).digest()


def text_of(values: Mapping[str, Any], private: str) -> str:
    """The canonical text of a move; `private` is the plain or the committed part."""
    shown = dict(values)
    shown["day"] = values["day"].isoformat()
    shown["at"] = instant_text(values["at"])
    shown["run_id"] = "" if values.get("run_id") is None else values["run_id"]
    return SEPARATOR.join((VERSION, *(str(shown[name]) for name in FIELDS), private))


def linked(values: Mapping[str, Any], prev: bytes) -> dict[str, Any]:
    """The row of a move with its place in the chain; what it says in words is committed to."""
    on_behalf_of, facts = values.get("on_behalf_of"), values.get("facts") or {}
    reason = values.get("reason", "")
    said = private_text(reason, on_behalf_of and canonical(on_behalf_of), canonical(facts))
    salt = sealed = None
    private = "=" + said
    if reason or on_behalf_of or facts:
        salt = secrets.token_bytes(16)
        sealed = commitment(salt, said)
        private = "#" + sealed.hex()
    row = {
        "on_behalf_of": None, "run_id": None, **values, "reason": reason, "facts": facts,
        "salt": salt, "sealed": sealed, "prev_hash": prev,
    }  # fmt: skip
    row["hash"] = digest(prev, text_of(row, private))
    return row
