"""A queue engine on PostgreSQL (任务队列): procrastinate, one job a case, each with the floor's statements.

It is what stack surveys suggest first: the engine keeps the jobs, the job moves one case.
"""

import asyncio
import logging
from datetime import date
from importlib.util import find_spec
from typing import Any

from sqlalchemy import make_url

from bench.floor import one_case

MISSING = "procrastinate is not installed: `make bench` brings it"


def is_there() -> bool:
    """Whether the engine can be measured."""
    return find_spec("procrastinate") is not None


def expire_by_jobs(url: str, day: date, ids: list[int]) -> tuple[float, float]:
    """Defer a job for each case, then work them off; the seconds of both."""
    return asyncio.run(_by_jobs(url, day, ids))


async def _by_jobs(url: str, day: date, ids: list[int]) -> tuple[float, float]:
    from procrastinate import App, PsycopgConnector
    from psycopg_pool import AsyncConnectionPool

    logging.getLogger("procrastinate").setLevel(logging.ERROR)
    given = make_url(url)
    dsn = (
        f"host={given.query.get('host', given.host)} user={given.username} dbname={given.database}"
    )
    app = App(connector=PsycopgConnector(conninfo=dsn))
    async with AsyncConnectionPool(dsn, min_size=CONCURRENCY, open=False) as pool:

        @app.task(name="expire", queue="bench")
        async def expire(case_id: int) -> None:
            async with pool.connection() as connection:
                await connection.execute(one_case(case_id, day))

        async with app.open_async():
            await app.schema_manager.apply_schema_async()
            began = asyncio.get_running_loop().time()
            jobs: list[Any] = [{"case_id": number} for number in ids]
            await expire.batch_defer_async(*jobs)
            deferred = asyncio.get_running_loop().time()
            await app.run_worker_async(
                queues=["bench"], concurrency=CONCURRENCY, wait=False, install_signal_handlers=False
            )
            return deferred - began, asyncio.get_running_loop().time() - deferred


CONCURRENCY = 10
"""At one job at a time it is slower still."""
