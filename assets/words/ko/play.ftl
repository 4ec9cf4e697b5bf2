# 왜 할 수 없는지, 그리고 저장한 게임에 관한 말.
# 역할과 쟁점 따위의 이름과 날짜는 읽는 사람의 언어로 들어온다.

## 알아들을 수 없는 명령

refusal-not-a-command = 명령은 { "{" }"do": "send"{ "}" } 같은 객체여야 하는데, 이것은 아닙니다: { $given }
refusal-no-do = 무엇을 할지 적혀 있지 않습니다. “do”에는 다음 가운데 하나를 씁니다: { $known }.
refusal-unknown-do = “{ $given }” 명령은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] { " " }쓸 수 있는 명령: { $known }.
}
refusal-unknown-key = 명령 “{ $do }”에는 “{ $given }” 항목이 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
refusal-missing-key = 명령 “{ $do }”에는 “{ $key }” 항목도 있어야 합니다.
refusal-wrong-type = 명령 “{ $do }”의 “{ $key }” 자리에는 { $expected ->
    [truth] true나 false가
    [package] 쟁점마다 입장을 적은 묶음이
    [number] 정수가
   *[text] 글자가
} 와야 합니다.

## 없는 이름

refusal-unknown-role = “{ $given }” 역할은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] { " " }있는 역할: { $known }.
}
refusal-unknown-issue = 여기에 “{ $given }” 쟁점은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
refusal-unknown-position = { $issue }: “{ $given }” 입장은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
refusal-unknown-instrument = “{ $given }” 합의문은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
refusal-unknown-lever = “{ $given }” 수단은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
refusal-unknown-verb = { $lever }: “{ $given }” 대신 다음 가운데 하나를 씁니다: { $known }.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
refusal-unknown-decision = “{ $given }” 결정은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
refusal-unknown-option = { $decision } 답 가운데 “{ $given }” 항목은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}

## 지금은 할 수 없는 일

refusal-over = 게임이 끝났습니다.
refusal-too-early = { $date }부터 할 수 있습니다.
refusal-too-late = { $date }에 때가 지났습니다.
refusal-condition = 지금은 조건이 맞지 않습니다: { $condition }
refusal-already-done = 이미 한 일입니다.
refusal-cooling-down = { $date }부터 다시 할 수 있습니다.
refusal-wrong-stage = 위협은 한 단계씩 밟아야 합니다. 지금 단계: { $stage }.
refusal-not-at-table = 지금은 협상장에 있지 않습니다.{ $again ->
    [1] { " " }{ $date }에 자리에 앉습니다.
   *[other] {""}
}
refusal-predict-own-side = { JOSA($role, "은는") } 당신 쪽 사람입니다. 저쪽이 무엇을 할지 예측하십시오.
refusal-predict-absent = 지금 { JOSA($role, "은는") } 협상장에 없어서 예측할 것이 없습니다.
refusal-predict-seated = 지금은 당신이 협상장에 앉아 있습니다. 예측은 기다리는 자리의 몫입니다.
refusal-bad-percent = “{ $given }” 자리에는 1에서 99까지의 백분율이 와야 합니다.
refusal-advise-nobody = 당신 위에는 아무도 없어서 건의할 곳이 없습니다.
refusal-advise-seated = 지금은 당신이 협상장에 앉아 있습니다. 건의는 기다리는 자리의 몫입니다.
refusal-advise-closed = 지금 { JOSA($role, "은는") } 그 일을 할 수 없어서 건의할 것이 없습니다.
refusal-advise-late = { JOSA($role, "은는") } 이미 결정했습니다. 이번 회합의 건의로는 늦었습니다.
refusal-advise-reason = 까닭은 { $most }자를 넘지 않는 한 줄로 적어야 합니다: { $given }
refusal-other-not-at-table = 지금 { JOSA($role, "은는") } 협상장에 없어서 초안에 답할 사람이 없습니다.
refusal-no-draft = 상대가 아직 “{ $instrument }” 초안을 내놓지 않았습니다.
refusal-closed = 이미 합의가 끝났습니다.
refusal-not-open = 지금은 열려 있지 않습니다.
refusal-no-principal = 훈령을 내리는 사람이 없으니 전보를 칠 곳도 없습니다.
refusal-cable-pending = { $issue }에 관한 전보의 답을 기다리는 중입니다. 답은 { $date }부터 올 수 있습니다.
refusal-at-limit = { $issue }: 더 물러설 입장이 없어 청할 것도 없습니다.
refusal-decided = 이 시나리오에서는 이미 정해진 결정입니다: { $option }.
refusal-settled = { $issue }: 이미 합의한 쟁점입니다.
refusal-not-yours = 당신이 할 일이 아닙니다. 맡은 쪽: { $owner }.
refusal-no-party = 당신 쪽은 { $instrument }의 당사자가 아닙니다.
refusal-package-foreign = { $instrument }에는 다음 쟁점이 들어 있지 않습니다: { $issue }.
refusal-package-incomplete = 초안에는 모든 쟁점의 입장을 적어야 합니다. { $missing ->
    [1] 빠진 쟁점: { $issue }.
   *[other] { $issue } 등 { $missing }개가 빠졌습니다.
}
refusal-no-pledge = { $issue }: 당신이 공약할 수 있는 쟁점이 아닙니다.
refusal-no-cable = 답을 기다리는 전보가 없습니다: { $role }.

