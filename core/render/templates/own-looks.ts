import type { TemplateId } from '../design.ts';
import type { FamilyId } from '../fonts/families.ts';

/** The values that a design may overrule. Sizes in points, margins in millimetres. */
export interface OwnLook {
  bodyFont: FamilyId;
  headingFont: FamilyId;
  size: number;
  lineSpacing: number;
  margins: { top: number; right: number; bottom: number; left: number };
  accent: string;
  photo: boolean;
}

const even = (vertical: number, horizontal: number) => ({
  top: vertical,
  right: horizontal,
  bottom: vertical,
  left: horizontal,
});

const serif: OwnLook = {
  bodyFont: 'source-serif',
  headingFont: 'source-serif',
  size: 10,
  lineSpacing: 1.36,
  margins: even(18, 20),
  accent: '#1f4e56',
  photo: false,
};
const sans: OwnLook = { ...serif, bodyFont: 'source-sans', headingFont: 'source-sans', size: 10.5, lineSpacing: 1.34 };

export const ownLooks: Record<TemplateId, OwnLook> = {
  classic: serif,
  modern: { ...sans, bodyFont: 'inter', headingFont: 'inter', size: 9.5, lineSpacing: 1.45, accent: '#1d4ed8' },
  compact: { ...sans, size: 9.5, lineSpacing: 1.26, margins: even(13, 15), accent: '#333333' },
  academic: { ...serif, bodyFont: 'garamond', headingFont: 'garamond', size: 11, lineSpacing: 1.28, accent: '#1a1a1a' },
  lebenslauf: { ...sans, margins: { top: 20, right: 20, bottom: 18, left: 25 }, accent: '#2b4a6f', photo: true },
  europass: { ...sans, bodyFont: 'open-sans', headingFont: 'open-sans', size: 9.5, accent: '#0e4194', photo: true },
  federal: { ...serif, size: 11, margins: even(25.4, 25.4), accent: '#1a1a1a' },
  student: { ...sans, bodyFont: 'source-sans', headingFont: 'source-serif', accent: '#8a1c3b' },
  executive: {
    ...serif,
    bodyFont: 'garamond',
    size: 11.5,
    headingFont: 'garamond',
    margins: even(22, 25),
    accent: '#5b4a1f',
  },
  columns: { ...sans, size: 9.5, margins: even(15, 15), accent: '#0f5c4d' },
  rtl: { ...sans, size: 11, lineSpacing: 1.45, accent: '#7a2e1d' },
};
