# 회합과 회합 사이: 지난 회합이 가져온 것, 다음에 올 것, 때를 보내는 일.

event-meters = 이렇게 달라졌습니다
event-papers = 들어온 문서
event-next = 다음
event-when = { $date } · { $title }
event-days = { $first }부터 { $last }까지
action-wait = 지켜보기
wait-asked = 오늘은 당신에게 물어 온 것이 있습니다. 답하거나, 비워 둔 채 보내십시오.
stakes-none = 지금 합의할 수 있는 것 가운데 맞서는 것이 없습니다.
