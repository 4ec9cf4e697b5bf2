"""A proofreader: what is clipped, what lies over another thing, what no face can draw, what is too pale to read."""

from game.faces.desk.fonts import Fonts
from game.faces.desk.palette import PALETTES, contrast
from game.faces.desk.picture import Fill, Paper, Picture, Region, Words
from game.faces.desk.scale import Box

READABLE = 4.5
"""WCAG 2.2, 1.4.3: what text needs against its ground."""

LEAST_TARGET = 24
"""Units: WCAG 2.2, 2.5.8."""


def faults(picture: Picture, fonts: Fonts) -> list[str]:
    """Return every fault of a picture, in words."""
    found = [fault for region in picture.regions for fault in region_faults(region, picture.box, fonts)]
    windows = [region for region in picture.regions if region.key != "ground"]
    for number, one in enumerate(windows):
        # Columns overlap by the rims in which their shadows fall, not by their content.
        others = [other for other in windows[number + 1 :] if shrunk(one.window).meets(shrunk(other.window))]
        found += [f"{one.key} and {other.key} overlap" for other in others]
    return found


def shrunk(box: Box) -> Box:
    rim = max(1, min(box.width, box.height) // 8)
    return box.grown(-min(rim, 10))


def region_faults(region: Region, page: Box, fonts: Fonts) -> list[str]:
    content = Box(0, 0, region.window.width, max(region.height, region.window.height))
    found = []
    if region.key != "ground" and not page.contains(region.window):
        found.append(f"{region.key} leaves the page")
    if region.items and min(region.window.height, region.window.width) < 8:
        found.append(f"{region.key} is too small to be seen")
    words = [item for item in region.items if isinstance(item, Words)]
    for item in words:
        if not content.contains(item.box):
            found.append(f"{region.key}: {item.text!r} is clipped at {item.box} of {content}")
        width = fonts.font(item.face, item.size).size(item.text)[0]
        if width > item.box.width:
            found.append(f"{region.key}: {item.text!r} is {width} wide in a box of {item.box.width}")
        found += [f"{region.key}: {item.text!r} has {c!r}, which {item.face} cannot draw" for c in missing(fonts, item)]
        for theme, palette in PALETTES.items():
            ratio = contrast(palette[item.ink], palette[item.ground])
            if ratio < READABLE:
                found.append(
                    f"{region.key}: {item.text!r} has a contrast of {ratio:.1f} ({item.ink} on {item.ground}, {theme})"
                )
    found += [f"{region.key}: {one.text!r} lies over {other.text!r}" for one, other in overlapping(words)]
    for widget in region.widgets:
        if not all(content.contains(box) for box in widget.boxes):
            found.append(f"{region.key}: the place of {widget.label!r} is clipped")
        if widget.kind != "link" and min(widget.box.width, widget.box.height) < page.height * LEAST_TARGET / 720:
            found.append(f"{region.key}: {widget.label!r} is too small to be hit")
    papers = [item.box for item in region.items if isinstance(item, (Paper, Fill))]
    found += [
        f"{region.key}: a paper at {box} is clipped" for box in papers if not region_box(region, content).contains(box)
    ]
    return found


def region_box(region: Region, content: Box) -> Box:
    return region.window if region.key == "ground" else content


def missing(fonts: Fonts, item: Words) -> list[str]:
    return [character for character in item.text if character != " " and not fonts.covers(item.face, character)]


def overlapping(words: list[Words]):
    """Yield pairs of texts that share pixels in which both may have ink."""
    inked = sorted(((ink_box(item), item) for item in words if item.text.strip()), key=lambda pair: pair[0].y)
    for number, (box, item) in enumerate(inked):
        for other_box, other in inked[number + 1 :]:
            if other_box.y >= box.bottom:
                break
            if box.meets(other_box):
                yield item, other


def ink_box(item: Words) -> Box:
    """Return a text's box without the leading a face keeps above and below its letters."""
    spare = max(1, round(item.box.height * 0.12))
    return Box(item.box.x, item.box.y + spare, item.box.width, item.box.height - 2 * spare)
