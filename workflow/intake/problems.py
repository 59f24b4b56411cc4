"""What can be wrong with a row that is handed over (数据问题): stable codes, and how each is said."""

from collections.abc import Mapping
from typing import NamedTuple

from config.fields import LABELS
from config.masking import mask_facts
from config.text import Lang, Text
from workflow.intake.problems_care import CARE
from workflow.intake.problems_files import FILES
from workflow.intake.problems_people import PEOPLE
from workflow.shared.errors import Shown


class Problem(NamedTuple):
    """One thing wrong with one field of a row. Its sentence never holds an unmasked number."""

    code: str
    field: str
    values: Mapping[str, Shown]

    def sentence(self, lang: Lang = "zh") -> str:
        """What is, what was expected, and what to do."""
        label = _label(self.field)
        shown = {"label": label if lang == "zh" else self.field}
        shown = mask_facts(shown) | mask_facts(self.values, self.field)
        return SAYS[self.code].say(lang, **shown)

    @property
    def says(self) -> Text:
        """The sentence in both languages, ready to be shown."""
        zh, en = (self.sentence("zh"), self.sentence("en"))
        return Text(_plain(zh), _plain(en))


def _label(field: str) -> str:
    last = field.rsplit(".", 1)[-1]
    return LABELS.get(last, last) if last else ""


