"""Passwords (口令): argon2id, a bounded number at once, by a thread that lets everybody else go first.

One hash takes 64 MiB and about a tenth of a second. A known and an unknown name cost the same.
"""

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from config.sign_in import SignInRules
from jobs.signin.errors import SignInBusyError

T = TypeVar("T")
HASHER = PasswordHasher()
"""The library's own parameters, which are those of RFC 9106 for little memory."""
NICE = 10
"""By how much hashing stands back: a tenth of a full core, so that a sign-in still ends in seconds."""


class _Hashing:
    """The threads that hash, and how many wait for them."""

    def __init__(self, rules: SignInRules) -> None:
        self.threads = ThreadPoolExecutor(rules.hashes, "hash", initializer=_stand_back)
        self.free = threading.BoundedSemaphore(rules.hashes + rules.waiting)

    def do(self, work: Callable[[], T]) -> T:
        """Do it in its turn; `sign_in_busy` where too many wait already."""
        if not self.free.acquire(blocking=False):
            raise SignInBusyError
        try:
            done: Future[T] = self.threads.submit(work)
            return done.result()
        finally:
            self.free.release()


def hashed(password: str, rules: SignInRules) -> str:
    """The hash of a password, as it is kept."""
    return _hashing(rules).do(lambda: HASHER.hash(_typed(password)))


def verified(kept: str, password: str, rules: SignInRules) -> bool:
    """Whether it is the password that was kept; where none was, the same work is done for nothing."""
    return _hashing(rules).do(lambda: _is_it(kept, password))


def outdated(kept: str) -> bool:
    """Whether it was hashed with other parameters than today's."""
    return HASHER.check_needs_rehash(kept)


def _is_it(kept: str, password: str) -> bool:
    stand_in = _of_nobody(HASHER)
    try:
        return HASHER.verify(kept or stand_in, _typed(password)) and bool(kept)
    except (VerificationError, InvalidHashError):
        return False


def _typed(password: str) -> bytes:
    """The password as bytes, whatever was typed."""
    return password.encode("utf-8", "surrogatepass")


@cache
def _of_nobody(hasher: PasswordHasher) -> str:
    """A hash that no password of anybody gives."""
    return hasher.hash(os.urandom(32))


@cache
def _hashing(rules: SignInRules) -> _Hashing:
    return _Hashing(rules)


def _stand_back() -> None:
    with suppress(AttributeError, OSError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
