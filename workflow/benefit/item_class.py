"""What class a fee line is (目录类别): the catalogue of the place of care or of the insured area."""

from config.policy import Rules, Value
from workflow.benefit.bill import BillLine
from workflow.benefit.treatment import Treatment


def catalogue_of(side: Value, case: Treatment) -> str:
    """The area whose catalogue counts for a case; the parameter `catalogue` says which side's."""
    return case.area if side.value == "insured" else case.destination or case.area


def by_catalogue(rules: Rules, case: Treatment, item_code: str, line: BillLine) -> BillLine:
    """The line as the catalogue that counts has it on the day of the charge; else as it is billed."""
    area = catalogue_of(rules.source("catalogue", *case.scopes), case)
    item = rules.book.catalogues.find(area, item_code, line.charged_on) if item_code else None
    if item is None:
        return line
    limit = line.limit_e6 if item.limit_e6 is None else item.limit_e6
    return line._replace(level=item.level, share_e4=item.share_e4, limit_e6=limit)
