"""The schema of revision 0014 (基线), one subject a file: tables, and the guards of each.

Frozen: the files say what a database of 0014 holds, whatever the models have become since. What
changes after it is a migration in `versions`, which writes out whatever it replaces.
"""
