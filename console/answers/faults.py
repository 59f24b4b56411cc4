"""What went wrong in the database (数据库故障), as whoever asked is told: each face gives it its own status."""

from config.errors import YidiError
from config.text import Text


def met_another(fault: Exception) -> YidiError | None:
    """The refusal when the database undid us because another was at the same rows."""
    from models.faults import is_lock_timeout, is_retryable

    if not (is_retryable(fault) or is_lock_timeout(fault)):
        return None
    says = Text(
        "与他人同时办理的事项相互等待，没有办完的部分未写入；请重新执行。",
        "this and another's work waited for each other; what was not finished was not written: do it again.",
    )
    error = YidiError(says)
    error.code = "met_another"
    return error
