import type { Message } from '#core/messages/message.ts';

/** An input that cannot be used; ends the program with 3. */
export class Unreadable extends Error {
  readonly file: string;
  readonly reason: Message;
  constructor(file: string, reason: Message) {
    super(reason.key);
    this.file = file;
    this.reason = reason;
  }
}

/** A mistake in how the program was called; ends it with 2. */
export class Misused extends Error {
  readonly problem: Message;
  constructor(key: string, values?: Message['values']) {
    super(key);
    this.problem = { key, values };
  }
}

/** Could not write where it was told to; ends the program with 3. */
export class Unwritable extends Error {}
