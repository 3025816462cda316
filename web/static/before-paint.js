// Runs before the first paint: the chosen theme, and whether the first screen may be seen at this address.
(() => {
  const root = document.documentElement;
  let theme;
  try {
    theme = localStorage.getItem('candor.theme') ?? 'system';
  } catch {
    theme = 'system';
  }
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  if (location.pathname.startsWith('/c/')) root.dataset.arriving = 'conversation';
})();
