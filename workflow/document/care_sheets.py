"""Documents of care (门诊慢特病跨省联网告知书、转诊单)."""

from models import Qualification, Referral
from workflow.document.case_file import CaseFile
from workflow.document.sheet import DocumentText, fields, lines, table, to_sign
from workflow.document.words import about_person, asking, on_day


def cross_province(file: CaseFile) -> DocumentText:
    """门诊慢特病跨省联网告知书: where and how the qualification is used across provinces."""
    case = file.case
    assert isinstance(case, Qualification), case.no
    disease = case.disease_name or case.disease
    ends_on = on_day(case.ends_on)
    return DocumentText(
        plain=(
            f"您已取得门诊慢特病资格：{disease}。",
            f"{on_day(case.starts_on)}起有效，{f'至{ends_on}' if ends_on else '没有截止日期'}。",
            "在外省已联网的医院，就医前先办理异地就医备案，结算时说明按门诊慢特病结算。",
        ),
        blocks=(
            about_person(
                file,
                ("病种", disease),
                ("病种代码", case.disease),
                ("认定结论", case.conclusion),
            ),
            table(
                "您选定的医院",
                ("序号", "医院"),
                [(str(place), name) for place, name in enumerate(file.hospitals, 1)],
                widths=("auto", "1fr"),
            ),
            lines(
                "跨省结算怎样办",
                "1. 办理到就医地的异地就医备案；已有备案的不需要再办。",
                "2. 在国家医保服务平台查询就医地已开通本病种跨省联网结算的医院。",
                "3. 就医时出示医保码或者社会保障卡，告诉医院按门诊慢特病结算；没有联网的，保留票据回参保地申请手工报销。",
            ),
            lines("", asking(file)),
        ),
    )


def referral(file: CaseFile) -> DocumentText:
    """转诊单: who is sent from where to where, for what and until when."""
    case = file.case
    assert isinstance(case, Referral), case.no
    return DocumentText(
        plain=(
            f"经{case.from_name}提出，转往{case.to_name}诊治。",
            f"{on_day(case.starts_on)}至{on_day(case.ends_on)}内就医有效。",
            "就医时请出示医保码或者社会保障卡，不需要另交纸质转诊单。",
        ),
        blocks=(
            about_person(file, ("联系电话", case.phone)),
            fields(
                "转诊",
                ("转出医院", case.from_name),
                ("接收医院", case.to_name),
                ("就医地", file.regions.name(case.destination)),
                ("诊断", f"{case.diagnosis_name}（{case.diagnosis}）"),
                ("转诊日期", on_day(case.referred_on)),
                ("备案号", case.filing_no),
            ),
            lines("病情和转诊理由", case.condition),
            lines("医院意见", case.opinion),
            lines("转往较低等级医院的理由", case.lower_level_why),
            to_sign("经治医师", "医院医保部门"),
            lines("", asking(file)),
        ),
    )
