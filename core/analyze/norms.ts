/** What belongs on a résumé in one country. */
export interface Norm {
  /** ISO 3166-1 alpha-2. */
  country: string;
  photo: Custom;
  /** Birth date, marital status, nationality. */
  personal: Custom;
  /** Most pages for somebody with up to fifteen years of work. */
  pages: number;
  references: Custom;
  signature: Custom;
  /** A sentence that allows the employer to process one's data. */
  consent: Custom;
  /** How a month is usually written. */
  date: string;
  /** Law or public employment service that it leans on; what is custom only is our own reading. */
  source: string;
}

/** `leave-out`: asked for by nobody and a risk to either side. `optional`: seen often, required by nobody. */
export type Custom = 'leave-out' | 'optional' | 'usual';

type Row = [
  country: string,
  photo: Custom,
  personal: Custom,
  pages: number,
  references: Custom,
  signature: Custom,
  consent: Custom,
  date: string,
  source: string,
];

const [no, may, yes] = ['leave-out', 'optional', 'usual'] as const;

// prettier-ignore
const rows: Row[] = [
  ['US', no, no, 2, no, no, no, 'Mar 2021', 'own, by US EEOC: prohibited employment policies, pre-employment inquiries'],
  ['CA', no, no, 2, no, no, no, 'Mar 2021', 'own, by the Canadian Human Rights Act; Job Bank of the Government of Canada'],
  ['GB', no, no, 2, no, no, no, 'Mar 2021', 'own, by the UK Equality Act 2010; National Careers Service'],
  ['IE', no, no, 2, may, no, no, 'Mar 2021', 'own, by the Employment Equality Acts 1998–2015'],
  ['AU', no, no, 3, yes, no, no, 'Mar 2021', 'own, by the Age Discrimination Act 2004; Workforce Australia'],
  ['NZ', no, no, 3, yes, no, no, 'Mar 2021', 'own, by the Human Rights Act 1993; careers.govt.nz'],
  ['DE', may, may, 2, no, may, no, '03/2021', 'own, by the AGG; Bundesagentur für Arbeit'],
  ['AT', may, may, 2, no, no, no, '03/2021', 'own, by the Gleichbehandlungsgesetz; AMS Österreich'],
  ['CH', yes, may, 2, may, no, no, '03/2021', 'own, by berufsberatung.ch'],
  ['FR', may, may, 2, no, no, no, '03/2021', 'own, by the Code du travail, L1132-1 and L1221-6; France Travail'],
  ['BE', may, may, 2, may, no, no, '03/2021', 'own, by the anti-discrimination acts of 2007; VDAB, Le Forem'],
  ['NL', may, may, 2, may, no, no, 'mrt 2021', 'own, by the Algemene wet gelijke behandeling; werk.nl'],
  ['ES', may, may, 2, may, no, no, '03/2021', 'own, by Ley 15/2022; SEPE'],
  ['PT', may, may, 2, no, no, no, '03/2021', 'own, by the Código do Trabalho, art. 17; IEFP'],
  ['IT', may, may, 2, no, may, yes, '03/2021', 'own, by the D.lgs. 198/2006; ANPAL, Europass'],
  ['PL', may, may, 2, no, no, yes, '03.2021', 'own, by the Kodeks pracy, art. 22¹; GDPR, art. 6'],
  ['SE', may, no, 2, may, no, no, '2021-03', 'own, by the Diskrimineringslag; Arbetsförmedlingen'],
  ['NO', may, may, 2, yes, no, no, '03.2021', 'own, by the Likestillings- og diskrimineringsloven; NAV'],
  ['DK', may, may, 2, may, no, no, '03.2021', 'own, by the Forskelsbehandlingslov; Jobnet'],
  ['FI', may, no, 2, yes, no, no, '3/2021', 'own, by the Yhdenvertaisuuslaki; Työmarkkinatori'],
  ['IN', may, may, 2, no, may, no, 'Mar 2021', 'own; National Career Service of India'],
  ['JP', yes, yes, 2, no, no, no, '2021年3月', 'own, by the résumé form of the Ministry of Health, Labour and Welfare, 2021'],
];

const norms = new Map<string, Norm>(
  rows.map(([country, photo, personal, pages, references, signature, consent, date, source]) => [
    country,
    { country, photo, personal, pages, references, signature, consent, date, source },
  ]),
);

/** Countries that there is a norm for, in the order of the table. */
export const countriesWithNorm: readonly string[] = [...norms.keys()];

export function normOf(country: string | undefined): Norm | undefined {
  return norms.get(country?.toUpperCase() ?? '');
}
