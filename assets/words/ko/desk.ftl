# 창에만 나오는 말. 화면의 내용은 interface.ftl에 있다.
desk-stock-record = 기록
desk-stock-computed = 모형

desk-help = 도움말
desk-close = 닫기

desk-settings = 설정
desk-settings-asked = 어떻게 보여 드릴까요?
desk-language = 언어
desk-text = 글자 크기
desk-text-desk = 보통: 책상에서 혼자 볼 때
    .short = 보통
desk-text-projector = 크게: 교실 화면에 비출 때, 눈이 피로할 때
    .short = 크게
desk-theme = 색
desk-theme-paper = 종이와 잉크
desk-theme-contrast = 고대비
desk-motion = 움직임
desk-motion-on = 종이가 미끄러져 들어온다
desk-motion-off = 움직이지 않는다
desk-sound = 소리
desk-sound-off = 소리 없이
desk-sound-on = 타자 소리, 도장 소리, 종소리
desk-screen = 화면
desk-screen-window = 창으로 보기
desk-screen-full = 전체 화면

desk-outline = 이 화면의 글
desk-outline-asked = 화면에 있는 것을 읽는 순서대로 적었습니다

desk-leave = 나가기
desk-leave-asked = 여기서 그만두시겠습니까?
desk-leave-saved = 보낸 것은 모두 저장되어 있습니다. 아직 보내지 않은 것은 사라집니다.
desk-stay = 계속하기
desk-cover = 표지로 가기
