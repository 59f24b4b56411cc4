"""Commands about reporting upward, the directory and people (上报、机构、人员的命令)."""

from pathlib import Path
from typing import Annotated

import typer

from console.shell import FACE, reports, the_desk

Area = Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")]


@reports.command("send")
def reports_send(
    out: Annotated[
        Path | None, typer.Option("--out", help="写入此目录 · a folder for the files")
    ] = None,
    area: Area = None,
) -> None:
    """发送待上报的备案变动 · send what waits to be reported."""
    from console.reports import send

    send(FACE, the_desk(), out, area)


@reports.command("list")
def reports_list(
    parked: Annotated[bool, typer.Option("--parked", help="只看已搁置 · parked only")] = False,
    area: Area = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="最多件数 · at most")] = 50,
) -> None:
    """待上报的变动及次数、原因 · what waits, how often it was tried, and why it failed."""
    from console.reports import waiting

    waiting(FACE, the_desk(), parked, area, limit)


@reports.command("retry")
def reports_retry(
    no: Annotated[str | None, typer.Argument(help="备案号；不写则全部 · a filing, or all")] = None,
) -> None:
    """立即重试失败或搁置的上报 · try what failed or is parked again at once."""
    from console.reports import again

    again(FACE, the_desk(), no)
