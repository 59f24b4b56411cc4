"""The language of an answer (语言): Chinese, unless `Accept-Language` asks for English first."""

from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import Headers

from config.text import Lang


def lang_of(headers: Headers) -> Lang:
    """The language that the first language of the header means."""
    wanted = headers.get("accept-language", "").strip().lower()
    return "en" if wanted.startswith("en") else "zh"


async def language(request: Request) -> Lang:
    """The language of this request."""
    return lang_of(request.headers)


Language = Annotated[Lang, Depends(language)]
"""The language in which an endpoint answers."""