## 초안과 자리

refusal-already-sent = 이번 회합의 결정은 이미 보냈습니다.
refusal-nothing-to-undo = 되돌릴 것이 없습니다.
refusal-taken-back = 보낸 것을 되찾았습니다. 보내기 전 그대로 앞에 놓여 있습니다.
refusal-not-your-seat = 이 게임에서 사람이 맡은 자리가 아닙니다: { $role }.
refusal-stale-turn = 다른 회합에 낸 명령입니다. 게임은 이미 그다음으로 넘어갔습니다.
refusal-still-waiting = { $roles ->
    [1] 아직 결정하지 않은 사람이 있습니다: { $role }.
   *[other] { $role } 등 { $roles }명이 아직 결정하지 않았습니다.
}
refusal-unknown-act = 협상장에서 하는 일 가운데 “{ $given }” 이름은 없습니다. 예측할 수 있는 것: { $known }.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
refusal-unknown-mind = “{ $given }”에게는 자리를 맡길 수 없습니다. 맡길 수 있는 것: { $known }.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}

## 게임 시작

refusal-bad-seed = 시드는 0부터 { $most }까지의 정수여야 합니다. 받은 값: { $given }.
refusal-bad-date = “{ $given }”, 날짜로 읽을 수 없습니다. 1931-07-20처럼 연-월-일로 쓰세요.
refusal-no-history = 시나리오 { $scenario }에는 들어가 볼 역사의 기록이 없습니다.
refusal-after-the-end = 마지막 회합이 { $date }이므로 그 뒤에서는 시작할 수 없습니다.
refusal-before-the-start = 첫 회합이 { $date }이므로 그 앞에서는 시작할 수 없습니다.
refusal-outside-level = { $issue }: “{ $level }” 난이도에서는 참모진이 맡는 쟁점입니다.
refusal-unknown-level = “{ $given }” 난이도는 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] { $known ->
        [none] { " " }시나리오에 정해 둔 난이도가 없습니다.
       *[other] { " " }있는 것: { $known }.
    }
}
refusal-record-ends = { $date }: 여기서 기록이 끊깁니다. 그날의 행동이 이 세계에서는 불가능해 기계가 대신 결정했습니다: { $role }.

## 저장한 게임

