const cues = [
  "my name is|my name's|the name is|they call me|signed",
  'mein name ist|ich heiße|ich heisse',
  'je m’appelle|je m.appelle|mon nom est',
  'me llamo|mi nombre es',
].join('|');

const name = "\\p{Lu}[\\p{L}'’-]+(?: (?:de|del|von|van|der|di|da) ?)?(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
const introduced = new RegExp(`(?<=(?<!\\p{L})(?:${eitherCase(cues)}) {1,2})${name}`, 'gu');

function eitherCase(words: string): string {
  return words.replace(/(^|\|)(\p{Ll})/gu, (_, bar: string, sign: string) => `${bar}[${sign.toUpperCase()}${sign}]`);
}

/** Hides the name with which people introduce themselves before there is a résumé that says it. */
export const hideIntroductions =
  (token: (name: string) => string) =>
  (text: string): string =>
    text.replace(introduced, (found) => token(found));
