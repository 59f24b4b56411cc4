"""Qualifications for chronic and special outpatient diseases (门诊慢特病资格)."""
