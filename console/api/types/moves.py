"""Moves as they are told (办理、流转): taken, proposed, those of before, those that come next."""

from pydantic import Field, JsonValue

from console.api.types.told import Amount, Day, ErrorTold, Instant, RemarkTold, ToldShape


class MovedTold(ToldShape):
    """已办理 · a move that was taken."""

    no: str
    trigger: str
    source: str
    dest: str
    warnings: list[RemarkTold]


class ProposedTold(ToldShape):
    """待第二人确认 · a move that waits for a second person."""

    no: str
    trigger: str
    proposal: str
    state: str
    expires_at: Instant


class DeskActTold(ToldShape):
    """领取记录 · one act on a desk."""

    deed: str
    label: str
    holder: str
    by: str
    until: Instant | None
    reason: str
    at: Instant


class DeskTold(ToldShape):
    """领取人 · on whose desk a case lies, "" for nobody's, and what was done with it on desks."""

    no: str
    holder: str
    until: Instant | None
    held_until: Day | None
    reason: str = ""
    acts: list[DeskActTold] = Field(default_factory=list)


class ChangedFieldTold(ToldShape):
    """更改内容 · a field that was changed."""

    field: str
    label: str
    before: JsonValue
    after: JsonValue


class FindingTold(ToldShape):
    """预审发现 · what the pre-check found."""

    code: str
    weight: str
    message: str
    clause: str


class PrecheckTold(ToldShape):
    """当场预审 · what the pre-check says now; nothing moves by it."""

    verdict: str
    label: str
    missing: list[str]
    findings: list[FindingTold]
    warnings: list[RemarkTold]


class PrecheckedTold(ToldShape):
    """当场预审的结果 · what the pre-check says, or nothing where nothing is to be checked."""

    precheck: PrecheckTold | None


class EnteredTold(ToldShape):
    """已登记 · a case that was entered."""

    no: str
    state: str
    precheck: PrecheckTold | None = None


class EnteredOneTold(ToldShape):
    """一件的结果 · what became of one of several."""

    no: str | None = None
    state: str | None = None
    precheck: PrecheckTold | None = None
    error: ErrorTold | None = None


class EnteredAllTold(ToldShape):
    """逐件结果 · what became of each, in the order in which they came."""

    items: list[EnteredOneTold]


class ChangedTold(EnteredTold):
    """已更改 · a case that was changed, and what differs."""

    changed: list[ChangedFieldTold]


class HistoryTold(ToldShape):
    """流转记录 · one move of a case."""

    seq: int
    at: Instant
    day: Day
    trigger: str
    label: str
    source: str | None
    source_label: str | None
    dest: str
    dest_label: str
    actor: str
    actor_label: str
    on_behalf_of: JsonValue
    reason: str | None
    facts: JsonValue
    time: str
    amount: Amount | None
    changed: list[ChangedFieldTold]


class BlockedTold(ToldShape):
    """不能办理的原因 · what blocks a move."""

    guard: str
    says: str
    values: dict[str, JsonValue]
    clause: str | None
    parameter: str | None = None


class NextStepTold(ToldShape):
    """下一步 · one way on from here."""

    trigger: str
    label: str
    to: str
    to_label: str
    when: str
    by: list[str]
    by_label: str
    allowed: bool
    blocked_by: list[BlockedTold]
    automatic_on: Day | None
    needs: list[str]
    checks: list[str]


class DeadlineTold(ToldShape):
    """时限 · a day that matters to a case."""

    name: str
    label: str
    due_on: Day | None
    provisional: bool
    stopped: bool
    clause: str | None = None
    parameter: str | None = None
    ours: bool | None = None
    reading: str | None = None
    working_days_left: int | None = None


class WhyTold(ToldShape):
    """办理情况说明 · where a case stands, why, and what comes next."""

    no: str
    ext_no: str | None
    state: str
    state_label: str
    since: Day
    because: str
    waits_for: str | None
    waits_for_label: str
    next: list[NextStepTold]
    deadlines: list[DeadlineTold]
    notes: list[str]
    benefit: JsonValue = None
    payments: list[JsonValue] | None = None
    recoveries: list[JsonValue] | None = None
    accounts: dict[str, Amount] | None = None
    archived_on: Day | None = None


class FactTold(ToldShape):
    """随附信息 · a fact that a move takes."""

    name: str
    label: str
    needed: bool
    kind: str
    example: str


class FormTold(ToldShape):
    """办理表单 · what a move takes, and who may take it."""

    machine: str
    machine_label: str
    trigger: str
    label: str
    by: list[str]
    by_label: str
    facts: list[FactTold]
    example: str


class NextCaseTold(ToldShape):
    """下一件 · the case to take next, and why."""

    no: str
    machine: str
    state: str
    due_on: Day | None
    trigger: str
    reason: str


class NextTold(ToldShape):
    """接下来该办的一件 · the next case, or nothing where none waits."""

    next: NextCaseTold | None


class FoundTold(ToldShape):
    """查找结果 · a person or case that fits."""

    kind: str
    no: str
    label: str
    state: str
    area: str
    matched: str
