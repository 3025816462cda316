import type { Edge } from '#worker/services/edge.ts';
import type { Ports, SessionUser } from '#worker/services/ports.ts';

/** What a request carries besides itself. */
export interface Variables {
  requestId: string;
  ports: Ports;
  edge: Edge;
  /** Set by the session guard: there on every route behind it, and only there. */
  user: SessionUser;
  /** Set by the idempotency guard once it has the call in hand. */
  isGuarded?: true;
}
export interface AppEnv {
  Variables: Variables;
}

/** Stores and surroundings for one request, built from the platform's bindings. */
export type MakeScope = (bindings: object, execution: Pick<Edge, 'waitUntil'>) => { ports: Ports; edge: Edge };
