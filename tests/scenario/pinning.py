"""Writes the luck of the record anew, after odds have changed: ``python -m tests.scenario.pinning``.

What must come of each draw is read from the rest of the record: events from the days in its table of facts, audiences
from their recorded moves, the roll-call from its counts. The number written is from the middle of those that do.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from game.engine.luck import Luck, Stream
from game.engine.rules import Ballot
from game.engine.state import RUNG_PREPARED, State
from game.play import history
from game.play.record import SEED
from game.play.sitting import Sitting, first_state, is_over, play
from game.scenario.load import load
from game.scenario.scenario import Scenario
from game.where import data_folder

GRID = [(step + 0.5) / 1000 for step in range(1000)]


@dataclass
class Record:
    """The record while its luck is being found, sitting by sitting."""

    scenario: Scenario
    pins: dict[tuple[int, str], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.commands = history.recorded(self.scenario)
        self.answers = {
            (turn, decision): option
            for (turn, _), moves in history.moves(self.scenario).items()
            for move in moves.values()
            for decision, option in move.answers.items()
        }
        facts = self.scenario.sheet.history.record.values()
        self.days = {(fact.day_of, fact.expected) for fact in facts if fact.day_of}
        self.counts = {str(fact.value): float(fact.expected) for fact in facts if fact.value}

    def play(self, state: State) -> Sitting:
        roles = self.scenario.sheet.roles
        commands = {role: self.commands.get((state.clock, role), ()) for role in roles}
        return play(self.scenario.rules, state, commands, Luck(SEED, Stream.REALITY, self.pins))

    def find(self, state: State, channel: str, is_recorded: Callable[[Sitting], bool]) -> None:
        """Pin a draw to the middle of the numbers that give what the record gives."""
        good = []
        for uniform in GRID:
            self.pins[state.clock, channel] = uniform
            if is_recorded(self.play(state)):
                good.append(uniform)
        assert good, f"no luck gives what the record tells of {channel} at sitting {state.clock}"
        self.pins[state.clock, channel] = round(good[len(good) // 2], 3)


def pin(record: Record) -> None:
    """Find the luck of every sitting of the record, in the order in which a sitting draws it."""
    state = first_state(record.scenario.rules, Luck(SEED, Stream.REALITY))
    while not is_over(state):
        _chances(record, state)
        _audiences(record, state)
        for ballot in _ballots(record, state):
            rows = record.scenario.rules.rows
            for part, row in (("absence", ballot.tallies[2]), ("support", ballot.tallies[0])):
                wanted = record.counts[rows[row].id]
                record.find(state, f"{ballot.rule}.{part}", _has("value", row, wanted))
        state = record.play(state).after


def _has(array: str, row: int, wanted: float) -> Callable[[Sitting], bool]:
    """Return whether a sitting leaves a number where the record has it."""
    return lambda sitting: bool(getattr(sitting.after, array)[row, 0] == wanted)


def _chances(record: Record, state: State) -> None:
    """Events with odds happen on their recorded days and on no other; what was kept hidden gave no clue."""
    rules = record.scenario.rules
    pinned: set[str] = set()
    while True:
        sitting = record.play(state)
        new = (draw for draw in sitting.facts.draws if draw.channel.endswith(".odds") and draw.channel not in pinned)
        draw = next(new, None)
        if draw is None:
            break
        pinned.add(draw.channel)
        event, likely = draw.channel.split(".")[1], float(draw.probability[0])
        happened = (event, sitting.date) in record.days
        record.pins[state.clock, draw.channel] = round(likely / 2 if happened else (1 + likely) / 2, 3)
    for index, lever in enumerate(rules.levers):
        if lever.clue >= 0 and lever.leak > 0 and sitting.after.rung[index, 0] == RUNG_PREPARED:
            record.pins[state.clock, f"{lever.rule}.leak"] = round((1 + lever.leak) / 2, 3)


def _audiences(record: Record, state: State) -> None:
    rules = record.scenario.rules
    after = record.play(state).after
    for d, point in enumerate(rules.decisions):
        if point.chooser >= len(rules.roles) and state.answer[d, 0] < 0 <= after.answer[d, 0]:
            options = [option.id for option in point.options]
            wanted = options.index(record.answers[state.clock, point.id])
            record.find(state, point.rule, _has("answer", d, wanted))


def _ballots(record: Record, state: State) -> Iterator[Ballot]:
    after = record.play(state).after
    for stage in (stage for paper in record.scenario.rules.instruments for stage in paper.stages):
        voted = stage.ballot and {stage.ballot.passed.flag, stage.ballot.failed.flag}
        if stage.ballot and any(state.at[flag, 0] < 0 <= after.at[flag, 0] for flag in voted or ()):
            yield stage.ballot


HEAD = """\
# The luck of the record. Nobody wrote these numbers down: each is a uniform draw that gives the answer the record
# gives, taken from the middle of those that do. What did not happen is pinned as well, so that no seed can bring it
# about. In a changed world the same draw meets other odds and may answer otherwise. What the chairs privately were is
# not pinned. After odds have changed, `python -m tests.scenario.pinning` writes this file anew.
history:
  pins:
    evidence: invented
"""


def written(record: Record) -> str:
    """Return the file of pins."""
    days = record.scenario.rules.calendar.day_of_sitting
    lines = []
    for (sitting, channel), uniform in record.pins.items():
        day = date.fromordinal(int(days[sitting]))
        name = channel.split(".")[1] if channel.count(".") < 4 else f"roll_call_{channel.split('.')[-1]}"
        lines.append(f"    {name}_{day:%y%m%d}: {{date: {day}, channel: {channel}, u: {uniform:g}}}\n")
    return HEAD + "".join(lines)


if __name__ == "__main__":
    found = Record(load("korea-1953"))
    pin(found)
    file = data_folder("scenarios") / "korea-1953" / "history-pins.yaml"
    file.write_text(written(found), encoding="utf-8", newline="\n")
