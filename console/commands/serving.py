"""The command that serves systems and pages (服务命令)."""

import json
import os
import signal
import sys
import threading
from typing import Annotated

import typer

from console.commands.shell import FACE, cli, open_app

MOST_PORT = 65_535


@cli.command()
def serve(
    host: Annotated[str, typer.Option("--host", help="监听地址 · address")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", min=0, max=MOST_PORT, help="端口；0 为任意空闲 · 0: any free")
    ] = 8080,
    until_eof: Annotated[bool, typer.Option("--until-eof", hidden=True)] = False,
) -> None:
    """对外服务：经办页面和 HTTP 接口，直到停止 · serve the pages and the API until stopped."""
    from console.api.server import listening, serve_until_stopped, url_of
    from jobs.signin.demo import check_demo_stays_here
    from jobs.signin.unsafe import check_may_be_served

    listener = listening(host, port)
    app = open_app(served=True)
    check_may_be_served(app)
    check_demo_stays_here(app, host)

    from console.terminal.logs import set_up_logs
    from console.web.site import make_site

    app.database.trusted = False  # for the command line alone
    set_up_logs(as_json=FACE.as_json)

    def started() -> None:
        print(json.dumps({"url": url_of(listener)}), flush=True)
        if until_eof:
            threading.Thread(target=_end_with_whoever_started_us, daemon=True).start()

    serve_until_stopped(make_site(app), listener, app.settings.serve.threads, started)
    app.database.close()


def _end_with_whoever_started_us() -> None:
    """Stop when the other end of standard input is gone, for then its process is."""
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)
