"""The record: one door to a game, its journal, replay, branch and verify."""
