# What the commands for authors say: check, find, new, schema.
option-lang = The language: ko (한국어) or en (English). By default the system’s, else English.
option-json = Print exactly one JSON object.
unknown-language = There are no words in “{ $given }”; the languages are ko (한국어) and en (English).

check-paths = Scenario files, folders or ids.
check-fine = { $path }: nothing wrong.
check-found = { $path }: { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}.

find-words = What to look for: a name, words of a text, an id or a path; more words narrow the search. Last, the scenario’s id or path if it is not the usual one.
find-more = … and { $count } more. Add a word to narrow the search.
find-nothing = Nothing here answers to “{ $words }”.

new-name = The id of the new patch, such as early-offer; its file will be NAME.yaml.
new-from = The scenario it starts from.
new-whole = Write a whole small crisis to make one’s own, which plays as it stands, rather than a change to another.
new-whole-from = A whole crisis starts from none: leave out --from, or --whole.
new-written = Wrote { $file }. Change it in any text editor, then run: armistice check { $file }
new-comment-head =
    What if … ? This file changes “{ $base }” and leaves the rest as it is.
    Lines that begin with # are only remarks. To check the file: armistice check { $name }.yaml
new-comment-title = What people will read, in Korean and English:
new-comment-change = The changes, made in this order. To see what can be changed: armistice find WORDS
new-comment-decide = A decision is taken in advance, whoever would have taken it:
new-comment-set = Another value (delete the # to use it):
new-comment-scale = Half as much again:
new-comment-move = Another date:
new-comment-add = Something that was not there:
new-comment-remove = Something taken away:
new-comment-evidence =
    Each change may say why, and what it rests on; what says nothing counts as invented:
      because: "the reason"
      evidence: documented   # or inferred, or invented
      source: the key of a source in the scenario
