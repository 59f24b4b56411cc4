"""What goes wrong in a request (请求出错), each told as a problem: refusals, slips, outages, our own faults."""

from collections.abc import Sequence

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic_core import ErrorDetails
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Scope

from config.errors import YidiError
from config.masking import mask_text
from config.text import Lang, Text
from console.answers.faults import met_another
from console.answers.refusals import misuse, refusal
from console.api.language import lang_of
from console.api.problems import problem, problem_of
from models.faults import said_of
from workflow.machine.payload_check import expected_of

log = structlog.get_logger()
MOST_TOLD = 20
"""So many slips of a request are told at once."""


def tell_faults(api: FastAPI) -> None:
    """Let every fault of an endpoint leave as a problem."""
    api.add_exception_handler(YidiError, _refused)
    api.add_exception_handler(RequestValidationError, _misshapen)
    api.add_exception_handler(HTTPException, _not_here)


def unforeseen(fault: Exception, lang: Lang) -> Response:
    """What is told of any other fault: an outage, a meeting of two, or an error of ours."""
    told = said_of(fault) or met_another(fault)
    if told is not None:
        return problem_of(told, lang)
    log.exception("internal_error", kind=type(fault).__name__)
    return problem_of(
        refusal(
            "internal_error",
            "程序内部错误，可能已经写入；请以同一 Idempotency-Key 再次提交或先查看。详情在服务日志里，以 X-Request-Id 查找。",
            "an internal error; a part may have been written: ask again with the same Idempotency-Key, "
            "or look first. The log has the details under X-Request-Id.",
        ),
        lang,
    )


async def _refused(request: Request, fault: Exception) -> Response:
    assert isinstance(fault, YidiError)
    return problem_of(fault, lang_of(request.headers))


async def _misshapen(request: Request, fault: Exception) -> Response:
    """A request that is not of the shape that the description gives it: `usage`, with each slip."""
    assert isinstance(fault, RequestValidationError)
    lang = lang_of(request.headers)
    if isinstance(fault.body, bytes) and fault.body:
        return problem_of(not_json_content(), lang)
    slips = [_slip(error, lang) for error in fault.errors()[:MOST_TOLD]]
    first = slips[0]
    says = Text(
        "请求与接口说明不符：{field}：{message}。接口说明见 /api/v1/openapi.json。",
        "the request is not as described: {field}: {message}. See /api/v1/openapi.json.",
    )
    return problem(400, "usage", says.say(lang, **first), lang, {"problems": slips})


def not_json_content() -> YidiError:
    """The refusal of a body that does not say that it is JSON."""
    return refusal(
        "not_json_content",
        "请求内容须为 JSON，并写明 Content-Type: application/json。",
        "the body has to be JSON, and to say so: Content-Type: application/json.",
    )


def _slip(error: ErrorDetails, lang: Lang) -> dict[str, str]:
    """Where a request is wrong and what was expected; what was given is not repeated."""
    place = ".".join(str(part) for part in _place(error["loc"]))
    expected, more = expected_of(error), str(error["msg"])
    zh = f"{expected.zh}（{more}）" if expected.en == more else expected.zh
    return {"field": mask_text(place), "message": mask_text(Text(zh, more).say(lang))}


def _place(loc: Sequence[int | str]) -> Sequence[int | str]:
    return loc[1:] if len(loc) > 1 else loc


async def _not_here(request: Request, fault: Exception) -> Response:
    """No such path, or not by this method; `Allow` names every method that the path takes."""
    assert isinstance(fault, HTTPException)
    lang = lang_of(request.headers)
    if fault.status_code == 405:
        return method_not_allowed(request.scope, frozenset({"GET", "HEAD"}), lang)
    if fault.status_code == 404:
        return problem_of(
            refusal(
                "not_found",
                "没有这个地址；接口说明见 /api/v1/openapi.json。",
                "there is no such path: see /api/v1/openapi.json.",
            ),
            lang,
        )
    slip = misuse("usage", "请求无法读取。", "the request cannot be read.")
    return problem(fault.status_code, slip.code, slip.sentence(lang), lang)


def method_not_allowed(scope: Scope, methods: frozenset[str], lang: Lang) -> Response:
    """The refusal of a method that a path does not take."""
    told = refusal(
        "method_not_allowed",
        f"此地址不支持 {scope['method']}；可用：{', '.join(sorted(methods))}。",
        f"this path takes no {scope['method']}: it takes {', '.join(sorted(methods))}.",
    )
    return problem(
        405, told.code, told.sentence(lang), lang, headers={"Allow": ", ".join(sorted(methods))}
    )
