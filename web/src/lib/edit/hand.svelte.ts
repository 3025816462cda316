import { tick } from 'svelte';
import { valueAt } from '#core/resume/pointer.ts';
import { sectionKeys, type Resume, type SectionKey } from '#core/resume/schema.ts';
import type { Patch } from '#core/edit/schema.ts';
import { m } from '../paraglide/messages.js';
import type { ResumeDocument } from './document.svelte.ts';
import { orderOf } from './page-order.ts';

/** The person's hand on the sheet: every change of it, however it is made, by dragging, by keys or by a button. */
export class Hand {
  /** The entry (or `/basics`) whose form is open. */
  form = $state<string | null>(null);
  /** What has just been done, for those who do not see it. */
  said = $state('');
  #document: ResumeDocument;

  constructor(document: ResumeDocument) {
    this.#document = document;
  }

  get resume(): Resume {
    return this.#document.record?.resume ?? {};
  }

  get order(): SectionKey[] {
    return orderOf(this.resume, this.#document.record?.design.order);
  }

  /** Sections that could be begun. */
  get missing(): SectionKey[] {
    return sectionKeys.filter((key) => key === 'sections' || !this.order.includes(key));
  }

  /** Words at a leaf; none takes the leaf out, unless it is a line of a list, which stays while it is written. */
  async write(pointer: string, text: string) {
    const before = valueAt(this.resume, pointer);
    if (before === text || (before === undefined && text === '')) return;
    if (text === '' && !/\/\d+$/.test(pointer))
      return this.#document.edit([{ op: 'remove', path: pointer, before }], pointer);
    await this.#document.write(pointer, text);
  }

  /** New lines of a list, before the one at `at`; the first of them gets the caret. */
  async addLines(list: string, at: number, texts: string[]) {
    const patches = texts.map((after, index): Patch => {
      const isNew = index === 0 && valueAt(this.resume, list) === undefined;
      return { op: 'add', path: isNew ? `${list}/-` : `${list}/${at + index}`, after };
    });
    await this.#document.edit(patches);
    await this.focus(`${list}/${at + texts.length - 1}`);
  }

  /** One line becomes two where the caret stands. */
  async split(list: string, at: number, head: string, tail: string) {
    const path = `${list}/${at}`;
    const before = valueAt(this.resume, path);
    const cut: Patch[] = before === head ? [] : [{ op: 'replace', path, before, after: head }];
    await this.#document.edit([...cut, { op: 'add', path: `${list}/${at + 1}`, after: tail }]);
    await this.focus(`${list}/${at + 1}`, 'start');
  }

  async move(list: string, from: number, to: number, name: string) {
    const length = (valueAt(this.resume, list) as unknown[] | undefined)?.length ?? 0;
    if (to < 0 || to >= length || from === to) return;
    await this.#document.edit([{ op: 'move', from: `${list}/${from}`, path: `${list}/${to}` }]);
    this.said = m.moved_to({ name, number: to + 1, all: length });
  }

  async moveSection(key: SectionKey, to: number, name: string) {
    const order = this.order.filter((other) => other !== key);
    if (to < 0 || to > order.length) return;
    order.splice(to, 0, key);
    await this.#document.arrange(order);
    this.said = m.moved_to({ name, number: to + 1, all: order.length });
  }

  async remove(pointer: string, name: string) {
    const list = pointer.slice(0, pointer.lastIndexOf('/'));
    const isLast = (valueAt(this.resume, list) as unknown[] | undefined)?.length === 1;
    // An empty list would only leave a bare heading behind.
    const path = isLast && list.lastIndexOf('/') === 0 ? list : pointer;
    await this.#document.edit([{ op: 'remove', path, before: valueAt(this.resume, path) }]);
    this.said = m.removed_name({ name });
  }

  /** A list of short texts; none takes it out. */
  async writeWords(pointer: string, words: string[]) {
    const before = valueAt(this.resume, pointer);
    if (words.length === 0 && before === undefined) return;
    if (words.length === 0) return this.#document.edit([{ op: 'remove', path: pointer, before }]);
    const op = before === undefined ? ('add' as const) : ('replace' as const);
    await this.#document.edit([{ op, path: pointer, ...(before !== undefined && { before }), after: words }]);
  }

  async addProfile() {
    const length = this.resume.basics?.profiles?.length ?? 0;
    await this.#document.edit([{ op: 'add', path: '/basics/profiles/-', after: {} }]);
    this.form = null;
    await this.openForm(`/basics/profiles/${length}`);
  }

  async addEntry(key: SectionKey, at?: number) {
    const length = this.resume[key]?.length ?? 0;
    const index = at ?? length;
    const empty = key === 'sections' ? { name: m.new_section(), highlights: [''] } : {};
    const path = length === 0 ? `/${key}` : `/${key}/${index}`;
    await this.#document.edit([{ op: 'add', path, after: length === 0 ? [empty] : empty }]);
    if (key === 'sections') await this.focus(`/${key}/${index}/name`);
    else await this.openForm(`/${key}/${index}`);
  }

  async openForm(pointer: string) {
    this.form = this.form === pointer ? null : pointer;
    await tick();
    document.querySelector<HTMLElement>('[data-form] input, [data-form] textarea')?.focus();
  }

  /** The caret goes to the leaf, once it is there. */
  async focus(pointer: string, where: 'start' | 'end' = 'end') {
    await tick();
    const leaf = document.querySelector<HTMLElement>(`[contenteditable][data-pointer="${pointer}"]`);
    if (!leaf) return;
    leaf.focus();
    getSelection()?.selectAllChildren(leaf);
    if (where === 'start') getSelection()?.collapseToStart();
    else getSelection()?.collapseToEnd();
  }
}
