import type { Desk } from '../desk/desk.svelte.ts';

/** Opens a document in the conversation that is about it, or in a new one. `editing`: ready to be written into. */
export async function openDocument(
  desk: Desk,
  { id: resumeId, title }: { id: string; title: string },
  goTo: (path: string) => unknown,
  editing = false,
): Promise<void> {
  if (!desk.history.loaded) await desk.history.load();
  const known = desk.history.items.find((chat) => chat.resumeId === resumeId);
  const chat = known ?? (await desk.api.chats.create({ resumeId, ...(title && { title: title.slice(0, 120) }) }));
  if (!known) void desk.history.load();
  desk.document.tab = 'resume';
  desk.document.startsEditing = editing;
  desk.document.sheetOpen = true;
  await goTo(`/c/${chat.id}`);
}
