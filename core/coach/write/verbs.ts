/** English verbs of résumé lines: base form and, where irregular, the past. Data. */
const list =
  'accept achieve act adapt add adjust administer advise analyse analyze answer apply appoint appraise approve arrange assemble assess assign assist attach attend ' +
  'audit author automate balance begin:began bill boost bring:brought book brew brief budget buy:bought build:built calculate calibrate call care carry catalogue catch:caught chair change chart check clean clear close coach ' +
  'code collaborate collect communicate compare compile complete compose compute conduct configure connect construct consult contact contract contribute control convert cook ' +
  'coordinate copy correct counsel count cover create cultivate cut:cut deal:dealt debug decorate decrease define deliver demonstrate deploy design detect determine develop diagnose direct ' +
  'dispatch dispense display distribute do:did document double draft draw:drew dress drill drive:drove earn edit educate eliminate employ enable encourage engineer enhance ensure enter equip ' +
  'establish estimate evaluate examine execute expand explain explore extend fabricate facilitate feed:fed file fill find:found finish fit fix float fly:flew follow forecast:forecast form formulate found fund gain ' +
  'gather generate get:got give:gave greet grow:grew guard guide handle harvest head help hire hold:held host identify illustrate implement import improve increase inform initiate innovate inspect ' +
  'install institute instruct integrate interact interpret interview introduce invent investigate invoice issue join keep:kept label launch lay:laid lead:led learn lift liaise list listen load lock log look ' +
  'lower maintain make:made manage manufacture market measure mediate meet:met mend mentor merge migrate mix model modernise modernize monitor motivate mount move negotiate nurse observe obtain offer onboard open operate ' +
  'order organise organize oversee:oversaw own pack paint park participate patrol perform persuade photograph pick pilot plan plant plaster play plumb polish post practise precept prepare present prevent ' +
  'price print prioritise prioritize process procure produce program programme promote proofread:proofread propose protect prove provide publish purchase put:put qualify raise reach read:read realise realize rebuild:rebuilt receive ' +
  'recommend reconcile record recruit redesign reduce refer refine reform refurbish register rehearse release relocate remodel renew renovate reorganise reorganize repair replace reply report represent research ' +
  'resolve respond restock restore restructure retain review revise rewrite:rewrote rotate run:ran save schedule scrape screen secure sell:sold send:sent separate serve service set:set sew shape share ship shoot:shot show:showed shop sign simplify sing:sang sit:sat ' +
  'solve sort speak:spoke specify spend:spent stack start steer stock strengthen study submit supervise supply support surpass survey sustain swap sweep:swept take:took talk teach:taught test tidy tow track trade train ' +
  'transcribe transfer transform translate transport travel treat trim triple troubleshoot:troubleshot tutor type understand:understood undertake:undertook unload update upgrade use validate verify visit volunteer walk wash watch weigh ' +
  'weld win:won wire work wrap write:wrote';

const doubles = /^(?:[a-z]?[^aeiou]?)?[^aeiou][aeiou][bdglmnprt]$/;
const stressedAtEnd = new Set([
  'refer',
  'prefer',
  'control',
  'submit',
  'transfer',
  'program',
  'forget',
  'permit',
  'plan',
  'trim',
  'swap',
  'ship',
  'shop',
  'stop',
  'log',
  'drop',
  'equip',
]);

const past = new Map<string, string>();
const baseOfPast = new Map<string, string>();
for (const item of list.split(' ')) {
  const [base = '', irregular] = item.split(':');
  past.set(base, irregular ?? regularPast(base));
  baseOfPast.set(past.get(base) as string, base);
}
for (const [participle, base] of [
  ['given', 'give'],
  ['written', 'write'],
  ['taken', 'take'],
  ['done', 'do'],
  ['grown', 'grow'],
  ['drawn', 'draw'],
  ['shown', 'show'],
  ['driven', 'drive'],
  ['spoken', 'speak'],
  ['flown', 'fly'],
  ['overseen', 'oversee'],
  ['rewritten', 'rewrite'],
  ['undertaken', 'undertake'],
] as const)
  baseOfPast.set(participle, base);

function doubled(base: string): boolean {
  return stressedAtEnd.has(base) || (base.length <= 4 && doubles.test(base) && !/[wxy]$/.test(base));
}
function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubled(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

const third = (base: string) =>
  /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
const ing = (base: string) =>
  /[^e]e$/.test(base) && !/(?:ee|oe|ye)$/.test(base)
    ? `${base.slice(0, -1)}ing`
    : doubled(base) ||
        base === 'set' ||
        base === 'cut' ||
        base === 'put' ||
        base === 'run' ||
        base === 'sit' ||
        base === 'win' ||
        base === 'get'
      ? `${base}${base.at(-1)}ing`
      : `${base}ing`;

const forms = new Map<string, { base: string; form: 'base' | 'third' | 'ing' | 'past' }>();
for (const base of past.keys()) {
  forms.set(third(base), { base, form: 'third' });
  forms.set(ing(base), { base, form: 'ing' });
}
for (const [form, base] of baseOfPast) forms.set(form, { base, form: 'past' });
for (const base of past.keys()) forms.set(base, { base, form: past.get(base) === base ? 'past' : 'base' });

export type VerbForm = 'base' | 'third' | 'ing' | 'past';

/** Base and form of an English verb, or null for another word. */
export const verbOf = (word: string): { base: string; form: VerbForm } | null => forms.get(word.toLowerCase()) ?? null;

export function inflect(base: string, form: VerbForm): string {
  if (form === 'past') return past.get(base) ?? regularPast(base);
  return form === 'ing' ? ing(base) : form === 'third' ? third(base) : base;
}

/** Base of a gerund that the list does not hold: "sterilising" → "sterilise". Only for places where a verb must stand. */
export function gerundBase(word: string): string | null {
  const stem = /^([a-z]{3,})ing$/.exec(word.toLowerCase())?.[1];
  if (!stem) return null;
  if (/([bdglmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][stzcvgu]|[aeiou]r|at|iz|is|dg|nc|rs|uc|[^aeiou]l)$/.test(stem) &&
    !/(?:er|or|ear|eat|oot|it|ent)$/.test(stem)
    ? `${stem}e`
    : stem;
}
