# Between two sittings: what came of the last, what comes next, and letting time pass.

event-meters = What it changed
event-papers = Papers that came in
event-next = Next
event-when = { $date } · { $title }
event-staff = Nothing was asked of you on { $dates }, and your staff kept the chair: they tabled your draft again, with changes to their own articles alone.
event-days = { $first } to { $last }
action-wait = Let time pass
wait-asked = Something is asked of you today. Answer it, or send and leave it open.
stakes-none = Nothing that could be agreed on now is in dispute.
