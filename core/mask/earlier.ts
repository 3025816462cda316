import { parsePointer } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';

/** A text that stands or stood at a place of the résumé. */
export interface Spoken {
  pointer: string;
  text: unknown;
}

const contact = new Set(['name', 'email', 'phone', 'url']);

/** What a conversation may still name though the résumé no longer does, as small résumés for the mask. */
export function earlierStates(spoken: Spoken[]): Resume[] {
  return spoken.flatMap(({ pointer, text }): Resume[] => {
    if (typeof text !== 'string' || text.trim() === '') return [];
    const [section = '', field = '', last = ''] = parsePointer(pointer);
    if (section === 'basics' && contact.has(field) && last === '') return [{ basics: { [field]: text } }];
    if (section === 'basics' && field === 'location' && last === 'address')
      return [{ basics: { location: { address: text } } }];
    return section === 'work' && last === 'name' ? [{ work: [{ name: text }] }] : [];
  });
}
