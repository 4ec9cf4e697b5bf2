"""The what-if bench itself: cards at the left, what they come to in the middle, the numbers at the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.analysis.explore import Result
from game.analysis.pairs import MOST
from game.analysis.workbench import Setting, Workbench
from game.faces.problems import messages
from game.faces.screen import Action, Block, Choice, Panel, Screen, Text
from game.faces.screens.labels import Labels
from game.faces.screens.whatif_charts import endings_chart, issue_chart, measure_chart
from game.faces.screens.whatif_names import called, slider_of
from game.faces.words import Words
from game.scenario.cards import Card


def bench(work: Workbench, labels: Labels, watched: Sequence[str]) -> Screen:
    """Return the bench; ``watched`` are issues and measures shown besides the endings."""
    words = labels.words
    return Screen(
        key="whatif",
        title=words.say("whatif-title", scenario=words.pick(work.base.scenario.sheet.title)),
        question=words.say("whatif-question"),
        panels=(_cards(work, labels), *_outcomes(work, words, watched), _numbers(work, labels)),
        actions=(
            _reset(work, words),
            Action(words.say("whatif-closer"), "closer:", "l"),
            Action(words.say("whatif-take"), "take:", "k"),
            Action(words.say("whatif-leave"), "leave-room", "b"),
        ),
        date=progress(work, words),
        language=words.language,
    )


def progress(work: Workbench, words: Words) -> str:
    """Return how many worlds have been played of the change that lies on the bench."""
    result = work.trial.result
    if result is None or work.trial.is_stale:
        return words.say("whatif-begun")
    told = "whatif-working" if work.trial.is_working else "whatif-done"
    return words.say(told, worlds=words.number(result.worlds), most=words.number(MOST))


# Cards


def _cards(work: Workbench, labels: Labels) -> Panel:
    """Return the cards; the readings of a disputed question stand side by side on a page of their own."""
    words, grouped = labels.words, readings(work)
    ways = tuple(
        Action(words.say("whatif-readings"), f"readings:{question}", "" if number else "s")
        for number, question in enumerate(grouped)
    )
    rest = [name for name in work.cards if not any(name in names for names in grouped.values())]
    blocks: list[Block] = [Choice("", ways)] if ways else []
    blocks.append(_choice(work, labels, rest) if rest else Text(words.say("whatif-no-cards"), "note"))
    return Panel("cards", words.say("whatif-cards"), tuple(blocks), "left")


def readings(work: Workbench) -> dict[str, list[str]]:
    """Return the disputed questions whose readings are cards, each with its cards."""
    found = {}
    for question, dispute in work.base.scenario.sheet.disputes.items():
        names = [name for reading in dispute.readings.values() if (name := reading.patch or "") in work.cards]
        if len(names) > 1:
            found[question] = names
    return found


def _choice(work: Workbench, labels: Labels, names: Sequence[str]) -> Choice:
    """Return cards as switches; those that are on say what they ask."""
    cards = [work.cards[name] for name in names]
    options = tuple(card_action(work, labels, card) for card in cards)
    asked = (labels.words.pick(card.question) if card.id in work.setting.on else "" for card in cards)
    return Choice("", options, tuple(asked))


def card_action(work: Workbench, labels: Labels, card: Card) -> Action:
    """Return a card as a switch; where it cannot lie on the scenario now, with the reason."""
    words = labels.words
    reason = ""
    if card.problems:
        message = messages(card.problems[:1], words)[0]
        reason = words.say("whatif-unsound", file=message.file, line=message.line, sentence=message.sentence)
    elif (clash := work.bars(card)) is not None:
        other, problem = clash
        what = _changed(str(problem.facts["path"]), labels)
        reason = words.say("whatif-conflict", card=title_of(other, words), what=what)
    is_on = card.id in work.setting.on
    name = title_of(card, words)
    return Action(name, f"card:{card.id}", enabled=is_on or not reason, reason=reason, chosen=is_on)


def title_of(card: Card, words: Words) -> str:
    return words.pick(card.title) or card.id


def _changed(path: str, labels: Labels) -> str:
    """Return what a patch changes, by name: a decision by its question."""
    sheet = labels.scenario.sheet
    if path in sheet.decisions:
        return labels.words.pick(sheet.decisions[path].question)
    return called(path, labels)


# Outcomes


def _outcomes(work: Workbench, words: Words, watched: Sequence[str]) -> Iterator[Panel]:
    result = work.trial.result
    if work.trial.problems:
        told = messages(work.trial.problems[:1], words)[0].sentence
        yield Panel("refused", words.say("whatif-refused"), (Text(told),), "centre")
    if result is None:
        yield Panel("endings", words.say("whatif-endings"), (Text(words.say("whatif-first"), "note"),), "centre")
        return
    chart = endings_chart(result, words, ending_names(work, words))
    shown = (Text(on_bench(work, words)), chart, Text(words.say("whatif-same-luck"), "note"))
    yield Panel("endings", words.say("whatif-endings"), shown, "centre", "computed")
    blocks = tuple(_watched(work, result, words, watched))
    yield Panel("watched", words.say("whatif-besides"), blocks, "centre", "computed")


def on_bench(work: Workbench, words: Words) -> str:
    """Return what lies on the bench, in a sentence."""
    count = len(work.setting.taking_part)
    moved = [words.say("whatif-moved", numbers=count)] if count else []
    what = [*(title_of(card, words) for card in work.on), *moved]
    return words.say("whatif-changed", what=words.listed(what)) if what else words.say("whatif-unchanged")


def ending_names(work: Workbench, words: Words) -> dict[str, str]:
    """Return the endings of either world, in the scenario's order."""
    both = (work.base.scenario, work.ground.scenario)
    return {ending: words.pick(spec.name) for one in both for ending, spec in one.sheet.endings.items()} | {
        "none": words.say("explore-no-ending")
    }


def _watched(work: Workbench, result: Result, words: Words, watched: Sequence[str]) -> Iterator[Block]:
    scenario = work.base.scenario
    for name in watched:
        is_issue = name in scenario.sheet.issues
        yield issue_chart(name, result, scenario, words) if is_issue else measure_chart(name, result, scenario, words)
    yield Choice("", (Action(words.say("whatif-watch"), "watch:", "o"),))


# Numbers


def _numbers(work: Workbench, labels: Labels) -> Panel:
    words = labels.words
    names = [name for name in work.offered if name in work.ground.numbers]
    sliders = tuple(slider_of(work, name, labels) for name in names)
    find = Choice("", (Action(words.say("whatif-find"), "find:", "f"),))
    note = Text(words.say("whatif-hatched"), "note")
    return Panel("numbers", words.say("whatif-numbers"), (find, *sliders, note), "right")


def _reset(work: Workbench, words: Words) -> Action:
    """Return the way back to the scenario as it stands; where it lies nothing shifts under a hand that drags."""
    is_set = work.setting != Setting()
    reason = "" if is_set else words.say("whatif-as-is")
    return Action(words.say("whatif-reset"), "reset:", "r", enabled=is_set, reason=reason)
