"""Games for the tests of faces: begun at a chair with a known seed, and played to where something is to be seen."""

from pathlib import Path

from game.faces.language import Language
from game.faces.showing import Showing, Wish
from game.play.session import Session

SEED = 7

OFFER = (
    '{"do": "offer", "instrument": "accord", "package": {"passage": "joint", "toll": "half", "lighthouse": "shared"}}'
)
SEND = '{"do": "send"}'

TO_THE_END = [SEND, OFFER, SEND, *[SEND] * 5]
"""With the seed above, the envoy accepts the offer and the accord comes into force."""
NO_ACCORD = [SEND] * 9
"""No one is offered anything, and nothing is agreed."""


def seated(language: Language, save: Path, seat: str = "premier", seed: int = SEED) -> Showing:
    """Return a person at a chair of the example scenario, its first sitting before them."""
    showing = Showing(language, Wish("lantern-strait", seat, seed, save))
    showing.act("begin")
    in_play(showing)
    return showing


def in_play(showing: Showing) -> Session:
    """Return the game before a person, which must have begun."""
    assert showing.session is not None
    return showing.session


def played(language: Language, save: Path, intents: list[str], seat: str = "premier") -> Showing:
    """Return a person who has chosen all of this."""
    showing = seated(language, save, seat)
    for intent in intents:
        showing.act(intent)
    return showing
