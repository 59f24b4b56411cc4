"""What can be wrong with what an agency edits (配置错误)."""

from typing import Any

from config.masking import mask_facts
from config.text import Lang, Text


class YidiError(Exception):
    """Anything a person is told in a sentence with a stable `code`, never as a traceback."""

    code = "error"

    def __init__(self, says: Text, **facts: Any) -> None:
        self.says, self.facts = says, mask_facts(facts)
        super().__init__(says.say("en", **self.facts))

    def sentence(self, lang: Lang = "zh") -> str:
        """What is, what was expected, and what to do."""
        return self.says.say(lang, **self.facts)


class ConfigError(YidiError):
    """A file in config/ that cannot be used as it stands (配置文件有误)."""

    def __init__(self, code: str, says: Text, **facts: Any) -> None:
        self.code = code
        super().__init__(says, **facts)
