"""The ground of every declared answer (答复类型): words, national names, amounts, days, instants.

An answer is written once, in our names; its Chinese words come from the declarations of fields.
"""

from collections.abc import Iterable
from typing import Annotated, Any, ClassVar, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, JsonValue, WithJsonSchema

from config.fields import LABELS
from config.fields_shown import SHOWN, label_of, national_names
from config.words_shown import WORDS
from workflow.machine.fact_words import FACTS

Amount = Annotated[
    str, WithJsonSchema({"type": "string", "pattern": r"^-?\d+\.\d{2}$", "examples": ["1234.50"]})
]
"""An amount in yuan, as text with two decimals."""
Day = Annotated[str, WithJsonSchema({"type": "string", "format": "date"})]
"""A day, ISO 8601."""
Instant = Annotated[str, WithJsonSchema({"type": "string", "format": "date-time"})]
"""An instant with its zone."""
Schema = dict[str, Any]


def _in_words(schema: Schema, model: type["ToldShape"]) -> None:
    """Write the official word of each field, and its national name, into the description."""
    names = national_names(model.about) if model.about else {}
    for key, shown in schema.get("properties", {}).items():
        shown["title"] = model.word(key)
        if key in names:
            shown["description"] = f"国家标准字段 {names[key]}"
    schema["title"] = model.called()


class ToldShape(BaseModel):
    """What is told of something; a key that is new passes, so that an answer may grow."""

    model_config = ConfigDict(extra="allow", populate_by_name=True, json_schema_extra=_in_words)
    about: ClassVar[str] = ""
    """Its kind among the fields of answers (`config/fields_shown.py`)."""

    @classmethod
    def word(cls, key: str) -> str:
        """The Chinese word for a key; the key itself where nobody declared one."""
        fact = FACTS.get(key)
        known = label_of(cls.about, key) or WORDS.get(key) or LABELS.get(key)
        known = known or (fact.label.zh if fact else "")
        base = key.removesuffix("_label")
        return known or (f"{cls.word(base)}（中文）" if base != key else key)

    @classmethod
    def called(cls) -> str:
        """What the answer is called: the first line of its description."""
        return (cls.__doc__ or cls.__name__).strip().split("\n")[0]

    @classmethod
    def told_keys(cls) -> list[str]:
        """The keys of the answer."""
        return [info.alias or name for name, info in cls.model_fields.items()]


Item = TypeVar("Item")


class PageTold(BaseModel, Generic[Item]):
    """一页 · one page of a list."""

    items: list[Item] = Field(title="本页")
    next: str | None = Field(None, title="下一页的 cursor；没有了为空")


def page_told(model: type[ToldShape], rows: Iterable[Schema], following: str | None) -> BaseModel:
    """A page of what was found, each row as its declared type has it; what is not there is left out."""
    page: type[BaseModel] = PageTold[model]  # type: ignore[valid-type]
    return page.model_validate({"items": list(rows), "next": following})


class RemarkTold(ToldShape):
    """提示 · what is worth knowing, and stopped nothing."""

    code: str
    message: str


class ErrorTold(ToldShape):
    """未办理的原因 · why one of several was refused."""

    code: str
    message: str
    problems: list[dict[str, JsonValue]] | None = None


def national_schema(kind: str, keys: list[str]) -> Schema:
    """How an answer with these keys looks in the national names; what has none keeps ours."""
    shown, names = SHOWN[kind], national_names(kind)
    properties: Schema = {}
    for key in keys:
        part = shown.parts.get(key)
        within = national_schema(part, list(SHOWN[part].fields)) if part else {}
        if key in shown.flat:
            properties |= within["properties"]
        elif part:
            properties[key] = {"type": "array", "items": within, "title": key}
        else:
            word = label_of(kind, key) or WORDS.get(key) or LABELS.get(key, key)
            properties[names.get(key, key)] = {"title": word, "description": f"本系统字段 {key}"}
    return {"type": "object", "properties": properties}


def shown_fields(kind: str) -> Schema:
    """The fields of a question: our names, the words, the national names; each may be written in both."""
    return {
        "type": "object",
        "properties": {
            key: {"title": field.label, "description": f"国家标准字段 {'、'.join(field.national)}"}
            for key, field in SHOWN[kind].fields.items()
        },
    }
