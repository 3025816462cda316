export const cli = {
  'cli.help': `candor: what a machine reads in a résumé, and what to do about it

Usage
  candor parse FILE [--json]
  candor analyze RESUME [--job FILE] [--json] [--min-match N]
  candor export RESUME --format pdf|docx|html|markdown|text|json [--template NAME] [--out FILE] [--receipt]

FILE and RESUME are PDF, DOCX, ODT, RTF, HTML, text, Markdown or JSON Resume. "-" reads standard input.

parse      shows the fields that were read and the lines that found no place
analyze    shows findings and three figures: readability, writing and, with --job, match
export     writes the résumé anew; --receipt reads the result back and compares every field

Options
  --job FILE       a job description to match against
  --json           the whole result as JSON on standard output
  --min-match N    exit with 1 when match is below N (0–100) or cannot be told; needs --job
  --format FORMAT  what to write
  --template NAME  how it looks: classic, modern, compact, academic, lebenslauf, europass, federal, student, executive,
                   columns or rtl
  --out FILE       where to; without it, standard output
  --receipt        a field-by-field comparison on standard error
  --help           this text

Exit codes: 0 done · 1 below --min-match · 2 wrong usage · 3 unreadable input · 4 a fault of ours`,
  'cli.usage': '{problem}\nTry: candor --help',
  'cli.usage.command': 'There is no command "{command}".',
  'cli.usage.option': '{command} takes no {option}.',
  'cli.usage.args': '{problem}',
  'cli.usage.file': 'Name one file to {command}.',
  'cli.usage.format': 'Say --format pdf, docx, html, markdown, text or json.',
  'cli.usage.template': 'Templates are {templates}.',
  'cli.usage.minMatch': '--min-match is a number from 0 to 100 and needs --job.',
  'cli.usage.terminal': 'A {format} file does not belong on a terminal. Say --out FILE.',
  'cli.unreadable': '{file}: {reason}',
  'cli.unreadable.missing': 'there is no such file.',
  'cli.unreadable.folder': 'this is a folder.',
  'cli.unreadable.denied': 'it may not be read.',
  'cli.unwritable': '{file}: could not be written ({reason}).',
  'cli.fault': 'Something went wrong inside candor. Nothing was written. ({reason})',
  'cli.parse.coverage': '{percent} % of the text found its place. Language: {language}.',
  'cli.parse.languageUnknown': 'unknown',
  'cli.parse.unplaced': '{count} {count|line|lines} found no place:',
  'cli.analyze.figure': '{label}: {value} of 100',
  'cli.analyze.unscored': '{label}: cannot be scored. {reason}',
  'cli.analyze.readability': 'Readability',
  'cli.analyze.writing': 'Writing',
  'cli.analyze.match': 'Match',
  'cli.analyze.findings': 'Findings',
  'cli.analyze.none': 'Nothing was found to mend.',
  'cli.analyze.requirements': 'Requirements',
  'cli.analyze.below': 'Match is below {minimum}.',
  'cli.receipt': 'Receipt: {same} of {all} fields read back the same, {changed} changed, {lost} lost.',
} as const;
