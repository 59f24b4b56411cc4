"""What can be refused (不予办理的情形), in words that a clerk can act on."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Protocol

from config.errors import YidiError
from config.masking import mask_id, mask_text
from config.nearest import nearest
from config.text import Text
from models import Labelled, Role
from workflow.shared.trigger_labels import quoted

Shown = str | int | date | None
"""A value that a sentence names."""


class NamedMove(Protocol):
    """A move as it is typed and as it is called."""

    @property
    def trigger(self) -> str: ...
    @property
    def label(self) -> Text: ...


def in_words(values: Mapping[str, Shown], open_end: str) -> dict[str, Shown]:
    """Values as a sentence says them: an open end is a word, not the year 9999."""
    return {name: open_end if value == date.max else value for name, value in values.items()}


ENDED = Text("无（已办结）", "none, it is closed")
NOT_YOURS = Text("无（用 yidi why 查看由谁办理）", "none (`yidi why` says whose it is)")


def _choices(name: str, steps: Iterable[NamedMove], none: Text = ENDED) -> dict[str, str]:
    """Moves as they are called and as they are typed, each once."""
    labels = {step.trigger: step.label.zh for step in reversed(list(steps))}
    told = [f"{labels[trigger]} {trigger}" for trigger in reversed(labels)]
    return {
        name: "、".join(told) or none.zh,
        f"{name}_en": ", ".join(reversed(labels)) or none.en,
    }


class Refusal(YidiError):
    """A move or an application that the rules do not allow; `code` stays when words change."""

    code = "refused"


class NumberRefusal(Refusal):
    """A refusal whose sentence names one number: of a case, a batch, a recovery."""

    says: Text

    def __init__(self, no: str) -> None:
        super().__init__(self.says, no=no)


class UnknownCaseError(Refusal):
    """No case has this number (查无此件)."""

    code = "unknown_case"

    def __init__(self, no: str) -> None:
        says = Text(
            "没有编号为 {no} 的案件；请核对业务流水号、受理号或外部流水号。",
            "no case has the number {no}; check our number or the external one.",
        )
        super().__init__(says, no=mask_text(no))


class NotTakenError(NumberRefusal):
    """Referrals, batches, payments, recoveries have commands of their own (请用专门的命令)."""

    code = "own_command"
    says = Text(
        "{no} 不能用 take 或 change 办理；转诊用 yidi referral，拨付用 yidi payout，"
        "追回与补支用 yidi recover。",
        "{no} is not moved this way: see `yidi referral`, `yidi payout` and `yidi recover`.",
    )


class ArchivedCaseError(Refusal):
    """The case is closed and lies in the archive, where nothing moves (已归档)."""

    code = "archived"

    def __init__(self, no: str, day: date) -> None:
        says = Text(
            "{no} 已办结并于 {day} 归档，不能再办理；可用 yidi show、yidi history 查看。",
            "{no} is closed and was archived on {day}; nothing moves it. See `yidi show` and "
            "`yidi history`.",
        )
        super().__init__(says, no=no, day=day.isoformat())


class AmbiguousCaseError(Refusal):
    """Several cases have this external number (外部流水号不唯一)."""

    code = "ambiguous_case"

    def __init__(self, ext_no: str, numbers: Iterable[str]) -> None:
        says = Text(
            "外部流水号 {no} 对应多件：{numbers}；请用我们的流水号。",
            "several cases have the external number {no}: {numbers}; use our number.",
        )
        super().__init__(says, no=ext_no, numbers=", ".join(numbers))


class AmbiguousNumberError(Refusal):
    """Several numbers end so (末八位不唯一)."""

    code = "ambiguous_number"

    def __init__(self, given: str, numbers: Iterable[str]) -> None:
        says = Text(
            "{no} 对应的编号不止一个：{numbers}；请多写几位，或写出完整编号。",
            "several numbers fit {no}: {numbers}; give more of it, or the whole number.",
        )
        super().__init__(says, no=given, numbers=", ".join(numbers))


class UnknownUserError(Refusal):
    """No active user has this name (无此经办人员)."""

    code = "unknown_user"

    def __init__(self, name: str) -> None:
        says = Text(
            "没有名为 {name} 的在用人员；可用 yidi user list 查看，yidi user add 添加。",
            "there is no active user {name}; see `yidi user list`, add with `yidi user add`.",
        )
        super().__init__(says, name=name)


class UnknownPersonError(Refusal):
    """A number belongs to nobody in the register, or to more than one (查无此人或不唯一)."""

    code = "unknown_person"

    def __init__(self, number: str, n: int = 0) -> None:
        says = Text(
            "参保登记中证件号码或人员编号为 {number} 的记录有 {n} 条，应能确定一人；请核对号码，"
            "没有的先导入参保人员，不止一条的用 --area 和人员编号指明。",
            "{n} records in the register have the identity or person number {number}, and one person is "
            "expected: check the number; import people first where there is none, name the area and "
            "the person number where there are several.",
        )
        super().__init__(says, number=mask_id(number[:40]), n=n)


class WithoutHospitalError(Refusal):
    """The user is of a hospital, and no hospital is registered for them (未登记所属机构)."""

    code = "hospital_not_set"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 是医院岗位，但没有登记所属定点医药机构，不能办理；请执行 "
            "yidi user institution {name} 机构编号。",
            "{name} is of a hospital, and nobody said which: run "
            "`yidi user institution {name} CODE` first.",
        )
        super().__init__(says, name=name)


class UnknownTriggerError(Refusal):
    """The machine has no such move (没有这个操作)."""

    code = "unknown_trigger"

    def __init__(self, trigger: str, known: Iterable[NamedMove]) -> None:
        says = Text(
            "没有 {trigger} 这个操作；相近的：{near}；可用的操作：{known}。",
            "there is no move {trigger}; the nearest: {near_en}; the moves are: {known_en}.",
        )
        moves = [*known]
        called = {f"{move.label.zh} {move.label.en} {move.trigger}": move for move in moves}
        near = [called[words] for words in nearest(trigger, called)]
        facts = _choices("known", moves) | _choices("near", near)
        super().__init__(says, trigger=trigger, **facts)


class NotFromHereError(Refusal):
    """The case cannot take this move from where it stands (当前状态不能办理)."""

    code = "not_from_here"

    def __init__(
        self, no: str, trigger: str | Text, state: Labelled, open_to: Iterable[NamedMove],
        *, ended: bool = False,
    ) -> None:  # fmt: skip
        says = Text(
            "{no} 现为“{state}”，不能办理“{trigger}”；您现在可以办理：{choices}。",
            "{no} is {state_en}, where “{trigger_en}” does not start; yours from here: {choices_en}.",
        )
        label = state.label
        choices = _choices("choices", open_to, ENDED if ended else NOT_YOURS)
        facts = {"state": label.zh, "state_en": label.en, **choices}
        super().__init__(says, no=no, **quoted(trigger), **facts)


class WrongRoleError(Refusal):
    """This person's roles do not include this move (岗位不符)."""

    code = "wrong_role"

    def __init__(self, actor: str, trigger: str | Text, by: Iterable[Role]) -> None:
        roles = list(by)
        says = Text(
            "{actor} 的岗位不能办理“{trigger}”；应由{by}办理。",
            "“{trigger_en}” is not for {actor}; it is for: {by_en}.",
        )
        super().__init__(
            says,
            actor=actor,
            **quoted(trigger),
            by="、".join(role.label.zh for role in roles),
            by_en=", ".join(role.label.en for role in roles),
        )


