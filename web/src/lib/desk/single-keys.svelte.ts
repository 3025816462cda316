import { keptStore } from './address.ts';

const key = 'candor.single-keys';

/** Whether letters alone act (A, R, E, U, /, ?). Who speaks to the machine, or types by accident, turns them off. */
class SingleKeys {
  #on = $state(keptStore()?.getItem(key) !== 'off');

  get on() {
    return this.#on;
  }
  set on(value: boolean) {
    this.#on = value;
    keptStore()?.setItem(key, value ? 'on' : 'off');
  }
}
export const singleKeys = new SingleKeys();
