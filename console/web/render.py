"""Templates into pages (页面模板): every value is escaped, and a name that is missing is an error."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from config.clock import SHANGHAI
from config.fields import LABELS
from console.web.static_files import SCRIPT_URL, STYLE_URL
from workflow.machine.fact_words import FACTS, fact_label

FOLDER = Path(__file__).parent / "templates"


def rendered(template: str, status: int, facts: Mapping[str, object]) -> HTMLResponse:
    """A template with its facts, as the answer to a request."""
    return HTMLResponse(templates().get_template(template).render(facts), status)


@cache
def templates() -> Environment:
    """All templates of ours, read once."""
    made = Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    made.filters |= {
        "last4": _last_four,
        "place": _in_path,
        "moment": moment,
        "fact": _fact,
        "said": _said,
    }
    made.globals |= {"script_url": SCRIPT_URL, "style_url": STYLE_URL}
    return made


def _last_four(number: object) -> str:
    """The last four of a masked number (证件后四位)."""
    return str(number or "")[-4:]


def _in_path(value: object) -> str:
    """A value as a part of an address."""
    return quote(str(value), safe="")


def _fact(name: object) -> str:
    """The word for a fact (随附信息), by its name."""
    known = name in FACTS or name in LABELS
    return fact_label(str(name)).zh if known else str(name)


def _said(value: Any) -> str:
    """A fact as people read it: yes and no, lists one after the other, parts by their names."""
    match value:
        case bool():
            return "是" if value else "否"
        case dict():
            return "；".join(f"{_fact(name)}：{_said(each)}" for name, each in value.items())
        case list():
            return "；".join(map(_said, value))
    return str(value)


def moment(value: object) -> str:
    """An instant as people read it: day and minute, by the clock on their wall."""
    if not value:
        return ""
    at = datetime.fromisoformat(str(value))
    return f"{at.astimezone(SHANGHAI) if at.tzinfo else at:%Y-%m-%d %H:%M}"
