"""A receipt platform over HTTP (票据平台接口的 HTTP 实现): one short exchange a question.

Certificates are checked, redirects are not followed, an answer is read up to a size and a time;
whatever goes wrong is `PlatformUnavailable`, because nothing may be concluded from it.
"""

from urllib.parse import quote

from config.receipt_platform import PlatformAddress
from jobs.receipt_platform.messages import answer_of, body_of
from jobs.receipt_platform.port import PlatformUnavailable
from jobs.short_exchange import ExchangeFailed, exchange
from workflow.receipt_check.answers import CheckAnswer, CheckRequest

OK, NOT_FOUND = 200, 404


class HttpPlatform:
    """Puts questions to the address of the settings."""

    def __init__(self, name: str, address: PlatformAddress, timeout_seconds: float) -> None:
        self.name, self._timeout = name, timeout_seconds
        self._address = address

    def ask(self, request: CheckRequest) -> CheckAnswer:
        """Put the question."""
        status, content = self._exchange("POST", "/requests", body_of(request))
        if status != OK:
            raise PlatformUnavailable(f"http_{status}")
        return answer_of(content, request)

    def look_up(self, request: CheckRequest) -> CheckAnswer | None:
        """Ask what became of a question."""
        status, content = self._exchange("GET", f"/requests/{quote(request.reference)}", None)
        if status == NOT_FOUND:
            return None
        if status != OK:
            raise PlatformUnavailable(f"http_{status}")
        return answer_of(content, request)

    def _exchange(self, method: str, path: str, body: bytes | None) -> tuple[int, bytes]:
        try:
            headers = self._headers(body)
        except (OSError, ValueError) as fault:
            raise PlatformUnavailable(f"no_token: {type(fault).__name__}") from fault
        url, ca = self._address.url + path, self._address.ca_file
        try:
            return exchange(
                method, url, body, headers, timeout=self._timeout, ca_file=str(ca) if ca else None
            )
        except ExchangeFailed as fault:
            raise PlatformUnavailable(fault.why) from fault

    def _headers(self, body: bytes | None) -> dict[str, str]:
        headers = {"Accept": "application/json"}
        if body is not None:
            headers["Content-Type"] = "application/json; charset=utf-8"
        if self._address.token_file is not None:
            word = self._address.token_file.read_text(encoding="utf-8").strip()
            headers["Authorization"] = f"Bearer {word}"
        return headers
