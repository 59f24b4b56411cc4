"""What a decision tells of remedies: organ, address, online way and periods, or that they are missing."""

from dataclasses import replace

import pytest

from config.policy import PolicyBook, Rules
from tests.support.builders import AREA, TODAY
from workflow.remedy.text import RemedyNotSetError, check_remedy, missing_remedy, remedy_lines

GIVEN = {
    "reconsideration_organ": "样例市人民政府", "reconsideration_address": "样例路 1 号",
    "reconsideration_online": "样例复议平台", "court": "样例区人民法院", "court_address": "样例路 2 号",
}  # fmt: skip


def saying(book: PolicyBook, **given: str) -> Rules:
    """The rules of an area whose page says this of remedies."""
    page = replace(book.areas[AREA], remedy=given)
    changed = PolicyBook(book.definitions, {**book.areas, AREA: page}, book.digest, book.catalogues)
    return changed.rules(AREA, TODAY)


def test_a_decision_names_organ_court_addresses_and_the_periods_of_the_law(
    book: PolicyBook,
) -> None:
    told = remedy_lines(saying(book, **GIVEN), served_online=False)

    whole = "".join(line.zh for line in told)
    assert all(value in whole for value in GIVEN.values())
    assert "60 日内" in told[0].zh and "6 个月内" in told[1].zh and "15 日内" in told[1].zh
    assert "within 60 days" in told[0].en and "within 6 months" in told[1].en


def test_the_agencys_second_look_neither_replaces_nor_extends_the_remedies(
    book: PolicyBook,
) -> None:
    *_, last = remedy_lines(saying(book, **GIVEN), served_online=False)

    assert "不收费" in last.zh and "不代替" in last.zh and "不延长" in last.zh


def test_an_online_way_is_needed_only_by_a_decision_that_is_served_online(
    book: PolicyBook,
) -> None:
    offline = {key: value for key, value in GIVEN.items() if key != "reconsideration_online"}

    check_remedy(saying(book, **offline), served_online=False)
    with pytest.raises(RemedyNotSetError) as refused:
        check_remedy(saying(book, **offline), served_online=True)

    assert refused.value.code == "remedy_not_set"
    assert "线上申请复议的渠道" in refused.value.sentence("zh")


def test_what_is_not_registered_is_said_to_be_so_and_never_left_blank(book: PolicyBook) -> None:
    whole = "".join(line.zh for line in remedy_lines(saying(book), served_online=True))

    assert whole.count("未登记") == 5


def test_daqing_has_registered_nothing_yet(book: PolicyBook) -> None:
    assert len(missing_remedy(book.rules(AREA, TODAY), served_online=True)) == 5
