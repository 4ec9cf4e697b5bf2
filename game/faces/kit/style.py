"""How the kit looks on paper: black on white, hairlines, sides told by shape and line; nothing rests on a colour.

A file has one format of paper, so that no browser has to mix them. What is cut or folded has fixed places on its sheet,
and its cutting lines fall on each other front and back, whichever edge the printer turns on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

Format = Literal["flow", "cards", "halves", "folded", "tents", "poster"]
"""Flowing pages; cards in quarters; cards in halves; an A4 folded to A5; a tent; a poster on A3."""

PAGES: dict[Format, str] = {
    "flow": "size:A4;margin:15mm 16mm 16mm",
    "cards": "size:A4;margin:0",
    "halves": "size:A4;margin:0",
    "folded": "size:A4 landscape;margin:0",
    "tents": "size:A4;margin:0",
    "poster": "size:A3 landscape;margin:12mm 14mm 12mm",
}
SIDES: dict[Format, tuple[str, str]] = {
    "flow": ("178mm", "auto"),
    "cards": ("210mm", "297mm"),
    "halves": ("210mm", "297mm"),
    "folded": ("297mm", "210mm"),
    "tents": ("210mm", "297mm"),
    "poster": ("392mm", "auto"),
}
"""How wide and high what stands on a sheet is."""

FONTS = ("NanumMyeongjo.ttf", "NanumMyeongjoBold.ttf")
"""Fonts that lie beside the pages, for a machine that has no Hangul."""
PRINTED_FONTS = ("NanumGothic.ttf", "NanumGothicBold.ttf")
"""Fonts that only PDF is made with: browsers refuse these files for empty tables in them that they have no use for."""
SERIF = (
    '"Nanum Myeongjo","NanumMyeongjo","Noto Serif KR","Noto Serif CJK KR","AppleMyungjo","Batang",'
    'Georgia,"Times New Roman","Nanum Gothic",serif'
)
PLAIN = (
    '"Nanum Gothic","NanumGothic","Noto Sans KR","Noto Sans CJK KR","Malgun Gothic","Apple SD Gothic Neo",'
    'Arial,"Nanum Myeongjo",sans-serif'
)

_RULES = """
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;background:#ddd;color:#000;font-family:$serif;font-size:10.5pt;line-height:1.5;
 word-break:keep-all;overflow-wrap:break-word}
