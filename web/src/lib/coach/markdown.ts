import DOMPurify, { type Config } from 'dompurify';
import { marked } from 'marked';
import remend from 'remend';

/** Nothing that loads, runs, frames or submits. Images are told by their words alone: none is ever fetched. */
const allowed: Config = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'strong', 'em', 'del', 'ins', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'hr'],
    ...['h1', 'h2', 'h3', 'h4', 'a', 'span', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['href', 'class', 'start', 'rel', 'target'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
};

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

function hostOf(href: string): string | null {
  try {
    const url = new URL(href);
    return url.protocol === 'mailto:' ? url.pathname : url.host;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

marked.use({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }) => escape(text),
    image: ({ text }) => escape(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const host = hostOf(href);
      if (host === null) return words;
      return `<a href="${escape(href)}" rel="noopener noreferrer nofollow" target="_blank">${words}</a> <span class="host">(${escape(host)})</span>`;
    },
  },
});

/** Safe HTML. While it streams, half-written marks are closed first, so that they never show raw. */
export function render(text: string, streaming: boolean): string {
  const whole = streaming ? remend(text) : text;
  return DOMPurify.sanitize(marked.parse(whole, { async: false }), allowed);
}
