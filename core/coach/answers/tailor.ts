import { findSkills } from '../../skills/find-skills.ts';
import { type Proposal } from '../schema.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines, composeSummary } from '../write/summary.ts';
import { jobName } from './job-words.ts';
import { mended, replace } from './line-meant.ts';
import { all, injectionNote, noJob } from './match.ts';
import { addSkill, isListed } from './skills.ts';
import { summaryPatch } from './summarise.ts';

/** A set of changes for one job: summary, the lines that speak for it mended and moved up, skills that the résumé proves. */
export function tailor(talk: Talk): Answer {
  if (!talk.brief) return { ...noJob(talk), intent: 'tailor need-job' };
  const { resume } = talk.input;
  const proposals: Proposal[] = [
    {
      patch: summaryPatch(talk, composeSummary(talk)),
      reason: tell(talk, {
        en: `Opens with what ${jobName(talk)} asks for, in your own facts.`,
        de: `Beginnt mit dem, was ${jobName(talk)} verlangt.`,
        fr: `Commence par ce que demande ${jobName(talk)}.`,
        es: `Empieza por lo que pide ${jobName(talk)}.`,
      }),
    },
  ];
  const every = all(talk);
  const ids = new Set(findSkills(talk.brief.points.map(({ text }) => text).join('\n')).map(({ id }) => id));
  const shown = [
    ...new Map(
      talk.lines.flatMap((line) =>
        findSkills(line.text).map(
          (skill) => [skill.id, { skill: line.text.slice(skill.start, skill.end), line }] as const,
        ),
      ),
    ).entries(),
  ];
  let offset = 0;
  for (const [id, { skill, line }] of shown)
    if (ids.has(id) && !isListed(talk, skill) && offset < 3 && resume.skills)
      proposals.push({
        patch: addSkill(talk, skill, offset++),
        reason: tell(talk, {
          en: `Asked for, and shown by ${quote(line.text, 9)}`,
          de: `Verlangt und belegt durch ${quote(line.text, 9)}`,
          fr: `Demandé, et montré par ${quote(line.text, 9)}`,
          es: `Lo piden y lo demuestra ${quote(line.text, 9)}`,
        }),
      });
  const relevant = bestLines(talk, 8);
  const flawed = relevant
    .map((line) => ({ line, fix: mended(talk, line) }))
    .filter(({ line, fix }) => fix.text !== line.text && fix.flaws.length > 0)
    .slice(0, 3);
  for (const { line, fix } of flawed)
    proposals.push(
      replace(
        line,
        fix.text,
        tell(talk, {
          en: `This line speaks for the job, so it should say what you did: ${quote(line.text, 7)}`,
          de: `Diese Zeile spricht für die Stelle: ${quote(line.text, 7)}`,
          fr: `Cette ligne compte pour le poste : ${quote(line.text, 7)}`,
          es: `Esta línea cuenta para el puesto: ${quote(line.text, 7)}`,
        }),
      ),
    );
  const top = relevant.find((line) => line.index > 0 && line.entry.section === 'work');
  if (top)
    proposals.push({
      patch: { op: 'move', from: top.pointer, path: `${top.entry.pointer}/highlights/0` },
      reason: tell(talk, {
        en: `Your strongest line for this job, moved to the top of ${top.entry.name}.`,
        de: `Die stärkste Zeile für diese Stelle nach oben.`,
        fr: `Votre ligne la plus forte pour ce poste, en tête.`,
        es: `Tu línea más fuerte para este puesto, arriba.`,
      }),
    });
  const open = every.filter(({ status, point }) => status === 'missing' && point.level === 'required');
  return {
    intent: 'tailor',
    about: proposals.map(({ patch }) => patch.path),
    proposals,
    text: [
      tell(talk, {
        en: `For ${jobName(talk)} I prepared ${proposals.length} changes: a summary${offset > 0 ? `, ${offset} skill${offset > 1 ? 's' : ''} that your bullets already show` : ''}${flawed.length > 0 ? `, ${flawed.length} reworded bullet${flawed.length > 1 ? 's' : ''}` : ''}${top ? `, and ${quote(top.text, 8)} moved up` : ''}. Titles, dates and employers stay.`,
        de: `Für ${jobName(talk)} habe ich ${proposals.length} Änderungen: eine Zusammenfassung${flawed.length > 0 ? `, ${flawed.length} umformulierte Zeilen` : ''}${top ? ` und ${quote(top.text, 8)} weiter oben` : ''}. Titel und Daten bleiben.`,
        fr: `Pour ${jobName(talk)}, ${proposals.length} changements : une accroche${flawed.length > 0 ? `, ${flawed.length} puces reformulées` : ''}${top ? ` et ${quote(top.text, 8)} en tête` : ''}. Titres et dates ne bougent pas.`,
        es: `Para ${jobName(talk)}, ${proposals.length} cambios: un resumen${flawed.length > 0 ? `, ${flawed.length} líneas reescritas` : ''}${top ? ` y ${quote(top.text, 8)} arriba` : ''}. Títulos y fechas no se tocan.`,
      }),
      open.length > 0
        ? tell(talk, {
            en: `Not touched, because nothing of yours says it: ${list(
              talk,
              open.slice(0, 4).map(({ point }) => point.text),
            )}.`,
            de: `Nicht angefasst, weil nichts es belegt: ${list(
              talk,
              open.slice(0, 4).map(({ point }) => point.text),
            )}.`,
            fr: `Laissé de côté, faute de preuve : ${list(
              talk,
              open.slice(0, 4).map(({ point }) => point.text),
            )}.`,
            es: `Sin tocar, porque nada lo demuestra: ${list(
              talk,
              open.slice(0, 4).map(({ point }) => point.text),
            )}.`,
          })
        : '',
      injectionNote(talk),
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}
