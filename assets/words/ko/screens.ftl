# 화면을 모두 그림으로: `armistice screens`.

command-screens = 시나리오의 모든 화면을 그림으로 그려 한 쪽에 모으고, 잘못된 곳을 알려 줍니다.
screens-scenario = 돌려 볼 시나리오: 이름 또는 파일 경로
screens-out = 그림과 index.html을 쓸 폴더
screens-playing = 게임을 해 보는 중
screens-drawing = 그리는 중
screens-not-written = { $folder }에 그림을 쓸 수 없습니다: { $why }
screens-written = 화면 { $sights }개를 그림 { $pictures }장에 담았습니다: { $file }
screens-sound = 잘리거나, 겹치거나, 흐리거나, 자판이 닿지 않는 곳이 없습니다.
screens-amiss = 잘못된 곳이 { $count }군데 있습니다.

## 모아 보는 쪽

screens-title = 모든 화면
screens-about = “{ $scenario }”의 화면 { $sights }개를 프로그램이 직접 게임을 하며 그렸습니다. 어떻게 볼지 고르십시오.
screens-language = 언어
screens-size = 창
screens-text = 글자
screens-text-desk = 혼자 볼 때
screens-text-projector = 교실에서 볼 때
screens-count = { $count ->
    [0] 잘못된 곳 없음
   *[other] 잘못된 곳 { $count }군데
}

## 잘못될 수 있는 것: 어느 그림의 어디에서, 어느 글이나 누를 것이, 무엇과

screens-fault = { $picture }, { $part }: { $what }
screens-fault-off-page = 이 부분이 화면 밖으로 나갑니다 ({ $detail }).
screens-fault-slit = 이 부분이 너무 작아 보이지 않습니다 ({ $detail }).
screens-fault-overlap = 이 부분이 “{ $detail }” 부분과 겹칩니다.
screens-fault-clipped = “{ $text }”, 끝이 잘립니다 ({ $detail }).
screens-fault-wide = “{ $text }”, 자리보다 넓습니다 ({ $detail }).
screens-fault-over = “{ $text }”, 다른 글 위에 놓였습니다: “{ $detail }”.
screens-fault-covered = “{ $text }”, 다른 것에 가려집니다 ({ $detail }).
screens-fault-glyph = “{ $text }”, 이 글꼴에 없는 글자가 있습니다: { $detail }.
screens-fault-pale = “{ $text }”, 바탕과 색이 너무 가깝습니다: 명암비 { $detail }.
screens-fault-small = “{ $text }”, 너무 작아 누르기 어렵습니다 ({ $detail }).
screens-fault-unreached = “{ $text }”, 자판이 닿지 않습니다 ({ $detail }).
screens-fault-nowhere = “{ $text }”, 고를 수 있어야 하는데 누를 곳이 없습니다 ({ $detail }).
screens-fault-same-key = “{ $text }”, 다른 것과 같은 단축키 { $detail }에 걸려 있습니다.
