# 시나리오 내용의 잘못과 고치는 법.
# E3..은 꼴, E4..는 이름, E5..는 식, E6..은 근거와 언어, W7..은 경고.

problem-E301 = 여기에는 “{ $key }” 항목을 둘 수 없습니다.
    .help = 여기에 둘 수 있는 항목: { $known }.
problem-E302 = 여기에 “{ $key }” 항목이 빠졌습니다.
    .help = { $where ->
            [removed] 시나리오에 꼭 있어야 하는 항목이라 없앨 수 없습니다. 값을 바꾸려면 “set”을 쓰세요.
            [braces] 뒤따르는 중괄호 안에 쉼표로 나누어 “{ $key }: …” 항목을 적으세요.
           *[lines] 이 줄 아래에 한 단계 들여서 “{ $key }: …” 줄을 적으세요.
        }
problem-E303 = { $expected ->
        [mapping] 여기에는 “이름: 값” 줄이 와야 하는데 { problem-written } 있습니다.
        [list] 여기에는 목록이 와야 하는데 { problem-written } 있습니다.
       *[value] 여기에는 값 하나가 와야 하는데 { problem-written } 있습니다.
    }
    .help = { $expected ->
        [mapping] 아래 줄에 한 단계 들여서 하나씩 적거나, 한 줄에 {"{"}이름: 값{"}"}처럼 적으세요.
        [list] [하나, 둘]처럼 적거나, “- ”로 시작하는 줄에 하나씩 적으세요.
       *[value] 콜론 뒤, 같은 줄에 적으세요.
    }
problem-written = { $found ->
        [mapping] “이름: 값” 줄이
        [list] 목록이
       *[text] 값 하나만
    }
problem-E304 = “{ $text }” 값은 수가 아닙니다.
    .help = 1500이나 0.5처럼 숫자와 소수점만 적으세요. 쉼표나 단위는 붙이지 않습니다.
problem-E305 = “{ $text }” 값은 범위를 벗어났습니다.
    .help = { $low }에서 { $high }까지의 수를 적으세요.
problem-E306 = “{ $text }” 값으로는 셈을 할 수 없습니다.
    .help = 보통의 수를 적으세요.
problem-E307 = “{ $text }” 값은 정수가 아닙니다.
    .help = 소수점 없이 적으세요.
problem-E308 = 여기에는 참이나 거짓이 와야 하는데 “{ $text }” 값이 있습니다.
    .help = 참이면 true, 거짓이면 false를 소문자로 적으세요.
problem-E309 = “{ $text }” 값은 날짜가 아닙니다.
    .help = 1931-07-20처럼 연-월-일로 적으세요.
problem-E310 = { $text }, 이런 날은 없습니다.
    .help = 몇 월인지, 그달이 며칠까지인지 보세요.
problem-E311 = “{ $text }” 같은 이름은 쓸 수 없습니다.
    .help = 이름은 grain_store처럼 영어 소문자로 시작하고 소문자, 숫자, 밑줄로 이어지며 60자를 넘지 않습니다.
problem-E312 = 여기서는 “{ $found }” 값을 고를 수 없습니다.
    .help = 고를 수 있는 값: { $known }.
problem-E313 = 콜론 뒤에 아무것도 없습니다.
    .help = 값을 적거나 줄을 지우세요.
problem-E314 = “{ $text }” 같은 이름은 시나리오의 아이디로 쓸 수 없습니다.
    .help = lantern-strait처럼 영어 소문자, 숫자, 붙임표로 적으세요.
problem-E315 = { $found ->
        [0] 여기에는 아무것도 없습니다. { $least }개 이상 있어야 합니다.
       *[other] 여기에는 { $found }개뿐입니다. { $least }개 이상 있어야 합니다.
    }
    .help = 모자란 것을 이 줄 아래에 더 적으세요.
problem-E316 = 여기에 { $most }개보다 많이 있습니다.
    .help = { $most }개까지만 남기세요.
problem-E317 = “{ $found }” 이름이 두 번 적혀 있습니다.
    .help = 하나만 남기세요.
problem-E320 = 다음 가운데 꼭 하나만 있어야 합니다: { $fields }.
    .help = 하나만 적고 나머지는 지우세요.
