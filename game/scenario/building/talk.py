"""The questions for afterwards: that their conditions can be read, and that the papers behind them are there."""

from __future__ import annotations

from game.scenario.building.draft import Draft, condition, find


def talk(draft: Draft) -> None:
    """Report everything in ``prompts`` that names nothing."""
    documents = dict.fromkeys(draft.sheet.documents, 0)
    for id_, prompt in draft.sheet.prompts.items():
        condition(draft, ("prompts", id_, "when"), prompt.when)
        if prompt.document is not None:
            find(draft, ("prompts", id_, "document"), "document", documents, prompt.document)
