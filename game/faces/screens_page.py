"""The page through which all pictures of the window are looked at: offline, in both languages, without a script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from game.faces.explored_style import STYLE
from game.faces.language import LANGUAGES, NAMES
from game.faces.words import Words, words

_STYLE = """
main{max-width:1400px}
input[type=radio]{position:absolute;opacity:0}
nav{position:sticky;top:0;z-index:1;background:var(--folder);padding:10px 0;margin:0 0 14px}
nav span{display:inline-block;margin:2px 18px 2px 0}
nav b{font-weight:400;color:var(--faint);margin-right:8px}
label{display:inline-block;padding:4px 12px;background:var(--slip);border:1px solid var(--hairline);cursor:pointer}
section{background-image:none;background-color:var(--plain);scroll-margin-top:64px}
figure{margin:0;padding:0;display:none}
figure img{width:100%;display:block}
figcaption b{color:var(--stamp)}
h2 small{float:right;font-weight:400;font-size:14px;color:var(--faint)}
"""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture that has been drawn: its file, the classes it is chosen by, and what is amiss in it, in its words."""

    file: str
    classes: tuple[str, ...]
    amiss: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """All pictures of one sight; what it is called in each language."""

    name: str
    titles: tuple[str, ...]
    shots: tuple[Shot, ...]


@dataclass(frozen=True, slots=True)
class Knob:
    """Something by which pictures are chosen: its sentence, and what it can be set to, each with its label."""

    sentence: str
    settings: Mapping[str, str]


def screens_page(scenario: Mapping[str, str], groups: Sequence[Group], sizes: Sequence[str]) -> str:
    """Return the page; ``scenario`` is its title by language."""
    tongues = [words(language) for language in LANGUAGES]
    knobs = (
        Knob("screens-language", {language: NAMES[language] for language in LANGUAGES}),
        Knob("screens-size", {f"s{size}": size.replace("x", " × ") for size in sizes}),
        Knob("screens-text", {text: _both(tongues, f"screens-text-{text}") for text in ("desk", "projector")}),
    )
    about = "<br>".join(
        escape(say.say("screens-about", sights=len(groups), scenario=scenario[say.language])) for say in tongues
    )
    title = escape(_both(tongues, "screens-title"))
    return (
        f"<!doctype html><html lang='{tongues[0].language}'><head><meta charset='utf-8'>"
        f"<meta name='viewport' content='width=device-width, initial-scale=1'><title>{title}</title>"
        f"<style>{STYLE}{_STYLE}{_chosen(knobs)}</style></head><body><main>"
        f"<header><h1>{title}</h1><p class='question'>{about}</p></header>"
        f"{''.join(map(_radios, knobs))}<nav>{''.join(_knob(knob, tongues) for knob in knobs)}</nav>"
        f"{''.join(_group(group, tongues) for group in groups)}</main></body></html>\n"
    )


def _both(tongues: Sequence[Words], sentence: str, **facts: object) -> str:
    return " · ".join(say.say(sentence, **facts) for say in tongues)


def _radios(knob: Knob) -> str:
    return "".join(
        f"<input type='radio' name='{knob.sentence}' id='{setting}'{'' if number else ' checked'}>"
        for number, setting in enumerate(knob.settings)
    )


def _knob(knob: Knob, tongues: Sequence[Words]) -> str:
    labels = "".join(f"<label for='{setting}'>{escape(label)}</label>" for setting, label in knob.settings.items())
    return f"<span><b>{escape(_both(tongues, knob.sentence))}</b>{labels}</span>"


def _chosen(knobs: Sequence[Knob]) -> str:
    """Show what all knobs are set to, and mark their labels: by style alone, so that the page needs no script."""
    shown: list[list[str]] = [[]]
    for knob in knobs:
        shown = [[*before, setting] for before in shown for setting in knob.settings]
    rules = [
        f"{''.join(f'#{setting}:checked~' for setting in one)}section figure{''.join(f'.{setting}' for setting in one)}"
        "{display:block}"
        for one in shown
    ]
    marks = [
        f"#{setting}:checked~nav label[for={setting}]{{background:var(--glow);border-color:var(--ink)}}"
        f"#{setting}:focus-visible~nav label[for={setting}]{{outline:3px solid var(--ink)}}"
        for knob in knobs
        for setting in knob.settings
    ]
    return "".join([*rules, *marks])


def _group(group: Group, tongues: Sequence[Words]) -> str:
    title = " · ".join(dict.fromkeys(group.titles))
    count = sum(len(shot.amiss) for shot in group.shots)
    told = f"<small>{escape(group.name)} · {escape(_both(tongues, 'screens-count', count=count))}</small>"
    return f"<section id='{group.name}'><h2>{told}{escape(title)}</h2>{''.join(map(_figure, group.shots))}</section>"


def _figure(shot: Shot) -> str:
    amiss = "".join(f"<br><b>{escape(one)}</b>" for one in shot.amiss)
    picture = f"<a href='{shot.file}'><img loading='lazy' src='{shot.file}' alt='{shot.file}'></a>"
    return f"<figure class='{' '.join(shot.classes)}'>{picture}<figcaption>{shot.file}{amiss}</figcaption></figure>"
