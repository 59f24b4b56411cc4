"""Logs (日志): JSON in a service, text on a terminal, always to standard error, ids masked."""

import logging
import os
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from config.masking import mask_all


def set_up_logs(*, table: bool = False, as_json: bool = False) -> None:
    """One pipeline for our own lines and for those of the libraries.

    With `table` a person at a terminal is shown the result anyway, and only what is wrong is logged.
    With `as_json` the log is JSON on a terminal as well.
    """
    terminal = sys.stderr.isatty() and not as_json
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _mask,
        _short if terminal and not os.environ.get("YIDI_DEBUG") else _whole,
    ]
    structlog.configure(
        # What is not logged costs nothing more.
        processors=[
            structlog.stdlib.filter_by_level, *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )  # fmt: skip
    render: Any = (
        structlog.dev.ConsoleRenderer()
        if terminal
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, render],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(os.environ.get("YIDI_LOG", "WARNING" if table and terminal else "INFO").upper())
    # The scheduler only wakes us; its own lines say nothing an operator needs.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)


def _mask(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """No id or account number leaves in a log line."""
    for key, value in event.items():
        event[key] = mask_all(value)
    return event


def _short(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A person at a terminal gets no traceback; `YIDI_DEBUG=1` shows it."""
    event.pop("exception", None)
    event.pop("trace", None)
    return event


def _whole(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return event
