"""Screens made by hand, in both languages: the sheet behind a number, and the cover."""

from game.faces.language import Language
from game.faces.screen import Action, Choice, Panel, Screen, Sum, Term


def why(lang: Language) -> Screen:
    """A sum with long names, places and sources."""

    def t(ko: str, en: str) -> str:
        return ko if lang == "ko" else en

    terms = (
        Term(
            t("특사를 보내겠다는 회신", "Reply: send an envoy"),
            4.0,
            "+4.0",
            "lantern-strait.yaml:263",
            t("가정", "invented"),
            "",
            "decisions.note.options.envoy.effects.trust",
        ),
        Term(
            t("해협에서 연 관함식", "The fleet review in the strait"),
            -4.0,
            "-4.0",
            "lantern-strait.yaml:285",
            t("추론", "inferred"),
            t("셀라 외교문서집, 제4권 88쪽", "Diplomatic Papers of Sella, vol. IV, p. 88"),
            "decisions.fleet.options.in_strait.effects.trust",
        ),
        Term(t("부두 궐기대회", "Rally on the quays"), -2.0, "-2.0", "lantern-strait.yaml:232", t("가정", "invented")),
        Term(t("아무 영향이 없었던 일", "Something that changed nothing"), 0.0, "0"),
    )
    return Screen(
        "why",
        t("왜?", "Why?"),
        t("두 해안 사이의 신뢰는 왜 48인가?", "Why is the trust between the shores 48?"),
        (
            Panel(
                "sum",
                t("시작할 때부터", "Since the start"),
                (
                    Sum(
                        t("50에서 48로", "From 50 to 48"),
                        "-2.0",
                        terms,
                        t("항을 모두 더하면 합계와 같다.", "The terms add up to the total."),
                    ),
                ),
                "full",
                "computed",
            ),
        ),
        (),
        language=lang,
        drawer=True,
    )


def cover(lang: Language) -> Screen:
    """The cover: both titles, seats, language, text size."""

    def t(ko: str, en: str) -> str:
        return ko if lang == "ko" else en

    seats = Choice(
        t("어느 자리에 앉겠는가?", "Which chair do you take?"),
        (
            Action(t("셀라 총리", "The Premier of Sella"), "seat:premier", "1", chosen=True),
            Action(t("벨트 재상", "The Chancellor of Veld"), "seat:chancellor", "2"),
            Action(t("벨트 특사", "The envoy of Veld"), "seat:envoy", "3"),
        ),
        (
            t(
                "당신은 셀라의 총리다. 해협은 섬의 목숨줄이다. 순찰권을 잃으면 다음 선거도 잃는다.",
                "You lead Sella. The strait is the island's lifeline; lose the patrol and you lose the next election.",
            ),
            t(
                "당신은 벨트의 재상이다. 협상은 특사가 하지만 어디까지 양보할지는 당신이 정한다.",
                "You govern Veld. Your envoy bargains; you say how far, and the assembly has the last word.",
            ),
            t(
                "당신은 재상의 특사다. 훈령 안에서 흥정하고, 더 필요하면 전보를 쳐라.",
                "You bargain for the Chancellor inside your instructions. Cable for more.",
            ),
        ),
    )
    return Screen(
        "cover",
        "등대 해협 · The Lantern Strait",
        t("뱃길 하나에 얼마를 내줄 것인가?", "What is one sea-lane worth?"),
        (Panel("seats", t("자리", "Chairs"), (seats,), "centre"),),
        (
            Action(t("시작하기", "Begin"), "begin", "Enter", glows=True),
            Action(
                t("지난 판 이어 하기", "Continue the last game"),
                "continue",
                "C",
                enabled=False,
                reason=t("저장한 판이 없다.", "There is no saved game."),
            ),
            Action(t("나가기", "Quit"), "quit", "Q"),
        ),
        language=lang,
    )
