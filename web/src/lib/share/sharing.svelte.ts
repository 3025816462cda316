import type { Share } from '#core/share/record.ts';
import type { Api } from '../api/client.ts';
import { absolute } from '../desk/address.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';

/** How long a link may work, in days: a guest's work is kept for a week, and the page knows no other people yet. */
export const lifetimes = [1, 3, 7];

/** The links of one analysis. A link's address is known only while this page is open: it is kept nowhere. */
export class Sharing {
  shares = $state.raw<Share[]>([]);
  made = $state.raw<{ id: string; url: string } | null>(null);
  days = $state(7);
  showIdentity = $state(false);
  busy = $state(false);
  problem = $state.raw<ApiProblem | null>(null);

  #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  live = $derived(this.shares.filter((share) => share.revokedAt === null && Date.parse(share.expiresAt) > Date.now()));

  load(analysisId: string) {
    return this.#do(async () => {
      this.shares = (await this.#api.shares.list(analysisId)).items;
    });
  }

  create(analysisId: string, origin: string) {
    return this.#do(async () => {
      const body = { analysisId, days: this.days, showIdentity: this.showIdentity };
      const { share, url } = await this.#api.shares.create(body);
      this.made = { id: share.id, url: absolute(url, origin) };
      this.shares = [share, ...this.shares];
    });
  }

  revoke(id: string) {
    return this.#do(async () => {
      await this.#api.shares.revoke(id);
      this.shares = this.shares.filter((share) => share.id !== id);
      if (this.made?.id === id) this.made = null;
    });
  }

  async #do(work: () => Promise<void>) {
    this.busy = true;
    this.problem = null;
    try {
      await work();
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.busy = false;
    }
  }
}
