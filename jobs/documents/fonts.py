"""The fonts of documents (字体): those that come with the program, and a folder of the agency's own."""

from functools import cache
from importlib import import_module, metadata
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import typst

PACKAGES = ("noto-cjk-sans-jp-regular", "noto-cjk-sans-jp-bold")
FAMILY = "Noto Sans CJK JP"
"""It holds the forms of every region, and documents ask for those of the mainland; its name only
says which it shows where nobody asks."""
FILES = (".otf", ".ttf", ".ttc", ".otc")


class Fonts(NamedTuple):
    """The fonts as the typesetter takes them, their families in the order in which they are asked,
    and what they are."""

    found: "typst.Fonts"
    families: tuple[str, ...]
    versions: str


@cache
def fonts_of(folder: str = "") -> Fonts:
    """The fonts that ship, and behind them those of a folder that the agency names."""
    import typst

    folders = [
        Path(str(import_module(name.replace("-", "_")).__file__)).parent for name in PACKAGES
    ]
    versions = [f"{name} {metadata.version(name)}" for name in PACKAGES]
    if folder:
        folders.append(Path(folder))
        files = sorted(Path(folder).rglob("*"))
        versions += [file.name for file in files if file.suffix.lower() in FILES]
    # What else lies on the machine is left out, so that a page is the same everywhere.
    found = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(folders)
    )
    others = sorted(set(found.families()) - {FAMILY})
    return Fonts(found, (FAMILY, *others), ", ".join(versions))
