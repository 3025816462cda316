/** What editing needs of core; fetched with the first résumé, since the first screen has none. */
export { applyPatch, applyPatches } from '#core/edit/apply.ts';
export { invertPatches } from '#core/edit/invert.ts';
export { rebasePatches } from '#core/edit/rebase.ts';
