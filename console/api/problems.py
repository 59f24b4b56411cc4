"""Refusals as a caller of the API reads them (接口错误): application/problem+json with the codes of the command line.

The status says what kind of answer it is, the code says which: one table, and a rule for the rest.
"""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.responses import Response

from config.errors import ConfigError, YidiError
from config.masking import mask_identities
from config.text import Lang, Text
from console.answers.refusals import MisuseError, told_of
from jobs.office.counter import ContentRefused
from models.faults import OutageError

MEDIA_TYPE = "application/problem+json"
RETRY_SECONDS = "5"
"""When a caller may ask again whom the server or its database had to send away."""
STATUS_OF: Mapping[str, int] = {
    "not_signed_in": 401,
    "sign_in_failed": 401,
    "starting_password": 403,
    "second_factor_needed": 403,
    "wrong_code": 401,
    "oidc_refused": 401,
    "sign_in_expired": 401,
    "not_linked": 403,
    "not_known_here": 403,
    "no_such_sign_in": 404,
    "bad_return": 422,
    "provider_unavailable": 503,
    "wrong_role": 403,
    "not_yours": 403,
    "may_not_ask": 403,
    "system_only": 403,
    "other_user": 403,
    "other_site": 403,
    "no_scope": 403,
    "not_found": 404,
    "method_not_allowed": 405,
    "other_hospital": 404,
    "too_slow": 408,
    "too_large": 413,
    "not_json_content": 415,
    "out_of_scope": 403,
    "hospital_not_set": 403,
    "bad_date": 422,
    "bad_facts": 422,
    "bad_webhook": 422,
    "disease_not_asked": 422,
    "missing_value": 422,
    "bad_value": 422,
    "unknown_trigger": 422,
    "unknown_category": 422,
    "unknown_cert_type": 422,
    "unknown_channel": 422,
    "unknown_code": 422,
    "unknown_field": 422,
    "unknown_insutype": 422,
    "unknown_med_type": 422,
    "unknown_provider": 422,
    "unknown_psn_type": 422,
    "unknown_reason": 422,
    "unknown_region": 422,
    "unknown_relation": 422,
    "unknown_role": 422,
    "unknown_state": 400,
    "unknown_status": 422,
    "unknown_third_party": 422,
    "unknown_way": 422,
    "reason_required": 422,
    "changed_meanwhile": 412,
    "wrong_version": 412,
    "if_match_required": 428,
    "locked_out": 429,
    "rate_limited": 429,
    "internal_error": 500,
    "not_initialised": 503,
    "other_revision": 503,
    "database_too_old": 503,
    "too_busy": 503,
    "sign_in_busy": 503,
    "stopping": 503,
}
"""The status of a code where the rule of its kind does not fit."""
TITLES: Mapping[int, Text] = {
    400: Text("请求有误", "Bad Request"),
    401: Text("未登录", "Unauthorized"),
    403: Text("无权办理", "Forbidden"),
    404: Text("不存在", "Not Found"),
    405: Text("不支持此方法", "Method Not Allowed"),
    408: Text("请求超时", "Request Timeout"),
    409: Text("按规则不予办理", "Conflict"),
    412: Text("期间已被他人办理", "Precondition Failed"),
    413: Text("请求过大", "Content Too Large"),
    415: Text("内容类型有误", "Unsupported Media Type"),
    422: Text("内容有误", "Unprocessable Content"),
    428: Text("须写明所见版本", "Precondition Required"),
    429: Text("请求过于频繁", "Too Many Requests"),
    500: Text("程序内部错误", "Internal Server Error"),
    503: Text("暂时不可用", "Service Unavailable"),
}
"""What a status is called; of the others the library's word stands."""


def status_of(fault: YidiError) -> int:
    """The HTTP status of a refusal: by its code, else by what kind of fault it is."""
    if fault.code in STATUS_OF:
        return STATUS_OF[fault.code]
    match fault:
        case ContentRefused():
            return 422
        case MisuseError():
            return 400
        case OutageError():
            return 503
        case ConfigError():
            return 500
    return 404 if fault.code.startswith("unknown_") else 409


def problem_of(fault: YidiError, lang: Lang) -> Response:
    """The answer that a refusal is."""
    told = told_of(fault, lang)
    waits = fault.facts.get("seconds") if fault.code == "rate_limited" else None
    headers = {} if waits is None else {"Retry-After": str(waits)}
    return problem(status_of(fault), told.pop("code"), told.pop("message"), lang, told, headers)


def problem(
    status: int, code: str, detail: str, lang: Lang, facts: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:  # fmt: skip
    """A problem: title and status of its kind, its code, the sentence, and the facts of it."""
    title = TITLES[status].say(lang) if status in TITLES else HTTPStatus(status).phrase
    body = {"title": title, "status": status, "code": code, "detail": mask_identities(detail)}
    text = json.dumps(body | dict(facts or {}), ensure_ascii=False, default=str)
    return Response(
        text.encode("utf-8", "replace"), status, _headers(status) | dict(headers or {}), MEDIA_TYPE
    )


def _headers(status: int) -> dict[str, str]:
    match status:
        case 401:
            return {"WWW-Authenticate": "Bearer"}
        case 429 | 503:
            return {"Retry-After": RETRY_SECONDS}
    return {}