class SystemOnlyError(Refusal):
    """Only a scheduled run takes this move (仅由系统办理)."""

    code = "system_only"

    def __init__(self, trigger: str | Text) -> None:
        says = Text(
            "“{trigger}”只由系统按条件自动办理，人员不能直接操作；用 yidi why 查看何时办理。",
            "“{trigger_en}” is taken by the system alone; `yidi why` says when.",
        )
        super().__init__(says, **quoted(trigger))


class ReasonRequiredError(Refusal):
    """This move needs a reason (须写明理由)."""

    code = "reason_required"

    def __init__(self, trigger: str | Text) -> None:
        says = Text(
            "办理“{trigger}”须写明理由，请加 --reason。",
            "“{trigger_en}” needs a reason: add --reason.",
        )
        super().__init__(says, **quoted(trigger))


class BadPayloadError(Refusal):
    """The facts given with a move are incomplete or unknown (随附信息有误)."""

    code = "bad_facts"

    def __init__(self, trigger: str | Text, field: str, expected: Text, called: str = "") -> None:
        says = Text(
            "办理“{trigger}”所附信息 {called} 有误：{expected}。",
            "“{trigger_en}”: the fact {field} is wrong: {expected_en}.",
        )
        told = {"expected": expected.zh, "expected_en": expected.en, "called": called or field}
        super().__init__(says, field=field, **quoted(trigger), **told)


class GuardFailedError(Refusal):
    """A condition of the move is not met (条件不满足); `guard` names it."""

    code = "guard_failed"

    def __init__(
        self, guard: str, says: Text, values: Mapping[str, Shown], clause: Text | None
    ) -> None:
        values = in_words(values, "长期 (no end)")
        self.guard, self.values, self.clause = guard, values, clause
        source = Text("（依据：{clause}）", " (source: {clause_en})") if clause else Text("", "")
        facts = {
            **values,
            "clause": clause.zh if clause else "",
            "clause_en": clause.en if clause else "",
        }
        super().__init__(Text(says.zh + source.zh, says.en + source.en), **facts)


class SamePersonError(Refusal):
    """Two steps of one case must be taken by two people (不得由同一人办理)."""

    code = "same_person"

    def __init__(self, actor: str, earlier: Iterable[Text], trigger: str | Text) -> None:
        says = Text(
            "{actor} 已在本件办理过{earlier}，不能再办理“{trigger}”；请由另一人办理。",
            "{actor} took {earlier_en} on this case and may not take “{trigger_en}”; "
            "ask another person.",
        )
        done = list(earlier)
        told = {"earlier": "、".join(f"“{step.zh}”" for step in done)}
        told["earlier_en"] = ", ".join(f"“{step.en}”" for step in done)
        super().__init__(says, actor=actor, **quoted(trigger), **told)


class AnotherPersonError(SamePersonError):
    """The other step was taken on another record (在他处已办理)."""

    def __init__(self, says: Text, values: Mapping[str, Shown]) -> None:
        both = Text(f"{says.zh}；请由另一人办理。", f"{says.en}; ask another person.")
        Refusal.__init__(self, both, **values)


class SecondPersonError(SamePersonError):
    """What needs two people was signed by one (须两人办理)."""

    def __init__(self, actor: str, trigger: str) -> None:
        says = Text(
            "“{trigger}”须由两人办理：--second 应为 {actor} 以外的人员。",
            "“{trigger_en}” takes two people: --second is somebody other than {actor}.",
        )
        Refusal.__init__(self, says, actor=actor, **quoted(trigger))


class ChangedMeanwhileError(NumberRefusal):
    """Somebody else moved the case in between (期间已被他人办理)."""

    code = "changed_meanwhile"
    says = Text(
        "{no} 在您查看之后已被办理；请重新查看（yidi show {no}）再决定。",
        "{no} was moved after you looked at it; look again (`yidi show {no}`) and decide.",
    )
