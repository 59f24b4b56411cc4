"""The way to a platform is safe (票据平台的连接): TLS where it is said, the word of the agency, nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from config.receipt_platform import PlatformAddress
from jobs.receipt_platform.http_platform import HttpPlatform
from jobs.receipt_platform.port import PlatformUnavailable
from jobs.receipt_platform.simulated import SimulatedPlatform, running
from models import CheckResult
from workflow.receipt_check.answers import CheckRequest

ASKED = CheckRequest("r1", "check", "23060125", "0000000001", "", "2026-02-12", 100_00)


@pytest.fixture
def simulated() -> Iterator[tuple[SimulatedPlatform, str]]:
    """A platform and its address."""
    platform = SimulatedPlatform()
    with running(platform) as url:
        yield platform, url


def test_what_speaks_no_tls_is_not_asked_over_https(
    simulated: tuple[SimulatedPlatform, str],
) -> None:
    platform, url = simulated
    over_tls = HttpPlatform("fiscal", PlatformAddress(url.replace("http:", "https:")), 2)

    with pytest.raises(PlatformUnavailable, match=r"^tls"):
        over_tls.ask(ASKED)

    assert not platform.received


def test_the_word_of_the_agency_goes_with_each_question(
    simulated: tuple[SimulatedPlatform, str], tmp_path: Path
) -> None:
    platform, url = simulated
    token = tmp_path / "token"
    token.write_text("agency-word\n", "utf-8")

    answer = HttpPlatform("fiscal", PlatformAddress(url, token_file=token), 2).ask(ASKED)

    assert answer.result is CheckResult.GENUINE and len(answer.digest) == 64
    assert "Authorization: Bearer agency-word" in platform.received[0]


def test_a_word_that_cannot_be_read_asks_nothing(
    simulated: tuple[SimulatedPlatform, str], tmp_path: Path
) -> None:
    platform, url = simulated
    address = PlatformAddress(url, token_file=tmp_path / "nowhere")

    with pytest.raises(PlatformUnavailable):
        HttpPlatform("fiscal", address, 2).ask(ASKED)

    assert not platform.received


def test_nobody_at_the_address_is_no_answer() -> None:
    with running() as url:
        pass

    with pytest.raises(PlatformUnavailable, match=r"^no_connection"):
        HttpPlatform("fiscal", PlatformAddress(url), 2).ask(ASKED)
