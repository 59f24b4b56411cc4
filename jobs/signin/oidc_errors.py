"""What is said when a sign-in by OpenID does not come about (统一身份认证登录的拒绝)."""

from config.masking import mask_text
from config.oidc import OidcProvider
from config.text import Text
from workflow.shared.errors import Refusal

LONGEST = 40


class OidcUnavailableError(Refusal):
    """The provider does not answer, or not as one does (身份认证平台暂不可用)."""

    code = "provider_unavailable"

    def __init__(self, provider: OidcProvider, why: str) -> None:
        says = Text(
            "{provider} 暂时无法使用（{why}），没有登录；请稍后再试，或到窗口办理。",
            "{provider} does not answer ({why}), so nobody signed in: try again later, or come to "
            "the counter.",
        )
        super().__init__(says, provider=provider.label or provider.name, why=why)


class OidcRefusedError(Refusal):
    """What the provider sent is not believed (身份认证结果不予采信)."""

    code = "oidc_refused"

    def __init__(self, provider: OidcProvider, why: str) -> None:
        says = Text(
            "{provider} 的认证结果未通过核验（{why}），没有登录；请重新登录，仍不行请告知管理员。",
            "what {provider} sent did not pass ({why}), so nobody signed in: sign in again, and "
            "tell the admin if it stays so.",
        )
        super().__init__(says, provider=provider.label or provider.name, why=why)


class UnknownProviderError(Refusal):
    """No such provider is set up for people of this kind (没有这一身份认证平台)."""

    code = "no_such_sign_in"

    def __init__(self, name: str, known: str) -> None:
        says = Text(
            "没有可用的统一身份认证“{name}”；可用：{known}（settings.yaml 的 oidc）。",
            "there is no provider “{name}” to sign in by; there are: {known} (oidc in "
            "settings.yaml).",
        )
        super().__init__(says, name=mask_text(name[:LONGEST]) or "—", known=known or "—")


class SignInRequestError(Refusal):
    """The sign-in that somebody comes back from is not ours, over, or used (登录请求无效)."""

    code = "sign_in_expired"

    def __init__(self) -> None:
        says = Text(
            "这次登录已过期、已用过，或不是从这里开始的；请重新登录。",
            "this sign-in is over, was used, or did not begin here: sign in again.",
        )
        super().__init__(says)


class NotLinkedError(Refusal):
    """Who signed in at the provider is no user here (未关联经办人员)."""

    code = "not_linked"

    def __init__(self, provider: OidcProvider) -> None:
        says = Text(
            "{provider} 认证的账号没有关联在用的经办人员；请管理员用 yidi user oidc 关联。",
            "the account of {provider} is linked to no active user: an admin links it with "
            "yidi user oidc.",
        )
        super().__init__(says, provider=provider.label or provider.name)


class NobodyHereError(Refusal):
    """Who signed in is neither insured here nor acts for anybody who is (不在本机构参保)."""

    code = "not_known_here"

    def __init__(self) -> None:
        says = Text(
            "认证的姓名和证件号码在本机构没有参保登记，也没有登记为他人的代理人；如有误，请持证件到窗口核对。",
            "nobody of this name and number is insured here or entered as acting for somebody "
            "else: if that is wrong, come to the counter with the paper.",
        )
        super().__init__(says)


class BadReturnError(Refusal):
    """Where somebody wants to go after signing in is no path of ours (返回地址无效)."""

    code = "bad_return"

    def __init__(self) -> None:
        says = Text(
            "登录后返回的地址只能是本系统的路径，如 /my。",
            "after signing in people go to a path of this program alone, such as /my.",
        )
        super().__init__(says)
