"""The language of scenarios: files and patches are read, checked and built into rules, and every fault is told.

files, grow, slips   bytes -> text -> a tree that knows its places
read, shelf          files and folders -> one tree; where scenarios are found
patch, change, lay   one tree laid over another; paths through it
schema, shape        what may stand where; a tree -> typed values
expression, names    one-line formulas
building, build      typed values -> rules for the engine
load                 the one way to a scenario
check, find, new     what authors ask for
"""