problem-E321 = 마지막 날({ $last })이 첫날({ $first })보다 앞섭니다.
    .help = 두 날짜 가운데 하나를 고치세요.
problem-E322 = 처음 값({ $start })이 { $low }에서 { $high }까지의 범위에 들지 않습니다.
    .help = “low”는 “high”보다 작아야 하고 “start”는 그 사이에 있어야 합니다.
problem-E323 = 이 날짜는 { $date }에 시작하는 “{ $turn }” 턴보다 뒤가 아닙니다.
    .help = 턴은 날짜 차례대로 적고, 달력은 마지막 턴이 시작한 뒤에 끝나야 합니다.
problem-E324 = 위협이 아닌 행동에 “{ $field }” 항목은 뜻이 없습니다.
    .help = 이 항목은 위협에만 있습니다. “threat: true”를 적거나 이 줄을 지우세요.
problem-E325 = 이 수단에는 “{ $verb }” 단계가 없습니다.
    .help = 이 수단의 단계: { $known }. 행동은 그대로 하고, 위협은 말하고 준비하고 실행하거나 물러섭니다.
problem-E326 = “{ $stage }” 단계는 표결에 부치므로 그 자체의 효과를 둘 수 없습니다.
    .help = 효과는 “ballot” 안의 “passed”나 “failed” 아래에 적으세요.
problem-E327 = { $days }일짜리 턴에 회합 { $sittings }번은 들어가지 않습니다.
    .help = 회합 수를 줄이거나 다음 턴을 더 늦게 시작하세요.
problem-E328 = “{ $part }” 부분을 언제부터 읽을 수 있는지 적혀 있지 않습니다.
    .help = “from”에 날짜를, 또는 “when”에 조건을 적으세요. 처음부터 읽을 수 있는 글이라면 “text”에 적으세요.
problem-E329 = { $last ->
        [east] 동쪽 끝({ $high })이 서쪽 끝({ $low })보다 동쪽에 있지 않습니다.
       *[north] 북쪽 끝({ $high })이 남쪽 끝({ $low })보다 북쪽에 있지 않습니다.
    }
    .help = 경도는 동쪽으로, 위도는 북쪽으로 갈수록 큽니다.

problem-E401 = { $kind ->
        [own_decision] 이 역할이나 청중이 내리는 결정 가운데 “{ $found }” 이름은 없습니다.
        [own_lever] 이 역할의 수단 가운데 “{ $found }” 이름은 없습니다.
        [choice] 이 역할이 고르는 것 가운데 “{ $found }” 이름은 없습니다.
        [flag] 벌어질 수 있는 일 가운데 “{ $found }” 이름은 없습니다.
       *[other] 이름이 “{ $found }”인 { problem-thing } 없습니다.
    }
    .help = { $kind ->
        [own_decision] 이 역할이나 청중이 내리는 결정만 적을 수 있습니다.
        [own_lever] 이 역할의 수단만 적을 수 있습니다.
        [choice] 성향은 이 역할이 스스로 고르는 것에만 붙입니다. table의 accept, offer, hold, 자기 수단의 단계, pledge의 쟁점, 자기 결정의 선택지가 그것입니다.
        [party] 이 합의문의 두 당사자만 적을 수 있습니다.
        [flag] 벌어질 수 있는 일은 수단의 단계, 결정의 선택지, 사건, 그리고 accord.accepted 같은 합의문의 단계입니다.
       *[other] 철자를 확인하거나, 아직 없다면 먼저 정의하세요.
    }
problem-thing = { $kind ->
        [row] 지표나 청중이나 집계가
        [side] 진영이
        [party] 당사자가
        [issue] 쟁점이
        [position] 입장이
        [instrument] 합의문이
        [role] 역할이
        [type] 유형이
        [audience] 청중이
        [chooser] 역할이나 청중이
        [tally] 집계가
        [weighable] 지표나 집계나 쟁점이
        [lever] 수단이
        [threat] 위협이
        [verb] 단계가
        [decision] 결정이
        [option] 선택지가
        [ending] 결말이
        [turn] 턴이
        [level] 난이도가
        [document] 문서가
        [person] 사람이
        [drawing] 그림이
        [outline] 지도가
       *[correspondent] 진영이나 역할, 청중, 사람이
    }
