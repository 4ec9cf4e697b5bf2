"""The command line's own words: help pages and usage errors in the reader's language.

Typer reads the arguments; what it would print is English, so its help is written here and its errors are told here.
"""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

from game.faces.terminal.wrap import wrap
from game.faces.words import Words
from game.scenario.suggest import closest

WIDTH, COLUMN = 100, 24


class UnknownCommandError(Exception):
    """A command was asked for that does not exist."""


class Command(TyperCommand):
    """A command whose help is in the reader's language."""

    say: Words

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help page."""
        formatter.write(help_page(ctx, self.say))


class Group(TyperGroup):
    """All commands together."""

    say: Words

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help page with the list of commands."""
        formatter.write(help_page(ctx, self.say))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that was named."""
        if self.get_command(ctx, args[0]) is None:
            raise UnknownCommandError(args[0], list(self.list_commands(ctx)))
        return super().resolve_command(ctx, args)


def help_page(ctx: Any, say: Words) -> str:
    """Return the help of a command: how to call it, what it does, its arguments, options and commands."""
    command = ctx.command
    arguments = [(_placeholder(part), part.help or "") for part in command.params if _is_argument(part)]
    options = [(_option(part), part.help or "") for part in command.params if not _is_argument(part)]
    options.append(("--help", say.say("usage-help-option")))
    commands = [(name, command.commands[name].help or "") for name in getattr(command, "commands", {})]
    call = [ctx.command_path, f"[{say.say('usage-options')}]", *(name for name, _ in arguments)]
    if commands:
        call.append(f"[{say.say('usage-command')}]")
    lines = [f"{say.say('usage')} {' '.join(call)}", ""]
    lines += [*wrap(command.help or "", WIDTH, 2), ""]
    for title, rows in (("usage-arguments", arguments), ("usage-options-title", options), ("usage-commands", commands)):
        if rows:
            lines += [say.say(title), *(line for row in rows for line in _row(*row)), ""]
    return "\n".join(lines)


def _row(name: str, told: str) -> list[str]:
    first, *rest = wrap(told, WIDTH, COLUMN) or [""]
    if len(name) + 3 > COLUMN:
        return [f"  {name}", first, *rest]
    return [f"  {name:<{COLUMN - 2}}{first.strip()}", *rest]


def _is_argument(part: Any) -> bool:
    return bool(part.param_type_name == "argument")


def _placeholder(part: Any) -> str:
    return str(part.metavar or part.name.upper())


def _option(part: Any) -> str:
    names = ", ".join(part.opts)
    return names if getattr(part, "is_flag", False) else f"{names} {part.metavar or part.name.upper()}"


def told(fault: Any, say: Words) -> list[str]:
    """Return a usage error of Typer's as sentences: what is wrong, and where to read on.

    Its errors are known by the names of their classes, which stayed the same when Typer took Click's code over.
    """
    kind, ctx = type(fault).__name__, fault.ctx
    if kind == "NoArgsIsHelpError":
        return [help_page(ctx, say)]
    if kind == "NoSuchOption":
        sentence = _unknown(
            say, "usage-no-option", fault.option_name, [name for p in ctx.command.params for name in p.opts]
        )
    elif kind == "MissingParameter":
        name = _placeholder(fault.param) if _is_argument(fault.param) else fault.param.opts[0]
        sentence = say.say("usage-missing", name=name)
    elif kind == "BadParameter" and fault.param is not None:
        # By our own metavar: what Typer knows of the type is kept elsewhere in every other version.
        expected = "integer" if fault.param.metavar == "N" else "other"
        sentence = say.say("usage-bad-value", name=fault.param.opts[0], expected=expected)
    elif kind == "BadOptionUsage":
        sentence = say.say("usage-needs-value", name=fault.option_name)
    else:
        extra = re.search(r" \((.*)\)$", fault.message)
        sentence = say.say("usage-extra", given=extra[1] if extra else fault.message)
    asked = ctx.command_path if ctx is not None else "armistice"
    return [sentence, say.say("usage-see-help", command=f"{asked} --help")]


def unknown_command(fault: UnknownCommandError, say: Words) -> list[str]:
    """Return what to say of a command that does not exist."""
    name, known = fault.args
    return [_unknown(say, "usage-no-command", name, known), say.say("usage-see-help", command="armistice --help")]


def _unknown(say: Words, sentence: str, given: str, known: list[str]) -> str:
    meant = closest(given, known)
    return say.say(sentence, given=given[:80], close=int(meant is not None), suggestion=meant or "")
