import { MediaQuery } from 'svelte/reactivity';
import type { Desk } from './desk.svelte.ts';
import { singleKeys } from './single-keys.svelte.ts';

export type Theme = 'light' | 'dark' | 'system';

/** What the page looks like at this width and by this person's choice. */
export class Layout {
  /** Room for the document beside the conversation. */
  #wide = new MediaQuery('(min-width: 760px)', true);
  #roomy = new MediaQuery('(min-width: 1100px)', true);
  #phone = new MediaQuery('(max-width: 700px)', false);
  #darkSystem = new MediaQuery('(prefers-color-scheme: dark)', false);
  #fold = $state<boolean | null>(null);
  theme = $state<Theme>('system');
  helpOpen = $state(false);
  paletteOpen = $state(false);

  constructor() {
    if (typeof localStorage === 'undefined') return;
    this.theme = (localStorage.getItem('candor.theme') as Theme | null) ?? 'system';
  }

  get wide() {
    return this.#wide.current;
  }
  get phone() {
    return this.#phone.current;
  }
  get dark() {
    return this.theme === 'dark' || (this.theme === 'system' && this.#darkSystem.current);
  }
  get sidebarOpen() {
    return this.#fold ?? this.#roomy.current;
  }
  /** Above the page instead of beside it: there is no room for both. */
  get sidebarFloats() {
    return this.sidebarOpen && !this.#roomy.current;
  }

  toggleSidebar = () => (this.#fold = !this.sidebarOpen);
  closeSidebar = () => (this.#fold = false);

  choose(theme: Theme) {
    this.theme = theme;
    localStorage.setItem('candor.theme', theme);
    document.documentElement.dataset.theme = this.dark ? 'dark' : 'light';
  }

  /** Keys that work wherever the person is not typing. */
  onkey = (event: KeyboardEvent, desk: Desk) => {
    const typing =
      event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
    if (event.key === 'Escape' && desk.conversation.answering) return void desk.conversation.stop();
    if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.paletteOpen = !this.paletteOpen;
    }
    if (!singleKeys.on || typing || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === '?') this.helpOpen = true;
    else if (event.key === '/') document.getElementById('composer')?.focus();
    else return;
    event.preventDefault();
  };
}
