"""From a typed sheet to the engine's rules, one idea a module; the door is ``game.scenario.build``."""
