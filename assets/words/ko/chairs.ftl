# 여럿이 한 화면에서 저마다 자리를 잡고 할 때.

minds-title = 다른 자리에는
mind-fast = 빠른 상대
    .detail = 한 걸음 앞만 보고 바로 답합니다.
mind-planner = 내다보는 상대
    .detail = 수마다 끝까지 두어 보고 고릅니다. 몇 초씩 걸립니다.

people-title = 이 화면에서
people-one = 혼자 한다
people-several = 여럿이 번갈아 한다
    .detail = 저마다 자리가 있습니다. 자리가 바뀔 때마다 화면을 봉합니다.
seats-question-together = 어느 자리를 나누어 맡겠습니까?
together-least = 함께 하려면 적어도 두 자리가 있어야 합니다.
action-begin-together = 자리에 앉는다
sealed-question = 자리를 넘기십시오: { $who }. 혼자가 되면 여십시오.
sealed-course = 지금까지
sealed-turn = { $date } · { $title }
sealed-until = { JOSA($who, "이가") } 봉투를 열기 전에는 어느 자리의 것도 보이지 않습니다.
sealed-people = 이 화면에서
sealed-sent = { $who }: 보냈고, 봉해져 있습니다.
sealed-asked = { $who }: 아직 결정하지 않았습니다.
sealed-free = { $who }: 이번에는 정할 것이 없습니다.
sealed-still = 화면이 봉해져 있습니다. 이 자리에 앉은 사람이 먼저 열어야 합니다.
action-unseal = 연다: { $who }
chairs-over = 게임이 끝나 모든 자리를 볼 수 있습니다
