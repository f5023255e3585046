const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** What every replica tells its reader about itself. */
const BANNER = "Réplique d'entraînement : ce n'est pas le vrai site";

/**
 * Names of the parts of a page that its server fills in.
 *
 * @param html a page
 * @returns each name once
 */
export function placeholders(html: string): string[] {
  return [...new Set([...html.matchAll(PLACEHOLDER)].map((found) => found[1] ?? ''))];
}

/**
 * The page as its server sends it: filled in, with a banner that says it is not a real site,
 * in the page's flow, so that it hides no target.
 *
 * @param html the page with its placeholders
 * @param vars a value for each placeholder
 */
export function renderPage(html: string, vars: Readonly<Record<string, string>>): string {
  const filled = html.replace(PLACEHOLDER, (_, name: string) => vars[name] ?? '');
  return filled.replace(/<body\b[^>]*>/i, (body) => `${body}${banner}`);
}

const banner = `<p data-replica-banner style="margin:0;padding:.35em 1em;font:600 14px/1.4 sans-serif;text-align:center;background:#fff3c4;color:#4a3500;border-bottom:1px solid #d9b44a">${BANNER}</p>`;
