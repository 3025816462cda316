import { contentOf, fold } from '../../claims/words.ts';
import { findSkills } from '../../skills/find-skills.ts';
import { monthOf } from '../../resume/month-names.ts';
import { findPeriods } from '../../resume/date-spans.ts';
import { youSaid } from '../text/you-said.ts';
import { tell, type Answer, type Talk } from '../talk.ts';
import { upper } from '../write/rewrite.ts';
import { addCertificate } from './add-certificate.ts';
import { pointsNamed } from './requirement.ts';
import { wantsUntruth } from './untruth.ts';

/** Papers that one holds: cards, tickets, licences and courses with a certificate. */
const paper =
  /\b(?:certified|notary|card|certificates?|cert|certs|certification|ticket|licen[cs]e|registration|accreditation|badge|carnet|carne|certificado|habilitacion|titulo de|permis|certificat|attestation|brevet|habilitation|caces|schein|fuhrerschein|staplerschein|zertifikat|bescheinigung|nachweis|lehrgang|first aid|bls|acls|tncc|pals|iosh|nebosh|osha|haccp|prince2|pmp|itil|ielts|toefl|cscs|rtitb|sia)\b/;
const has =
  /\b(?:i (?:do |now |also |already |just )?(?:have|hold|got|passed|did|completed|finished|renewed|own)|ive got|i've got|i've (?:a|my|passed|done)|done|passed|completed|renewed|certified|refreshed|retaken|refaite?|suivie?|since|seit|depuis|desde|valid|expires?|current|up to date|yes|yep|add|ich habe?|hab|habe|gemacht|bestanden|gultig|ja|j'ai|obtenu|passe|valide|oui|tengo|saque|aprobe|obtuve|vigente|si|anade|ajoute[rz]?|fuge|erganze)\b/;
const asks =
  /[?¿]|^(?:do|does|is|are|should|can|will|what|which|how|why|muss|soll|kann|brauch\w*|dois|faut|debo|puedo|hace falta)\b/;
const notYet =
  /\b(?:not|no longer|never|don'?t|dont|haven'?t|havent|without|expired|lapsed|will|want|plan|going to|start(?:ing)?|booked|register|next|soon|in progress|nicht|kein\w*|nie|abgelaufen|will|plane|nachst\w*|pas|jamais|bientot|prochain\w*|perime|nunca|caducad[oa]|proxim[oa]|voy a|wollen|need|should)\b/;

const leadIn =
  /^(?:(?:oh|and|also|btw|yes|yep|yeah|well|ok|ja|oui|si|sí|und|et|y|actually)[,\s]+)*(?:please )?(?:(?:i|ich|j['’]ai|je|yo|tengo|add|include|añade|anade|ajoute[rz]?|füge?|ergänze|habe?|have|hold|got|['’]ve|passed|did|completed|finished|renewed|certified|own|now|also|already|just|do|obtuve|saqué|aprobé|obtenu|passé|gemacht)\b[:\s]*)+(?:(?:a|an|my|the|current|valid|ein|eine|einen|den|die|meinen|un|une|mon|ma|le|la|el|mi)\s+)*/iu;
const trail =
  /[\s,]*\b(?:done|passed|completed|finished|renewed|card|is (?:valid|current)|expires?|valid until|certified|refreshed|refaite?|suivie?|(?:last|this) \p{L}+|in|since|from|on|dated|repassé|renouvelé|obtenu|gemacht|bestanden|seit|von|obtenu|depuis|en|de|desde|yes|ja|oui|s[ií])\s*$/iu;

/** "Last March", as a date: the newest March before today. */
function lastMonth(word: string, now: string): string {
  const month = monthOf(fold(word));
  if (month === undefined) return '';
  const [year = 0, current = 1] = now.split('-').map(Number);
  return `${month < current ? year : year - 1}-${String(month).padStart(2, '0')}`;
}

/** The name of the paper as the person gave it, without "I have a current" and without the date. */
function nameOf(given: string): string {
  const say = given.replace(
    /,?\s*\b(?:number|no\.?|nr\.?|nummer|numero|numéro) ?:?\s*[\p{L}\d/-]*\d[\p{L}\d/-]*/iu,
    '',
  );
  const [period] = findPeriods(say);
  const undated = period ? `${say.slice(0, period.start)} ${say.slice(period.end)}` : say;
  let text = undated
    .replace(/[.!]+$/, '')
    .replace(leadIn, '')
    .trim();
  for (let i = 0; i < 4; i++)
    text = text
      .replace(trail, '')
      .replace(/[\s,;:]+$/, '')
      .trim();
  return text.replace(/,?\s*\b(?:yes|ja|oui|sí)\b,?/giu, ',').replace(/,\s*$/, '');
}

/** A paper that the job asks for, called by its own name: "Gas Safe yes, since 2019". */
function namesPaper(talk: Talk): boolean {
  const words = contentOf(talk.say).filter(({ low }) => low.length > 1);
  const text = talk.input.jobText ?? '';
  return pointsNamed(talk, talk.say).some(({ point, status }) => {
    const own = words.filter(({ low }) =>
      fold(point.text)
        .split(/[^\p{L}\p{N}]+/u)
        .includes(low),
    );
    if (status === 'met' || own.length === 0) return false;
    const line = text.split(/\n|[;,]/).find((part) => part.includes(point.text)) ?? point.text;
    return (
      paper.test(fold(line)) ||
      own.some(({ low, raw }) => /^\p{Lu}{2,5}\d?$/u.test(raw) && low.length > 2 && !findSkills(raw)[0])
    );
  });
}

/** "I have a current BLS card, 2024": a certificate that the person says they hold. */
export function held(talk: Talk): Answer | null {
  const { low, say } = talk;
  if (asks.test(low) || say.length > 140 || /\n/.test(say) || !has.test(low)) return null;
  if (!paper.test(low) && !namesPaper(talk)) return null;
  if (
    notYet.test(low) ||
    wantsUntruth(talk) ||
    /\b(?:remove|delete|drop|bullet|line|only|just the|nur|seulement|solo)\b/.test(low)
  )
    return null;
  const name = nameOf(say);
  if (!name || name.split(/\s+/).length > 9) return null;
  const known = (talk.input.resume.certificates ?? []).some((item) => fold(item.name ?? '').includes(fold(name)));
  if (known) return null;
  const period = findPeriods(say)[0];
  const month = /\b(?:last|this)\s+(\p{L}{3,})\b/iu.exec(say)?.[1];
  const recent = month ? lastMonth(month, talk.input.now) : '';
  const date = recent
    ? recent
    : /\b(?:expires?|until|bis|jusqu|hasta|caduca)/.test(low)
      ? ''
      : (period?.startDate ?? period?.endDate ?? '');
  const asked = pointsNamed(talk, name)[0]?.point.text;
  const spelled = /\p{Lu}/u.test(name)
    ? upper(name)
    : name
        .split(/\s+/)
        .map((word) =>
          word.length <= 5 && paper.test(word) && !/^(?:card|cert|ticket|schein|carne|first|aid)$/.test(word)
            ? word.toUpperCase()
            : word,
        )
        .join(' ');
  const added = addCertificate({ ...talk, say: `${upper(spelled)}${date ? `, ${date}` : ''}` }, '');
  return {
    ...added,
    stated: say.trim(),
    proposals: (added.proposals ?? []).map((proposal) => ({ ...proposal, reason: youSaid(talk) })),
    text:
      asked && !added.asks
        ? tell(talk, {
            en: `That closes a gap: they ask for ${asked}, so ${upper(spelled)} goes under certificates${date ? `, dated ${date}` : ''}.`,
            de: `Das schließt eine Lücke: Verlangt ist ${asked}, also kommt ${upper(spelled)} zu den Zertifikaten.`,
            fr: `Voilà un manque comblé : on demande ${asked}, donc ${upper(spelled)} va dans les certificats.`,
            es: `Eso cubre un hueco: piden ${asked}, así que ${upper(spelled)} va en certificados.`,
          })
        : added.text,
  };
}
