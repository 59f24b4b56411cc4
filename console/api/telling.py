"""Telling an answer (答复): as its declared type, in our names or the national ones, with its version."""

from collections.abc import Iterable, Mapping
from typing import Any

from starlette.responses import Response

from console.answers.numbers import machine_of
from console.api.description import Responses, problems
from console.api.idempotency import Reply, as_response
from console.api.national import NATIONAL_JSON, Profile, national
from console.api.types.told import ToldShape, national_schema, page_told
from workflow.shared.errors import UnknownCaseError

Found = dict[str, Any]
"""What an answer returns."""


def told(
    model: type[ToldShape], found: Found, profile: Profile = Profile.OURS, *,
    status: int = 200, headers: Mapping[str, str] | None = None,
) -> Reply:  # fmt: skip
    """An answer of a declared type, in the names that were asked for."""
    named = {} if headers is None else dict(headers)
    if profile is Profile.NATIONAL and model.about:
        content = {"Content-Type": NATIONAL_JSON, "Content-Profile": profile.value}
        return Reply(national(model.about, found), status, named | content)
    return Reply(model.model_validate(found), status, named)


def said(answer: Reply) -> Response:
    """The answer of an endpoint that only looks."""
    return as_response(answer)


def listed(model: type[ToldShape], rows: Iterable[Found]) -> Reply:
    """All rows of an answer that has no further page."""
    return Reply(page_told(model, rows, None))


def of_kind(kind: str, given: str, found: Found) -> None:
    """Refuse a number of another kind of case, as one that nobody has."""
    machine = machine_of(str(found["no"]))
    if kind not in (machine.name, machine.called_also):
        raise UnknownCaseError(given)


def versioned(found: Found) -> dict[str, str]:
    """The version of a case as its ETag; a move names it in If-Match."""
    return {"ETag": f'"{found["version"]}"'} if found.get("version") is not None else {}


def answers(model: Any, *refused: int, status: int = 200, of: type[ToldShape] | None = None) -> Any:
    """What an operation says of its answers: the declared type, the national one, the refusals.

    `of` is the type whose twin in the national names is told as well.
    """
    responses: Responses = problems(*refused)
    content: dict[str, Any] = {}
    if of is not None:
        schema = national_schema(of.about, of.told_keys())
        if of is not model:
            listed = {"type": "array", "items": schema, "title": "本页"}
            schema = {
                "type": "object",
                "properties": {"items": listed, "next": {"title": "下一页"}},
            }
        content = {"content": {NATIONAL_JSON: {"schema": schema}}}
    responses[status] = {"description": "答复 · the answer", **content}
    return {"response_model": model, "status_code": status, "responses": responses}
