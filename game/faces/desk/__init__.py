"""The window: draws the screens that every face shares, by mouse and keyboard. pygame stands here and nowhere else.

A screen (plain values) is *set* into a picture (boxes of pixels) and the picture is *painted*; what a person does
becomes an intent, and the intent is followed to the next screen. Nothing shown is worked out here.
"""

import os

# pygame greets on standard output when it is first imported, and standard output is for what was asked.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
