"""A proposal is confirmed once: by two at the same time, and whenever a process dies on the way."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from jobs.app import App
from jobs.proposals import answer
from models import ProposalState
from models.database import Database
from tests.support.builders import a_filing, saved
from tests.support.killing import Points, in_a_process
from tests.support.office import Office
from tests.support.proposing import a_proposal, desk, kept
from workflow.shared.errors import Refusal


def test_two_who_confirm_at_once_take_one_move(office: Office) -> None:
    filing = saved(office.database, a_filing(state="active"))
    made = a_proposal(office, "reviewer", filing, "annul", "承诺不实")
    both, apps = Barrier(2), [desk(office, name) for name in ("approver", "approver2")]

    def confirmed(app: App) -> str:
        both.wait()
        try:
            answer.confirm(app, made.no, made.hash.hex())
        except Refusal as fault:
            return fault.code
        return "confirmed"

    with ThreadPoolExecutor(2) as pool:
        told = sorted(pool.map(confirmed, apps))

    assert told == ["confirmed", "not_from_here"]
    assert [move.trigger for move in office.moves(filing)].count("annul") == 1


def test_who_looks_while_another_confirms_is_told_that_it_is_done_and_not_that_it_is_stale(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one has read the proposal when the other commits; then the case is no more as it was."""
    filing = saved(office.database, a_filing(state="active"))
    made = a_proposal(office, "reviewer", filing, "annul", "承诺不实")
    looked = answer.over

    def over_meanwhile(*given: Any) -> Any:
        monkeypatch.setattr(answer, "over", looked)
        answer.confirm(desk(office, "approver2"), made.no, made.hash.hex())
        return ProposalState.STALE

    monkeypatch.setattr(answer, "over", over_meanwhile)
    with pytest.raises(Refusal) as told:
        answer.confirm(desk(office, "approver"), made.no, made.hash.hex())

    assert told.value.code == "not_from_here"
    assert kept(office, made).state == "confirmed"


def test_killed_at_any_write_either_both_are_done_or_neither(
    office: Office, tmp_path: Path
) -> None:
    filing = saved(office.database, a_filing(state="active"))
    made = a_proposal(office, "reviewer", filing, "annul", "承诺不实")
    app = desk(office, "approver")
    url = office.database.url

    killed = 0
    while kept(office, made).state == "open":
        # Nothing of a connection is shared with the child.
        office.database.close()

        def confirms(point: int = killed) -> None:
            own = Database(url)
            points = Points(point, tmp_path)
            points.watch(own)
            answer.confirm(replace(app, database=own), made.no, made.hash.hex())

        code = in_a_process(confirms, tmp_path / "told")

        assert code in (None, 0), (tmp_path / "told").read_text("utf-8")
        done = kept(office, made).state == "confirmed"
        assert (office.again(filing).state == "cancelled") is done
        assert [m.trigger for m in office.moves(filing)].count("annul") == int(done)
        killed += 1

    assert killed >= 4, "there were points before the commit"
