# `armistice check --soak N`이 쓰이지 않는 부분이 있는 시나리오에 대해 하는 말.
check-soak = 잘못이 없는 시나리오를 세계 N개에서 빠른 기계로 돌려 보고, 한 번도 일어나지 않거나 아무것도 바꾸지 못하는 것을 경고합니다.
soak-lesson = “{ $name }” 수업은 시나리오의 날짜 가운데 일부만 다루므로 --soak로 돌려 보지 않습니다. 바탕이 되는 시나리오를 돌려 보세요.
soak-playing = { $name } 돌려 보는 중
soak-open = 세계의 { $share }에서 가능
soak-together = 모두 함께 { $share }
soak-held = “{ $text }” { $share }

soak-never = { $kind ->
        [event] 세계 { $worlds }개에서 이 사건은 한 번도 벌어지지 않았습니다
        [decision] 세계 { $worlds }개에서 이 물음은 한 번도 나오지 않았습니다
        [option] 세계 { $worlds }개에서 이 선택지는 한 번도 선택되지 않았습니다
        [lever] 세계 { $worlds }개에서 이 수단은 한 번도 쓰이지 않았습니다
        [paper] 세계 { $worlds }개에서 이 합의문은 한 번도 합의되지 않았습니다
        [stage] 세계 { $worlds }개에서 이 단계에는 한 번도 이르지 못했습니다
       *[ending] 세계 { $worlds }개에서 이 결말에는 한 번도 이르지 못했습니다
    }
problem-W801 = { soak-never }. “{ $part }” 조건이 한 번도 맞지 않았습니다.
    .help = 그 조건을 이루어 줄 것이 있는지 보세요. 조건마다 얼마나 자주 맞았는지 아래에 턴별로 적었습니다.
problem-W802 = { soak-never }. 조건이 저마다 맞은 적은 있지만, 모두 함께 맞은 적은 없습니다.
    .help = 조건 하나를 느슨하게 해 보세요. 조건마다 얼마나 자주 맞았는지 아래에 턴별로 적었습니다.
problem-W803 = { soak-never }. { $act ->
        [offer] 누군가 내놓을 가능성이 가장 클 때에도 { $one_in }분의 1이었습니다.
        [accept] 내놓은 적은 있지만, 받아들일 가능성이 가장 클 때에도 { $one_in }분의 1이었습니다.
       *[none] 될 수 있었을 때에도 가능성은 많아야 { $one_in }분의 1이었습니다.
    }
    .help = 이것을 권하는 것과 말리는 것을 견주어 보세요: 효과(effects), 까닭(appeals), 가능성(odds), 유형의 기울기(leanings).
problem-W804 = { soak-never }. 먼저 있어야 할 일이 제때 한 번도 없었습니다.
    .help = 날짜와, 이것이 기다리는 일을 살펴보세요.
problem-W805 = 이 쟁점은 무엇으로도 정하거나 옮길 수 없습니다.
    .help = 합의문의 “issues”에 넣거나 “shifts”로 움직이게 하거나, 쟁점을 빼세요.
problem-W806 = 이 자리가 내내 아무것도 하지 않아도, 세계 { $worlds }개가 모두 똑같이 끝나고 재는 값도 같습니다.
    .help = 무언가를 좌우하는 수단이나 물음, 또는 협상장의 자리를 주세요.
problem-W807 = { soak-never }. 조건은 맞았지만, 언제나 더 위에 적힌 결말에 먼저 이르렀습니다.
    .help = 결말은 적힌 차례대로 따져 봅니다. 더 위로 올리거나, 위에 있는 결말의 조건을 좁히세요.
problem-W808 = { soak-never }. 열려 있는 동안 “{ $side }” 진영에서는 아무도 협상장에 앉지 않습니다.
    .help = 합의문의 “opens”와 “closes”, 그 진영의 “at_table”을 살펴보세요.
problem-W809 = { soak-never }. 조건이 제때 맞았지만 번번이 이루어지지 않았습니다.
    .help = 표결에 부친다면 “support”에서 무엇이 찬성을 돕는지 보고, 아니면 날짜와 달력의 끝을 보세요.
