"""What people do, by name (办理事项): moves and commands as a sentence says them."""

from collections.abc import Mapping

from config.text import Lang, Text
from models import Role

CAME: Mapping[str, Text] = {
    "imported": Text("受理", "received"),
    "created": Text("柜面登记", "entered"),
    "reject": Text("不予支付", "reject"),
}
"""How a case came to us, and what one person did of before: no step of a machine, yet somebody did it."""
KEPT: Mapping[str, Text] = {
    "edited": Text("更新内容", "update"),
    "draft": Text("编制", "draft"),
    "plan": Text("列入批次", "plan"),
    "propose": Text("提出", "propose"),
}
"""What a history keeps beside the steps of its machine."""
COMMANDS: Mapping[str, Text] = {
    "new claim, qualification": Text("登记报销或资格申请", "enter claims and qualifications"),
    "new, change": Text("登记或更改案件", "enter or change cases"),
    "change": Text("更改内容", "change"),
    "referral new": Text("提出转诊申请", "ask for a referral"),
    "qualification new": Text("申请门诊慢特病资格", "apply for a qualification"),
    "person": Text("更正或合并参保人员", "correct or merge people"),
    "recover propose": Text("提出追回或补支", "propose a recovery"),
    "erase": Text("删除个人信息", "erase what a history says"),
    "unmask": Text("查看完整号码", "see numbers in full"),
    "calendar import": Text("导入工作日历", "import a calendar"),
    "payout build": Text("编制拨付批次", "draft payout batches"),
    "payout read": Text("读回银行结果", "read the bank's answer"),
    "payout resolve": Text("处理银行异常", "resolve exceptions"),
    "payout hand": Text("登记手工支付", "record a payment by hand"),
    "payout void": Text("作废批次", "void a batch"),
    "receipts check": Text("查验票据", "check receipts"),
    "reports": Text("上报备案", "report filings"),
    "notices": Text("发送通知、登记送达", "send and serve notices"),
    "notices address": Text("登记送达地址及方式", "confirm address and ways of service"),
    "appeal register": Text("登记复议、诉讼与复查", "register what is contested"),
    "agents": Text("登记代办", "enter who acts for a person"),
    "agents revoke": Text("撤销代办", "revoke an authority"),
    "heirs": Text("登记死亡、继承", "enter deaths and heirs"),
    "privacy": Text("登记个人信息请求", "enter requests about personal data"),
    "privacy answer": Text("答复个人信息请求", "answer requests about personal data"),
    "privacy destroy": Text("编制销毁清册", "list what is destroyed"),
    "audit looks": Text("查看查询留痕", "see who looked at what"),
    "privacy sign": Text("签署销毁清册", "sign a list of destruction"),
    "leads": Text("登记线索", "enter leads"),
    "leads hand": Text("移交线索", "hand leads over"),
    "leads --unmask": Text("查看举报人", "see who reported"),
    "user": Text("管理经办人员", "look after users"),
    "person identify": Text("窗口核验身份", "identify somebody at the counter"),
    "user sign-ins": Text("查看登录记录", "look at sign-ins"),
    "user relative": Text("申报亲属", "declare relatives"),
    "policy sign": Text("签署参数核实单", "sign for a policy value"),
    "documents": Text("制作、打印文书", "make and print documents"),
    "documents seal": Text("用印", "seal documents"),
    "desk": Text("领取案件", "have a case on the desk"),
    "case-file": Text("导出卷宗", "export the file of a case"),
    "import": Text("导入", "import"),
    "export": Text("导出", "export"),
    "run": Text("运行", "run"),
    "archive": Text("归档", "archive"),
    "drop": Text("移出款项", "take payments out"),
    "send": Text("发送批次", "send the batch"),
}
"""Commands that are no move of a machine."""


def act(name: str | Text) -> Text:
    """The words for it; a name that nobody put into words speaks for itself."""
    return name if isinstance(name, Text) else COMMANDS.get(name, Text(name, name))


def quoted(name: str | Text) -> dict[str, str]:
    """The same as the values `trigger` and `trigger_en` of a sentence."""
    words = act(name)
    return {"trigger": words.zh, "trigger_en": words.en}


NOBODY = {
    "system": Role.SYSTEM.label,
    "counter": Text("柜面", "the counter"),
    "import": Text("导入", "an import"),
}
"""Actors that are no users."""


def who(actor: str, lang: Lang) -> str:
    """Who took a move, as they are called."""
    return NOBODY[actor].say(lang) if actor in NOBODY else actor
