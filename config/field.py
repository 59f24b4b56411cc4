"""One field of what is handed over (字段): our name, the Chinese label, the national platform's name."""

from dataclasses import dataclass

from config.text import Text


@dataclass(frozen=True)
class Field:
    """One field. `required` means that a file without this column is refused."""

    name: str
    label: str
    national: tuple[str, ...] = ()
    required: bool = True

    @property
    def title(self) -> Text:
        """What a form calls it."""
        return Text(self.label, self.name.replace("_", " "))

    @property
    def names(self) -> tuple[str, ...]:
        """Every header under which it is recognised."""
        return (self.name, self.label, *self.national)


def must(name: str, label: str, *national: str) -> Field:
    """A field that must be there."""
    return Field(name, label, national)


def may(name: str, label: str, *national: str) -> Field:
    """A field that may be left out."""
    return Field(name, label, national, required=False)
