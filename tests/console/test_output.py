"""What the command line says of faults that are nobody's slip (程序出错时的提示)."""

import pytest
from psycopg.errors import DeadlockDetected, LockNotAvailable, QueryCanceled
from sqlalchemy.exc import OperationalError

from console.terminal.output import Face, spoken


def test_who_met_another_at_the_same_rows_is_told_to_do_it_again(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit), spoken(Face()):
        raise OperationalError("UPDATE", {}, DeadlockDetected("检测到死锁"))

    said = capsys.readouterr().err
    assert "met_another" in said and "请重新执行" in said
    assert "internal_error" not in said


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (LockNotAvailable("锁等待超时"), "met_another"),
        (QueryCanceled("由于语句执行超时，正在取消语句"), "database_cancelled"),
    ],
)
def test_what_the_server_broke_off_is_no_internal_error(
    capsys: pytest.CaptureFixture[str], fault: Exception, code: str
) -> None:
    with pytest.raises(SystemExit), spoken(Face()):
        raise OperationalError("UPDATE", {}, fault)

    said = capsys.readouterr().err
    assert code in said and "internal_error" not in said
