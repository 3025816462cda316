import type { Context } from 'hono';
import { CandorError } from '#core/errors.ts';
import { say } from '#core/messages/catalogue.ts';
import type { SharedView } from '#core/share/record.ts';
import type { AppEnv } from '../app-env.ts';
import { localeOf } from '../locale.ts';
import { statuses } from '../problem.ts';
import { publicRouter } from '../router.ts';
import { viewShare } from '../view-share.ts';
import { escapeHtml, jsonForScript } from './escape.ts';
import { pageHeaders } from './page-headers.ts';

/**
 * A shared link: the web's own page with title, description, image and data put in. A link that leads nowhere gets the
 * same page without data, with status 404, so that a person sees a page and not JSON.
 */
export const sharedPage = publicRouter().get('/s/:token', async (c) => {
  const found = await look(c, c.req.param('token'));
  const file = await c.get('edge').asset('/share.html');
  // Another page's text with somebody's data in it would be worse than none.
  if (!file.ok) throw new CandorError('unavailable', { detail: 'shell' });
  const shell = await file.text();
  const html = found.view
    ? fill(shell, headOf(found.view, c.req.url, localeOf(c)), found.view)
    : fill(shell, goneHead(localeOf(c)), null);
  return c.html(html, found.status, {
    'X-Robots-Tag': 'noindex, nofollow',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'private, no-store',
    ...pageHeaders,
  });
});

async function look(c: Context<AppEnv>, token: string): Promise<{ view: SharedView | null; status: 200 | 404 | 429 }> {
  try {
    return { view: await viewShare(c, token), status: 200 };
  } catch (error) {
    if (!(error instanceof CandorError)) throw error;
    const status = statuses[error.code];
    if (status !== 404 && status !== 429) throw error;
    return { view: null, status };
  }
}

function headOf(view: SharedView, url: string, locale: string): string {
  const job = view.job?.title;
  const description = job
    ? say({ key: 'chat.share_description_job', values: { job } }, locale)
    : say({ key: 'chat.share_description' }, locale);
  const image = new URL('/og.png', url).href;
  return [
    `<title>${escapeHtml(view.title)} · Candor</title>`,
    meta('name', 'description', description),
    meta('property', 'og:title', view.title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:image', image),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'robots', 'noindex, nofollow'),
  ].join('');
}

function goneHead(locale: string): string {
  return `<title>Candor</title>${meta('name', 'description', say({ key: 'chat.share_gone' }, locale))}`;
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}

/** The shell's own title gives way; everything goes to the end of the head. A function as replacement: `$&` stays text. */
function fill(shell: string, head: string, view: SharedView | null): string {
  const data = view ? `<script type="application/json" id="shared-view">${jsonForScript(view)}</script>` : '';
  return shell.replace(/<title>[^<]*<\/title>/, '').replace('</head>', () => `${head}${data}</head>`);
}
