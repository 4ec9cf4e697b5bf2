"""Theory: pure functions of arrays, one mechanism a module, each with its source in ``docs/bibliography.md``."""
