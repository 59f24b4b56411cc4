"""Electronic receipts as originals (电子票据原件): when nobody has to post a paper.

The file is the original, a print or a picture of it is a copy. Without the file, or before its
platform has said that it is genuine and nobody else can have it entered, the parcel is wanted.
"""

from collections.abc import Mapping

from config.text import Text
from models import Claim
from workflow.claim.context import ClaimGuard, ClaimMoment

ORIGINAL_IS_THE_FILE = Text(
    "电子签名法 第五、六条；财会〔2020〕6号（未见原文，未核实）",
    "Electronic Signature Law arts. 5 and 6; Cai Kuai [2020] no. 6 (the text was not seen, unverified)",
)


def _told(_row: Claim, moment: ClaimMoment) -> Mapping[str, str]:
    copies = moment.context.only_copies
    zh = "；".join(f"票据 {each.bill} {each.lacks.zh}" for each in copies)
    en = "; ".join(f"receipt {each.bill}: {each.lacks.en}" for each in copies)
    return {"copies": zh or "—", "copies_en": en or "—"}


ELECTRONIC_ORIGINALS = ClaimGuard(
    "electronic_originals",
    Text(
        "{copies}；打印件、图片是复印件，须寄来原件",
        "{copies_en}; a print or picture is a copy: the original is to be posted",
    ),
    lambda _row, moment: not moment.context.only_copies,
    computes=_told,
    clause=ORIGINAL_IS_THE_FILE,
)