problem-E402 = “{ $name }” 이름은 이미 “{ $other }”에 있습니다({ $file } 파일 { $line }번째 줄).
    .help = 서로 헷갈릴 수 있으니 둘 가운데 하나의 이름을 바꾸세요.
problem-E403 = 가능성을 더하면 { $total }입니다. 합이 1이어야 합니다.
    .help = 합이 1이 되도록 하나를 고치세요.
problem-E404 = 값어치를 적지 않은 입장이 있습니다: { $missing }.
    .help = 이 쟁점의 모든 입장에 수를 적으세요. 0도 됩니다.
problem-E405 = “{ $side }” 진영이 처음 내세울 입장을 적지 않은 쟁점이 있습니다: { $missing }.
    .help = “opening” 아래에 이 합의문의 쟁점마다 그 진영이 처음 내세울 입장을 적으세요.
problem-E406 = 마지막 결말 “{ $ending }”에 조건이 있어서, 아무 결말에도 이르지 못하는 게임이 생길 수 있습니다.
    .help = 어떤 게임이든 끝나도록, 마지막 결말에는 “at_end: true”를 적고 “when”은 두지 마세요.
problem-E407 = “{ $name }”처럼 이 언어가 이미 쓰는 낱말은 이름이 될 수 없습니다.
    .help = 다른 이름을 고르세요.
problem-E409 = 링크가 가리키는 “{ $found }” 항목이 없습니다.
    .help = [글](이름) 링크는 용어, 사람, 장소, 문서로 이어집니다.
problem-E411 = “{ $role }” 역할이 “{ $principal }” 역할을 거쳐 자기 자신의 훈령을 받게 됩니다.
    .help = 훈령을 내리는 역할을 거슬러 올라가면 맨 위에는 훈령을 받지 않는 역할이 있어야 합니다.
problem-E412 = “{ $ending }” 결말은 첫 회합에서 게임을 끝내 버립니다.
    .help = “when:”과 조건을 적거나 “at_end: true”를 적으세요.
problem-E414 = { $expected ->
        [date] “{ $found }” 값은 날짜가 아닙니다.
       *[number] “{ $found }” 값은 수가 아닙니다.
    }
    .help = { $expected ->
        [date] 1931-07-20처럼 연-월-일로 적거나, 일어나지 않았다면 “never”라고 적으세요.
       *[number] 기록에 있는 수를 적으세요.
    }
problem-E415 = 이 날짜는 달력 밖입니다.
    .help = 달력은 { $first }부터 { $last }까지입니다.
problem-E416 = “{ $turn }” 턴에 그런 회합은 없습니다.
    .help = 이 턴의 회합은 모두 { $sittings }번이고, 첫 회합이 1입니다.

problem-E417 = “{ $side }” 진영에는 역할이 없어서 이 합의문에 서명할 사람이 없습니다.
    .help = 역할이 있는 진영을 적거나, 그 진영에 역할을 하나 두세요.
problem-E501 = 이름이 “{ $found }”인 수가 없습니다.
    .help = 여기에는 지표, 청중, 집계의 이름과 turn, date, days를 쓸 수 있습니다.
problem-E502 = 식이 { $length }자입니다. { $limit }자까지 쓸 수 있습니다.
    .help = 까닭이나 조건을 둘로 나누세요.
problem-E504 = “{ $found }” 부분은 여기에 올 수 없습니다.
    .help = 두 부분 사이에는 +, <, and, or 같은 기호나 낱말이 있어야 합니다.
problem-E505 = 식이 중간에 끊겼습니다.
    .help = 이 뒤에 빠진 것을 마저 적으세요.
problem-E506 = 괄호를 닫지 않았습니다.
    .help = 괄호가 끝나는 곳에 “)”를 적으세요.
problem-E507 = “{ $found }” 기호는 여기서 쓰지 않습니다.
    .help = 쓸 수 있는 것은 + - * / < <= > >= == != 기호와 and, or, not입니다.
problem-E508 = 거듭제곱은 쓰지 않습니다.
    .help = alarm * alarm처럼 곱해서 적으세요.
