# 표지의 문: 게임, 그리고 게임 옆의 방들.
cover-play = 직접 협상하기
    .detail = 한 자리에 앉아 흥정한다.
cover-others = 다른 위기
cover-replay = 역사 되짚기
    .detail = 문서와 함께 한 걸음씩, 그때 양쪽이 알던 만큼. 예측하고 메모하고, 어디서든 갈라져 나갑니다.
