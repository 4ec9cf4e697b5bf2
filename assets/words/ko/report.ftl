## armistice report

command-report = 끝난 게임의 보고서를 인터넷 없이 열리는 한 쪽짜리 문서로 만듭니다. 인쇄하면 네 면입니다.
report-out = 쓸 파일. 예: debrief.html
report-seat = 누구의 자리에서 본 보고서인지. 기본은 사람이 앉은 자리
report-ready = 보고서를 { $file }에 썼습니다. 인터넷 없이 열리고, A4 네 면에 인쇄됩니다.
report-unsaved = 이 게임은 저장되어 있지 않아 보고서를 곁에 둘 자리가 없습니다.
refusal-report-unfinished = 이 게임은 아직 끝나지 않았습니다. 지금 { $date }에 있습니다. 끝까지 두면 보고서를 만들 수 있습니다.
refusal-report-over-something = { JOSA($file, "은는") } 이미 있는 파일이고 보고서가 아닙니다. 다른 파일 이름을 쓰거나 그 파일을 먼저 옮겨 주십시오.
refusal-cannot-write-report = 보고서를 { $file }에 쓰지 못했습니다. 디스크가 가득 찼거나, 폴더가 없거나, 쓸 수 없는 폴더는 아닌지 살펴 주십시오.
report-debrief = 한 게임의 보고서
report-chair = { $who }({ $side })
report-model = 이것은 역사가 아니라 모형이 둔 게임이다. ‘기록’이라 적힌 것만 사료에서 확인한 것이고, ‘추론’과 ‘가정’은 그렇지 않다.
report-turns = 회합마다
report-deed = { $who }: { $what }
report-sources = 자료
report-made-title = 이 보고서의 바탕
report-made-scenario = 시나리오와 지문
report-made-program = 프로그램과 규칙의 버전
report-made-seed = 시드
report-made-entered = 역사에서 갈라진 날
report-made-level = 수준
report-made-seats = 자리
report-made-digest = 마지막 상태의 지문
report-by-human = 사람
report-by-fast = 빠른 기계
report-by-planner = 내다보는 기계
