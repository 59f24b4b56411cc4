"""Why a file is refused whole (整个文件不予导入)."""

from typing import Any

from config.errors import YidiError
from config.text import Text


class FileRefused(YidiError):
    """A file of which nothing was loaded; `code` says why."""

    def __init__(self, code: str, **facts: Any) -> None:
        self.code = code
        super().__init__(SENTENCES[code], **facts)


def broken(name: str, fault: BaseException) -> FileRefused:
    """The refusal of a workbook that its reader cannot open."""
    why = (str(fault).splitlines() or [type(fault).__name__])[0][:120]
    return FileRefused("file_broken_archive", file=name, why=why)


SENTENCES = {
    "file_not_found": Text(
        "找不到或无法打开文件 {file}：{why}。", "the file {file} cannot be opened: {why_en}."
    ),
    "file_empty": Text(
        "文件 {file} 没有内容；第一行应为表头。",
        "the file {file} is empty; it should begin with a header.",
    ),
    "file_wrong_type": Text(
        "文件 {file} 的内容是 {found}，{todo}。",
        "the file {file} holds {found_en}; {todo_en}.",
    ),
    "file_bad_bytes": Text(
        "文件 {file} 第 {line} 行有无法按 {encoding} 解读的字节；请重新导出为 UTF-8 或 GB18030。",
        "{file}, line {line}: bytes that are not {encoding}; export it as UTF-8 or GB18030.",
    ),
    "file_unknown_header": Text(
        "文件 {file} 的表头无法识别：{header}；表头可用中文、国家平台字段名或本系统字段名。",
        "the header of {file} is not known: {header}; use Chinese, national or our field names.",
    ),
    "file_missing_column": Text(
        "文件 {file}（{kind}）缺少必需的列：{columns}。",
        "{file} ({kind}) lacks the columns: {columns}.",
    ),
    "file_duplicate_column": Text(
        "文件 {file} 有两列是同一字段：{columns}。",
        "{file} has two columns for one field: {columns}.",
    ),
    "file_broken_archive": Text(
        "文件 {file} 已损坏或加密，无法作为 Excel 打开：{why}；请用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx 后再导入。",
        "{file} is broken or encrypted and cannot be opened as Excel: {why}; open it in Excel or WPS, "
        "take the password off and save it as .xlsx.",
    ),
    "file_hidden_sheets": Text(
        "文件 {file} 的工作表都已隐藏，没有读取；请取消隐藏后再导入。",
        "every sheet of {file} is hidden and none was read; unhide them and import again.",
    ),
    "file_too_large": Text(
        "文件 {file} 太大：{why}；请拆分，或改用 CSV。",
        "{file} is too large: {why_en}; split it or use CSV.",
    ),
    "file_line_too_long": Text(
        "文件 {file} 自第 {line} 行起的一条记录过长；多半是引号没有成对。",
        "{file}: the record that starts on line {line} is too long; most likely a quote is not closed.",
    ),
    "file_bad_quotes": Text(
        "文件 {file} 自第 {line} 行起引号没有成对，其后的内容无法可靠读取。",
        "{file}: a quote opened on line {line} is not closed; what follows cannot be read reliably.",
    ),
    "file_of_all_areas": Text(
        "{file} 的内容不分统筹区，您只负责部分统筹区，没有导入；请由负责全部统筹区的人员导入。",
        "{file} is of no one area and you work for some alone: nothing was imported; somebody who works "
        "for all areas imports it.",
    ),
    "file_conflict": Text(
        "导入 {file} 时另一项工作改动了同样的数据，本次没有写入；请再导入一次。",
        "while {file} was loaded, other work changed the same rows; nothing was written, try again.",
    ),
    "file_not_written": Text(
        "{file} 未能写入数据库：{why}；本次没有写入任何数据。",
        "{file} could not be written to the database: {why}; nothing of it was kept.",
    ),
    "file_same_output": Text(
        "--errors 指定的 {file} 就是输入文件，不能覆盖；请另取文件名。",
        "--errors names {file}, which is one of the inputs; give another name.",
    ),
    "file_cannot_write": Text("无法写出 {file}：{why}。", "{file} cannot be written: {why_en}."),
}
"""Every code with its sentence."""
