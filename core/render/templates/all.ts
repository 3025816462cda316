import type { TemplateId } from '../design.ts';
import { academic } from './academic.ts';
import { classic } from './classic.ts';
import { columns } from './columns.ts';
import { compact } from './compact.ts';
import { europass } from './europass.ts';
import { executive } from './executive.ts';
import { federal } from './federal.ts';
import { lebenslauf } from './lebenslauf.ts';
import { modern } from './modern.ts';
import { rtl } from './rtl.ts';
import { student } from './student.ts';
import type { Template } from './template.ts';

export const layouts: Readonly<Record<TemplateId, Template>> = {
  classic,
  modern,
  compact,
  academic,
  lebenslauf,
  europass,
  federal,
  student,
  executive,
  columns,
  rtl,
};
