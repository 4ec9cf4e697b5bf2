# armistice upgrade: scenario files of an older format, brought up to date.
upgrade-files = Scenario files, or folders of them.
upgrade-dry-run = Show what would change, and change nothing.
upgrade-nothing = { $file }: up to date.
upgrade-would = { $file }: this is what would change. Nothing was written.
upgrade-done = { $file }: up to date now. Its old self is kept as { $old }. To check it: armistice check { $file }
upgrade-cannot-write = { $file } could not be written: { $why }. It is as it was.

command-upgrade = Bring scenario files of an older format up to date; nothing else about them changes.
problem-E160 = “{ $name }” cannot be read as a scenario file, so nothing in it was changed.
    .help = To see what is wrong with it: armistice check { $name }
problem-E161 = The file says it is written in format { $given }; this program knows the formats up to { $latest }.
    .help = If it comes from a newer copy of the program, open it with that one. If not, write “format: { $latest }” at its top.
