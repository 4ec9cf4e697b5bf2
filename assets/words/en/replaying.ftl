# The replay desk: a path gone over step by step, with forecasts and notes.

refusal-notes-unreadable = The notes in { $file } cannot be read. The file stays as it is until you write something; then it is set aside and a new one begun.
refusal-notes-not-kept = Your notes cannot be kept: nothing can be written to { $file } in the folder of saved games.
