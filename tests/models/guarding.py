"""What the schema declares (触发器登记): `python -m tests.models.guarding` writes models/declared_guards.py anew.

To be run after a migration that makes, changes or takes away a trigger.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from models.database import Database
from models.guards import functions, in_postgresql, in_sqlite
from models.schema import upgrade
from tests.support import postgresql

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "models" / "declared_guards.py"
MONTH = re.compile(r"^move_\d{6}\.")
HEAD = '''"""The guards that the schema declares (触发器登记), by table and trigger, each with what it is.

Written by `python -m tests.models.guarding`, from a new database of each kind.
"""

from collections.abc import Mapping
'''


def declared(url: str) -> tuple[dict[str, str], dict[str, str]]:
    """The triggers and functions of a new schema, made at this address; months are no part of it."""
    database = Database(url)
    upgrade(database)
    with database.looking() as connection:
        if database.is_sqlite:
            found = in_sqlite(connection), dict[str, str]()
        else:
            made = in_postgresql(connection)[0]
            kept = {name: what for name, what in made.items() if not MONTH.match(name)}
            found = kept, functions(connection)
    database.close()
    return found


def write() -> None:
    """Write what a new database of each kind has."""
    with tempfile.TemporaryDirectory() as folder, postgresql.serving() as server:
        on_sqlite, _ = declared(f"sqlite:///{folder}/yidi.db")
        url = postgresql.create(server)
        on_postgresql, calls = declared(url.render_as_string(hide_password=False))
        postgresql.drop(url, server)
    tables = (("SQLITE", on_sqlite), ("POSTGRESQL", on_postgresql), ("FUNCTIONS", calls))
    PLACE.write_text(HEAD + "".join(_table(name, rows) for name, rows in tables), "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", PLACE], check=True)


def _table(name: str, rows: Mapping[str, str]) -> str:
    lines = "".join(f'    "{key}": "{what}",\n' for key, what in sorted(rows.items()))
    return f"\n{name}: Mapping[str, str] = {{\n{lines}}}\n"


if __name__ == "__main__":
    write()
