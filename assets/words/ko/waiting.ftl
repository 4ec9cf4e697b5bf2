# 프로그램이 일하는 동안 하는 말.
waiting-moment = 잠깐만 기다려 주십시오 …
waiting-verdict = 이 게임을 다르게도 두어 보며 견주고 있습니다
waiting-thinks = { JOSA($who, "이가") } 생각하고 있습니다
waiting-called-off = 보낸 것을 되찾는 중입니다 …
waiting-stop = 보낸 것 되찾기
waiting-seconds = { $text } · { $seconds }초
