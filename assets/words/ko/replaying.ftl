# 재현 책상: 지나간 길을 한 걸음씩 되짚으며 앞일을 내다보고 메모한다.

refusal-notes-unreadable = 메모 파일 { JOSA($file, "을를") } 읽을 수 없습니다. 새로 적기 전까지는 그대로 두고, 새로 적으면 옆으로 치운 뒤 새 파일을 만듭니다.
refusal-notes-not-kept = 메모를 남길 수 없습니다. 저장 폴더의 { $file }에 쓸 수 없습니다.
