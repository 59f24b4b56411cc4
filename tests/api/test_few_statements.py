"""How much is asked of the database to answer over HTTP (接口答复的语句数): session and look among it."""

from tests.conftest import on_both
from tests.support.asked import Asked, example
from tests.support.plans import asked_of

WHY, LIST = 8, 3


def said_for(agency: Asked, path: str, by: str) -> list[str]:
    """What is said to the database for a request, once everything is warm."""
    assert agency.get(path, by).status_code == 200
    with asked_of(agency.app.database, writes=True) as asked:
        assert agency.get(path, by).status_code == 200
    return [sql for sql, _ in asked]


@on_both
def test_why_takes_eight_statements_at_most_in_every_state_of_a_claim(agency: Asked) -> None:
    claim = example("claim")
    claim |= {"materials": [*claim["materials"], "出院小结"]}
    path = f"/claims/{agency.post('/claims', claim, 'intake').json()['no']}"

    for trigger, by in (
        ("", ""), ("pass_precheck", "intake"), ("pass_review", "reviewer"),
        ("pass_recheck", "reviewer2"), ("approve", "approver2"),
    ):  # fmt: skip
        if trigger:
            assert agency.move(path, trigger, by).status_code == 200
        for asker in ("reviewer", "cashier"):
            said = said_for(agency, f"{path}/why", asker)
            assert len(said) <= WHY, (trigger, said)


@on_both
def test_why_of_a_filing_and_a_page_of_a_list_take_few(agency: Asked) -> None:
    for _ in range(2):
        agency.post("/claims", example("claim"), "intake")
    filing = agency.post("/filings", example("filing"), "intake").json()

    assert len(said_for(agency, f"/filings/{filing['no']}/why", "reviewer")) <= WHY
    for kind in ("filings", "claims"):
        for page in ("limit=50", "limit=1"):
            said = said_for(agency, f"/{kind}?{page}", "reviewer")
            assert len(said) <= LIST, said
