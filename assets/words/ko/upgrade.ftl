# armistice upgrade: 예전 형식의 시나리오 파일을 지금 형식으로 고친다.
upgrade-files = 시나리오 파일, 또는 그런 파일이 든 폴더.
upgrade-dry-run = 무엇이 바뀌는지 보여 주기만 하고 아무것도 고치지 않습니다.
upgrade-nothing = { $file }: 이미 지금 형식입니다.
upgrade-would = { $file }: 이렇게 바뀝니다. 아직 아무것도 쓰지 않았습니다.
upgrade-done = { $file }: 지금 형식으로 고쳤습니다. 고치기 전 파일은 { $old }에 남겨 두었습니다. 확인하려면: armistice check { $file }
upgrade-cannot-write = { JOSA($file, "을를") } 쓸 수 없습니다: { $why }. 파일은 그대로입니다.

command-upgrade = 예전 형식의 시나리오 파일을 지금 형식으로 고칩니다. 나머지는 한 글자도 바꾸지 않습니다.
problem-E160 = “{ $name }” 파일을 시나리오로 읽을 수 없어서 아무것도 고치지 않았습니다.
    .help = 무엇이 잘못되었는지 보려면: armistice check { $name }
problem-E161 = 파일에 적힌 형식은 { $given }인데, 이 프로그램이 아는 것은 형식 { $latest }까지입니다.
    .help = 더 새로운 프로그램에서 만든 파일이라면 그 프로그램으로 여십시오. 아니라면 맨 위에 “format: { $latest }”이라고 적으십시오.
