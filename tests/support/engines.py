"""Engines that outlive a test (测试用连接): what one test compiled and connected serves the next.

A statement is compiled once for each engine, and a server reads its catalogue once for each
connection: done again for every test, that is half of the time of a test.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, event

import models.database
import models.engines

_compiled: dict[str, tuple[Any, Any]] = {}
"""By the name of a driver: the dialect and the statements that its engines share."""
_kept: dict[tuple[str, int], Engine] = {}
"""The engines of this worker's own PostgreSQL database."""
_opened: list[list[Engine]] = []
"""What was opened since a command began, the innermost last."""
PATIENCE = 60
"""The patience of a `Database` that is given none."""
STATEMENTS = 5000
"""So many compiled statements are remembered; a single program needs a tenth of them."""


def on_sqlite(
    url: str, begin: str, threads: int = 0, until: models.engines.Until = models.engines.never
) -> Engine:
    """As the product makes an engine; it knows what was compiled before."""
    return _known(models.engines.on_sqlite(url, begin, threads, until))


def on_postgresql(url: str, patience: int, threads: int = 0) -> Engine:
    """The same; on the worker's own database there is one engine, and it stays connected."""
    if url not in {kept for kept, _ in _kept}:
        return _known(models.engines.on_postgresql(url, patience, threads))
    if (url, patience) not in _kept:
        _kept[url, patience] = _staying(url, patience)
    return _kept[url, patience]


def _known(engine: Engine) -> Engine:
    _share(engine)
    for opened in _opened:
        opened.append(engine)
    return engine


def _share(engine: Engine) -> None:
    driver = engine.dialect.driver
    if driver in _compiled:
        engine.dialect, engine._compiled_cache = _compiled[driver]
        return

    @event.listens_for(engine, "connect", once=True)
    def connected(*_: Any) -> None:
        # Only a dialect that has been connected once knows the server's version.
        cache: Any = engine._compiled_cache
        cache.capacity = STATEMENTS
        _compiled.setdefault(driver, (engine.dialect, cache))


def _staying(url: str, patience: int) -> Engine:
    with pytest.MonkeyPatch.context() as patched:
        # One connection stays; what a test of several threads needs more is closed after use.
        one = partial(create_engine, pool_size=1, max_overflow=50)
        patched.setattr(models.engines, "create_engine", one)
        engine = models.engines.on_postgresql(url, patience)
    _share(engine)
    engine.dispose = lambda close=True: None  # type: ignore[method-assign]
    return engine


def install() -> None:
    """From here on a `Database` of this process works with these engines."""
    models.database.on_sqlite = on_sqlite  # type: ignore[attr-defined]
    models.database.on_postgresql = on_postgresql  # type: ignore[attr-defined]
    # A child must not talk on the connections of its parent.
    os.register_at_fork(after_in_child=_kept.clear)


@contextmanager
def staying(url: str) -> Iterator[None]:
    """Connections to this database stay until the end."""
    _kept[url, PATIENCE] = _staying(url, PATIENCE)
    yield
    for kept in [kept for kept in _kept if kept[0] == url]:
        Engine.dispose(_kept.pop(kept))


@contextmanager
def closed_at_the_end() -> Iterator[None]:
    """What a command opens is closed after it, as at the end of a process."""
    opened: list[Engine] = []
    _opened.append(opened)
    try:
        yield
    finally:
        _opened.remove(opened)
        for engine in opened:
            engine.dispose()
