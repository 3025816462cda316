/** Families that can be chosen: Latin, Greek and Cyrillic, each regular, bold and italic. */
export const familyIds = ['source-serif', 'garamond', 'source-sans', 'inter', 'open-sans'] as const;
export type FamilyId = (typeof familyIds)[number];

export interface Family {
  id: FamilyId;
  /** As it is called; a proper name, the same in every language. */
  name: string;
  kind: 'serif' | 'sans';
  /** A family as wide that comes with Word, for DOCX. */
  word: string;
}

export const families: readonly Family[] = [
  { id: 'source-serif', name: 'Source Serif', kind: 'serif', word: 'Cambria' },
  { id: 'garamond', name: 'EB Garamond', kind: 'serif', word: 'Garamond' },
  { id: 'source-sans', name: 'Source Sans', kind: 'sans', word: 'Calibri' },
  { id: 'inter', name: 'Inter', kind: 'sans', word: 'Arial' },
  { id: 'open-sans', name: 'Open Sans', kind: 'sans', word: 'Segoe UI' },
];
