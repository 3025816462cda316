const verbs = new Set(
  'manage lead develop design build create prepare provide support ensure maintain coordinate deliver assist perform conduct plan organize organise monitor review write own drive implement analyze analyse work collaborate report supervise train respond handle process operate install repair test teach assess administer carry complete oversee participate contribute identify establish run help keep draft research advise sell promote serve clean load check record update document liaise order control inspect present make take define improve optimize optimise evaluate communicate solve learn adapt prioritize prioritise negotiate interpret apply use integrate automate deploy migrate troubleshoot debug configure facilitate guide mentor coach influence influence drive execute translate gather understand'.split(
    ' ',
  ),
);

/** Whether a word is the base form or the -ing form of a verb of work. */
export function firstWordIsVerb(word: string): 0 | 1 | 2 {
  if (verbs.has(word)) return 1;
  const stem = word.endsWith('ing') ? word.slice(0, -3) : '';
  return stem !== '' && (verbs.has(stem) || verbs.has(`${stem}e`)) ? 2 : 0;
}