problem-E509 = 식에는 따옴표로 묶은 글을 쓰지 않습니다.
    .help = position(passage) <= joint처럼 이름을 따옴표 없이 적으세요.
problem-E510 = 식에는 “{ $found }” 표시를 쓰지 않습니다.
    .help = 목록이나 반복, 직접 만든 함수는 없습니다. 수, 이름, 기호, 괄호와 done, since, settled, position, stage, belief, min, max, abs, clip 함수만 쓸 수 있습니다.
problem-E511 = “{ $found }” 같은 것은 셈에 쓸 수 없습니다.
    .help = 이름에 점이 있는 것은 벌어지는 일뿐이며, done(accord.accepted)처럼 done(…)이나 since(…) 안에 씁니다.
problem-E512 = 비교가 잇달아 나옵니다.
    .help = 20 < alarm and alarm < 60처럼 “and”로 이으세요.
problem-E513 = 여기에는 { problem-expected } 와야 하는데 “{ $said }” 부분은 { problem-found }입니다.
    .help = { $found ->
        [position] position(passage) <= joint처럼 그 쟁점의 입장과 비교하세요.
        [stage] stage(embargo) >= spoken처럼 none, spoken, prepared, done 가운데 하나와 비교하세요.
        [truth] 조건이 참일 때만 더하려면 조건을 “when:”에 적으세요.
        [date] date - 1931-03-02처럼 두 날짜를 빼면 날수가 됩니다.
       *[number] { $expected ->
            [truth] alarm > 60처럼 무엇과 비교하거나, done(…)이나 settled(…)로 물으세요.
           *[date] 날짜는 1931-07-20처럼 연-월-일로 적으세요.
        }
    }
problem-found = { $found ->
        [truth] 참·거짓
        [date] 날짜
        [position] 입장
        [stage] 단계
       *[number] 수
    }
problem-expected = { $expected ->
        [truth] 참이나 거짓이
        [date] 날짜가
       *[number] 수가
    }
problem-E514 = 식이 { $limit }단계보다 깊이 겹쳐 있습니다.
    .help = 필요 없는 괄호를 빼거나 식을 둘로 나누세요.
problem-E515 = 수가 너무 큽니다.
    .help = 1조까지 쓸 수 있습니다.
problem-E516 = 비교할 때는 “{ $said }” 부분이 앞에 와야 합니다.
    .help = position(passage) <= joint처럼 앞뒤를 바꾸세요.
problem-E517 = “{ $said }” 부분은 “{ $found }” 값과 비교할 수 없습니다.
    .help = 될 수 있는 것: { $known }.
problem-E518 = “{ $found }” 이름이 가리키는 것은 수가 아닙니다.
    .help = done(…), settled(…), position(…) 같은 함수로 물으세요.
problem-E519 = 이름이 “{ $found }”인 함수가 없습니다.
    .help = 쓸 수 있는 함수: { $known }.
problem-E520 = “{ $found }” 자리에는 “{ $function }” 함수가 물을 이름이 와야 합니다.
    .help = done(accord.accepted)처럼 괄호 안에 이름을 적으세요.
problem-E521 = “{ $found }” 함수에 괄호가 없습니다.
    .help = done(accord.accepted)이나 max(0, alarm - 50)처럼 적으세요.
problem-E522 = { $kind ->
        [flag] 벌어질 수 있는 일 가운데 “{ $found }” 이름은 없습니다.
       *[other] 이름이 “{ $found }”인 { problem-thing } 없습니다.
    }
    .help = { $kind ->
        [flag] 벌어질 수 있는 일은 수단의 단계, 결정의 선택지, 사건, 그리고 accord.accepted 같은 합의문의 단계입니다.
        [threat] “threat: true”가 있는 수단에만 단계가 있습니다. 행동은 done(…)으로 물으세요.
       *[other] 철자를 확인하거나, 아직 없다면 먼저 정의하세요.
    }
problem-E523 = “{ $found }” 하나에 벌어질 수 있는 일이 여럿입니다.
    .help = 어느 것인지 적으세요: { $known }.
