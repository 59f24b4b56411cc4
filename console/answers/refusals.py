"""Refusals that an answer raises (拒绝): what was asked cannot be answered as it was asked."""

import json
from collections.abc import Iterable
from typing import Any

from config.disk_faults import disk_fault
from config.errors import YidiError
from config.masking import mask_all
from config.nearest import nearest
from config.text import Lang, Text
from models.states import Labelled

FACTS = ("guard", "values", "problems", "field")
"""What a refusal may know beside its sentence."""


class MisuseError(YidiError):
    """The question itself is wrong (用法错误); a command line leaves with 2, the API answers 400."""


def refusal(code: str, zh: str, en: str, kind: type[YidiError] = YidiError) -> YidiError:
    """A refusal with this code, in a sentence of both languages."""
    # What was typed may hold braces, which would be read as places for values.
    error = kind(Text("{zh}", "{en}"), zh=zh, en=en)
    error.code = code
    return error


def bad_json(why: Text) -> YidiError:
    """The refusal of JSON that is nested too deeply or too large, with the words of an import."""
    from workflow.intake.problems import problem

    told = problem("bad_json", "", why=why.zh, why_en=why.en)
    return misuse(told.code, f"{told.sentence('zh')}。", f"{told.sentence('en')}.")


def misuse(code: str, zh: str, en: str) -> YidiError:
    """The same, where the question itself is wrong."""
    return refusal(code, zh, en, MisuseError)


def told_of(fault: YidiError, lang: Lang) -> dict[str, Any]:
    """A refusal as programs read it: its code, the sentence, and the facts that a caller acts on."""
    facts = {name: value for name, value in vars(fault).items() if name in FACTS}
    clause = getattr(fault, "clause", None)
    if clause is not None:
        facts["clause"] = clause.say(lang)
    plain = json.loads(json.dumps(mask_all(facts), ensure_ascii=False, default=str))
    return {"code": fault.code, "message": fault.sentence(lang), **plain}


def as_refusal(fault: YidiError) -> YidiError:
    """The fault with its code and sentence, where the configuration is in order and only this case fails."""
    error = YidiError(fault.says, **fault.facts)
    error.code = fault.code
    return error


def plain_name(given: str) -> str:
    """The name of a file that came without its file; one with a path in it is refused."""
    if given in (".", "..") or any(c in "/\\" or not c.isprintable() for c in given):
        raise misuse(
            "bad_file_name", "文件名不得含路径或控制字符；只写文件名，如 20260101.csv。",
            "a file name holds no path and nothing unprintable: give it alone, as 20260101.csv.",
        )  # fmt: skip
    return given


def state_named(states: Iterable[Labelled], given: str | None) -> str | None:
    """Return the state that a list is asked for by code or label, in either language.

    One that nobody knows is refused with the nearest; the list would seem empty.
    """
    if given is None:
        return None
    every = list(states)
    found = state_meant(every, given)
    if found is None:
        near = offered(given, [f"{each.label.zh} {each.value}" for each in every])
        there = ", ".join(each.value for each in every)
        raise misuse(
            "unknown_state",
            f"没有状态 {given}；{near.zh}；可用：{there}。",
            f"no state {given}; {near.en}; there are: {there}.",
        )
    return found


def state_meant(states: Iterable[Labelled], given: str) -> str | None:
    """Return the state with this code or label; None where there is none."""
    words = {word.casefold(): each.value for each in states for word in (each.value, *each.label)}
    return words.get(given.strip().casefold())


def offered(given: str, known: Iterable[str]) -> Text:
    """Return the words that may have been meant."""
    near = "、".join(nearest(given, known))
    return Text(f"相近的：{near}", f"the nearest: {near}")


def unreadable(fault: Exception) -> Text:
    """Why a file could not be read, without the words of the operating system."""
    match fault:
        case OSError():
            return disk_fault(fault)
        case UnicodeDecodeError():
            return Text("不是 UTF-8 文本", "it is no UTF-8 text")
        case _:
            return Text(str(fault), str(fault))
