"""医院系统对接示例 · a hospital's client, with Python alone: check, refer, follow, be told (docs/connect.md)."""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

URL = os.environ.get("YIDI_API", "http://127.0.0.1:8080/api/v1")
KEY = os.environ.get("YIDI_KEY", "")


def call(method, path, body=None):
    """One request. Asked again with the same Idempotency-Key, what writes is done once."""
    headers = {"Authorization": f"Bearer {KEY}", "Idempotency-Key": os.urandom(16).hex()}
    headers |= {"Content-Type": "application/json"} if body else {}
    body = json.dumps(body).encode() if body else None
    for tries_left in (2, 1, 0):
        request = urllib.request.Request(f"{URL}{path}", body, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            problem = json.load(refused)
            if refused.code not in (429, 503) or not tries_left:
                sys.exit(f"{problem['code']}: {problem['detail']}")
            time.sleep(int(refused.headers["Retry-After"]))
        except urllib.error.URLError as away:
            sys.exit(f"{URL}: {away.reason}")
    return None


def is_ours(secret, headers, body, now=None):
    """Whether an event was sent by the agency, and lately: check this before reading its body."""
    key, at = base64.b64decode(secret.removeprefix("whsec_")), headers["webhook-timestamp"]
    signed = f"{headers['webhook-id']}.{at}.".encode() + body
    mac = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    fresh = abs((now or time.time()) - int(at)) < 300
    return fresh and hmac.compare_digest(headers["webhook-signature"], f"v1,{mac}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["check", psn_no, area, *more]:  # more: on=2026-11-24 med_type=14 disease=M03900
            question = {"psn_no": psn_no, "area": area, **dict(each.split("=") for each in more)}
            found = call("POST", "/check", question)
        case ["refer", file]:
            found = call("POST", "/referrals", json.loads(Path(file).read_text("utf-8")))
        case ["follow", no]:
            found = call("GET", f"/referrals/{no}")
        case ["events", url]:
            found = call("POST", "/webhooks", {"url": url})
        case _:
            sys.exit(__doc__)
    print(json.dumps(found, ensure_ascii=False, indent=1))
