"""How the debrief looks: the desk's paper on a screen, four sides of A4 when printed."""

from __future__ import annotations

from game.faces.explored_style import INKS

_RULES = """
*{box-sizing:border-box}
body{margin:0;background:var(--folder);color:var(--ink);line-height:1.5;word-break:keep-all;overflow-wrap:anywhere;
 font-family:"Nanum Myeongjo","NanumMyeongjo","Noto Serif KR","Noto Serif CJK KR","AppleMyungjo","Batang",
 Georgia,"Times New Roman",serif;font-size:15px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:1000px;margin:24px auto;padding:0 16px}
header,section{background:var(--plain);padding:22px 30px;margin:0 0 14px;box-shadow:0 1px 3px rgba(43,37,32,.22)}
section.verdict-turning,section.verdict-standing{background-color:var(--computed);
 background-image:linear-gradient(var(--grid) 1px,transparent 1px),
 linear-gradient(90deg,var(--grid) 1px,transparent 1px);background-size:24px 24px}
.kicker,.stamp{font-family:"Courier Prime","Courier New",monospace;color:var(--stamp)}
.kicker{margin:0;letter-spacing:.12em;font-size:13px}
h1{font-size:30px;line-height:1.25;margin:4px 0}
h2{font-size:19px;margin:0 0 10px;padding-bottom:4px;border-bottom:1px solid var(--hairline)}
h3{font-size:15px;margin:0 0 6px;color:var(--faint)}
h4{font-size:15px;margin:9px 0 3px}
p{margin:0 0 6px}.chair{font-weight:700}
.note,small{color:var(--faint);font-size:.87em}
.quote{border-left:3px solid var(--hairline);padding-left:10px}
.panels{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:12px 26px}
.panel.ending,.panel.turning{grid-column:1/-1}
.panel.sealed{grid-column:span 2}
.verdict .panel.mandate{grid-column:1;grid-row:2}.verdict .panel.measures{grid-column:1;grid-row:3}
.verdict .panel.lived{grid-column:2/4;grid-row:2/4;columns:2;column-gap:26px}.lived h3{column-span:all}
.meter{break-inside:avoid}
.verdict-history .panels,.verdict-talk .panels{grid-template-columns:repeat(2,minmax(0,1fr))}
.verdict-history .panel.history{order:2}
.verdict-talk .panel.disputes{grid-column:1/-1;columns:2;column-gap:26px}
.stamp{display:inline-block;border:3px double var(--stamp);padding:0 9px;margin:7px 0 3px;font-weight:700;
 letter-spacing:.06em}
.meter{display:grid;grid-template-columns:1fr auto;gap:0 10px;margin:0 0 4px;font-size:.93em}
.bar{grid-column:1/-1;height:5px;background:var(--grid);display:block}
.bar i{display:block;height:100%;background:var(--ink)}
.article{margin:0 0 7px}
del{color:var(--stamp)}ins{font-weight:700;text-decoration:underline;text-underline-offset:2px}
ol{margin:0 0 8px;padding-left:1.5em}li{margin:0 0 5px}
svg{display:block;width:100%;height:auto;margin:0 0 8px}
svg text{font-size:10px;fill:var(--faint);font-family:inherit}
.rule{stroke:var(--hairline);stroke-width:.7}
.line{fill:none;stroke:var(--ink);stroke-width:1.8}
.mark{fill:var(--plain);stroke:var(--stamp);stroke-width:1.6}
svg .number{fill:var(--stamp);font-weight:700}
.columns{columns:2;column-gap:26px}
.turn{break-inside:avoid;margin:0 0 4px;font-size:.87em}
.badge{border:1px solid var(--hairline);color:var(--faint);font-size:.8em;padding:0 3px;white-space:nowrap}
sup{font-size:.7em;line-height:0;color:var(--faint)}
.sources ul{margin:0;padding:0;font-size:.82em}.sources li{display:inline;margin-right:1.1em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:0;font-size:.85em}
dt{color:var(--faint)}dd{margin:0}
@media screen and (max-width:760px){.panels,.verdict-history .panels,.verdict-talk .panels{display:block}
 .columns,.verdict-talk .panel.disputes,.verdict .panel.lived{columns:1}}
@page{size:A4;margin:10mm 11mm}
@media print{
 body{background:#fff;font-size:7.3pt;line-height:1.32}
 main{margin:0;max-width:none;padding:0;overflow-wrap:anywhere}
 header,section{box-shadow:none;padding:2mm 3mm;margin:0 0 1.5mm}
 h1{font-size:15pt}h2{font-size:10pt;margin:0 0 1.2mm}h3,h4{font-size:8pt}h4{margin:1.2mm 0 .4mm}
 p{margin:0 0 .7mm}.article{margin:0 0 1mm}li{margin:0 0 .8mm}ol{margin:0 0 1mm}
 .panels{gap:1.5mm 5mm}.columns,.verdict-talk .panel.disputes{column-gap:5mm}
 svg{max-height:34mm}.turn{margin:0 0 .5mm}.stamp{margin:.8mm 0 .3mm;padding:0 2mm;border-width:2px}
 .meter{margin:0 0 .4mm}.bar{height:1mm}h2,h3,h4,.stamp{break-after:avoid}
 .sources ul{font-size:.78em;line-height:1.25}dl{font-size:.8em}}
"""

STYLE = f":root{{{INKS}}}{_RULES}"
