import type { Standing } from '../read/standing.ts';
import { quote, tell, type Talk } from '../talk.ts';

/** Why the analysis holds a requirement for half met, missing or open: a clause to stand behind its name. Empty for none. */
export function because(talk: Talk, { why, proof, status }: Standing): string {
  const line = quote(proof?.text ?? '', 10);
  switch (why?.key.replace('analyze.', '')) {
    case 'match.list':
      return tell(talk, {
        en: `it stands only in a list; a bullet that shows it would count in full`,
        de: 'steht nur in einer Aufzählung; ein Stichpunkt, der es zeigt, zählt ganz',
        fr: 'figure seulement dans une liste ; une puce qui le montre compterait pleinement',
        es: 'solo está en una lista; una línea que lo demuestre contaría entera',
      });
    case 'match.summary':
      return tell(talk, {
        en: `mentioned in ${line}, but no dated bullet shows it`,
        de: `genannt in ${line}, aber kein datierter Stichpunkt zeigt es`,
        fr: `mentionné dans ${line}, mais aucune puce datée ne le montre`,
        es: `se menciona en ${line}, pero ninguna línea con fecha lo muestra`,
      });
    case 'match.implied':
    case 'match.implied-named':
      return tell(talk, {
        en: `not shown by name; ${line} takes some of it, so it counts in part`,
        de: `nicht ausdrücklich gezeigt; ${line} setzt etwas davon voraus und zählt zum Teil`,
        fr: `pas montré par son nom ; ${line} en suppose une part et compte en partie`,
        es: `no se muestra por su nombre; ${line} lo supone en parte y cuenta en parte`,
      });
    case 'match.title':
      return tell(talk, {
        en: `a title of yours names it, ${line}, but no bullet does`,
        de: `ein Titel von dir nennt es, ${line}, aber kein Stichpunkt`,
        fr: `un de vos titres le nomme, ${line}, mais aucune puce`,
        es: `un puesto tuyo lo nombra, ${line}, pero ninguna línea`,
      });
    case 'match.missing':
    case 'certificate.missing':
    case 'language.missing':
    case 'degree.none':
      return tell(talk, { en: 'nothing shows it', de: 'nicht zu finden', fr: 'rien ne le montre', es: 'no aparece' });
    case 'degree.missing':
      return tell(talk, {
        en: 'your education does not reach that level on paper',
        de: 'dein Abschluss reicht auf dem Papier nicht so weit',
        fr: 'votre diplôme n’atteint pas ce niveau sur le papier',
        es: 'tu título no llega a ese nivel sobre el papel',
      });
    case 'years.field':
    case 'years.unknown':
    case 'language.unknown':
    case 'language.written':
    case 'degree.unknown':
      return status === 'ask'
        ? tell(talk, {
            en: 'your résumé does not say',
            de: 'dein Lebenslauf sagt dazu nichts',
            fr: 'votre CV ne le dit pas',
            es: 'tu currículum no lo dice',
          })
        : '';
    default:
      return '';
  }
}