problem-E524 = “{ $function }” 함수에는 { $least ->
        [1] 수 하나가
        [3] 수와 그 아래 끝, 위 끝까지 셋이
       *[other] 수가 { $least }개 이상
    } 필요한데 여기에는 { $given }개가 있습니다.
    .help = abs(alarm - 50), clip(alarm, 0, 50), max(alarm, 50)처럼 적으세요.
problem-E525 = 0으로는 나눌 수 없습니다.
    .help = 다른 수를 적으세요.
problem-E418 = 이날로 들어갈 역사의 기록이 없습니다.
    .help = 이날에 앞서 벌어진 일을 “history”에 적거나, 이 줄을 지우세요. 그러면 달력의 처음부터 시작합니다.
problem-E419 = 수업에 { $day }의 턴이 없어서 참모진에게 넘길 것도 없습니다.
    .help = “days”에 있는 날짜를 적거나 이 날짜를 지우세요.

problem-E601 = { $path ->
        [whole] 이 시나리오의 수와 주장이 무엇에 근거하는지 적혀 있지 않습니다.
       *[part] “{ $path }”에 있는 수와 주장이 무엇에 근거하는지 적혀 있지 않습니다.
    }
    .help = “evidence: documented”나 “evidence: inferred”와 함께 “source:”를 적거나, “evidence: invented”라고 적으세요. 파일 맨 위에 적으면 따로 근거가 없는 모든 것에 미칩니다.
problem-E602 = 이름이 “{ $found }”인 자료가 없습니다.
    .help = 시나리오 위쪽의 “sources:” 아래에 먼저 적으세요.
problem-E603 = { $kind ->
        [inferred] 추론한 것(inferred)이라면
       *[documented] 기록에 있는 것(documented)이라면
    } 자료를 밝혀야 합니다.
    .help = 옆에 “source:”와 자료의 이름을 적거나, “evidence: invented”라고 적으세요.
problem-E604 = “{ $found }” 같은 근거는 없습니다.
    .help = 쓸 수 있는 것은 { $known }입니다. 차례로 기록에 있는 것, 추론한 것, 가정한 것입니다.
problem-E605 = 자료는 적혀 있지만, 자료에 적힌 것인지 자료에서 추론한 것인지 적혀 있지 않습니다.
    .help = 옆에 “evidence: documented”나 “evidence: inferred”를 적으세요.
problem-E606 = { $languages ->
        [ko] 이 글에 한국어가 없습니다.
        [en] 이 글에 영어가 없습니다.
       *[both] 이 글이 어느 언어인지 적혀 있지 않고, 다른 언어의 글도 없습니다.
    }
    .help = 프로그램에 함께 싣는 글은 모두 두 언어로 적습니다: {"{"}ko: "…", en: "…"{"}"}

problem-W701 = { $count ->
        [1] 한 언어로만 적은 글이 하나 있습니다. 바로 이 글입니다.
       *[other] 한 언어로만 적은 글이 { $count }개 있습니다. 첫째가 이 글입니다.
    }
    .help = 두 언어의 독자를 위해 {"{"}ko: "…", en: "…"{"}"}처럼 적으세요. 그러지 않으면 모두에게 같은 글이 보입니다.
problem-W702 = 이 식은 “{ $role }” 역할이 알 수 없는 “{ $name }” 값을 들여다봅니다.
    .help = 그 역할은 이를 모르는 것으로 칩니다. 그 진영이 볼 수 있는 것으로 바꾸거나 “known_to”를 넓히세요.
problem-W703 = 날짜가 달력 밖이어서 결코 일어나지 않습니다.
    .help = 달력은 { $first }부터 { $last }까지입니다.
problem-W704 = 턴이 { $turns }개면 이 수업에는 { $wanted }분이 듭니다. 주어진 시간은 { $minutes }분입니다.
    .help = 서두르면 { $least }분에 마칠 수 있습니다. 턴을 줄이거나, 단계마다 “ideal”을 줄이거나, “minutes”를 늘리세요.
problem-W705 = 이름이 “{ $found }”인 추첨이 없어서 아무 일도 하지 않습니다.
    .help = 추첨의 이름은 events.ID.odds, decisions.ID, levers.ID.leak, drift.ID.spread, 그리고 표결의 instruments.ID.stages.ID.ballot.support와 ….absence입니다.
