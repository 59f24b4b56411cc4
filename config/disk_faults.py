"""Why a file or folder cannot be used (文件无法读写), without the words of an operating system."""

import errno
from collections.abc import Mapping

from config.text import Text

_WHY: Mapping[int, Text] = {
    errno.ENOENT: Text("没有这个文件或文件夹", "no such file or folder"),
    errno.EISDIR: Text("这是目录，不是文件", "it is a folder"),
    errno.ENOTDIR: Text("路径中有一段不是文件夹", "a part of the path is no folder"),
    errno.EACCES: Text("没有权限", "permission is lacking"),
    errno.EPERM: Text("没有权限", "permission is lacking"),
    errno.ENOSPC: Text("磁盘已满", "the disk is full"),
    errno.EDQUOT: Text("超出磁盘配额", "the quota of the disk is used up"),
    errno.EROFS: Text("磁盘为只读", "the disk is read-only"),
    errno.ENAMETOOLONG: Text("文件名过长", "the name is too long"),
    errno.EEXIST: Text("已有同名的文件或文件夹", "there is one of this name"),
    errno.ENODEV: Text("这是设备或管道，不是文件", "it is a device or a pipe, not a file"),
    errno.EIO: Text("磁盘读写出错", "the disk fails"),
}


def disk_fault(fault: OSError) -> Text:
    """What stands in the way; a rare fault by its number, which whoever runs the machine can look up."""
    number = fault.errno or 0
    found = _WHY.get(number)
    return found or Text(f"操作系统错误 {number}", f"error {number} of the operating system")


def told(fault: OSError) -> dict[str, str]:
    """The same as the values `why` and `why_en` of a sentence."""
    why = disk_fault(fault)
    return {"why": why.zh, "why_en": why.en}
