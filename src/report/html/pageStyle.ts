import type { Html } from './html.js';
import { html } from './html.js';

/** The look of a page: calm on a screen, black on white on A4. */
export const pageStyle: Html = html`
:root {
  color-scheme: light;
  --ink: #1f2328;
  --soft: #4b5158;
  --rule: #c8ccd1;
  --line: #e3e6e9;
  --head: #f1f4f7;
  --accent: #0b4a75;
  --good: #00558a;
  --fair: #7a4f00;
  --bad: #a33a00;
}
* { box-sizing: border-box; }
html { font-size: 16px; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-width: 70rem;
  padding: 2.5rem 2rem 4rem;
  color: var(--ink);
  background: #fff;
  font: 1rem/1.7 "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
  overflow-wrap: anywhere;
}
:lang(en) body {
  line-height: 1.55;
  font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
}
h1, h2, h3 { line-height: 1.4; margin: 0; break-after: avoid; }
h1 {
  font-family: "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif;
  font-size: 1.9rem;
  text-align: center;
  padding-bottom: 1rem;
  border-bottom: 3px double var(--accent);
  margin-bottom: 1.25rem;
}
h2 { font-size: 1.35rem; color: var(--accent); margin: 2.75rem 0 1rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .6rem; }
p { margin: .6rem 0; }
ul { margin: .6rem 0; padding-left: 1.4rem; }
a { color: var(--accent); }
code { font-size: .85em; color: var(--soft); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .3rem .6rem; }
.notice { border: 2px solid var(--bad); border-left-width: 8px; padding: .6rem .9rem; font-weight: 600; }
.hint { color: var(--soft); font-size: .9rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .3rem 2rem; margin: 1rem 0; }
.facts div { display: flex; gap: .75rem; }
.facts dt { flex: none; color: var(--soft); min-width: 4.5rem; }
.facts dd { margin: 0; }
nav { background: var(--head); padding: .8rem 1.2rem; margin: 1.5rem 0; }
nav ol { list-style: none; margin: 0; padding: 0; columns: 3 13rem; }
nav li { padding: .1rem 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; margin: 1.2rem 0; }
.tiles div { display: flex; flex-direction: column-reverse; border-top: 3px solid var(--accent); background: var(--head); padding: .7rem 1rem; }
.tiles dt { color: var(--soft); font-size: .9rem; }
.tiles dd { margin: 0; font-size: 1.9rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.table { overflow-x: auto; margin: .8rem 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.45; }
table.small { width: auto; min-width: min(24rem, 100%); }
caption { caption-side: top; text-align: left; font-weight: 600; padding: 0 0 .4rem; break-after: avoid; }
thead { display: table-header-group; }
tfoot { display: table-row-group; font-weight: 600; }
th, td { border: 1px solid var(--rule); padding: .35rem .5rem; text-align: left; vertical-align: top; font-weight: inherit; overflow-wrap: break-word; }
thead th { background: var(--head); font-weight: 600; vertical-align: bottom; }
thead { border-bottom: 2px solid var(--accent); }
tbody tr:nth-child(even) { background: #fafbfc; }
tbody th { min-width: 5em; }
tr { break-inside: avoid; }
.figure { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.wide { min-width: 52rem; }
.mark { white-space: nowrap; }
.shape { display: inline-block; width: 1.25em; }
.good { color: var(--good); }
.fair { color: var(--fair); }
.bad { color: var(--bad); font-weight: 600; }
.muted { color: var(--soft); }
.notes { font-size: .9rem; }
figure { margin: 0; break-inside: avoid; }
figure.whole { margin: 1.2rem 0; }
figcaption { color: var(--soft); font-size: .875rem; line-height: 1.6; }
img { display: block; max-width: 100%; height: auto; }
.paths { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(27rem, 100%), 1fr)); gap: 2rem; align-items: start; }
.paths figure { border-top: 1px solid var(--rule); padding-top: .6rem; min-width: 0; }
.paths h3 { margin: 0 0 .4rem; }
.paths .mark { font-size: .875rem; margin-left: .4rem; }
.paths caption, caption.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
details { margin: .4rem 0; }
summary { cursor: pointer; color: var(--accent); font-size: .9rem; }
.derivation { border-bottom: 1px solid var(--line); padding: .3rem 0; }
.derivation summary { font-size: 1rem; color: var(--ink); }
.derivation ul { font-variant-numeric: tabular-nums; font-size: .9rem; }
.gaps div { margin: .6rem 0; break-inside: avoid; }
.gaps dt { font-weight: 600; }
.gaps dd { margin: 0 0 0 1.4rem; }
@media (max-width: 40rem) {
  body { padding: 1rem; }
  .tiles { grid-template-columns: repeat(2, 1fr); }
}
@page { size: A4; margin: 18mm 15mm 16mm; }
@media print {
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; line-height: 1.55; }
  nav, .skip, .screen, details { display: none; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; margin-top: 1.8rem; }
  p, li { orphans: 2; widows: 2; }
  .table { overflow: visible; }
  table { font-size: 8.5pt; }
  .wide { min-width: 0; table-layout: fixed; font-size: 8pt; }
  .wide th, .wide td { padding: .25rem .3rem; }
  .wide .mark { white-space: normal; }
  .paths { grid-template-columns: 1fr 1fr; gap: 1.2rem; }
  figure.whole img { max-width: 84%; }
  .tiles div, nav, thead th, tbody tr { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
