"""Screens made by hand, in both languages: every kind of block, long texts, and all that can go wrong with room."""

from game.faces.language import Language
from game.faces.screen import (
    Action,
    Choice,
    Document,
    Ladder,
    Mark,
    Meter,
    Panel,
    Rung,
    Screen,
    Sum,
    Term,
    Text,
)

from .sample_sheets import cover, why


def desk(lang: Language) -> Screen:
    """The hub: cables, meters, what happened, one next step."""

    def t(ko: str, en: str) -> str:
        return ko if lang == "ko" else en

    note = Document(
        "spring_note",
        t("셀라의 봄 각서", "Sella's spring note"),
        t("셀라 외무성 · 1931년 3월 2일", "Foreign Office of Sella · 2 March 1931"),
        (
            t(
                "셀라 정부는 [해협](places.strait)의 순찰이 섬의 목숨줄임을 다시 밝힌다. "
                "안개 철 전에(늦어도 7월 20일까지) 통행료와 [등대 수리](terms.lighthouse)를 함께 의논하자고 한다.",
                "The Government of Sella states again that the patrol of the [Strait](places.strait) is the lifeline "
                "of the island. It proposes to discuss the toll and [the repair of the lighthouse](terms.lighthouse) "
                "together, before the fog season and at the latest by 20 July.",
            ),
            t("회답을 기다리겠다.", "It awaits your reply."),
        ),
        "record",
        t("기록", "documented"),
        t("셀라 외교문서집, 제4권 12쪽", "Diplomatic Papers of Sella, vol. IV, p. 12"),
        "round",
    )
    left = Panel(
        "told",
        t("지난 회의 뒤에 일어난 일", "Since the last sitting"),
        (
            Text(
                t(
                    "우편선이 암초에 걸렸다. 열두 명이 목숨을 잃었다.",
                    "The mail boat struck the reef. Twelve people drowned.",
                )
            ),
            Text(t("부두 노동자들이 깃발을 들고 모였다.", "The dockers gathered with flags.")),
            Text(t("벨트 의회는 기다리기로 했다.", "The Veld assembly chose to wait."), "note"),
        ),
        "left",
    )
    centre = Panel(
        "decisions",
        t("지금 답할 것", "To be answered now"),
        (
            note,
            Choice(
                t("셀라의 봄 각서에 어떻게 답할 것인가?", "How do you answer Sella's spring note?"),
                (
                    Action(t("단호한 회신", "A firm reply"), '{"do":"answer","decision":"note","option":"firm"}', "1"),
                    Action(
                        t("특사를 보낸다", "Send an envoy"),
                        '{"do":"answer","decision":"note","option":"envoy"}',
                        "2",
                        chosen=True,
                    ),
                    Action(
                        t("침묵", "Silence"),
                        '{"do":"answer","decision":"note","option":"silence"}',
                        "3",
                        enabled=False,
                        reason=t(
                            "셀라가 회답 시한을 못 박아 지금은 쓸 수 없다.",
                            "Sella has set a date for the reply, so this is closed now.",
                        ),
                    ),
                ),
                (
                    t("순찰은 강대국의 일이라고 답한다.", "You answer that patrols are for great powers."),
                    t("특사를 보내 이야기를 듣겠다고 답한다.", "You will send an envoy to listen."),
                    t("답하지 않는다.", "You do not answer."),
                ),
            ),
        ),
        "centre",
    )
    right = Panel(
        "meters",
        t("달라진 것", "What has changed"),
        (
            Meter(
                t("두 해안 사이의 신뢰", "Trust between the shores"),
                46,
                0,
                100,
                "46",
                "-4",
                t("해협의 함대가 벨트의 눈앞을 지나갔다", "The fleet passed under Veld's eyes"),
                "why:meters.trust",
            ),
            Meter(
                t("해군의 경계심", "Naval alarm"),
                39,
                0,
                100,
                "39",
                "+9",
                t("해협에서 연 관함식", "Review in the strait"),
                "why:meters.alarm",
            ),
            Meter(t("벨트 의회", "The Veld assembly"), 55, 0, 100, "55"),
            Text(t("잃은 목숨: 31명", "Lives lost: 31"), "heading"),
            Text(t("2주가 지날 때마다 서너 명이 더 죽는다.", "Every fortnight three or four more people die."), "note"),
        ),
        "right",
        "computed",
    )
    return Screen(
        "desk",
        t("등대 해협 · 벨트 재상", "The Lantern Strait · The Chancellor of Veld"),
        t(
            "셀라의 각서에 어떻게 답하고, 특사에게 어디까지 맡길 것인가?",
            "How do you answer Sella, and how much will you trust to your envoy?",
        ),
        (left, centre, right),
        (
            Action(t("보내기", "Seal and send"), '{"do":"send"}', "S", glows=True),
            Action(t("협상 탁자", "The table"), "go:table", "T"),
            Action(
                t("되돌리기", "Undo"),
                '{"do":"undo"}',
                "U",
                enabled=False,
                reason=t("되돌릴 것이 없다.", "Nothing to take back."),
            ),
            Action(t("자료함", "Archive"), "open:", "A"),
        ),
        t("1931년 3월 2일", "2 March 1931"),
        t("다음 기한: 4월 6일 특사의 방문", "Next: the envoy's visit, 6 April"),
        "square",
        language=lang,
        notices=(t("자동으로 저장했다.", "Saved."),),
    )


