import type { DocumentFlag } from '../../parse/document.ts';
import type { Facts } from '../facts.ts';
import type { Quote } from '../schema.ts';
import { when, type Check } from './check.ts';

const lines = (facts: Facts, zone: string): Quote[] =>
  (facts.parsed?.document.lines ?? [])
    .filter((line) => line.zone === zone)
    .slice(0, 3)
    .map(({ text, place }) => ({ text, places: [place] }));

const flagged = (facts: Facts, flag: DocumentFlag) => facts.parsed?.document.flags.includes(flag) ?? false;

const layout = (id: string, flag: DocumentFlag, severity: Check['severity'], source: string, zone?: string): Check => ({
  id,
  severity,
  source,
  run: (facts) => when(flagged(facts, flag), { quotes: zone ? lines(facts, zone) : [] }),
});

const greenhouse = 'Greenhouse support: "Unsuccessful resume parse"';

/** Characters a page below which a page is taken for a picture. */
const charactersPerPage = 200;

export const textLayer: Check = {
  id: 'F01',
  severity: 'blocker',
  source: greenhouse,
  run: ({ parsed }) => {
    const document = parsed?.document;
    if (document?.transcribedBy) return when(true);
    if (!document || document.kind !== 'pdf' || document.pages.length === 0) return when(false);
    const characters = document.lines.reduce((sum, line) => sum + line.text.length, 0);
    return when(characters / document.pages.length < charactersPerPage && document.flags.includes('text-in-image'));
  },
};

/** JSON is read here and nowhere else; Markdown is plain text to everyone. */
const fileType: Check = {
  id: 'F02',
  severity: 'blocker',
  source: 'own; the file types that application systems name (PDF, DOCX, RTF, ODT, HTML, TXT)',
  run: ({ parsed }) => when(parsed?.document.kind === 'json-resume'),
};

/** Megabytes above which a file may not be read. */
const mostMegabytes = 2.5;

const fileSize: Check = {
  id: 'F03',
  severity: 'high',
  source: greenhouse,
  run: ({ parsed }) => {
    const size = Math.round((parsed?.document.size ?? 0) / 100_000) / 10;
    return when(size > mostMegabytes, { values: { size, most: mostMegabytes } });
  },
};

const hiddenText: Check = {
  id: 'F10',
  severity: 'high',
  source: 'own',
  run: ({ parsed }) => {
    const hidden = (parsed?.document.hidden ?? []).filter(({ text }) => text.trim() !== '');
    return when(hidden.length > 0, {
      quotes: hidden.slice(0, 5).map(({ text, place }) => ({ text, places: [place] })),
    });
  },
};

const contactAside: Check = {
  id: 'F06',
  severity: 'high',
  source: greenhouse,
  run: (facts) => {
    const box = flagged(facts, 'contact-in-textbox');
    return when(box || flagged(facts, 'contact-in-header'), {
      variant: box ? 'box' : undefined,
      quotes: lines(facts, box ? 'textbox' : 'header'),
    });
  },
};

/** In a PDF a table is seen by its columns only: dates or labels beside the text. */
const table: Check = {
  id: 'F05',
  severity: 'high',
  source: greenhouse,
  run: (facts) => {
    const grid = facts.parsed?.document.kind === 'pdf' && lines(facts, 'table').length === 0;
    return when(flagged(facts, 'tables'), {
      variant: grid ? 'grid' : undefined,
      severity: grid ? 'medium' : 'high',
      quotes: lines(facts, 'table'),
    });
  },
};

export const fileLayout: Check[] = [
  fileType,
  fileSize,
  layout('F04', 'columns', 'high', greenhouse, 'sidebar'),
  table,
  contactAside,
  layout('F07', 'text-in-image', 'medium', greenhouse),
  layout('F08', 'letter-spaced', 'medium', 'own'),
  layout('F09', 'broken-glyphs', 'high', 'own'),
  hiddenText,
];
