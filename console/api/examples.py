"""The examples of the description (示例): what somebody may send as it stands, and a test does send."""

from workflow.shared.json_types import JsonObject

FILING: JsonObject = {
    "applied_at": "2026-11-23T10:20:00+08:00", "psn_name": "江雨桐", "psn_cert_type": "01",
    "certno": "230602196701306041", "insutype": "390", "insu_admdvs": "230600",
    "rloc_rea": "异地安置退休人员", "mdtrtarea_admdvs": "210100", "begndate": "2026-11-24",
    "promise": True, "materials": ["身份证件", "个人承诺书"], "tel": "13900000004",
}  # fmt: skip
CLAIM: JsonObject = {
    "applied_at": "2026-11-23T11:00:00+08:00", "psn_name": "江雨桐", "psn_cert_type": "01",
    "certno": "230602196701306041", "insutype": "390", "insu_admdvs": "230600", "med_type": "21",
    "manl_reim_rea": "04", "fixmedins_code": "H21010090001", "begndate": "2026-11-02",
    "enddate": "2026-11-09", "dise_codg": "J18.900", "emergency": True, "third_party": "none",
    "materials": ["身份证件", "收费票据", "费用清单"], "tel": "13900000004",
    "payee": {"acctname": "江雨桐", "bankacct": "6222080000000000049", "bankcode": "102265000014"},
    "receipts": [
        {
            "bill_batch_code": "21010126", "bill_no": "9000000007", "issued_on": "2026-11-09",
            "total": "9800.00",
            "lines": [
                {
                    "item_name": "手术费", "med_chrgitm_type": "06", "chrgitm_lv": "01",
                    "pric": "9800.00", "cnt": 1, "det_item_fee_sumamt": "9800.00",
                    "fee_ocur_time": "2026-11-09",
                }
            ],
        }
    ],
}  # fmt: skip
REFERRAL: JsonObject = {
    "psn_name": "邵清禾", "psn_cert_type": "01", "certno": "230602197603187258",
    "insutype": "390", "insu_optins": "230600", "trafout_fixmedins_code": "H23060090001",
    "reflin_medins_no": "H11010090001", "diag_code": "I25.101",
    "diag_name": "冠状动脉粥样硬化性心脏病", "refl_rea": "疑难、危重病症",
    "dise_cond_dscr": "须行冠脉搭桥",
}  # fmt: skip
QUALIFICATION: JsonObject = {
    "psn_name": "沈知夏", "psn_cert_type": "01", "certno": "230602195804123112",
    "insutype": "310", "insu_admdvs": "230600", "opsp_dise_code": "M01600",
    "opsp_dise_name": "糖尿病", "fixmedins_code": "H23060090001",
    "evidence": [
        {"paper": "出院小结", "dated_on": "2026-09-14", "hospital": "H11010090001", "level": "01"}
    ],
    "materials": ["身份证件"],
}  # fmt: skip
VISIT: JsonObject = {
    "certno": "230602195804123112", "insutype": "310", "med_type": "21",
    "fixmedins_code": "H11010090001", "begndate": "2026-11-24", "mdtrt_cert_type": "01",
}  # fmt: skip
BILL: JsonObject = {
    "area": "360100", "insutype": "310", "psn_type": "1201", "med_type": "21", "hosp_lv": "02",
    "filing": "referral", "destination": "310100", "begndate": "2025-05-06",
    "enddate": "2025-05-16",
    "totals": {"medfee_sumamt": "20000.00", "preselfpay_amt": "1200.00"},
}  # fmt: skip
PHONE: JsonObject = {"tel": "13900000005"}
