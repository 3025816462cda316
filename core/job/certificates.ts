/** Short and long names of one certificate, folded to lower case; each will do for the other. */
const families: string[][] = [
  ['rn', 'rn license', 'rn licence', 'registered nurse', 'registered general nurse'],
  ['lpn', 'licensed practical nurse'],
  ['cna', 'certified nursing assistant'],
  ['cpa', 'certified public accountant', 'chartered professional accountant'],
  ['acca', 'association of chartered certified accountants'],
  ['cfa', 'chartered financial analyst'],
  ['cima', 'chartered institute of management accountants'],
  ['pmp', 'project management professional'],
  ['cissp', 'certified information systems security professional'],
  ['cism', 'certified information security manager'],
  ['cisa', 'certified information systems auditor'],
  ['ccna', 'cisco certified network associate'],
  ['cka', 'certified kubernetes administrator'],
  ['csm', 'certified scrummaster', 'certified scrum master'],
  ['psm', 'professional scrum master'],
  ['qts', 'qualified teacher status'],
  ['pgce', 'postgraduate certificate in education'],
  ['nmc', 'nursing and midwifery council'],
  ['hcpc', 'health and care professions council'],
  ['nmbi', 'nursing and midwifery board of ireland'],
  ['sace', 'south african council for educators'],
  ['cipd', 'chartered institute of personnel and development'],
  ['phr', 'professional in human resources'],
  ['18th edition', 'bs 7671'],
  ['registered professional engineer', 'professional engineer', 'pe license', 'pe licence', 'chartered engineer'],
  [
    'staplerschein',
    'gabelstaplerschein',
    'forklift certificate',
    'forklift licence',
    'forklift license',
    'forklift certification',
  ],
];

/** Every name under which a certificate may stand, in folded lower case; the given one alone when no other is known. */
export function certificateNames(name: string): string[] {
  const own = name.toLowerCase();
  const bare = own.replace(/ (?:certificat\w+|registration|pin)$/, '');
  return [
    ...new Set([own, bare, ...families.filter((family) => family.includes(own) || family.includes(bare)).flat()]),
  ];
}
