"""Where two games part, in words: the first difference, and what followed from it, cause by cause."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from game.analysis.divergence import Comparison, Consequence, Differing, Parting, Plain
from game.faces.screen import Block, Text
from game.faces.screens.deeds import step_text
from game.faces.screens.happenings import happenings
from game.faces.screens.labels import Labels, plain
from game.play.commands import Refusal, parse

CAUSES_SHOWN = 5
FACTS_SHOWN = 2


def diverged(labels: Labels, found: Comparison, names: tuple[str, str]) -> tuple[Block, ...]:
    """Return a comparison as text; ``names`` are what the two games are called."""
    say = labels.words.say
    if found.first is None:
        return (Text(say("compare-same")),)
    more = len(found.followed) - CAUSES_SHOWN
    return (
        Text(_first(labels, found.first, names)),
        *_ends(labels, found, names),
        Text(say("compare-followed"), "heading"),
        *(Text(line) for cause in found.followed[:CAUSES_SHOWN] for line in _consequence(labels, cause, names)),
        *((Text(say("compare-more", count=more), "note"),) if more > 0 else ()),
    )


def _first(labels: Labels, first: Parting, names: tuple[str, str]) -> str:
    say = labels.words.say
    date = labels.words.iso_date(first.date)
    if first.what in {"length", "date"}:
        return say(
            f"compare-{first.what}", date=date, one=names[0], longer="yes" if first.one else "no", other=names[1]
        )
    if first.what == "move":
        one, other = _deeds(labels, first.one), _deeds(labels, first.other)
        what = labels.chooser(first.channel)
    else:
        one, other = (_value(labels, first.channel, value) for value in (first.one, first.other))
        what = _channel(labels, first.channel)
    facts = {"date": date, "what": what, "one": one, "other": other, "left": names[0], "right": names[1]}
    return say("compare-start" if first.what == "start" else "compare-first", **facts)


def _channel(labels: Labels, channel: str) -> str:
    """Return what parted: a thing that happened, the rule of a draw, or something that stands somewhere."""
    kind, _, rest = channel.partition(":")
    if rest:
        return _thing(labels, kind, rest.partition(":")[0])
    flag = channel.removeprefix("done.")
    known = happenings(labels, labels.scenario.rules)
    if flag != channel and flag in known:
        return known[flag].noun
    return labels.cause(channel.removesuffix(".odds"))


def _thing(labels: Labels, kind: str, what: str) -> str:
    if kind == "changed":
        return labels.row(what)
    if kind == "moved":
        return labels.issue(what)
    known = happenings(labels, labels.scenario.rules)
    return known[what].noun if what in known else plain(what)


def _value(labels: Labels, channel: str, value: Plain) -> str:
    """Return a value as a person reads it: a number, a position, a date, whether something happened."""
    words = labels.words
    kind, _, rest = channel.partition(":")
    if value is None and kind in {"changed", "moved"}:
        return words.say("compare-unmoved")
    if value is None or isinstance(value, bool):
        return words.say("compare-yes" if value else "compare-no")
    if isinstance(value, float):
        return words.signed(value, 2) if kind == "changed" else words.number(value, 2)
    if isinstance(value, list):
        return _deeds(labels, value)
    parts = (rest.partition(":")[0] if kind == "moved" else channel.removeprefix("issues.")).split(".")
    sheet = labels.scenario.sheet
    if parts[-1] in sheet.issues and value in sheet.issues[parts[-1]].positions:
        return labels.position(parts[-1], value)
    if channel.startswith("done."):
        return words.iso_date(value)
    if channel.startswith("decisions."):
        return labels.option(channel.removeprefix("decisions."), value)
    return plain(value)


def _deeds(labels: Labels, said: Plain) -> str:
    """Return what a role did in one line; what it did not do at all is nothing."""
    wishes: Sequence[Any] = said if isinstance(said, list) else ()
    commands = [command for wish in wishes if not isinstance(command := parse(wish), Refusal)]
    return " / ".join(step_text(labels, command) for command in commands) or labels.words.say("compare-nothing")


def _ends(labels: Labels, found: Comparison, names: tuple[str, str]) -> Iterable[Text]:
    """Say how the two ended, where both have."""
    one, other = found.endings
    if one is None or other is None:
        return
    endings = labels.scenario.sheet.endings
    left, right = (labels.words.pick(endings[e].name) if e in endings else plain(e) for e in (one, other))
    facts = {"left": names[0], "right": names[1], "one": left, "other": right}
    yield Text(labels.words.say("compare-ended-alike" if one == other else "compare-ended", **facts))


def _consequence(labels: Labels, consequence: Consequence, names: tuple[str, str]) -> Iterable[str]:
    say = labels.words.say
    facts = consequence.facts
    date = labels.words.iso_date(facts[0].date)
    yield say("compare-cause", cause=_cause(labels, consequence.cause), date=date, count=len(facts))
    for fact in facts[:FACTS_SHOWN]:
        yield f"· {_fact(labels, fact, names)}"


def _cause(labels: Labels, rule: str) -> str:
    return labels.cause(rule) if rule else labels.words.say("cause-unknown")


def _fact(labels: Labels, fact: Differing, names: tuple[str, str]) -> str:
    key = f"{fact.kind}:{fact.what}:{fact.rule}"
    what = labels.chooser(fact.what) if fact.kind == "did" else _thing(labels, fact.kind, fact.what)
    if fact.kind == "did":
        one, other = _deeds(labels, fact.one), _deeds(labels, fact.other)
    else:
        one, other = (_value(labels, key, value) for value in (fact.one, fact.other))
    date = labels.words.iso_date(fact.date)
    facts = {"date": date, "what": what, "one": one, "other": other, "left": names[0], "right": names[1]}
    return labels.words.say("compare-fact", **facts)
