"""A threat of the other side is answered from where it stands."""

import json

import pytest

from game.faces.screen import Choice
from game.faces.showing import Showing, Wish

from .games import SEND


@pytest.fixture(params=["ko", "en"])
def showing(request, tmp_path):
    """Two people at one screen; the other side of whoever makes the threat looks at its levers."""
    showing = Showing(request.param, Wish("lantern-strait", "premier,chancellor", 5, tmp_path / "game.jsonl"))
    showing.act("begin")
    return showing


def sit(showing, said=""):
    """Take the chair that is asked next; say something there."""
    showing.act("unseal")
    showing.act("go:desk")
    if said:
        showing.act(said)
    return showing.role


def answers(showing):
    """How the levers say that the other side's threat can be answered, if they do."""
    showing.act("go:levers")
    asked = showing.words.say("object-how")
    blocks = [block for panel in showing.screen().panels for block in panel.blocks if isinstance(block, Choice)]
    return [option.intent for block in blocks if block.title == asked for option in block.options]


CASES = [
    ("premier", "close_strait", "chancellor", ["go:table"]),  # this chair can bind itself to nothing in public
    ("chancellor", "embargo", "premier", ["go:pledge", "go:table"]),
]


@pytest.mark.parametrize(("maker", "lever", "other", "ways"), CASES)
def test_one_objects_in_public_or_meets_a_threat_at_the_table(showing, maker, lever, other, ways):
    found: dict[str, list[list[str]]] = {}
    for _ in range(6):
        role = sit(showing)
        found.setdefault(role, []).append(answers(showing))
        showing.act("go:desk")
        if role == maker:
            showing.act(json.dumps({"do": "lever", "lever": lever, "verb": "speak"}))
        showing.act(SEND)
    assert found[other][0] == [], "nothing has been threatened yet"
    assert ways in found[other]
    assert not any(found[maker]), "nobody objects to a threat of their own"
