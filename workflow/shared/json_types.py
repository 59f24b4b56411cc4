"""JSON as Python has it (JSON 数据)."""

from decimal import Decimal

from typing_extensions import TypeAliasType

Json = TypeAliasType(
    "Json", "str | int | bool | float | Decimal | list[Json] | dict[str, Json] | None"
)
"""What a JSON document holds; a number with a fraction that came from outside keeps every digit."""
JsonObject = dict[str, Json]
