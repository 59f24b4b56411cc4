"""Documents of amounts (待遇核定单、零星报销结算单、拨付通知、医疗费用分割单)."""

from models import ClaimState
from workflow.benefit.labels import SITUATIONS
from workflow.document.bill_tables import (
    amounts_table,
    cut_sum,
    cuts_of,
    cuts_table,
    receipts_table,
    steps_table,
    year_table,
)
from workflow.document.case_file import CaseFile
from workflow.document.sheet import DocumentText, amount, fields, lines, table, to_sign
from workflow.document.words import about_care, about_person, account_end, asking, money, on_day
from workflow.shared.json_types import JsonObject
from workflow.shared.money import fen, in_capitals
from workflow.shared.trigger_labels import who

NO_STEPS = "金额随案带入或由审核人员录入，本系统没有计算过程。"


def payable(file: CaseFile) -> int:
    """What is paid by the decision, 分."""
    kept = fen(file.kept("payable", None))
    return file.claim.payable or 0 if kept is None else kept


def benefit(file: CaseFile) -> DocumentText:
    """待遇核定单: the three sentences, the amount, the cuts, and how it comes about."""
    paid = payable(file)
    return DocumentText(
        plain=(
            f"您申请报销的医疗费用共{money(file.claim.total)}元，核定由医保基金支付{money(paid)}元。",
            _cut_told(file),
            _to_whom(file) if paid else "本次没有需要拨付的金额，原因见计算过程。",
        ),
        blocks=(
            about_person(file, *about_care(file)),
            _paid(file, "核定支付"),
            cuts_table(file),
            amounts_table(file),
            *_steps(file),
            lines("", asking(file)),
        ),
        subtitle="医疗费用手工报销",
    )


def _cut_told(file: CaseFile) -> str:
    cut, own = cut_sum(file), file.calculation and file.calculation.amounts.psn_part_amt
    borne = f"个人负担{money(own)}元" if own is not None else ""
    if not cut:
        return f"没有核减；{borne}，构成见下表。" if borne else "没有核减。"
    told = f"其中核减{money(cut)}元，共{len(cuts_of(file))}项，每项的理由见“核减明细”"
    return f"{told}；{borne}。" if borne else f"{told}。"


def _to_whom(file: CaseFile) -> str:
    claim = file.claim
    end = account_end(claim.payee_account)
    return f"款项将拨付到{claim.payee_name}的账户{f'（{end}）' if end else ''}，到账后另行通知。"


def _paid(file: CaseFile, label: str) -> JsonObject:
    paid = payable(file)
    situation = file.calculation.case.situation if file.calculation else ""
    return amount(label, money(paid), in_capitals(paid), _situation(situation))


def _situation(code: str) -> str:
    return f"备案情形：{SITUATIONS[code].zh}" if code in SITUATIONS else ""


def _steps(file: CaseFile) -> tuple[JsonObject, ...]:
    return steps_table(file) or (lines("计算过程", NO_STEPS),)


def settlement(file: CaseFile) -> DocumentText:
    """零星报销结算单: what the house keeps and pays by; capitals, funds, the year so far, three names."""
    return DocumentText(
        plain=(),
        blocks=(
            about_person(file, *about_care(file)),
            receipts_table(file),
            cuts_table(file),
            amounts_table(file, "费用构成和各基金支付"),
            _paid(file, "报销金额"),
            _payee(file),
            year_table(file),
            *_steps(file),
            fields("经办记录", *_by_whom(file)),
            to_sign("经办人", "复核人", "审批人"),
        ),
        subtitle="医疗费用手工报销",
    )


def _payee(file: CaseFile) -> JsonObject:
    claim = file.claim
    return fields(
        "收款",
        ("收款人", claim.payee_name),
        ("账号", account_end(claim.payee_account)),
        ("开户行行号", claim.payee_bank_code),
        ("与参保人关系", claim.payee_relation),
    )


def _by_whom(file: CaseFile) -> list[tuple[str, str]]:
    """Who took the steps that a settlement rests on, each by the latest."""
    asked = (
        ("受理", ("receive", "pass_precheck")), ("审核", ("pass_review",)),
        ("复核", ("pass_recheck",)), ("审批", ("approve",)),
    )  # fmt: skip
    found = []
    for label, triggers in asked:
        taken = [move for move in file.moves if move.trigger in triggers]
        if taken:
            found.append((label, f"{who(taken[-1].actor, 'zh')}，{on_day(taken[-1].day)}"))
    return found


def payment(file: CaseFile) -> DocumentText:
    """拨付通知: how much, when and to which account."""
    claim, paid = file.claim, file.payment
    sum_paid = paid.amount if paid else payable(file)
    kept_back = paid.kept_back if paid else 0
    name = paid.payee_name if paid else claim.payee_name
    end = account_end(paid.payee_account if paid else claim.payee_account)
    day = on_day(file.move.day if file.move else file.today)
    return DocumentText(
        plain=(
            f"您的医疗费用报销款{money(sum_paid)}元已于{day}拨付。",
            f"收款人{name}{f'，账户{end}' if end else ''}。",
            f"其中按追回决定抵扣{money(kept_back)}元，已从核定金额中扣除。" if kept_back else
            "如未到账，请与开户银行核对后告诉我们。",
        ),
        blocks=(
            about_person(file, *about_care(file)),
            amount("拨付金额", money(sum_paid), in_capitals(sum_paid)),
            fields(
                "拨付",
                ("拨付日期", day),
                ("收款人", name),
                ("账户", end),
                ("核定金额", f"{money(payable(file))}元"),
                ("抵扣", f"{money(kept_back)}元" if kept_back else ""),
                ("款项编号", claim.payment_no),
            ),
            lines("", asking(file)),
        ),
    )  # fmt: skip


def split(file: CaseFile) -> DocumentText:
    """医疗费用分割单: of which bill what was paid here, for whoever pays the rest."""
    refused, done = (file.claim.state == end for end in (ClaimState.REJECTED, ClaimState.PAID))
    paid = 0 if refused else payable(file)
    rest = max(file.claim.total - paid, 0)
    borne = "已支付" if done else "核定支付"
    says = "没有支付" if refused else f"{borne}{money(paid)}元"
    return DocumentText(
        plain=(
            f"下列票据的医疗费用共{money(file.claim.total)}元，医保基金{says}。",
            f"其余{money(rest)}元没有由医保基金支付，可凭本单向其他保险人或者单位申请。",
            "票据原件由本机构留存，本单代替原件使用。",
        ),
        blocks=(
            about_person(file, *about_care(file)),
            receipts_table(file),
            table(
                "分割",
                ("项目", "金额（元）", "大写"),
                [
                    ("费用总额", money(file.claim.total), in_capitals(file.claim.total)),
                    ("医保基金支付", money(paid), in_capitals(paid)),
                    ("未由医保基金支付", money(rest), in_capitals(rest)),
                ],
                widths=("1fr", "auto", "1.6fr"),
                right=(1,),
                sums=True,
            ),
            {} if refused else amounts_table(file),
            lines("", asking(file)),
        ),
    )
