# Between two sittings: what came of the last, what comes next, and letting time pass.

event-meters = What it changed
event-papers = Papers that came in
event-next = Next
event-when = { $date } · { $title }
event-days = { $first } to { $last }
action-wait = Let time pass
wait-asked = Something is asked of you today. Answer it, or send and leave it open.
stakes-none = Nothing that could be agreed on now is in dispute.
