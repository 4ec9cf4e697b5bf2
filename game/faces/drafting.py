"""The drafts a person is writing, one for each paper, and which of the papers lies open, and which issue on it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from game.play.commands import Command, Offer, Refusal, parse
from game.scenario.schema import Sheet

Bundle = tuple[Command, ...]
"""What a role is about to send."""


@dataclass(slots=True)
class Drafting:
    """``drafts`` holds positions by paper and issue, ``paper`` and ``issue`` what is laid open, empty where nothing is.

    Each way of writing says whether it could be done; what has been written can be taken back.
    """

    sheet: Sheet
    drafts: dict[str, dict[str, str]]
    paper: str = ""
    issue: str = ""
    past: list[tuple[Bundle, dict[str, dict[str, str]]]] = field(default_factory=list)
    """The drafts before each change, and what the bundle held then: changes are taken back in their order with it."""

    def write(self, step: str, wanted: str, bundle: Bundle = ()) -> bool:
        """Do what a step means, as ``do`` does, and remember the drafts as they were."""
        before = dict(self.drafts)
        is_done = self.do(step, wanted)
        if self.drafts != before:
            self.past.append((bundle, before))
        return is_done

    def can_undo(self, bundle: Bundle) -> bool:
        """Whether a draft was changed after the last thing that the bundle holds."""
        return bool(self.past) and self.past[-1][0] == bundle

    def undo(self, bundle: Bundle) -> bool:
        """Take back the last change of a draft; say whether there was one to take back before what the bundle holds."""
        if not self.can_undo(bundle):
            return False
        self.drafts = self.past.pop()[1]
        return True

    def do(self, step: str, wanted: str) -> bool:
        """Do what a step means: ``set`` a position, write a whole ``draft``, lay a ``paper`` or an ``issue`` open."""
        match step:
            case "set":
                return self._set(wanted)
            case "draft":
                return self._draft(wanted)
            case "issue":
                return self._unfold(wanted)
            case _:
                return self._lay_open(wanted)

    def _set(self, wanted: str) -> bool:
        """Put a position, given as ``paper.issue=position``, into the draft being written."""
        where, _, position = wanted.partition("=")
        paper, _, issue = where.partition(".")
        if issue not in self.drafts.get(paper, {}) or not self._are_positions({issue: position}):
            return False
        self.drafts[paper] = {**self.drafts[paper], issue: position}
        return True

    def _draft(self, wanted: str) -> bool:
        """Write a whole draft at once, given as the offer that would table it, and lay its paper open."""
        try:
            offer = parse(json.loads(wanted))
        except (ValueError, RecursionError):
            offer = Refusal("not-a-command")
        if not isinstance(offer, Offer):
            return False
        written = self.drafts.get(offer.instrument, {})
        if not written or offer.package.keys() != written.keys() or not self._are_positions(offer.package):
            return False
        self.drafts[offer.instrument] = dict(offer.package)
        return self._lay_open(offer.instrument)

    def _lay_open(self, paper: str) -> bool:
        """Lay one of several papers open on the table."""
        if paper not in self.drafts:
            return False
        self.paper, self.issue = paper, ""
        return True

    def _unfold(self, wanted: str) -> bool:
        """Lay open one issue, given as ``paper.issue``."""
        paper, _, issue = wanted.partition(".")
        if issue not in self.drafts.get(paper, {}):
            return False
        self.paper, self.issue = paper, issue
        return True

    def _are_positions(self, package: Mapping[str, str]) -> bool:
        return all(position in self.sheet.issues[issue].positions for issue, position in package.items())
