"""Pages of a list (分页): a cursor that only its asker can go on with, for the same question.

A cursor says behind which row the next page begins, so rows that are added meanwhile shift
nothing. It is signed together with who asked what; what they reach is looked up anew each time.
"""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

from fastapi import Depends, Query, Request
from pydantic.json_schema import SkipJsonSchema

from console.answers.list_parts import rows_behind
from console.answers.refusals import misuse
from console.api.idempotency import Reply
from console.api.national import NATIONAL_JSON, Profile, national
from console.api.types.told import ToldShape, page_told
from jobs.app import App
from models.database import Database
from workflow.moves.history import sampling_key

MOST = 500
USUAL = 50
PAGING = ("limit", "cursor")


@dataclass(frozen=True)
class Paging:
    """Which page is asked for, of which question."""

    limit: int
    cursor: str
    question: str

    def after(self, app: App) -> str | None:
        """The row behind which the page begins; refused where the cursor is not of this question."""
        if not self.cursor:
            return None
        seal, _, place = self.cursor.partition(".")
        try:
            row = base64.urlsafe_b64decode(place.encode()).decode()
        except (binascii.Error, UnicodeError, ValueError):
            row = ""
        if not hmac.compare_digest(seal.encode(), self._seal(app, row).encode()):
            raise misuse(
                "bad_cursor", "cursor 不是本次查询的；请用上一页的 next，条件不变。",
                "the cursor is not of this question: take `next` of the page before, and the same filters.",
            )  # fmt: skip
        return row

    def _seal(self, app: App, row: str) -> str:
        about = json.dumps([app.asker.name, self.question, row])
        return hmac.new(_key(app.database), about.encode(), hashlib.sha256).hexdigest()[:32]

    def page(
        self, app: App, rows: Iterable[dict[str, Any]], place: Callable[[dict[str, Any]], object],
        model: type[ToldShape], profile: Profile = Profile.OURS,
    ) -> Reply:  # fmt: skip
        """The page of these rows, of which one more than the limit was asked for."""
        found = list(rows)
        shown, more = found[: self.limit], len(found) > self.limit
        following = None
        if more:
            last = str(place(shown[-1]))
            told = base64.urlsafe_b64encode(last.encode()).decode()
            following = f"{self._seal(app, last)}.{told}"
        if profile is Profile.NATIONAL and model.about:
            told_rows = [national(model.about, row) for row in shown]
            content = {"Content-Type": NATIONAL_JSON, "Content-Profile": profile.value}
            return Reply({"items": list(told_rows), "next": following}, headers=content)
        return Reply(page_told(model, shown, following))

    def of(self, app: App, rows: Sequence[dict[str, Any]], *keys: str) -> Sequence[dict[str, Any]]:
        """The rows of this page, out of an answer that has all of them."""
        return rows_behind(
            rows, lambda row: " ".join(str(row[key]) for key in keys), self.after(app)
        )

    @property
    def one_more(self) -> int:
        """How many rows to ask for, so that it shows whether there is another page."""
        return self.limit + 1


async def paging(
    request: Request,
    limit: Annotated[int, Query(ge=1, le=MOST, description="每页件数 · rows of a page")] = USUAL,
    cursor: Annotated[
        str | SkipJsonSchema[None],
        Query(max_length=400, description="上一页的 next · of the page before"),
    ] = "",
) -> Paging:
    """The page that a request asks for."""
    asked = sorted((k, v) for k, v in request.query_params.multi_items() if k not in PAGING)
    return Paging(limit, cursor or "", json.dumps([request.url.path, asked], ensure_ascii=False))


Page = Annotated[Paging, Depends(paging)]
"""The page of an endpoint that lists."""


@lru_cache(maxsize=8)
def _key(database: Database) -> bytes:
    """The secret of this database, made when it was; never shown, never changed."""
    with database.reading() as session:
        return hashlib.sha256(b"cursor:" + sampling_key(session)).digest()
