"""The tables of docs/errors.md: every code with its sentence, by what it is about."""

import re
from collections.abc import Iterable
from functools import cache

from config.text import Text
from tests.support.codes import ELSEWHERE, Said, every_code
from workflow.machine.guard import Guard
from workflow.service.machines import MACHINES

SECTIONS: dict[str, str] = {
    "prechecks": r"^workflow\.(claim\.(precheck|qualification_check|payee_account)|person\.duplicates)|^- reason",
    "questions": r" (QuoteError|refuse|BAD_FILES)$|^console\.terminal\.question ",
    "visits": r"^workflow\.visit",
    "bank_files": r"jobs\.banking\.errors ",
    "bank_lines": r"jobs\.banking|EXCEPTIONS$|workflow\.payout\.bank_results|unmatched$",
    "left_out": r" WHY$|jobs\.payouts\.exclusions|workflow\.payout\.drift",
    "files": r"jobs\.importing\.errors|FileRefused$|jobs\.(atomic_file|exporting)|jobs\.finance\.tables",
    "rows": r"workflow\.\w+\.intake\w* |workflow\.intake|jobs\.importing| tell$| problem$",
    "configuration": r"^config\.|ConfigError$|models\.",
    "proofs": r"workflow\.audit|workflow\.ledger|jobs\.finance\.reconcile|jobs\.runs\.ledger_proof",
    "causes": r" CAUSES$",
    "moves": r"",
}
"""What a code is about, by where it is said: the first that fits."""
_PLACE = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"(?:\w+\.)?(\w+)(?:!r)?")


@cache
def sections() -> dict[str, list[Said]]:
    """The codes of each section."""
    found: dict[str, list[Said]] = {name: [] for name in SECTIONS}
    for said in every_code():
        told = f"{said.module} {said.by if said.by != ELSEWHERE else said.code}"
        found[next(name for name, fits in SECTIONS.items() if re.search(fits, told))].append(said)
    return found


def codes(section: str) -> str:
    """The codes of a section as a table, each once with all that it may say."""
    said: dict[str, dict[Text, None]] = {}
    for one in sections()[section]:
        said.setdefault(one.code, {}).update({} if one.says is None else {one.says: None})
    rows = [
        f"| `{code}` | {_cell(t.zh for t in texts)} | {_cell(t.en for t in texts)} |"
        for code, texts in sorted(said.items())
    ]
    return "\n".join(["| 代码 code | 中文 | English |", "|---|---|---|", *rows])


def conditions() -> str:
    """The conditions of every move: their name, of which moves they are, what is said when they fail."""
    rows = []
    for machine in MACHINES.values():
        asked: dict[str, tuple[Guard, list[str]]] = {}
        for step in machine.steps:
            for guard in step.all_guards():
                asked.setdefault(f"{guard.name} {guard.message.zh}", (guard, []))[1].append(
                    step.trigger
                )
        for guard, triggers in asked.values():
            moves = ", ".join(f"`{trigger}`" for trigger in dict.fromkeys(triggers))
            says = f"{_cell([guard.message.zh])} | {_cell([guard.message.en])}"
            rows.append(f"| {machine.name} | `{guard.name}` | {moves} | {says} |")
    head = "| 流程 machine | 条件 guard | 操作 moves | 中文 | English |"
    return "\n".join([head, "|---|---|---|---|---|", *rows])


def _cell(sentences: Iterable[str]) -> str:
    """Sentences in a cell of Markdown; what is put in keeps its name alone."""
    said = (_PLACE.sub(_plain, sentence) for sentence in sentences)
    return "<br>".join(dict.fromkeys(one.replace("|", "\\|").replace("\n", " ") for one in said))


def _plain(place: re.Match[str]) -> str:
    name = _NAME.fullmatch(place[1])
    return "{" + (name[1] if name else "…") + "}"
