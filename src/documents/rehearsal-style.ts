/** The page's own style: readable on a phone, on a desk and on paper; no fonts or pictures from elsewhere. */
export const rehearsalStyle = `
:root { --ink: #1d2733; --soft: #536273; --line: #d5dce4; --yes: #17633a; --no: #a3241c; --unknown: #7a5200; --paper: #fff; --back: #f3f5f8; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.65 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: .5rem 0; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: .4rem 0; }
a { color: #0b4f9e; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .35rem 0; }
.soft { color: var(--soft); }
.code { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1rem; margin: .8rem 0; }
.head { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; }
.badge { font-weight: 600; }
.yes { color: var(--yes); } .no { color: var(--no); } .unknown { color: var(--unknown); }
.reasons { list-style: none; margin: .5rem 0 0; padding: 0; }
.reasons li { padding: .15rem 0 .15rem 1.5rem; text-indent: -1.5rem; }
.reasons .mark { display: inline-block; width: 1.5rem; text-indent: 0; font-weight: 700; }
.expenses { list-style: none; margin: .3rem 0 0; padding: 0; }
.expenses > li { border-top: 1px solid var(--line); padding: .6rem 0; }
.cite { color: var(--soft); font-size: .875rem; white-space: nowrap; }
summary { cursor: pointer; padding: .35rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
td.sum, th.sum { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.wide { overflow-x: auto; }
@media (max-width: 40rem) { main { padding: .8rem; } h1 { font-size: 1.35rem; } }
@page { margin: 16mm 14mm; }
@media print {
  .reasons { columns: 2; }
  .reasons li { break-inside: avoid; }
  body { background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  .card { break-inside: avoid-page; border-color: #999; }
  h2, h3, .head { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  summary { list-style: none; }
}
`;
