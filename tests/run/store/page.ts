import { LANGUAGE_FACTS } from '../../../lib/texts/languages';
import { escapeHtml, htmlPage } from '../html';
import { FIELDS, type Field, type FieldGroup, STORES, type StoreId, type Words } from './fields';
import { SCENE_IDS } from './scenes';

const NAMES: Readonly<Record<StoreId, string>> = {
  chrome: 'Chrome Web Store',
  edge: 'Edge Add-ons',
  firefox: 'Firefox (addons.mozilla.org)',
  'firefox-android': 'Firefox pour Android',
};

/** Pictures that each store has a place for, besides those of the pages. */
const PICTURES: Readonly<Record<StoreId, readonly string[]>> = {
  chrome: ['tile', 'marquee'],
  edge: ['tile', 'marquee'],
  firefox: [],
  'firefox-android': [],
};

const COPY = `<script>
addEventListener('click', async ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  const text = button.parentElement.nextElementSibling;
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = 'copié';
  } catch {
    getSelection().selectAllChildren(text);
  }
});
</script>
<style>
pre { white-space: pre-wrap; font: inherit; margin: 0 0 1rem; padding: .75rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
h4 { display: flex; gap: .75rem; align-items: center; margin: 0 0 .3rem; }
button { font: inherit; min-height: 2.2rem; padding: 0 .8rem; cursor: pointer; }
summary { cursor: pointer; font-weight: 600; padding: .6rem 0; }
figure { margin: 0; } figure img { width: 100%; height: auto; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem; margin-bottom: 1rem; }
</style>`;

/**
 * The page from which a person fills in the forms of the stores: each text with its button.
 *
 * @param packages names of the archives, beside the page
 */
export function storePage(words: Words, version: string, packages: readonly string[]): string {
  const links = STORES.map((store) => `<li><a href="#${store}">${NAMES[store]}</a></li>`);
  const title = `Évid’ENT ${version} : pour les magasins`;
  return htmlPage(
    title,
    `<header><h1>${title}</h1>
<p>Dans l’ordre de <code>docs/STORES.md</code>. « copier » met le texte dans le presse-papiers.</p>
<p>${packages.map((name) => `<a href="${name}">${name}</a>`).join(' · ')} · <a href="amo.json">amo.json</a> · <a href="images/icon-300.png">icon-300.png</a></p>
<nav aria-label="Magasins"><ul>${links.join('')}</ul></nav></header>
<main>${STORES.map((store) => storeSection(store, words)).join('\n')}</main>${COPY}`,
  );
}

function storeSection(store: StoreId, words: Words): string {
  const groups = FIELDS[store](words).map((group) => groupPart(group, words, PICTURES[store]));
  return `<section aria-labelledby="${store}"><h2 id="${store}">${NAMES[store]}</h2>${groups.join('\n')}</section>`;
}

function groupPart({ title, fields }: FieldGroup, words: Words, extra: readonly string[]): string {
  const listing = words.listings.find(({ locale }) => locale === title);
  const name = listing ? `${title} · ${LANGUAGE_FACTS[listing.language].name}` : title;
  const direction = listing && LANGUAGE_FACTS[listing.language].rtl ? 'rtl' : 'ltr';
  const names = listing ? [...SCENE_IDS, ...extra] : [];
  const pictures = names.map((one) => {
    const file = `images/${title}/${one}.png`;
    return `<figure><a href="${file}"><img src="${file}" alt="${one}" loading="lazy" width="1280" height="800"></a><figcaption>${one}.png</figcaption></figure>`;
  });
  return `<details${listing ? '' : ' open'}><summary>${escapeHtml(name)}</summary>
${fields.map((field) => fieldPart(field, direction)).join('\n')}
${pictures.length > 0 ? `<div class="pictures">${pictures.join('')}</div>` : ''}</details>`;
}

function fieldPart({ label, text, most }: Field, direction: 'ltr' | 'rtl'): string {
  const count = most === undefined ? '' : `<span class="soft">${text.length} / ${most}</span>`;
  return `<h4>${escapeHtml(label)} ${count}<button type="button">copier</button></h4>
<pre dir="${direction}">${escapeHtml(text)}</pre>`;
}
