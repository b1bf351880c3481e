/** The public pages' only stylesheet: phone first, large type, dark by preference, and fit to be printed and pinned up. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2530;--soft:#556070;--line:#d5dbe3;--page:#fff;--raised:#f4f6f9;--accent:#17508f;--on-accent:#fff;--good:#1c6b3c;--bad:#a8231d;--warn:#6b4a00;--warn-page:#fff4d6}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a5b0bf;--line:#3a4552;--page:#14191f;--raised:#1d242c;--accent:#8fbcf5;--on-accent:#0c1826;--good:#7fd3a0;--bad:#ff9d94;--warn:#ffdf94;--warn-page:#3a2f12}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{font-size:112.5%;-webkit-text-size-adjust:100%}
html.large{font-size:162.5%}
body{margin:0;background:var(--page);color:var(--ink);font-family:system-ui,-apple-system,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;line-height:1.7;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:.5rem;top:.5rem;background:var(--page);padding:.5rem}
.demo{margin:0;background:var(--warn-page);color:var(--warn);padding:.6rem 1rem;text-align:center}
.wide{max-width:50rem;margin:0 auto;padding:0 1rem}
header.top{border-bottom:1px solid var(--line)}
header.top .wide{display:flex;flex-wrap:wrap;align-items:center;column-gap:1rem;padding-top:.4rem;padding-bottom:.4rem}
.brand{font-weight:700;color:inherit;text-decoration:none;padding:.5rem 0}
nav ul{display:flex;flex-wrap:wrap;column-gap:1rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.5rem 0;min-width:2.6rem;text-decoration:none}
header.top button{margin:0;padding:.3rem .9rem}
header.top form{margin-left:auto}
nav a:hover,nav a[aria-current]{text-decoration:underline;text-decoration-thickness:2px}
main.wide{padding-top:1.2rem;padding-bottom:3rem}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
footer>.wide{padding-top:1rem;padding-bottom:2rem}
h1{font-size:1.6rem;line-height:1.35;margin:.4rem 0 .8rem;text-wrap:balance;word-break:keep-all;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin:2.2rem 0 .6rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.5rem 0}
.lead{font-size:1.1rem}
.soft{color:var(--soft)}
.small{font-size:.9rem}
.cite{color:var(--soft);font-size:.9rem;white-space:nowrap}
section:target h3{color:var(--accent)}
.good{color:var(--good)}
.bad{color:var(--bad)}
.tag{display:inline-block;border:1px solid currentcolor;border-radius:.3rem;padding:0 .5rem;font-size:.9rem;white-space:nowrap}
.scan{display:block;max-width:100%;height:auto;border:1px solid var(--line)}
.box{background:var(--raised);border-radius:.6rem;padding:.8rem 1rem;margin:1rem 0}
.big{font-size:1.5rem;font-weight:700;line-height:1.3}
ul.plain{list-style:none;margin:0;padding:0}
ul.plain>li{border-top:1px solid var(--line);padding:.8rem 0}
ul.plain>li:last-child{border-bottom:1px solid var(--line)}
ul.plain h2,ul.plain h3{margin:0;font-size:1.05rem}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:.8rem 0}
dl.facts dt{color:var(--soft)}
dl.facts dd{margin:0;white-space:pre-line}
.scroll{overflow-x:auto}
.drawing{display:block;max-width:100%;height:auto}
.drawing .flow-bar,.drawing .flow-band{fill:var(--accent)}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft)}
td.money,th.money{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
html.large :is(td.money,td.day,td.code){white-space:normal}
td.day{word-break:keep-all}
@media (min-width:30rem){td.day{white-space:nowrap}}
td.code{white-space:nowrap}
tr.off{color:var(--soft)}
tr[aria-current]{font-weight:700}
ol.stages{list-style:none;margin:1rem 0;padding:0}
ol.stages li{padding:.15rem 0 .15rem 1.6rem;position:relative;color:var(--soft)}
ol.stages li::before{content:"○";position:absolute;left:0}
ol.stages li.done::before{content:"✓";color:var(--good)}
ol.stages li[aria-current]{color:var(--ink);font-weight:700}
ol.stages li[aria-current]::before{content:"●";color:var(--accent)}
label,legend{display:block;font-weight:600;margin-top:1.1rem}
fieldset{border:0;margin:0;padding:0}
fieldset+fieldset{margin-top:1.1rem}
#saved{display:inline-block}
.choices{display:flex;flex-wrap:wrap;column-gap:1.4rem}
.choices label{display:flex;align-items:center;gap:.6rem;min-height:2.8rem;min-width:5rem;margin:0;font-weight:400;cursor:pointer}
.choices input{width:1.3rem;height:1.3rem;min-height:0;flex:none;accent-color:var(--accent)}
.check fieldset{border-top:1px solid var(--line);margin-top:1.1rem}
.check legend{margin:0;padding:.8rem 0 0;float:left;width:100%}
.check legend+*{clear:both}
.check fieldset:not(:has([value=y]:checked))+.follow{display:none}
.box h2{margin:0;font-size:1rem;color:var(--soft)}
.hint{color:var(--soft);font-size:.9rem;margin:.1rem 0 .3rem}
.fault{color:var(--bad);font-weight:600;margin:.1rem 0 .3rem}
.faults{border:2px solid var(--bad);border-radius:.6rem;padding:.6rem 1rem;margin:1rem 0}
.faults h2{margin:.2rem 0;font-size:1.1rem}
input,select,textarea{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:.4rem;padding:.55rem .7rem;width:100%;min-height:2.8rem}
textarea{min-height:9rem;resize:vertical}
input[aria-invalid],textarea[aria-invalid],select[aria-invalid]{border:2px solid var(--bad)}
button,.button{display:inline-block;font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);border:1px solid var(--accent);border-radius:.4rem;padding:.55rem 1.4rem;min-height:2.8rem;margin-top:1.2rem;cursor:pointer;text-decoration:none}
button.quiet,.button.quiet{background:transparent;color:var(--accent)}
.steps{display:none}
.roles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.8rem}
.roles button{width:100%;text-align:left;margin:0;padding:.7rem 1rem;background:var(--raised);color:var(--accent);border-color:var(--line)}
.roles button:hover{border-color:var(--accent)}
.roles small{display:block;font-weight:400;font-size:.85rem;color:var(--soft)}
.way{margin:.1rem 0 .6rem;padding-left:.8rem;border-left:3px solid var(--line);color:var(--soft)}
.way strong{color:var(--ink)}
ol.pages{list-style:none;margin:0;padding:0}
ol.pages a{display:flex;justify-content:space-between;gap:1rem;min-height:2.8rem;align-items:center;border-bottom:1px solid var(--line);text-decoration:none}
.split{border:2px solid var(--warn);border-radius:.4rem;padding:.4rem .8rem;margin:.4rem 0}
.split button{margin:.3rem .6rem .3rem 0}
summary{cursor:pointer;padding:.4rem 0;color:var(--accent)}
@media (max-width:30rem){h1{font-size:1.4rem}header.top nav{order:1;flex-basis:100%}.drawing{display:none}dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-bottom:.5rem}table.stack thead{position:absolute;left:-99rem}table.stack tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}table.stack td{display:block;border:0;padding:.1rem 0;text-align:left;white-space:normal}table.stack td::before{content:attr(data-label) "：";color:var(--soft)}table.stack td:first-child{font-weight:600}table.stack td:first-child::before{content:none}}
@media (max-width:30rem){.screen{min-height:100vh;padding:1rem 0;border-top:1px solid var(--line)}.steps{display:flex;flex-wrap:wrap;align-items:center;gap:.8rem;margin-top:1.4rem}.steps span{flex:1 0 100%;color:var(--soft)}.steps .button,.steps button{margin:0;flex:1 0 auto;text-align:center}.check fieldset{border:0;margin:0}}
main:has(.beside){max-width:72rem}
.beside>ul{padding-left:1.2rem;margin:.3rem 0}
.figures{display:block;font-size:.9rem}
.wording{white-space:pre-line;padding:.2rem 0 .6rem .8rem;border-left:3px solid var(--line)}
@media (min-width:56rem){.beside{display:grid;grid-template-columns:5fr 6fr;gap:0 2rem;border-top:1px solid var(--line);padding:.2rem 0}.beside>ul{padding-top:1rem}}
@media print{html,html.large{font-size:12pt}nav,form,.button,.no-print,.skip,summary{display:none!important}:root{--ink:#000;--soft:#333;--page:#fff;--raised:#fff;--line:#999}a{color:inherit;text-decoration:none}main{padding:0}tr,li{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}}
`;
