"""What an address of a page carries (页面地址参数)."""

from typing import Annotated

from fastapi import Path

Number = Annotated[str, Path(min_length=1, max_length=64)]
"""The number of a case, a person, a batch or a proposal."""
