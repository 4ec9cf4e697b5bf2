"""Recording: what numpy did to rows of worlds in one sitting, written down once, tidied, and played again.

The rules stay written once, as ordinary functions of arrays. Handed stand-ins for arrays (``Rows``) they leave a list
of operations behind, and that list, with everything said twice left out, is played over many worlds without asking
Python again. Nothing here knows what the rules are about.
"""
