"""The funds by their national codes (基金代码, fund_pay_type), and which amount each of them bears.

The codes are the national platform's (标准代码表); an agency's own core may use others.
"""

from config.text import Text

POOLS = (("310", "310100"), ("390", "390100"), ("340", "340100"))
"""What the insurance type begins with, and its pooled fund: it bears `hifp_pay`."""
SHARES = (
    ("hifmi_pay", "391100"),
    ("hifob_pay", "330100"),
    ("cvlserv_pay", "320100"),
    ("maf_pay", "610100"),
)
"""The other amounts of a calculation, and the fund that bears each."""
OTHER = "999997"
"""The account for what came without a calculation: which fund bears it is not known."""
FUNDS = {
    "310100": Text("职工基本医疗保险统筹基金", "employees' pooled fund"),
    "320100": Text("公务员医疗补助", "civil servants' supplement"),
    "330100": Text("大额医疗费用补助", "large-amount supplement"),
    "340100": Text("离休人员医疗保障", "care of retired cadres"),
    "390100": Text("城乡居民基本医疗保险基金", "residents' basic fund"),
    "391100": Text("城乡居民大病保险", "residents' serious-illness insurance"),
    "610100": Text("医疗救助基金", "medical assistance"),
    "999997": Text("其他基金（未分项）", "other (fund not known)"),
}
