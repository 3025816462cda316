import { bullets } from './bullets.ts';
import type { Check } from './check.ts';
import { contact } from './contact.ts';
import { dates } from './dates.ts';
import { fileLayout } from './file-layout.ts';
import { integrity } from './integrity.ts';
import { length } from './length.ts';
import { privacy } from './privacy.ts';
import { requirements } from './requirements.ts';
import { sections } from './sections.ts';
import { spelling } from './spelling.ts';
import { titles } from './title.ts';
import { wording } from './wording.ts';

/** The catalogue's checks in its order. F01 is run before them: without a text layer nothing else is scored. */
export const checks: Check[] = [
  ...fileLayout,
  ...contact,
  ...sections,
  ...dates,
  ...bullets,
  ...wording,
  spelling,
  ...requirements,
  ...titles,
  ...length,
  ...privacy,
  ...integrity,
];
