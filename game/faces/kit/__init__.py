"""The printed kit of a lesson: what a teacher lays on the tables, hangs up, hands out and keeps, as pages of HTML."""
