import type { Block, BlockStyle, Flow, Role, Run } from './flow.ts';
import { families } from './fonts/families.ts';
import { icons } from './icons.ts';

/**
 * One page of HTML on its own: headings, lists and links, a style sheet inside, nothing fetched and nothing run. Text is
 * escaped and addresses are those that links.ts let pass (S24).
 */
export function renderHtml(flow: Flow): string {
  const { blocks } = flow;
  const body = blocks.findIndex(({ role }) => role === 'section');
  const head = blocks.slice(0, body === -1 ? blocks.length : body);
  const parts = [
    `<header>${photo(flow)}${blocksHtml(head)}</header>`,
    ...sections(body === -1 ? [] : blocks.slice(body)).map(
      (part) => `<section${part[0]?.side ? ' class="side"' : ''}>${blocksHtml(part)}</section>`,
    ),
  ];
  return (
    `<!doctype html>\n<html lang="${escapeHtml(flow.language)}" dir="${flow.direction}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">\n` +
    `<title>${escapeHtml(flow.title)}</title>\n<style>\n${css(flow)}</style>\n</head>\n<body>\n<main>\n${parts.join('\n')}\n</main>\n</body>\n</html>\n`
  );
}

function sections(blocks: readonly Block[]): Block[][] {
  const result: Block[][] = [];
  for (const block of blocks) {
    if (block.role === 'section' || result.length === 0) result.push([block]);
    else result.at(-1)?.push(block);
  }
  return result;
}

const tags: Record<Role, string> = {
  name: 'h1',
  label: 'p',
  contact: 'p',
  detail: 'p',
  section: 'h2',
  entry: 'h3',
  facts: 'p',
  paragraph: 'p',
  item: 'li',
  term: 'p',
  address: 'p',
  dateline: 'p',
  subject: 'h2',
  signature: 'p',
};

function blocksHtml(blocks: readonly Block[]): string {
  return blocks
    .map((block, i) => {
      const opens = block.role === 'item' && blocks[i - 1]?.role !== 'item';
      const closes = block.role === 'item' && blocks[i + 1]?.role !== 'item';
      return `${opens ? '<ul>' : ''}${blockHtml(block)}${closes ? '</ul>' : ''}`;
    })
    .join('\n');
}

function blockHtml(block: Block): string {
  const tag = tags[block.role];
  const aside = block.aside ? `<span class="aside">${runsHtml(block.aside)} </span>` : '';
  const trail = block.trail ? `<span class="trail"> ${runsHtml(block.trail)}</span>` : '';
  return `<${tag} class="${block.role}${aside ? ' beside' : ''}">${aside}${runsHtml(block.runs)}${trail}</${tag}>`;
}

const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('');

function runHtml({ text, face, href, icon }: Run): string {
  const marked = { bold: 'strong', italic: 'em', regular: '' }[face ?? 'regular'];
  const plain = escapeHtml(text);
  const faced = marked ? `<${marked}>${plain}</${marked}>` : plain;
  const sign = icon ? `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${icons[icon]}"/></svg> ` : '';
  return sign + (href ? `<a href="${escapeHtml(href)}">${faced}</a>` : faced);
}

function photo({ photo, author }: Flow): string {
  if (!photo) return '';
  const size = `width="${Math.round(photo.width)}" height="${Math.round(photo.height)}"`;
  return `<img class="photo" alt="${escapeHtml(author)}" ${size} src="data:image/${photo.kind};base64,${base64(photo.bytes)}">\n`;
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    text += signs.charAt(a >> 2) + signs.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    text += b === undefined ? '=' : signs.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    text += c === undefined ? '=' : signs.charAt(c & 63);
  }
  return text;
}

export const escapeHtml = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

function css(flow: Flow): string {
  const { page, roles, hairline, accent, gutter, side } = flow.style;
  const { top, right, bottom, left } = page.margin;
  const full = page.width - left - right;
  const looks = Object.entries(roles) as [Role, BlockStyle][];
  return [
    `@page { size: ${page.width}pt ${page.height}pt; margin: ${pt(top)} ${pt(right)} ${pt(bottom)} ${pt(left)}; }`,
    `body { margin: 0; background: #fff; font-family: ${fontStack(roles.paragraph)}; }`,
    `main { max-width: ${pt(full)}; margin: 0 auto; padding: 24pt 16pt; }`,
    `h1, h2, h3, p, ul { margin: 0; padding: 0; } h1, h2, h3 { font-weight: 600; break-after: avoid; }`,
    `h3 { font-weight: inherit; } a { color: inherit; } li { margin-inline-start: 1.2em; overflow-wrap: anywhere; }`,
    `svg { width: 1em; height: 1em; fill: none; stroke: currentColor; stroke-width: 1.8; vertical-align: -0.12em; }`,
    `.photo { float: inline-end; margin-inline-start: 14pt; }`,
    `.trail { float: inline-end; }`,
    ...(gutter > 0 ? [gutterCss(gutter)] : []),
    ...(side
      ? [
          `@media (min-width: 560pt), print { main { display: grid; grid-template-columns: ${pt(side.width)} 1fr; column-gap: ${pt(side.gap)}; align-content: start; } header { grid-column: 1 / -1; } section { grid-column: 2; } .side { grid-column: 1; } }`,
        ]
      : []),
    ...looks.map(([role, look]) => `.${role} { ${lookCss(look, hairline, accent)} }`),
    `@media print { main { padding: 0; max-width: none; } }`,
    '',
  ].join('\n');
}

const gutterCss = (gutter: number): string =>
  `.aside { float: inline-start; width: ${pt(gutter - 10)}; margin-inline-start: ${pt(-gutter)}; }
section > :not(.section):not(.signature), .beside { margin-inline-start: ${pt(gutter)} !important; }`;

const pt = (points: number): string => `${Math.round(points * 100) / 100}pt`;

function fontStack({ font }: BlockStyle): string {
  const family = families.find(({ id }) => id === font);
  return `'${family?.name ?? ''}', '${family?.word ?? ''}', ${family?.kind === 'sans' ? 'sans-serif' : 'serif'}`;
}

function lookCss(look: BlockStyle, hairline: string, accent: string): string {
  const rule = {
    below: `border-bottom: 0.6pt solid ${hairline};`,
    above: `border-top: 0.9pt solid ${accent}; padding-top: 3pt;`,
    bar: `border-inline-start: 2.5pt solid ${accent}; padding-inline-start: 6pt;`,
    none: '',
  }[look.rule ?? 'none'];
  return (
    `font-family: ${fontStack(look)}; font-size: ${pt(look.size)}; line-height: ${pt(look.leading)}; color: ${look.color}; ` +
    `margin-top: ${pt(look.before)}; margin-bottom: ${pt(look.after)}; ${look.align ? `text-align: ${look.align}; ` : ''}${rule}`
  );
}
