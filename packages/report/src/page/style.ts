import { paintRules, paletteProperties } from "../pictures/palette.ts"
import { pictureRules } from "../pictures/svg.ts"
import { cardRules } from "./blocks.ts"

const ground = `
:root{color-scheme:light dark;${paletteProperties("light")}}
@media (prefers-color-scheme:dark){:root{${paletteProperties("dark")}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
.page{max-width:47rem;margin:0 auto;padding:2.5rem 1rem 4rem}
a{color:var(--blue)}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem;top:0;padding:.5rem 1rem;background:var(--paper);color:var(--blue)}
.skip:focus{left:0}
`

const words = `
h1{font-size:clamp(1.6rem,4.6vw,2.2rem);line-height:1.18;letter-spacing:-.015em;margin:.25rem 0 .75rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.25;letter-spacing:-.01em;margin:0 0 .4rem;text-wrap:balance}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.4rem 0 .8rem;max-width:40rem}
.kicker{margin:0;font-weight:600;color:var(--blue)}
.caption,.note,.facts,footer{color:var(--muted);font-size:.9rem}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;margin:0;padding:0;list-style:none}
nav{margin:1.75rem 0 0;padding:1rem 0 .6rem;border-top:2px solid var(--ink);border-bottom:1px solid var(--faint)}
nav h2{font-size:1rem}
nav ul{margin:0;padding:0;list-style:none}
nav li{padding:.22rem 0}
nav a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
section{margin-top:3.25rem}
.second{display:block;color:var(--muted);font-size:.93em}
.tree .second{display:inline}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.rules .when{display:block}
.wanting{display:block;color:var(--orange)}
.wanting::before{content:"○ ";font-weight:700}
pre{overflow-x:auto;font:.8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;margin:.5rem 0 1rem;padding:.75rem 1rem;border-left:3px solid var(--faint)}
.tree ul{margin:0;padding-left:1.1rem;border-left:1px solid var(--faint);list-style:none}
.tree>ul{padding-left:0;border-left:0}
.tree li{padding:.12rem 0}
.executive .kicker{margin-top:2.25rem;padding-top:.75rem;border-top:1px solid var(--faint)}
.executive section{margin-top:.1rem;display:grid;grid-template-columns:6rem minmax(0,1fr);column-gap:1rem}
.executive section>*{grid-column:2}
.executive .number-line{grid-area:1/1/span 3/2;margin:0;font-size:1.7rem;font-weight:700;line-height:1.1;letter-spacing:-.02em}
.behind{margin:0;padding:0;list-style:none}
.behind li{padding:.25rem 0}
.behind :is(.second,.wanting){display:inline}
`

const pictures = `
figure{margin:.5rem 0 1rem}
figure svg{display:block;max-width:100%;height:auto;overflow:visible}
figure svg text{font-family:inherit}
${pictureRules}
.narrow{display:none}
.narrow svg{width:100%;max-width:30rem}
@media screen and (max-width:46.9rem){.wide{display:none}.narrow{display:block}}
${paintRules()}
`

const tables = `
.region{overflow-x:auto;margin:.75rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4}
caption{text-align:left;font-weight:600;padding:.25rem 0 .4rem}
th,td{max-width:26rem;text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--faint);min-width:5.2rem}
th:last-child,td:last-child{padding-right:0}
#custody td:nth-child(n+7){min-width:0;white-space:nowrap}
@media screen and (min-width:47rem){#custody :is(th,td):nth-child(-n+6){min-width:8.5rem}#dead-ends td:nth-child(n+3){min-width:15rem}}
@media screen and (max-width:46.9rem){
.broad :is(table,caption,tbody,tr,th,td){display:block;max-width:none}
.broad thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.broad tr{padding:.5rem 0;border-bottom:1px solid var(--faint)}
.broad tbody :is(th,td){padding:.1rem 0;border:0}
.broad tbody td{display:flow-root;padding-left:8rem}
.broad td::before{float:left;width:7.5rem;margin-left:-8rem;color:var(--muted)}
${cardRules()}
}
thead th{color:var(--muted);font-weight:600;border-bottom:1.5px solid var(--line);white-space:nowrap}
tbody th{font-weight:600}
.second,.wanting{font-weight:400}
@media screen and (min-width:62rem){.broad{width:min(70rem,100vw - 3rem);position:relative;left:50%;transform:translateX(-50%)}}
.number{text-align:right;min-width:0}
.week :is(th,td){min-width:0;padding:.15rem .1rem;text-align:center;border:1px solid var(--paper);font-size:.75rem}
.week th:first-child{text-align:left;padding-right:.6rem}
.w0{background:var(--orange);color:var(--paper)}
.w1{background:color-mix(in srgb,var(--orange) 35%,var(--paper))}
.w2{background:var(--faint)}
.w3{background:color-mix(in srgb,var(--blue) 30%,var(--paper))}
.w4{background:var(--blue);color:var(--paper)}
.u0{background:color-mix(in srgb,var(--blue) 6%,var(--paper))}
.u1{background:color-mix(in srgb,var(--blue) 15%,var(--paper))}
.u2{background:color-mix(in srgb,var(--blue) 30%,var(--paper))}
.u3{background:color-mix(in srgb,var(--blue) 50%,var(--paper))}
.u4{background:var(--blue);color:var(--paper)}
details{margin:.25rem 0 0}
summary{cursor:pointer;color:var(--blue);padding:.3rem 0;width:max-content;max-width:100%}
`

const paper = `
@page{margin:13mm 13mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#59606d}}
@media print{
:root{color-scheme:light;${paletteProperties("light")}}
body{font-size:10.5pt}
.page{max-width:none;padding:0}
.skip,.narrow{display:none}
details::details-content{content-visibility:visible;display:block}
summary{color:var(--muted);list-style:none}
summary::-webkit-details-marker{display:none}
h1{font-size:20pt}
h2{font-size:13pt}
nav{margin-top:1rem;padding:.6rem 0 .3rem}
nav li{padding:.1rem 0}
section{margin-top:1.25rem}
.executive .kicker{margin-top:.5rem;padding-top:.3rem;break-after:avoid}
.executive p{margin:.15rem 0 .25rem;max-width:none}
.executive :is(th,td){padding:.04rem .6rem .04rem 0}
.executive caption{padding:0}
.executive .region{margin:.5rem 0 .3rem}
.behind li{padding:.05rem 0}
h1,h2,h3,caption,.caption{break-after:avoid}
h1,h2,h3,p,pre,nav,figure,tr,li{break-inside:avoid}
.region{overflow:visible}
table{font-size:8.5pt;line-height:1.3}
th,td{padding:.16rem .6rem .16rem 0;min-width:0;max-width:none}
thead{display:table-header-group;break-after:avoid}
tbody tr:first-child{break-before:avoid}
thead th{white-space:normal}
a{color:inherit;text-decoration:none}
}
`

/** The style sheet of a page: light, dark and print by the same palette, nothing from outside. */
export const styleSheet = (): string => [ground, words, pictures, tables, paper].join("").replaceAll("\n", "")
