/**
 * Escapes a text for HTML, between tags or in a quoted attribute.
 *
 * @param text any text
 */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * A whole page of the tests, in their own plain style.
 *
 * @param title title of the page, as text
 * @param body HTML of its body
 */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; --ink: #20242c; --soft: #5a6270; --paper: #fbfaf7; --card: #fff; --line: #dfdcd3; --accent: #7a3e9d; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae4; --soft: #a9aebb; --paper: #17181c; --card: #202228; --line: #373a43; --accent: #cf9bf0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 system-ui, sans-serif; }
main, header { max-width: 76rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem); }
header { padding-bottom: 0; }
h1 { margin: 0 0 .5rem; font-size: clamp(1.6rem, 4vw, 2.3rem); line-height: 1.2; }
h2 { margin: 3rem 0 1rem; font-size: 1.4rem; line-height: 1.3; }
h3 { margin: 0 0 .5rem; font-size: 1.1rem; }
p { margin: 0 0 .75rem; max-width: 46rem; }
a { color: var(--accent); text-underline-offset: .2em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
code { font: .95em ui-monospace, monospace; background: color-mix(in srgb, var(--accent) 12%, transparent); padding: .1em .4em; border-radius: .3em; }
.soft { color: var(--soft); }
.cards { display: grid; gap: 1rem; padding: 0; list-style: none; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.25rem; }
.routes { grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
.routes a { display: block; font-weight: 600; padding: .6rem 0; min-height: 44px; }
.step { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; }
@media (max-width: 52rem) { .step { grid-template-columns: minmax(0, 1fr); } }
.step img { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: .5rem; }
.step ul { margin: 0 0 .75rem; padding-left: 1.2rem; }
.trouble { border-left: 4px solid #c0392b; padding-left: .75rem; font-weight: 600; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .45rem 1.25rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
`;
