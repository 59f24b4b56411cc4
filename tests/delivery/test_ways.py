"""In which ways a document may be served, and from which day it is served."""

from datetime import date
from typing import Any

import pytest

from models import ServiceAddress
from models import ServiceWay as Way
from tests.support.builders import TODAY, noon
from workflow.delivery.ways import DAYS, SOURCES, open_ways, served_on

HOME = {"address": "大庆市萨尔图区某街1号", "receiver": "王芳", "phone": "13900000000"}
MAIL = {"electronic": True, "electronic_to": "wangfang@example.cn"}


def confirmed(**facts: Any) -> ServiceAddress:
    given = {"person_id": 1, "given_on": TODAY, "given_by": "intake", "at": noon(TODAY)}
    return ServiceAddress(**(given | facts))


@pytest.mark.parametrize(
    ("facts", "ways"),
    [
        ({}, [Way.COUNTER, Way.PUBLIC_NOTICE]),
        (HOME, [Way.COUNTER, Way.POST, Way.LEFT, Way.PUBLIC_NOTICE]),
        (MAIL, [Way.ELECTRONIC, Way.COUNTER, Way.PUBLIC_NOTICE]),
        ({"electronic_to": "wangfang@example.cn"}, [Way.COUNTER, Way.PUBLIC_NOTICE]),
        ({"electronic": True}, [Way.COUNTER, Way.PUBLIC_NOTICE]),
        (
            {**HOME, "co_resident": True},
            [Way.COUNTER, Way.POST, Way.CO_RESIDENT, Way.LEFT, Way.PUBLIC_NOTICE],
        ),
        ({"co_resident": True}, [Way.COUNTER, Way.PUBLIC_NOTICE]),
        (
            {**HOME, **MAIL, "paper": True},
            [Way.COUNTER, Way.POST, Way.LEFT, Way.ELECTRONIC, Way.PUBLIC_NOTICE],
        ),
    ],
    ids=[
        "nothing was said", "an address", "electronic by consent", "no consent, no electronic way",
        "consent without a place to send to", "the household may sign",
        "a household without an address", "paper on request",
    ],
)  # fmt: skip
def test_a_person_is_served_in_the_ways_they_confirmed_and_no_others(
    facts: dict[str, Any], ways: list[Way]
) -> None:
    assert [option.way for option in open_ways(confirmed(**facts))] == ways


def test_who_confirmed_nothing_is_served_at_the_counter_or_by_public_notice() -> None:
    assert [option.way for option in open_ways(None)] == [Way.COUNTER, Way.PUBLIC_NOTICE]


def test_each_way_says_where_it_goes() -> None:
    goes = {option.way: option.to for option in open_ways(confirmed(**HOME, **MAIL))}

    assert goes[Way.ELECTRONIC] == MAIL["electronic_to"]
    assert (goes[Way.POST], goes[Way.COUNTER]) == (HOME["address"], "")


@pytest.mark.parametrize(
    ("way", "proven", "day"),
    [
        (Way.ELECTRONIC, date(2026, 3, 4), date(2026, 3, 4)),
        (Way.COUNTER, date(2026, 3, 4), date(2026, 3, 4)),
        (Way.POST, date(2026, 3, 7), date(2026, 3, 7)),
        (Way.CO_RESIDENT, date(2026, 3, 7), date(2026, 3, 7)),
        (Way.LEFT, date(2026, 3, 7), date(2026, 3, 7)),
        (Way.PUBLIC_NOTICE, date(2026, 3, 4), date(2026, 4, 3)),
        (Way.PUBLIC_NOTICE, date(2026, 1, 30), date(2026, 3, 1)),
    ],
)
def test_the_day_of_service_is_the_day_of_the_proof_or_thirty_days_after_a_public_notice(
    way: Way, proven: date, day: date
) -> None:
    assert served_on(way, proven) == day


def test_every_way_names_its_article_and_that_the_analogy_is_our_reading() -> None:
    assert set(SOURCES) == set(DAYS) == set(Way)
    assert all("参照适用" in SOURCES[way].zh and "our reading" in SOURCES[way].en for way in Way)
