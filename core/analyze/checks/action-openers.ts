import { firstWord, opensWithVerb, tenseOf } from './verbs.ts';

/** Openers that name a post or a duty and no deed; they have a check of their own (B08). */
const duty =
  /^(?:verantwortlich|zuständig|mitglied|ansprechpartner\p{L}*|diverse|allgemeine|sonstige|responsable|en charge|chargée?|membre|diverses?|encargad[oa]s?|miembro|varias?|diversos?|funciones|tareas)\b/iu;

/**
 * Verbs and the nouns made of them, by their endings: German, French and Spanish résumés open a line with either
 * ("Leitung eines Teams", "Mise en place", "Gestioné").
 */
const deeds: Record<string, RegExp> = {
  de: /(?:ung|ungen|tion|tionen|ation|ieren|ierte|iert|aufbau|ausbau|umbau|akquise|pflege|analysen?|einkauf|verkauf|vertrieb|entwurf|abschluss|kontrollen?|montage|reparatur(?:en)?|tests?|unterricht|service|disposition|übergabe|übernahme|annahme|abnahme|aufnahme|ausgabe|inbetriebnahme|hilfe|arbeit|anlage|begleitung|abwicklung|versand|empfang|bau|dienst|führen|leiten|planen)$/u,
  fr: /(?:tions?|sions?|ments?|ages?|ures?|ances?|er|ir|oir|re|é|ée|és|ées|ait|ais|mise|prise|tenue|suivi|vente|accueil|conseil|appui|soutien|veille|étude|réduit|conduit|analyse|contrôle|aide|achat|achats|remise|reprise|refonte|conduite|montée|recherche|livraison|réponse)$/u,
  es: /(?:ción|ciones|sión|siones|mientos?|ajes?|anza|ar|er|ir|ando|iendo|é|í|aba|ía|mejora|puesta|venta|ventas|apoyo|control|trato|diseño|desarrollo|compra|compras|cierre|manejo|seguimiento|análisis|estudio|cuidado|soporte|ayuda|lanzamiento|reducción|aumento|cobro|limpieza|reparto|recogida|entrega|toma|búsqueda|creación|carga|descarga|consulta|registro|archivo|montaje|rediseño|uso|trabajo)$/u,
};

/** German lines often end with what was done: "Team von zwölf Mitarbeitern geleitet". */
const germanEnd =
  /(?:^|\s)(?:(?:\p{Ll}+)?ge\p{L}+(?:t|en)|\p{L}+iert|(?:ver|be|er|ent|zer|über|unter)\p{L}+(?:t|en)|\p{Ll}{4,}en)(?=[\s.,;)]*(?:$|[,;]|\sund\s))/u;

/** Whether a bullet says at its start what was done; in German at its end, too. `language` is BCP 47. */
export function tellsDeed(text: string, language: string): boolean {
  const short = language.slice(0, 2);
  const endings = deeds[short];
  if (!endings) return opensWithVerb(text, language);
  const line = text.replace(/^[^\p{L}\p{N}]+/u, '');
  if (duty.test(line)) return false;
  if (tenseOf(line, short) === 'present') return true;
  return endings.test(firstWord(line)) || opensWithVerb(line, short) || (short === 'de' && germanEnd.test(line));
}

/** Languages whose openers are known. */
export const deedLanguages = new Set(['en', ...Object.keys(deeds)]);
