# `play --watch FILE`: 시나리오를 고치면서 하는 게임.
play-watch = 이 시나리오 파일을 고치면서 게임을 합니다. 저장할 때마다 점검하고, 잘못이 없으면 바로 반영합니다.
watch-absent = 지켜볼 “{ $file }” 파일이 없습니다.
watch-both = 시나리오는 한 번만 적으세요. --watch 뒤에 적거나 SCENARIO로 적습니다.
watch-kept = 저장한 파일에 오류가 { $errors }개 있습니다. 마지막으로 잘못이 없던 시나리오로 계속합니다.
watch-cannot = 고친 파일에 잘못은 없지만, 이 게임을 그대로 이어 갈 수 없습니다. { $reason } 고치기 전의 시나리오로 계속합니다.
watch-taken-up = 고친 것을 반영했습니다. 게임을 새로 시작해 지금까지의 결정을 모두 되풀이했고, 지금은 { $date }입니다.
watch-taken-up-before = 고친 것을 반영했습니다.
watch-same = 저장했습니다. 게임에서 달라지는 것은 없으므로 그대로 이어 갑니다.
watch-parted = 고친 것을 반영했습니다. 게임을 새로 시작했으나 { $date }에 지금까지의 결정과 갈라집니다. { $reason } 거기서부터 이어서 하세요.
watch-title = 잘못이 있는 저장
watch-line = { $line }번째 줄
watch-put-away = 치우기
