"""One record in two columns (单件显示): what is set, each field under its official word, codes behind labels."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from config.text import Text
from console.terminal.output import Face

WORDS = {
    "no": Text("业务编号", "number"), "ext_no": Text("外部流水号", "number of the sender"),
    "state": Text("状态", "state"), "phase": Text("阶段", "phase"), "since": Text("自", "since"),
    "stuck": Text("搁置原因", "set aside because"),
    "person": Text("证件号码", "identity number"), "person_no": Text("人员编号", "person number"),
    "name": Text("姓名", "name"), "area": Text("参保所属医保区划", "insured area"),
    "insutype": Text("险种类型", "insurance"), "covered_to": Text("参保有效至", "covered through"),
    "phone": Text("联系电话", "telephone"), "address": Text("居外地址", "address away from home"),
    "agent": Text("代办人", "agent"), "source": Text("申报来源", "source"),
    "applied_on": Text("申请日期", "applied on"), "due_on": Text("办理时限", "due on"),
    "overdue_since": Text("超期自", "overdue since"),
    "period_ends_on": Text("补正（邮寄）期限", "period of the applicant"),
    "national_due_on": Text("全国时限", "national outer bound"),
    "promise_due_on": Text("承诺时限", "promised decision"),
    "stopped_on": Text("计时停止自", "clock stands still since"),
    "materials": Text("已交材料", "papers"), "listed": Text("一次性告知", "asked for"),
    "materials_complete": Text("材料齐全", "papers complete"), "promise": Text("承诺制", "by promise"),
    "category": Text("备案类型", "category"), "destination": Text("就医地", "destination"),
    "starts_on": Text("开始日期", "from"), "ends_on": Text("结束日期", "through"),
    "granted_to": Text("批准至", "granted through"), "activated_on": Text("生效日期", "in force since"),
    "cancellable_from": Text("可变更、取消自", "free to change from"),
    "late": Text("补办", "filed late"), "ended_by": Text("终止方式", "ended by"),
    "open_stay_on": Text("在院自", "in hospital since"), "replaces": Text("变更原备案", "replaces"),
    "referral": Text("转诊号", "referral"),
    "out_fil_upld_stas": Text("上报状态（0 未上报，1 已上报）", "reported upward (0 no, 1 yes)"),
    "care": Text("就医类别", "care"), "provider": Text("医疗机构", "institution"),
    "admitted_on": Text("入院（就诊）日期", "admitted"), "discharged_on": Text("出院日期", "discharged"),
    "med_type": Text("医疗类别", "kind of care"), "diagnosis": Text("诊断", "diagnosis"),
    "emergency": Text("急诊标志", "emergency"), "third_party": Text("第三方责任", "third party"),
    "total": Text("总费用", "total"), "payable": Text("核定金额", "payable"),
    "payable_source": Text("核定依据", "amount from"),
    "unverified": Text("依据有未核实的参数", "rests on what nobody verified"),
    "reason_code": Text("手工报销原因", "why by hand"),
    "calc_problem": Text("未能核算", "not calculated because"),
    "payee": Text("收款人", "payee"), "originals_count": Text("原件份数", "originals"),
    "carrier": Text("快递公司", "carrier"), "tracking_no": Text("快递单号", "tracking number"),
    "originals_back_no": Text("原件退回单号", "originals sent back as"),
    "from": Text("转出医院", "from"), "to": Text("转往医院", "to"),
    "reason": Text("原因", "reason"), "opinion": Text("医院意见", "opinion"),
    "lower_level": Text("转往等级较低", "to a lower level"),
    "lower_level_why": Text("转往较低等级的理由", "why to a lower level"),
    "referred_on": Text("转院日期", "referred on"), "requested_by": Text("提出人", "asked for by"),
    "agreed_by": Text("同意人", "agreed by"), "filing": Text("备案", "filing"),
    "filing_state": Text("备案状态", "state of the filing"),
    "disease": Text("病种", "disease"), "assessed_by": Text("认定人", "assessed by"),
    "conclusion": Text("认定结论", "conclusion"),
    "attempt": Text("第几次", "attempt"), "claim": Text("受理号", "claim"),
    "supplement": Text("补支号", "supplement"), "batch": Text("批次", "batch"),
    "way": Text("拨付方式", "way"), "account": Text("账号", "account"),
    "bank_code": Text("联行号", "bank code"), "relation": Text("与本人关系", "relation"),
    "amount": Text("金额（元）", "amount"), "kept_back": Text("抵扣（元）", "kept back"),
    "kept_back_for": Text("抵扣的追回", "kept back for"), "sent_on": Text("送出日期", "sent on"),
    "result_due_on": Text("回复时限", "result due on"), "booked_on": Text("入账日期", "booked on"),
    "bank_ref": Text("银行流水号", "the bank's number"), "voucher": Text("凭证号", "voucher"),
}  # fmt: skip
BESIDE = ("_label", "_name")
"""Fields that say in words what another holds as a code."""
PROGRAMS = frozenset({"kind", "version", "channel", "calculated", "refusal"})
"""What only programs ask for; `--json` has it."""


def draw_record(face: Face, row: Mapping[str, Any], without: Iterable[str] = ()) -> None:
    """The record, one field a line; what is empty is left out."""
    left_out = PROGRAMS | {*without}
    plain = {name: value for name, value in row.items() if name not in left_out}
    face.table([face.say("项目", "field"), face.say("内容", "value")], list(_pairs(face, plain)))


def _pairs(face: Face, row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    said = {label for name in row if name in WORDS for label in _label(name)}
    for name, value in row.items():
        if name in said and name not in WORDS:
            continue
        if isinstance(value, dict):
            yield from _pairs(face, _inside(name, value))
        elif value is not None and value is not False and value not in ("", [], 0, "none"):
            word = WORDS.get(name)
            yield face.words(word) if word else name, _value(face, row, name)


def _label(name: str) -> tuple[str, ...]:
    """The fields that may say in words what this one holds as a code."""
    return tuple(name.removesuffix("_code") + end for end in BESIDE)


def _inside(name: str, value: Mapping[str, Any]) -> dict[str, Any]:
    """A payee or an agent: the name of the person stands under what they are."""
    return {(name if key == "name" else key): each for key, each in value.items()}


def _value(face: Face, row: Mapping[str, Any], name: str) -> str:
    value = row[name]
    said = next((row[label] for label in _label(name) if row.get(label)), None)
    if said is not None:
        return str(said) if str(said) == str(value) else f"{said}（{value}）"
    if value is True:
        return face.say("是", "yes")
    if value == "9999-12-31":
        return face.say("长期", "no end")
    return "、".join(map(str, value)) if isinstance(value, list) else str(value)
