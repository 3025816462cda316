import type { Severity } from '#core/analyze/schema.ts';
import { groupings, places, type FindingFilter, type Grouping } from './finding-filter.ts';

type Store = Pick<Storage, 'getItem' | 'setItem'>;
const name = 'candor.findings';
const severities: Severity[] = ['blocker', 'high', 'medium', 'low', 'info'];

/** How somebody likes their findings shown. Kept in the browser; the words searched for are not. */
export class KeptView {
  severities = $state<Severity[]>([]);
  place = $state<FindingFilter['place']>('');
  grouping = $state<Grouping>('severity');
  text = $state('');
  #store: Store | null;

  constructor(store: Store | null) {
    this.#store = store;
    this.#read();
  }

  get filter(): FindingFilter {
    return { severities: this.severities, place: this.place, text: this.text };
  }
  get isNarrow() {
    return this.severities.length > 0 || this.place !== '' || this.text.trim() !== '';
  }

  toggle(severity: Severity) {
    const on = this.severities.includes(severity);
    this.severities = on ? this.severities.filter((one) => one !== severity) : [...this.severities, severity];
    this.keep();
  }

  clear() {
    this.severities = [];
    this.place = '';
    this.text = '';
    this.keep();
  }

  keep() {
    try {
      const { severities: chosen, place, grouping } = this;
      this.#store?.setItem(name, JSON.stringify({ severities: chosen, place, grouping }));
    } catch {
      // A full store loses only the habit.
    }
  }

  /** What an older page or another hand wrote there is taken as far as it makes sense. */
  #read() {
    try {
      const kept = JSON.parse(this.#store?.getItem(name) ?? '{}') as Record<string, unknown>;
      const chosen = Array.isArray(kept.severities) ? kept.severities : [];
      this.severities = severities.filter((severity) => chosen.includes(severity));
      this.place = places.find((place) => place === kept.place) ?? '';
      this.grouping = groupings.find((grouping) => grouping === kept.grouping) ?? 'severity';
    } catch {
      // Nothing readable: the usual view.
    }
  }
}

export function browserStore(): Store | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
