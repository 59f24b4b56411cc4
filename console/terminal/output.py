"""How a face speaks (输出): tables for people, plain text in a pipe, JSON on request, exit codes."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from config.errors import ConfigError, YidiError
from config.masking import mask_identities
from config.text import Lang, Text
from console.answers.faults import met_another
from console.answers.proposed import Proposed
from console.answers.refusals import MisuseError, told_of
from models.commits import Commits

if TYPE_CHECKING:
    from jobs.app import App

DONE, REFUSED, MISUSE = 0, 1, 2
Shown = TypeVar("Shown")


@dataclass
class Face:
    """What was asked for on the command line: database, JSON, language, and by which command."""

    database: str | None = None
    as_json: bool = False
    lang: Lang = "zh"
    format: str = ""
    """The format of a list as a file (csv, xlsx); a table where none was asked for."""
    command: str = ""
    """The command and the names of its options, without what was given to them."""
    user: str = ""
    """Who was named as acting."""
    purpose: str = ""
    """For what somebody asks, as it is kept with the look."""
    unmasked: bool = False
    """Whether identity numbers may be shown in full, to somebody who is named."""
    opened: "App | None" = None
    """The application, where it was opened to see who is signed in."""

    def say(self, zh: str, en: str) -> str:
        """One of two wordings."""
        return zh if self.lang == "zh" else en

    def words(self, text: Text, **values: Any) -> str:
        """A sentence in the reader's language."""
        return text.say(self.lang, **values)

    def json(self, value: Any) -> None:
        """One JSON document on standard output."""
        print(self._may(json.dumps(value, ensure_ascii=False, indent=2, default=str)))

    def json_rows(self, rows: Iterable[Any]) -> None:
        """A JSON array written row by row, so that any number of rows fits."""
        sys.stdout.write("[")
        for position, row in enumerate(rows):
            text = self._may(json.dumps(row, ensure_ascii=False, default=str))
            sys.stdout.write((",\n " if position else "\n ") + text)
        sys.stdout.write("\n]\n")

    def line(self, text: str = "") -> None:
        """One line on standard output; beside a file that goes there, on standard error."""
        print(self._may(text), file=sys.stderr if self.format else sys.stdout)

    def _may(self, text: str) -> str:
        """What leaves the program: a citizen's number that stands where none belongs is masked."""
        return text if self.unmasked else mask_identities(text)

    def remark(self, zh: str, en: str) -> None:
        """A remark beside what was asked for: on standard error, so that a pipe holds rows alone."""
        with suppress(BrokenPipeError):
            print(self._may(self.say(zh, en)), file=sys.stderr)

    def table(
        self, heads: Sequence[str], rows: Iterable[Sequence[Any]], title: str = "",
        least: Sequence[int] = (),
    ) -> None:  # fmt: skip
        """A drawn table that fits the terminal; tab-separated text in a pipe, cut nowhere.

        Of a terminal that is too narrow the columns in `least` go first, the least important in
        front. Where there are no rows, that is said.
        """
        if self.format:
            from console.terminal.list_file import write_list

            write_list(self.format, heads, ([self._may(_text(v)) for v in row] for row in rows))
            return
        cells = [[self._may(_cell(value)) for value in row] for row in rows]
        if sys.stdout.isatty() and cells:
            from console.terminal.table import draw

            dropped = draw(title, heads, cells, least)
            if dropped:
                listed = "、".join(heads[n] for n in dropped)
                self.remark(f"终端较窄，未显示：{listed}", f"no room for: {listed}")
            return
        if not sys.stdout.isatty():
            for row in (heads, *cells):
                print("\t".join(row))
        if not cells:
            none = ("没有符合条件的记录", "nothing to show")
            self.line(self.say(*none)) if sys.stdout.isatty() else self.remark(*none)

    def show(self, value: Shown, draw: Callable[["Face", Shown], None]) -> None:
        """JSON when it was asked for, else what `draw` prints on this face."""
        if self.as_json:
            self.json(value)
        elif isinstance(value, Proposed):
            from console.terminal.proposals import draw_proposed

            draw_proposed(self, value)
        else:
            draw(self, value)

    def error(self, fault: YidiError) -> None:
        """A refusal: the sentence for people, code and facts for programs."""
        told = told_of(fault, self.lang)
        if self.as_json:
            self.json({"error": told})
        else:
            with suppress(BrokenPipeError):
                print(f"{told['message']} [{fault.code}]", file=sys.stderr)


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _cell(value: Any) -> str:
    return "—" if value is None or value == "" else str(value)


@contextmanager
def spoken(face: Face) -> Iterator[None]:
    """Turn what went wrong into a sentence and an exit code; no traceback reaches a person."""
    before = Commits.asked
    try:
        yield
    except (ConfigError, MisuseError) as fault:
        face.error(fault)
        leave(MISUSE)
    except YidiError as fault:
        face.error(fault)
        leave(REFUSED)
    except BrokenPipeError:
        # Whoever reads our output has seen enough.
        leave(DONE)
    except KeyboardInterrupt:
        leave(130)
    except Exception as fault:
        if (away := _away(fault)) is not None:
            face.error(away)
            leave(MISUSE)
        if not _met(face, fault):
            _unforeseen(face, fault, clean=Commits.asked == before)
        leave(REFUSED)
    finally:
        _flush()


def _flush() -> None:
    """Hand over what was printed; nothing is left for a pipe that its reader has closed."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _away(fault: Exception) -> ConfigError | None:
    """The sentence when the database is away, busy, full or damaged."""
    from models.faults import said_of

    return said_of(fault)


def _met(face: Face, fault: Exception) -> bool:
    """Whether the database undid us because another was at the same rows; then it is said."""
    error = met_another(fault)
    if error is not None:
        face.error(error)
    return error is not None


def _unforeseen(face: Face, fault: Exception, *, clean: bool) -> None:
    import structlog

    from console.terminal.logs import set_up_logs

    set_up_logs()
    nothing_written = Text(
        "程序内部错误（{kind}），没有写入任何数据；详情在日志里，请交给维护人员。",
        "an internal error ({kind}); nothing was written. The log has the details.",
    )
    may_be_written = Text(
        "程序内部错误（{kind}）；此前的部分可能已经写入，请先查看（yidi history、yidi runs）再决定是否重做。详情在日志里，请交给维护人员。",
        "an internal error ({kind}); a part may have been written: look (`yidi history`, `yidi runs`) "
        "before you do it again. The log has the details.",
    )
    says = nothing_written if clean else may_be_written
    structlog.get_logger().exception(
        "internal_error", kind=type(fault).__name__, command=face.command
    )
    error = YidiError(says, kind=type(fault).__name__)
    error.code = "internal_error"
    face.error(error)


def leave(code: int) -> NoReturn:
    """End the program with this exit code."""
    raise SystemExit(code)
