"""Who has a page before them (页面访问人): found by the cookie, with the word that their forms carry."""

import hashlib
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import Depends, Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from config.errors import YidiError
from config.text import Lang
from console.api.problems import status_of
from console.api.served import served_of
from console.api.session_cookie import SESSION
from console.web.door import OtherSiteError
from console.web.faults import is_part
from console.web.menu import MenuEntry, entries_for
from console.web.render import rendered, said_by
from jobs.app import App
from jobs.identity.acts import announce
from jobs.signin.errors import NotSignedInError
from jobs.signin.sessions import principal_of_token
from workflow.desk.rule import LEADS

WORD = "csrf"
"""The field of a form that says it is from a page of ours."""
LANG: Lang = "zh"
"""The pages are in Chinese (页面用语)."""


@dataclass(frozen=True)
class Visitor:
    """Whoever has a page before them, and the application as they work with it."""

    app: App
    request: Request
    word: str

    @property
    def name(self) -> str:
        """The name under which they work."""
        return self.app.asker.name

    @property
    def part(self) -> bool:
        """Whether a part of a page is asked for, to be put into the one that is there (htmx)."""
        return is_part(self.request)

    @property
    def leads(self) -> bool:
        """Whether they may put any case on another desk (转办、接管)."""
        return bool(self.app.asker.actor.roles & LEADS)

    def entries(self) -> list[MenuEntry]:
        """What their menu has."""
        return entries_for(self.app.asker)

    def page(
        self, template: str, status: int = 200, *, fault: YidiError | None = None, **facts: object
    ) -> Response:
        """A page of ours for them; with a fault `refused` says why what they asked was not done."""
        status = status_of(fault) if fault else status
        return rendered(template, status, self._around() | {"refused": said_by(fault)} | facts)

    def _around(self) -> dict[str, object]:
        return {
            "visitor": self, "menu": self.entries(), "path": self.request.url.path,
            "today": self.app.today.isoformat(),
        }  # fmt: skip


async def visiting(request: Request) -> Visitor:
    """Whoever is signed in by the cookie; `not_signed_in` where nobody is."""
    token = request.cookies.get(SESSION, "")
    if not token:
        raise NotSignedInError
    served = served_of(request)
    app = served.now()
    app = replace(app, asker=await run_in_threadpool(principal_of_token, app, token))
    announce(app, f"{request.method} {served.template_of(request.scope)}", app.asker.name)
    visitor = Visitor(app, request, word_of(token))
    request.state.visitor = visitor  # a refusal keeps the menu
    return visitor


Visiting = Annotated[Visitor, Depends(visiting)]
"""The visitor of a page that is read."""


@dataclass(frozen=True)
class Sent:
    """What a form of ours brought: who sent it, and its fields as they were typed."""

    visitor: Visitor
    fields: FormData

    def text(self, name: str) -> str:
        """One field without the blanks around it; "" where it was left empty."""
        given = self.fields.get(name)
        return given.strip() if isinstance(given, str) else ""

    @property
    def seen(self) -> int | None:
        """The version of the case that was on the page."""
        given = self.text("seen")
        return int(given) if given.isdecimal() else None

    def typed(self) -> dict[str, str]:
        """Every field as it was typed, to stand in the form again."""
        return {name: self.text(name) for name in self.fields}

    def texts(self, name: str) -> list[str]:
        """Every value of a field that may be there several times."""
        return [each.strip() for each in self.fields.getlist(name) if isinstance(each, str)]


MOST_FIELDS = 5000
"""So many fields a form may have: a bill with its lines pasted in fits."""


async def sent(request: Request, visitor: Visiting) -> Sent:
    """The fields of a form that this visitor's own page sent; `other_site` for any other."""
    fields = await request.form(max_files=10, max_fields=MOST_FIELDS)
    given = fields.get(WORD) or request.headers.get("x-csrf", "")
    if given != visitor.word:
        raise OtherSiteError
    return Sent(visitor, fields)


Sending = Annotated[Sent, Depends(sent)]
"""What the form of a page brought."""


def word_of(token: str) -> str:
    """The word for the forms of a session: nobody knows it who does not know the token."""
    return hashlib.sha256(f"form:{token}".encode()).hexdigest()[:32]


def onward(path: str) -> Response:
    """To another page, after something was done."""
    return RedirectResponse(path, 303)
