"""Payloads checked (随附信息的检查): the whole with its refusal, or one fact alone."""

from collections.abc import Mapping

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from config.text import Text
from workflow.machine.fact_words import word_and_name
from workflow.machine.payload_values import Particulars
from workflow.machine.payloads import Fact, Given, Nothing, Payload, as_meant
from workflow.shared.errors import BadPayloadError
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.plain_text import unusable


class OnBehalfOf(Payload):
    """For whom somebody acts, or who acts for the applicant (代办人)."""

    on_behalf_of: Particulars


def check_agent(trigger: str, given: Json) -> JsonObject | None:
    """Name, relation, number and telephone of whom somebody acts for, or a refusal."""
    if given is None:
        return None
    checked = check_payload(trigger, OnBehalfOf, {"on_behalf_of": given})
    return dict(checked.on_behalf_of) if isinstance(checked, OnBehalfOf) else None


_EXPECTED = {
    "missing": Text("缺少此项", "it is missing"),
    "extra_forbidden": Text("没有此项", "there is no such fact"),
    "string_type": Text("应为文字", "text is expected"),
    "string_too_short": Text("不能为空", "it may not be empty"),
    "string_too_long": Text("过长", "it is too long"),
    "receipt_line": Text(
        "应写“票据:行号 名称=取值”，如 1:2 amount=12.50；改票据本身的不写行号",
        "RECEIPT:LINE NAME=VALUE is expected, e.g. 1:2 amount=12.50; without LINE for the receipt",
    ),
    "string_pattern_mismatch": Text("应为数字号码", "a number in digits is expected"),
    "date_from_datetime_parsing": Text("应为日期 YYYY-MM-DD", "a day YYYY-MM-DD is expected"),
    "date_parsing": Text("应为日期 YYYY-MM-DD", "a day YYYY-MM-DD is expected"),
    "bool_parsing": Text("应为“是”或“否”", "yes or no is expected"),
    "list_type": Text("应为列表", "a list is expected"),
    "model_type": Text(
        "应为 票据:行号=金额:理由，或 JSON 对象", "RECEIPT:LINE=AMOUNT:REASON, or a JSON object"
    ),
    "too_short": Text("不能为空", "it may not be empty"),
    "int_parsing": Text("应为整数", "a whole number is expected"),
    "int_type": Text("应为整数", "a whole number is expected"),
    "greater_than": Text("应大于零", "it must be above zero"),
    "greater_than_equal": Text("应大于零", "it must be above zero"),
}


def check_payload(trigger: str | Text, wanted: type[BaseModel] | None, given: Given) -> BaseModel:
    """The payload as an object, or a refusal that names the field and what it should be."""
    model = wanted or Nothing
    if not isinstance(given, Mapping):
        expected = Text("应为 JSON 对象", "a JSON object is expected")
        raise BadPayloadError(trigger, "--facts", expected)
    if _controls(given):
        expected = Text("不能含控制字符", "no control characters, please")
        raise BadPayloadError(trigger, "--facts", expected)
    try:
        return model.model_validate(given)
    except ValidationError as fault:
        where = ".".join(str(part) for part in fault.errors()[0]["loc"]) or "--facts"
        # Who is signed in names no second person, and a rehearsal does it by --second.
        names = [name for name in model.model_fields if name != "second" or where == name]
        what = _expected(fault)
        expected = Text(
            f"{what.zh}；可填：{'、'.join(map(word_and_name, names)) or '—'}",
            f"{what.en}; it takes: {', '.join(names) or '—'}",
        )
        raise BadPayloadError(trigger, where, expected, word_and_name(where)) from fault


def slip_in(info: FieldInfo, given: Fact) -> Text | None:
    """What is wrong with one fact alone, so that a form can say so at once; None when it will do."""
    if _controls(given):
        return Text("不能含控制字符", "no control characters, please")
    try:
        TypeAdapter(info.rebuild_annotation()).validate_python(as_meant(info, given))
    except ValidationError as fault:
        return _expected(fault)
    return None


def _expected(fault: ValidationError) -> Text:
    return expected_of(fault.errors()[0])


def expected_of(first: ErrorDetails) -> Text:
    """What was expected where a value is wrong, in both languages."""
    if first["type"] == "unread":
        # The reader of the value says itself what it expected.
        return Text(_escape(first["ctx"]["zh"]), _escape(first["ctx"]["en"]))
    return _EXPECTED.get(first["type"], Text("格式不对", _escape(first["msg"])))


def _controls(value: Given) -> bool:
    """Whether any text in it holds a control character, which no database and no screen wants."""
    if isinstance(value, str):
        return unusable(value)
    inner = (
        value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    )
    return any(_controls(item) for item in inner)


def _escape(words: str) -> str:
    return words.replace("{", "(").replace("}", ")")
