"""Whose fault is it (出错归因): the case's own, or one and the same for whichever case is tried.

Before a case that fails alone is blamed, others behind it are tried and undone. When every one of
them fails in the same way, the fault is in none of them, and no case is set aside for it.
"""

from collections.abc import Iterator

from jobs.runner.key_ranges import DoRange, Edge, KeyRange, WorkCounts, ask_twice
from jobs.runner.leased_partition import AnyPartition
from models.faults import CANCELLED, is_nobodys, kind, sqlstate, summary
from workflow.moves.keyset import Key

SEVERAL = 5
"""So many cases in a row that fail with one and the same error, and none that works, end the run."""


class SameFault(Exception):
    """One case after the other fails with one and the same error (接连出同一个错)."""

    def __init__(self, fault: BaseException) -> None:
        says = (
            f"接连 {SEVERAL} 件以上出同一个错，没有搁置任何一件 ({SEVERAL} cases or more in a row fail "
            "with one and the same error, none was set aside)"
        )
        if sqlstate(fault) == CANCELLED:
            says = (
                "单独办理一件时语句仍被服务器中止，没有搁置任何一件 (the server broke off the statement "
                "with a single case in it as well, none was set aside)"
            )
        super().__init__(f"{says}: {summary(fault)}")


class _Undo(Exception):
    """What was tried is undone."""

    def __init__(self, counts: WorkCounts) -> None:
        self.counts = counts
        super().__init__()


def is_everybodys(
    partition: AnyPartition, edge: Edge, do: DoRange, end: Key, upto: Key, fault: Exception
) -> bool:
    """Whether the cases behind `end` fail as the case at `end` did, as far as `upto`.

    The next ones are tried, then some further and further away. One that works, or that fails in
    another way, answers; one at which nothing was due says nothing.
    """
    alike = 1
    for after, here in _others(partition, edge, end, upto):
        found = _tried(partition, do, KeyRange(after, here, wait=False))
        if isinstance(found, WorkCounts):
            if found.moved or found.skipped:
                return False
        elif is_nobodys(found):
            raise found
        elif kind(found) != kind(fault):
            return False
        else:
            alike += 1
    return alike >= SEVERAL


def _others(partition: AnyPartition, edge: Edge, end: Key, upto: Key) -> Iterator[tuple[Key, Key]]:
    """Ranges of one case each: the next few, then the doubled distance, and so on."""
    distance, at = 1, end
    while at < upto:

        def ask(size: int = distance) -> tuple[Key | None, Key | None]:
            with partition.reading() as session:
                before = end if size == 1 else edge(session, end, size - 1)
                return before, edge(session, end, size)

        before, here = ask_twice(ask)
        if before is None or here is None or here > upto or here <= before:
            return
        yield before, here
        at, distance = here, distance + 1 if distance < SEVERAL - 1 else distance * 2


def _tried(partition: AnyPartition, do: DoRange, key_range: KeyRange) -> WorkCounts | Exception:
    """What became of a range, in a transaction that is undone."""
    try:
        with partition.transaction() as session:
            raise _Undo(do(session, key_range))
    except _Undo as undone:
        return undone.counts
    except Exception as fault:
        return fault
