import { carryOut, commands } from '../coach/commands.ts';
import { m } from '../paraglide/messages.js';
import type { Desk } from './desk.svelte.ts';
import type { Layout } from './layout.svelte.ts';

export interface PaletteItem {
  id: string;
  name: string;
  /** What kind of thing it is, where that is not plain. */
  kind?: string;
  act: () => void;
}

export const matches = (item: PaletteItem, query: string): boolean => {
  const name = `${item.name} ${item.kind ?? ''}`.toLocaleLowerCase();
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => name.includes(word));
};

const action = (id: string, name: string, act: () => void): PaletteItem => ({
  id,
  name,
  act,
});

/** What can be done now, then where one can go. */
export function paletteItems(desk: Desk, layout: Layout, goTo: (path: string) => void): PaletteItem[] {
  const show = (tab: 'resume' | 'analysis' | 'read') => () => {
    desk.document.tab = tab;
    desk.document.sheetOpen = true;
  };
  const withResume = desk.conversation.record?.resumeId
    ? [
        action('show-resume', m.palette_resume(), show('resume')),
        action('show-analysis', m.palette_analysis(), show('analysis')),
        action('show-read', m.palette_read(), show('read')),
        action('analyse', m.analyse_again(), () => void desk.analyse()),
      ]
    : [];
  return [
    action('new', m.new_conversation(), () => goTo('/')),
    action('documents', m.documents(), () => goTo('/documents')),
    ...withResume,
    ...commands(desk)
      .filter(({ word }) => !elsewhere.has(word))
      .map((command) => ({
        id: `command-${command.word}`,
        name: command.name,
        kind: `/${command.word}`,
        act: () => carryOut(desk, command),
      })),
    action('add-resume', m.add_resume(), () => document.getElementById('file-chooser')?.click()),
    action('add-job', m.add_job(), () => (desk.asksForJob = true)),
    ...(['light', 'dark', 'system'] as const).map((theme) =>
      action(`theme-${theme}`, `${m.theme()}: ${themeName[theme]()}`, () => layout.choose(theme)),
    ),
    action('keys', m.keyboard_help(), () => (layout.helpOpen = true)),
    ...desk.history.items.map((chat) => ({
      id: chat.id,
      name: chat.title || m.untitled(),
      kind: m.palette_conversation(),
      act: () => goTo(`/c/${chat.id}`),
    })),
  ];
}

/** Commands that the palette has by another name. */
const elsewhere = new Set(['file', 'job']);
const themeName = { light: m.theme_light, dark: m.theme_dark, system: m.theme_system };
