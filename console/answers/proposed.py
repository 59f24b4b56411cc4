"""What is answered where an act waits for a second person (待确认), whatever would have been answered else."""

from typing import Any


class Proposed(dict[str, Any]):
    """The case, the act, the number of its proposal, and until when it waits."""
