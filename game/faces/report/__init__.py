"""The debrief of one game as one page that needs no network: the verdict's own screens, set for paper."""
