"""Particles are right for whatever a word ends in."""

import pytest

from game.faces.josa import PAIRS, josa

SPOKEN = {
    # Hangul: no final, ㄹ, another final
    ("셀라", "은는"): "셀라는",
    ("벨트", "과와"): "벨트와",
    ("조약", "은는"): "조약은",
    ("조약", "과와"): "조약과",
    ("총리", "이가"): "총리가",
    ("재상", "이가"): "재상이",
    ("협정", "을를"): "협정을",
    ("휴전", "으로로"): "휴전으로",
    ("절", "으로로"): "절로",
    ("의회", "으로로"): "의회로",
    ("쌀", "을를"): "쌀을",
    ("사절", "으로서로서"): "사절로서",
    ("특사", "이라라"): "특사라",
    ("명령", "이라고라고"): "명령이라고",
    ("각서", "이나나"): "각서나",
    ("신문", "이나나"): "신문이나",
    # digits, as they are read
    ("0", "은는"): "0은",
    ("1", "으로로"): "1로",
    ("2", "은는"): "2는",
    ("3", "으로로"): "3으로",
    ("6", "으로로"): "6으로",
    ("7", "이가"): "7이",
    ("8", "으로로"): "8로",
    ("9", "을를"): "9를",
    ("10", "을를"): "10을",
    ("120", "으로로"): "120으로",
    ("27,000", "이가"): "27,000이",
    ("1,000,000,000,000", "은는"): "1,000,000,000,000는",
    ("0.5", "은는"): "0.5는",
    ("1.3", "은는"): "1.3은",
    ("50%", "을를"): "50%를",
    # Latin letters: names of letters, acronyms that are read as words, words
    ("UN", "은는"): "UN은",
    ("KBS", "은는"): "KBS는",
    ("FBI", "과와"): "FBI와",
    ("URL", "으로로"): "URL로",
    ("NATO", "은는"): "NATO는",
    ("book", "을를"): "book을",
    ("desk", "을를"): "desk를",
    ("mail", "으로로"): "mail로",
    ("Rome", "이가"): "Rome이",
    ("data", "이가"): "data가",
    # closing brackets and quotes
    ("셀라(Sella)", "은는"): "셀라(Sella)는",
    ("조약 (1931)", "은는"): "조약 (1931)은",
    ("“평화”", "이라라"): "“평화”라",
    ("‘등불’", "을를"): "‘등불’을",
    ("「해협 협정」", "으로로"): "「해협 협정」으로",
    ("(가)", "은는"): "(가)는",
    ("끝.", "이라고라고"): "끝.이라고",
    ("", "은는"): "는",
    ("…", "은는"): "…는",
}


@pytest.mark.parametrize(("asked", "spoken"), SPOKEN.items(), ids="".join)
def test_the_particle_fits(asked, spoken):
    assert josa(*asked) == spoken


def test_every_pair_has_its_two_forms_in_its_name():
    assert {after_consonant + after_vowel for after_consonant, after_vowel in PAIRS.values()} == set(PAIRS)
