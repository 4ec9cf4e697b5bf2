"""Rules: the state of N worlds, what may be done in it, and the one function that advances it."""
