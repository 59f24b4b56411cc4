"""The systemd unit and the image say what an operator relies on."""

import re
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

DEPLOY = Path(__file__).parents[2] / "deploy"
UNIT = (DEPLOY / "yidi.service").read_text("utf-8")
CONTAINER = (DEPLOY / "Containerfile").read_text("utf-8")


def _settings() -> dict[tuple[str, str], list[str]]:
    """What the unit says: (section, key) → values, in their order."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    section = ""
    for line in UNIT.splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found[section, key].append(value)
    return found


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("User", "yidi"),
        ("EnvironmentFile", "/etc/yidi/yidi.env"),
        ("WorkingDirectory", "/var/lib/yidi"),
        ("ExecStart", "/opt/yidi/bin/yidi daemon"),
        ("KillSignal", "SIGTERM"),
        ("Restart", "on-failure"),
        ("NoNewPrivileges", "yes"),
        ("ProtectSystem", "strict"),
        ("StateDirectoryMode", "0700"),
        ("UMask", "0077"),
        ("CapabilityBoundingSet", ""),
    ],
)
def test_the_unit_says(key: str, value: str) -> None:
    assert _settings()["Service", key] == [value]


def test_the_daemon_has_time_to_finish_the_batch_at_hand_and_is_never_given_up() -> None:
    told = _settings()

    assert int(told["Service", "TimeoutStopSec"][0]) >= 60
    assert told["Unit", "StartLimitIntervalSec"] == ["0"]
    # By /proc/sys a daemon knows that another one of its machine is gone.
    assert ("Service", "ProcSubset") not in told
    assert told["Install", "WantedBy"] == ["multi-user.target"]


def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed: the unit is only read")
    # The program has to be where the unit says, so any program stands for ours.
    unit = tmp_path / "yidi.service"
    unit.write_text(UNIT.replace("/opt/yidi/bin/yidi", sys.executable), "utf-8")

    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True, check=False
    )

    ours = [line for line in done.stderr.splitlines() if "yidi.service" in line]
    assert (done.returncode, ours) == (0, [])


def test_a_scheduled_job_has_its_key_in_a_file_that_the_unit_alone_reads() -> None:
    job = (DEPLOY / "yidi-job@.service").read_text("utf-8")

    assert "LoadCredential=token:/etc/yidi/jobs/%i.token" in job
    assert "Environment=YIDI_TOKEN_FILE=%d/token" in job and "YIDI_TOKEN=" not in job
    assert "ProtectSystem=strict" in job and "User=yidi" in job


def test_prometheus_takes_the_alerts() -> None:
    if shutil.which("promtool") is None:
        pytest.skip(
            "promtool is not installed: that each alert asks for numbers that there are is tested"
        )

    done = subprocess.run(
        ["promtool", "check", "rules", DEPLOY / "alerts.yml"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_the_image_does_not_run_as_root_and_names_no_registry_but_the_usual() -> None:
    assert re.findall(r"^FROM (\S+)", CONTAINER, re.M) == ["docker.io/library/python:3.13-slim"] * 2
    assert "http" not in CONTAINER
    last = CONTAINER.rpartition("FROM ")[2]
    assert re.search(r"^USER 10001$", last, re.M)
    assert "--require-hashes" in CONTAINER


def test_everything_of_the_wheel_is_copied_into_the_image() -> None:
    packages = ("config", "models", "workflow", "jobs", "console")

    assert set(re.findall(r"^COPY (\w+) \1$", CONTAINER, re.M)) == set(packages)
