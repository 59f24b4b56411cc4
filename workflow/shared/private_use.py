"""Private-use characters that old fonts and tables hold for rare ones (自造区字符): their standard ones.

GBK and GB 18030 put eighty characters at U+E815 to U+E864 that had no place of their own; they got one by
and by, the last with GB 18030-2022 (附录 of the standard, and 信息技术 中文编码字符集). 䶮 at U+E863 is the
one that names know best.
"""

_FIRST = 0xE815
_STANDARD = (
    "⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱"
    "䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻"
)
STANDARD = {chr(_FIRST + n): character for n, character in enumerate(_STANDARD)} | {"\ue7c7": "ḿ"}
"""Private-use character → the standard one."""
