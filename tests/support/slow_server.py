"""A server with endpoints that take long or die (测试用服务): `python -m tests.support.slow_server ARGS…`.

It is `yidi ARGS…`, with two routes more: one that notes something under a key and is killed before
or after its commit, or sleeps in between, and one whose answer never ends.
"""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header, Request
from sqlmodel import func, select
from starlette.responses import Response, StreamingResponse

import console.api.routes
from console.api.idempotency import OnlyOnce, Reply
from console.api.served import served_of
from console.cli import main
from models import Setting

router = APIRouter()
SLOW_SECONDS = 30


def die() -> None:
    """End as a machine without power does."""
    os.kill(os.getpid(), signal.SIGKILL)


@router.post("/notes")
def note(request: Request, once: OnlyOnce, how: Annotated[str, Header()] = "well") -> Response:
    """Note something in one transaction with its answer: well, slowly, or killed before or after."""
    app = served_of(request).now()

    def write() -> Reply:
        with app.database.writing() as session:
            count = session.exec(select(func.count()).select_from(Setting)).one()
            session.add(Setting(name=f"note {count}", value="noted"))
        if how == "before":
            die()
        if how == "slow":
            print("writing", flush=True)
            time.sleep(SLOW_SECONDS)
        return Reply({"noted": count}, 201)

    answer = once.answer(app, None, write)
    if how == "after":
        die()
    return answer


@router.get("/stream")
async def stream() -> Response:
    """Say something for ever."""

    async def parts() -> AsyncIterator[str]:
        while True:
            yield "still here\n"
            await asyncio.sleep(0.05)

    return StreamingResponse(parts())


if __name__ == "__main__":
    console.api.routes.ROUTERS = (router,)
    sys.argv = ["yidi", *sys.argv[1:]]
    main()
