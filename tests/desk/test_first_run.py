"""Who opens the program for the first time: eight clicks and two hundred words lead to a first sent decision.

The person follows what glows. They read the question on top, the note in the margin, and everything in what glows;
all of the envelope, which says that it is to be read. They do not read what lies beside the way.
"""

import pytest

from game.faces.desk.settings import Settings
from game.faces.language import LANGUAGES
from game.faces.outline import LINK
from game.faces.screen import Choice, Panel, Screen, Text
from game.faces.showing import Showing, Wish

from .robot import Robot, desk_of

MOST_CLICKS, MOST_WORDS = 8, 200
READ_WHOLE = {"seat"}
"""Pages that say of themselves that they are to be read."""


def words_of(panel: Panel) -> list[str]:
    """Return the texts of a panel that a person reads to choose from it; papers that lie beside are left out."""
    texts = [panel.title]
    for block in panel.blocks:
        if isinstance(block, Text) and not (block.role == "note" and LINK.search(block.text)):
            texts.append(LINK.sub(r"\1", block.text))
        elif isinstance(block, Choice) and not all(
            option.intent.startswith(("open:", "advise:")) for option in block.options
        ):
            texts += [block.title, *(option.label for option in block.options), *block.details]
    return texts


def to_read(screen: Screen) -> list[str]:
    """Return what has to be read on a screen, each sentence once."""
    read = [panel for panel in screen.panels if panel.glows or panel.key == "coach" or screen.key in READ_WHOLE]
    texts = [screen.question, *screen.notices, *(text for panel in read for text in words_of(panel))]
    return [*texts, *(action.label for action in screen.actions if action.glows)]


def next_click(robot: Robot) -> str:
    """Return what is pressed next: an answer where the cable glows, else the thing that glows."""
    if any(panel.glows and panel.key == "cables" for panel in robot.desk.screen.panels):
        return robot.spots('{"do": "answer"*')[0].widget.intent
    glowing = [spot.widget.intent for spot in robot.spots("*") if spot.widget.glows]
    assert glowing, f"nothing glows on {robot.desk.screen.key}"
    return glowing[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["desk", "projector"])
def test_a_first_decision_is_sent_within_eight_clicks_and_two_hundred_words(language, text):
    showing = Showing(language, Wish(seed=7))
    robot = Robot(desk_of(showing, settings=Settings(text, is_still=True)))
    clicks, read = 0, dict.fromkeys(to_read(robot.desk.screen))
    while robot.desk.screen.key != "event":
        robot.click(next_click(robot))
        clicks += 1
        assert clicks <= MOST_CLICKS
        if robot.desk.screen.key != "event":
            read |= dict.fromkeys(to_read(robot.desk.screen))
    assert showing.session is not None
    assert showing.session.past[-1].commands[showing.role]
    words = [word for sentence in read for word in sentence.split()]
    assert 50 < len(words) <= MOST_WORDS, read


@pytest.mark.parametrize("language", LANGUAGES)
def test_beside_the_first_game_stands_all_of_it(language):
    screen = Showing(language).screen()
    first, scenarios = [panel for panel in screen.panels if panel.key in {"first", "scenarios"}]
    assert (first.glows, scenarios.glows) == (True, False)
    assert first.place == scenarios.place