def table(lang: Language) -> Screen:
    """Ladders of issues with seals, barred rungs, and a threat."""

    def t(ko: str, en: str) -> str:
        return ko if lang == "ko" else en

    sella: tuple[Mark, str] = ("round", t("셀라", "Sella"))
    veld: tuple[Mark, str] = ("square", t("벨트", "Veld"))
    passage = Ladder(
        "passage",
        t("해협 순찰", "Patrol of the strait"),
        (
            Rung(
                t("셀라 단독", "Sella alone"),
                t("셀라가 해협을 순찰한다.", "Sella shall patrol the Strait."),
                (sella,),
                current=True,
                intent="draft:passage:sella_alone",
            ),
            Rung(
                t("공동 순찰", "Joint patrol"),
                t("양국이 공동으로 해협을 순찰한다.", "The two Parties shall patrol the Strait jointly."),
                (("diamond", t("등대지기의 제안", "The lighthouse keeper's idea")),),
                intent="draft:passage:joint",
                chosen=True,
            ),
            Rung(
                t("밤에는 벨트", "Veld by night"),
                t("낮에는 셀라가, 밤에는 벨트가 순찰한다.", "Sella shall patrol by day and Veld by night."),
                (),
                intent="draft:passage:veld_by_night",
                enabled=False,
                reason=t(
                    "훈령을 넘는다. 재상에게 전보를 쳐야 한다.", "Beyond your instructions: cable the Chancellor first."
                ),
            ),
            Rung(
                t("벨트 단독", "Veld alone"),
                t("벨트가 해협을 순찰한다.", "Veld shall patrol the Strait."),
                (veld,),
                intent="draft:passage:veld_alone",
            ),
        ),
        t(
            "셀라는 2주 뒤 ‘공동 순찰’까지 물러설 것으로 보인다.",
            "Sella will probably come down to “joint” in a fortnight.",
        ),
    )
    toll = Ladder(
        "toll",
        t("통행료", "The toll"),
        (
            Rung(t("전액", "In full"), marks=(sella,)),
            Rung(t("절반", "Half"), current=True, marks=(sella, veld)),
            Rung(t("3분의 1", "A third"), marks=(veld,)),
            Rung(t("없음", "None")),
        ),
    )
    threat = Ladder(
        "close_strait",
        t("위협: 해협 봉쇄", "Threat: close the strait"),
        (
            Rung(t("말함", "Spoken"), t("4월 6일에 공언했다.", "Said in public on 6 April."), (sella,), current=True),
            Rung(t("준비함", "Prepared"), t("아직 조짐이 없다.", "No sign of it yet.")),
            Rung(t("실행함", "Carried out")),
        ),
        t("물러서면 신뢰와 체면을 잃는다.", "Backing down costs trust and face."),
        "why:levers.close_strait",
    )
    return Screen(
        "table",
        t("등대 해협 · 벨트 특사", "The Lantern Strait · The envoy of Veld"),
        t("어떤 조건을 탁자에 올릴 것인가?", "Which terms do you put on the table?"),
        (
            Panel("draft", t("우리 초안", "Our draft"), (passage, toll), "centre"),
            Panel("threats", t("살아 있는 위협", "Live threats"), (threat,), "right"),
            Panel(
                "clauses",
                t("조문", "The clauses"),
                (
                    Text(
                        t(
                            "제1조 양국이 공동으로 해협을 순찰한다.",
                            "Article I. The two Parties shall patrol the Strait jointly.",
                        ),
                        "quote",
                    ),
                    Text(
                        t(
                            "제2조 벨트 선박은 통행료의 절반을 낸다.",
                            "Article II. Ships of Veld shall pay one half of the toll.",
                        ),
                        "quote",
                    ),
                ),
                "left",
                "record",
            ),
        ),
        (
            Action(t("이 초안을 탁자에 올린다", "Put this draft on the table"), '{"do":"offer"}', "1", glows=True),
            Action(
                t("상대의 초안을 받아들인다", "Accept their draft"),
                '{"do":"accept"}',
                "2",
                enabled=False,
                reason=t("탁자에 올라온 초안이 없다.", "There is no draft of theirs on the table."),
            ),
            Action(t("이번에는 지켜본다", "Hold this time"), '{"do":"hold"}', "3"),
            Action(t("책상으로", "Back to the desk"), "go:desk", "D"),
        ),
        t("1931년 4월 6일 · 첫째 회의", "6 April 1931 · first sitting"),
        t("다음 기한: 5월 4일 관함식 주간", "Next: Fleet week, 4 May"),
        "square",
        language=lang,
    )