main{background:#fff;width:$wide;margin:8mm auto}
.flow main,.poster main{padding:14mm;box-sizing:content-box}
h1,h2,h3,h4,.kicker,.badge,th,.big,.label,.about{font-family:$plain}
h1{font-size:19pt;line-height:1.25;margin:0 0 2mm}
h2{font-size:12.5pt;margin:5mm 0 2mm;padding-bottom:1mm;border-bottom:.3mm solid #000;break-after:avoid}
h3{font-size:10.5pt;margin:3.5mm 0 1mm;break-after:avoid}
p{margin:0 0 1.8mm}ul,ol{margin:0 0 2mm;padding-left:5mm}li{margin:0 0 1mm}
.kicker{font-size:8.5pt;letter-spacing:.06em;margin:0 0 1mm;color:#333}
.about{font-size:9pt;color:#333;margin:0 0 3mm}
header{break-after:avoid}
.label{font-size:8.5pt;font-weight:700;margin:0 0 .8mm}
.note{font-size:8.5pt;color:#333}
section,article{break-inside:auto}
article{break-inside:avoid;margin:0 0 3mm}
whole-word{white-space:nowrap}
sup{white-space:nowrap;font-size:.68em;line-height:0;margin-left:.6mm}
table{border-collapse:collapse;width:100%;font-size:9pt;margin:0 0 3mm}
th,td{border:.2mm solid #000;padding:1.2mm 1.8mm;text-align:left;vertical-align:top}
th{font-size:8.5pt;background:#eee}tr{break-inside:avoid}thead{display:table-header-group}
.badge{display:inline-block;font-size:7.5pt;line-height:1.3;padding:0 1.4mm;border:.25mm solid #000;font-weight:700}
.badge.inferred{border-style:dashed;font-weight:400}.badge.invented{border-style:dotted;font-weight:400}
.emblem,.shape{display:inline-block;overflow:visible}
.citations{font-size:7.5pt;line-height:1.35;padding-left:6mm;columns:2;column-gap:9mm}
.citations li{margin:0 0 .7mm;break-inside:avoid}
.address{word-break:break-all;color:#333}.seen{font-family:$plain;font-weight:700}
.blank{display:block;border-bottom:.2mm solid #000;height:9mm}.blank+p{margin-top:5mm}
.sheet{position:relative;width:$wide;height:$high;overflow:hidden;break-after:page;background:#fff}
.sheet:last-child{break-after:auto}
.cut{position:absolute;border:0 dashed #777}
.cut.across{left:0;right:0;border-top-width:.25mm}.cut.down{top:0;bottom:0;border-left-width:.25mm}
@media screen{.sheet{margin:0 auto 6mm}main{box-shadow:0 1px 4px rgba(0,0,0,.3)}
 .cards main,.halves main,.folded main,.tents main{background:none;box-shadow:none}}
@media print{body{background:none}main{width:auto;margin:0}.flow main,.poster main{padding:0}}
"""

_FORMATS: dict[Format, str] = {
    "flow": """
.plan td:first-child{width:17mm;white-space:nowrap;text-align:right}.plan td:nth-child(2){width:30mm;font-weight:700}
.plan td,.plan th{padding:.9mm 1.8mm}
.turns td,.turns th{text-align:center;padding:.7mm 1mm;font-variant-numeric:tabular-nums}
.two{columns:2;column-gap:8mm}
.terms dt{font-family:$plain;font-weight:700;font-size:9.5pt;break-after:avoid}
.terms dd{margin:0 0 1.9mm;font-size:8.9pt;line-height:1.38;break-inside:avoid}
.terms div{break-inside:avoid}
.paper h3{margin-top:0;font-size:10pt}.paper p{font-size:9.3pt;line-height:1.45;margin:0 0 .8mm}
.paper{border-left:.6mm solid #000;padding-left:3mm}
.event{padding-left:49mm;font-size:9.3pt;line-height:1.42;break-inside:avoid;margin:0 0 1.4mm}
.event::after{content:"";display:block;clear:both}
.event b{float:left;width:47mm;margin-left:-49mm;font-family:$plain;font-size:8.8pt}.event p{margin:0}
.event.fact{padding-left:88mm}.event.fact b{width:85mm;margin-left:-88mm}
.ladder{margin:0 0 2.6mm;font-size:8.7pt}.ladder td{padding:.5mm 1.8mm;line-height:1.34}
.ladder td:first-child{width:46mm;font-weight:700}
.issue{break-inside:avoid}.issue h3{margin:0 0 .6mm}.issue .note{margin:0 0 1mm}
.disputes{font-size:9pt;line-height:1.42}.disputes article{margin:0 0 4mm}.disputes h3{margin-top:0}
.disputes p{margin:0 0 1.2mm}
.rubric-page{font-size:9.6pt;line-height:1.42}.rubric-page h2{margin:3.6mm 0 1.6mm}.rubric-page li{margin:0 0 .7mm}
.rubric td:first-child{width:25mm;font-weight:700}.rubric td{width:38mm;line-height:1.4}
.work td{height:18.5mm}.work td:first-child{width:9mm;text-align:center}.work td:nth-child(2){width:16mm}
.work td:nth-child(4){width:48mm}
.before td:first-child{width:140mm}.before td{height:11mm;vertical-align:middle;font-size:10pt}
.before td:last-child{text-align:right}
.mandate td:first-child{width:70mm}.mandate td:nth-child(2){width:36mm;vertical-align:middle;white-space:nowrap}
.mandate td{height:20mm;font-size:9.5pt}
.who{display:flex;gap:3mm;align-items:center;margin:0 0 2mm}.who .emblem{width:8mm;height:8mm}
.who p{margin:0;font-size:9.5pt}
.pagebreak{break-before:page}
.contents{margin:0}.contents div{display:grid;grid-template-columns:62mm 1fr;gap:0 5mm;margin:0 0 2.2mm}
.contents dt{font-family:$plain;font-weight:700}.contents dd{margin:0;font-size:9.6pt}
.contents a,.door a{color:#000}.door{font-size:13pt}
.check{list-style:none;padding-left:0}.check li{position:relative;padding-left:6mm}
.check li::before{content:"";position:absolute;left:0;top:.8mm;width:3mm;height:3mm;border:.25mm solid #000}
.plan-page{font-size:9.3pt;line-height:1.4}.plan-page h2{font-size:11pt;margin:3mm 0 1.2mm}
.plan-page li{margin:0 0 .5mm}.plan-page h1{font-size:16pt}.plan-page table{margin:0 0 1.5mm}
.plan-page .pair{display:grid;grid-template-columns:1fr 1fr;gap:0 8mm}
""",
    "cards": """
.card{position:absolute;width:105mm;height:148.5mm;display:flex;flex-direction:column;align-items:center;
 justify-content:center;text-align:center}
.card .big{font-size:190pt;line-height:1;font-weight:700}
.card .shape{width:26mm;height:26mm;position:absolute;top:9mm;left:9mm}
.card .emblem{width:16mm;height:16mm;position:absolute;top:14mm;right:12mm}
.card.back .shape{position:static;width:52mm;height:52mm}
.card.back .emblem{position:static;width:14mm;height:14mm;margin:6mm 0 2mm}
.card .label{font-size:12pt}.card .foot{position:absolute;bottom:9mm;left:8mm;right:8mm;font-size:10pt;margin:0}
""",
    "halves": """
.card{position:absolute;left:0;width:210mm;height:148.5mm;padding:12mm 16mm 10mm}
.card h2{font-size:19pt;border:0;margin:0 20mm 3mm 0;padding:0;line-height:1.3}
.card .emblem{position:absolute;width:13mm;height:13mm;top:11mm;right:15mm}
.card .top{margin:0 20mm 2mm 0;font-size:10pt}
.card .text{font-size:12pt;margin:0 0 4mm}
.options{list-style:none;padding:0;margin:0}
.options li{display:grid;grid-template-columns:9mm 1fr;gap:0 4mm;align-items:start;margin:0 0 2.6mm}
.options i{display:block;width:8.5mm;height:8.5mm;border:.4mm solid #000;margin-top:.4mm}
.options b{font-family:$plain;font-size:12.5pt;display:block;line-height:1.25}
.options span{font-size:10.5pt;line-height:1.3;display:block}
.card .foot{position:absolute;left:16mm;right:16mm;bottom:6mm;font-size:8pt;margin:0}
.card.back{display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;padding:0}
.card.back .emblem{position:static;width:30mm;height:30mm;margin:0 0 6mm}
.card.back .big{font-size:24pt;margin:0 0 2mm;font-weight:700}
""",
    "folded": """
.half{position:absolute;top:0;width:148.5mm;height:210mm;padding:13mm 14mm 11mm;overflow:hidden}
.half.left{left:0}.half.right{left:148.5mm}
.cover{display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}
.cover .shape{width:48mm;height:48mm}.cover .emblem{width:16mm;height:16mm;margin:8mm 0 3mm}
.cover .big{font-size:26pt;font-weight:700;margin:5mm 0 1mm;line-height:1.25}
.cover .office{font-size:13pt;margin:0}
.cover .sealed{font-family:$plain;border:.5mm solid #000;padding:1.5mm 5mm;margin-top:12mm;font-size:10.5pt}
.half h2{font-size:14pt;margin:0 0 3mm}.half .points+h2{margin-top:9mm}
.half ol{font-size:11pt}.half ol+h2{margin-top:7mm}.half h2+*{margin-top:0}
.half .brief{font-size:14pt;line-height:1.75}.half .brief.long{font-size:12pt;line-height:1.7}
.points{list-style:none;padding:0;margin:0 0 5mm}
.points li{display:grid;grid-template-columns:21mm 1fr;gap:0 3mm;margin:0 0 4mm;font-size:13pt;line-height:1.45}
.weights{display:block;white-space:nowrap;padding-top:1.2mm}
.weights i{display:inline-block;width:3.6mm;height:3.6mm;border:.3mm solid #000;border-radius:50%;margin-right:1.2mm}
.weights i.on{background:#000}
.secret{border:.6mm double #000;border-width:1mm;border-style:double;padding:4mm 5mm;font-size:12.5pt;line-height:1.6}
.half .people{margin-top:8mm}.half ul:not(.points){font-size:11pt}
.half .label{font-size:12pt}.half .note{font-size:10pt}
.half .foot{position:absolute;bottom:8mm;left:14mm;right:14mm;font-size:8pt;margin:0}
.lines p{border-bottom:.2mm solid #888;height:10.5mm;margin:0}
""",
    "tents": """
.tent{position:absolute;left:0;width:210mm;height:148.5mm;display:flex;align-items:center;justify-content:center;gap:14mm}
.tent .shape{width:72mm;height:72mm}.tent .emblem{width:17mm;height:17mm}
.tent .big{font-size:34pt;font-weight:700;line-height:1.15;margin:2mm 0 0}
.tent .of{font-family:$plain;font-size:15pt;margin:3mm 0 0}
.tent.over{top:0;transform:rotate(180deg)}.tent.under{top:148.5mm}
.foot{position:absolute;left:15mm;right:15mm;bottom:8mm;font-size:8pt;text-align:center;margin:0}
""",
    "poster": """
body{font-size:11.8pt}h1{font-size:32pt;margin:0 0 1mm}.kicker{font-size:12pt}.about{font-size:11pt;margin:0 0 5mm}
.when{columns:4;column-gap:8mm}
.event{break-inside:avoid;margin:0 0 3mm;padding-left:4mm;border-left:.8mm solid #000}
.event b{font-family:$plain;font-size:11.8pt;display:block;margin:0 0 .4mm;line-height:1.35}
.event p{margin:0 0 .6mm;line-height:1.42}.event .note{font-size:.8em}
.event .emblem{width:.95em;height:.95em;vertical-align:-.1em;margin-right:1.4mm}
.few{columns:3;column-gap:12mm;font-size:13.4pt}
.few .event{margin:0 0 6mm;padding-left:5mm}.few .event b{font-size:13.9pt}
""",
}


def faces(files: Sequence[str]) -> str:
    """Return the rules by which a page finds fonts."""
    return "".join(_face(file) for file in files)


def _face(file: str) -> str:
    family = "Nanum Gothic" if "Gothic" in file else "Nanum Myeongjo"
    own, weight = (f"{family} Bold", 700) if "Bold" in file else (family, 400)
    return (
        f"@font-face{{font-family:'{family}';font-weight:{weight};"
        f"src:local('{own}'),url('../fonts/{file}') format('truetype')}}"
    )


def style(kind: Format) -> str:
    """Return the style of a file of one format."""
    wide, high = SIDES[kind]
    rules = f"{faces(FONTS)}@page{{{PAGES[kind]}}}{_RULES}{_FORMATS[kind]}"
    for name, value in (("serif", SERIF), ("plain", PLAIN), ("wide", wide), ("high", high)):
        rules = rules.replace(f"${name}", value)
    return rules
