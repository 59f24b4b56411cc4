"""Exporting what an agency hands over (数据导出), in the columns in which it is imported."""

from jobs.exporting.export import KINDS, Exported, export
from jobs.exporting.export_filter import ExportFilter

__all__ = ["KINDS", "ExportFilter", "Exported", "export"]
