"""Is the server well (存活与就绪), and its numbers: for whoever keeps it running, not for callers."""

import secrets
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import PlainTextResponse, Response

from console.answers.refusals import refusal
from console.answers.status import ready
from console.api.served import served_of

router = APIRouter(include_in_schema=False)
FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip", "via")
"""Headers of a proxy: who comes through one is not at this machine."""


@router.get("/livez")
async def livez() -> dict[str, bool]:
    """The process answers."""
    return {"live": True}


@router.get("/readyz")
def readyz(request: Request) -> dict[str, Any]:
    """The database answers, and its schema is the one of this program; not while it stops."""
    served = served_of(request)
    if served.stopping.is_set():
        raise refusal("stopping", "服务正在停止。", "the server stops.")
    database = served.now().database
    ready(database)
    return {"ready": True}


@router.get("/metrics")
def metrics(request: Request) -> Response:
    """Numbers for Prometheus: read at this machine, or with the token of the settings."""
    served = served_of(request)
    if not _here(request) and not _known(request, served.now().settings.serve.metrics_token_file):
        raise refusal(
            "not_signed_in",
            "监控指标只供本机读取，或以 serve.metrics_token_file 中的令牌读取。",
            "the metrics are read at this machine, or with the token of serve.metrics_token_file.",
        )
    told = request.app.state.metrics.text()
    return PlainTextResponse(told, media_type="text/plain; version=1.0.0; charset=utf-8")


def _here(request: Request) -> bool:
    """Whether the asker sits at this machine, and no proxy asks for them."""
    if request.client is None or any(name in request.headers for name in FORWARDED):
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False


def _known(request: Request, file: str) -> bool:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if not file or scheme.lower() != "bearer":
        return False
    return secrets.compare_digest(token.strip().encode(), _token(file))


@cache
def _token(file: str) -> bytes:
    """The token of whoever reads the metrics; an empty file lets nobody in."""
    return Path(file).read_bytes().strip() or secrets.token_bytes(32)
