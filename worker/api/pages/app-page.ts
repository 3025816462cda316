import { CandorError } from '#core/errors.ts';
import { publicRouter } from '../router.ts';
import { pageHeaders } from './page-headers.ts';

/** A page of the app that is no file of its own, such as an opened conversation: the web's shell finds its way. */
export const appPage = publicRouter().get('*', async (c) => {
  const isPage = c.req.header('accept')?.includes('text/html') && !c.req.path.startsWith('/api/');
  if (!isPage) throw new CandorError('not_found');
  const shell = await c.get('edge').asset('/200.html');
  if (!shell.ok) throw new CandorError('not_found');
  return c.html(await shell.text(), 200, { ...pageHeaders, 'Cache-Control': 'no-cache' });
});
