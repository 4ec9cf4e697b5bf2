"""What a class has before it while it plays: the time that is left, and each capital's cards with the hands raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = tuple[str, str, str]
"""A label, an intent and a key: what a thing to press is made of."""


@dataclass(frozen=True, slots=True)
class Timer:
    """The time a phase has left: in figures, as a share of the whole, and what can be done about it.

    ``shown`` is empty where the class is not to see it; ``is_still`` where it stands, ``is_over`` where it is used up.
    """

    shown: str
    share: float
    note: str
    tools: tuple[Way, ...]
    is_still: bool = False
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class Hand:
    """A table's vote: its number, the card it holds up (empty until then), whether it is next, and whether it speaks
    for its capital this time.
    """

    table: int
    card: str = ""
    is_next: bool = False
    speaks: bool = False


@dataclass(frozen=True, slots=True)
class VoteCard:
    """One card on the wall; ``intent`` is what voting for it means, while it can be voted for.

    ``together`` is the way to vote for it with all the tables of the
    capital that have not voted yet, and ``tables`` their number.
    """

    letter: str
    label: str
    detail: str = ""
    intent: str = ""
    is_chosen: bool = False
    together: Way | None = None
    tables: int = 0


@dataclass(frozen=True, slots=True)
class Stack:
    """One capital: its mark and name, what it is asked, its cards, its tables' hands, and how that is settled."""

    mark: Literal["round", "square", "diamond", "none"]
    name: str
    question: str
    cards: tuple[VoteCard, ...]
    hands: tuple[Hand, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ballots:
    """The capitals side by side."""

    stacks: tuple[Stack, ...]

    @property
    def ways(self) -> tuple[Way, ...]:
        """Return what can be chosen: the cards of the table that is next, or of all that are left with it."""
        cards = [card for stack in self.stacks for card in stack.cards if card.intent]
        own = ((card.label, card.intent, card.letter.lower()) for card in cards)
        return (*own, *(card.together for card in cards if card.together is not None))
