/**
 * The page's style sheet. Contrast of every text colour on its ground is at least 4.5:1 in both themes
 * (WCAG 2.2, 1.4.3).
 */
export const style = `
:root{color-scheme:light dark;--ink:#14231d;--soft:#4c5a53;--paper:#fbfaf6;--raised:#f2f1ea;--rule:#cfd3cb;--green:#1c6b50;--amber:#a24e08;--brick:#a3262a;--sky:#1f5f8b;--heat:#f6d9a8}
@media (prefers-color-scheme:dark){:root{--ink:#eef0ea;--soft:#b3bdb6;--paper:#121c18;--raised:#1b2721;--rule:#3c4a43;--green:#6cc5a3;--amber:#eba25e;--brick:#f19694;--sky:#8cc3ea;--heat:#5c3d10}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,figcaption,.answer h2{font-family:ui-serif,Charter,"Iowan Old Style","Source Serif 4",Cambria,Georgia,"Noto Serif",serif;line-height:1.25;text-wrap:balance}
h1{font-size:1.3rem;margin:0;font-weight:600}
h2{font-size:1.6rem;margin:0 0 1rem;font-weight:600}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .5rem}
p,ol,ul{max-width:70ch}
a{color:var(--green);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--sky);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem}
.page{max-width:72rem;margin:0 auto;padding:1.25rem 1rem 4rem}
.top{display:flex;gap:.8rem;align-items:center;padding-bottom:1.25rem}
.mark{width:2.5rem;height:2.5rem;flex:none}
.top p{margin:0;color:var(--soft)}
.brand{font-weight:700;color:var(--ink)}
nav ul{list-style:none;margin:0;padding:0}
nav .head{margin:0 0 .3rem;color:var(--soft);font-size:.9rem}
nav a{display:inline-block;padding:.25rem 0;color:var(--ink);text-decoration-color:var(--rule)}
nav a:hover{text-decoration-color:currentColor}
main{min-width:0}
main>section{margin-top:4rem}
main>section.answer{margin-top:0}
.answer{border-left:6px solid var(--tone);padding:.25rem 0 .25rem 1.25rem}
.good{--tone:var(--green)}.bad{--tone:var(--brick)}.calm{--tone:var(--sky)}
.answer h2{font-size:clamp(1.55rem,1.1rem + 2.2vw,2.4rem);margin:.2rem 0 .6rem;display:flex;gap:.7rem;align-items:flex-start;max-width:28ch}
.answer h2 .icon{width:1.1em;height:1.1em;margin-top:.08em}
.answer.bad .icon.bad,.verdict .icon,.word .icon,.verdicts .icon{flex:none}
.answer p{margin:0}
.question{color:var(--soft)}
.icon{width:1.25em;height:1.25em;fill:none;stroke:var(--tone);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round;flex:none}
.pair{display:grid;gap:0 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr))}
figure{margin:2rem 0;min-width:0}
.pair figure{display:grid;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);grid-row:span 4;gap:0;margin-bottom:.5rem}
.pair figcaption{grid-row:1}.pair .note{grid-row:2}.pair .plot{grid-row:3}.pair details{grid-row:4}
ol li+li{margin-top:.35rem}
figcaption{font-size:1.1rem;font-weight:600;margin-bottom:.25rem;max-width:60ch}
.note{color:var(--soft);font-size:.9rem;margin:.25rem 0 .75rem}
.plot{padding:.25rem .5rem;max-width:44rem;font-variant-numeric:tabular-nums}
.plot svg{display:block}
.scroll{position:relative;overflow-x:auto;max-width:100%;margin:.75rem 0}
.scroll svg{display:block;max-width:none!important}
table{border-collapse:collapse;font-size:.925rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.45rem .9rem .45rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom}
tbody th{font-weight:500;max-width:20rem}
.n{text-align:right}
th:last-child,td:last-child{padding-right:.25rem}
.nb{white-space:nowrap}
.calm>.icon{flex:none}
span.calm{color:var(--soft);font-style:italic;white-space:nowrap}
.flag{color:var(--amber);font-weight:600;white-space:nowrap}
.flag::before{content:"▲ ";font-size:.75em}
details{margin:.75rem 0}
summary{cursor:pointer;color:var(--green);padding:.3rem 0;width:fit-content}
summary:hover{text-decoration:underline;text-underline-offset:.2em}
details[open]>summary{margin-bottom:.4rem}
dl{margin:0}
dt{color:var(--soft);font-size:.9rem}
dd{margin:0}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11rem),1fr));gap:1rem 1.5rem}
.facts dd{font-weight:600;font-variant-numeric:tabular-nums}
.facts .full{grid-column:1/-1}
.facts .full dd{font-weight:400;max-width:70ch}
.verdict,.verdicts li{display:flex;gap:.6rem;align-items:flex-start;max-width:70ch}
.verdict.calm span{color:var(--ink)}
.verdict .icon,.verdicts .icon{margin-top:.15em}
.verdicts{list-style:none;padding:0;margin:.5rem 0 1rem;display:grid;gap:.8rem}
.verdicts li{--tone:var(--brick)}
.word{display:inline-flex;gap:.4rem;align-items:flex-start;min-width:12rem}
.word.calm{color:var(--ink);font-style:normal;white-space:normal}
.column{margin-top:2.5rem}
.column>h3{font-size:1.3rem;border-bottom:1px solid var(--rule);padding-bottom:.3rem}
.finding{font-weight:600}
.errors{padding-left:1.4rem;display:grid;gap:1.75rem;max-width:75ch}
.told{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;margin:0}
.told b{font-weight:400;color:var(--soft)}
.line{color:var(--soft)}
blockquote{margin:.5rem 0;padding:.1rem 0 .1rem 1rem;border-left:2px solid var(--rule);white-space:pre-line;line-height:1.75}
mark{color:inherit;background:none;border-bottom:1px solid var(--amber)}
.h2{border-bottom-width:2.5px;background:color-mix(in srgb,var(--heat) 50%,transparent)}
.h3{border-bottom-width:4px;background:var(--heat);font-weight:600}
.legend mark{margin-right:.8rem}
.excerpt{display:block;min-width:15rem;max-width:34rem}
.glossary{display:grid;gap:1rem 2.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr))}
.glossary dt{color:var(--ink);font-weight:600;font-size:1rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.9rem}
@media (min-width:64rem){.page{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:0 3.5rem;padding-top:2rem}.top,footer{grid-column:1/-1}nav{position:sticky;top:2rem;align-self:start}}
@media (max-width:63.99rem){nav{margin-top:0;margin-bottom:2rem}nav ul{columns:2;column-gap:1.5rem}nav li{break-inside:avoid}}
@media (max-width:30rem){nav ul{columns:1}nav{display:none}}
@media print{:root{--ink:#000;--soft:#444;--paper:#fff;--raised:#fff;--rule:#bbb;--green:#1c6b50;--amber:#a24e08;--brick:#a3262a;--sky:#1f5f8b;--heat:#f6d9a8}body{font-size:10pt}nav,.skip{display:none}.page{display:block;max-width:none;padding:0}main>section{margin-top:2rem}figure,tr,.errors li{break-inside:avoid}h2,h3,h4,figcaption{break-after:avoid}.scroll{overflow:visible}details::details-content{content-visibility:visible;display:block}summary{color:var(--soft)}}
`;
