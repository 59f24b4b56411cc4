"""Who looked at what is kept (查询留痕): one row a question, before the answer leaves; no record, no answer."""

from jobs.looks.keep import about, asking, keep_look, keep_now

__all__ = ["about", "asking", "keep_look", "keep_now"]
