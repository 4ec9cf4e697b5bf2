"""How the page for after class looks: the report's paper, with room to write on, four sides of A4 at most."""

from __future__ import annotations

from game.faces.report.style import STYLE as REPORT

_RULES = """
section.among{background-color:var(--computed);
 background-image:linear-gradient(var(--grid) 1px,transparent 1px),
 linear-gradient(90deg,var(--grid) 1px,transparent 1px);background-size:24px 24px}
table{border-collapse:collapse;width:100%;margin:0 0 10px}
th,td{text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid var(--hairline)}
.beside tbody th{white-space:nowrap;width:1%}.beside td{width:44%}
thead th{border-bottom:2px solid var(--ink)}
.same{color:var(--faint)}tr.parts th,tr.parts td{border-top:3px double var(--stamp)}
.clouds{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:10px 30px}
.cloud{break-inside:avoid}.cloud p{margin:0 0 3px}
.bars{fill:var(--hairline)}.own{fill:var(--ink)}.record{fill:var(--diamond)}
.prompts .panel,.disputes .panel{margin:0 0 8px}
.disputes .panel{columns:2;column-gap:26px}.disputes h4{break-after:avoid}
.boxes{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:10px}
.box{border:1px solid var(--hairline);padding:8px 12px;min-height:60px}
.votes th,.votes td{text-align:center}.votes td:first-child,.votes td:last-child{text-align:left}
.line{border-bottom:1px solid var(--hairline);height:30px}
footer{padding:0 30px}
@media print{th,td{padding:.6mm 1.5mm}tr,.box,.cloud{break-inside:avoid}.clouds{gap:1mm 6mm}
 .line{height:8mm}.box{min-height:12mm}.cloud svg{max-height:15mm}}
"""

STYLE = f"{REPORT}{_RULES}"
