"""The port to a receipt platform (票据平台接口): what we need of it, whoever runs it.

No public specification of the national platforms could be read, so the port is ours: an agency's
own connection takes its place behind `Platform`.
"""

from typing import Protocol

from workflow.receipt_check.answers import CheckAnswer, CheckRequest


class PlatformUnavailable(Exception):
    """No answer that can be relied on; it may have been heard all the same (平台不可用)."""


class Platform(Protocol):
    """Answers about receipts; knows a question by its reference, and does nothing twice for one."""

    name: str

    def ask(self, request: CheckRequest) -> CheckAnswer:
        """Have it done, and the answer; PlatformUnavailable when there is none."""
        ...

    def look_up(self, request: CheckRequest) -> CheckAnswer | None:
        """The answer to a question that was put before; None when it never arrived."""
        ...
