"""Numbers out of spreadsheets (电子表格的数字单元格)."""


class NumberCell(str):
    """A number out of a cell of a spreadsheet, in plain digits: leading zeros are gone from it,
    and a day may stand in it as a serial."""

    __slots__ = ()


class LostDigits(NumberCell):
    """A number that a spreadsheet rounded: what stood there can no longer be known."""

    __slots__ = ()
