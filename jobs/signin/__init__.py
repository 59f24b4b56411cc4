"""Signing in (登录): by what people prove who they are, and the sessions that follow."""
