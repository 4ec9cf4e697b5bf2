# 작성자를 위한 명령(check, find, new, schema)이 하는 말.
option-lang = 언어: ko(한국어) 또는 en(English). 정하지 않으면 시스템의 언어, 그것도 없으면 영어.
option-json = JSON 객체 하나만 출력합니다.
unknown-language = “{ $given }”, 쓸 수 없는 언어입니다. 쓸 수 있는 언어는 ko(한국어)와 en(English)입니다.

check-paths = 시나리오 파일이나 폴더, 또는 아이디.
check-fine = { $path }: 잘못된 곳이 없습니다.
check-found = { $path }: 오류 { $errors }개, 경고 { $warnings }개.

find-words = 찾을 것: 이름, 글 속의 낱말, 아이디, 경로. 낱말을 더하면 범위가 좁아집니다. 기본이 아닌 시나리오에서 찾으려면 맨 뒤에 그 아이디나 경로를 적습니다.
find-more = … 이 밖에 { $count }개가 더 있습니다. 낱말을 더하면 범위가 좁아집니다.
find-nothing = “{ $words }”에 맞는 것이 없습니다.

new-name = 새 변경 파일의 아이디. 예: early-offer. 파일 이름은 NAME.yaml이 됩니다.
new-from = 바탕으로 삼을 시나리오.
new-whole = 다른 시나리오를 바꾸는 대신, 그대로 게임이 되는 작은 위기 하나를 통째로 만듭니다.
new-whole-from = 통째로 만드는 위기에는 바탕이 없습니다. --from이나 --whole 가운데 하나를 빼세요.
new-written = { $file } 파일을 만들었습니다. 텍스트 편집기로 고친 뒤 이렇게 점검하세요: armistice check { $file }
new-comment-head =
    만약 …라면? 이 파일은 “{ $base }” 시나리오에서 아래에 적은 것만 바꾸고 나머지는 그대로 둡니다.
    #으로 시작하는 줄은 설명일 뿐입니다. 파일 점검: armistice check { $name }.yaml
new-comment-title = 사람이 읽을 제목입니다. 한국어와 영어로 적으세요.
new-comment-change = 바꿀 것을 차례대로 적습니다. 무엇을 바꿀 수 있는지 찾기: armistice find 찾을말
new-comment-decide = 누가 내릴 결정이든 미리 정해 둡니다.
new-comment-set = 값을 바꿉니다(쓰려면 #을 지우세요).
new-comment-scale = 값을 1.5배로 늘립니다.
new-comment-move = 날짜를 옮깁니다.
new-comment-add = 없던 것을 더합니다.
new-comment-remove = 있던 것을 뺍니다.
new-comment-evidence =
    바꿀 때마다 까닭과 근거를 적을 수 있습니다. 적지 않으면 가정(invented)으로 봅니다.
      because: "까닭"
      evidence: documented   # 또는 inferred, invented
      source: 시나리오에 있는 자료의 이름
