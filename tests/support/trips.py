"""How often one call goes back and forth between our files (往返): a reader of the code goes the same way.

`python -m tests.support.trips` loads the sample into a database of its own, asks and answers by the
command line, and prints for each call the files entered, how many differ, and the returns. The
script names no module of ours, so it measures any revision: `cd CHECKOUT; python …/trips.py`.
"""

import contextlib
import csv
import io
import json
import os
import pkgutil
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from itertools import groupby
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

PACKAGES = ("config", "models", "workflow", "jobs", "console")
PARTS = {
    "check": "answer_visit",
    "calculation": "calculate_page",
    "why": "answer_why",
    "bank answer": "read_file",
}
"""The function with which each call begins, behind the reading of arguments and settings."""


class Trip(NamedTuple):
    """The files entered in order, the same neighbours merged."""

    files: tuple[str, ...]

    @property
    def distinct(self) -> int:
        """How many files these are."""
        return len(set(self.files))

    @property
    def returns(self) -> int:
        """How often a file is entered that was left before."""
        return len(self.files) - self.distinct


def trips(call: Callable[[], object], *, within: str = "") -> Trip:
    """What `call` enters; with `within` only what a function of that name calls."""
    root = str(Path(import_module(PACKAGES[0]).__file__ or "").parents[1]) + os.sep
    ours = tuple(root + package + os.sep for package in PACKAGES)
    entered: list[str] = []
    depth: list[FrameType] = []

    def seen(frame: FrameType, event: str, _arg: Any) -> None:
        code = frame.f_code
        if event == "return" and depth and depth[-1] is frame:
            depth.pop()
        if event != "call" or not code.co_filename.startswith(ours):
            return
        if code.co_name == within:
            depth.append(frame)
        if code.co_name != "<module>" and (depth or not within):
            entered.append(code.co_filename[len(root) :])

    sys.setprofile(seen)
    try:
        call()
    finally:
        sys.setprofile(None)
    return Trip(tuple(file for file, _same in groupby(entered)))


def import_everything() -> None:
    """Load every module, so that no import stands among the calls."""
    for name in PACKAGES:
        package = import_module(name)
        for found in pkgutil.walk_packages(package.__path__, f"{name}."):
            if "migrations" not in found.name and not found.name.endswith("__main__"):
                import_module(found.name)


class Sample:
    """The sample in a folder of its own, asked by the command line within this process."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.database = folder, folder / "sample.db"
        config = Path(import_module("config").__file__ or "").parent
        shutil.copytree(config, folder / "config", ignore=shutil.ignore_patterns("*.py*"))
        page = folder / "config" / "payout.yaml"
        account = 'account: "6000123456789012", bank_code: "102261000019"'
        page.write_text(
            page.read_text("utf-8").replace('account: "", bank_code: ""', account), "utf-8"
        )
        os.environ["YIDI_CONFIG"] = str(folder / "config")
        os.environ["YIDI_DATABASE_URL"] = f"sqlite:///{self.database}"
        os.environ["YIDI_IDENTITY"] = "trusted"

    def run(self, *args: str) -> str:
        """`yidi ARGS…`; what the command printed."""
        main, out = import_module("console.cli").main, io.StringIO()
        before, sys.argv = sys.argv, ["yidi", *args]
        code = 0
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
                main()
        except SystemExit as left:
            code = int(left.code or 0)
        finally:
            sys.argv = before
        if code:
            raise RuntimeError(f"yidi {' '.join(args)}: {out.getvalue()}")
        return out.getvalue()

    def sql(self, text: str, *values: object) -> list[tuple[Any, ...]]:
        """Rows of the database."""
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            rows = connection.execute(text, values).fetchall()
            connection.commit()
            return rows

    def file(self, name: str, text: str, encoding: str = "utf-8") -> str:
        """A file in the folder."""
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return str(path)


def calls(sample: Sample) -> Iterator[tuple[str, Sequence[str]]]:
    """The four calls, each with what must be there before it."""
    sample.run("init", "--sample")
    sample.run("run", "precheck_claims")
    (visit,) = sample.sql(
        "SELECT p.certno, p.insutype, c.med_type, i.code, c.admitted_on, c.discharged_on"
        " FROM claim c JOIN person p ON p.id = c.person_id JOIN institution i ON i.id = c.institution_id"
        " WHERE c.med_type = '21' ORDER BY c.id LIMIT 1"
    )
    names = ("certno", "insutype", "med_type", "fixmedins_code", "begndate", "enddate")
    asked = dict(zip(names, visit, strict=True)) | {"mdtrt_cert_type": "01"}
    yield "check", ("check", sample.file("visit.json", json.dumps(asked)))
    ((one,),) = sample.sql("SELECT min(id) FROM claim WHERE state = 'review'")
    # One claim alone is looked at: nobody tries what was tried too often.
    sample.sql("UPDATE claim SET tries = 99 WHERE id <> ?", one)
    yield "calculation", ("run", "calculate_claims")
    sample.sql("UPDATE claim SET tries = 0")
    sample.run("run", "calculate_claims")
    ((no,),) = sample.sql("SELECT no FROM claim WHERE id = ?", one)
    yield "why", ("why", no)
    yield "bank answer", ("payout", "read", _answer(sample), "--as", "cashier")


def _answer(sample: Sample) -> str:
    """A result file of one payment that is on its way."""
    ((no,),) = sample.sql("SELECT min(no) FROM claim WHERE state = 'approval'")
    sample.run("take", no, "approve", "--as", "approver")
    sample.run("payout", "build", "--as", "cashier")
    ((batch, shown),) = sample.sql("SELECT no, plan_hash FROM payout")
    sample.run("payout", "sign", batch, "--hash", shown, "--as", "cashier2")
    sample.run("payout", "send", batch, "--out", str(sample.folder), "--as", "cashier")
    ((number, name, account, fen, day),) = sample.sql(
        "SELECT no, payee_name, payee_account, amount, date('now') FROM payment"
    )
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(
        [
            "业务流水号",
            "收款人户名",
            "收款账号",
            "金额",
            "处理状态",
            "失败代码",
            "失败原因",
            "银行流水号",
            "入账日期",
        ]
    )
    rows.writerow([number, name, account, f"{fen / 100:.2f}", "成功", "", "", "B1", day])
    return sample.file("result.csv", text.getvalue(), "gb18030")


def main(shown: Sequence[str]) -> None:
    """Print what each call enters; for those named also the files."""
    import_everything()
    print(f"{'':12}{'entered':>9}{'distinct':>9}{'returns':>9}")
    with tempfile.TemporaryDirectory() as folder:
        sample = Sample(Path(folder))
        for name, args in calls(sample):
            trip = trips(partial(sample.run, *args), within=PARTS[name])
            print(f"{name:12}{len(trip.files):9}{trip.distinct:9}{trip.returns:9}")
            if name in shown:
                print("\n".join(trip.files))


if __name__ == "__main__":
    main(sys.argv[1:])
