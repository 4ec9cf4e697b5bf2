# What is wrong with an author's file, and what to write instead. Reading is E1.., patches are E2..
problem-error = error
problem-warning = warning
problem-help = help
problem-suggestion = Did you mean “{ $suggestion }”?

problem-E101 = There is no scenario or file called “{ $name }”.
    .help = Give the id of a scenario that came with the program, or the path of a file or folder.
problem-E102 = “{ $name }” is not an ordinary file.
    .help = A pipe or a device cannot be read as a scenario. Save its content to a file first.
problem-E103 = { $kind ->
        [permission] You are not allowed to read “{ $name }”.
       *[other] The system cannot read “{ $name }”: { $reason }.
    }
    .help = Look at the file’s permissions and whether another program holds it open.
problem-E104 = “{ $name }” is a folder; a file was expected here.
    .help = Give the folder another name: only files may end in .yaml or .yml.
problem-E105 = “{ $name }” is larger than { $limit } MB.
    .help = Split a large scenario into several files in one folder.
problem-E106 = { $kind ->
        [utf-16] “{ $name }” is not UTF-8 text; it seems to be saved as UTF-16 (Unicode).
        [cp949] “{ $name }” is not UTF-8 text; it seems to be saved in the older Korean encoding CP949 (EUC-KR).
        [binary] “{ $name }” is not text at all.
       *[unknown] “{ $name }” is not UTF-8 text.
    }
    .help = { $kind ->
        [binary] A scenario is a plain text file that ends in .yaml.
       *[unknown] Open the file in your editor, choose “Save as” and pick the encoding UTF-8.
    }
problem-E107 = There is an invisible control character ({ $character }) here.
    .help = Delete it; it usually comes in by copying from another program.
problem-E108 = “{ $name }” says nothing.
    .help = Run “armistice new NAME” for a file to start from.
problem-E109 = A scenario file is made of lines such as “title: …”; this one starts with something else.
    .help = Begin with “format: 1” on a line of its own, then “id:”, “title:” and so on.
problem-E110 = There is no .yaml file in the folder “{ $name }”.
    .help = Give a folder that holds a scenario, or the path of a file.
problem-E111 = A second document begins here.
    .help = Delete the line “---”, or save what follows in a file of its own: one file, one scenario.
problem-E112 = This is nested more than { $limit } levels deep.
    .help = Nothing in a scenario goes so deep. See whether a bracket or an indentation has gone astray.
problem-E113 = There are more than { $limit } values here.
    .help = No scenario needs so many. See whether something was copied too often.
problem-E114 = “{ $name }” is a link that leads out of the scenario’s folder.
    .help = Copy the file into the folder itself.
problem-E115 = “{ $path }” is also in { $file }, line { $line }.
    .help = The files of a folder are read as one. Keep this in one of them.
problem-E116 = “{ $name }” holds several scenarios.
    .help = Name one of the files or folders in it.

problem-E121 = “{ $key }” is here twice; the first is on line { $line }.
    .help = Keep one of them, or give the second another name.
problem-E122 = “<<”, which copies another part of the file, is not used in scenarios.
    .help = Write the copied lines out in full.
problem-E123 = { $kind ->
        [alias] “*” stands for something written elsewhere, which scenarios do not allow.
       *[anchor] “&” gives a value a name to be repeated by, which scenarios do not allow.
    }
    .help = Write the value out in full. If it is a text, put it in quotes: "{ $mark } …"
problem-E124 = The name before a colon must be a simple word, not a list or mapping.
    .help = Write “name: value”. A text that begins with a bracket needs quotes.
problem-E125 = “{ $text }” has no value. Inside {"{"}…{"}"} or […], a comma ends the text before it.
    .help = If the comma belongs to the text, put the whole text in straight quotes: "one, two". Curly quotes (“ ”) do not hold it together.
problem-E126 = A space is missing after the colon in “{ $text }”.
    .help = Write “name: value”. If the colon belongs to a text, put the text in quotes.
problem-E127 = “{ $tag }” is a YAML tag, which scenarios do not allow.
    .help = Delete it. If a text begins with “!”, put the text in quotes.
problem-E128 = A line that begins with “%” is an instruction to YAML, which scenarios do not allow.
    .help = Delete the line.
problem-E129 = There are more problems from here on; only { $most } are told at a time.
    .help = Mend the ones above first and check again.

problem-E130 = There is a colon inside the text of “{ $key }”, so that YAML takes part of it for a name.
    .help = Put the text in quotes: { $key }: "{ $text }"
problem-E131 = This line is indented with a tab.
    .help = Indent with spaces, two for each level. Most editors can be set to do so.
problem-E132 = A space is missing after “{ $key }:”.
    .help = Write “{ $key }: value”.
problem-E133 = The quote that opens here is not closed.
    .help = Close it with the same mark at the end of the text.
problem-E134 = Something still follows after the value has ended.
    .help = See whether the text before it has its closing quote. Inside double quotes write \" for a quote; inside single quotes write '' for an apostrophe.
problem-E135 = The bracket “{ $bracket }” that opens here is not closed, or something inside it does not fit.
    .help = Close it, and see that its parts are separated by commas.
problem-E136 = A comma is missing before this.
    .help = Separate the parts with commas: {"{"}one: 1, two: 2{"}"}
problem-E137 = A text may not begin with “{ $character }”, which has a meaning of its own in YAML.
    .help = Put the text in quotes.
problem-E138 = This line is indented by { $spaces } spaces, which fits no line above it.
    .help = What belongs together begins in the same column; what belongs below something begins two columns further in.
problem-E139 = In double quotes a backslash begins a special character, and this is none.
    .help = Write \\ for a backslash, or use single quotes.
