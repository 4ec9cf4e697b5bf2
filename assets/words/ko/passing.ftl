# 회합과 회합 사이: 지난 회합이 가져온 것, 다음에 올 것, 때를 보내는 일.

event-meters = 이렇게 달라졌습니다
event-papers = 들어온 문서
event-next = 다음
event-when = { $date } · { $title }
event-staff = { $dates }에는 물어 온 것이 없어 참모진이 자리를 지켰습니다. 당신의 초안을 그대로 두고 참모진이 맡은 조항만 고쳐 다시 내놓았습니다.
event-days = { $first }부터 { $last }까지
action-wait = 지켜보기
wait-asked = 오늘은 당신에게 물어 온 것이 있습니다. 답하거나, 비워 둔 채 보내십시오.
stakes-none = 지금 합의할 수 있는 것 가운데 맞서는 것이 없습니다.
