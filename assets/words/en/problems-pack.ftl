# Packs: what the command says, and why one is refused.
command-pack = Put a scenario and all it rests on into one file that another copy opens.
pack-scenario = The scenario: an id or a path.
pack-out = The file to write; by default the scenario’s id with .armistice, here.
pack-licence = Under which terms others may use it.
pack-credits = Who made it.
pack-written = Wrote { $file } ({ $size } kB). Another copy opens it with: armistice play { $file }
pack-suffix = A pack’s name ends in { $suffix }: “{ $file }” does not.
pack-cannot-write = “{ $file }” cannot be written: { $why }.
pack-page =
    { $title }

    A scenario for The Price of Armistice, packed as one file.
    Open it:   armistice play { $file }
    Check it:  armistice check { $file }

    Licence: { $licence }
    Credits: { $credits }
    Sources:
pack-page-licence-shipped = Its texts and data build on those that come with the program, which are under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); documents quoted there stand under their own terms.
pack-page-licence-none = not stated; ask whoever gave you this file.
pack-page-credits-shipped = The Price of Armistice, and whoever made this file.
pack-page-credits-none = not stated.

problem-E151 = “{ $name }” is no pack, or was cut off on its way.
    .help = Have it sent again; a pack is written by “armistice pack”.
problem-E152 = “{ $name }” is refused: { $kind ->
        [name] it holds “{ $member }”, which no pack does.
        [twice] it holds “{ $member }” twice.
        [link] in it “{ $member }” is no plain file.
        [pressed] in it “{ $member }” is compressed, and packs never are.
        [locked] in it “{ $member }” is encrypted.
       *[layout] it is not laid out as packs are.
    }
    .help = Somebody has changed it. Open only what “armistice pack” has written.
problem-E153 = “{ $name }” is damaged: { $kind ->
        [sum] “{ $member }” in it is not what was packed.
        [patch] what it holds is not whole, but only says what differs from something else.
       *[label] its label says nothing of what it holds.
    }
    .help = Have it sent again, or made again with “armistice pack”.
problem-E154 = “{ $name }” is a pack of kind { $found }; this copy of the program reads kind { $known }.
    .help = A newer copy of the program will open it.
problem-E155 = “{ $name }” is larger than { $limit } MB, as no pack is.
    .help = Open only what “armistice pack” has written.
problem-E156 = What “{ $name }” comes to is larger than a pack may be: more than { $limit } MB.
    .help = Leave out texts or documents that are not needed.
