"""All measurements, or some (性能测量): `python -m bench [--quick] [--readme] [PART…]`; see `make bench`."""

import argparse
import time
import traceback
from collections.abc import Callable

from bench import (
    answers,
    chain,
    claims,
    curves,
    http_check,
    http_pages,
    http_submit,
    identity,
    looks,
    moves,
    online,
    payouts,
    single,
    verify,
    workers,
)
from bench.databases import Databases
from bench.machine import facts
from bench.ours import quiet_log
from bench.report import Report
from bench.server import serving
from bench.size import FULL, QUICK

PARTS: dict[str, Callable[[Report, Databases], None]] = {
    "moves": moves.measure,
    "curves": curves.measure,
    "online": online.measure,
    "looks": looks.measure,
    "answers": answers.measure,
    "identity": identity.measure,
    "chain": chain.measure,
    "single": single.measure,
    "workers": workers.measure,
    "verify": verify.measure,
    "claims": claims.measure,
    "payouts": payouts.measure,
    "http": http_check.measure,
    "submit": http_submit.measure,
    "pages": http_pages.measure,
}
"""In this order: what the large database is needed for comes first."""


def main() -> None:
    """Build, measure, print; the last line is the worst ratio to the floor."""
    asked = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="smaller data, under 2 minutes")
    asked.add_argument(
        "--readme", action="store_true", help="write the table into docs/performance.md"
    )
    asked.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    given = asked.parse_args()
    if unknown := set(given.parts) - set(PARTS):
        asked.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    quiet_log()
    began, report = time.monotonic(), Report()
    with serving() as server:
        report.machine = facts(server)
        for name, value in report.machine.items():
            report.say(f"{name}: {value}")
        databases = Databases(server, QUICK if given.quick else FULL, report.say)
        try:
            failed = [n for n in given.parts or PARTS if not _done(n, report, databases)]
        finally:
            databases.close()
    report.say("\n" + report.markdown().removesuffix(report.worst).rstrip())
    if given.readme:
        report.write()
    report.say(f"\n{time.monotonic() - began:.0f} seconds in all")
    if failed:
        report.say(f"not measured, see above: {', '.join(failed)}")
    report.say(report.worst)
    raise SystemExit(1 if failed else 0)


def _done(name: str, report: Report, databases: Databases) -> bool:
    """Do a part; one that fails is told and does not take the others with it."""
    report.say(f"{name}:")
    began = time.monotonic()
    try:
        PARTS[name](report, databases)
    except Exception:
        report.say(traceback.format_exc())
        return False
    report.say(f"  ({time.monotonic() - began:.0f} s)")
    return True


if __name__ == "__main__":
    main()
