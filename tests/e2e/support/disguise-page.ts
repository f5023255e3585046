/** A page that passes for the portal, and what is to be said of it. */
export interface Disguise {
  readonly name: string;
  /** What the popup says: that the page imitates the portal, or that it is doubtful. */
  readonly verdict: 'imitation' | 'doubtful';
  /** Its address; by default that of a site that no directory knows. */
  readonly at?: string;
  readonly html: string;
}

/** A form that has nothing of the portal's but a password. */
export const FORM = `<form method="post"><p><label>Identifiant <input name="login"></label></p>
  <p><label>Code <input type="password" name="c"></label></p><button>Se connecter</button></form>`;

/** A drawing, with something in it. */
export const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" width="200" height="40"><rect width="200" height="40" fill="#ddf"/>${inner}</svg>`;

/** A page of a disguise. */
export const page = (body: string, title = 'Connexion', head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
