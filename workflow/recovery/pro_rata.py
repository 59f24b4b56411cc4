"""Sharing an amount out pro rata, to the 分 (按比例分摊): what is left over goes where most was cut off."""

from collections.abc import Mapping
from typing import TypeVar

K = TypeVar("K", str, tuple[str, str])


def share_out(amount: int, over: Mapping[K, int]) -> dict[K, int]:
    """`amount` over these weights: the shares come to it exactly, and none is above its weight.

    More than all weights together cannot be shared out. Shares of nothing are left out.
    """
    whole = sum(over.values())
    if not 0 <= amount <= whole:
        raise ValueError(f"{amount} of {whole}")
    if not amount:
        return {}
    return weighed(amount, over)


def weighed(amount: int, over: Mapping[K, int]) -> dict[K, int]:
    """`amount` over these weights, where a share may be above its weight: more than was paid is shared out too."""
    whole = sum(over.values())
    shares = {key: amount * weight // whole for key, weight in over.items()}
    cut_off = sorted(over, key=lambda key: (-(amount * over[key] % whole), key))
    for key in cut_off[: amount - sum(shares.values())]:
        shares[key] += 1
    return {key: share for key, share in shares.items() if share}
