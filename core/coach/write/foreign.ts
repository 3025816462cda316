import type { Language } from '../read/language.ts';
import type { Rewrite } from './rewrite.ts';

/** Noun → participle, for the openings that German, French and Spanish résumés share. Data. */
const nouns: Record<'de' | 'fr' | 'es', [RegExp, string][]> = {
  fr: [
    [/^Gestion (?:des |de la |du |de l['’]|d['’]|de )/i, 'Géré '], [/^Formation (?:des |de la |du |de l['’]|d['’]|de )/i, 'Formé '], [/^Préparation (?:des |de la |du |de l['’]|d['’]|de )/i, 'Préparé '],
    [/^Participation (?:à la |à l['’]|aux |au |à )/i, 'Participé à '], [/^Aide (?:à la |à l['’]|aux |au |à )/i, 'Aidé à '], [/^Responsable (?:du |de la |des |de l['’]|de )/i, 'Tenu '], [/^Organisation (?:des |de la |du |de l['’]|d['’]|de )/i, 'Organisé '],
    [/^Suivi (?:des |de la |du |de l['’]|d['’]|de )/i, 'Suivi '], [/^Réalisation (?:des |de la |du |de l['’]|d['’]|de )/i, 'Réalisé '], [/^Vente (?:des |de la |du |de l['’]|d['’]|de )/i, 'Vendu '], [/^Accueil (?:des |de la |du |de l['’]|d['’]|de )/i, 'Accueilli '],
    [/^Contrôle (?:des |de la |du |de l['’]|d['’]|de )/i, 'Contrôlé '], [/^Rédaction (?:des |de la |du |de l['’]|d['’]|de )/i, 'Rédigé '],
  ],
  de: [
    [/^(?:Verantwortlich|Zuständig) für (?:die |das |den )?/i, ''], [/^Mitarbeit bei (?:der |dem |den )?/i, 'Mitgewirkt bei der '], [/^Unterstützung (?:bei|von|des|der) (?:der |dem |den )?/i, 'Unterstützt: '],
  ],
  es: [
    [/^(?:Encargad[oa]|Responsable) de la apertura de /i, 'Apertura de '], [/^(?:Encargad[oa]|Responsable) del /i, 'Llevé el '],
    [/^(?:Encargad[oa]|Responsable) de /i, 'Llevé '], [/^Fui (?:ayudante|encargad[oa]) (?:en|de) /i, 'Ayudé en '], [/^Preparación de /i, 'Preparé '], [/^Seguimiento de /i, 'Seguí '],
    [/^Atención (?:telefónica )?(?:a|al) /i, 'Atendí a '], [/^Gestión de /i, 'Gestioné '], [/^Archivo de /i, 'Archivé '], [/^Uso diario de /i, 'Usé a diario '],
  ],
}; // prettier-ignore

const participles: Record<string, string> = {
  mis: 'Mis', mise: 'Mis', mises: 'Mis', fait: 'Fait', faite: 'Fait', faits: 'Fait', faites: 'Fait', pris: 'Pris', prise: 'Pris', prises: 'Pris', écrit: 'Écrit', écrits: 'Écrit', écrite: 'Écrit', écrites: 'Écrit', suivi: 'Suivi', suivis: 'Suivi', suivie: 'Suivi', suivies: 'Suivi', tenu: 'Tenu', tenue: 'Tenu', tenus: 'Tenu', tenues: 'Tenu', reçus: 'Reçu', reçues: 'Reçu', conduit: 'Conduit', conduits: 'Conduit', construit: 'Construit', construits: 'Construit', servi: 'Servi', servis: 'Servi', servies: 'Servi', établis: 'Établi', établies: 'Établi', contrôlés: 'Contrôlé', contrôlées: 'Contrôlé', contrôlé: 'Contrôlé', contrôlée: 'Contrôlé', préparés: 'Préparé', préparées: 'Préparé', préparé: 'Préparé', gérés: 'Géré', gérées: 'Géré', gérée: 'Géré', formés: 'Formé', réalisés: 'Réalisé', réalisées: 'Réalisé', vendus: 'Vendu', rédigés: 'Rédigé', organisés: 'Organisé', organisées: 'Organisé',
}; // prettier-ignore

const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
const small = (text: string) => text.replace(/^\p{L}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

function active(text: string, language: Language): string | null {
  if (language === 'fr') {
    const match =
      /^((?:Les|Le|La|L['’]|Des)\s?.+?) (?:étaient|était|ont été|a été|sont|est|furent|fut) (\p{L}+)(.*)$/iu.exec(text);
    const participle = match?.[2] ?? '';
    const verb =
      participles[participle.toLowerCase()] ??
      (/é(?:e?s?)$/.test(participle) ? capital(participle.replace(/é(?:e?s?)$/, 'é')) : null);
    return match && verb
      ? `${verb} ${small(match[1] as string)}${(match[3] ?? '').replace(/ par (?:moi|mes soins)\b/i, '')}`
      : null;
  }
  if (language === 'de') {
    const match =
      /^(?:Es (?:wurden?|werden|wird) (.+?)|(.+?) (?:wurden?|werden|wird)(?: durch mich| von mir)?(?: (.+?))?) (\p{L}*(?:ge\p{L}+(?:t|en)|\p{L}+(?:iert|stellt|führt|setzt|baut)))$/iu.exec(
        text.trim(),
      ) ??
      /^()(.+?) (?:wurden?|werden|wird) (?:von mir|durch mich)(?: (.+?))? (\p{L}{5,}(?:t|en))$/iu.exec(text.trim()) ??
      /^Es (?:wurden?|werden|wird) (.+?)()() (\p{L}{5,}(?:t|en))$/iu.exec(text.trim());
    if (!match) return null;
    const object = (match[1] || match[2] || '').replace(/\b(?:durch mich|von mir)\b ?/g, '');
    return capital([object, match[3], match[4]].filter(Boolean).join(' '));
  }
  if (language === 'es') {
    const impersonal = /^Se (\p{L}{2,}?)(aron|ieron|aban|aba|ó|ió) (.+)$/iu.exec(text);
    if (impersonal)
      return `${firstPerson(impersonal[1] ?? '', (impersonal[2] ?? '').toLowerCase())} ${impersonal[3] ?? ''}`;
    const match =
      /^((?:Los|Las|El|La|Se)\s.+?) (?:fueron|fue|eran|era|han sido) (\p{L}+?)(ad|id)[oa]s?(?: por mí)?(.*)$/iu.exec(
        text,
      );
    if (!match) return null;
    return `${capital(`${match[2]}${match[3] === 'ad' ? 'é' : 'í'}`)} ${small(match[1] as string)}${match[4] ?? ''}`;
  }
  return null;
}

/** "revis" + "aron" → "Revisé": what "se" left open, told by the one who did it. */
function firstPerson(stem: string, ending: string): string {
  if (/^aba/.test(ending)) return capital(`${stem}aba`);
  if (/ie|ió/.test(ending)) return capital(`${stem}í`);
  const spelled = stem
    .replace(/c$/, 'qu')
    .replace(/(?<!g)g$/, 'gu')
    .replace(/z$/, 'c');
  return capital(`${spelled}é`);
}

const self: Record<'de' | 'fr' | 'es', RegExp> = {
  de: /^Ich (?:habe|hatte) (?:dort |auch |dabei )?(?=.+(?:t|en)$)/iu,
  fr: /^J['’]ai (?=\p{L}+(?:é|i|u|is|it|ert)\b)/iu,
  es: /^(?:Yo )(?=\p{L}+)|^He (?=\p{L}+(?:ado|ido)\b)/iu,
};

/** A German, French or Spanish line with its flaws mended as far as a rule can; no flaws: nothing was found. */
export function rewriteForeign(line: string, language: 'de' | 'fr' | 'es'): Rewrite {
  const text = line.trim().replace(/\.$/, '');
  const bare = text.replace(self[language], '');
  if (bare !== text) return { text: capital(bare), flaws: ['person'] };
  const voiced = active(text, language);
  if (voiced) return { text: voiced, flaws: ['passive'] };
  const rule = nouns[language].find(([form]) => form.test(text));
  if (!rule) return { text, flaws: [] };
  const article = /^(?:\p{L}+) (des|de la|du|de l['’])/iu.exec(text)?.[1];
  const french =
    language === 'fr' && !/ à $/.test(rule[1])
      ? ({ des: 'les ', 'de la': 'la ', du: 'le ' }[article ?? ''] ?? (article ? 'l’' : ''))
      : '';
  const partitive =
    / à $/.test(rule[1]) && language === 'fr'
      ? ({ 'à la ': 'la ', "à l'": 'l’', 'à l’': 'l’' }[/(à la |à l['’])/.exec(text)?.[1] ?? ''] ?? '')
      : '';
  if (language === 'de' && rule[1] === '')
    return { text: `${capital(text.replace(rule[0], ''))} betreut`, flaws: ['duty'] };
  return { text: `${rule[1]}${french}${partitive}${text.replace(rule[0], '')}`, flaws: ['duty'] };
}
