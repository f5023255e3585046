import type { Guide } from '../harness/overlay';
import type { Route, Step } from '../harness/route';
import { escapeHtml, htmlPage } from './html';

/** What was seen on one step. */
export interface Sight {
  readonly step: Step;
  readonly number: number;
  /** What the guide showed; null for nothing. */
  readonly guide: Guide | null;
  /** Every text that the guide rendered. */
  readonly text: string;
  /** Host of the page. */
  readonly host: string;
  /** File name of its picture, beside the report. */
  readonly picture: string;
}

/** A route as walked. */
export interface WalkedRoute {
  readonly route: Route;
  readonly sights: readonly Sight[];
  /** What stopped the walk early; null when it reached the end. */
  readonly stopped: string | null;
}

/** Whether the guide showed what it must on a step. */
export function asExpected({ step, guide }: Sight): boolean {
  return (guide?.screen ?? null) === step.screen;
}

/** The illustrated report of a tour, as a page beside its pictures. */
export function tourReport(walked: readonly WalkedRoute[]): string {
  const links = walked.map(
    ({ route }) => `<li><a href="#${route.id}">${escapeHtml(route.title)}</a></li>`,
  );
  return htmlPage(
    'Évid’ENT : les parcours, pas à pas',
    `<header><h1>Évid’ENT : les parcours, pas à pas</h1>
<p>Chaque image montre une réplique du site, et le guide tel que l’élève ou le parent le voit.</p>
<nav aria-label="Les parcours"><ol>${links.join('')}</ol></nav></header>
<main>${walked.map(routeSection).join('\n')}</main>`,
  );
}

function routeSection({ route, sights, stopped }: WalkedRoute): string {
  const trouble = stopped ? `<p class="trouble">Arrêté en chemin : ${escapeHtml(stopped)}</p>` : '';
  return `<section aria-labelledby="${route.id}"><h2 id="${route.id}">${escapeHtml(route.title)}</h2>
${trouble}<ol class="cards">${sights.map((sight) => stepCard(sight, route)).join('\n')}</ol></section>`;
}

function stepCard(sight: Sight, route: Route): string {
  const { step, number, host, picture } = sight;
  const title = `${number}. ${escapeHtml(step.title)}`;
  return `<li class="card step"><a href="${picture}"><img src="${picture}" alt="${escapeHtml(`Capture de l’étape ${number} : ${step.title}`)}" loading="lazy" width="1280" height="800"></a>
<div><h3>${title}</h3>
<p class="soft">Étape ${number} sur ${route.steps.length} · <code>${escapeHtml(host)}</code></p>
${said(sight)}</div></li>`;
}

function said(sight: Sight): string {
  const { guide, text, step } = sight;
  const trouble = asExpected(sight)
    ? ''
    : `<p class="trouble">Attendu : ${step.screen ?? 'rien'}. Vu : ${guide?.screen ?? 'rien'}.</p>`;
  if (!guide) return `${trouble}<p>Le guide ne dit rien ici.</p>`;
  const lines = text.split('\n').map((line) => line.trim());
  const words = lines.filter((line) => /\p{L}{2}/u.test(line));
  return `${trouble}<p>Le guide dit :</p><ul>${words.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}
