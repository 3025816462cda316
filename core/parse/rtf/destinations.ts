/** What the text of a group is for. `none`: nothing that is shown. */
export type Destination =
  | 'text'
  | 'none'
  | 'fonts'
  | 'colors'
  | 'stylesheet'
  | 'header'
  | 'footer'
  | 'instruction'
  | 'result'
  | 'marker'
  | 'box'
  | 'note';

/**
 * Words that begin a group of their own (RTF 1.9.1, destinations). Pictures, the data of objects and properties hold no
 * text; what an object shows stands in its `\\result`.
 */
const destinations: Record<string, Destination> = {
  fonttbl: 'fonts',
  colortbl: 'colors',
  stylesheet: 'stylesheet',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  fldinst: 'instruction',
  fldrslt: 'result',
  listtext: 'marker',
  pntext: 'marker',
  shptxt: 'box',
  dptxbxtext: 'box',
  footnote: 'note',
};
for (const word of 'info pict annotation objdata objclass objname objalias objsect listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles datafield bkmkstart bkmkend xe tc tcn rxe atnid atnauthor atnref atndate atnicn atntime atnparent nonshppict shprslt sp sn sv filetbl mmathPr pnseclvl pn xmlnstbl userprops operator author title subject keywords doccomm company aftncn aftnsep ftnsep ftnsepc ftncn falt panose fname fontemb background wgrffmtfilter listname listpicture password passwordhash protusertbl template htmltag'.split(
  ' ',
))
  destinations[word] = 'none';

/** The destination that a control word begins, if it begins one. */
export function destinationOf(word: string): Destination | undefined {
  return Object.hasOwn(destinations, word) ? destinations[word] : undefined;
}