def crowded(lang: Language) -> Screen:
    """Everything too long: what a careless author may write."""
    ko, en = "아주긴낱말이띄어쓰기없이계속이어지면어떻게될까" * 3, "Donaudampfschifffahrtsgesellschaftskapitän" * 4
    long = ko if lang == "ko" else en
    sentence = (f"{long} (aide-mémoire, “{long[:9]}”) " * 3).strip()
    blocks = (
        Text(sentence, "heading"),
        Text(sentence, "quote", "record"),
        Meter(long, 1e12, 0, 1e12, "1,000,000,000,000", "+999,999,999", sentence, "why:meters.long"),
        Meter(long, float(5), 5, 5, "5", "-0", "", ""),
        Ladder(
            "l",
            sentence,
            tuple(Rung(long, sentence, (("round", long), ("square", long))) for _ in range(3)),
            long,
            "why:l",
        ),
        Choice(
            sentence, tuple(Action(sentence, f"x:{n}", "Enter", n == 0, sentence) for n in range(2)), (sentence, long)
        ),
        Sum(sentence, "+1,234,567.8", (Term(long, -5, "-1,234,567.8", long, long, long, long),), sentence),
        Document("d", sentence, sentence, (sentence, f"[{long}](people.{long})"), "record", long, sentence, "diamond"),
        Document("e", "", "", (), "computed"),
    )
    return Screen(
        "crowded",
        sentence,
        sentence,
        (
            Panel("left", sentence, blocks, "left", "record"),
            Panel("centre", sentence, blocks, "centre"),
            Panel("right", sentence, blocks, "right", "computed"),
            Panel("full", sentence, blocks[:2], "full", glows=True),
        ),
        tuple(Action(long[:30], f"a:{n}", str(n), n != 2, long, glows=n == 1) for n in range(4)),
        long[:24],
        long[:40],
        "round",
        language=lang,
        notices=(sentence,),
    )


def empty(lang: Language) -> Screen:
    """Nothing at all to show."""
    return Screen("empty", "", "", (), language=lang)


SCREENS = {"cover": cover, "desk": desk, "table": table, "why": why, "crowded": crowded, "empty": empty}