refusal-cannot-save = { $file }에 저장하지 못했습니다. 디스크가 가득 찼거나 쓰기가 막힌 폴더인지 확인하세요. 잃은 것은 없으니 다시 해 보세요.
refusal-cannot-delete = 저장한 게임 { JOSA($file, "을를") } 지우지 못했습니다. 쓰기가 막힌 폴더인지 확인하세요.
refusal-name-too-long = 이름은 { $most }자까지 쓸 수 있습니다.
refusal-cannot-name = 이름을 { $file } 옆에 적어 두지 못했습니다. 쓰기가 막힌 폴더인지 확인하세요.
refusal-journal-exists = { $file } 파일이 이미 있습니다. 그대로 두었으니 다른 이름을 고르세요.
refusal-journal-changed = 저장한 게임 { $file }의 내용이 연 뒤에 바뀌었습니다. 다른 창에서도 열려 있을지 모릅니다. 다시 열어서 이어 가세요.
refusal-journal-missing = { $file } 파일이 없습니다.
refusal-journal-is-a-folder = 저장한 게임이 아니라 폴더입니다: { $file }.
refusal-journal-unreadable = { $file } 파일을 읽을 수 없습니다.
refusal-journal-too-large = { $file } 파일은 저장한 게임이라기에는 너무 큽니다.
refusal-journal-no-game = 이 프로그램으로 저장한 게임이 아닙니다: { $file }.
refusal-journal-format = 저장한 게임 { $file }의 형식은 { $given }인데, 이 프로그램은 형식 { $ours }까지 읽습니다. 더 새로운 판으로 열 수 있습니다.
refusal-journal-rules = 저장한 게임 { $file }의 규칙은 { $given } 판이고 이 프로그램의 규칙은 { $ours } 판입니다. 같은 결정도 달리 끝날 수 있어 열지 않았습니다. 그 판의 프로그램으로 열 수 있습니다.
refusal-journal-damaged = 저장한 게임 { $file }의 { $line }번째 줄이 망가졌습니다. { $turns ->
    [0] 그 앞에서 이어 갈 수 있는 곳이 없습니다.
    [1] 첫 회합은 온전하니, 회합 1에서 갈라져 이어 갈 수 있습니다.
   *[other] 앞의 회합 { $turns }개는 온전하니, 회합 { $turns }에서 갈라져 이어 갈 수 있습니다.
}
refusal-journal-scenario-damaged = 저장한 게임에 들어 있는 시나리오가 망가졌고, 이 컴퓨터에 있는 시나리오는 그때 것과 다릅니다.
refusal-journal-scenario-altered = 저장한 게임에 들어 있는 시나리오 { $scenario }의 내용이 게임을 할 때와 다릅니다.
refusal-journal-differs = 저장한 게임을 이어 갈 수 없습니다. { $date } 회합에 그때는 할 수 없는 결정이 적혀 있습니다. 누가 파일을 고쳤거나 다른 프로그램이 쓴 파일입니다.
refusal-journal-played-differently = { $date } 회합의 결과가 저장한 게임과 다르게 나왔습니다. 결정은 그대로지만 그 뒤의 일은 같지 않을 수 있습니다.
refusal-journal-torn = 저장한 게임의 마지막 줄이 잘려 있어 그 줄은 뺐습니다. 그 전에 보낸 결정은 모두 그대로입니다.
refusal-branch-too-late = 이 게임의 회합은 { $turns }개뿐이라 회합 { $given }에서 갈라질 수 없습니다.

## 저장한 게임 확인

verify-same = 다시 해 보니 { $turns ->
    [0] 아직 치른 회합이 없습니다.
    [1] 회합 하나가 기록과 같습니다.
   *[other] 회합 { $turns }개가 모두 기록과 같습니다.
}
verify-differs-digest = { $date } 회합에서 기록과 다시 한 게임이 갈립니다. 그 뒤의 세계가 같지 않습니다.
verify-differs-ending = { $date } 회합에서 기록과 다시 한 게임이 갈립니다. 결말이 같지 않습니다.
verify-differs-date = { $date } 회합에서 기록과 다시 한 게임이 갈립니다. 날짜가 같지 않습니다.
verify-differs-told = { $date } 회합에서 기록과 다시 한 게임이 갈립니다. 세계는 같지만 그에 관해 적힌 내용이 다릅니다.
verify-differs-decision = { $date } 회합부터는 기록대로 할 수 없습니다. 그때는 할 수 없는 결정이 적혀 있습니다. { $reason }
refusal-again-dates = { $before }의 회합이 이제 { $date }에 열립니다.
