"""What a class talks about afterwards: questions that fit only some games, and say which."""

from __future__ import annotations

from game.scenario.schema.kinds import Condition, Id, Words
from game.scenario.schema.part import Part, says


class Prompt(Part):
    """A question put to those in whose game something came about, or did not."""

    when: Condition = says(
        "In which games it is put, read where the game was left.",
        "어떤 게임에 묻는지. 게임을 마치거나 멈춘 때에 읽는다.",
        label=True,
    )
    text: Words = says("The question, short enough for a wall.", "물음. 벽에 비출 만큼 짧게.", label=True)
    document: Id | None = says("The paper to read with it.", "함께 읽을 문서.", default=None)
