"""What was measured, as a table for people and for docs/performance.md (测量结果)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench.turns import Contest

PAGE = Path(__file__).parents[1] / "docs" / "performance.md"
BEGIN, END = "<!-- bench -->", "<!-- end of bench -->"
HEADS = ("what", "on", "ours", "beside", "ratio (least – most)", "target")


@dataclass(frozen=True)
class Line:
    """One row of the table."""

    what: str
    where: str
    ours: str
    beside: str = ""
    ratio: str = ""
    target: str = ""
    met: bool | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        """As the table shows it."""
        mark = {True: " ✓", False: " ✗", None: ""}[self.met]
        return (self.what, self.where, self.ours, self.beside, self.ratio, self.target + mark)


@dataclass
class Report:
    """Everything measured so far; each line is told when it is there."""

    say: Callable[[str], None] = lambda text: print(text, flush=True)
    machine: Mapping[str, str] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    curves: list[str] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)
    """Ours over the floor, of every set-based move."""

    def add(self, line: Line) -> None:
        """Take a line, and tell it."""
        self.lines.append(line)
        self.say("  " + " | ".join(cell for cell in line.cells if cell.strip()))

    def contest(
        self, what: str, where: str, contest: Contest, target: float | None, *,
        beside: str = "floor", counts: bool = True,
    ) -> None:  # fmt: skip
        """Ours beside a floor; `counts` says that it is the floor of a set-based move."""
        ours, floor = contest.each
        low, high = contest.spread
        if counts:
            self.ratios.append(contest.ratio)
        self.add(
            Line(
                what, where, f"{ours:.1f} µs a case", f"{beside} {floor:.1f} µs",
                f"{contest.ratio:.2f} ({low:.2f} – {high:.2f})",
                "" if target is None else f"≤ {target:.2f}",
                None if target is None else contest.ratio <= target,
            )
        )  # fmt: skip

    def curve(self, text: str) -> None:
        """A small table of points."""
        self.curves.append(text)
        self.say(text)

    @property
    def worst(self) -> str:
        """The last line."""
        worst = f"{max(self.ratios):.2f}" if self.ratios else "not measured"
        return f"worst ratio to the floor: {worst}"

    def markdown(self) -> str:
        """All of it, for docs/performance.md."""
        machine = "; ".join(f"{name} {value}" for name, value in self.machine.items())
        rows = [HEADS, tuple("---" for _ in HEADS), *(line.cells for line in self.lines)]
        table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
        curves = "\n\n".join(f"```\n{curve}\n```" for curve in self.curves)
        return f"Measured on: {machine}.\n\n{table}\n\n{curves}\n\n{self.worst}"

    def write(self, to: Path = PAGE) -> None:
        """Put it between the marks of the page."""
        page = to.read_text(encoding="utf-8")
        before, _, rest = page.partition(BEGIN)
        _, _, after = rest.partition(END)
        assert after, f"{to.name} has no {BEGIN} … {END}"
        to.write_text(f"{before}{BEGIN}\n{self.markdown()}\n{END}{after}", encoding="utf-8")
