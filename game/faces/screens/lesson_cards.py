"""The cards and hands of a lesson in words: what each card would do, who votes, and what the majority was."""

from __future__ import annotations

from game.faces.lesson_blocks import Ballots, Hand, Stack, VoteCard, Way
from game.faces.screen import Mark
from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.play.commands import Accept, Answer, Offer, Pull
from game.play.lesson import Lesson
from game.play.lesson_cards import Ballot, Card


def card_label(labels: Labels, card: Card) -> str:
    """Return what a card would have a capital do, in a line; on which issues an offer moves stands below it."""
    say = labels.words.say
    match card.command:
        case Answer(decision=decision, option=option):
            return labels.option(decision, option)
        case Accept():
            return say("lesson-accept")
        case Offer():
            if not card.changed:
                return say("lesson-open")
            told = [labels.position(issue, position) for issue, position in card.changed]
            return say("lesson-offer", changes="; ".join(told))
        case Pull(lever=lever, verb=verb):
            if verb == "do":
                return labels.lever(lever)
            stage = say(f"rule-{verb.replace('_', '-')}")
            return say("noun-lever", lever=labels.lever(lever), stage=stage)
        case _:
            return say("lesson-hold")


def card_detail(labels: Labels, card: Card) -> str:
    """Return what has to stand under a card's line: of an offer its issues, of a draft to be accepted what is in it."""
    if isinstance(card.command, Offer):
        return " · ".join(labels.issue(issue) for issue, _ in card.changed)
    if not isinstance(card.command, Accept):
        return ""
    return " · ".join(labels.position(issue, position) for issue, position in card.changed)


def warning(labels: Labels, ballot: Ballot) -> str:
    """Return which cards' drafts would put a paper out of reach once they are agreed on, and which paper."""
    letters = [card.letter for card in ballot.cards if card.forecloses]
    papers = dict.fromkeys(labels.paper(paper) for card in ballot.cards for paper in card.forecloses)
    facts = {"cards": labels.words.listed(letters), "papers": labels.words.listed(list(papers))}
    return labels.words.say("lesson-forecloses", **facts) if letters else ""


def asked(labels: Labels, ballot: Ballot) -> str:
    """Return the question put to a capital, if one is."""
    if not ballot.decision:
        return ""
    return labels.words.pick(labels.scenario.sheet.decisions[ballot.decision].question)


def ballots(lesson: Lesson, words: Words, labels: Labels, *, is_voting: bool) -> Ballots:
    """Return both capitals' cards; while it is voted, those of the table that is next can be chosen."""
    return Ballots(tuple(_stack(lesson, words, labels, side, is_voting=is_voting) for side in lesson.seating))


def outcome(lesson: Lesson, words: Words, labels: Labels) -> Ballots:
    """Return what each capital's majority was, its tables' hands, and how a tie or silence was settled."""
    stacks = []
    for side, ballot in lesson.ballots(lesson.turn).items():
        tally = lesson.tally(lesson.turn, side)
        cards = tuple(
            VoteCard(card.letter, card_label(labels, card), is_chosen=True)
            for card in ballot.cards
            if card.letter == tally.card
        )
        hands = tuple(
            Hand(table, tally.votes.get(table, ""), speaks=table == tally.speaker) for table in lesson.seating[side]
        )
        settled = "lesson-tie" if tally.is_tie else "lesson-silent"
        note = words.say(settled, table=tally.speaker) if tally.is_tie or tally.card is None else ""
        stacks.append(Stack(_mark(labels, side), labels.side(side), "", cards, hands, note))
    return Ballots(tuple(stacks))


def seats(lesson_seating: dict[str, tuple[int, ...]], labels: Labels) -> Ballots:
    """Return the tables of each capital, before there is anything to vote on."""
    return Ballots(
        tuple(
            Stack(_mark(labels, side), labels.side(side), "", (), tuple(Hand(table) for table in tables))
            for side, tables in lesson_seating.items()
        )
    )


def _together(words: Words, card: Card, number: int, tables: int) -> Way | None:
    """Return the way to type one card for several tables at once, by one key."""
    if tables < 2:
        return None
    return words.say("lesson-together", tables=tables, letter=card.letter), f"together:{card.letter}", str(number)


def _mark(labels: Labels, side: str) -> Mark:
    return labels.scenario.sheet.sides[side].emblem


def _stack(lesson: Lesson, words: Words, labels: Labels, side: str, *, is_voting: bool) -> Stack:
    ballot, turn, following = lesson.ballots(lesson.turn)[side], lesson.turn, lesson.next_table
    speaker = lesson.speaker(turn, side)
    is_open = is_voting and not lesson.head.has_minds and following is not None and lesson.side_of(following) == side
    alike = len(lesson.waiting_with(following)) if is_open and following is not None else 0
    cards = tuple(
        VoteCard(
            card.letter,
            card_label(labels, card),
            "" if is_voting else card_detail(labels, card),
            f"vote:{card.letter}" if is_open else "",
            together=_together(words, card, number, alike),
            tables=alike,
        )
        for number, card in enumerate(ballot.cards, start=1)
    )
    hands = tuple(
        Hand(table, lesson.course.votes.get((turn, table), ""), is_voting and table == following, table == speaker)
        for table in lesson.seating[side]
    )
    if not ballot.is_open:
        return Stack(_mark(labels, side), labels.side(side), "", (), (), words.say("lesson-closed"))
    if not is_voting:
        return Stack(_mark(labels, side), labels.side(side), asked(labels, ballot), cards, (), warning(labels, ballot))
    note = words.say("lesson-speaker", table=speaker)
    return Stack(_mark(labels, side), labels.side(side), "", cards, hands, note)
