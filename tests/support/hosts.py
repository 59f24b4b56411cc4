"""Hosts of their own (测试用主机): network namespaces with a link each to one PostgreSQL.

A host has its own network and its own name, so nothing but the database tells it about the others.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import URL

from tests.support import postgresql_server

PORT = 54320


@dataclass(frozen=True)
class Host:
    """A namespace, its end of the link and the database's, and what the host calls the database."""

    name: str
    link: str
    gateway: str

    @property
    def within(self) -> tuple[str, ...]:
        """The command that runs another one on this host."""
        named = ("unshare", "--uts", "sh", "-c", f'hostname {self.name} && exec "$@"', "sh")
        return ("ip", "netns", "exec", self.name, *named)

    def cut_off(self) -> None:
        """Pull the cable; both ends learn nothing of it."""
        _run("ip", "link", "set", self.link, "down")

    def connect(self) -> None:
        """Plug it in again."""
        _run("ip", "link", "set", self.link, "up")


def why_not() -> str:
    """Why there can be no hosts here; empty when there can."""
    if os.geteuid() != 0:
        return "network namespaces need root"
    missing = [tool for tool in ("ip", "unshare", "hostname") if shutil.which(tool) is None]
    if missing:
        return f"network namespaces need {', '.join(missing)}"
    probe = f"yidi{os.getpid()}p"
    made = subprocess.run(["ip", "netns", "add", probe], capture_output=True, check=False)
    if made.returncode:
        return f"this machine makes no network namespaces: {made.stderr.decode().strip()}"
    _run("ip", "netns", "del", probe)
    return ""


@contextmanager
def hosts(count: int) -> Iterator[list[Host]]:
    """So many hosts, each with a link to this machine."""
    reason = why_not()
    if reason:
        pytest.skip(reason)
    made = []
    try:
        for number in range(count):
            # A network of four addresses a link, from those set aside for such tests (RFC 2544).
            ours, theirs = (f"198.18.{os.getpid() % 250}.{4 * number + end}" for end in (1, 2))
            name = f"yidi{os.getpid()}h{number}"
            host = Host(name, f"{name}w", ours)
            made.append(host)
            _run("ip", "netns", "add", name)
            _run(
                "ip",
                "link",
                "add",
                host.link,
                "type",
                "veth",
                "peer",
                "name",
                "eth0",
                "netns",
                name,
            )
            _run("ip", "address", "add", f"{ours}/30", "dev", host.link)
            _run("ip", "link", "set", host.link, "up")
            _run("ip", "-n", name, "address", "add", f"{theirs}/30", "dev", "eth0")
            _run("ip", "-n", name, "link", "set", "eth0", "up")
        yield made
    finally:
        for host in made:
            subprocess.run(["ip", "link", "del", host.link], capture_output=True, check=False)
            subprocess.run(["ip", "netns", "del", host.name], capture_output=True, check=False)


@contextmanager
def serving_to(hosts: list[Host], home: Path) -> Iterator[URL]:
    """A PostgreSQL that listens to these hosts; its address for ourselves, on a socket."""
    data = home / "data"
    user = postgresql_server.made(data)
    with (data / "pg_hba.conf").open("a") as rules:
        rules.write("host all all 198.18.0.0/15 trust\n")
    addresses = ",".join(host.gateway for host in hosts)
    options = {"listen_addresses": addresses, "port": str(PORT), "fsync": "off"}
    server = postgresql_server.started(data, user, options)
    try:
        yield URL.create(
            "postgresql+psycopg", "postgres", database="postgres",
            query={"host": str(home), "port": str(PORT)},
        )  # fmt: skip
    finally:
        postgresql_server.stop(server)


def _run(*command: object, **more: object) -> None:
    done = subprocess.run([*map(str, command)], capture_output=True, check=False, **more)  # type: ignore[call-overload]
    assert done.returncode == 0, f"{command}: {done.stderr.decode()}"
