import { certificateSpeaksFor } from '../../job/certificates.ts';
import type { Requirement } from '../../job/schema.ts';
import type { Facts } from '../facts.ts';
import type { Leaf } from '../leaf.ts';
import { stemsOf } from './evidence.ts';
import type { Verdict } from './verdict.ts';

/** Where a certificate is held rather than spoken of, best quote first. */
const holding = [
  /^\/certificates\/\d+\/name$/,
  /^\/certificates\//,
  /^\/education\/\d+\/(?:studyType|area|courses)/,
  /^\/basics\/label$/,
  /^\/(?:awards|skills|sections)\//,
  /^\/basics\/summary$/,
  /^\/work\/\d+\/position$/,
];

/** In a line of work only these say that one holds it: "Passed PMP in 2020", not "Trained twelve people for PMP". */
const obtained =
  /\b(?:passed|obtained|earned|hold(?:s|ing)?|held|gained|completed|achieved|certified|licensed|registered|qualified|erworben|bestanden|abgelegt|obtenue?|titulaire|obtuve|obtenid[oa])\b/i;

interface Held {
  leaf: Leaf;
  /** Place in `holding`; lower is better. */
  rank: number;
}

function heldIn(facts: Facts, shows: (text: string) => boolean): Leaf | undefined {
  const found: Held[] = [];
  for (const leaf of facts.leaves) {
    const place = holding.findIndex((pattern) => pattern.test(leaf.pointer));
    const told = place < 0 && /^\/(?:work|volunteer|projects)\//.test(leaf.pointer) && obtained.test(leaf.text);
    if ((place >= 0 || told) && shows(leaf.text)) found.push({ leaf, rank: told ? holding.length : place });
  }
  return found.sort((a, b) => a.rank - b.rank)[0]?.leaf;
}

const plainWords =
  /^(?:certif|certificate|licen|license|licence|registr|regist|accredit|valid|active|current|full|state|must|have|hold|requir|prefer|weiterbild|fortbild|abgeschloss|zum|zur|geprüft|gepruft|zertifikat|desir|recogn|equival|simil|other|plus)/;

/** A certificate that no list knows is met by its words; not finding them says little, so it is asked. */
function judgeUnlisted(facts: Facts, requirement: Requirement): Verdict {
  const words = [...stemsOf(requirement.text)].filter((word) => word.length > 2 && !plainWords.test(word));
  const shows = (text: string) => {
    const stems = stemsOf(text);
    return words.length > 0 && words.every((word) => stems.has(word));
  };
  const values = { what: requirement.text };
  const leaf = heldIn(facts, shows);
  if (!leaf) return { status: 'unknown', evidence: [], why: { key: 'analyze.certificate.unlisted', values } };
  const why = { key: 'analyze.certificate.met', values: { ...values, held: leaf.text } };
  return { status: 'met', evidence: [facts.quote(leaf.pointer)], why };
}

/** Certificates of a text that speak for a requirement in a given way. */
const speaking = (facts: Facts, requirement: Requirement, how: 'named' | 'proves' | 'stands') => (text: string) =>
  facts
    .certificatesIn(text)
    .filter(({ id }) =>
      how === 'named'
        ? requirement.skills.includes(id)
        : requirement.skills.some((wanted) => certificateSpeaksFor(id, wanted) === how),
    );

const ways = [
  ['named', 'met', 'analyze.certificate.met'],
  ['proves', 'met', 'analyze.certificate.proved'],
  ['stands', 'unknown', 'analyze.certificate.near'],
] as const;

/**
 * A certificate is met by any of its names, or by one that proves it (CCRN for a nursing licence). One that may stand
 * for it in another country or trade is shown and left to the employer.
 */
export function judgeCertificate(facts: Facts, requirement: Requirement): Verdict {
  if (requirement.skills.length === 0) return judgeUnlisted(facts, requirement);
  const what = requirement.text;
  for (const [how, status, key] of ways) {
    const speaks = speaking(facts, requirement, how);
    const leaf = heldIn(facts, (text) => speaks(text).length > 0);
    if (!leaf) continue;
    const named = speaks(leaf.text)[0];
    const held = leaf.text.slice(named?.start, named?.end);
    return { status, evidence: [facts.quote(leaf.pointer)], why: { key, values: { what, held } } };
  }
  return { status: 'missing', evidence: [], why: { key: 'analyze.certificate.missing', values: { what } } };
}
