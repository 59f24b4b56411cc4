"""The papers of a case (办理材料): what is still missing, what is only welcome, what asks for it."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from config.policy import Rules
from config.policy_shapes import Paper
from config.text import Text
from models import Claim, ClaimState, Filing, FilingState
from workflow.shared.json_types import Json

AWAITED = {
    "filing": (FilingState.SUBMITTED, FilingState.RETURNED),
    "claim": (
        ClaimState.PRECHECK,
        ClaimState.RETURNED,
        ClaimState.AWAITING_PARCEL,
        ClaimState.REVIEW,
    ),
}
"""The states in which a case can still make use of papers."""
AGENT = "agent"
"""The key of a checklist for what an agent brings (代办)."""


class ClaimLike(Protocol):
    """What of a claim decides which papers are asked for."""

    @property
    def care(self) -> str: ...
    @property
    def med_type(self) -> str: ...
    @property
    def third_party(self) -> str: ...
    @property
    def emergency(self) -> bool: ...
    @property
    def agent(self) -> Mapping[str, Json] | None: ...
    @property
    def materials(self) -> list[str]: ...


def circumstances(claim: ClaimLike) -> tuple[str, ...]:
    """Whose checklists apply beside that of the kind of care: injury 意外伤害, rescue 抢救, …"""
    found = {
        "injury": claim.med_type.startswith("22") or claim.third_party != "none",
        "rescue": claim.emergency and claim.med_type == "1301",
        # 特药: what a dual-channel drug (双通道药品) is booked as outside a pharmacy.
        "special_drug": claim.med_type in ("15", "18"),
        AGENT: bool(claim.agent),
    }
    return tuple(name for name, applies in found.items() if applies)


def authority_is_asked(rules: Rules) -> bool:
    """Whether the area's checklists ask an agent for a written authority (授权委托书)."""
    lists = rules.stated("claim_materials", "filing_materials")
    return any(p.welcome is None for each in lists.values() for p in each.value.get(AGENT, ()))


def filing_papers(
    category: str, promise: bool, handed_in: Iterable[str], rules: Rules, *, agent: bool = False
) -> list[Paper]:
    """The missing papers of a filing, those of its agent with them; a promise (承诺书) stands for those that say so."""
    promised = promise and category in rules["promise_categories"]
    asked = _listed(rules, "filing_materials", category, *([AGENT] if agent else []))
    return [p for p in _missing(asked, handed_in) if not (promised and p.promise)]


def promise_is_open(category: str, promise: bool, handed_in: Iterable[str], rules: Rules) -> bool:
    """Whether a promise was made and what it stands for is still out; then the lock falls."""
    asked = _listed(rules, "filing_materials", category)
    return promise and any(paper.promise for paper in _missing(asked, handed_in))


def claim_papers(claim: ClaimLike, rules: Rules) -> list[Paper]:
    """The missing papers of a claim."""
    return _missing(_listed(rules, *_keys(claim)), claim.materials)


def welcome_papers(record: Filing | Claim, rules: Rules) -> list[Paper]:
    """What could still be handed in and never holds a case up; nothing once it is too late."""
    if record.state not in AWAITED["filing" if isinstance(record, Filing) else "claim"]:
        return []
    there = set(record.materials)
    asked = _listed(rules, *_keys(record))
    return [p for p in asked if p.welcome is not None and not there.intersection(choice(p))]


def choice(paper: Paper) -> tuple[str, ...]:
    """The papers of which one is enough (任选其一)."""
    return paper.one_of or tuple((paper.required or paper.welcome or "").split("/"))


def named(paper: Paper) -> str:
    """How an item reads; of A/B one is enough."""
    return "/".join(choice(paper))


def basis_of(paper: Paper, rules: Rules, parameter: str) -> Text:
    """What asks for a paper: its own basis, else the document behind the checklist."""
    return Text(paper.basis, paper.basis) if paper.basis else rules.clause(parameter)


def bases(papers: Iterable[Paper], rules: Rules, parameter: str) -> Text:
    """What asks for several papers, each document once."""
    found = list(dict.fromkeys(basis_of(paper, rules, parameter) for paper in papers))
    found = found or [rules.clause(parameter)]
    return Text("；".join(b.zh for b in found), "; ".join(b.en for b in found))


def told(papers: Iterable[Paper], rules: Rules, parameter: str) -> Text:
    """Items by what asks for them: 甲、乙/丙（依据）."""
    groups: dict[Text, list[str]] = {}
    for paper in papers:
        groups.setdefault(basis_of(paper, rules, parameter), []).append(named(paper))
    return Text(
        "；".join(f"{'、'.join(names)}（{basis.zh}）" for basis, names in groups.items()),
        "; ".join(f"{', '.join(names)} ({basis.en})" for basis, names in groups.items()),
    )


def checklist(record: Filing | ClaimLike) -> str:
    """The parameter that lists its papers."""
    return "filing_materials" if isinstance(record, Filing) else "claim_materials"


def _keys(record: Filing | ClaimLike) -> tuple[str, ...]:
    """The parameter of a case and the keys under which its papers stand."""
    if isinstance(record, Filing):
        return (checklist(record), record.category, *([AGENT] if record.agent else []))
    return (checklist(record), record.care, *circumstances(record))


def _listed(rules: Rules, parameter: str, *keys: str) -> list[Paper]:
    """What a checklist asks of everybody and under these keys; what stands in two counts once."""
    found = [paper for key in ("all", *keys) for paper in rules[parameter].get(key, ())]
    return list({(named(paper), paper.welcome is None): paper for paper in found}.values())


def _missing(asked: Iterable[Paper], handed_in: Iterable[str]) -> list[Paper]:
    there = set(handed_in)
    return [p for p in asked if p.welcome is None and not there.intersection(choice(p))]


def lock_falls(open_promise: bool) -> dict[str, str]:
    """What to say of a lock that falls when the promised papers come in."""
    if not open_promise:
        return {"papers": "", "papers_en": ""}
    return {
        "papers": "；补齐所承诺的材料后按非承诺制计算",
        "papers_en": "; once the papers that were promised have come in, as without a promise",
    }
