"""What the answers to a visit rest on (依据): the documents, as they are cited."""

from config.text import Text

NATIONAL_QA = Text("国家医保局答问（2023-05-09）", "NHSA questions and answers (2023-05-09)")
NETWORKED = Text(
    "大庆市医保局《异地就医备案实用手册》：在备案的就医地已开通异地门诊、住院直接结算业务的定点医疗机构可直接结算",
    "Daqing filing notice: direct settlement is in networked institutions of the filed place",
)
DESIGNATED = Text(
    "社会保险法 第二十九条、第三十一条（由经办机构与签订服务协议的机构直接结算）",
    "Social Insurance Law art. 29, 31 (settled directly with institutions under an agreement)",
)
FILE_FIRST = Text(
    "先备案、选定点、持码（卡）就医；未备案的费用不能直接结算",
    "file first, choose a networked hospital, show code or card; what is not filed is not settled directly",
)
BEFORE_DISCHARGE = Text(
    "出院结算前完成备案后，医疗机构应提供直接结算服务（医保发〔2022〕22号 规程第十六条）",
    "filed before the discharge is settled, the hospital settles directly (Yibaofa [2022] 22, procedure "
    "art. 16)",
)
AFTER_DISCHARGE = Text(
    "出院自费结算后可按参保地规定补办备案，再申请手工报销",
    "after paying oneself one may file late by the rules of the insured area and then claim",
)
STAY_KEPT = Text(
    "备案有效期内已办理入院手续的，不受备案有效期限制",
    "admitted within validity, the stay is covered to its end",
)
CARRIED_OUT = Text(
    "因故未能联网结算、全额垫付的医疗费用，可回参保地申请手工报销（大庆市医保局《异地就医备案实用手册》）",
    "what could not be settled directly is claimed by hand in the insured area (Daqing filing notice)",
)
CHRONIC_BY_HAND = Text(
    "此外的门诊慢特病不要按照普通门诊跨省直接结算，全额自费结算后回参保地手工报销（国家医保局答问 2023-05-09）",
    "other chronic diseases are not to be settled as ordinary outpatient care: pay in full, then claim by "
    "hand (NHSA questions and answers, 2023-05-09)",
)
ANY_HOSPITAL = Text(
    "备案到统筹区，不需要选择就医地的定点医院（大庆市医保局《异地就医备案实用手册》）",
    "a filing is for a pooling area, no hospital is chosen (Daqing filing notice)",
)
EMERGENCY_FLAG = Text(
    "就医地医院上传“门急诊转诊标志”或“住院类型”",
    "the hospital uploads the emergency flag",
)
INSURED = Text("社会保险法 第二十八条", "Social Insurance Law art. 28")
ALREADY_FILED = Text(
    "已有备案信息，无需再次备案（国家医保局答问 2023-05-09）",
    "already on file (NHSA questions and answers, 2023-05-09)",
)
