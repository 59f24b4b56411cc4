"""Telling connected systems what happened (事件推送): addresses, who is told, signed messages."""
