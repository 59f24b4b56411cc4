"""The levels of hospitals (医院等级): the code of the national platform → 三级、二级、一级、无等级."""

LEVELS = {
    "01": 3, "02": 3, "03": 3, "04": 3, "05": 2, "06": 2, "07": 2, "08": 1, "09": 1, "10": 1, "11": 0,
}  # fmt: skip
"""hosp_lv 医院等级 → 三级、二级、一级、无等级."""
