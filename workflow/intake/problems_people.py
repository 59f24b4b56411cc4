"""What a register may say against what is known or was decided (参保人员、机构登记的数据问题)."""

from collections.abc import Mapping

from config.text import Text

PEOPLE: Mapping[str, Text] = {
    "person_merged": Text(
        "人员 {value} 已合并到另一记录，请在参保登记中停用此编号",
        "person {value} was merged into another record; retire the number in the register",
    ),
    "person_renumbered": Text(
        "人员编号 {value} 已于 {day} 更正为 {now}；本行未入库，请在参保登记中改用新编号后重新导出",
        "person number {value} was corrected to {now} on {day}; the row stays out: use the new number "
        "in the register and export again",
    ),
    "former_number": Text(
        "证件号码 {value} 是该参保人原来的号码，现为 {now}；已记在该参保人名下",
        "id {value} is a former number of the person, today {now}: it was taken as theirs",
    ),
    "same_identity": Text(
        "证件号码 {value} 在统筹区 {area} 还有人员编号 {other}；请核对，若为同一人，由两人合并：yidi person merge",
        "id {value} has person number {other} as well in area {area}: if they are one person, two people "
        "merge them: yidi person merge",
    ),
    "correction_kept": Text(
        "参保登记仍是更正前的内容；保留 {day} 由 {who} 所作的更正（{fields}），请在参保登记中一并更正",
        "the register still has what was corrected on {day} by {who}; the correction stays ({names}): "
        "correct the register as well",
    ),
    "death_kept": Text(
        "{who} 已登记该参保人于 {day} 死亡，参保登记仍为在世；死亡登记保留，请核对并更正参保登记",
        "{who} registered the death on {day}, and the register says that the insured is alive: the death "
        "stays; look at it, and correct the register",
    ),
    "directory_backdated": Text(
        "生效日期 {begins} 早于目录现有内容的 {known}：自 {begins} 起改按本行，原内容留在登记变更历史；请核对是否导入了旧文件",
        "it begins {begins}, before what the directory knows since {known}, and takes its place from then "
        "on; what was said is kept as a register change: check that this is not an older file",
    ),
    "coverage_reopened": Text(
        "此前登记参保止于 {covered_to}，本文件又改为在保；请核对是否导入了旧文件",
        "coverage had ended {covered_to} and is open again; check that this is not an older file",
    ),
    "filing_ended_by_coverage": Text(
        "备案 {no} 曾随参保终止而终止，不会自动恢复；核实后由两人办理：yidi take {no} restore",
        "filing {no} was terminated with the coverage and does not come back by itself; two people "
        "restore it: yidi take {no} restore",
    ),
}
"""Every code with its sentence; part of the catalogue of `workflow.intake.problems`."""
