"""A referral on the command line, from request to filing, and how it differs from a filing."""

import json
from pathlib import Path

from tests.conftest import Cli
from tests.support.referring import OURS, asked


def test_a_story_at_the_hospital(sample_cli: Cli, tmp_path: Path) -> None:
    """One referral through the command line: asked for, agreed, handed over, taken back, proved."""
    cli = sample_cli
    for name in ("doctor", "office"):
        cli("user", "add", name, "--role", "hospital", "--institution", OURS)
    file = tmp_path / "r.json"
    file.write_text(
        json.dumps(
            asked(psn_name="孙军静", certno="230602196912262210", reflin_medins_no="H11010000004")
        )
    )

    made = cli("--json", "referral", "new", file, "--as", "doctor").json
    assert made == {"no": made["no"], "state": "requested", "lower_level": True}
    assert cli("--json", "referral", "agree", made["no"], "--opinion", "同意", "--as", "doctor").json[
        "error"
    ]["code"] == "same_person"  # fmt: skip
    told = cli("referral", "agree", made["no"], "--opinion", "同意", "--as", "office")
    assert (told.code, "--why-lower" in told.err) == (1, True)
    done = cli("--json", "referral", "agree", made["no"], "--opinion", "同意", "--why-lower", "专科",
               "--as", "office").json  # fmt: skip
    assert (done["state"], done["filing_state"]) == ("agreed", "reviewed")
    cli("run", "transmit_referrals")
    why = cli("--json", "why", made["no"]).json
    assert why["state"] == "transmitted"
    assert [step["trigger"] for step in why["next"] if step["allowed"]] == ["cancel"]
    assert cli("--json", "show", done["filing"]).json["referral"] == made["no"]
    shown = [line.partition("\t")[0] for line in cli("show", made["no"]).out.splitlines()]
    assert "转往医院" in shown
    assert not [name for name in shown if name.isascii()]
    status = cli("--json", "status").json
    assert status["referrals"]["transmitted"] == 1

    gone = cli("--json", "referral", "cancel", made["no"], "--reason", "病人改期", "--as", "office",
               "--second", "doctor").json  # fmt: skip

    assert gone == {"no": made["no"], "state": "cancelled", "filing": done["filing"],
                    "filing_state": "cancelled"}  # fmt: skip
    moves = cli("--json", "history", made["no"]).json
    assert [m["trigger"] for m in moves] == ["created", "agree", "transmit", "cancel"]
    shown = cli("--json", "referral", "list", "--person", "230602196912262210").json
    assert (shown[0]["person"], shown[0]["state"]) == ("230602********2210", "cancelled")
    assert cli("audit", "verify").code == 0


def test_how_referral_and_filing_differ_is_answered_from_the_book(cli: Cli) -> None:
    """电子转诊和异地就医备案是一回事吗."""
    told = cli(
        "--json", "explain", "referral", "filing", "--area", "230600", "--on", "2026-03-02"
    ).json

    topics = {row["topic"]: row for row in told["topics"]}
    assert list(topics) == [
        "who_asks", "who_for", "steps", "papers", "validity", "change", "late", "ratio",
    ]  # fmt: skip
    asks = topics["who_asks"]["referral"][0]
    assert "定点医院" in asks["says"]
    assert "不可在线上申请" in asks["clause"]
    assert "长期有效" in "".join(each["says"] for each in topics["validity"]["filing"])
    ratio = [each["says"] for each in topics["ratio"]["referral"]]
    assert "异地转诊备案：职工 按参保地比例的 90% 支付" in ratio
    assert not any("电子转诊）" in says for says in ratio), "said once, where nothing differs"
    reviewed = [each["says"] for each in topics["steps"]["filing"]]
    assert "窗口备案审核时限：当日办结" in reviewed
    assert "没有把电子转诊与普通转诊分开规定" in ratio[-1]
    unverified = [each for each in topics["ratio"]["referral"] if each["clause"]]
    assert all("未核实" in each["clause"] for each in unverified)

    quotes_only = cli("--json", "explain", "referral", "filing", "--area", "611000").json
    assert any(
        "没有取值" in each["says"] for row in quotes_only["topics"] for each in row["filing"]
    )
    drawn = cli("explain", "referral", "filing", "--area", "230600", "--on", "2026-03-02").out
    body, documents = drawn.split("依据\n")
    assert drawn.count("不可在线上申请") == 1, "every document is named once, at the end"
    assert all(f"[{n}]" in body for n in range(1, len(documents.splitlines()) + 1))
    assert "M2" not in drawn and "situation" not in drawn
    unknown = cli("--json", "explain", "referral", "--area", "999999")
    assert (unknown.code, unknown.json["error"]["code"]) == (1, "unknown_area")
    assert unknown.json["error"]["field"] == "area"
    assert cli("explain", "weather", "--area", "230600").code == 2
