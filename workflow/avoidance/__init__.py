"""Whose cases somebody at the agency keeps away from (回避): their own, and those of their relatives."""
