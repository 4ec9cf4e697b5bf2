"""The replay desk: a room in which a path is walked, with its pages, its clock and its notes."""
