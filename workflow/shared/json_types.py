"""What JSON can say: values that are read from a file, or written into an answer."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
JsonDict: TypeAlias = dict[str, Json]
