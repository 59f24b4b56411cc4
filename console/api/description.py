"""The description of the API (接口说明): OpenAPI 3.1, with every refusal that an operation may answer."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from console.api.problems import MEDIA_TYPE, TITLES

PROBLEM = "Problem"
_OF_EVERY_ONE = (400, 500, 503)
_OF_SIGNED_IN = (401, 403)
_OF_BODIES = (408, 413, 415)
_OF_FULL_NUMBERS = (422,)
"""Whoever wants to see numbers in full gives a reason."""
_GENERATED = ("HTTPValidationError", "ValidationError")
_SCHEMA: dict[str, Any] = {
    "type": "object",
    "title": "Problem 拒绝或错误",
    "description": "application/problem+json (RFC 9457); `code` 见 docs/errors.md",
    "required": ["title", "status", "code", "detail"],
    "properties": {
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "code": {"type": "string", "pattern": "^[a-z0-9_]+$"},
        "detail": {"type": "string"},
        "guard": {"type": "string"},
        "values": {"type": "object"},
        "clause": {"type": "string"},
        "field": {"type": "string"},
        "problems": {"type": "array", "items": {"type": "object"}},
    },
    "examples": [
        {
            "title": "不存在", "status": 404, "code": "unknown_case",
            "detail": "没有编号为 230600BA202503030000019 的案件；请核对业务流水号、受理号或外部流水号。",
        }
    ],
}  # fmt: skip

Responses = dict[int | str, dict[str, Any]]


def problems(*statuses: int) -> Responses:
    """The refusals of an operation beside those of every one: unknown, conflict, changed meanwhile."""
    return {status: _problem(status) for status in statuses}


def _problem(status: int) -> dict[str, Any]:
    title = TITLES[status]
    schema = {"$ref": f"#/components/schemas/{PROBLEM}"}
    return {
        "description": f"{title.zh} · {title.en}",
        "content": {MEDIA_TYPE: {"schema": schema}},
    }


def describe(api: FastAPI) -> None:
    """Let the application describe itself so, once."""

    def described() -> dict[str, Any]:
        if api.openapi_schema is None:
            api.openapi_schema = _completed(
                get_openapi(
                    title=api.title, version=api.version, openapi_version=api.openapi_version,
                    routes=api.routes,
                )
            )  # fmt: skip
        return api.openapi_schema

    api.openapi = described  # type: ignore[method-assign]


def _completed(schema: dict[str, Any]) -> dict[str, Any]:
    """With the refusals of every operation, and without those that the library supposes."""
    schemas = schema.setdefault("components", {}).setdefault("schemas", {})
    for name in _GENERATED:
        schemas.pop(name, None)
    schemas[PROBLEM] = _SCHEMA
    for path in schema["paths"].values():
        for operation in path.values():
            _complete(operation)
    return schema


def _complete(operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    supposed = responses.get("422", {}).get("content", {}).get("application/json")
    if supposed and "HTTPValidationError" in str(supposed):
        del responses["422"]
    statuses = [*_OF_EVERY_ONE]
    if any(parameter["name"] == "unmask" for parameter in operation.get("parameters", ())):
        statuses += _OF_FULL_NUMBERS
    if "security" in operation:
        statuses += _OF_SIGNED_IN
    if "requestBody" in operation:
        statuses += _OF_BODIES
    for status in statuses:
        responses.setdefault(str(status), _problem(status))
    operation["responses"] = dict(sorted(responses.items()))
