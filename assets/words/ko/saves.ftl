# 저장한 게임, 그리고 되짚어 가서 달리 이어 할 수 있는 지난 차례.

## 저장한 게임 목록

saves-title = 저장한 게임
saves-question = 어느 게임을 고르겠습니까?
saves-none = 아직 저장한 게임이 없습니다.
saves-all = 저장한 게임 모두 ({ $count }개)
    .detail = 골라서 이어 하거나 지울 수 있습니다.
save-question = 이 게임을 어떻게 하겠습니까?
saves-go-on = 이어 하기
saves-delete = 지우기 …
saves-name = 게임의 이름
saves-name-keep = 이 이름으로 바꾸기
named = 이제 이름은 “{ $name }”입니다.
saved-at = { $date }까지
saved-over = { $date }에 끝남
saved-begun = 막 시작함
saved-played = 최근 { $date } { $time }
saved-branch = { $date ->
    [none] { $parent }에서 갈라져 나옴
   *[other] { $parent }의 { $date } 앞에서 갈라져 나옴
}
saved-branch-lost = 여기에 없는 게임에서 갈라져 나옴
discard-title = 저장한 게임 지우기
discard-question = “{ $name }” 게임을 아주 지우겠습니까?
discard-for-good = 지우면 되살릴 수 없습니다. 여기서 갈라져 나온 게임은 그대로 남습니다.
discard-yes = 지운다
deleted = “{ $name }” 게임을 지웠습니다.

## 되짚어 가기

action-earlier = 되짚어 가기
earlier-title = 되짚어 가기
earlier-question = 어느 회합을 다시 보겠습니까?
earlier-none = 아직 지나온 회합이 없습니다.
earlier-sitting = { $date } · { $title }
earlier-let-pass = 그대로 보냈습니다.
earlier-asked = 물어 온 것
earlier-did = 당신이 한 것
earlier-did-nothing = 모두 비워 두었습니다.
earlier-came = 그래서 일어난 일
sitting-question = 이 회합 앞으로 돌아가 달리 해 보겠습니까?
branch-explained = 여기서 새 게임이 시작됩니다. 운은 그대로이니, 달라지는 것은 모두 당신이 달리한 데서 옵니다. 지금 게임은 저장한 게임에 그대로 남습니다.
action-branch = 여기서부터 이어 하기
branch-begun = 새 게임 “{ $name }”입니다. 갈라져 나온 “{ $parent }” 게임은 그대로 있습니다.
branch-unsaved = 이 게임은 저장되지 않아서, 떠났다가 되돌아올 수 없습니다.
