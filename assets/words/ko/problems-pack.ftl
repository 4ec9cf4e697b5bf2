# 꾸러미: 명령이 하는 말과, 꾸러미를 열지 않는 까닭.
command-pack = 시나리오와 그 바탕을 모두 한 파일에 담습니다. 다른 컴퓨터에서 그대로 열 수 있습니다.
pack-scenario = 시나리오의 아이디나 경로.
pack-out = 만들 파일. 정하지 않으면 지금 폴더에 시나리오의 아이디와 .armistice로 된 이름으로 만듭니다.
pack-licence = 다른 사람이 어떤 조건으로 쓸 수 있는지.
pack-credits = 만든 사람.
pack-written = { $file } 파일을 만들었습니다({ $size }kB). 다른 컴퓨터에서는 이렇게 엽니다: armistice play { $file }
pack-suffix = 꾸러미 이름의 끝은 “{ $suffix }”여야 합니다: “{ $file }”.
pack-cannot-write = “{ $file }” 파일을 쓸 수 없습니다: { $why }.
pack-page =
    { $title }

    ‘휴전의 대가’ 시나리오 하나를 담은 꾸러미 파일입니다.
    열기:   armistice play { $file }
    점검:   armistice check { $file }

    이용 조건: { $licence }
    만든 사람: { $credits }
    자료:
pack-page-licence-shipped = 프로그램에 든 글과 자료를 바탕으로 합니다. 그것은 CC BY 4.0(https://creativecommons.org/licenses/by/4.0/deed.ko)을 따르며, 그 안에 인용한 문서에는 각 문서의 조건이 적용됩니다.
pack-page-licence-none = 적혀 있지 않습니다. 이 파일을 준 사람에게 물어보세요.
pack-page-credits-shipped = ‘휴전의 대가’와 이 파일을 만든 사람.
pack-page-credits-none = 적혀 있지 않습니다.

problem-E151 = “{ $name }” 파일은 꾸러미가 아니거나, 오는 길에 잘렸습니다.
    .help = 다시 보내 달라고 하세요. 꾸러미는 “armistice pack”으로 만듭니다.
problem-E152 = “{ $name }” 파일을 열지 않습니다. { $kind ->
        [name] 꾸러미에 있을 수 없는 “{ $member }” 파일이 들어 있습니다.
        [twice] “{ $member }” 파일이 두 번 들어 있습니다.
        [link] 안에 든 “{ $member }” 항목이 보통 파일이 아닙니다.
        [pressed] 안에 든 “{ $member }” 파일이 압축되어 있습니다. 꾸러미는 압축하지 않습니다.
        [locked] 안에 든 “{ $member }” 파일이 암호로 잠겨 있습니다.
       *[layout] 꾸러미의 짜임새가 아닙니다.
    }
    .help = 누군가 바꾼 파일입니다. “armistice pack”으로 만든 것만 여세요.
problem-E153 = “{ $name }” 파일이 손상되었습니다. { $kind ->
        [sum] 안에 든 “{ $member }” 파일이 담았을 때와 다릅니다.
        [patch] 온전한 시나리오가 아니라, 다른 것과 달라지는 점만 들어 있습니다.
       *[label] 무엇을 담았는지 적은 표가 없습니다.
    }
    .help = 다시 보내 달라고 하거나, “armistice pack”으로 다시 만드세요.
problem-E154 = “{ $name }” 파일은 { $found }판 꾸러미입니다. 이 프로그램이 읽는 것은 { $known }판입니다.
    .help = 더 새로운 프로그램에서 열립니다.
problem-E155 = “{ $name }” 파일이 { $limit }MB보다 큽니다. 그런 꾸러미는 없습니다.
    .help = “armistice pack”으로 만든 것만 여세요.
problem-E156 = “{ $name }” 시나리오를 모두 담으면 꾸러미의 한도인 { $limit }MB를 넘습니다.
    .help = 없어도 되는 글이나 문서를 빼세요.
