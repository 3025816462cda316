import { fold } from '../../claims/words.ts';
import { type Proposal } from '../schema.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { upper } from '../write/rewrite.ts';
import { askEntry, placed } from './entry-place.ts';
import { certificate, clean, datesIn, span } from './entry-reading.ts';

/** A name given in quotation marks is taken as it stands; what is said beside it makes no part of the entry. */
const quotedName = /["“„«]\s*([^"“”„«»]{3,80}?)\s*["“”»]/u;

/** "Add “…” to my certificates": named by quotes and place, so it goes there and nothing else is made of the rest. */
export const certificateQuoted = (talk: Talk): Answer | null =>
  quotedName.test(talk.say) &&
  /\b(?:add|put|include|insert|list|fug\w*|erganz\w*|nimm|ajout\w*|rajout\w*|mets|anad\w*|agrega\w*|incluye|pon)\b/.test(
    talk.low.replace(quotedInLow, ' '),
  ) &&
  /\b(?:to|in|into|under|among|zu|unter|in|a|aux?|dans|parmi|en|entre) (?:my |the |meinen? |den |die |mes |les |mis |los )?(?:certificat\w*|certs?|zertifikat\w*|certificad\w*)\b/.test(
    talk.low.replace(quotedInLow, ' '),
  )
    ? addCertificate(talk, '')
    : null;
const quotedInLow = /["“„«][^"“”„«»]*["“”»]/gu;

export function addCertificate(talk: Talk, earlier: string): Answer {
  const known = talk.input.resume.certificates ?? [];
  const called = quotedName.exec(talk.say)?.[1];
  const read: Record<string, unknown> = called && !earlier ? { name: called } : certificate(talk.say);
  const before = earlier ? certificate(earlier) : null;
  const name = String((before ?? read).name ?? '');
  const index = known.findIndex((item) => item.name && fold(item.name) === fold(name));
  if (index >= 0 && earlier) {
    const date = read.date ?? certificate(talk.say).date;
    const issuer = read.issuer ?? (read.name && !fold(name).includes(fold(String(read.name))) ? read.name : undefined);
    const proposals = Object.entries({ date, issuer }).flatMap(([key, after]): Proposal[] =>
      after && known[index]?.[key] === undefined
        ? [
            {
              patch: { op: 'add', path: `/certificates/${index}/${key}`, after },
              reason: tell(talk, {
                en: `The ${key} you gave for ${name}.`,
                de: `Deine Angabe zu ${name}.`,
                fr: `Votre précision sur ${name}.`,
                es: `Tu dato sobre ${name}.`,
              }),
            },
          ]
        : [],
    );
    return {
      intent: 'add certificates',
      proposals,
      about: [`/certificates/${index}`],
      text: tell(talk, {
        en: `From “${talk.say.trim().slice(0, 60)}” I take ${proposals.map(({ patch }) => String(patch.after)).join(' and ')} for ${name}.`,
        de: `${name} ist ergänzt: ${proposals.map(({ patch }) => String(patch.after)).join(', ')}.`,
        fr: `${name} est complété : ${proposals.map(({ patch }) => String(patch.after)).join(', ')}.`,
        es: `${name} queda completo: ${proposals.map(({ patch }) => String(patch.after)).join(', ')}.`,
      }),
    };
  }
  if (!name) return askEntry(talk, 'certificates');
  const issuer = before && read.name && read.name !== name ? read.name : read.issuer;
  const entry = { name, ...(read.date ? { date: read.date } : {}), ...(issuer ? { issuer } : {}) };
  return {
    intent: 'add certificates',
    asks: !read.date,
    about: ['/certificates'],
    proposals: [
      {
        patch: { op: 'add', path: '/certificates/-', after: entry },
        reason: tell(talk, {
          en: `You said you hold ${name}.`,
          de: `Du hast ${name} genannt.`,
          fr: `Vous avez obtenu ${name}.`,
          es: `Has obtenido ${name}.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${name} goes under certificates, beside ${quote(talk.lines[0]?.text ?? '', 5)} and the rest.${read.date ? '' : ` When did you pass, and who issued it?`}`,
      de: `${name} kommt zu den Zertifikaten.${read.date ? '' : ' Wann und von wem wurde es ausgestellt?'}`,
      fr: `${name} va dans les certificats.${read.date ? '' : ' Quand, et délivré par qui ?'}`,
      es: `${name} va en certificados.${read.date ? '' : ' ¿Cuándo y quién lo emitió?'}`,
    }),
  };
}

export function addBreak(talk: Talk): Answer {
  const dates = datesIn(talk.say);
  const what =
    /\b(?:raising|caring|looking after|minding|(?:at )?home with|parental leave|maternity leave|travell?ing|studying|recovering|elternzeit|pflege|betreuung|zuhause mit|conge parental|congé parental|à la maison avec|excedencia|cuidado de|en casa con)\b.*/iu.exec(
      dates.rest,
    )?.[0];
  if (!dates.startDate || !what)
    return {
      intent: 'gap add',
      asks: true,
      text: tell(talk, {
        en: `One plain line is enough, between ${talk.entries[0]?.name ?? 'the jobs'} and now. From when till when, and how would you put it in your own words?`,
        de: 'Eine schlichte Zeile reicht. Von wann bis wann, und in welchen Worten?',
        fr: 'Une ligne simple suffit. De quand à quand, et avec quels mots ?',
        es: 'Basta una línea. ¿De cuándo a cuándo, y con qué palabras?',
      }),
    };
  const entry = {
    name: { en: 'Career break', de: 'Familienzeit', fr: 'Pause professionnelle', es: 'Pausa profesional' }[
      talk.resumeLanguage
    ],
    ...span(dates),
    summary: upper(clean(what)),
  };
  return {
    intent: 'gap add',
    proposals: [
      {
        patch: placed(talk, 'work', entry),
        reason: tell(talk, {
          en: `Names the time since ${dates.startDate} plainly, in your words.`,
          de: `Benennt die Zeit seit ${dates.startDate}.`,
          fr: `Nomme la période depuis ${dates.startDate}.`,
          es: `Nombra el tiempo desde ${dates.startDate}.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `One plain line, no excuse in it: ${quote(`${entry.name}: ${entry.summary}`, 16)} It sits in date order, and the dates of ${talk.entries[0]?.name ?? 'your jobs'} stay true.`,
      de: `Eine schlichte Zeile: ${quote(`${entry.name}: ${entry.summary}`, 16)}`,
      fr: `Une ligne simple : ${quote(`${entry.name} : ${entry.summary}`, 16)}`,
      es: `Una línea sencilla: ${quote(`${entry.name}: ${entry.summary}`, 16)}`,
    }),
  };
}
