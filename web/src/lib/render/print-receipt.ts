import type { ExportRecord } from '#core/render/record.ts';
import type { Receipt } from '#core/render/schema.ts';
import type { Resume } from '#core/resume/schema.ts';
import { placeName } from '../edit/place-name.ts';
import { m } from '../paraglide/messages.js';

const words = {
  same: m.receipt_same_word,
  changed: m.receipt_changed_word,
  lost: m.receipt_lost_word,
  hidden: m.receipt_hidden_word,
};

/** The receipt as a page of its own, given to the printer. Built as elements: nothing in it is read as markup. */
export function printReceipt(record: ExportRecord, receipt: Receipt, resume: Resume | undefined): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.onload = () => {
    const page = frame.contentDocument;
    const view = frame.contentWindow;
    if (!page || !view) return;
    fill(page, record, receipt, resume);
    view.onafterprint = () => frame.remove();
    view.print();
  };
  document.body.append(frame);
}

function fill(page: Document, record: ExportRecord, receipt: Receipt, resume: Resume | undefined) {
  const make = (tag: string, text = '', ...children: Element[]) => {
    const element = page.createElement(tag);
    element.textContent = text;
    element.append(...children);
    return element;
  };
  const { same, changed, lost, hidden } = receipt;
  const counts = [
    m.receipt_score({ share: Math.floor(receipt.score * 100) }),
    m.receipt_counts({ same, changed, lost }),
    ...(hidden ? [m.receipt_hidden({ count: hidden })] : []),
  ];
  page.title = m.receipt_title({ file: record.fileName ?? '' });
  const style = make('style', 'body{font:11pt/1.45 serif}td,th{text-align:start;vertical-align:top;padding:2pt 8pt 2pt 0;border-bottom:.5pt solid #bbb}h1{font-size:15pt}'); // prettier-ignore
  page.head.append(style);
  const heads = [m.receipt_field(), '', m.receipt_wrote(), m.receipt_back()].map((text) => make('th', text));
  const rows = receipt.fields.map(({ pointer, status, wrote, read }) =>
    make(
      'tr',
      '',
      ...[placeName(resume, pointer), words[status](), wrote, status === 'same' ? '' : (read ?? '')].map((text) =>
        make('td', text),
      ),
    ),
  );
  page.body.append(
    make('h1', page.title),
    make('p', counts.join(' · ')),
    make('table', '', make('thead', '', make('tr', '', ...heads)), make('tbody', '', ...rows)),
  );
}
