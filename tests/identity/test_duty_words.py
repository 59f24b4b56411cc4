"""What somebody may not do is named in words (事项名称), and never by the name of a command."""

import re

from jobs.identity import duties
from workflow.shared.trigger_labels import act


def test_every_duty_is_called_by_a_word_of_the_office() -> None:
    named = [each for each in vars(duties).values() if isinstance(each, duties.Duty)]

    assert len(named) > 20
    raw = [duty.name for duty in named if not re.search("[\u4e00-\u9fff]", act(duty.name).zh)]
    assert raw == []
