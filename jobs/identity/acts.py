"""Which command wrote, by whom and at whose machine (操作记录): noted with the first that it commits."""

from sqlalchemy import Connection

from jobs.app import App
from jobs.identity.principal import LONGEST_NAME, os_user, whoever_types
from models import METADATA
from models.rows_in import enter_rows

ACT = METADATA.tables["act"]
LONGEST = 200


def announce(app: App, what: str, actor: str = "") -> None:
    """Let whatever is committed first take with it who does it; once for a command, or a request.

    Where nobody was named it is whoever types. What is refused commits nothing, and leaves no act.
    """

    def noted(connection: Connection) -> None:
        name = actor or whoever_types().name
        values = {"at": app.now, "actor": name[:LONGEST_NAME], "os_user": os_user()}
        enter_rows(connection, ACT, [values | {"what": what[:LONGEST]}])

    app.database.note_first(noted)


def note_now(app: App) -> None:
    """Note it at once, where nothing but a file is written."""
    with app.database.noting():
        pass
