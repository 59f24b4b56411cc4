"""Metrics for Prometheus (监控指标): requests as they are answered, the agency as it stands.

What is asked of the database is asked at most every few seconds, whoever asks how often. Numbers
by machine, state and route alone: nothing of a case, a person or an asker.
"""

import time
from collections.abc import Iterator
from threading import Lock

import structlog
from prometheus_client import CollectorRegistry, Gauge, Histogram, ProcessCollector
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import generate_latest
from prometheus_client.registry import Collector
from sqlalchemy.exc import DBAPIError

from config.errors import ConfigError
from config.version import program_version
from console.answers.measures import MEANINGS, Measure, answer_measures
from console.api.served import Served
from models.faults import summary
from models.revision import REVISION

log = structlog.get_logger()
FRESH_SECONDS = 15
PREFIX = "yidi_"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
"""The bounds of the times that are told apart."""


class Metrics:
    """The registry of one server."""

    def __init__(self, served: Served) -> None:
        self.registry = CollectorRegistry()
        self._requests = Histogram(
            f"{PREFIX}http_request_seconds", "Time to answer a request (请求用时)",
            ["method", "route", "status"], buckets=SECONDS, registry=self.registry,
        )  # fmt: skip
        running = Gauge(
            f"{PREFIX}http_requests_running", "Requests at work (正在办理的请求)",
            registry=self.registry,
        )  # fmt: skip
        running.set_function(lambda: len(served.running))
        build = Gauge(
            f"{PREFIX}build_info", "The program (程序版本)", ["version", "revision"],
            registry=self.registry,
        )  # fmt: skip
        build.labels(program_version(), REVISION).set(1)
        ProcessCollector(registry=self.registry)
        self.registry.register(_OfTheAgency(served))

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answer."""
        self._requests.labels(method, route, str(status)).observe(seconds)

    def text(self) -> bytes:
        """Everything, as Prometheus reads it."""
        return generate_latest(self.registry)


class _OfTheAgency(Collector):
    """The measures of the database, kept for a while; without it, that it is away."""

    def __init__(self, served: Served) -> None:
        self.served = served
        self._asking = Lock()
        self._kept: list[Measure] = []
        self._until, self._up = 0.0, 0

    def describe(self) -> list[GaugeMetricFamily]:
        """Nothing beforehand: it would ask the database when the server starts."""
        return []

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """The measures of this moment, or of one that is some seconds past."""
        with self._asking:
            if time.monotonic() > self._until:
                self._ask()
            kept, up = self._kept, self._up
        told = GaugeMetricFamily(
            f"{PREFIX}database_up", "Whether the database answers (数据库可用)"
        )
        told.add_metric([], up)
        yield told
        for name, meaning in MEANINGS.items():
            its = [each for each in kept if each.name == name]
            labels = sorted({label for each in its for label in each.labels})
            family = GaugeMetricFamily(PREFIX + name, meaning, labels=labels)
            for each in its:
                family.add_metric([each.labels.get(label, "") for label in labels], each.value)
            yield family

    def _ask(self) -> None:
        try:
            self._kept, self._up = answer_measures(self.served.now()), 1
        except (ConfigError, DBAPIError) as fault:
            log.warning("metrics.database", error=summary(fault))
            self._kept, self._up = [], 0
        self._until = time.monotonic() + FRESH_SECONDS
