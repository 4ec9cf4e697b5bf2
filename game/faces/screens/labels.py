"""The scenario's names for things, in the reader's language: its ids, its flags as sentences, its rules as causes."""

from __future__ import annotations

from dataclasses import dataclass

from game.faces.words import Words
from game.play.told import UNKNOWN_CAUSE
from game.scenario.scenario import Scenario
from game.scenario.tree import Branch, Leaf, Node, at

SILENT = {"stages", "options", "effects", "shifts", "appeals", "ballot", "odds", "support", "worth", "drift", "levers"}
SILENT |= {"decisions", "events", "instruments", "issues", "roles", "audiences", "accepting", "offering", "positions"}
SILENT |= {"by", "add", "do"}
"""Keys of a rule's path that say nothing a name beside them does not say."""


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """What everything of one scenario is called. Each is itself alone, so that what follows from it can be kept."""

    scenario: Scenario
    words: Words

    def side(self, side: str) -> str:
        return self.words.pick(self.scenario.sheet.sides[side].name)

    def chooser(self, chooser: str) -> str:
        """A role or an audience."""
        sheet = self.scenario.sheet
        return self.words.pick((sheet.roles.get(chooser) or sheet.audiences[chooser]).name)

    def emblem(self, chooser: str) -> str:
        """The drawing of a role or an audience; empty where it has none."""
        sheet = self.scenario.sheet
        holder = sheet.roles.get(chooser) or sheet.audiences.get(chooser)
        return (holder.drawing if holder else None) or ""

    def issue(self, issue: str) -> str:
        return self.words.pick(self.scenario.sheet.issues[issue].name)

    def position(self, issue: str, position: str) -> str:
        return self.words.pick(self.scenario.sheet.issues[issue].positions[position].name)

    def paper(self, paper: str) -> str:
        return self.words.pick(self.scenario.sheet.instruments[paper].name)

    def stage(self, paper: str, stage: str) -> str:
        """A stage's own name, else the field's usual word for it, else its id in plain letters."""
        named = self.words.pick(self.scenario.sheet.instruments[paper].stages[stage].name)
        usual = f"stage-{stage.replace('_', '-')}"
        return named or (self.words.say(usual) if self.words.has(usual) else plain(stage))

    def lever(self, lever: str) -> str:
        return self.words.pick(self.scenario.sheet.levers[lever].name)

    def option(self, decision: str, option: str) -> str:
        return self.words.pick(self.scenario.sheet.decisions[decision].options[option].name) or plain(option)

    def row(self, row: str) -> str:
        """A meter, an audience or a tally."""
        sheet = self.scenario.sheet
        return self.words.pick((sheet.meters.get(row) or sheet.audiences.get(row) or sheet.tallies[row]).name)

    def amount(self, row: str, amount: float, digits: int = 0) -> str:
        """A row's value with its unit, if it has one."""
        return self.words.quantity(amount, self._unit(row), digits)

    def change(self, row: str, amount: float) -> str:
        """What a row's value changed by."""
        return self.words.signed_quantity(amount, self._unit(row))

    def _unit(self, row: str) -> str:
        sheet = self.scenario.sheet
        spec = sheet.meters.get(row) or sheet.tallies.get(row)
        return self.words.pick(spec.unit) if spec is not None else ""

    def cause(self, rule: str) -> str:
        """Return what a rule is called: the nearest name on its path, then what of it, or the author's own reason."""
        if rule == UNKNOWN_CAUSE:
            return self.words.say("cause-unknown")
        parts = tuple(rule.split("."))
        name, depth = self._nearest_name(parts)
        reason = self.reason(rule)
        rest = [reason] if reason else [told for part in parts[depth:] if (told := self._part(part))]
        if not name:
            return " · ".join(rest) or rule
        return self.words.say("cause", name=name, what=", ".join(rest)) if rest else name

    def reason(self, rule: str) -> str:
        """Return why a rule is as it is, in its author's words; empty where none stand there."""
        return self._text(tuple(rule.split(".")), "because")

    def _nearest_name(self, parts: tuple[str, ...]) -> tuple[str, int]:
        """Return the deepest name on the path and how many parts it takes; a question names its decision."""
        for depth in range(len(parts), 0, -1):
            for key in ("name", "question"):
                name = self._text(parts[:depth], key)
                if name:
                    return name, depth
        return "", 0

    def _text(self, path: tuple[str, ...], key: str) -> str:
        node: Node | None = at(self.scenario.tree, (*path, key))
        if isinstance(node, Branch):
            return self.words.pick({lang: leaf.text for lang, leaf in node.items.items() if isinstance(leaf, Leaf)})
        return node.text if isinstance(node, Leaf) else ""

    def _part(self, part: str) -> str:
        """Return what a part of a path adds to the name: a rule's usual word, an author's own id, or nothing."""
        sheet = self.scenario.sheet
        if part in SILENT or part in sheet.meters or part in sheet.tallies or part in sheet.audiences:
            return ""
        if part in sheet.roles or part in sheet.issues or part in sheet.sides:
            return ""
        if part in sheet.levers:
            return self.lever(part)
        usual = f"rule-{part.replace('_', '-')}"
        return self.words.say(usual) if self.words.has(usual) else plain(part)

    def where(self, rule: str) -> str:
        """Return the file and line where a rule is written."""
        if rule == UNKNOWN_CAUSE:
            return ""
        place = self.scenario.place(rule)
        return f"{place.file}:{place.line}"

    def evidence(self, rule: str) -> str:
        """Return whether a rule is documented, inferred or invented, in a word; empty where nothing says."""
        found = None if rule == UNKNOWN_CAUSE else self.scenario.evidence_of(rule)
        return self.words.say(f"evidence-{found.kind}") if found else ""

    def sources(self, rule: str) -> str:
        """Return the titles of the sources that a rule rests on."""
        found = None if rule == UNKNOWN_CAUSE else self.scenario.evidence_of(rule)
        titles = self.scenario.sheet.sources
        return "; ".join(self.source(key) for key in found.sources if key in titles) if found else ""

    def source(self, key: str) -> str:
        """Return what a source is called in the reader's language; else its title, as one would cite it."""
        source = self.scenario.sheet.sources[key]
        return self.words.pick(source.name) or source.title


def plain(id_: str) -> str:
    """Return an id as words, where its author gave it no name."""
    return id_.replace("_", " ")
