"""How a report looks: ink on paper, and graph paper under what was computed."""

from __future__ import annotations

from game.faces.desk.palette import PALETTES


def _hex(colour: tuple[int, int, int]) -> str:
    red, green, blue = colour
    return f"#{red:02x}{green:02x}{blue:02x}"


INKS = "".join(f"--{name}:{_hex(colour)};" for name, colour in PALETTES["paper"].items())

_RULES = """
*{box-sizing:border-box}
body{margin:0;background:var(--folder);color:var(--ink);line-height:1.65;word-break:keep-all;overflow-wrap:anywhere;
 font-family:"Nanum Myeongjo","NanumMyeongjo","Noto Serif KR","Noto Serif CJK KR","AppleMyungjo","Batang",
 Georgia,"Times New Roman",serif;font-size:17px}
main{max-width:880px;margin:32px auto;padding:0 20px}
header,section{background:var(--plain);padding:30px 44px;margin:0 0 18px;box-shadow:0 1px 3px rgba(43,37,32,.22)}
section{background-color:var(--computed);background-image:linear-gradient(var(--grid) 1px,transparent 1px),
 linear-gradient(90deg,var(--grid) 1px,transparent 1px);background-size:24px 24px}
section>*{position:relative}
section.short,section.note{background:var(--plain)}
.kicker{margin:0;letter-spacing:.14em;font-size:14px;color:var(--stamp);
 font-family:"Courier Prime","Courier New",monospace}
h1{font-size:34px;line-height:1.3;margin:6px 0 10px;font-weight:700}
h2{font-size:21px;margin:0 0 14px;padding-bottom:6px;border-bottom:1px solid var(--hairline)}
h3{font-size:17px;margin:22px 0 6px}
.question{font-style:normal;color:var(--faint);margin:0;font-size:18px}
ul{margin:0;padding-left:1.15em}li{margin:0 0 8px}
.short li{font-size:18px}
figure{margin:14px 0 20px;background:var(--slip);border:1px solid var(--hairline);padding:14px 14px 8px}
figure svg{display:block;width:100%;height:auto}
figure svg text{font-family:"Nanum Gothic","NanumGothic","Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",
 "Apple SD Gothic Neo",sans-serif !important}
figcaption{font-size:14.5px;color:var(--faint);padding:6px 4px 2px}
.wide{overflow-x:auto;margin:10px 0 18px}
table{border-collapse:collapse;width:100%;background:var(--slip);font-size:15px;border:1px solid var(--hairline)}
th,td{padding:7px 11px;text-align:left;vertical-align:top;border-bottom:1px solid var(--grid);
 overflow-wrap:break-word}
th{font-weight:700;border-bottom:1px solid var(--hairline);color:var(--faint);font-size:14px}
th.n,td.n{text-align:right}
td.n{font-variant-numeric:tabular-nums;white-space:nowrap}
code{font-family:"Courier Prime","D2Coding","Courier New",monospace;font-size:14px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:6px 18px;margin:0;font-size:15px}
dt{color:var(--faint)}dd{margin:0;overflow-wrap:anywhere}
@media(max-width:640px){header,section{padding:22px 18px}dl{grid-template-columns:1fr;gap:0 0}h1{font-size:27px}}
@media print{body{background:#fff;font-size:11pt}main{margin:0;max-width:none}header,section{box-shadow:none;
 padding:12px 0;break-inside:auto}figure,tr{break-inside:avoid}}
"""

STYLE = f":root{{{INKS}}}{_RULES}"
