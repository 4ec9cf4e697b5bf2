# 표지의 문: 게임, 그리고 게임 옆의 방들. 교실 뒤에서도 읽히도록 짧게 쓴다.
cover-play = 직접 협상하기
    .detail = 자리에 앉아 흥정
cover-others = 다른 위기
cover-replay = 역사 되짚기
    .detail = 기록을 한 걸음씩
cover-whatif = 만약에
    .detail = 조건을 바꿔 비교
cover-lesson = 수업
    .detail = 화면 하나로 한 반
