"""The tables (数据表), one subject a file, and the door to the database.

All tables are loaded when the first is asked for: to open the door and to count needs none, and
making the classes is a third of what a short command takes.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.tables import *  # noqa: F403  (its list is the list of this package)


def __getattr__(name: str) -> Any:
    import models.tables

    return getattr(models.tables, name)
