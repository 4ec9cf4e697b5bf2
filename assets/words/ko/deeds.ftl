# 다른 사람이 한 일. 그 사람의 이름과 쌍점 뒤에 온다.
step-offer = “{ $paper }” 초안: { $package }
step-accept = 상대가 내놓은 “{ $paper }” 초안을 받아들인다.
step-cable = “{ $issue }”에서 더 물러설 여지를 달라고 전보를 친다.
step-pledge = 공개 약속: “{ $issue }”에서 “{ $position }”보다 물러서지 않겠다.
step-grant-yes = { $who }에게 한 걸음 더 허락한다.
step-grant-no = { $who }의 청을 거절한다.