problem-E140 = YAML cannot read on from here.
    .help = Look at the brackets, quotes and colons on this line and the one above it.
problem-E141 = The bracket “{ $bracket }” closes here, but none is open.
    .help = Delete it, or see where its opening bracket has gone.
problem-E142 = A list cannot begin on the same line as its name.
    .help = Put each “- …” on a line of its own below the name, or write [one, two].
problem-E143 = This line has no colon: “{ $text }”.
    .help = Write “name: value”. A text that runs over several lines is indented below its name.
problem-E144 = This colon is a full-width “：”, which YAML takes for a letter.
    .help = Write “:” with the keyboard set to English, and a space after it.
problem-E145 = This line is indented with something that looks like spaces and is not.
    .help = It often comes with pasted text. Delete it and indent again with the space bar.
problem-E146 = This file says it is of format { $found }; this program reads formats up to { $known }.
    .help = If a newer copy of the program wrote it, open it there. If you wrote it yourself, write “format: { $known }”.

problem-W101 = An allowed warning needs a reason.
    .help = Write why: # allow { $code }: the reason

problem-E201 = A patch has no “{ $key }” of its own.
    .help = At its top a patch has only format, id, extends, title, question, summary, evidence, source and change. What it changes in the scenario stands under change.
problem-E202 = The patch does not say its “{ $key }”.
    .help = { $key ->
        [format] Write “format: 1” at the top.
        [id] Write “id:” and a short name of your own in small letters, such as early-offer.
       *[title] Write “title:” and what a person should read, such as: title: {"{"}ko: "…", en: "…"{"}"}
    }
problem-E203 = The patch extends “{ $name }”, which does not exist.
    .help = Write the id of a scenario that came with the program, or the path of a file beside or below the patch.
problem-E204 = “{ $name }” leads out of the patch’s own folder.
    .help = Put the scenario beside or below the patch and write the path from there, without “..” and without a leading “/”.
problem-E205 = The patch extends itself, through “{ $name }”.
    .help = A patch must lead to a scenario that extends nothing.
problem-E206 = More than { $limit } patches lie upon each other here.
    .help = Extend the scenario itself, or put several changes into one patch.
problem-E207 = “{ $key }” needs a plain name or path here.
    .help = Write it on one line: { $key }: name
problem-E208 = “change” must be a list.
    .help = Put each change on a line of its own that begins with “- ”, such as: - set: meters.trust.start
problem-E209 = This change says nothing that can be done.
    .help = Write for example: - {"{"}set: meters.trust.start, to: 40{"}"}
problem-E210 = This change has no verb.
    .help = The verbs are set, scale, decide, move, add and remove.
problem-E211 = “{ $verb }” needs “{ $word }”.
    .help = Write “{ $word }:” on the next line, below “{ $verb }:”.
problem-E212 = “{ $key }” has no meaning beside “{ $verb }”.
    .help = A change has its verb, its value, and if you like because, evidence and source.
problem-E213 = “{ $first }” and “{ $second }” are in one change.
    .help = Make two changes of it, each beginning with “- ”.
problem-E214 = { $within ->
        [root] There is no “{ $name }” in the scenario.
       *[branch] There is no “{ $name }” in “{ $above }”.
    }
    .help = “armistice find” shows the paths there are. What is new is written with “add”.
problem-E215 = “{ $path }” is there already.
    .help = Write “set” instead of “add” to change it.
problem-E216 = “{ $name }” cannot be added to “{ $above }”.
    .help = What stands above it must be there first. A new thing is added to a mapping by its name, to a list by its next number.
problem-E217 = “{ $path }” is “{ $text }”, which cannot be scaled.
    .help = Only numbers and formulas can be scaled; write “set” for anything else.
problem-E218 = “{ $text }” is not a number to scale by.
    .help = Write for example “by: 1.5” for half as much again.
problem-E219 = There is no decision called “{ $name }”.
    .help = “armistice find” shows the decisions of the scenario.
problem-E220 = The decision “{ $decision }” has no option “{ $name }”.
    .help = Its options are { $known }.
problem-E221 = “{ $text }” is not a date that this can be moved to.
    .help = Write a date of the calendar as year-month-day, such as 1931-07-20.
problem-E222 = “{ $path }” has no date that could be moved.
    .help = Turns, events, decisions, documents and instruments can be moved, and dates themselves.
problem-E223 = “{ $path }” is already changed on line { $line } of this patch.
    .help = Keep one of the two.
problem-E224 = “{ $path }” is changed here and, differently, in { $file }, line { $line }.
    .help = These two patches cannot be used together.
problem-E225 = There are more than { $limit } changes here.
    .help = What differs so much is a scenario of its own: copy the original and edit the copy.
problem-E226 = The patch is made for “{ $name }” and cannot be laid over “{ $base }”.
    .help = Choose patches that extend the same scenario.
problem-E227 = This is a whole scenario, not a patch.
    .help = A patch has a line “extends:”.

problem-E231 = “{ $name }” cannot be the name of a patch.
    .help = Use small letters, digits and hyphens, such as early-offer.
problem-E232 = A scenario that came with the program is called “{ $name }”.
    .help = Choose another name.
problem-E233 = There is a file “{ $name }” already. It was left as it is.
    .help = Choose another name, or move the file away.
problem-E234 = { $kind ->
        [folder] There is no folder “{ $folder }”.
       *[other] “{ $name }” cannot be written: { $reason }.
    }
    .help = Choose a folder that exists and that you may write to.
problem-E235 = “{ $name }” does not lie in or below the folder “{ $folder }”, so a patch there cannot extend it.
    .help = Write the patch beside the scenario.
