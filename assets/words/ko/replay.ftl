# 재현을 기록과 견준 결과.
replay-record = 기록과 견주기
replay-matches = 기록의 사실 { $facts }가지가 모두 그대로 나왔습니다.
replay-differs = 기록의 사실 { $facts }가지 가운데 { $off }가지가 달라졌습니다.
replay-fact-off = { $name }: { $got } (기록: { $expected })
replay-issue-by = { $issue }, { $date } 기준
replay-never = 일어나지 않음
replay-step-impossible = { $who }, 기록에서는: { $text } (여기서는 할 수 없습니다)
replay-quiet = 전할 일이 없습니다.
