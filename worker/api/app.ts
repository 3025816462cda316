import { CandorError } from '#core/errors.ts';
import type { MakeScope } from './app-env.ts';
import { requireOwnOrigin } from './guards/origin.ts';
import { scope } from './guards/scope.ts';
import { securityHeaders } from './guards/security-headers.ts';
import { addDocument } from './document.ts';
import { onError } from './on-error.ts';
import { appPage } from './pages/app-page.ts';
import { docsPage } from './pages/docs-page.ts';
import { sharedPage } from './pages/shared-page.ts';
import { publicRouter } from './router.ts';
import { analyses } from './routes/analyses.ts';
import { chats } from './routes/chats.ts';
import { designs } from './routes/designs.ts';
import { exports } from './routes/exports.ts';
import { health } from './routes/health.ts';
import { jobs } from './routes/jobs.ts';
import { messages } from './routes/messages.ts';
import { resumes } from './routes/resumes.ts';
import { sessions } from './routes/sessions.ts';
import { shared } from './routes/shared.ts';
import { shares } from './routes/shares.ts';
import { suggestions } from './routes/suggestions.ts';
import { uploads } from './routes/uploads.ts';

/** Everything under `/api/v1`, chained so that its type is the client's contract. */
function version1() {
  return publicRouter()
    .route('/sessions', sessions)
    .route('/uploads', uploads)
    .route('/resumes', resumes)
    .route('/jobs', jobs)
    .route('/analyses', analyses)
    .route('/chats', chats)
    .route('/chats', messages)
    .route('/suggestions', suggestions)
    .route('/exports', exports)
    .route('/designs', designs)
    .route('/shares', shares)
    .route('/shared', shared)
    .route('/health', health);
}

export function createApp(makeScope: MakeScope) {
  const root = publicRouter();
  root.onError(onError);
  root.notFound(() => {
    throw new CandorError('not_found');
  });
  root.use('*', scope(makeScope), securityHeaders);
  root.use('/api/v1/*', requireOwnOrigin);
  root.all('/api/auth/*', (c) => c.get('ports').sessions.handle(c.req.raw));
  // For monitors, which know no version.
  root.route('/health', health);
  root.route('/', docsPage);
  root.route('/', sharedPage);
  const app = root.route('/api/v1', version1());
  addDocument(app);
  // Last: it takes every address that nothing else has.
  root.route('/', appPage);
  return app;
}

/** For `hc<Api>('/')`. */
export type Api = ReturnType<typeof createApp>;
