"""Everything that the description allows is asked of the living server (接口试探), on both databases.

A minute in the gate; FUZZ_SECONDS=600 looks for more.
"""

from dataclasses import replace
from pathlib import Path

import httpx

from tests.conftest import Cli, on_both
from tests.support.asked import EXAMPLE_DAY, settled_in
from tests.support.fuzzing import Answers, asked_at, fuzz, settings_for, signed_in_at, work
from tests.support.servers import serving

NEVER_WELL = {
    "add_address": "only a host that the agency's settings name is written to: tests/webhooks",
    "counter_sign_in": "the code comes by text message: tests/signin/test_counter_code.py",
    "put_on_desk": "a case that waits for the asker's role is needed: tests/api/test_desk_endpoint.py",
    "sign_in_begun": "it sends a browser on (303), to a provider: tests/signin/test_oidc_sign_in.py",
    "sign_in_returned": "a provider has to send the browser back: tests/signin/test_oidc_sign_in.py",
    "read_bank_file": "a file of the bank answers payments that were signed and sent",
}
"""Operations that nothing there can be asked for, each with its reason."""


@on_both
def test_nothing_that_is_asked_breaks_the_server_or_is_answered_otherwise_than_described(
    cli: Cli, tmp_path: Path
) -> None:
    agency = replace(cli, today=EXAMPLE_DAY)
    settled_in(agency)
    tokens = signed_in_at(agency)
    with serving(agency) as server:
        described = httpx.get(f"{server.url}/api/v1/openapi.json").json()
        answers = Answers(described)
        known = work(asked_at(server.url, tokens, answers), agency)

        found = fuzz(server.url, settings_for(described, known, tokens), tmp_path, answers)

    assert found.code == 0, found.said[-20_000:]
    assert found.slips == []
    assert sorted(answers.never_well()) == sorted(NEVER_WELL)
