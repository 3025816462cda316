import { youSaid } from '../text/you-said.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { type Proposal } from '../schema.ts';
import { tell, type Answer, type Talk } from '../talk.ts';
import { upper } from '../write/rewrite.ts';

/** "Change English to C2, I passed the exam": a level that the person says they reached. */
export function languageLevel(talk: Talk): Answer | null {
  const level = /\b(?:[ABCabc][12]|native|fluent)\b/.exec(talk.say)?.[0];
  if (
    !level ||
    !/\b(?:passed|exam|test|certificate|prufung|bestanden|zertifikat|examen|diplome|aprob\w*|certificado)\b/.test(
      talk.low,
    )
  )
    return null;
  if (/\b(?:not|never|will|someday|going to|want to|nicht|noch|pas|nunca)\b|[?]/.test(talk.low)) return null;
  const index = (talk.input.resume.languages ?? []).findIndex((item) =>
    contentOf(talk.say).some(({ low }) => low.length > 4 && fold(item.language ?? '').startsWith(low.slice(0, 5))),
  );
  const item = talk.input.resume.languages?.[index];
  if (!item) return null;
  const after = upper(level);
  const patch: Proposal['patch'] =
    item.fluency === undefined
      ? { op: 'add', path: `/languages/${index}/fluency`, after }
      : { op: 'replace', path: `/languages/${index}/fluency`, before: item.fluency, after };
  return {
    intent: 'add languages',
    about: [patch.path],
    proposals: [
      {
        patch,
        reason: youSaid(talk),
      },
    ],
    text: tell(talk, {
      en: `${item.language ?? ''} moves to ${after}, on the exam you named in “${talk.say.trim().slice(0, 60)}”. It may go under certificates as well.`,
      de: `${item.language ?? ''} steht dann auf ${after}.`,
      fr: `${item.language ?? ''} passe à ${after}.`,
      es: `${item.language ?? ''} pasa a ${after}.`,
    }),
  };
}
