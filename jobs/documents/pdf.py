"""A document as PDF/A (文书版式文件): the same bytes each time, and never a box for a character."""

import json
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from config.settings import load_settings
from config.text import Text
from jobs.documents.fonts import Fonts, fonts_of
from models import Document
from workflow.shared.errors import Refusal
from workflow.shared.json_types import Json, JsonObject

if TYPE_CHECKING:
    import typst

TEMPLATES = Path(__file__).parent / "templates"
STANDARD: Final = "a-2a"
"""PDF/A-2a: for the archive, with the order of reading in it; a character without a glyph is an error."""


class GlyphMissingError(Refusal):
    """A character of a document is in none of the fonts (字体缺字); it is never printed as a box."""

    code = "glyph_missing"

    def __init__(self, characters: str, versions: str) -> None:
        says = Text(
            "文书中的“{characters}”（{codes}）在所用字体（{fonts}）里没有字形，没有制作。请把有这个字的字体文件"
            "（如 Plangothic、花园明朝）放入一个目录，在 settings.yaml 写 documents: {{fonts: 目录}}，再试一次。",
            "“{characters}” ({codes}) has no glyph in the fonts in use ({fonts}); nothing was made. Put "
            "a font file that has it (such as Plangothic or Hanazono) into a folder, name it in "
            "settings.yaml as documents: {{fonts: FOLDER}}, and try again.",
        )
        codes = " ".join(f"U+{ord(character):04X}" for character in characters)
        super().__init__(says, characters=characters, codes=codes, fonts=versions)


def pdf_of(document: Document, fonts_folder: str | None = None) -> bytes:
    """The document as PDF/A; the same content and fonts give the same bytes.

    The folder of further fonts is the one of the settings, where none is given.
    """
    return typeset(document.content, _set_folder() if fonts_folder is None else fonts_folder)


@cache
def _set_folder() -> str:
    return load_settings().documents.fonts


def typeset(content: JsonObject, fonts_folder: str = "") -> bytes:
    """Content as PDF/A; refused `glyph_missing` where a character has no glyph."""
    import typst

    fonts = fonts_of(fonts_folder)
    look: JsonObject = {"fonts": list(fonts.families)}
    if content.get("layout") == "cover":
        look["code"] = square_code(str(content["case_no"]))
    given = {"data": json.dumps(content, ensure_ascii=False), "look": json.dumps(look)}
    try:
        return _compiled(_compiler(TEMPLATES / "main.typ", fonts), given)
    except typst.TypstError:
        # Asked of each character, because the words of an error may change.
        missing = missing_glyphs("".join(_words(content)), fonts)
        if missing:
            raise GlyphMissingError(missing, fonts.versions) from None
        raise


def square_code(text: str) -> str:
    """A text as a QR code (二维码), drawn as SVG."""
    import segno

    drawn = BytesIO()
    segno.make(text, error="m", micro=False).save(drawn, kind="svg", border=2, xmldecl=False)
    return drawn.getvalue().decode()


def missing_glyphs(text: str, fonts: Fonts) -> str:
    """The characters of a text that no font has, each once."""
    import typst

    found, compiler = "", _compiler(TEMPLATES / "glyph.typ", fonts)
    for character in dict.fromkeys(text):
        if character.isspace():
            continue
        given = {"text": character, "fonts": json.dumps(list(fonts.families))}
        try:
            _compiled(compiler, given)
        except typst.TypstError:
            found += character
    return found


@cache
def _compiler(template: Path, fonts: Fonts) -> "typst.Compiler":
    """The typesetter, which reads fonts and templates once."""
    import typst

    return typst.Compiler(template, root=TEMPLATES, font_paths=fonts.found)


def _compiled(compiler: "typst.Compiler", given: dict[str, str]) -> bytes:
    made = compiler.compile(format="pdf", sys_inputs=given, pdf_standards=STANDARD)
    assert isinstance(made, bytes)
    return made


def _words(value: Json) -> Iterator[str]:
    """Every text in a content."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)
