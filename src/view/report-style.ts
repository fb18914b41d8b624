/** Number of looks of speakers in the style sheet; one more speaker takes the first look again. */
export const speakerLooks = 8

/** The line under a quote tells speakers apart where colours do not. */
const lines = ['solid', 'dashed', 'dotted', 'double']

/**
 * The style sheet of the report: one page, light and dark, readable on paper and without colour, where quotes keep a
 * line under them and their number, typos a wave, notes a box, and what was removed its label and a dashed edge.
 */
export const reportStyle = `
:root { color-scheme: light dark; --desk: #f3f1ec; --paper: #fffefb; --ink: #211f1c; --dim: #655f56; --edge: #d9d4c9; --note: #fdf1c9; --note-edge: #c9a227; --bad: #b3261e; --good: #1d6b36;
  --s0: #0b5fa5; --s1: #8a3ea0; --s2: #0f6e66; --s3: #9a4a00; --s4: #4d5bbd; --s5: #a02c5a; --s6: #3f6212; --s7: #6b5200; }
@media (prefers-color-scheme: dark) { :root { --desk: #141416; --paper: #1c1c1f; --ink: #e9e6df; --dim: #a8a298; --edge: #3b3b40; --note: #3b3214; --note-edge: #b3922f; --bad: #ff8a80; --good: #7bd494;
  --s0: #7cc0ff; --s1: #d9a2ee; --s2: #5fd3c6; --s3: #ffb36b; --s4: #aab4ff; --s5: #ff9cc2; --s6: #b5d67c; --s7: #e0c25c; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; } @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--desk); color: var(--ink); font: 1.05rem/1.6 Charter, "Bitstream Charter", Georgia, "Times New Roman", serif; -webkit-text-size-adjust: 100%; }
.page { max-width: 76rem; margin: 0 auto; padding: clamp(0.8rem, 2.5vw, 2rem); display: grid; grid-template-columns: minmax(0, 1fr) minmax(15rem, 21rem); gap: 1.2rem 2rem; align-items: start; }
header, aside, h1, h2, .label, .legend, .timestamp { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0.6rem 2.5rem; align-items: end; justify-content: space-between; font-size: 0.85rem; }
.name { margin: 0 0 0.35rem; font-size: inherit; font-weight: 650; letter-spacing: 0.01em; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.1rem 0.9rem; margin: 0; } dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; margin: 0; padding: 0; } .legend .removed { margin: 0; font-size: inherit; }
main { background: var(--paper); border: 1px solid var(--edge); border-radius: 0.5rem; padding: clamp(1rem, 4vw, 3rem) clamp(1rem, 5vw, 3.5rem); min-width: 0; }
main > * { max-width: 40rem; margin-left: auto; margin-right: auto; } main > :first-child { margin-top: 0; } main > :last-child { margin-bottom: 0; }
main h1 { font-size: clamp(1.5rem, 3.2vw, 2.1rem); line-height: 1.2; letter-spacing: -0.015em; margin-top: 0.8rem; margin-bottom: 0.9rem; text-wrap: balance; } main h2 { font-size: 1.15rem; line-height: 1.3; margin-top: 1.8rem; margin-bottom: 0.5rem; }
main p, main li { overflow-wrap: anywhere; } main p { margin-top: 0.9rem; margin-bottom: 0.9rem; } main > ul { padding-left: 1.3rem; }
.standfirst { font-size: 1.12em; font-weight: 600; line-height: 1.45; } .kicker { text-transform: uppercase; font-size: 0.8rem; letter-spacing: 0.08em; color: var(--dim); } .question { font-weight: 700; } .timestamp { font-weight: 650; font-size: 0.9rem; }
.note-block { border-left: 3px solid var(--note-edge); padding-left: 0.9rem; font-style: italic; }
.removals { margin: 1.1rem auto; border-left: 2px dashed var(--edge); padding-left: 0.9rem; } main .removed { margin: 0.1rem 0; }
.removed { color: var(--dim); font-size: 0.84rem; line-height: 1.5; }
.label { display: inline-block; font-size: 0.68rem; line-height: 1.5; border: 1px solid var(--edge); border-radius: 1em; padding: 0 0.6em; margin-right: 0.6em; white-space: nowrap; }
mark { background: none; color: inherit; } .quote { border-bottom: 2px var(--line) var(--speaker); box-decoration-break: clone; -webkit-box-decoration-break: clone; } .quote sup { color: var(--speaker); font: 700 0.65em system-ui, sans-serif; line-height: 0; padding: 0 0.2em; }
.editor-note { background: var(--note); outline: 1px solid var(--note-edge); border-radius: 0.2em; padding: 0.05em 0.25em; }
.typo { text-decoration: underline wavy var(--bad); text-decoration-skip-ink: none; text-underline-offset: 0.22em; } .typo + ins, .legend ins { color: var(--good); text-decoration: none; font: 600 0.78em system-ui, sans-serif; }
aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; font-size: 0.84rem; line-height: 1.45; padding: 0.2rem; } aside h2 { font-size: 0.78rem; text-transform: uppercase; letter-spacing: 0.06em; color: var(--dim); margin: 1.3rem 0 0.3rem; } aside h2:first-child { margin-top: 0; }
aside ol, aside ul { margin: 0; padding-left: 1.5rem; } aside ul { list-style: none; padding-left: 0; } aside li { margin: 0.3rem 0; overflow-wrap: anywhere; } aside p { margin: 0; }
aside a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: 0.2em; } aside a:hover { text-decoration-color: currentColor; } .count { float: right; font-variant-numeric: tabular-nums; }
.speaker { color: var(--speaker); font-weight: 650; } .role, .rule { color: var(--dim); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${Array.from({ length: speakerLooks }, (_, index) => `.s${index} { --speaker: var(--s${index}); --line: ${lines[index % lines.length]}; }`).join('\n')}
:target { outline: 2px solid currentColor; outline-offset: 3px; border-radius: 2px; } a:focus-visible, aside:focus-visible { outline: 2px solid var(--s0); outline-offset: 2px; }
@media (max-width: 60rem) { .page { grid-template-columns: minmax(0, 1fr); } aside { position: static; max-height: none; } }
@media print { body { background: none; } .page { display: block; padding: 0; } main { border: 0; padding: 0; } aside { position: static; max-height: none; break-before: page; } }
`
