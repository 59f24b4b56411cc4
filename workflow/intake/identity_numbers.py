"""Numbers of identity papers (证件号码): form, date of birth, check character.

Citizens' numbers follow GB 11643. The residence permit of people from Hong Kong, Macao and Taiwan
(港澳台居民居住证) has the same form under 81, 82, 83; so has the foreigner's permanent residence card in
its 2023 edition (外国人永久居留身份证), which begins with 9. The edition of 2017 has three letters and
twelve digits, and no check character that is public.
"""

import re
from datetime import date

from stdnum.cn import ric

from workflow.shared.days import EARLIEST

IDENTITY_CARD, FOREIGNER_CARD, RESIDENCE_PERMIT = "01", "07", "17"
Fault = tuple[str, str]
"""What is wrong, in Chinese and in English; never with the number itself."""

_NUMBER = re.compile(r"[0-9]{17}[0-9X]")
_CARD_OF_2017 = re.compile(r"[A-Z]{3}[0-9]{12}")
_LIKE_X = "×✕✖╳⨯хΧχ*"
"""What is typed for the letter X: signs of multiplication, and letters of other alphabets."""
_LETTERS = {"O": "0", "I": "1", "L": "1"}


def document_fault(cert_type: str, certno: str, today: date) -> Fault | None:
    """What is wrong with the number of a paper of this kind; None also where nothing can be checked."""
    if cert_type == IDENTITY_CARD:
        if certno.startswith("9") and id_fault(certno, today) is None:
            return (
                "以 9 开头的是外国人永久居留身份证，证件类型应为 07",
                "a number that begins with 9 is of a foreigner's permanent residence card, type 07",
            )
        return id_fault(certno, today)
    if cert_type == RESIDENCE_PERMIT:
        fault = id_fault(certno, today)
        if fault is None and certno[:2] not in ("81", "82", "83"):
            return (
                "港澳台居民居住证号码以 81、82、83 开头",
                "a residence permit of Hong Kong, Macao or Taiwan begins with 81, 82 or 83",
            )
        return fault
    if cert_type == FOREIGNER_CARD and not _CARD_OF_2017.fullmatch(certno):
        if certno[:1] != "9":
            return (
                "外国人永久居留身份证号码应为以 9 开头的18位号码（2023 版），或三个字母加12位数字（2017 版）",
                "18 characters that begin with 9 (edition 2023) or three letters and 12 digits (2017) are "
                "expected",
            )
        return id_fault(certno, today)
    return None


def id_fault(certno: str, today: date) -> Fault | None:
    """What is wrong with an 18-character number: form, date of birth, check character.

    The place is not looked at: new districts are missing from every list, and 81, 82, 83 are
    residents from Hong Kong, Macao and Taiwan.
    """
    if not _NUMBER.fullmatch(certno):
        return _form_fault(certno)
    try:
        born = date(int(certno[6:10]), int(certno[10:12]), int(certno[12:14]))
    except ValueError:
        return "出生日期不存在", "the date of birth does not exist"
    if not EARLIEST <= born <= today:
        return "出生日期不可能", "the date of birth is impossible"
    # It takes the whole number and leaves the last character out by itself.
    if ric.calc_check_digit(certno) != certno[-1]:
        return "校验码不符", "the check character does not fit"
    return None


def _form_fault(certno: str) -> Fault:
    """Why it is no 18-character number, as far as it can be told."""
    if re.search(r"\s", certno):
        return "中间有空格，请去掉", "there are blanks in it; take them out"
    if re.fullmatch(r"[0-9]{15}", certno):
        return (
            "这是15位的旧号码，请填写18位号码",
            "it is an old number of 15 digits; give the one of 18",
        )
    if re.fullmatch(rf"[0-9]{{17}}[{re.escape(_LIKE_X)}]", certno, re.IGNORECASE):
        return (
            f"末位是“{certno[-1]}”，应为字母 X",
            f"it ends with {certno[-1]!r}, the letter X is meant",
        )
    if "*" in certno:
        return "号码已脱敏（含 *），请填写完整号码", "it is masked with *; give the whole number"
    odd = next((c for c in certno[:17] if not "0" <= c <= "9"), None)
    if odd and len(certno) == 18:
        meant = f"，是否为 {_LETTERS[odd]}" if odd in _LETTERS else ""
        meant_en = f", is {_LETTERS[odd]} meant?" if odd in _LETTERS else ""
        return f"其中“{odd}”不是数字{meant}", f"{odd!r} in it is no digit{meant_en}"
    return (
        f"应为18位，写了 {len(certno)} 位",
        f"18 characters are expected, {len(certno)} are given",
    )
