"""What a table may hold that is no data, or whose value is not there (表格里的数据问题)."""

from collections.abc import Mapping

from config.text import Text

FILES: Mapping[str, Text] = {
    # Notes: the rest of the file goes in.
    "total_row": Text(
        "“{value}”是合计行，已跳过", "the row {value!r} is a total and was passed over"
    ),
    "footer_row": Text(
        "“{value}”是表尾说明，已跳过", "{value!r} is a line under the table and was passed over"
    ),
    "repeated_header": Text(
        "这一行又是表头，已跳过", "the row is the header once more and was passed over"
    ),
    "separator_line": Text(
        "首行“{value}”是 Excel 的分隔符说明，已按它读取",
        "the first line {value!r} names the delimiter for Excel; the file was read by it",
    ),
    "sheet_hidden": Text(
        "工作表“{value}”已隐藏，未读取（有 {rows} 行内容）；如需导入，请取消隐藏",
        "the sheet {value!r} is hidden and was not read ({rows} rows); unhide it to import it",
    ),
    "sheet_no_header": Text(
        "工作表“{value}”前 20 行中没有 {kind} 的表头，未读取（有 {rows} 行内容）",
        "the first 20 rows of the sheet {value!r} hold no header of {kind}; it was not read "
        "({rows} rows)",
    ),
    "sheet_other_kind": Text(
        "工作表“{value}”是 {other} 的数据，本次导入的是 {kind}，未读取（有 {rows} 行内容）；"
        "请加 --kind {other} 再导入一次",
        "the sheet {value!r} holds {other}, and this import is of {kind}: it was not read ({rows} "
        "rows); import the file again with --kind {other}",
    ),
    "sheet_lacks_columns": Text(
        "工作表“{value}”缺少 {kind} 必需的列：{columns}，未读取（有 {rows} 行内容）",
        "the sheet {value!r} lacks columns of {kind}: {columns}; it was not read ({rows} rows)",
    ),
    "sheet_doubled_columns": Text(
        "工作表“{value}”有两列是 {kind} 的同一字段，未读取（有 {rows} 行内容）",
        "the sheet {value!r} has two columns for one field of {kind}; it was not read ({rows} rows)",
    ),
    # A row is refused.
    "formula_without_value": Text(
        "{label} 是公式，文件里没有它的结果；请用 Excel 或 WPS 打开并保存后再导入",
        "{label} is a formula without its value in the file; open and save it in Excel or WPS",
    ),
    "merged_cell": Text(
        "{label} 的单元格与其他行合并，不知道这一行是什么；请取消合并，每行填写后再导入",
        "{label} stands in a cell that is merged with others, so that its value in this row is not "
        "known; unmerge the cells and fill every row",
    ),
}
"""Every code with its sentence; part of the catalogue of `workflow.intake.problems`."""
