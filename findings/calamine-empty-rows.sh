#!/usr/bin/env bash
# Of a sheet that begins further down, one reader keeps the empty rows and not the empty columns.
#
# Guess:   iter_rows() and to_python() give the same rows, the one lazily; both begin at
#          `sheet.start`, the first used cell.
# Seen:    to_python() begins at the first used row. iter_rows() begins at row 1 of the sheet, but
#          at the first used column. A row number counted from `start` is too high by as many rows
#          as are empty on top.
# Matters: exports often leave rows free above the table for a title. A refused row is named by its
#          number, and a clerk looks for the mistake in that row.
# Ours:    the reader of Excel sheets counts from row 1; tests: a row below an empty top is named by
#          its number in the sheet.
# Source:  seen in python-calamine 0.5.0, 0.6.0, 0.7.0 and 0.9.1
. "$(dirname "$0")/lib.sh"
packages python-calamine==0.9.1 xlsxwriter==3.3.1

observe <<'PY'
import xlsxwriter
from python_calamine import CalamineWorkbook
from told import told

with xlsxwriter.Workbook("people.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_row("C4", ["name", "area"])
    sheet.write_row("C5", ["Zhang San", "230600"])

table = [["name", "area"], ["Zhang San", "230600"]]
sheet = CalamineWorkbook.from_path("people.xlsx").get_sheet_by_index(0)
told("where a table in C4:D5 starts (row and column from 0)",
     guess=(3, 2), recorded=(3, 2), seen=sheet.start)
told("all rows, by to_python()", guess=table, recorded=table, seen=sheet.to_python())
told("all rows, by iter_rows()",
     guess=table, recorded=[["", ""]] * 3 + table, seen=list(sheet.iter_rows()))
PY
