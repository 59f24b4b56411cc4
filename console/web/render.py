"""Templates into pages (页面模板): every value is escaped, and a name that is missing is an error."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from config.clock import SHANGHAI
from config.errors import YidiError
from console.web.static_files import SCRIPT_URL, STYLE_URL

FOLDER = Path(__file__).parent / "templates"


def rendered(template: str, status: int, facts: Mapping[str, object]) -> HTMLResponse:
    """A template with its facts, as the answer to a request."""
    return HTMLResponse(templates().get_template(template).render(facts), status)


def said_by(fault: YidiError | None) -> str:
    """Why what was asked for was not done; "" where it was."""
    return fault.sentence("zh") if fault else ""


@cache
def templates() -> Environment:
    """All templates of ours, read once."""
    made = Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    made.filters |= {
        "place": _in_path,
        "moment": moment,
    }
    made.globals |= {"script_url": SCRIPT_URL, "style_url": STYLE_URL}
    return made


def _in_path(value: object) -> str:
    """A value as a part of an address."""
    return quote(str(value), safe="")


def moment(value: object) -> str:
    """An instant as people read it: day and minute, by the clock on their wall."""
    if not value:
        return ""
    at = datetime.fromisoformat(str(value))
    return f"{at.astimezone(SHANGHAI) if at.tzinfo else at:%Y-%m-%d %H:%M}"
