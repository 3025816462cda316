import { stemOf } from './words.ts';

/** Words that say the same with the same weight; each vouches for the others of its row. Scope verbs are judged apart. */
const rows = [
  'help helped support supported assist assisted aid contribute contributed',
  'build built create created develop developed',
  'write wrote written draft drafted author',
  'cut reduce reduced lower lowered trim',
  'raise raised increase increased grow grew lift lifted',
  'manage managed coordinate coordinated run ran plan planned keep kept handle handled',
  'train trained instruct instructed teach taught show showed showing onboard precept precepted orient',
  'analyse analyze analysed analyzed examine examined evaluate evaluated',
  'answer answered respond responded resolve reply',
  'prepare prepared produce produced compile compiled',
  'present presented report reported',
  'record recorded document documented chart charted log',
  'install installed fit fitted mount',
  'sit serve member part',
  'participer participe participation contribuer contribue contribution',
  'minute minutes min mins minuten',
  'hour hours hr hrs stunde stunden',
  'send sent distribute newsletter',
  'fix fixed repair repaired',
  'check checked inspect inspected audit audited test tested verify',
  'pick picked picking collect',
  'sell sold sales',
  'photo picture image',
  'kid child children family parent parental raising',
  'guy person people employee colleague staff',
  'kontrollieren kontrolliert prufen gepruft',
  'reduzieren reduziert senken gesenkt',
  'equipe team equipo mannschaft',
];

const byStem = new Map<string, Set<string>>();
for (const row of rows) {
  const stems = new Set(row.split(' ').map(stemOf));
  for (const stem of stems) byStem.set(stem, new Set([...(byStem.get(stem) ?? []), ...stems]));
}

export const synonymsOf = (stem: string): ReadonlySet<string> => byStem.get(stem) ?? new Set();
