"""What a page needs beside itself (页面附件): one script, one style, one picture, by the hash of each.

The script is htmx as its authors give it (0BSD) with ours behind it; it is checked when it is read.
"""

import hashlib
from pathlib import Path

from fastapi import APIRouter
from starlette.responses import Response

FOLDER = Path(__file__).parent / "static"
HTMX, HTMX_SHA256 = (
    "htmx-2.0.11.min.js",
    "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717",
)
KEPT = {"Cache-Control": "public, max-age=31536000, immutable"}
"""An address with a hash never means anything else."""
router = APIRouter()


def _script() -> bytes:
    library = (FOLDER / HTMX).read_bytes()
    if hashlib.sha256(library).hexdigest() != HTMX_SHA256:
        raise RuntimeError(f"{HTMX} is not the file that its authors gave out")
    return library + b"\n" + (FOLDER / "keys.js").read_bytes()


def _named(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]


SCRIPT, STYLE = _script(), (FOLDER / "style.css").read_bytes()
ICON = (FOLDER / "icon.svg").read_bytes()
SCRIPT_URL, STYLE_URL = f"/static/{_named(SCRIPT)}.js", f"/static/{_named(STYLE)}.css"


@router.get(SCRIPT_URL, include_in_schema=False)
async def script() -> Response:
    """The script of all pages."""
    return Response(SCRIPT, headers=KEPT, media_type="text/javascript")


@router.get(STYLE_URL, include_in_schema=False)
async def style() -> Response:
    """The style of all pages."""
    return Response(STYLE, headers=KEPT, media_type="text/css")


@router.get("/favicon.ico", include_in_schema=False)
async def icon() -> Response:
    """The picture of the tab; without one the browser complains."""
    return Response(ICON, headers={"Cache-Control": "max-age=86400"}, media_type="image/svg+xml")
