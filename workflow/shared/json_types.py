"""JSON as Python has it (JSON 数据)."""

from pydantic import JsonValue

Json = JsonValue
"""What a JSON document holds: an object, a list, text, a number, true, false or null."""
JsonObject = dict[str, Json]
