"""In which ways a document may be served, in which order, and from which day it is (送达方式、送达之日).

The ways are those of the civil procedure law. No text extends them to an agency's documents:
that they apply by analogy is our reading.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from config.text import Text
from models.delivery import ServiceAddress, ServiceWay

PUBLIC_NOTICE_DAYS = 30
"""民事诉讼法 (2023) 第九十五条: served when thirty days have passed since the publication."""
OUR_READING = Text("参照适用，系本系统的理解", "by analogy, our reading")
ELECTRONIC, COUNTER, POST, CO_RESIDENT, LEFT, PUBLIC_NOTICE = ServiceWay


def _law(article: str, number: int) -> Text:
    return Text(
        f"民事诉讼法（2023年）第{article}条（{OUR_READING.zh}）",
        f"Civil Procedure Law (2023) art. {number} ({OUR_READING.en})",
    )


_ELECTRONIC = _law("九十", 90)
SOURCES: Mapping[ServiceWay, Text] = {
    ELECTRONIC: Text(
        f"{_ELECTRONIC.zh}；电子签名法 第十一条",
        f"{_ELECTRONIC.en}; Electronic Signature Law art. 11",
    ),
    COUNTER: _law("八十七、八十八", 88),
    POST: _law("九十一", 91),
    CO_RESIDENT: _law("八十八", 88),
    LEFT: _law("八十九", 89),
    PUBLIC_NOTICE: _law("九十五", 95),
}
"""The article that each way rests on."""
DAYS: Mapping[ServiceWay, Text] = {
    ELECTRONIC: Text("到达约定系统之日", "the day of arrival in the agreed system"),
    COUNTER: Text("送达回证上签收之日", "the day signed on the proof of service"),
    POST: Text("邮政回执上注明的收件之日", "the day on the receipt of the post"),
    CO_RESIDENT: Text("同住成年家属签收之日", "the day on which the adult of the household signed"),
    LEFT: Text("留置并拍照（录像）之日", "the day on which it was left, with a picture"),
    PUBLIC_NOTICE: Text("发出公告之日起满三十日", "thirty days after the publication"),
}
"""What the day of service is in each way."""


@dataclass(frozen=True)
class ServiceOption:
    """A way that is open for a case: to whom and where, and the article that it rests on."""

    way: ServiceWay
    to: str
    source: Text


def _consented(confirmed: ServiceAddress) -> bool:
    return confirmed.electronic and bool(confirmed.electronic_to)


_OPEN: Mapping[ServiceWay, Callable[[ServiceAddress], bool]] = {
    ELECTRONIC: _consented,
    COUNTER: lambda _confirmed: True,
    POST: lambda confirmed: bool(confirmed.address),
    CO_RESIDENT: lambda confirmed: bool(confirmed.address) and confirmed.co_resident,
    LEFT: lambda confirmed: bool(confirmed.address),
    PUBLIC_NOTICE: lambda _confirmed: True,
}


def open_ways(confirmed: ServiceAddress | None) -> tuple[ServiceOption, ...]:
    """The ways that are open, in the order in which they are tried.

    Without a confirmation the person can be served at the counter, and by public notice as the
    last resort. Where the paper was asked for, what is on paper goes before what is electronic.
    """
    if confirmed is None:
        return tuple(ServiceOption(way, "", SOURCES[way]) for way in (COUNTER, PUBLIC_NOTICE))
    ways = [way for way in ServiceWay if _OPEN[way](confirmed)]
    if confirmed.paper and ELECTRONIC in ways:
        ways.remove(ELECTRONIC)
        ways.insert(ways.index(PUBLIC_NOTICE), ELECTRONIC)
    return tuple(ServiceOption(way, _to(way, confirmed), SOURCES[way]) for way in ways)


def _to(way: ServiceWay, confirmed: ServiceAddress) -> str:
    if way is ELECTRONIC:
        return confirmed.electronic_to
    return "" if way in (COUNTER, PUBLIC_NOTICE) else confirmed.address


def served_on(way: ServiceWay, proven: date) -> date:
    """The day of service: the day that the proof says, or thirty days after a public notice.

    `proven` is the day of arrival, of the signature, on the receipt of the post, of the picture,
    or of the publication.
    """
    return proven + timedelta(days=PUBLIC_NOTICE_DAYS) if way is PUBLIC_NOTICE else proven
