#!/usr/bin/env bash
# A cell that shows #N/A in Excel is read as an empty cell.
#
# Guess:   a formula that failed comes as its error ("#N/A"), or reading it raises an error.
# Seen:    python-calamine gives "" for every error value, the same as for a cell left empty.
#          openpyxl gives the text.
# Matters: agencies fill columns by VLOOKUP from other sheets. A bank account that was not found
#          looks like one that nobody has; a last day of coverage (停保日期) that was not found looks
#          like coverage that goes on.
# Ours:    the archive is looked into for error values, and for formulas without a value, which are
#          read as empty as well; of xls by xlrd. They are handed on as their text, and refuse their
#          row.
# Source:  https://github.com/dimastbk/python-calamine/issues/105 (open)
. "$(dirname "$0")/lib.sh"
packages python-calamine==0.9.1 openpyxl==3.1.5 xlsxwriter==3.3.1

observe <<'PY'
import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook
from told import told

ERRORS = ["#N/A", "#REF!", "#DIV/0!"]
with xlsxwriter.Workbook("people.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["name", "account", "share", "rate", "left empty"])
    sheet.write(1, 0, "Zhang San")
    for column, error in enumerate(ERRORS, start=1):
        sheet.write_formula(1, column, "=NA()", value=error)

[_, read] = CalamineWorkbook.from_path("people.xlsx").get_sheet_by_index(0).to_python()
told("a row with three cells that failed and one left empty, by python-calamine",
     guess=["Zhang San", *ERRORS, ""], recorded=["Zhang San", "", "", "", ""], seen=read)

sheet = openpyxl.load_workbook("people.xlsx", data_only=True).active
told("the same row by openpyxl", guess=["Zhang San", *ERRORS, None],
     recorded=["Zhang San", *ERRORS, None], seen=[cell.value for cell in sheet[2]])
PY
