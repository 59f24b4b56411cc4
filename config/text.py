"""A sentence in Chinese and in English (双语文字), so that every face can say it in the reader's language."""

from typing import Any, Literal, NamedTuple

Lang = Literal["zh", "en"]


class Text(NamedTuple):
    """One sentence, twice; `{names}` in it are filled in by `say`."""

    zh: str
    en: str

    def say(self, lang: Lang = "zh", **values: Any) -> str:
        """The sentence in `lang`, with its values filled in."""
        return (self.zh if lang == "zh" else self.en).format(**values)
