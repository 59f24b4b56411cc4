"""What an answer costs in this process (一次答复的开销): run in any revision's folder, it names little of ours.

`python bench/asked.py URL` opens the database with the code of the folder it is run in, asks `why`
of every kind of case and a page of each list, and prints what each took: CPU and statements.
"""

import importlib
import io
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import replace
from pathlib import Path
from typing import Any

ROUNDS, ROWS, EACH = 2, 50, 20


def main(url: str) -> None:
    """Print one JSON object: by what was asked, how often, CPU milliseconds and statements."""
    sys.path.insert(0, str(Path.cwd()))
    now = (Path.cwd() / "console" / "answers").is_dir()
    told = {name: _measured(asks) for name, asks in (_ours if now else _before)(url).items()}
    print(json.dumps(told))


Asks = list[Callable[[], object]]
Why = Callable[[str], object]


def _ours(url: str) -> dict[str, Asks]:
    """As answers are asked now, by somebody to whom everything is shown."""
    from console.answers.cases import answer_cases
    from console.answers.queries import CaseFilter
    from console.answers.why import answer_why
    from jobs.app import open_app_at, with_loaded_calendar
    from jobs.identity.principal import whoever_types
    from jobs.principal import Principal
    from models import Role

    asker = Principal(whoever_types(frozenset(Role) - {Role.SYSTEM}), "bench")
    app = replace(with_loaded_calendar(open_app_at(url)), asker=asker)
    wanted = CaseFilter(limit=ROWS)
    return _questions(app.database, lambda no: answer_why(app, "zh", no)) | {
        f"list {kind}, {ROWS} rows": [
            lambda kind=kind: [*answer_cases(app, "zh", kind, wanted)]
        ] * EACH
        for kind in ("filings", "claims")
    }  # fmt: skip


def _before(url: str) -> dict[str, Asks]:
    """As the commands were asked before there were answers: what they print is thrown away."""
    find = importlib.import_module
    desk = find("jobs.desk").in_force(find("jobs.desk").open_desk(url))
    cases, face = find("console.cases"), find("console.output").Face(as_json=True)
    wanted = find("console.queries").Wanted(limit=ROWS)

    def quietly(ask: Callable[[], object]) -> None:
        with redirect_stdout(io.StringIO()):
            ask()

    def why(no: str) -> None:
        quietly(lambda: cases.show_why(face, desk, no))

    return _questions(desk.database, why) | {
        f"list {kind}, {ROWS} rows": [
            lambda kind=kind: quietly(lambda: cases.list_cases(face, desk, kind, wanted, False))
        ] * EACH
        for kind in ("filings", "claims")
    }  # fmt: skip


def _questions(database: Any, why: Why) -> dict[str, Asks]:
    """Why some cases of each state stand where they stand."""
    from sqlmodel import select

    from models import Claim, Filing

    found: dict[str, Asks] = {}
    with database.reading() as session:
        for word, table in (("filing", Filing), ("claim", Claim)):
            for state, no in session.exec(select(table.state, table.no).order_by(table.no)):
                asks = found.setdefault(f"why, {word} {state}", [])
                if len(asks) < EACH:
                    asks.append(lambda no=no: why(no))
    return found


def _measured(asks: Asks) -> dict[str, float]:
    with _counted() as said:
        for ask in asks:
            ask()
        statements = len(said) / len(asks)
    took = []
    for _ in range(ROUNDS):
        began = time.process_time()
        for ask in asks:
            ask()
        took.append((time.process_time() - began) / len(asks))
    return {"asked": len(asks), "cpu_ms": 1000 * min(took), "statements": statements}


@contextmanager
def _counted() -> Iterator[list[str]]:
    """The statements meanwhile, those compiled once among them."""
    from sqlalchemy import Engine, event

    said: list[str] = []

    def note(_c: Any, _cursor: Any, sql: str, *_more: Any) -> None:
        said.append(sql)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        from models import prepared

        whole = prepared.driven

        def driven(connection: Any, sql: str, values: Any = ()) -> Any:
            said.append(sql)
            return whole(connection, sql, values)

        prepared.driven = driven
        try:
            yield said
        finally:
            prepared.driven = whole
    except ImportError:
        yield said
    finally:
        event.remove(Engine, "before_cursor_execute", note)


if __name__ == "__main__":
    main(sys.argv[1])
