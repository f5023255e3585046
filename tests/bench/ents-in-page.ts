import { readChooser } from '../../lib/ents/choosers/read-chooser';
import { entAt } from '../../lib/ents/search/find';
import { createDomPage } from '../../lib/page/dom-page';

/** Elements of the page beside the chooser: paragraphs with a link, as on a long portal page. */
function fill(nodes: number): void {
  const rest = document.createElement('div');
  rest.innerHTML = '<p><span>Actualité</span> <a href="/a">Lire</a> <i></i></p>'.repeat(nodes / 4);
  document.body.append(rest);
}

/** What reading one chooser took. */
export interface Reading {
  readonly ms: number[];
  readonly found: boolean;
}

/**
 * Reads the same chooser again and again, on a page that changes elsewhere in between.
 *
 * @param chooser HTML of the chooser
 * @param address the page's address
 * @param nodes elements beside it
 */
function measure(chooser: string, address: string, nodes: number): Reading {
  document.body.innerHTML = `<section>${chooser}</section>`;
  fill(nodes);
  const url = new URL(address);
  const ent = entAt(url);
  const read = () => readChooser(createDomPage(document, url), ent);
  const found = (read()?.picks.length ?? 0) > 0;
  const ms = Array.from({ length: 300 }, (_, rank) => {
    document.body.lastElementChild?.append(`${rank}`);
    document.body.getBoundingClientRect();
    const start = performance.now();
    for (let round = 0; round < 5; round += 1) read();
    return (performance.now() - start) / 5;
  });
  return { ms, found };
}

Object.assign(globalThis, { measure });