def _plain(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")


def problem(code: str, field: str, **values: Shown) -> Problem:
    """A problem of the catalogue below."""
    return Problem(code, field, values)


SAYS: Mapping[str, Text] = {
    # A row or a value that cannot be read.
    "bad_row": Text("这一行无法按表头对应：{why}", "the row does not fit the header: {why_en}"),
    "bad_json": Text(
        "不是正确的 JSON：{why}；应为一个 JSON 对象",
        "it is not valid JSON: {why_en}; one JSON object is expected",
    ),
    "bad_value": Text("{label} 的内容无法使用：{why}", "{label} cannot be used: {why_en}"),
    "error_value": Text(
        "{label} 是电子表格的错误值 {value}，不是内容；请在原表中改正公式或改为空白后重新导出",
        "{label} is {value}, an error value of a spreadsheet and no content; correct the formula or "
        "empty the cell, and export again",
    ),
    "cleaned_value": Text("{label}：{what}", "{label}: {what_en}"),
    "missing_value": Text("{label} 为空，请补填", "{label} is empty and must be given"),
    "too_long": Text(
        "{label} 过长：最多 {most} 个字符", "{label} is too long: at most {most} characters"
    ),
    "digits_lost": Text(
        "{label} 在 Excel 中存成了数字，末尾各位已经丢失；请把该列设为文本后重新导出",
        "{label} was kept as a number by Excel and lost its last digits; export the column as text",
    ),
    "bad_date": Text(
        "{label} “{value}”不能作为日期：{why}；应为 2025-03-04 这样的日期",
        "{label} {value!r} is not a day such as 2025-03-04: {why_en}",
    ),
    "bad_account": Text(
        "{label} 有误：{why}；请核对后重新填写", "{label} is wrong: {why_en}; look again"
    ),
    "bad_bank_code": Text(
        "{label} 有误：{why}；请核对后重新填写", "{label} is wrong: {why_en}; look again"
    ),
    "bad_phone": Text(
        "{label} 有误：{why}；请核对后重新填写", "{label} is wrong: {why_en}; look again"
    ),
    "service_to_missing": Text(
        "同意电子送达的，须填写{label}（约定系统中的账号、邮箱等）；不同意的不要填“是”",
        "whoever consents to electronic service names the place in the agreed system ({label})",
    ),
    "service_consent_missing": Text(
        "填了电子送达地址而没有同意电子送达；同意的在“{label}”填“是”，不同意的把地址留空",
        "a place for electronic service without consent to it: say so in {label}, or leave the place out",
    ),
    "service_address_missing": Text(
        "由同住成年家属代收的，须填写{label}", "where the household may sign, {label} is asked for"
    ),
    "bad_flag": Text("{label} “{value}”应为 0（否）或 1（是）", "{label} {value!r} must be 0 or 1"),
    "bad_amount": Text(
        "{label} “{value}”不是金额或数量：{expected}", "{label} {value!r} is not {expected_en}"
    ),
    # Codes that stand in no table.
    "unknown_cert_type": Text(
        "证件类型“{value}”不在代码表中；最接近的：{near}",
        "unknown certificate type {value!r}; nearest: {near_en}",
    ),
    "unknown_insutype": Text(
        "险种类型“{value}”不在代码表中；最接近的：{near}",
        "unknown insurance type {value!r}; nearest: {near_en}",
    ),
    "unknown_med_type": Text(
        "医疗类别“{value}”不在代码表中；最接近的：{near}",
        "unknown kind of care {value!r}; nearest: {near_en}",
    ),
    "unknown_category": Text(
        "备案类型“{value}”不在代码表中；最接近的：{near}",
        "unknown category {value!r}; nearest: {near_en}",
    ),
    "unknown_channel": Text(
        "申报来源“{value}”不在代码表中；最接近的：{near}",
        "unknown channel {value!r}; nearest: {near_en}",
    ),
    "unknown_status": Text(
        "{label}“{value}”不在代码表中；最接近的：{near}",
        "{label}: unknown code {value!r}; nearest: {near_en}",
    ),
    "unknown_kind": Text(
        "机构类型“{value}”不在代码表中；最接近的：{near}",
        "unknown kind of institution {value!r}; nearest: {near_en}",
    ),
    "unknown_third_party": Text(
        "第三方责任“{value}”不在代码表中；最接近的：{near}",
        "unknown third-party code {value!r}; nearest: {near_en}",
    ),
    "unknown_code": Text(
        "{label}“{value}”不在代码表中；最接近的：{near}",
        "{label}: unknown code {value!r}; nearest: {near_en}",
    ),
    "begins_elsewhere": Text(
        "新登记的从“{start}”办起，不能由一人直接登记为“{state}”；在别的系统办过的，由管理员从文件导入（yidi import）",
        "what is entered begins as {start_en}; nobody enters it as {state_en}. What another system "
        "had got to comes over by a file of an admin (yidi import)",
    ),
    "unknown_state_code": Text(
        "{label}“{value}”没有对应的环节，不能接续办理；如需支持，请在 states.csv 中补充",
        "{label} {value!r} has no state of ours; add it to states.csv if it should have one",
    ),
    "unknown_region": Text(
        "{label}“{value}”不是可用的统筹区（不在 regions.csv 中，为省级，或有重名）；最接近的：{near}",
        "{label} {value!r} is no pooling area (not in regions.csv, a province, or several have the name); "
        "nearest: {near_en}",
    ),
    "unknown_area_book": Text(
        "统筹区 {value} 没有参数文件，不能在此办理", "there is no policy file for area {value}"
    ),
    # The person.
    "bad_id_number": Text(
        "证件号码 {value} 有误：{why}；请核对原件", "the id number {value} is wrong: {why_en}"
    ),
    "missing_name": Text("姓名为空，请补填", "the name is missing"),
    "name_mismatch": Text(
        "姓名与参保登记不一致（证件号码 {value}）",
        "the name differs from the register (id {value})",
    ),
    "area_elsewhere": Text(
        "{where}（{area}）不在您负责的统筹区，这一行没有导入；请由该统筹区或负责全部统筹区的人员导入",
        "you do not work for {area} ({where}), and the row was not imported; somebody of that area, or "
        "of all areas, imports it",
    ),
    "unknown_person": Text(
        "参保登记中没有证件号码为 {value} 的人员（统筹区 {area}）；请先导入参保人员",
        "nobody with id {value} is registered in area {area}; import people first",
    ),
    "ambiguous_person": Text(
        "证件号码 {value} 对应多个统筹区的人员；请补充参保所属医保区划",
        "id {value} is registered in several areas; give the insured area",
    ),
    "coverage_stopped": Text(
        "参保已于 {covered_to} 终止，早于开始日期 {starts_on}",
        "coverage ended on {covered_to}, before the start on {starts_on}",
    ),
    "coverage_not_started": Text(
        "参保自 {insured_from} 起，晚于开始日期 {starts_on}",
        "coverage begins on {insured_from}, after the start on {starts_on}",
    ),
    "missing_stop_date": Text(
        "参保状态或生存状态表明参保已终止，但停保、死亡、转出日期均为空",
        "the status says coverage ended, but no day of stopping, death or moving is given",
    ),
    # Filings.
    "emergency_is_deemed": Text(
        "异地急诊抢救视同已备案，无需办理备案",
        "emergency care counts as filed; no filing is to be made",
    ),
    "online_referral": Text(
        "异地转诊备案不能由“{value}”申报，应由有转诊资格的定点医院办理",
        "a referral cannot be filed through {value}; a designated hospital files it",
    ),
    "same_area": Text(
        "就医地 {place} 就是参保统筹区，无需备案",
        "{place} is the insured area itself; no filing is needed",
    ),
    "promise_not_allowed": Text(
        "备案类型“{value}”不适用告知承诺制", "{value} cannot be filed by promise in this area"
    ),
    "promise_several_places": Text(
        "与备案 {no} 同时备案多地，不能使用告知承诺制，请补交材料（{clause}）",
        "beside filing {no} in another place no promise stands: hand in the papers ({clause})",
    ),
    "end_before_start": Text(
        "结束日期 {ends_on} 早于开始日期 {starts_on}",
        "the end {ends_on} lies before the start {starts_on}",
    ),
    "validity_too_short": Text(
        "结束日期 {ends_on} 过早：有效期不少于 {months} 个月，最早为 {earliest}（依据：{clause}）",
        "the end {ends_on} is too early: valid at least {months} months, to {earliest} ({clause})",
    ),
    "filed_too_late": Text(
        "开始日期 {starts_on} 距申请日 {applied_on} 已超过补办期限 {days} 天（依据：{clause}）",
        "{starts_on} is more than {days} days before the application on {applied_on} ({clause})",
    ),
    "already_filed": Text(
        "已有备案信息，无需再次备案：{no}（来源：{channel}），{starts_on} 起至 {ends_on}，"
        "就医地 {place}，现为“{state}”；如需改变，请取消该备案，或在新备案中注明“变更原备案”为该编号；"
        "{free}",
        "already filed: {no} (through {channel_en}), from {starts_on} to {ends_en}, for {place}, "
        "{state_en}; cancel it, or name it in the new filing as the one it replaces; {free_en}",
    ),
    "unknown_filing": Text(
        "“变更原备案”{value} 不是该参保人员待审核、已审核或已生效的备案",
        "{value} names no open filing of this person that could be replaced",
    ),
    "locked": Text(
        "原备案 {no} 在限制变更期内，{free_from} 起可以变更{papers}",
        "filing {no} is locked against change; it is free from {free_from}{papers_en}",
    ),
    "change_uncovers": Text(
        "新备案自 {starts_on} 起，会使原备案 {no} 期内 {day} 的就医（{what}）失去备案；变更最早自 {first} 起",
        "from {starts_on} on, the visit of {day} ({what_en}) would no longer lie under filing {no}; the "
        "change may begin {first} at the earliest",
    ),
    **CARE,
    **FILES,
    **PEOPLE,
    # Claims.
    "unknown_provider": Text(
        "定点医药机构“{value}”不在机构目录中；急诊在非定点机构就医的，请填写机构名称",
        "institution {value!r} is not in the directory; for emergency care elsewhere give its name",
    ),
    "negative_amount": Text("{label} {value} 不能为负数", "{label} {value} must not be negative"),
    "amount_mismatch": Text(
        "{what}：计算为 {computed} 元，填写为 {given} 元",
        "{what_en}: {computed} yuan by calculation, {given} yuan as given",
    ),
    "discharge_before_admission": Text(
        "结束日期 {discharged_on} 早于开始日期 {admitted_on}",
        "the discharge on {discharged_on} lies before the admission on {admitted_on}",
    ),
    "future_receipt": Text(
        "票据 {bill} 的开票日期 {issued_on} 晚于申请日 {applied_on}",
        "receipt {bill} was issued on {issued_on}, after the application on {applied_on}",
    ),
    "duplicate_receipt": Text(
        "票据 {bill} 已在 {other} 中申请，不能重复报销",
        "receipt {bill} is already claimed in {other}",
    ),
    "already_settled": Text(
        "票据 {bill} 已直接结算（结算ID {other}），不能重复报销",
        "receipt {bill} was settled directly (settlement {other})",
    ),
    "red_receipt": Text(
        "票据 {bill} 已冲红，不能报销", "receipt {bill} was red-flushed and pays for nothing"
    ),
    "zeros_restored": Text(
        "{label} 为数字单元格，开头的 0 已丢失：{value} 按票据种类的位数读为 {bill}；请核对，并把该列设为文本后再导出",
        "{label} is a number cell that lost the zeros in front: {value} was read as {bill}, by the "
        "digits of its kind; check it, and export the column as text",
    ),
    "receipt_alike": Text(
        "票据 {bill} 与报销 {claim} 中的票据 {other} 疑似同一张；{claim} 在有人核对之前不会拨付",
        "receipt {bill} is perhaps {other} of {claim}, which is not paid before somebody has compared "
        "them",
    ),
    "settled_and_claimed": Text(
        "票据 {bill} 已由 {claim} 报销，又有直接结算；请用 yidi reprocess 查找并追回",
        "receipt {bill} was paid with {claim} and settled directly as well: see yidi reprocess",
    ),
    "red_after_payment": Text(
        "冲红票据 {bill} 所属的 {claim} 已审批或已拨付；请用 yidi reprocess 查找并追回",
        "receipt {bill} belongs to {claim}, which is approved or paid: see yidi reprocess",
    ),
    "missing_payable": Text(
        "报销状态“{value}”须同时提供核定金额", "state {value!r} needs the payable amount as well"
    ),
    # The same case again.
    "changed_content": Text(
        "{no} 的内容与上次不同，已按本次更新（环节不变：{state}）",
        "{no} came with other content and was updated (it stays {state_en})",
    ),
    "already_final": Text(
        "{no} 的内容与上次不同，但已处于“{state}”，不能再由导入修改",
        "{no} came with other content, but is {state_en} and can no longer be changed by a file",
    ),
    # At the counter only: a file may have columns that mean nothing here.
    "unknown_field": Text(
        "不认识字段“{value}”；可用的字段：{known}", "unknown field {value!r}; there are: {known}"
    ),
}
"""Every code with its sentence. Codes are a contract, words are not."""
