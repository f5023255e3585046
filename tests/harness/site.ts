import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Services } from '../../lib/practice/services';
import { assetAt } from './assets';
import { renderPage } from './page-source';
import type { Replica } from './replica';
import type { LoggedRequest, Outcome } from './request-log';

/** A page of the tests themselves, in addition to the replicas. */
export type OwnPage = (url: URL) => { readonly html: string } | { readonly to: string };

/** What a site answers from, and its log of requests. */
export interface SiteOptions {
  readonly services: Services<Replica>;
  /** Absolute path of the replicas. */
  readonly folder: string;
  readonly log: LoggedRequest[];
  /** Whether a browser may keep pages in its back/forward cache. */
  readonly keepable: boolean;
  /** Pages of the tests, by origin. */
  readonly own: ReadonlyMap<string, OwnPage>;
}

interface Reply {
  readonly outcome: Outcome;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/**
 * Answers one request and logs it.
 *
 * @param url full address requested, as the browser sees it
 */
export async function answerRequest(
  options: SiteOptions,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  const reply = safely(() => replyTo(options, url, request.method ?? 'GET', body));
  options.log.push({
    method: request.method ?? 'GET',
    url: url.href,
    outcome: reply.outcome,
    destination: header(request, 'sec-fetch-dest'),
    mode: header(request, 'sec-fetch-mode'),
    origin: header(request, 'origin'),
  });
  const cache = options.keepable ? 'no-cache' : 'no-store';
  response.writeHead(reply.status, { 'cache-control': cache, ...reply.headers });
  response.end(reply.body);
}

function replyTo(options: SiteOptions, url: URL, method: string, body: string): Reply {
  const own = options.own.get(url.origin)?.(url);
  if (own && 'to' in own)
    return { outcome: 'redirect', status: 303, headers: { location: own.to } };
  if (own) return { outcome: 'page', status: 200, headers: HTML, body: own.html };
  const asset = assetAt(options.folder, url);
  if (asset)
    return {
      outcome: 'asset',
      status: 200,
      headers: { 'content-type': asset.type },
      body: asset.body,
    };
  const fields = method === 'POST' ? new URLSearchParams(body) : url.searchParams;
  const answer = options.services.answer({ method, url, fields });
  if (answer.kind === 'redirect')
    return { outcome: 'redirect', status: 303, headers: { location: answer.to } };
  if (answer.kind === 'page')
    return {
      outcome: 'page',
      status: answer.status,
      headers: { ...HTML, ...answer.replica.headers },
      body: renderPage(answer.replica.html, answer.vars),
    };
  if (url.pathname === '/favicon.ico') return { outcome: 'icon', status: 204 };
  return { outcome: 'missing', status: 404, headers: HTML, body: `Aucune réplique : ${url.href}` };
}

/** An answer that leads to no replica must not break the other pages. */
function safely(reply: () => Reply): Reply {
  try {
    return reply();
  } catch (error) {
    return { outcome: 'missing', status: 500, headers: HTML, body: (error as Error).message };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
