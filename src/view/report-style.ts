/** Number of looks of speakers in the style sheet; one more speaker takes the first look again. */
export const speakerLooks = 8

/**
 * The style sheet of the report: one page, light and dark, readable on paper and without colour, where quotes keep a
 * line under them and their number, typos a wave, notes a box, and what was removed its label and a dashed edge.
 */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfdfb; --dim: #6a6a6a; --edge: #c9c6be; --note: #fff3c4; --bad: #b3261e; --good: #1d6b36;
  --s0: #0b5fa5; --s1: #8a3ea0; --s2: #0f766e; --s3: #9a4a00; --s4: #4d5bbd; --s5: #a02c5a; --s6: #3f6212; --s7: #6b5200; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #17181a; --dim: #a09d96; --edge: #45464a; --note: #453a12; --bad: #ff8a80; --good: #7bd494;
  --s0: #7cc0ff; --s1: #d9a2ee; --s2: #5fd3c6; --s3: #ffb36b; --s4: #aab4ff; --s5: #ff9cc2; --s6: #b5d67c; --s7: #e0c25c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, "Times New Roman", serif; }
.page { max-width: 78rem; margin: 0 auto; padding: 1.5rem; display: grid; grid-template-columns: minmax(0, 2fr) minmax(16rem, 1fr); gap: 2.5rem; }
@media (max-width: 56rem) { .page { grid-template-columns: minmax(0, 1fr); } }
header { grid-column: 1 / -1; }
h1, h2, h3, header, aside, .label, footer { font-family: system-ui, sans-serif; }
header h1 { font-size: 0.9rem; font-weight: 600; color: var(--dim); margin: 0 0 0.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0; font-size: 0.9rem; }
dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
main h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.4rem 0; } main h2 { font-size: 1.2rem; margin: 1.4rem 0 0.4rem; }
main p, main li { overflow-wrap: anywhere; } .standfirst { font-weight: 600; } .kicker { text-transform: uppercase; font-size: 0.85rem; letter-spacing: 0.05em; margin: 0; }
.question { font-weight: 600; } .timestamp { font-family: system-ui, sans-serif; font-weight: 600; } .note-block { border-left: 3px solid var(--edge); padding-left: 0.8rem; font-style: italic; }
.removed { color: var(--dim); font-size: 0.85rem; margin: 0.15rem 0; padding-left: 0.7rem; border-left: 2px dashed var(--edge); }
.label { font-size: 0.7rem; border: 1px solid var(--edge); border-radius: 0.6em; padding: 0 0.5em; margin-right: 0.5em; white-space: nowrap; }
mark { background: none; color: inherit; } .quote { border-bottom: 2px solid var(--speaker); } .quote sup { color: var(--speaker); font: 600 0.65em system-ui, sans-serif; padding: 0 0.15em; }
.editor-note { background: var(--note); border: 1px solid var(--edge); border-radius: 0.25em; padding: 0 0.2em; }
.typo { text-decoration: underline wavy var(--bad); text-underline-offset: 0.2em; } .typo + ins { color: var(--good); text-decoration: none; font-size: 0.85em; }
aside h2 { font-size: 1rem; margin: 1.4rem 0 0.3rem; } aside ol { margin: 0; padding-left: 1.6rem; font-size: 0.88rem; } aside li { margin: 0.35rem 0; } aside a { color: inherit; }
.speaker { color: var(--speaker); font-weight: 600; } .role, .rule { color: var(--dim); } .legend li { list-style: none; margin-left: -1.6rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${Array.from({ length: speakerLooks }, (_, index) => `.s${index} { --speaker: var(--s${index}); }`).join('\n')}
:target { outline: 2px solid currentColor; outline-offset: 2px; }
@media print { .page { display: block; } }
`
