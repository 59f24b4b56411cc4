"""Regions by their names (医保区划的名称): as they are written in full, with what lies above, and short."""

import re
from collections.abc import Iterator, Mapping

_NATIONS = (
    "壮族|回族|维吾尔|朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|傣族|景颇族|傈僳族|白族|蒙古族|蒙古|"
    "哈萨克|柯尔克孜|满族|黎族|瑶族|仡佬族|畲族|各族|拉祜族|佤族|布朗族|纳西族|普米族|独龙族|怒族|撒拉族|"
    "保安族|东乡族|土族|裕固族|达斡尔族|锡伯|塔吉克|毛南族|仫佬族|水族"
)
_TYPE = re.compile(
    rf"(?<=..)(?:特别行政区|(?:{_NATIONS})*(?:自治区|自治州|自治县|自治旗)|省|市|地区|盟|林区|特区|新区|县|区|旗)$"
)


def short_name(name: str) -> str:
    """A name without the word for what it is: 大庆市 → 大庆, 延边朝鲜族自治州 → 延边."""
    return _TYPE.sub("", name)


def _above(code: str, names: Mapping[str, str], parents: Mapping[str, str]) -> list[str]:
    """The names above a region, the nearest first; a city of the province's own name counts once."""
    found: list[str] = []
    seen = code
    while (seen := parents.get(seen, "")) in names:
        if names[seen] not in (names[code], *found):
            found.append(names[seen])
    return found


def _spellings(own: str, above: list[str]) -> Iterator[str]:
    """A name behind each row of names that may stand before it."""
    yield own
    for n, higher in enumerate(above):
        yield higher + own
        yield short_name(higher) + own
        for highest in above[n + 1 :]:
            yield highest + higher + own
            yield short_name(highest) + short_name(higher) + own


def by_name(
    names: Mapping[str, str], parents: Mapping[str, str], areas: Mapping[str, str]
) -> Mapping[str, str]:
    """Every way to write a region that means one alone → its code; a full name goes before a short one."""
    found: dict[str, str] = {}
    for shorten in (False, True):
        meant: dict[str, set[str]] = {}
        for code, name in names.items():
            own = short_name(name) if shorten else name
            for written in _spellings(own, _above(code, names, parents)):
                meant.setdefault(written, set()).add(code)
        for written, codes in meant.items():
            if written not in found and (one := _one_of(codes, areas)):
                found[written] = one
            elif written not in found:
                # Two regions: a short name must not choose where a full one could not.
                found[written] = ""
    return found


def _one_of(codes: set[str], areas: Mapping[str, str]) -> str | None:
    """The region that is meant: the only one, or the pooling area that all of them are."""
    if len(codes) == 1:
        return next(iter(codes))
    lifted = {areas.get(code) for code in codes}
    area = lifted.pop()
    return area if not lifted and area in codes else None


def full_name(code: str, names: Mapping[str, str], parents: Mapping[str, str]) -> str:
    """A region with the names above it: 黑龙江省大庆市."""
    return "".join(reversed([names[code], *_above(code, names, parents)]))
