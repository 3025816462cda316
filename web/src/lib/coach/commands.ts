import type { Desk } from '../desk/desk.svelte.ts';
import { openTool } from '../desk/open-tool.ts';
import { bringSample } from '../desk/sample.ts';
import { m } from '../paraglide/messages.js';

/** Something that can be asked for by a word after a slash. */
export interface Command {
  word: string;
  name: string;
  /** The sentence it puts into the message; without one it does something at once. */
  say?: string;
  act?: () => void;
}

type Fitting = Command & { fits: boolean };

/** Those that fit what lies on the desk now, the likeliest first. */
export function commands(desk: Desk): Command[] {
  return [...spoken(desk), ...done(desk)].filter(({ fits }) => fits);
}

/** Those that what is typed after the slash may mean: by the beginning of the word first, then of one that explains it. */
export function meant(all: Command[], typed: string): Command[] {
  const wanted = typed.toLocaleLowerCase();
  const byWord = all.filter(({ word }) => word.startsWith(wanted));
  const words = ({ name }: Command) => name.toLocaleLowerCase().split(/\s+/);
  const byName = all.filter((command) => words(command).some((one) => one.startsWith(wanted)));
  return [...byWord, ...byName.filter((command) => !byWord.includes(command))];
}

const hasResume = (desk: Desk) =>
  Boolean(desk.conversation.record?.resumeId) && desk.document.record?.state === 'ready';
const hasJob = (desk: Desk) => Boolean(desk.conversation.record?.jobId);

function spoken(desk: Desk): Fitting[] {
  const resume = hasResume(desk);
  const both = resume && hasJob(desk);
  return [
    { word: 'missing', name: m.cmd_missing(), say: m.cmd_missing_say(), fits: both },
    { word: 'tailor', name: m.cmd_tailor(), say: m.cmd_tailor_say(), fits: both },
    { word: 'first', name: m.cmd_first(), say: m.cmd_first_say(), fits: resume },
    { word: 'summary', name: m.cmd_summary(), say: m.cmd_summary_say(), fits: resume },
    { word: 'numbers', name: m.cmd_numbers(), say: m.cmd_numbers_say(), fits: resume },
    { word: 'shorten', name: m.cmd_shorten(), say: m.cmd_shorten_say(), fits: resume },
    { word: 'letter', name: m.cmd_letter(), say: m.cmd_letter_say(), fits: resume },
    { word: 'interview', name: m.cmd_interview(), say: m.cmd_interview_say(), fits: resume },
    { word: 'help', name: m.cmd_help(), say: m.cmd_help_say(), fits: true },
  ];
}

function done(desk: Desk): Fitting[] {
  const { document: sheet } = desk;
  const resume = hasResume(desk);
  const open = sheet.pending.filter(({ state }) => state === 'open').map(({ id }) => id);
  const lastAccepted = sheet.accepted.toSorted((a, b) => (b.acceptedVersion ?? 0) - (a.acceptedVersion ?? 0))[0];
  const undo = () => void (sheet.steps.done.length ? sheet.stepBack() : lastAccepted && sheet.undo(lastAccepted.id));
  const done: [word: string, name: string, fits: boolean, act: () => void][] = [
    ['accept', m.cmd_accept({ count: open.length }), open.length > 0, () => void sheet.acceptAll(open)],
    ['undo', m.cmd_undo(), resume && (sheet.steps.done.length > 0 || lastAccepted !== undefined), undo],
    ['redo', m.cmd_redo(), resume && sheet.steps.undone.length > 0, () => void sheet.stepAgain()],
    ['export', m.cmd_export(), resume, () => void openTool(desk, 'export')],
    ['share', m.cmd_share(), resume && desk.analysis?.state === 'done', () => void openTool(desk, 'share')],
    ['versions', m.cmd_versions(), resume, () => void openTool(desk, 'versions')],
    ['sample', m.cmd_sample(), !desk.conversation.record?.resumeId, () => void bringSample(desk)],
    ['file', m.cmd_file(), true, () => document.getElementById('file-chooser')?.click()],
    ['job', m.cmd_job(), true, () => (desk.asksForJob = true)],
  ];
  return done.map(([word, name, fits, act]) => ({ word, name, fits, act }));
}

/** Puts the sentence into the message, where it can still be changed, or does what is asked. */
export function carryOut(desk: Desk, command: Command) {
  if (command.say === undefined) {
    desk.draft.write('');
    return command.act?.();
  }
  desk.draft.write(command.say);
  document.getElementById('composer')?.focus();
}
