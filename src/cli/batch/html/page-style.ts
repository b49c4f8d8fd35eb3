/** The report's looks. Colours keep a contrast of at least 4.5 : 1. */
export const pageStyle = `
:root { color-scheme: light; --line: #c9ced6; --quiet: #5a6270; --error: #b00020; --warning: #8a5000; --info: #1f4e79; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif; color: #1b1f24; background: #fff; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; } .verdict { font-size: 1.1rem; } .quiet { color: var(--quiet); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 4px; max-width: 100%; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; vertical-align: top; }
.picture table { width: 100%; } .picture th, .picture td { border-width: 0 1px 1px 0; }
.picture th[scope=row] { min-width: 10em; } .picture thead th { vertical-align: bottom; font-weight: 600; min-width: 4.2em; background: #f3f5f8; }
.picture td { text-align: right; padding: 0; } .picture td button { all: unset; display: block; width: 100%; padding: .2rem .5rem; text-align: right; cursor: pointer; box-sizing: border-box; }
.picture button:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid #0b57d0; outline-offset: -2px; }
.bar { display: flex; height: .8rem; min-width: 8rem; border-radius: 2px; overflow: hidden; background: #eef0f3; } .bar span { display: block; }
.bar .error { background: var(--error); } .bar .warning { background: #c77700; } .bar .info { background: #5b8db8; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: end; padding: .75rem 1rem; background: #f3f5f8; border-radius: 4px; position: sticky; top: 0; z-index: 1; }
label, fieldset { display: inline-block; } fieldset { border: 0; padding: 0; margin: 0; } legend { padding: 0; }
select, input[type=search] { font: inherit; display: block; padding: .15rem .4rem; max-width: 20rem; border: 1px solid #767d88; border-radius: 3px; background: #fff; color: inherit; }
.book { content-visibility: auto; contain-intrinsic-size: auto 12rem; border-top: 1px solid var(--line); }
.finding { margin: .5rem 0; padding: .25rem 0 .25rem .75rem; border-left: 4px solid var(--quiet); }
.finding.error { border-color: var(--error); } .finding.warning { border-color: #c77700; } .finding.info { border-color: #5b8db8; }
.level { font-weight: 600; } .error > p > .level { color: var(--error); } .warning > p > .level { color: var(--warning); } .info > p > .level { color: var(--info); }
code { font-family: Consolas, Menlo, monospace; font-size: .9em; color: var(--quiet); } summary { cursor: pointer; width: fit-content; color: #0b57d0; }
.snippet { font-size: .85rem; } .snippet th { font-weight: 400; color: var(--quiet); background: #f3f5f8; text-align: center; } .snippet td { max-width: 18rem; white-space: pre-line; overflow-wrap: anywhere; }
.snippet td.here { background: #fff1c2; outline: 2px solid var(--error); outline-offset: -2px; }
[hidden] { display: none !important; }
@media print { form, summary { display: none; } .book { content-visibility: visible; } }
`;
