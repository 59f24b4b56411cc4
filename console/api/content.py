"""The content of a request (请求正文): one JSON object, read by the one reader, every digit as written."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Annotated, Any

from fastapi import Depends, Request
from pydantic import BaseModel, RootModel

from config.errors import YidiError
from config.fields import KINDS, PARTS
from config.masking import mask_text
from console.answers.refusals import bad_json, refusal
from console.api.faults import not_json_content
from workflow.shared.json_text import BadJson, parse_object
from workflow.shared.json_types import JsonObject

MOST = 100
"""How many cases may come at once."""


class Content(RootModel[dict[str, Any]]):
    """What stands in a body, by the names that its sender uses."""

    def items(self) -> list[dict[str, Any]]:
        """The objects of a body that holds several."""
        found = self.root.get("items")
        if (
            self.root.keys() != {"items"}
            or not isinstance(found, list)
            or not 0 < len(found) <= MOST
        ):
            raise _bad(
                "items", f"应为 1 至 {MOST} 件的列表", f"a list of 1 to {MOST} objects is expected"
            )
        if not all(isinstance(each, dict) for each in found):
            raise _bad("items", "每件应为一个 JSON 对象", "each has to be a JSON object")
        return found

    def part(self, name: str, *others: str) -> dict[str, Any] | None:
        """An object that stands under a name, beside others that may be there."""
        unknown = self.root.keys() - {name, *others}
        if unknown:
            raise _bad(mask_text(min(unknown)), "没有这一项", "there is no such field")
        found = self.root.get(name)
        if found is not None and not isinstance(found, dict):
            raise _bad(name, "应为一个 JSON 对象", "one JSON object is expected")
        return found


class FileHash(BaseModel):
    """By what a second request with a file is known to be the same."""

    sha256: str


class Contained(RootModel[bytes]):
    """A file that stands in a body."""

    def digest(self) -> FileHash:
        """The hash of the file."""
        return FileHash(sha256=sha256(self.root).hexdigest())


async def file_content(request: Request) -> Contained:
    """The bytes in the body; refused where there are none."""
    found = await request.body()
    if not found:
        raise _bad("-", "正文应为文件内容", "the body has to be the content of the file")
    return Contained(found)


Bytes = Annotated[Contained, Depends(file_content)]
"""The file of an endpoint that takes one."""


def takes_bytes() -> dict[str, Any]:
    """What an operation that takes a file says of its body."""
    about = {"schema": {"type": "string", "format": "binary", "minLength": 1}}
    return {"requestBody": {"required": True, "content": {"application/octet-stream": about}}}


async def content(request: Request) -> Content:
    """The object in the body; refused where it is none, or where nobody says that it is JSON."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        raise not_json_content()
    try:
        return Content(parse_object((await request.body()).decode()))
    except BadJson as fault:
        raise bad_json(fault.says) from fault


Body = Annotated[Content, Depends(content)]
"""The body of an endpoint that takes what a file of the command line holds."""


def several(of: Mapping[str, Any]) -> dict[str, Any]:
    """A body that holds several of a kind."""
    listed = {"type": "array", "title": "各件", "items": of, "minItems": 1, "maxItems": MOST}
    return {"type": "object", "properties": {"items": listed}, "required": ["items"]}


def _bad(field: str, zh: str, en: str) -> YidiError:
    refused = refusal("bad_value", f"{field}：{zh}。", f"{field}: {en}.")
    refused.facts["field"] = field
    return refused


def takes(schema: Mapping[str, Any], **examples: JsonObject) -> dict[str, Any]:
    """What an operation says of its body: its schema and examples that are real."""
    told = {name: {"value": value} for name, value in examples.items()}
    about = {"schema": schema} | ({"examples": told} if told else {})
    return {"requestBody": {"required": True, "content": {"application/json": about}}}


def fields_of(kind: str) -> dict[str, Any]:
    """The fields of a file or form as a schema: our names, the Chinese words, the national names.

    Each may be written in any of its names, so none is required by the schema: what is missing is
    refused by the reader, with the field named.
    """
    fields = KINDS.get(kind) or PARTS[kind]
    return {
        "type": "object",
        "properties": {
            field.name: {"title": field.label, "description": _names(field.national)}
            | (_part(field.name) if field.name in PARTS and field.name != kind else {})
            for field in fields
        },
    }  # fmt: skip


def _part(name: str) -> dict[str, Any]:
    part = fields_of(name)
    return part if name == "payee" else {"type": "array", "items": part}


def _names(national: tuple[str, ...]) -> str:
    return f"国家标准字段 {'、'.join(national)}" if national else "本系统字段"
